// @ts-check
// What `npm start`, `npm test`, `npm run mock` and `npm run pack` call. Needs Node and npm, nothing else: it fetches the pinned pnpm
// through npx, installs from the lockfile and builds. Only Node's own modules and files beside this one may be
// imported before that.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { quiet } from './quiet.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const tasks = {
  async start(args) {
    return (await prepare('build', '@statsig-console/scripts...')) || run('scripts/dist/tour.mjs', args);
  },
  async mock(args) {
    return (await prepare('build', '@statsig-console/contract...')) || run('scripts/mock.mjs', args);
  },
  async pack(args) {
    return (await prepare('build', '@statsig-console/scripts...')) || run('scripts/pack.mjs', args);
  },
  test: () => prepare('test'),
};

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (!task) {
  fail(`unknown task ${JSON.stringify(name)}. There are: ${Object.keys(tasks).join(', ')}.`);
} else if (tooOld(process.versions.node)) {
  fail(`Node ${process.versions.node} is too old. Node 20.19 or newer is needed: https://nodejs.org/`);
} else {
  process.exitCode = await task(args);
}

/** @param {string} version */
function tooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

/**
 * Installs and runs turbo, with the pinned pnpm on the PATH.
 *
 * @param {string[]} steps
 * @returns {Promise<number>} the exit code
 */
function prepare(...steps) {
  const pnpm = manifest.packageManager;
  const command = [
    '--yes',
    `--package=${pnpm}`,
    '--',
    'node',
    path.join(root, 'scripts/prepare.mjs'),
    ...steps,
  ];
  // npx is a script that Windows only finds through a shell.
  const child = spawn('npx', command, {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      fail(`npx could not be run (${error.message}). It comes with npm; is npm installed?`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script in this process, so that signals reach it.
 *
 * @param {string} file
 * @param {string[]} args
 */
async function run(file, args) {
  /** @type {{ main: (args: string[]) => Promise<number> }} */
  const script = await import(pathToFileURL(path.join(root, file)).href);
  return script.main(args);
}

/** @param {string} message */
function fail(message) {
  console.error(`npm ${name === 'mock' || name === 'pack' ? `run ${name}` : name}: ${message}`);
  process.exitCode = 2;
}
