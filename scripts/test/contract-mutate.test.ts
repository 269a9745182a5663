import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProgress } from '../src/contract/mutate-progress.ts';
import { node } from './processes.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'statsig-progress-'));
  file = path.join(folder, 'progress');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the progress of contract:mutate', () => {
  it.each([
    ['in the middle of a line', (whole: string) => truncateSync(file, whole.length - 8)],
    ['before the end of a line', (whole: string) => truncateSync(file, whole.length - 1)],
    ['in the middle of the next', () => appendFileSync(file, '{"index":')],
  ])('goes on after it was cut off %s', (_, cut) => {
    const begun = openProgress(file, 'state');
    begun.add({ index: 1, fate: 'noticed' });
    begun.add({ index: 2, fate: 'noticed' });
    cut(readFileSync(file, 'utf8'));
    openProgress(file, 'state').add({ index: 2, fate: 'survived' });
    openProgress(file, 'state').add({ index: 3, fate: 'equivalent' });
    const { fates } = openProgress(file, 'state');
    expect([...fates]).toEqual([
      [1, 'noticed'],
      [2, 'survived'],
      [3, 'equivalent'],
    ]);
  });

  it('refuses a file of another state', () => {
    openProgress(file, 'state').add({ index: 1, fate: 'noticed' });
    expect(() => openProgress(file, 'other')).toThrow('Delete it, or name another file.');
  });
});

// Retries are among what the client loads when it is first needed: a mutant that does not get there would survive.
it('contract:mutate breaks what is loaded later, too', async () => {
  const script = 'scripts/dist/contract/mutate.mjs';
  const { code, out } = await node([script, '--sample', '6', '--kind', 'repeat wrongly']).ended;
  expect(out).toContain('100 % of 6 mutants noticed');
  expect(code).toBe(0);
});
