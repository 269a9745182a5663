import { init, parse } from '@guanmingchiu/sqlparser-ts';
import { InvalidArgumentError } from '@statsig-console/sdk';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventsSource, exposuresSource, metricsSource, type WarehouseType } from '../src/index.ts';
import {
  exact,
  lintQuery,
  literal,
  selectEvents,
  selectExposures,
  selectMetrics,
  toSeconds,
} from '../src/query/index.ts';

const WAREHOUSES: WarehouseType[] = [
  'redshift',
  'bigquery-v2',
  'snowflake-v2',
  'databricks',
  'azure-synapse',
  's3',
  'athena',
  'adls',
];
const ids = { userID: 'user_id' };

/** The query of an events source whose columns and days are worth a look. */
const events = (type: WarehouseType, table: string, days?: Parameters<typeof selectEvents>[0]['days']) =>
  selectEvents({
    type,
    table,
    columns: { event_name: literal("it's"), timestamp: toSeconds('Ms', 'milliseconds'), ids },
    ...(days === undefined ? {} : { days }),
  }).query;

describe('a query in the SQL of', () => {
  it.each<[type: WarehouseType, table: string, query: string]>([
    [
      'bigquery-v2',
      'my-project.logs.clicks',
      "SELECT\n  'it\\'s' AS event_name,\n  CAST(FLOOR(`Ms` / 1000) AS INT64) AS unix_time,\n  `user_id` AS id_userid\n" +
        "FROM `my-project`.`logs`.`clicks`\nWHERE `day` >= '2026-02-01' AND `day` < '2026-03-01'",
    ],
    [
      'redshift',
      'DB.public.Clicks',
      'SELECT\n  \'it\'\'s\' AS event_name,\n  CAST(FLOOR("ms" / 1000) AS BIGINT) AS unix_time,\n  "user_id" AS id_userid\n' +
        'FROM "db"."public"."clicks"\nWHERE "day" >= DATE \'2026-02-01\' AND "day" < DATE \'2026-03-01\'',
    ],
    [
      'snowflake-v2',
      'logs.public.clicks',
      'SELECT\n  \'it\'\'s\' AS event_name,\n  CAST(FLOOR("MS" / 1000) AS BIGINT) AS unix_time,\n  "USER_ID" AS id_userid\n' +
        'FROM "LOGS"."PUBLIC"."CLICKS"\nWHERE "DAY" >= DATE \'2026-02-01\' AND "DAY" < DATE \'2026-03-01\'',
    ],
    [
      'databricks',
      'main.logs.clicks',
      "SELECT\n  'it\\'s' AS event_name,\n  CAST(FLOOR(`Ms` / 1000) AS BIGINT) AS unix_time,\n  `user_id` AS id_userid\n" +
        "FROM `main`.`logs`.`clicks`\nWHERE `day` >= DATE '2026-02-01' AND `day` < DATE '2026-03-01'",
    ],
    [
      'azure-synapse',
      'dbo.clicks',
      "SELECT\n  N'it''s' AS event_name,\n  CAST(FLOOR([Ms] / 1000) AS BIGINT) AS unix_time,\n  [user_id] AS id_userid\n" +
        "FROM [dbo].[clicks]\nWHERE [day] >= CAST('2026-02-01' AS DATE) AND [day] < CAST('2026-03-01' AS DATE)",
    ],
    [
      'athena',
      'AwsDataCatalog.logs.clicks',
      'SELECT\n  \'it\'\'s\' AS event_name,\n  CAST(FLOOR("Ms" / 1000) AS BIGINT) AS unix_time,\n  "user_id" AS id_userid\n' +
        'FROM "AwsDataCatalog"."logs"."clicks"\nWHERE "day" >= DATE \'2026-02-01\' AND "day" < DATE \'2026-03-01\'',
    ],
    [
      's3',
      'events',
      "SELECT\n  'it''s' AS event_name,\n  CAST(FLOOR(Ms / 1000) AS BIGINT) AS unix_time,\n  user_id AS id_userid\n" +
        "FROM events\nWHERE day >= DATE '2026-02-01' AND day < DATE '2026-03-01'",
    ],
  ])('%s', (type, table, query) => {
    expect(events(type, table, { column: 'day', from: '2026-02-01', to: '2026-02-28' })).toBe(query);
  });

  it.each<[type: WarehouseType, expression: string]>([
    ['bigquery-v2', 'UNIX_SECONDS(TIMESTAMP(`at`))'],
    ['redshift', 'CAST(EXTRACT(EPOCH FROM "at") AS BIGINT)'],
    ['snowflake-v2', 'DATE_PART(EPOCH_SECOND, "AT")'],
    ['databricks', 'UNIX_TIMESTAMP(`at`)'],
    ['azure-synapse', "DATEDIFF_BIG(SECOND, '1970-01-01', [at])"],
    ['athena', 'CAST(FLOOR(TO_UNIXTIME("at")) AS BIGINT)'],
  ])('%s, with the seconds of a timestamp', (type, expression) => {
    const columns = { event_name: 'name', timestamp: toSeconds('at', 'timestamp'), ids };
    expect(selectEvents({ type, table: 't', columns }).query).toContain(`\n  ${expression} AS unix_time,\n`);
  });
});

