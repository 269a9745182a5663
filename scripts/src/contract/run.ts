// Runs the whole suite: threads for what happens in process, and one real mock for all of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Mock, type OpenApiDocument, startMock } from '@statsig-console/contract';
import {
  assertExcusable,
  type Cases,
  loadAllCases,
  loadExceptions,
  OWN_DOCUMENT,
  type Report,
  SPEC,
  stale,
  toHtml,
  toReport,
} from '@statsig-console/contract/suite';
import { runInThreads } from './pool.ts';
import { subjects } from './subjects.ts';

export interface RunOptions {
  readonly operations: readonly string[];
  readonly packages: readonly string[];
  readonly seed: number;
  /** Generated bodies for an operation. */
  readonly runs: number;
  /** False leaves the real Prism process out. */
  readonly overHttp: boolean;
}

/**
 * @param start starts the mock
 * @throws Error saying what to do, when the suite cannot be run; nothing that was started stays behind
 */
export async function runSuite(options: RunOptions, start: () => Promise<Mock> = startMock): Promise<Report> {
  const started = performance.now();
  const cases = loadAllCases();
  assertFresh(cases, OWN_DOCUMENT);
  const operations = select(cases, options.operations);
  assertKnown(options.packages);
  assertExcusable(loadExceptions(), operationsBySubject(cases));
  const mock = options.overHttp ? await start() : undefined;
  const ended = new AbortController();
  void mock?.exited.then((output) => ended.abort(mockGone(output)));
  try {
    const { packages, seed, runs } = options;
    const work = { operations, packages, seed, runs, mockUrl: mock?.url };
    const cells = await runInThreads(work, ended.signal);
    const seconds = (performance.now() - started) / 1000;
    return toReport(cells, { operations: cases.operations.length, seconds, seed });
  } finally {
    await stop(mock);
  }
}

function mockGone(output: string): Error {
  return new Error(`The mock ended in the middle of the run.${output ? ` It said: ${output}` : ''}`);
}

async function stop(mock: Mock | undefined): Promise<void> {
  await mock?.stop();
}

function assertFresh(cases: Cases, spec: OpenApiDocument): void {
  const problems = stale(cases, spec);
  if (problems.length === 0) return;
  const more = problems.length > 10 ? `\n  and ${problems.length - 10} more` : '';
  throw new Error(
    `The spec has moved on from the committed expectations:\n  ${problems.slice(0, 10).join('\n  ')}${more}\nRun this, read what it prints, and commit the result:\n  pnpm contract:update`,
  );
}

function select(cases: Cases, wanted: readonly string[]): string[] {
  const all = cases.operations.map(({ operation }) => operation);
  const unknown = wanted.filter((operation) => !all.includes(operation));
  if (unknown.length > 0) throw new Error(`There is no operation ${unknown.join(', ')}.`);
  return wanted.length > 0 ? [...wanted] : all;
}

function operationsBySubject({ operations }: Cases): Map<string, Set<string>> {
  return new Map([
    [SPEC, new Set(operations.map(({ operation }) => operation))],
    ...subjects.map(({ name, operations: own }) => [name, new Set(Object.keys(own))] as const),
  ]);
}

function assertKnown(wanted: readonly string[]): void {
  const known = [SPEC, ...subjects.map(({ name }) => name)];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no package ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
}

/** Writes the report as JSON and as a page. */
export function writeReport(report: Report, folder: string): { json: string; html: string } {
  mkdirSync(folder, { recursive: true });
  const [json, html] = [path.join(folder, 'contract.json'), path.join(folder, 'contract.html')];
  const { cells, ...rest } = report;
  const counts = cells.map(({ subject, operation, cells: own }) => ({
    subject,
    operation,
    checks: Object.fromEntries(
      Object.entries(own).map(([column, { checks, failed, shown }]) => [
        column,
        {
          checks,
          failed,
          problems: shown.flatMap(({ name, problem }) => (problem === undefined ? [] : [{ name, problem }])),
        },
      ]),
    ),
  }));
  writeFileSync(json, `${JSON.stringify({ ...rest, cells: counts })}\n`);
  writeFileSync(html, toHtml(report));
  return { json, html };
}
