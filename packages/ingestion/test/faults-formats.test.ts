// The faults that are planted in CSV, in every other format that can hold them: each has to be found in its row, and nothing else.
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { duckdb, ndjson, parquet, preflight, type Reader, type RuleId } from '../src/preflight/index.ts';
import {
  OPTIONS,
  PLANTED_EVENTS,
  PLANTED_EXPOSURES,
  PLANTED_METRICS,
  type Planted,
} from './support/planted.ts';
import { events, exposures, Folder, metrics, type Table, toObjects } from './support/tables.ts';

type Rows = Record<string, unknown>[];

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

let files = 0;
const fileOf = (ending: string, content: string | Uint8Array): string => {
  files += 1;
  return folder.write(`rows-${files}.${ending}`, content);
};

/** All columns as text, as a careless export writes them. */
function toParquet({ header }: Table, rows: Rows): string {
  const columnData = header.map((name) => ({
    name,
    type: 'STRING' as const,
    data: rows.map((row) => row[name] ?? null),
    nullable: true,
  }));
  // Several row groups, as larger files have them.
  return fileOf('parquet', new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 17 })));
}

const FORMATS: [format: string, write: (table: Table, rows: Rows) => Reader, counts: 'line' | 'row'][] = [
  [
    'NDJSON',
    (_, rows) => ndjson(fileOf('ndjson', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))),
    'line',
  ],
  ['Parquet', (table, rows) => parquet(toParquet(table, rows)), 'row'],
  [
    'a query on DuckDB',
    (table, rows) =>
      duckdb({
        query: `SELECT ${table.header.join(', ')} FROM lake.rows`,
        tables: { 'lake.rows': toParquet(table, rows) },
      }),
    'row',
  ],
];

const TABLES = { metrics: metrics(), events: events(), exposures: exposures() };
type Name = keyof typeof TABLES;
const NAMES: Name[] = ['metrics', 'events', 'exposures'];
const PLANTED = { metrics: PLANTED_METRICS, events: PLANTED_EVENTS, exposures: PLANTED_EXPOSURES };
const all = NAMES.flatMap((name) => PLANTED[name].map((planted): [Name, ...Planted] => [name, ...planted]));

describe.each(FORMATS)('faults in %s', (_, write, counts) => {
  it.each(NAMES)('none in clean rows of %s', async (name) => {
    const table = TABLES[name];
    const report = await preflight(table.source, write(table, toObjects(table)), OPTIONS);
    expect(report).toMatchObject({ verdict: 'pass', rows: 40, counts, findings: [] });
  });

  it.each(all)('%s, line %i with %o: %s', async (name, line, cells, rule, field) => {
    const table = TABLES[name];
    const row = line - 1;
    const { findings } = await preflight(table.source, write(table, toObjects(table, row, cells)), OPTIONS);
    expect(findings).toMatchObject([{ rule, field, count: 1, examples: [{ row }] }]);
    expect(findings).toHaveLength(1);
  });

  it.each<[name: Name, rule: RuleId, row: Record<string, unknown>, first: number]>([
    [
      'metrics',
      'duplicate-key',
      { user: 'u-4', kind: 'userID', day: '2026-02-05', metric: 'revenue', value: '99' },
      5,
    ],
    ['events', 'duplicate-event', { ...toObjects(TABLES.events)[8] }, 9],
    [
      'exposures',
      'unit-in-two-groups',
      { experiment: 'checkout_flow', variant: 'control', ts: '1771290000', user: 'u-4' },
      5,
    ],
  ])('%s, a row that conflicts with another: %s', async (name, rule, row, first) => {
    const table = TABLES[name];
    const { findings } = await preflight(table.source, write(table, [...toObjects(table), row]), OPTIONS);
    expect(findings).toMatchObject([{ rule, count: 1, examples: [{ row: 41, with: first }] }]);
    expect(findings).toHaveLength(1);
  });

  it('more names than a project has metrics', async () => {
    const table = TABLES.metrics;
    const rows = Array.from({ length: 1_200 }, (_, index) => ({
      ...toObjects(table)[0],
      metric: `metric_${index}`,
    }));
    const { findings } = await preflight(table.source, write(table, rows), OPTIONS);
    expect(findings).toMatchObject([{ rule: 'many-names', count: 1, examples: [{ row: 1_001 }] }]);
    expect(findings).toHaveLength(1);
  });

  it('no rows at all', async () => {
    const table = TABLES.metrics;
    const { findings } = await preflight(table.source, write(table, []), OPTIONS);
    expect(findings).toMatchObject([{ rule: 'no-rows', count: 0 }]);
    expect(findings).toHaveLength(1);
  });

  it('a column that is not there', async () => {
    const table = TABLES.metrics;
    const header = table.header.filter((name) => name !== 'kind');
    const rows = toObjects(table).map(({ kind: _, ...row }) => row);
    const { findings } = await preflight(table.source, write({ ...table, header }, rows), OPTIONS);
    expect(findings).toMatchObject([{ rule: 'missing-column', field: 'id_type', column: 'kind' }]);
    expect(findings).toHaveLength(1);
  });
});

