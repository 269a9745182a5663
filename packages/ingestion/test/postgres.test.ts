import { existsSync } from 'node:fs';
import { inspect } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metricsSource } from '../src/index.ts';
import { type Batch, postgres, preflight, ReadError } from '../src/preflight/index.ts';
import { type Postgres, startPostgres } from './support/postgres.ts';
import { cutAfter } from './support/proxy.ts';

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
  const client = new pg.Client({ ...connection() });
  await client.connect();
  await client.query(`
    CREATE TABLE daily (user_id text, kind text, day date, metric text, value numeric, paid boolean, seen timestamptz);
    INSERT INTO daily
      SELECT 'user_' || n, 'userID', DATE '2026-02-01' + (n % 7), 'revenue', n / 4.0, n % 2 = 0, TIMESTAMPTZ '2026-02-01 10:00:00+00'
      FROM generate_series(1, 7000) AS n;
    CREATE TABLE faulty AS SELECT * FROM daily;
    UPDATE faulty SET value = 'NaN' WHERE user_id = 'user_4321';
    UPDATE faulty SET user_id = NULL WHERE user_id = 'user_5';
    CREATE ROLE reader LOGIN PASSWORD 'reader-secret';
    GRANT SELECT ON daily TO reader;
  `);
  await client.end();
});
afterAll(() => server?.stop());

const connection = () => {
  const { host, port, user, password, database } = server;
  return { host, port, user, password, database };
};
const NOW = new Date('2026-02-20T12:00:00Z');

function source(query: string, value = 'value') {
  return metricsSource({
    type: 'redshift',
    source_name: 'daily',
    query,
    column_mapping: {
      unit_id: 'user_id',
      id_type: 'kind',
      dateid: 'day',
      metric_name: 'metric',
      metric_value: value,
    },
  });
}
const check = (query: string, options: Parameters<typeof postgres>[0] = {}) =>
  preflight(source(query), postgres({ ...connection(), ...options }), { now: NOW });

async function failure(work: Promise<unknown>): Promise<ReadError> {
  const error: unknown = await work.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadError)) throw error;
  return error;
}

const CLEAN = 'SELECT user_id, kind, day, metric, value FROM daily ORDER BY user_id';

