import { describe, expect, it } from 'vitest';
import { eventsSource, type WarehouseType } from '../src/index.ts';
import { lintQuery, type QueryFinding } from '../src/query/index.ts';

const SELECT = 'SELECT event, ts, user_id FROM t';

const lint = (query: string, type: WarehouseType): Promise<QueryFinding[]> =>
  lintQuery(
    eventsSource({
      type,
      source_name: 'clicks',
      query,
      column_mapping: { event_name: 'event', timestamp: 'ts', ids: { userID: 'user_id' } },
    }),
  );

describe('a semicolon', () => {
  it.each<[type: WarehouseType, query: string, column: number, mended: string]>([
    ['bigquery-v2', `${SELECT}; # all; of them`, 33, `${SELECT} # all; of them`],
    ['snowflake-v2', `${SELECT}; // all of them`, 33, `${SELECT} // all of them`],
    ['snowflake-v2', `${SELECT} WHERE a = $$ it's; $$;`, 55, `${SELECT} WHERE a = $$ it's; $$`],
    ['databricks', `${SELECT} WHERE a = 'it\\'s --';`, 54, `${SELECT} WHERE a = 'it\\'s --'`],
    ['azure-synapse', `${SELECT} WHERE [a'b] = 1 ;`, 50, `${SELECT} WHERE [a'b] = 1`],
  ])('behind which is only a comment of %s: %s', async (type, query, column, mended) => {
    const [finding, ...others] = await lint(query, type);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'trailing-semicolon', line: 1, column });
    expect(finding?.fix?.query).toBe(mended);
  });

  it.each<[type: WarehouseType, query: string]>([
    ['bigquery-v2', `${SELECT} # ;`],
    ['bigquery-v2', `${SELECT} WHERE a = '''it's;''' OR b = """;"""`],
    ['snowflake-v2', `${SELECT} // ;`],
    ['redshift', `${SELECT} WHERE a = ';' -- ;`],
    ['athena', `${SELECT} WHERE a = ';' /* ; */`],
  ])('within a comment or a text of %s is none: %s', async (type, query) => {
    expect(await lint(query, type)).toEqual([]);
  });

  it.each([
    ['a line of dashes', '-'.repeat(2_000)],
    ['many comments', '/* - */ '.repeat(500)],
  ])('with %s behind it takes no time', async (_, comment) => {
    expect(await lint(`-- Revenue by day;\n${comment}\n${SELECT}`, 'redshift')).toEqual([]);
  });
});

it('reads a query of Synapse with a wide gap in no time', async () => {
  expect(await lint(`SELECT event, ts, user_id FROM ${' '.repeat(50_000)} t`, 'azure-synapse')).toEqual([]);
});

describe('a macro of Warehouse Native', () => {
  it.each<WarehouseType>(['bigquery-v2', 'redshift', 'snowflake-v2', 'databricks', 'azure-synapse', 's3'])(
    'is found in a text of %s',
    async (type) => {
      const query = `${SELECT} /* '{statsig_start_date}' */\nWHERE a = 'é😀' AND ds >= '{statsig_start_date}' AND ds < DATE '{ statsig_end_date }'`;
      const about =
        'is a macro of Warehouse Native projects; the API documents none for sources. Statsig itself picks the rows of the day that it loads: leave the condition out.';
      expect(await lint(query, type)).toEqual([
        { rule: 'macro', severity: 'warning', message: `{statsig_start_date} ${about}`, line: 2, column: 27 },
        { rule: 'macro', severity: 'warning', message: `{ statsig_end_date } ${about}`, line: 2, column: 64 },
      ]);
    },
  );
});

describe('what the parser is known not to read', () => {
  it.each<[type: WarehouseType, query: string]>([
    ['redshift', `${SELECT} -- an APPROXIMATE number\nWHERE a = = 1`],
    ['azure-synapse', `${SELECT} WHERE a = 'OPTION (x)' AND b = = 1`],
    ['snowflake-v2', `${SELECT} WHERE "MATCH_RECOGNIZE" = = 1`],
  ])('excuses nothing where it is a comment or in quotes: %s', async (type, query) => {
    expect(await lint(query, type)).toEqual([
      expect.objectContaining({ rule: 'parse-error', severity: 'error' }),
    ]);
  });

  it('is FROM at the beginning, below a comment, too', async () => {
    expect(await lint('-- clicks\nFROM t |> SELECT event, ts, user_id', 'bigquery-v2')).toEqual([
      expect.objectContaining({ rule: 'parse-error', severity: 'warning' }),
    ]);
  });
});