// Columns with types: what is wrong with one cell of them is often wrong with all.
describe.each(['parquet', 'duckdb'] as const)(
  'typed columns, read with %s',
  { timeout: 30_000 },
  (reader) => {
    const readers = { parquet, duckdb: (file: string) => duckdb({ file }) };

    it.each<
      [name: Name, replaced: string, found: [rule: RuleId, field: string, count: number, row: number][]]
    >([
      [
        'metrics',
        'CAST(day AS DATE) AS day, CAST(value AS DOUBLE) AS value, CAST(top AS DECIMAL(9, 2)) AS top',
        [],
      ],
      ['metrics', 'CAST(day AS TIMESTAMP) AS day, CAST(bottom AS INTEGER) AS bottom', []],
      ['metrics', "CAST(day || ' 08:00:00' AS TIMESTAMP) AS day", [['date-wrong-zone', 'dateid', 40, 1]]],
      [
        'metrics',
        "CASE WHEN \"user\" = 'u-8' THEN 'NaN' ELSE CAST(value AS DOUBLE) END AS value",
        [['nan-or-infinity', 'metric_value', 1, 9]],
      ],
      [
        'metrics',
        'CASE WHEN value IS NOT NULL THEN TRUE END AS value',
        [['wrong-type', 'metric_value', 20, 1]],
      ],
      ['metrics', '"user" = \'u-1\' AS "user"', [['wrong-type', 'unit_id', 40, 1]]],
      ['events', 'CAST(ts AS BIGINT) AS ts, CAST(amount AS DOUBLE) AS amount', []],
      ['events', 'CAST(ts AS BIGINT) * 1000 AS ts', [['timestamp-unit', 'timestamp', 40, 1]]],
      ['events', 'to_timestamp(CAST(ts AS BIGINT)) AS ts', [['timestamp-not-unix', 'timestamp', 40, 1]]],
      ['events', "{'page': 'home', 'depth': 2} AS meta", []],
      ['events', "{'page': {'name': 'home'}} AS meta", [['metadata-depth', 'metadata_object', 40, 1]]],
      ['events', '[plan] AS plan', [['metadata-depth', 'metadata.plan', 40, 1]]],
    ])('%s with %s', async (name, replaced, found) => {
      const table = TABLES[name];
      const text = toParquet(table, toObjects(table));
      const file = `${text}.typed.parquet`;
      const instance = await DuckDBInstance.create(':memory:');
      const connection = await instance.connect();
      try {
        await connection.run(
          `COPY (SELECT * REPLACE (${replaced}) FROM '${text}') TO '${file}' (FORMAT parquet)`,
        );
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
      const { findings } = await preflight(table.source, readers[reader](file), OPTIONS);
      expect(
        findings.map(({ rule, field, count, examples }) => [rule, field, count, examples[0]?.row]),
      ).toEqual(found);
    });
  },
);

describe('values with types of their own in NDJSON', () => {
  it.each<[name: Name, row: number, cells: Record<string, unknown>, rule: RuleId, field: string]>([
    ['metrics', 4, { user: true }, 'wrong-type', 'unit_id'],
    ['metrics', 5, { user: { id: 'u-4' } }, 'wrong-type', 'unit_id'],
    ['metrics', 6, { user: 17 }, 'mixed-types', 'unit_id'],
    ['metrics', 7, { value: false }, 'wrong-type', 'metric_value'],
    ['metrics', 14, { day: false }, 'wrong-type', 'dateid'],
    ['events', 5, { ts: 1771286400123 }, 'timestamp-unit', 'timestamp'],
    ['events', 6, { meta: { page: { name: 'home' } } }, 'metadata-depth', 'metadata_object'],
    ['events', 7, { plan: ['pro'] }, 'metadata-depth', 'metadata.plan'],
    ['events', 9, { amount: { value: 5 } }, 'wrong-type', 'event_value'],
  ])('%s, line %i with %o: %s', async (name, row, cells, rule, field) => {
    const table = TABLES[name];
    const lines = toObjects(table, row, cells).map((one) => `${JSON.stringify(one)}\n`);
    const { findings } = await preflight(table.source, ndjson(fileOf('ndjson', lines.join(''))), OPTIONS);
    expect(findings).toMatchObject([{ rule, field, count: 1, examples: [{ row }] }]);
    expect(findings).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['9007199254740993', '9007199254740993'],
    ['1.0e17', '1.0e17'],
    // Both are read as the same number, so that it is not clear which is meant.
    ['9007199254740993, "other": 9007199254740992', '9007199254740992 (rounded)'],
  ])('a whole number as it stands in the file: %s', async (written, value) => {
    const table = metrics();
    const rows = toObjects(table).map((row, index) => ({ ...row, user: index + 1_000 }));
    const lines = rows.map((row) => JSON.stringify(row));
    lines[6] = (lines[6] ?? '').replace('1006', written);
    const { findings } = await preflight(table.source, ndjson(fileOf('ndjson', lines.join('\n'))), OPTIONS);
    expect(findings).toMatchObject([{ rule: 'unsafe-integer', examples: [{ row: 7, value }] }]);
  });

  it('a line that is no object', async () => {
    const table = TABLES.metrics;
    const lines = toObjects(table).map((one) => JSON.stringify(one));
    lines[11] = '["u-11"]';
    const { findings } = await preflight(table.source, ndjson(fileOf('ndjson', lines.join('\n'))), OPTIONS);
    expect(findings).toMatchObject([
      { rule: 'not-json', count: 1, examples: [{ row: 12, value: '["u-11"]' }] },
    ]);
    expect(findings).toHaveLength(1);
  });
});
