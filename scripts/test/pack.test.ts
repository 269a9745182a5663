import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { main } from '../pack.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

it('packs every package, and prints how to install them', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  expect(await main([folder])).toBe(0);
  const lines = String(log.mock.calls[0]).split('\n');
  const installs = lines.filter((line) => line.startsWith('npm install'));
  const files = installs.flatMap((line) => line.split(' ').filter((word) => word.endsWith('.tgz')));
  expect(files.map((file) => /statsig-console-([a-z]+)-/.exec(file)?.[1])).toEqual([
    'client',
    'sdk',
    'ingestion',
    'spec',
    'contract',
  ]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it.each([['--help'], ['a', 'b']])('wants one folder: %j', async (...args) => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(await main(args)).toBe(2);
  expect(String(error.mock.calls[0])).toContain('takes one folder');
});
