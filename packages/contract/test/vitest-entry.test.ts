import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCoverage } from '../src/index.ts';
import { gone } from './support/processes.ts';
import { runNode } from './support/run.ts';

const VITEST = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const CONFIG = path.join(import.meta.dirname, 'fixtures/vitest.config.ts');

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

let folder: string;
let report: Map<string, string>;
let urls: string[];
let dead: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
  const file = path.join(folder, 'urls');
  const run = (suite: string) =>
    runNode([VITEST, 'run', '--config', CONFIG, suite], {
      MOCK_URLS: file,
      STATSIG_CONTRACT_COVERAGE: path.join(folder, 'coverage'),
    });
  const ended = await run('vitest-suite');
  // What the JSON reporter of vitest prints.
  const { testResults } = JSON.parse(ended.output) as Report;
  report = new Map(
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ title, status, failureMessages }) => [title, [status, ...failureMessages].join('\n')]),
  );
  urls = readFileSync(file, 'utf8').trim().split('\n');
  const other = await run('dead-mock-suite');
  dead = other.output + other.errors;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the fixtures of vitest', () => {
  it.each([
    'has a fetch of its own',
    'shares nothing with another test',
    'knows what does not conform',
    'throws for an invalid request',
    'has a mock for one test',
    'has a mock for another test',
  ])('let pass: %s', (title) => {
    expect(report.get(title)).toBe('passed');
  });

  it.each([
    ['fails for an unused answer', 'An answer was arranged and never asked for:\n  getGate: {"status":404}'],
    ['fails for its own reason only', 'its own reason'],
    ['fails for what does not conform', 'query.extra: is no query parameter of this operation [undeclared]'],
    ['fails for what conforms and should not', 'It conforms to the spec, and was expected not to.'],
  ])('let fail: %s', (title, message) => {
    expect(report.get(title)).toMatch(/^failed\n/);
    expect(report.get(title)).toContain(message);
  });

  it('do not bury the reason of a failure', () => {
    expect(report.get('fails for its own reason only')).not.toContain('never asked for');
  });

  it('have no other tests', () => {
    expect(report.size).toBe(10);
  });

  it('record what they answer', () => {
    const { tags } = readCoverage(path.join(folder, 'coverage'), { operations: ['getGate'] });
    expect(tags[0]?.uncovered).toEqual([{ operationId: 'getGate', statuses: [400, 404] }]);
  });

  it('share one mock, and stop it', async () => {
    expect(urls).toHaveLength(2);
    expect(urls[0]).toBe(urls[1]);
    expect(await gone(String(urls[0]))).toBe(true);
  });

  it('say that the mock has died', () => {
    expect(dead).toContain('The mock ended while the tests were running: it was ended by SIGKILL');
  });
});