describe('the days', () => {
  it.each([
    [{ from: '2026-02-01' }, `WHERE "day" >= DATE '2026-02-01'`],
    [{ to: '2028-02-28' }, `WHERE "day" < DATE '2028-02-29'`],
    [{ to: '2026-12-31', storedAs: 'text' }, `WHERE "day" < '2027-01-01'`],
    [
      { from: '1970-01-02', to: '1970-01-02', storedAs: 'seconds' },
      `WHERE "day" >= 86400 AND "day" < 172800`,
    ],
  ] as const)('%o', (days, where) => {
    expect(
      events('redshift', 't', { column: 'day', ...days })
        .split('\n')
        .at(-1),
    ).toBe(where);
  });

  it.each([
    [{}, 'days', 'has to have from, to, or both'],
    [{ from: '2026-02-30' }, 'days.from', 'is "2026-02-30"; it has to be a day, such as 2026-02-17'],
    [{ to: '20260217' }, 'days.to', 'is "20260217"; it has to be a day, such as 2026-02-17'],
    [{ from: "2026-01-01' OR '1" }, 'days.from', expect.any(String)],
    [{ from: '2026-02-02', to: '2026-02-01' }, 'days.to', 'is before days.from, 2026-02-02'],
    [{ from: '2026-02-02', storedAs: 'int' }, 'days.storedAs', 'is "int"; allowed are date, text, seconds'],
  ])('are refused: %o', (days, property, message) => {
    // What a caller without types may pass.
    expect(() => events('redshift', 't', { column: 'day', ...days } as never)).toThrow(
      expect.objectContaining({ issues: [{ property, message }] }),
    );
  });
});

