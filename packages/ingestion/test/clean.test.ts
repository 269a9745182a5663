// Clean rows of different shape: nothing may be found.
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { eventsSource, exposuresSource, metricsSource, type Source } from '../src/index.ts';
import { csv, type Input, ndjson, type PreflightOptions, preflight } from '../src/preflight/index.ts';
import { events, exposures, metrics, NOW, toCsv, toObjects } from './support/tables.ts';

const bytes = (text: string): Input => Readable.from([Buffer.from(text)]);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

async function expectClean(
  source: Source,
  rows: Parameters<typeof preflight>[1],
  count: number,
  options: PreflightOptions = {},
) {
  const report = await preflight(source, rows, { now: NOW, ...options });
  expect(report).toMatchObject({ verdict: 'pass', rows: count, complete: true, findings: [] });
  return report;
}

const plain = (type: Source['type']) =>
  metricsSource({
    type,
    source_name: 'daily',
    query: 'SELECT 1',
    column_mapping: {
      unit_id: 'unit',
      id_type: 'type',
      dateid: 'date',
      metric_name: 'name',
      metric_value: 'value',
    },
  });

describe('clean rows', () => {
  it('values and ratios, as CSV', async () => {
    const table = metrics();
    const { days, columns } = await expectClean(table.source, csv(bytes(toCsv(table))), 40, {
      idTypes: ['userID'],
    });
    expect(days).toEqual({ first: '2026-02-01', last: '2026-02-19' });
    expect(columns.find(({ field }) => field === 'numerator')).toEqual({
      field: 'numerator',
      column: 'top',
      nulls: 20,
      nullRate: 0.5,
    });
  });

  it('values only, in any form that a number has', async () => {
    const numbers = ['0', '-1', '+2.5', '.5', '3.', '1e3', '1.5E-7', '12345678.12345678', '0.1', '007'];
    const rows = numbers.map((value, index) => ({
      unit: `u${index}`,
      type: 'user_id',
      date: '2026-02-01',
      name: 'revenue',
      value,
    }));
    await expectClean(plain('snowflake-v2'), rows, 10, { idTypes: ['userID', 'stableID'] });
  });

  it('columns that the API itself takes for none', async () => {
    const { column_mapping } = plain('redshift');
    const daily = metricsSource({
      ...plain('redshift'),
      column_mapping: { ...column_mapping, metric_value: 'value', numerator: 'null', denominator: 'NULL' },
    });
    const row = { unit: 'u1', type: 'userID', date: '2026-02-01', name: 'revenue', value: 1 };
    const { columns } = await expectClean(daily, [row], 1);
    expect(columns.map(({ column }) => column)).toEqual(['unit', 'type', 'date', 'name', 'value']);
    const opened = eventsSource({
      type: 's3',
      source_name: 'events',
      column_mapping: {
        event_name: 'e',
        timestamp: 't',
        ids: { userID: 'u' },
        unit_id: 'null',
        metadata_object: 'null',
      },
    });
    await expectClean(opened, [{ e: 'open', t: 1_771_000_000, u: 'u1' }], 1);
  });

  it('numbers and days of a warehouse, as numbers and dates', async () => {
    const rows = times(30, (index) => ({
      unit: 9_007_199_254_740_993n + BigInt(index),
      type: 'userID',
      date: new Date(Date.UTC(2026, 1, 1 + (index % 9))),
      name: 'sessions',
      value: index / 3,
    }));
    await expectClean(plain('bigquery-v2'), rows, 30);
  });

  it('days with a midnight, as casts of warehouses write them', async () => {
    const forms = [
      '2026-02-01',
      '2026-02-02 00:00:00',
      '2026-02-03T00:00:00Z',
      '2026-02-04 00:00:00+00',
      '2026-02-05T00:00:00.000',
    ];
    const rows = forms.map((date) => ({ unit: 'u1', type: 'userID', date, name: 'revenue', value: 1 }));
    await expectClean(plain('redshift'), rows, 5);
  });

  it('several id types in one table, with ids of different form', async () => {
    const rows = times(60, (index) =>
      index % 2 === 0
        ? {
            unit: `0f8fad5b-d9cb-469f-a165-7086772895${10 + index}`,
            type: 'stableID',
            date: '2026-02-01',
            name: 'visits',
            value: 1,
          }
        : { unit: String(331_444 + index), type: 'userID', date: '2026-02-01', name: 'clicks', value: index },
    );
    await expectClean(plain('athena'), rows, 60);
  });

  it('text of all languages, with commas, quotes and line breaks in cells', async () => {
    const text =
      'unit,type,date,name,value\r\n"Zoë, née O\'Neill",userID,2026-02-01,прибыль,1\r\n"李小龍",userID,2026-02-01,売上,2\r\n"two\u2014""words""",userID,2026-02-01,Größe,3\r\n\r\n😀,userID,2026-02-01,😀,4\r\n';
    await expectClean(plain('s3'), csv(bytes(text)), 4);
  });

  it('events with several ids, values and metadata', async () => {
    const table = events();
    const { days } = await expectClean(table.source, csv(bytes(toCsv(table))), 40, {
      idTypes: ['userID', 'stableID'],
    });
    expect(days).toEqual({ first: '2026-02-17', last: '2026-02-17' });
  });

  it('events as NDJSON, with metadata as an object and times as numbers', async () => {
    const source = eventsSource({
      type: 'adls',
      source_name: 'events',
      query: 'SELECT 1',
      column_mapping: {
        event_name: 'e',
        timestamp: 't',
        ids: { userID: 'u' },
        metadata_object: 'm',
        event_value: 'v',
      },
    });
    const lines = times(25, (index) =>
      JSON.stringify({
        e: 'play',
        t: 1_771_000_000 + index,
        u: `u${index}`,
        m: { level: index, boss: null },
        v: index % 2 ? 'easy' : 4.5,
      }),
    );
    await expectClean(source, ndjson(bytes(`${lines.join('\n')}\n`)), 25);
  });

  it('events of one unit in one column, without optional columns', async () => {
    const source = eventsSource({
      type: 'azure-synapse',
      source_name: 'events',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: {}, unit_id: 'u', event_value: '' },
    });
    const rows = times(25, (index) => ({ e: 'open', t: BigInt(1_771_000_000 + index), u: index + 1 }));
    await expectClean(source, rows, 25);
  });

  it('exposures, with units that are seen again in their group', async () => {
    const table = exposures();
    const again = toObjects(table).map((row) => ({ ...row, ts: '1771290000' }));
    await expectClean(table.source, [...toObjects(table), ...again], 80, {
      experiments: ['checkout_flow', 'ranking'],
    });
  });

  it('exposures of a shared table, from an async iterable', async () => {
    const source = exposuresSource({
      type: 'databricks',
      source_name: 'log',
      use_delta_sharing: true,
      share: 's',
      schema: 'c',
      table: 't',
      column_mapping: { experiment: 'x', group_id: 'g', timestamp: 't', ids: { companyID: 'c' } },
    });
    async function* rows() {
      for (const index of times(5_000, (number) => number))
        yield { x: 'pricing', g: String(index % 2), t: 1_771_000_000, c: `c_${index}` };
    }
    await expectClean(source, rows(), 5_000, { idTypes: [{ name: 'companyID', pattern: /^c_\d+$/ }] });
  });
});