describe('postgres()', () => {
  it('reads every row of the source through a cursor', async () => {
    const report = await check(CLEAN);
    expect(report).toMatchObject({
      verdict: 'pass',
      rows: 7000,
      counts: 'row',
      days: { first: '2026-02-01', last: '2026-02-07' },
    });
  });

  it('finds faults and says in which row of the result', async () => {
    const report = await check(
      `SELECT user_id, kind, day, metric, value FROM faulty ORDER BY substring(user_id, 6)::int`,
    );
    expect(report.findings.map(({ rule, count, examples }) => [rule, count, examples])).toEqual([
      // Row 5 comes last: PostgreSQL sorts nulls so.
      ['missing-value', 1, [{ row: 7000, value: 'null' }]],
      ['nan-or-infinity', 1, [{ row: 4320, value: 'NaN' }]],
    ]);
  });

  it('fetches no more than a few thousand rows at a time', async () => {
    const sizes: number[] = [];
    const reader = postgres(connection());
    const request = { source: source(CLEAN), columns: ['user_id'], signal: undefined };
    for await (const batch of reader.read(request)) sizes.push(batch.rows.length);
    expect(sizes).toEqual([2000, 2000, 2000, 1000]);
  });

  it('hands over days, numbers and truth values as they are in the table', async () => {
    const batches: Batch[] = [];
    const reader = postgres({
      ...connection(),
      query:
        "SELECT day, value, paid, 9007199254740993 AS big, NULL AS nothing FROM daily WHERE user_id = 'user_6'",
    });
    for await (const batch of reader.read({ source: source(CLEAN), columns: ['day'], signal: undefined }))
      batches.push(batch);
    expect(batches).toEqual([
      {
        columns: ['day', 'value', 'paid', 'big', 'nothing'],
        rows: [['2026-02-07', '1.5000000000000000', true, '9007199254740993', null]],
      },
    ]);
  });

  it('finds a mapped column that the query does not yield', async () => {
    const report = await check('SELECT user_id, kind, day, metric, value AS "Value" FROM daily');
    expect(report).toMatchObject({ verdict: 'fail', rows: 0, complete: false });
    expect(report.findings).toMatchObject([
      {
        rule: 'missing-column',
        field: 'metric_value',
        column: 'value',
        detail: 'There are: user_id, kind, day, metric, Value. Did you mean Value?',
      },
    ]);
  });

  it.each([
    ['SELECT user_id\nFORM daily', { line: 2, column: 6 }, 'Correct the query'],
    ['SELECT user_id FROM no_such_table', { line: 1, column: 21 }, 'relation "no_such_table" does not exist'],
    ['SELECT usr FROM daily', { line: 1, column: 8 }, 'column "usr" does not exist'],
    ["SELECT 1/0, '' FROM daily", {}, 'division by zero'],
    ['DELETE FROM daily', {}, 'Only a single SELECT is run'],
  ])('says where %j fails and what to do', async (query, place, message) => {
    const error = await failure(check(query));
    expect(error.place).toEqual({ ...place, rows: 0 });
    expect(error.message).toContain(message);
  });

  it('changes nothing', async () => {
    await failure(
      check(
        'WITH gone AS (DELETE FROM daily RETURNING *) SELECT user_id, kind, day, metric, value FROM gone',
      ),
    );
    expect(await check(CLEAN)).toMatchObject({ rows: 7000 });
  });

  it('tells of a wrong password without showing it', async () => {
    const error = await failure(check(CLEAN, { user: 'reader', password: 'not-the-secret' }));
    expect(error.message).toContain('password authentication failed for user "reader"');
    expect(error.message).toContain('Check user, password');
    expect(JSON.stringify(error) + String(error.cause)).not.toContain('not-the-secret');
  });

  it('tells of a table that the user may not read', async () => {
    const error = await failure(
      check('SELECT user_id, kind, day, metric, value FROM faulty', {
        user: 'reader',
        password: 'reader-secret',
      }),
    );
    expect(error.message).toContain('permission denied for table faulty. Grant this user the right to read');
  });

  it('tells of a server that is not there', async () => {
    const { port } = await cutAfter(0, server).then(async (proxy) => {
      await proxy[Symbol.asyncDispose]();
      return proxy;
    });
    const error = await failure(check(CLEAN, { port }));
    expect(error.message).toContain('Check host and port, and that the server is running');
  });

  it('says how far it came when the connection breaks half way', async () => {
    // A row takes about 80 bytes, so this is in the middle of the second 2,000.
    await using proxy = await cutAfter(250_000, server);
    const error = await failure(check(CLEAN, { port: proxy.port }));
    expect(error.place.rows).toBe(2000);
    expect(error.message).toMatch(
      /^PostgreSQL stopped after 2000 rows: .*\. The connection was lost\. Run it again; nothing was changed\.$/s,
    );
  });

  it('stops when it is told to, and throws the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const work = preflight(source(CLEAN), postgres(connection()), {
      now: NOW,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(work).rejects.toBe(reason);
  });

  it('does not wait for a query that takes long', async () => {
    const sleeping = "SELECT pg_sleep(600), '' AS user_id, '' AS kind, '' AS day, '' AS metric, 1 AS value";
    const signal = AbortSignal.timeout(500);
    const work = preflight(source(sleeping), postgres(connection()), { now: NOW, signal });
    const reason: unknown = await work.catch((error: unknown) => error);
    expect(reason).toBe(signal.reason);
  });

  it('tells of a connection string that cannot be read, without showing it', async () => {
    const error = await failure(
      check(CLEAN, { connectionString: 'postgresql://me:top-secret@host:not-a-port/db' }),
    );
    expect(error.message).toContain('postgresql://user:password@host:port/database');
    expect(inspect(error, { depth: 9 })).not.toContain('top-secret');
  });

  it('leaves no connection open', async () => {
    const client = new pg.Client({ ...connection() });
    await client.connect();
    const open =
      "SELECT count(*)::int AS open FROM pg_stat_activity WHERE application_name = 'statsig-preflight'";
    // The server needs a moment to notice that somebody is gone.
    await expect
      .poll(async () => (await client.query(open)).rows, { timeout: 20_000 })
      .toEqual([{ open: 0 }]);
    await client.end();
  });
});

describe('the server of these tests', () => {
  it('is gone with its folder when it is stopped', async () => {
    const second = await startPostgres();
    const { folder, port } = second;
    expect(existsSync(folder)).toBe(true);
    await second.stop();
    expect(existsSync(folder)).toBe(false);
    await expect(new pg.Client({ ...connection(), port }).connect()).rejects.toThrow('ECONNREFUSED');
  });
});
