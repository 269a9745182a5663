// @ts-check
// Packs packages as the release does, and makes a project that uses them as an installation would.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { quiet } from './quiet.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The packages that are published, in the order in which they depend on each other. */
export const PUBLISHED = /** @type {const} */ (['spec', 'contract', 'client', 'sdk', 'ingestion']);

/**
 * @typedef {(typeof PUBLISHED)[number]} Published
 *
 * @typedef {object} Packed tarballs of packages, and a project to use them in
 * @property {(name: Published) => string} tarball
 * @property {string} project a folder whose node_modules hold the unpacked tarballs, and what they depend on from outside
 * @property {() => void} remove
 */

/**
 * @param {Published} name
 * @returns {string}
 */
function folderOf(name) {
  return path.join(root, name === 'spec' ? 'spec' : `packages/${name}`);
}

/**
 * Packs packages as the release does, and unpacks them as an installation would. They have to be built; nothing of theirs is
 * downloaded.
 *
 * @param {readonly Published[]} names
 * @returns {Packed}
 */
export function packAll(names = PUBLISHED) {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  const tarballs = path.join(folder, 'tarballs');
  const project = path.join(folder, 'project');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const [name, tarball] of packInto(tarballs, names)) {
      const target = path.join(project, 'node_modules/@statsig-console', name);
      mkdirSync(target, { recursive: true });
      execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    }
    if (names.includes('client')) addFetch(project);
    if (names.includes('contract')) linkPrism(project);
  } catch (error) {
    remove();
    throw error;
  }
  return { tarball: (name) => tarballOf(tarballs, name), project, remove };
}

/**
 * Packs packages as the release does. They have to be built.
 *
 * @param {string} folder it is made when it is not there
 * @param {readonly Published[]} names
 * @returns {[name: Published, tarball: string][]}
 */
export function packInto(folder, names = PUBLISHED) {
  mkdirSync(folder, { recursive: true });
  const filters = names.flatMap((name) => ['--filter', `@statsig-console/${name}`]);
  pnpm(...filters, 'pack', '--pack-destination', folder);
  return names.map((name) => [name, tarballOf(folder, name)]);
}

/**
 * openapi-fetch as a copy, so that it finds nothing else by accident.
 *
 * @param {string} project
 */
function addFetch(project) {
  const client = folderOf('client');
  copyDependency('openapi-fetch', client, project);
  const openapiFetch = realpathSync(path.join(client, 'node_modules/openapi-fetch'));
  copyDependency('openapi-typescript-helpers', openapiFetch, project);
}

/**
 * Prism, Ajv and what samples schemas, which are large, as links.
 *
 * @param {string} project
 */
function linkPrism(project) {
  for (const name of ['@stoplight/json-schema-sampler', '@stoplight/prism-cli', 'ajv', 'ajv-formats']) {
    const link = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(realpathSync(path.join(folderOf('contract'), 'node_modules', name)), link);
  }
}

/**
 * @param {string} folder
 * @param {Published} name
 */
function tarballOf(folder, name) {
  const file = readdirSync(folder).find((entry) => entry.startsWith(`statsig-console-${name}-`));
  if (!file) throw new Error(`pnpm pack wrote no tarball for ${name}`);
  return path.join(folder, file);
}

/**
 * @param {string} name
 * @param {string} from
 * @param {string} project
 */
function copyDependency(name, from, project) {
  const require = createRequire(path.join(from, 'package.json'));
  const [found] = (require.resolve.paths(name) ?? [])
    .map((folder) => path.join(folder, name))
    .filter((folder) => readable(folder));
  if (!found) throw new Error(`${name} is not installed for ${from}`);
  cpSync(realpathSync(found), path.join(project, 'node_modules', name), { recursive: true });
}

/** @param {string} folder */
function readable(folder) {
  try {
    return realpathSync(folder) !== '';
  } catch {
    return false;
  }
}

/**
 * pnpm as it runs this; the pinned one through npx when something else runs it.
 *
 * @param {string[]} args
 */
function pnpm(...args) {
  const running = process.env['npm_execpath'] ?? '';
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [command, ...first] =
    running.includes('pnpm') && /\.c?js$/.test(running)
      ? [process.execPath, running]
      : ['npx', '--yes', `--package=${packageManager}`, '--', 'pnpm'];
  try {
    execFileSync(command ?? 'pnpm', [...first, ...args], {
      cwd: root,
      // The version is pinned, so what is there already is the right one.
      env: { ...process.env, ...quiet, npm_config_prefer_offline: 'true' },
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout?: Buffer, stderr?: Buffer }} */ (error);
    const [, code] = /npm (?:error|ERR!) code (\S+)/.exec(String(stderr)) ?? [];
    const said = `${stdout ?? ''}${stderr ?? ''}`.trim() || /** @type {Error} */ (error).message;
    const why = code ? `npx could not get ${packageManager} (${code})` : said;
    throw new Error(`The packages could not be packed: ${why}`);
  }
}

/**
 * Writes a file of the project.
 *
 * @param {string} project
 * @param {string} file
 * @param {string} text
 */
export function write(project, file, text) {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}
