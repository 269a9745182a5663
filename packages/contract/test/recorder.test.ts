import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { operations } from '@statsig-console/spec';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  assertCoverage,
  clearCoverage,
  createContractFetch,
  createRecorder,
  formatCoverage,
  type OpenApiDocument,
  readCoverage,
} from '../src/index.ts';
import { runNode } from './support/run.ts';

const headers = { 'STATSIG-API-KEY': 'console-s3cret' };
const API = 'https://statsigapi.net/console/v1';
const DIST = new URL('../dist/index.mjs', import.meta.url).href;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
  vi.unstubAllEnvs();
});

/** The operations that are covered, by tag. */
function coveredBy(coverage: ReturnType<typeof readCoverage>): Record<string, string[]> {
  return Object.fromEntries(
    coverage.tags
      .filter(({ covered }) => covered.length > 0)
      .map(({ tag, covered }) => [tag, covered.map(({ operationId }) => operationId)]),
  );
}

const operation = (operationId: string, tag: string) => ({ operationId, tags: [tag], responses: {} });
const small: OpenApiDocument = {
  paths: {
    '/cats': { get: operation('listCats', 'Cats'), post: operation('createCat', 'Cats') },
    '/cats/{id}': { get: operation('getCat', 'Cats') },
    '/dogs': { get: operation('listDogs', 'Dogs') },
  },
};

