import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { node, root } from './processes.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the bootstrap', () => {
  it('names the tasks when it does not know one', async () => {
    const { code, err } = await node(['scripts/bootstrap.mjs', 'deploy']).ended;
    expect(code).toBe(2);
    expect(err).toBe('npm deploy: unknown task "deploy". There are: start, mock, pack, test.\n');
  });

  it.each(['18.20.0', '20.18.3'])('refuses Node %s with a sentence', async (version) => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
    const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
    const { code, err } = await node(['--import', preload, 'scripts/bootstrap.mjs', 'start']).ended;
    expect(code).toBe(2);
    expect(err).toBe(
      `npm start: Node ${version} is too old. Node 20.19 or newer is needed: https://nodejs.org/\n`,
    );
  });

  it('says so when npx is not there', async () => {
    const { code, err } = await node(['scripts/bootstrap.mjs', 'start'], { PATH: '/nowhere' }).ended;
    expect(code).not.toBe(0);
    expect(err).toContain('npx could not be run');
    expect(err).toContain('is npm installed?');
  });
});

describe('the repository', () => {
  it('pins pnpm in one way everywhere', () => {
    const { packageManager } = JSON.parse(read('package.json'));
    expect(packageManager).toMatch(/^pnpm@10\.\d+\.\d+$/);
    const mentions = ['.github/workflows/ci.yml', '.github/workflows/release.yml', 'CONTRIBUTING.md'].flatMap(
      (file) => read(file).match(/pnpm@\d[\d.]*\d/g) ?? [],
    );
    expect(new Set(mentions)).toEqual(new Set([packageManager]));
  });

  it('names no registry host in the lockfile', () => {
    expect(read('pnpm-lock.yaml')).not.toMatch(/https?:\/\/|tarball:/);
  });

  it("keeps Prism's siblings together, and what phones home out", () => {
    const lock = read('pnpm-lock.yaml');
    const versions = (name: string) =>
      new Set(
        [...lock.matchAll(new RegExp(`^  '@stoplight/${name}@([\\d.]+)':$`, 'gm'))].map(
          ([, version]) => version,
        ),
      );
    expect(versions('prism-core')).toEqual(new Set(['5.8.0']));
    expect(versions('prism-http')).toEqual(new Set(['5.12.0']));
    expect(versions('prism-http-server')).toEqual(new Set(['5.12.2']));
    expect(lock).not.toContain('scarf');
  });

  it('calls the same commands in CI as people do', () => {
    expect(read('.ci/run')).toMatch(/^npm test$/m);
    expect(read('.github/workflows/ci.yml')).toContain('node: [20, 22, 24]');
    for (const command of ['npm test', 'npm start']) {
      expect(read('.github/workflows/ci.yml')).toContain(`- run: ${command}\n`);
    }
    expect(read('.ci/run')).toMatch(/^node scripts\/spec-changes\.mjs --check$/m);
    expect(read('.github/workflows/ci.yml')).toContain(' spec:changes --check "origin/$BASE"\n');
  });
});
