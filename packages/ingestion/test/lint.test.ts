import { describe, expect, it } from 'vitest';
import { eventsSource, metricsSource, type Source, type WarehouseType } from '../src/index.ts';
import { lintQuery, type QueryFinding } from '../src/query/index.ts';

const COLUMNS = 'event, ts, user_id';

/** An events source that maps event, ts and user_id, and whatever else is said. */
function sourceOf(
  query: string,
  type: WarehouseType = 'redshift',
  metadata: Record<string, string> = {},
): Source {
  return eventsSource({
    type,
    source_name: 'clicks',
    query,
    column_mapping: { event_name: 'event', timestamp: 'ts', ids: { userID: 'user_id' }, metadata },
  });
}

const lint = (query: string, type?: WarehouseType, metadata?: Record<string, string>) =>
  lintQuery(sourceOf(query, type, metadata));
const rules = (findings: QueryFinding[]) => findings.map(({ rule }) => rule);

describe('a query without findings', () => {
  it.each<[type: WarehouseType, query: string]>([
    ['redshift', `SELECT ${COLUMNS} FROM db.public.clicks`],
    [
      'redshift',
      `SELECT name AS event, EXTRACT(EPOCH FROM at)::BIGINT AS ts, "User Id" AS user_id FROM clicks`,
    ],
    ['redshift', 'SELECT EVENT, c.TS, "USER_ID" FROM clicks c'],
    // A cast keeps the name of its column there, and a function gives its own.
    ['redshift', 'SELECT CAST(c.event AS VARCHAR), ts::BIGINT, user_id(x) FROM clicks c'],
    ['databricks', 'SELECT event, body:ts, body:user.user_id FROM clicks'],
    [
      'bigquery-v2',
      `SELECT ${COLUMNS} FROM \`my-project.logs.clicks\` WHERE DATE(at) > DATE_SUB(CURRENT_DATE(), INTERVAL 3 DAY)`,
    ],
    [
      'bigquery-v2',
      'SELECT e.name AS event, UNIX_SECONDS(at) AS ts, user.id AS user_id FROM t, UNNEST(events) AS e',
    ],
    [
      'snowflake-v2',
      'SELECT data:name::string AS event, DATE_PART(EPOCH_SECOND, at) AS ts, USER_ID FROM A.B.C QUALIFY ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY at) = 1',
    ],
    ['snowflake-v2', 'SELECT "EVENT", ts, f.value AS user_id FROM t, LATERAL FLATTEN(input => t.ids) f'],
    [
      'databricks',
      "SELECT `event`, unix_timestamp(at) AS ts, m:user.id AS user_id FROM main.logs.clicks WHERE name != 'it\\'s'",
    ],
    ['databricks', 'SELECT event, ts, u AS user_id FROM clicks LATERAL VIEW explode(users) x AS u'],
    [
      'databricks',
      "SELECT event, ts, `a\\` AS user_id /* don't */ FROM clicks WHERE b = 'x--\\'`' AND c = \"\\\"--\" -- it's all",
    ],
    [
      'azure-synapse',
      "SELECT [event], ts = DATEDIFF_BIG(SECOND, '1970-01-01', at), user_id FROM [db].[dbo].[clicks] WITH (NOLOCK)",
    ],
    [
      'azure-synapse',
      "SELECT r.event, r.ts, r.user_id FROM OPENROWSET(BULK 'https://x/*.parquet', FORMAT = 'PARQUET') AS r",
    ],
    [
      'athena',
      'SELECT event, CAST(to_unixtime(at) AS BIGINT) AS ts, user_id FROM "AwsDataCatalog"."logs"."clicks" CROSS JOIN UNNEST(ids) AS x(user_id)',
    ],
    ['s3', `SELECT ${COLUMNS} FROM events`],
    ['adls', `SELECT ${COLUMNS} FROM events`],
    ['redshift', `WITH c AS (SELECT a AS event, b AS ts FROM t) SELECT event, ts, 1 AS user_id FROM c`],
    ['redshift', `SELECT ${COLUMNS} FROM a UNION ALL SELECT x, y, z FROM b`],
    ['redshift', `(SELECT ${COLUMNS} FROM a) ORDER BY 1 LIMIT 5`],
    ['redshift', `SELECT ${COLUMNS} FROM a WHERE note = 'a;b' -- done;`],
  ])('%s: %s', async (type, query) => {
    expect(await lint(query, type)).toEqual([]);
  });

  it.each<[query: string]>([
    ['WITH c AS (SELECT event, ts, user_id FROM t) SELECT * FROM c'],
    [
      'WITH c AS (SELECT event, ts, user_id FROM t), d AS (WITH c AS (SELECT * FROM c) SELECT * FROM c) SELECT * FROM d',
    ],
    ['WITH c (event, ts, user_id) AS (SELECT 1, 2, 3) SELECT * FROM c'],
    ['WITH a AS (SELECT event FROM t), b AS (SELECT ts, user_id FROM t) SELECT * FROM a CROSS JOIN b'],
    ['SELECT x.*, y.user_id FROM (SELECT event, ts FROM t) x JOIN y ON true'],
    ['SELECT * FROM (SELECT a, b, c FROM t) AS c (event, ts, user_id)'],
  ])('follows a * to what is known: %s', async (query) => {
    expect(await lint(query)).toEqual([]);
  });

  it('is one that is not there', async () => {
    const column_mapping = { event_name: 'event', timestamp: 'ts', ids: { userID: 'user_id' } };
    expect(await lintQuery(eventsSource({ type: 's3', source_name: 'a', column_mapping }))).toEqual([]);
  });
});