describe('what is written goes into a source', () => {
  it.each(WAREHOUSES)('of %s, and yields every mapped column', async (type) => {
    const table = type === 's3' || type === 'adls' ? 'folder' : 'a.b.c';
    const revenue = metricsSource({
      source_name: 'revenue',
      ...selectMetrics({
        type,
        table,
        columns: {
          unit_id: 'user_id',
          id_type: literal('userID'),
          dateid: 'day',
          metric_name: 'metric',
          numerator: 'n',
          denominator: literal(1),
        },
      }),
    });
    const clicks = eventsSource({
      source_name: 'clicks',
      ...selectEvents({
        type,
        table,
        columns: {
          event_name: 'name',
          timestamp: 'ts',
          unit_id: 'u',
          ids: { userID: 'user_id', 'user-id': 'other', USERID: 'third' },
          metadata: { 'Ünï 1': 'a', 'Ünï 2': 'b', __proto: 'c' },
          event_value: literal(-1.5),
        },
      }),
    });
    const log = exposuresSource({
      source_name: 'log',
      ...selectExposures({ type, table, columns: { experiment: 'x', group_id: 'g', timestamp: 'ts', ids } }),
    });
    for (const source of [revenue, clicks, log]) expect(await lintQuery(source)).toEqual([]);
    expect(clicks.column_mapping).toEqual({
      event_name: 'event_name',
      timestamp: 'unix_time',
      unit_id: 'unit_id',
      event_value: 'event_value',
      ids: { userID: 'id_userid', 'user-id': 'id_user_id', USERID: 'id_userid_2' },
      metadata: { 'Ünï 1': 'metadata__n_1', 'Ünï 2': 'metadata__n_2', __proto: 'metadata___proto' },
    });
  });

  it('takes Snowflake’s names letter by letter when they are exact', () => {
    const columns = { event_name: exact('name'), timestamp: 'Order Time', ids: { userID: 'userId' } };
    const { query } = selectEvents({
      type: 'snowflake-v2',
      table: [exact('logs'), 'public', 'a.b'],
      columns,
    });
    expect(query).toBe(
      'SELECT\n  "name" AS event_name,\n  "Order Time" AS unix_time,\n  "USERID" AS id_userid\nFROM "logs"."PUBLIC"."a.b"',
    );
  });
});

describe('what cannot be written is refused', () => {
  const refusal = (type: WarehouseType, table: unknown, name: unknown) => {
    try {
      // What a caller without types may pass.
      selectEvents({
        type,
        table: table as string,
        columns: { event_name: name as string, timestamp: 'ts', ids: {} },
      });
    } catch (error) {
      if (error instanceof InvalidArgumentError)
        return error.issues.map(({ property, message }) => `${property} ${message}`);
    }
    return [];
  };

  it.each<[WarehouseType, unknown, unknown, string]>([
    [
      'bigquery-v2',
      't',
      'a`b',
      'columns.event_name cannot be written: "a`b" has a backtick or a backslash, which BigQuery allows in no name',
    ],
    [
      'bigquery-v2',
      ['p', 'd.e', 't'],
      'a',
      'table has a part with a dot, "d.e", which BigQuery takes for two',
    ],
    [
      'redshift',
      't',
      'é'.repeat(64),
      `columns.event_name cannot be written: "${'é'.repeat(64)}" is 128 bytes long; redshift allows 127`,
    ],
    [
      'redshift',
      't',
      'a\u0000b',
      'columns.event_name cannot be written: "a\\u0000b" has a control character',
    ],
    ['athena', 't', 'a\nb', 'columns.event_name cannot be written: "a\\nb" has a control character'],
    ['athena', 't', '\ud800', 'columns.event_name cannot be written: "\\ud800" has half of a surrogate pair'],
    ['athena', 't', ' ', 'columns.event_name cannot be written: " " is blank'],
    ['athena', 't', '', 'columns.event_name has to be a name that is not empty'],
    ['athena', 't', 7, 'columns.event_name has to be a name that is not empty'],
    [
      'athena',
      'a.b.c.d',
      'a',
      'table has to be a name of 1 to 3 parts for athena, such as catalog.schema.table',
    ],
    ['athena', 'a..b', 'a', 'table has to be a name that is not empty'],
    ['s3', 'a.b', 'a', 'table has to be a name of one part for s3, such as events'],
    [
      's3',
      't',
      'a b',
      'columns.event_name cannot be written: "a b" has more than letters, digits and _, and how names are quoted there is not documented',
    ],
    [
      'adls',
      't',
      'Select',
      'columns.event_name cannot be written: "Select" is a word of SQL, and how names are quoted there is not documented',
    ],
    [
      's3',
      't',
      literal('a\\b'),
      'columns.event_name cannot be written for s3: engines read a backslash differently',
    ],
    [
      's3',
      't',
      toSeconds('at', 'timestamp'),
      'columns.event_name cannot be turned into seconds for s3; write Unix seconds to the files',
    ],
    ['athena', 't', literal('x'.repeat(128)), 'columns.event_name has to be 1 to 127 characters; it is 128'],
    ['athena', 't', literal(''), 'columns.event_name has to be 1 to 127 characters; it is 0'],
    [
      'athena',
      't',
      literal('a\nb'),
      'columns.event_name cannot be written: "a\\nb" has a control character or half of a surrogate pair',
    ],
    ['athena', 't', literal(Number.NaN), 'columns.event_name has to be a literal text or a finite number'],
    [
      'athena',
      't',
      { kind: 'seconds', column: 'a', from: 'hours' },
      'columns.event_name is turned into seconds from "hours"; allowed are timestamp, milliseconds',
    ],
  ])('%s, table %o, column %o', (type, table, name, problem) => {
    expect(refusal(type, table, name)).toEqual([problem]);
  });

  it('all of it at once', () => {
    expect(refusal('athena', '', '')).toHaveLength(2);
  });

  it('a warehouse that there is not', () => {
    // What a caller without types may pass.
    expect(() =>
      selectEvents({
        // What a caller without types may pass.
        type: 'postgres' as never,
        table: 't',
        columns: { event_name: 'a', timestamp: 'b', ids },
      }),
    ).toThrow('`type` is "postgres". Allowed: ');
  });
});

