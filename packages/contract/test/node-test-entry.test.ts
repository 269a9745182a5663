import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCoverage } from '../src/index.ts';
import { gone } from './support/processes.ts';
import { type Ended, runNode } from './support/run.ts';

const SUITE = path.join(import.meta.dirname, 'fixtures/node-suite.mjs');
const ENTRY = new URL('../dist/node-test.mjs', import.meta.url).href;

let folder: string;
let ended: Ended;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
  const env = { ENTRY, STATSIG_CONTRACT_COVERAGE: folder };
  ended = await runNode(['--test', '--test-reporter=tap', SUITE], env);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the runner says of a test: its result, up to that of the next. */
function result(title: string): string {
  const start = new RegExp(`(not )?ok \\d+ - ${title}`).exec(ended.output);
  const rest = ended.output.slice(start?.index ?? ended.output.length);
  return rest.slice(0, rest.indexOf('...') + 1);
}

describe('the fixtures of node:test', () => {
  it.each([
    'has a mock',
    'has a fetch of its own',
    'has a mock of its own',
    'says that a fetch needs the context',
  ])('let pass: %s', (title) => {
    expect(result(title)).toMatch(/^ok /);
  });

  it.each([
    ['fails for an unused answer', 'An answer was arranged and never asked for:'],
    ['fails for its own reason only', 'its own reason'],
  ])('let fail: %s', (title, message) => {
    expect(result(title)).toMatch(/^not ok /);
    expect(result(title)).toContain(message);
  });

  it('do not bury the reason of a failure', () => {
    expect(result('fails for its own reason only')).not.toContain('never asked for');
  });

  it('record what they answer', () => {
    const { tags } = readCoverage(folder, { operations: ['getGate'] });
    // A 404 is all that a fetch of theirs is asked for; a mock of theirs records nothing.
    expect(tags[0]?.uncovered).toEqual([{ operationId: 'getGate', statuses: [404] }]);
  });

  it('stop their mocks', async () => {
    const urls = [...ended.output.matchAll(/mock: (\S+)/g)].map(([, url]) => String(url));
    expect(new Set(urls).size).toBe(2);
    for (const url of urls) expect(await gone(url)).toBe(true);
    expect(ended.code).toBe(1);
  });
});
