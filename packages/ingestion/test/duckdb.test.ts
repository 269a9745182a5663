import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsSource, exposuresSource, metricsSource } from '../src/index.ts';
import { type DuckDBOptions, duckdb, preflight, ReadError } from '../src/preflight/index.ts';
import { Folder, metrics, NOW, toCsv } from './support/tables.ts';

const folder = new Folder();
const daily = folder.write('daily.csv', toCsv(metrics()));
const tables = { 'finance.daily': daily };
beforeAll(async () => {
  const instance = await DuckDBInstance.create(path.join(folder.path, 'lake.duckdb'));
  const connection = await instance.connect();
  await connection.run(`
    CREATE TABLE events AS SELECT 'click' AS event, 1771286400 + n AS ts, 'u' || n AS u, {'page': 'home'} AS meta FROM range(3000) AS r(n);
    CREATE TABLE times AS SELECT 'click' AS event, TIMESTAMP '2026-02-17 10:00:00' AS ts, 'u1' AS u, {'page': {'name': 'home'}} AS meta;
    COPY events TO '${folder.path}/part-1.parquet';
    COPY events TO '${folder.path}/part-2.parquet';
  `);
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => folder[Symbol.dispose]());

const source = (query: string) =>
  metricsSource({
    type: 'athena',
    source_name: 'daily',
    query,
    column_mapping: {
      unit_id: 'user',
      id_type: 'kind',
      dateid: 'day',
      metric_name: 'metric',
      metric_value: 'value',
      numerator: 'top',
      denominator: 'bottom',
    },
  });
const clicks = (query: string) =>
  eventsSource({
    type: 's3',
    source_name: 'clicks',
    query,
    column_mapping: { event_name: 'event', timestamp: 'ts', ids: { userID: 'u' }, metadata_object: 'meta' },
  });
const check = (query: string, options: DuckDBOptions = { tables }) =>
  preflight(source(query), duckdb(options), { now: NOW });

async function failure(work: Promise<unknown>): Promise<ReadError> {
  const error: unknown = await work.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadError)) throw error;
  return error;
}

