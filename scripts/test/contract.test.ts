// The contract of every package, as `pnpm contract` checks it; here each operation of each package counts as a test.
import { describe, expect, it } from 'vitest';
import { runSuite } from '../src/contract/run.ts';

const FEWEST = 20;
const report = await runSuite({ operations: [], packages: [], seed: 1, runs: 10, overHttp: true });

describe.each(report.subjects.map(({ name, sends }) => [name, sends] as const))('%s', (name, sends) => {
  const own = report.cells.filter(({ subject }) => subject === name);

  it.each(own.map(({ operation, cells }) => [operation, cells] as const))('%s', (_, cells) => {
    const problems = Object.entries(cells).flatMap(([column, { shown }]) =>
      shown.flatMap(({ name: check, problem }) =>
        problem === undefined ? [] : [`${column}, ${check}: ${problem}`],
      ),
    );
    expect(problems).toEqual([]);
    const checks = Object.values(cells).reduce((sum, cell) => sum + cell.checks, 0);
    expect(checks).toBeGreaterThanOrEqual(FEWEST);
  });

  it('has an entry for every operation that it sends', () => {
    expect(own).toHaveLength(sends);
  });
});

it('client and SDK send every operation', () => {
  const sent = report.subjects.map(({ name, sends }) => [name, sends]);
  expect(sent).toEqual([
    ['spec', report.operations],
    ['client.call', report.operations],
    ['client caller', report.operations],
    ['client by path', report.operations],
    ['sdk', report.operations],
    ['ingestion', 13],
  ]);
});

it('client, SDK and ingestion go through every list that they send', () => {
  const lists = report.subjects.map(({ name, matrix }) => [name, matrix.paging?.covered ?? 0]);
  expect(Object.fromEntries(lists)).toEqual({
    spec: 0,
    'client.call': 43,
    'client caller': 43,
    'client by path': 0,
    sdk: 43,
    ingestion: 1,
  });
});

it('Ajv and Prism agree on every generated body', () => {
  expect(report.disagreements).toBe(0);
});