describe('a mapped column that is not yielded', () => {
  it('is an error that names the column, the mapping and what there is', async () => {
    expect(await lint('SELECT name,\n  ts,\n  user_id\nFROM clicks')).toEqual([
      {
        rule: 'missing-column',
        severity: 'error',
        message:
          'The query does not yield event, which column_mapping.event_name names. It yields: name, ts, user_id.',
        line: 1,
        column: 1,
      },
    ]);
  });

  it.each([
    ['events', 'Did you mean events?'],
    ['evnt', 'Did you mean evnt?'],
    ['eve_nt', 'Did you mean eve_nt?'],
    ['action', 'It yields: action, ts, user_id.'],
  ])('may be spelled %s', async (name, hint) => {
    const [finding] = await lint(`SELECT ${name}, ts, user_id FROM t`);
    expect(finding?.message).toBe(
      `The query does not yield event, which column_mapping.event_name names. ${hint}`,
    );
  });

  it('is named for each mapping, metadata too', async () => {
    const findings = await lint('SELECT event FROM t', 'redshift', { Plan: 'plan' });
    expect(
      findings.map(({ message }) => /names?\b.*? (\S+), which (\S+)/.exec(message)?.slice(1) ?? message),
    ).toEqual([
      expect.stringContaining('does not yield ts, which column_mapping.timestamp names'),
      expect.stringContaining('does not yield user_id, which column_mapping.ids.userID names'),
      expect.stringContaining('does not yield plan, which column_mapping.metadata.Plan names'),
    ]);
  });

  it('leaves out what stands for no column', async () => {
    const source = metricsSource({
      type: 'redshift',
      source_name: 'm',
      query: 'SELECT u, t, d, m, v FROM daily',
      column_mapping: {
        unit_id: 'u',
        id_type: 't',
        dateid: 'd',
        metric_name: 'm',
        metric_value: 'v',
        numerator: 'null',
        denominator: 'NULL',
      },
    });
    expect(await lintQuery(source)).toEqual([]);
  });

  it('may be one that a * leaves out by name', async () => {
    expect(rules(await lint('SELECT * EXCEPT (user_id) FROM t', 'bigquery-v2'))).toEqual([
      'missing-column',
      'select-star',
    ]);
    expect(rules(await lint('SELECT * EXCLUDE user_id FROM t', 'snowflake-v2'))).toEqual([
      'missing-column',
      'select-star',
    ]);
    expect(
      rules(
        await lint(
          'WITH c AS (SELECT event, ts, user_id FROM t) SELECT * EXCLUDE (ts) FROM c',
          'snowflake-v2',
        ),
      ),
    ).toEqual(['missing-column']);
  });
});

describe('the case of names', () => {
  it('counts for Snowflake in quotes', async () => {
    expect(await lint('SELECT event, ts, "user_id" FROM t', 'snowflake-v2')).toEqual([
      {
        rule: 'column-case',
        severity: 'warning',
        message:
          'The query yields "user_id" in quotes, and column_mapping.ids.userID names user_id, which without quotes is USER_ID. Leave the quotes out.',
        line: 1,
        column: 19,
      },
    ]);
  });

  it.each<[WarehouseType, string]>([
    ['redshift', '"User_Id"'],
    ['bigquery-v2', '`User_Id`'],
    ['databricks', '`User_Id`'],
    ['azure-synapse', '[User_Id]'],
    ['athena', '"User_Id"'],
  ])('does not count for %s', async (type, name) => {
    expect(await lint(`SELECT event, ts, ${name} FROM t`, type)).toEqual([]);
  });
});