describe('duckdb()', () => {
  it("runs the source's query over files, under the names that the query has for them", async () => {
    const report = await check('SELECT * FROM finance.daily');
    expect(report).toMatchObject({
      verdict: 'pass',
      rows: 40,
      counts: 'row',
      days: { first: '2026-02-01', last: '2026-02-19' },
    });
  });

  it('finds faults of what the query makes, by the row of its result', async () => {
    const { findings } = await check(
      `SELECT "user", kind, CASE WHEN value = 6.25 THEN day + INTERVAL 8 HOUR ELSE day END AS day, metric, value, top, bottom
       FROM finance.daily WHERE metric = 'revenue' ORDER BY value`,
    );
    expect(findings).toMatchObject([
      { rule: 'date-wrong-zone', count: 1, examples: [{ row: 4, value: '2026-02-07T08:00:00.000Z' }] },
    ]);
  });

  it('reads a table with schema and database, many files as one, and a database', async () => {
    const names = { 'ANALYTICS.PUBLIC.CLICKS': path.join(folder.path, 'part-*.parquet') };
    const both = await preflight(clicks('SELECT * FROM ANALYTICS.PUBLIC.CLICKS'), duckdb({ tables: names }), {
      now: NOW,
    });
    expect(both.rows).toBe(6000);
    // Both files have the same rows.
    expect(both.findings).toMatchObject([{ rule: 'duplicate-event', count: 3000 }]);
    const database = path.join(folder.path, 'lake.duckdb');
    expect(await preflight(clicks('SELECT * FROM events'), duckdb({ database }), { now: NOW })).toMatchObject(
      { verdict: 'pass', rows: 3000 },
    );
  });

  it('reads a file whole', async () => {
    expect(await check('SELECT 1', { file: daily })).toMatchObject({ verdict: 'pass', rows: 40 });
  });

  it('knows timestamps and structs for what they are', async () => {
    const database = path.join(folder.path, 'lake.duckdb');
    const { findings } = await preflight(clicks('SELECT * FROM times'), duckdb({ database }), { now: NOW });
    expect(findings.map(({ rule, examples }) => [rule, examples[0]?.value])).toEqual([
      ['timestamp-not-unix', '2026-02-17T10:00:00.000Z'],
      ['metadata-depth', '{"page":{"name":"home"}}'],
    ]);
  });

  it('finds a mapped column that the query does not yield', async () => {
    const { findings, complete } = await check(
      'SELECT "user", kind, day, metric, value AS "VALUE", top, bottom FROM finance.daily',
    );
    expect(complete).toBe(false);
    expect(findings).toMatchObject([
      {
        rule: 'missing-column',
        column: 'value',
        detail: 'There are: user, kind, day, metric, VALUE, top, bottom. Did you mean VALUE?',
      },
    ]);
  });

  it.each([
    ['SELECT "user"\nFORM finance.daily x', { line: 2, column: 6 }, 'syntax error'],
    ['SELECT * FROM finance.monthly', { line: 1, column: 15 }, 'Name the file of the table in `tables`'],
    ['SELECT usr FROM finance.daily', { line: 1, column: 8 }, '"usr" not found'],
    ['SELECT 1; SELECT 2', {}, 'The query has 2 statements. Only a single SELECT is run.'],
    ["COPY (SELECT 1) TO 'x.csv'", {}, 'The query is no SELECT but COPY'],
    ['CREATE TABLE x (a INT)', {}, 'The query is no SELECT but CREATE'],
  ])('says where %j fails and what to do', async (query, place, message) => {
    const error = await failure(check(query));
    expect(error.place).toMatchObject(place);
    expect(error.message).toContain(message);
  });

  it('says which row a cast fails in, and that a file is not there', async () => {
    const text = folder.write('odd.csv', `user,n\n${'u,1\n'.repeat(10)}`);
    const cast = await failure(check('SELECT CAST("user" AS INT) FROM t', { tables: { t: text } }));
    expect(cast.message).toContain("Could not convert string 'u' to INT32");
    const gone = await failure(check('SELECT 1', { file: path.join(folder.path, 'no-such.parquet') }));
    expect(gone.message).toContain('No files found that match the pattern');
    expect(gone.message).toContain('Check the path.');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const endless =
      "SELECT 'u' || n AS \"user\", 'userID' AS kind, '2026-02-01' AS day, 'm' AS metric, 1 AS value, NULL AS top, NULL AS bottom FROM range(1000000000) AS r(n)";
    const work = preflight(source(endless), duckdb(), {
      now: NOW,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(work).rejects.toThrow('enough');
  });

  it('refuses tables beside a database, to which none can be added, and amounts that are none', async () => {
    expect(() => duckdb({ database: 'shop.db', tables: { daily } })).toThrow(
      'duckdb takes `tables` or `database`, not both',
    );
    const options = { file: daily, memoryLimit: 'much' };
    await expect(preflight(source('SELECT 1'), duckdb(options))).rejects.toThrow('Correct `memoryLimit`');
  });

  it('refuses a file beside a query, and a source without one', async () => {
    expect(() => duckdb({ file: daily, query: 'SELECT 1' })).toThrow(
      'duckdb takes `file` or `query`, not both.',
    );
    const shared = exposuresSource({
      type: 'databricks',
      source_name: 'log',
      use_delta_sharing: true,
      share: 's',
      schema: 'c',
      table: 't',
      column_mapping: { experiment: 'x', group_id: 'g', timestamp: 't', ids: { userID: 'u' } },
    });
    await expect(preflight(shared, duckdb())).rejects.toThrow(
      'The source log has no query: it reads files or a shared table. Give duckdb() a `file` or a `query`.',
    );
  });
});