describe('a recorder', () => {
  it('passes everything on and knows which operations were answered', async () => {
    const recorder = createRecorder({ fetch: createContractFetch() });
    const response = await recorder(`${API}/gates/dark_mode`, { headers });
    expect(await response.json()).toMatchObject({ message: 'Gate read successfully.' });
    await recorder(new Request(`${API}/segments/beta?x=1`, { headers }));
    await recorder('https://elsewhere.example/');
    const { total, covered, tags } = recorder.coverage();
    expect([total, covered]).toEqual([operations.length, 1]);
    expect(tags.find(({ tag }) => tag === 'Gates')?.covered).toEqual([
      { operationId: 'getGate', statuses: [200] },
    ]);
    expect(tags.find(({ tag }) => tag === 'Segments')?.uncovered).toContainEqual({
      operationId: 'getSegment',
      statuses: [400],
    });
  });

  it('records nothing that was not answered', async () => {
    const fetch = createContractFetch();
    fetch.scenario.next('getGate', { networkError: true });
    const recorder = createRecorder({ fetch });
    await expect(recorder(`${API}/gates/dark_mode`, { headers })).rejects.toThrow('fetch failed');
    expect(recorder.coverage().covered).toBe(0);
  });

  it('writes at once, and neither keys nor paths', async () => {
    const recorder = createRecorder({ fetch: createContractFetch(), directory });
    await recorder(`${API}/gates/dark_mode`, { headers });
    await recorder(`${API}/gates/dark_mode`, { headers: { ...headers, Prefer: 'code=404' } });
    const [file, ...others] = readdirSync(directory);
    expect(others).toEqual([]);
    expect(readFileSync(path.join(directory, String(file)), 'utf8')).toBe('{"getGate":[200,404]}');
  });

  it('counts nothing twice that a contract fetch records as well', async () => {
    vi.stubEnv('STATSIG_CONTRACT_COVERAGE', directory);
    const recorder = createRecorder({ fetch: createContractFetch() });
    await recorder(`${API}/gates/dark_mode`, { headers });
    await createContractFetch()(`${API}/gates/dark_mode`);
    const { covered, tags } = readCoverage(directory, { operations: ['getGate', 'getSegment'] });
    expect([covered, tags[0]?.covered]).toEqual([1, [{ operationId: 'getGate', statuses: [200, 401] }]]);
    expect(recorder.coverage().covered).toBe(1);
  });

  it('is not needed in a browser, which has no files', async () => {
    vi.stubEnv('STATSIG_CONTRACT_COVERAGE', directory);
    vi.stubGlobal('process', { env: process.env });
    const fetch = createContractFetch();
    vi.unstubAllGlobals();
    expect((await fetch(`${API}/gates/dark_mode`, { headers })).status).toBe(200);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('writes where the environment says', () => {
    vi.stubEnv('STATSIG_CONTRACT_COVERAGE', path.join(directory, 'deep/er'));
    createRecorder().record({ method: 'GET', path: '/console/v1/gates', status: 200 });
    expect(readCoverage(path.join(directory, 'deep/er')).covered).toBe(1);
  });
});

describe('the records of a folder', () => {
  it('are put together from processes and workers, also when they are killed', async () => {
    const script = (id: string, end: string) => `
      const { createRecorder } = await import(${JSON.stringify(DIST)});
      const recorder = createRecorder({ directory: ${JSON.stringify(directory)} });
      recorder.record({ method: 'GET', path: '/console/v1/${id}/x', status: 200 });
      ${end}`;
    const killed = runNode([
      '--input-type=module',
      '-e',
      script('gates', "process.kill(process.pid, 'SIGKILL');"),
    ]);
    const source = `data:text/javascript,${encodeURIComponent(script('segments', ''))}`;
    const worker = new Worker(new URL(source));
    await new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
    createRecorder({ directory }).record({ method: 'GET', path: '/console/v1/gates', status: 200 });
    expect((await killed).code).toBe(-1);
    expect(coveredBy(readCoverage(directory))).toEqual({
      Gates: ['listGates', 'getGate'],
      Segments: ['getSegment'],
    });
  });

  it('can be cleared, and nothing else is', () => {
    createRecorder({ directory }).record({ method: 'GET', path: '/console/v1/gates', status: 200 });
    const others = ['notes.json', 'operations-2026.json', 'operations-plan.json'];
    for (const name of others) writeFileSync(path.join(directory, name), '{}');
    clearCoverage(directory);
    clearCoverage(path.join(directory, 'missing'));
    expect(readdirSync(directory).sort()).toEqual(others);
  });

  it('have to be there, and to be records', () => {
    expect(() => readCoverage(directory)).toThrow(`There are no records in ${directory}: `);
    const missing = path.join(directory, 'missing');
    expect(() => readCoverage(missing)).toThrow(`The folder ${missing} cannot be read: ENOENT`);
    const file = path.join(directory, 'operations-1.json');
    for (const text of ['{"getGate":', '[]7', '{"getGate":"200"}', 'null']) {
      writeFileSync(file, text);
      expect(() => readCoverage(directory)).toThrow(
        `${file} is no record of operations. Delete it, or move it elsewhere if it is a file of yours, and run the tests again.`,
      );
    }
    rmSync(file);
    mkdirSync(file);
    expect(() => readCoverage(directory)).toThrow(`${file} is no record of operations.`);
  });
});

describe('coverage', () => {
  const recorder = createRecorder({ document: small });
  recorder.record({ method: 'GET', path: '/cats', status: 404 });
  recorder.record({ method: 'GET', path: '/cats', status: 200 });
  recorder.record({ method: 'POST', path: '/cats', status: 429 });
  recorder.record({ method: 'POST', path: '/cats', status: 400 });

  it('is a number and lists, by tag', () => {
    expect(recorder.coverage()).toEqual({
      total: 4,
      covered: 1,
      percent: 25,
      tags: [
        {
          tag: 'Cats',
          covered: [{ operationId: 'listCats', statuses: [200, 404] }],
          uncovered: [
            { operationId: 'createCat', statuses: [400, 429] },
            { operationId: 'getCat', statuses: [] },
          ],
        },
        { tag: 'Dogs', covered: [], uncovered: [{ operationId: 'listDogs', statuses: [] }] },
      ],
    });
  });

  it('can be printed', () => {
    expect(formatCoverage(recorder.coverage())).toBe(
      [
        'Cats    1/3',
        '  covered    listCats',
        '  uncovered  createCat (only 400, 429), getCat',
        'Dogs    0/1',
        '  uncovered  listDogs',
        '1 of 4 operations covered, 25 %',
      ].join('\n'),
    );
  });

  it('can be that of some tags', () => {
    expect(recorder.coverage({ tags: ['Cats'] })).toMatchObject({ total: 3, covered: 1, percent: 33.3 });
    expect(() => recorder.coverage({ tags: ['Cat'] })).toThrow('There is no tag `Cat`. Did you mean `Cats`?');
  });

  it('can be that of some operations, and of tags besides', () => {
    expect(recorder.coverage({ operations: ['listDogs', 'listCats'] })).toEqual({
      total: 2,
      covered: 1,
      percent: 50,
      tags: [
        { tag: 'Cats', covered: [{ operationId: 'listCats', statuses: [200, 404] }], uncovered: [] },
        { tag: 'Dogs', covered: [], uncovered: [{ operationId: 'listDogs', statuses: [] }] },
      ],
    });
    expect(recorder.coverage({ operations: ['getCat'] }).tags.map(({ tag }) => tag)).toEqual(['Cats']);
    expect(recorder.coverage({ operations: ['getCat'], tags: ['Dogs'] }).total).toBe(2);
    expect(() => recorder.coverage({ operations: ['getCats'] })).toThrow(
      'There is no operation `getCats`. Did you mean `getCat`?',
    );
  });

  it('refuses options that there are not', () => {
    // @ts-expect-error It is called `operations`.
    expect(() => recorder.coverage({ operation: ['getCat'] })).toThrow(
      '`coverage` has no option `operation`. Did you mean `operations`?',
    );
    // @ts-expect-error It is called `tags`.
    expect(() => readCoverage(directory, { tag: ['Gates'] })).toThrow(
      '`readCoverage` has no option `tag`. Did you mean `tags`?',
    );
  });

  it('has to reach a threshold', () => {
    const coverage = recorder.coverage({ tags: ['Cats'] });
    assertCoverage(coverage, 33.3);
    expect(() => assertCoverage(coverage, 33.4)).toThrow(
      '33.3 % of the operations are covered, 1 of 3; the threshold is 33.4 %.',
    );
    expect(() => assertCoverage(coverage, 101)).toThrow(
      'The threshold is 101. Allowed: percent from 0 to 100.',
    );
  });
});