describe('a query that is not one SELECT that reads', () => {
  it.each<[rule: string, query: string, line: number, column: number]>([
    ['no-select', 'CREATE TABLE x AS SELECT 1', 1, 14],
    ['no-select', 'DELETE FROM t', 1, 1],
    ['no-select', 'INSERT INTO t SELECT event, ts, user_id FROM u', 1, 1],
    ['multiple-statements', `SELECT ${COLUMNS} FROM t;\n DROP TABLE t`, 2, 13],
    ['multiple-statements', `SELECT ${COLUMNS} FROM t; SELECT 1;`, 1, 35],
    [
      'not-read-only',
      `WITH d AS (DELETE FROM t RETURNING event, ts, user_id) SELECT ${COLUMNS} FROM x`,
      1,
      12,
    ],
    ['not-read-only', `SELECT ${COLUMNS}\nINTO copy FROM t`, 2, 6],
    ['not-read-only', `SELECT ${COLUMNS} FROM t FOR UPDATE`, 1, 1],
  ])('%s: %s', async (rule, query, line, column) => {
    const findings = await lint(query);
    expect(rules(findings)).toEqual([rule]);
    expect(findings[0]).toMatchObject({ severity: 'error', line, column });
  });

  it.each([['-- nothing'], ['/* nothing\n */ ']])('has no statement: %s', async (query) => {
    expect(await lint(query)).toEqual([
      {
        rule: 'no-select',
        severity: 'error',
        message: 'The query has no statement, only white space or comments.',
      },
    ]);
  });
});

describe('a trailing semicolon', () => {
  it.each([
    [`SELECT ${COLUMNS} FROM t;`, 1, 33, `SELECT ${COLUMNS} FROM t`],
    [`SELECT ${COLUMNS}\nFROM t ;\n`, 2, 8, `SELECT ${COLUMNS}\nFROM t`],
    [`SELECT ${COLUMNS} FROM t; -- the end`, 1, 33, `SELECT ${COLUMNS} FROM t -- the end`],
    [`SELECT ${COLUMNS} FROM t;;`, 1, 33, `SELECT ${COLUMNS} FROM t`],
  ])('is found in %j and taken out', async (query, line, column, mended) => {
    const [finding, ...others] = await lint(query);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'trailing-semicolon', severity: 'error', line, column });
    expect(finding?.fix).toEqual({ description: 'Take the semicolon out.', query: mended });
    expect(await lint(mended)).toEqual([]);
  });
});

describe('SELECT *', () => {
  it('says what cannot be known, and how to write it', async () => {
    const [finding, ...others] = await lint('SELECT *\nFROM clicks');
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: 'select-star',
      severity: 'warning',
      message:
        'The columns of * are those that the table has on the day of a run. Whether these are among them cannot be known here: ' +
        'event (column_mapping.event_name), ts (column_mapping.timestamp), user_id (column_mapping.ids.userID).',
      line: 1,
      column: 8,
      fix: {
        description: 'Name the columns: event, ts, user_id.',
        query: 'SELECT event, ts, user_id\nFROM clicks',
      },
    });
    expect(await lint(finding?.fix?.query ?? '')).toEqual([]);
  });

  it('says what to do where it cannot be written', async () => {
    const [finding] = await lint('SELECT a.*, b.* FROM a, b');
    expect(finding?.message).toMatch(/user_id \(column_mapping\.ids\.userID\)\. Name them\.$/);
    expect(finding).not.toHaveProperty('fix');
  });

  it('writes only what is missing beside it', async () => {
    const [finding] = await lint("SELECT '😀' AS event, *, at AS ts FROM clicks");
    expect(finding?.fix?.query).toBe("SELECT '😀' AS event, user_id, at AS ts FROM clicks");
  });

  it.each([['SELECT event, ts, user_id, t.* FROM t'], ['SELECT event, ts, user_id, * FROM t']])(
    'is idle in %s',
    async (query) => {
      const [finding] = await lint(query);
      expect(finding).toMatchObject({ rule: 'select-star' });
      expect(finding?.message).toContain('None that is mapped depends on it');
      expect(finding).not.toHaveProperty('fix');
    },
  );

  it.each(['t', '(SELECT event, ts, user_id FROM t)'])(
    'ILIKE keeps what cannot be known, of %s',
    async (table) => {
      const [finding, ...others] = await lint(`SELECT * ILIKE '%e%' FROM ${table}`, 'snowflake-v2');
      expect(others).toEqual([]);
      expect(finding?.rule).toBe('select-star');
      expect(finding?.fix).toBeUndefined();
    },
  );

  it('beside a lateral view is more than the table has', async () => {
    const query = 'SELECT * FROM (SELECT event, ts, ids FROM t) LATERAL VIEW explode(ids) x AS user_id';
    expect(rules(await lint(query, 'databricks'))).toEqual(['select-star']);
  });

  it('over columns that a join puts together is not guessed at', async () => {
    const query = 'SELECT * FROM (SELECT event, ts FROM a) a JOIN (SELECT ts, user_id FROM b) b USING (ts)';
    expect(rules(await lint(query))).toEqual(['select-star']);
  });
});

