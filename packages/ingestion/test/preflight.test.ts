import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startMock } from '@statsig-console/contract';
import { StatsigConsole } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { Hash } from '../src/preflight/hash.ts';
import { type Batch, formatReport, preflight, type Reader, readIdTypes } from '../src/preflight/index.ts';
import { Repeats } from '../src/preflight/repeats.ts';
import { events, Folder, metrics, NOW, toObjects } from './support/tables.ts';

const table = metrics();

describe('preflight()', () => {
  it('reports as plain data what it found', async () => {
    const rows = toObjects(table, 7, { value: '1,5' });
    const report = await preflight(table.source, rows, { now: NOW });
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      version: 1,
      verdict: 'fail',
      source: { type: 's3', dataset: 'Metrics', source_name: 'daily' },
      rows: 40,
      counts: 'row',
      complete: true,
      findings: [
        {
          rule: 'decimal-comma',
          severity: 'error',
          field: 'metric_value',
          column: 'value',
          count: 1,
          rate: 0.025,
          what: 'The number has a decimal comma.',
          detail: '',
          todo: 'Write `3.14`, not `3,14`.',
          examples: [{ row: 7, value: '1,5' }],
        },
      ],
      columns: [
        { field: 'unit_id', column: 'user', nulls: 0, nullRate: 0 },
        { field: 'id_type', column: 'kind', nulls: 0, nullRate: 0 },
        { field: 'dateid', column: 'day', nulls: 0, nullRate: 0 },
        { field: 'metric_name', column: 'metric', nulls: 0, nullRate: 0 },
        { field: 'metric_value', column: 'value', nulls: 20, nullRate: 0.5 },
        { field: 'numerator', column: 'top', nulls: 20, nullRate: 0.5 },
        { field: 'denominator', column: 'bottom', nulls: 20, nullRate: 0.5 },
      ],
      days: { first: '2026-02-01', last: '2026-02-19' },
    });
  });

  it('warns without failing', async () => {
    const report = await preflight(table.source, toObjects(table, 7, { user: 'guest' }), { now: NOW });
    expect(report.verdict).toBe('warn');
  });

  it('compares the spelling of the first ids of a column, so that memory stays flat', async () => {
    const spellings = async (others: number) => {
      const ids = Array.from({ length: others }, (_, index) => `u-${index}`);
      const rows = [...ids, 'twin', 'TWIN', 'x'.repeat(300), 'X'.repeat(300)].map((user, index) => ({
        ...toObjects(table)[0],
        user,
        kind: `type ${Math.floor(index / 5_000)}`,
      }));
      const { findings } = await preflight(table.source, rows, { now: NOW });
      return findings.find(({ rule }) => rule === 'id-case')?.examples;
    };
    expect(await spellings(15_000)).toEqual([{ row: 15_002, value: 'TWIN', with: 15_001 }]);
    expect(await spellings(20_000)).toBeUndefined();
  });

  it('counts every row and shows the first ones', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      ...toObjects(table)[0],
      user: `u-${index}`,
      day: index < 10 ? '2026-02-01' : 'never',
    }));
    const { findings } = await preflight(table.source, rows, { now: NOW, examples: 3 });
    expect(findings).toMatchObject([
      { rule: 'not-a-date', count: 4_990, rate: 0.998, examples: [{ row: 11 }, { row: 12 }, { row: 13 }] },
    ]);
  });

  it('shortens long values and shows what cannot be seen', async () => {
    const rows = toObjects(table, 3, { user: `\u200b${'x'.repeat(300)}` });
    const { findings } = await preflight(table.source, rows, { now: NOW });
    expect(findings[0]?.examples).toEqual([{ row: 3, value: `\\u200b${'x'.repeat(74)}…` }]);
  });

  it('tells how far it is', async () => {
    const rows = Array.from({ length: 5_000 }, () => toObjects(table)[0] ?? {});
    const seen: number[] = [];
    await preflight(table.source, rows, { now: NOW, onProgress: ({ rows: read }) => seen.push(read) });
    expect(seen).toEqual([2_000, 4_000, 5_000]);
  });

  it('stops a list that never ends when the signal says so', async () => {
    function* endless() {
      for (;;) yield toObjects(table)[0] ?? {};
    }
    const signal = AbortSignal.timeout(20);
    const reason: unknown = await preflight(table.source, endless(), { now: NOW, signal }).catch(
      (error: unknown) => error,
    );
    expect(reason).toBe(signal.reason);
    expect(reason).toMatchObject({ name: 'TimeoutError' });
    await expect(preflight(table.source, endless(), { signal: AbortSignal.abort('before') })).rejects.toBe(
      'before',
    );
  });

  it('hands on what the rows throw', async () => {
    const reason = new Error('The warehouse is on fire');
    async function* rows() {
      yield* toObjects(table);
      throw reason;
    }
    await expect(preflight(table.source, rows(), { now: NOW })).rejects.toBe(reason);
  });

  it('takes a reader of one method', async () => {
    const warehouse: Reader = {
      async *read({ source, columns }): AsyncGenerator<Batch> {
        const { header, rows } = table;
        expect({ query: source.query, columns }).toEqual({ query: 'SELECT 1', columns: header });
        yield { columns: header, rows: rows.slice(0, 20) };
        yield { columns: header, rows: rows.slice(20), fraction: 1 };
      },
    };
    expect(await preflight(table.source, warehouse, { now: NOW })).toMatchObject({
      verdict: 'pass',
      rows: 40,
      counts: 'row',
    });
  });

  it.each<[what: string, run: () => Promise<unknown>, message: string]>([
    [
      'rows that are no list',
      () => preflight(table.source, JSON.parse('17')),
      '`rows` has to be rows of objects',
    ],
    ['rows that are no objects', () => preflight(table.source, JSON.parse('[[1]]')), 'Row 1 is no object.'],
    [
      'a count of examples',
      () => preflight(table.source, [], { examples: 0 }),
      '`examples` has to be a whole number from 1.',
    ],
    ['a date', () => preflight(table.source, [], { now: new Date('x') }), '`now` is no date.'],
    [
      'a pattern that remembers',
      () => preflight(table.source, [], { idTypes: [{ name: 'a', pattern: /x/g }] }),
      'the pattern of a has the flag g',
    ],
    [
      'a source',
      () => preflight({ ...table.source, source_name: '' }, []),
      'source_name has to be a non-empty string',
    ],
  ])('refuses %s', async (_, run, message) => {
    await expect(run()).rejects.toThrow(message);
  });
});

