import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { node, root } from './processes.ts';

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'clone '));
  for (const file of ['scripts/prepare.mjs', 'scripts/tally.mjs', 'scripts/workspace.mjs'])
    cpSync(path.join(root, file), path.join(clone, file));
  for (const folder of ['spec', 'packages', 'node_modules', 'bin']) mkdirSync(path.join(clone, folder));
  for (const folder of ['.', 'spec', 'scripts'])
    writeFileSync(path.join(clone, folder, 'package.json'), '{}');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) writeFileSync(path.join(clone, file), '');
  // Writes down what it is asked for. It cannot install a lockfile that says so.
  const pnpm = '#!/bin/sh\necho "$1" >> asked\n[ "$1" != install ] || ! grep -q broken pnpm-lock.yaml\n';
  writeFileSync(path.join(clone, 'bin/pnpm'), pnpm, { mode: 0o755 });
});
afterEach(() => rmSync(clone, { recursive: true }));

/** Builds, and answers the exit code and what pnpm was asked for. */
async function build(): Promise<[code: number | null, ...asked: string[]]> {
  writeFileSync(path.join(clone, 'asked'), '');
  const env = { PATH: `${path.join(clone, 'bin')}${path.delimiter}${process.env['PATH']}` };
  const { code } = await node(['scripts/prepare.mjs', 'build', 'x'], env, clone).ended;
  return [code, ...readFileSync(path.join(clone, 'asked'), 'utf8').split('\n').filter(Boolean)];
}

describe('what a task needs', () => {
  it('is installed once', async () => {
    expect(await build()).toEqual([0, 'install', 'exec']);
    expect(await build()).toEqual([0, 'exec']);
    appendFileSync(path.join(clone, 'pnpm-lock.yaml'), 'another');
    expect(await build()).toEqual([0, 'install', 'exec']);
  });

  it('is installed again after an installation that failed, also for the lockfile of before', async () => {
    expect(await build()).toEqual([0, 'install', 'exec']);
    writeFileSync(path.join(clone, 'pnpm-lock.yaml'), 'broken');
    expect(await build()).toEqual([1, 'install']);
    writeFileSync(path.join(clone, 'pnpm-lock.yaml'), '');
    expect(await build()).toEqual([0, 'install', 'exec']);
  });
});