describe('other findings', () => {
  it('are names that are yielded twice', async () => {
    expect(await lint('SELECT event, ts, user_id, a AS x, b AS X, c AS "ts" FROM t')).toEqual([
      {
        rule: 'duplicate-column',
        severity: 'warning',
        message: 'The query yields X more than once. Leave one out or rename it.',
        line: 1,
        column: 41,
      },
      {
        rule: 'duplicate-column',
        severity: 'error',
        message: 'The query yields ts more than once. It is mapped, so it is not clear which is meant.',
        line: 1,
        column: 49,
      },
    ]);
  });

  it('are casts, which have no name in the other warehouses', async () => {
    expect(rules(await lint('SELECT event, ts, user_id::varchar FROM t', 'snowflake-v2'))).toEqual([
      'missing-column',
      'unnamed-column',
    ]);
  });

  it('are columns without a name', async () => {
    expect(await lint('SELECT event, ts, user_id,\n  1 + a FROM t')).toEqual([
      expect.objectContaining({ rule: 'unnamed-column', severity: 'warning', line: 2, column: 3 }),
    ]);
  });

  it('are unions of different widths', async () => {
    expect(await lint('SELECT event, ts, user_id FROM a\nUNION ALL SELECT event, ts FROM b')).toEqual([
      expect.objectContaining({ rule: 'uneven-union', severity: 'error', line: 2, column: 11 }),
    ]);
  });
});

describe('a query that cannot be read', () => {
  it.each<[type: WarehouseType, query: string, problem: string, line: number, column: number]>([
    ['redshift', 'SELECT event,\n  ts,\n  FROM WHERE', 'Expected: an expression, found: FROM', 3, 3],
    ['snowflake-v2', "SELECT event, 'x FROM t", 'Unterminated string literal', 1, 15],
    ['bigquery-v2', 'SELEC event FROM t', 'Expected: an SQL statement, found: SELEC', 1, 1],
    ['redshift', 'SELECT event\nFROM t WHERE (ts > 1\n', 'Expected: ), found: EOF', 2, 21],
  ])('%s: %s', async (type, query, problem, line, column) => {
    const findings = await lint(query, type);
    expect(findings).toEqual([
      { rule: 'parse-error', severity: 'error', message: expect.any(String), line, column },
    ]);
    expect(findings[0]?.message).toContain(`The query cannot be read as SQL of ${type}: `);
    expect(findings[0]?.message).toContain(problem.split(':')[0]);
  });

  it.each<[type: WarehouseType, query: string, what: string]>([
    [
      'azure-synapse',
      "SELECT event FROM OPENROWSET(BULK 'x', FORMAT = 'CSV') WITH (event VARCHAR(10)) AS r",
      'OPENROWSET',
    ],
    ['azure-synapse', "SELECT event, ts, user_id FROM t OPTION (LABEL = 'x')", 'OPTION'],
    ['bigquery-v2', 'FROM t |> SELECT event, ts, user_id', 'a query that begins with FROM'],
    ['redshift', 'SELECT event, APPROXIMATE COUNT(DISTINCT u) AS ts FROM t', 'APPROXIMATE'],
    [
      'athena',
      `SELECT event, ts, ${'('.repeat(500)}u${')'.repeat(500)} AS user_id FROM t`,
      'nesting this deep',
    ],
  ])('is no error where the parser is known not to read all: %s, %.60s', async (type, query, what) => {
    expect(await lint(query, type)).toEqual([
      expect.objectContaining({
        rule: 'parse-error',
        severity: 'warning',
        message: expect.stringContaining(`The query was not checked: ${what} is more than the parser reads.`),
      }),
    ]);
  });

  it.each<WarehouseType>(['redshift', 'bigquery-v2', 'snowflake-v2', 'databricks', 'azure-synapse', 's3'])(
    'is a macro of Warehouse Native, in %s',
    async (type) => {
      const query = 'SELECT event, ts, user_id FROM t\nWHERE ds >= {statsig_start_date}';
      const message =
        '{statsig_start_date} is a macro of Warehouse Native projects; the API documents none for sources. Statsig itself picks the rows of the day that it loads: leave the condition out.';
      expect(await lint(query, type)).toEqual([
        { rule: 'parse-error', severity: 'error', message, line: 2, column: 13 },
      ]);
    },
  );

  it('is not the macro where the query breaks off elsewhere', async () => {
    const [finding] = await lint('SELECT event, FROM t WHERE ds >= {statsig_start_date}', 'redshift');
    expect(finding?.message).toContain('The query cannot be read as SQL of redshift: ');
  });

  it('is refused when the source itself breaks a rule', async () => {
    const broken = { ...sourceOf('SELECT 1'), source_name: '' };
    await expect(lintQuery(broken)).rejects.toMatchObject({ name: 'InvalidArgumentError' });
  });
});