describe('repeats', () => {
  const key = (hash: Hash, text: string) => {
    hash.start();
    hash.text(text);
    return hash;
  };

  it('are found among more keys than memory keeps, and leave no file', () => {
    using folder = new Folder();
    const repeats = new Repeats(folder.path);
    const hash = new Hash();
    const rows = 1_500_000;
    for (let row = 1; row <= rows; row += 1) repeats.add(key(hash, `user_${row}`), row, row % 2);
    for (const row of [1, 2, 777_777, 1_499_999]) repeats.add(key(hash, `user_${row}`), rows + row, 1);
    expect(readdirSync(folder.path)).toEqual([]);
    const found = [...repeats.find()].sort((a, b) => a.row - b.row);
    repeats.close();
    expect(found).toEqual([
      { row: 1_500_001, first: 1, differs: false },
      { row: 1_500_002, first: 2, differs: true },
      { row: 2_277_777, first: 777_777, differs: false },
      { row: 2_999_999, first: 1_499_999, differs: false },
    ]);
  });

  it('tell rows apart beyond 2^32', () => {
    const repeats = new Repeats();
    const hash = new Hash();
    repeats.add(key(hash, 'a'), 2 ** 33 + 1, 0);
    repeats.add(key(hash, 'a'), 2 ** 39 + 7, 0);
    expect([...repeats.find()]).toEqual([{ row: 2 ** 39 + 7, first: 2 ** 33 + 1, differs: false }]);
    repeats.close();
  });

  it('are not seen where texts only run together', () => {
    const lanes = (...texts: string[]) => {
      const hash = new Hash();
      hash.start();
      for (const text of texts) hash.text(text);
      return `${hash.a} ${hash.b} ${hash.c}`;
    };
    const keys = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc', ''],
      ['abc'],
      ['', 'abc'],
      ['a', 'b', 'c'],
      ['ab\0', 'c'],
      ['abc\0'],
    ];
    expect(new Set(keys.map((texts) => lanes(...texts))).size).toBe(keys.length);
  });

  it('are not seen in any single lane more often than chance has it', () => {
    const hash = new Hash();
    const lanes: Set<number>[] = [new Set(), new Set(), new Set()];
    const keys = 200_000;
    for (let index = 0; index < keys; index += 1) {
      key(hash, `user_${index}`);
      for (const [lane, value] of [hash.a, hash.b, hash.c].entries()) lanes[lane]?.add(value);
    }
    // Of 200,000 keys, about 5 pairs share 32 bits by chance.
    for (const lane of lanes) expect(keys - lane.size).toBeLessThan(40);
  });
});

describe('formatReport()', () => {
  it('shows findings for people', async () => {
    const { source } = events();
    const rows = toObjects(events()).map((row, index) => ({
      ...row,
      ts: index < 37 ? `${row['ts']}123` : row['ts'],
      event: index === 9 ? 'page view' : row['event'],
    }));
    const report = await preflight(source, rows, { now: NOW, examples: 2 });
    expect(formatReport(report)).toBe(`FAIL clicks (Events): 40 rows, 2026-02-17. 1 error, 1 warning.

error timestamp-unit in ts (timestamp): 37 rows (92.5 %)
  The time is in milli-, micro- or nanoseconds. Read as seconds, it lies thousands of years ahead.
  row 1: 1771286400123
  row 2: 1771286460123
  and 35 more rows
  To do: Divide it in the query: Unix seconds have ten digits.

warning space-in-name in event (event_name): 1 row (2.5 %)
  The name of the event has spaces.
  row 10: page view
  To do: Write \`_\` in place of spaces.`);
  });

  it('says so when there is nothing', async () => {
    const report = await preflight(table.source, toObjects(table), { now: NOW });
    expect(formatReport(report)).toBe(
      'PASS daily (Metrics): 40 rows, 2026-02-01 to 2026-02-19. Nothing found.',
    );
  });
});