describe('hostile names and texts stay what they are', () => {
  // Parsers that read quotes and backslashes as the warehouse does. The one of MySQL reads both as Databricks does.
  const READ_AS = {
    redshift: 'redshift',
    'bigquery-v2': 'bigquery',
    'snowflake-v2': 'snowflake',
    databricks: 'mysql',
    'azure-synapse': 'mssql',
    athena: 'generic',
  } as const;
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "'",
          '"',
          '`',
          '\\',
          ']',
          '[',
          ';',
          '--',
          '/*',
          '*/',
          '$$',
          '%',
          '{',
          '}',
          "\\'",
          "''",
          '😀',
        ),
        fc.string({ unit: 'binary' }),
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) =>
      parts
        .join('')
        .replace(/\p{Cc}/gu, '')
        .slice(0, 30),
    )
    .filter((value) => value.trim() !== '' && !/\p{Cs}/u.test(value));

  beforeAll(() => init());

  it.each(Object.entries(READ_AS))('in %s', (type, dialect) => {
    // The keys are warehouse types, which Object.entries forgets.
    const warehouse = type as keyof typeof READ_AS;
    const isBigQuery = warehouse === 'bigquery-v2';
    const name = isBigQuery
      ? text.map((value) => value.replace(/[`\\.]/g, '_')).filter((value) => value.trim() !== '')
      : text;
    fc.assert(
      fc.property(name, name, text, (column, table, value) => {
        const { query } = selectExposures({
          type: warehouse,
          table: [exact(table)],
          columns: { experiment: literal(value), group_id: exact(column), timestamp: 'ts', ids: {} },
        });
        const [statement, ...others] = parse(query, dialect);
        expect(others).toEqual([]);
        const written = JSON.stringify(statement);
        const literalKey = warehouse === 'azure-synapse' ? 'NationalStringLiteral' : 'SingleQuotedString';
        expect(written).toContain(`{"${literalKey}":${JSON.stringify(value)}}`);
        expect(written).toContain(`"expr":{"Identifier":{"value":${JSON.stringify(column)},"quote_style"`);
        expect(written).toContain(`"name":[{"Identifier":{"value":${JSON.stringify(table)},"quote_style"`);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['s3', 'adls'] as const)('or are refused in %s, unless every engine reads them alike', (type) => {
    fc.assert(
      fc.property(text, (name) => {
        const write = () =>
          selectExposures({
            type,
            table: 't',
            columns: { experiment: name, group_id: 'g', timestamp: 'ts', ids: {} },
          });
        if (/^[A-Za-z_]\w*$/.test(name)) return;
        expect(write).toThrow(InvalidArgumentError);
      }),
    );
  });
});
