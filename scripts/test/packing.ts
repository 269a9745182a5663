import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './processes.ts';

/** The packages that are published, in the order in which they depend on each other. */
export const PUBLISHED = ['spec', 'contract', 'client', 'sdk', 'ingestion'] as const;
export type Published = (typeof PUBLISHED)[number];

export function folderOf(name: Published): string {
  return path.join(root, name === 'spec' ? 'spec' : `packages/${name}`);
}

/** Tarballs of all packages, and a project to use them in. */
export interface Packed {
  tarball: (name: Published) => string;
  /** A folder whose node_modules hold the unpacked tarballs, and what they depend on from outside. */
  project: string;
  remove: () => void;
}

/** Packs every package as the release does, and unpacks it as an installation would. Nothing is downloaded. */
export function packAll(): Packed {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  const tarballs = path.join(folder, 'tarballs');
  const project = path.join(folder, 'project');
  mkdirSync(tarballs, { recursive: true });
  for (const name of PUBLISHED) {
    pnpm(folderOf(name), 'pack', '--pack-destination', tarballs);
    const target = path.join(project, 'node_modules/@statsig-console', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarballOf(tarballs, name), '-C', target, '--strip-components=1']);
  }
  // What the packages need from outside: openapi-fetch as a copy, so that it finds nothing else by accident, and Prism and
  // Ajv, which are large, as links.
  copyDependency('openapi-fetch', folderOf('client'), project);
  copyDependency(
    'openapi-typescript-helpers',
    realpathSync(path.join(folderOf('client'), 'node_modules/openapi-fetch')),
    project,
  );
  for (const name of ['@stoplight/prism-cli', 'ajv', 'ajv-formats']) {
    const link = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(realpathSync(path.join(folderOf('contract'), 'node_modules', name)), link);
  }
  return {
    tarball: (name) => tarballOf(tarballs, name),
    project,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function tarballOf(folder: string, name: Published): string {
  const file = readdirSync(folder).find((entry) => entry.startsWith(`statsig-console-${name}-`));
  if (!file) throw new Error(`pnpm pack wrote no tarball for ${name}`);
  return path.join(folder, file);
}

function copyDependency(name: string, from: string, project: string): void {
  const require = createRequire(path.join(from, 'package.json'));
  const [found] = (require.resolve.paths(name) ?? [])
    .map((folder) => path.join(folder, name))
    .filter((folder) => readable(folder));
  if (!found) throw new Error(`${name} is not installed for ${from}`);
  cpSync(realpathSync(found), path.join(project, 'node_modules', name), { recursive: true });
}

function readable(folder: string): boolean {
  try {
    return realpathSync(folder) !== '';
  } catch {
    return false;
  }
}

/** pnpm as it runs this test; by name when something else runs it. */
function pnpm(cwd: string, ...args: string[]): void {
  const running = process.env['npm_execpath'] ?? '';
  const [command, ...first] =
    running.includes('pnpm') && /\.c?js$/.test(running) ? [process.execPath, running] : ['pnpm'];
  execFileSync(command ?? 'pnpm', [...first, ...args], { cwd, stdio: 'pipe' });
}

/** Writes a file of the project. */
export function write(project: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}