describe('readIdTypes()', () => {
  it('asks the API', async () => {
    await using mock = await startMock();
    const types = await readIdTypes(new StatsigConsole({ apiKey: 'console-test', baseUrl: mock.url }));
    expect(types.map(({ name }) => name)).toEqual(['userID', 'stableID', 'companyID', 'deviceID']);
  });

  it('reads all pages', async () => {
    const asked: string[] = [];
    const page = (count: number, nextPage: string | null) => ({
      message: 'ok',
      data: Array.from({ length: count }, (_, index) => ({ name: `id_${asked.length}_${index}` })),
      pagination: { itemsPerPage: 100, pageNumber: asked.length, nextPage, previousPage: null },
    });
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async ({ url }) => {
        asked.push(new URL(url).search);
        return Response.json(
          asked.length === 1 ? page(100, '/console/v1/unit_id_types?page=2&limit=100') : page(3, null),
        );
      },
    });
    expect(await readIdTypes(statsig)).toHaveLength(2 + 103);
    expect(asked).toEqual(['?limit=100&page=1', '?limit=100&page=2']);
  });
});

describe('packages that only some need', () => {
  // Fails to find them, as in a project that has not installed them.
  const HOOK = `data:text/javascript,${encodeURIComponent(`
    const peers = ['@duckdb/node-api', 'csv-parse', 'hyparquet', 'hyparquet-compressors', 'pg', 'pg-cursor'];
    export async function resolve(specifier, context, next) {
      if (peers.includes(specifier)) throw Object.assign(new Error('Cannot find package ' + specifier), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(specifier, context);
    }`)}`;
  const readWith = (name: string, argument: unknown) => `
    import { metricsSource } from '@statsig-console/ingestion';
    import * as reading from '@statsig-console/ingestion/preflight';
    const column_mapping = { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' };
    const source = metricsSource({ type: 's3', source_name: 's', query: 'SELECT 1', column_mapping });
    await reading.preflight(source, reading.${name}(${JSON.stringify(argument)})).catch((error) => console.log(error.message));`;
  const run = (code: string, hook = HOOK) => {
    const register = `import { register } from 'node:module'; register(${JSON.stringify(hook)});`;
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(register)}`,
      '--input-type=module',
      '-e',
      code,
    ];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  it.each(Object.entries(manifest.peerDependencies))(
    'can be installed beside this one with npm: %s',
    (name, range) => {
      const file = path.join(import.meta.dirname, '../node_modules', name, 'package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8'));
      // A version with a hyphen is a prerelease to npm, and of those it takes the newest for `*` only.
      if (version.includes('-')) expect(range).toBe('*');
      else expect(range).toMatch(/^\^\d/);
    },
  );

  it('are not loaded by importing', () => {
    expect(
      run(
        "await import('@statsig-console/ingestion'); await import('@statsig-console/ingestion/preflight'); console.log('fine');",
      ),
    ).toBe('fine\n');
  });

  it.each([
    ["export const version = () => 'v1.3.2';", 'v1.3.2'],
    ['export const duckdb = {};', 'another version'],
  ])('are told to be unsuitable: %s', (code, installed) => {
    const hook = `data:text/javascript,${encodeURIComponent(`
      export async function resolve(specifier, context, next) {
        if (specifier !== '@duckdb/node-api') return next(specifier, context);
        return { url: 'data:text/javascript,' + encodeURIComponent(${JSON.stringify(code)}), shortCircuit: true };
      }`)}`;
    expect(run(readWith('duckdb', {}), hook)).toBe(
      `DuckDB needs @duckdb/node-api 1.4.1 or newer, and ${installed} is installed. Run: npm install @duckdb/node-api@latest\n`,
    );
  });

  it.each([
    ['csv', 'x', 'Reading CSV needs a package that is not installed. Run: npm install csv-parse'],
    [
      'parquet',
      'x',
      'Reading Parquet needs a package that is not installed. Run: npm install hyparquet hyparquet-compressors',
    ],
    ['duckdb', {}, 'DuckDB needs a package that is not installed. Run: npm install @duckdb/node-api'],
    [
      'postgres',
      {},
      'Reading from PostgreSQL needs a package that is not installed. Run: npm install pg pg-cursor',
    ],
  ])('are named when %s() needs them', (name, argument, message) => {
    expect(run(readWith(name, argument))).toBe(`${message}\n`);
  });
});
