// Each kind of fault, planted once in rows that are clean otherwise: it has to be found, in its line, and nothing else.
import { describe, expect, it } from 'vitest';
import { csv, type PreflightOptions, preflight, type RuleId } from '../src/preflight/index.ts';
import { events, exposures, Folder, metrics, NOW, type Table, toCsv, toObjects } from './support/tables.ts';

const OPTIONS: PreflightOptions = {
  now: NOW,
  idTypes: ['userID', 'stableID', { name: 'companyID', pattern: /^c_\d+$/ }],
  experiments: [{ id: 'checkout_flow', groups: ['control', 'test'] }, 'ranking'],
};

type Planted = [line: number, cells: Record<string, string>, rule: RuleId, field: string];

async function findIn(table: Table, text: string, options: PreflightOptions = OPTIONS) {
  using folder = new Folder();
  const report = await preflight(table.source, csv(folder.write('rows.csv', text)), options);
  return report.findings.map(({ rule, field, count, examples }) => ({
    rule,
    field,
    count,
    rows: examples.map(({ row }) => row),
  }));
}

async function expectPlanted(table: Table, [line, cells, rule, field]: Planted, options?: PreflightOptions) {
  expect(await findIn(table, toCsv(table, line, cells), options)).toEqual([
    { rule, field, count: 1, rows: [line] },
  ]);
}

const A_128 = 'a'.repeat(128);

describe('metrics in CSV', () => {
  it.each<Planted>([
    [12, { user: '' }, 'missing-value', 'unit_id'],
    [3, { user: '   ' }, 'missing-value', 'unit_id'],
    [41, { user: 'NULL' }, 'null-word', 'unit_id'],
    [2, { user: '\\N' }, 'null-word', 'unit_id'],
    [7, { user: ' u-5' }, 'surrounding-space', 'unit_id'],
    [8, { user: 'u-5 ' }, 'surrounding-space', 'unit_id'],
    [9, { user: 'u-\u200b7' }, 'invisible-character', 'unit_id'],
    [10, { user: 'u-\u00a08' }, 'invisible-character', 'unit_id'],
    [11, { user: 'u-\u00079' }, 'control-character', 'unit_id'],
    [13, { user: 'u-\t11' }, 'control-character', 'unit_id'],
    [14, { user: 'MÃ¼ller' }, 'broken-encoding', 'unit_id'],
    [15, { user: 'u\ufffd13' }, 'broken-encoding', 'unit_id'],
    [16, { user: "'u-14'" }, 'quoted-value', 'unit_id'],
    [17, { user: '"u-15"' }, 'quoted-value', 'unit_id'],
    [18, { user: '1.23457E+11' }, 'id-in-scientific-notation', 'unit_id'],
    [19, { user: '12345.0' }, 'id-with-decimals', 'unit_id'],
    [20, { user: 'anonymous' }, 'placeholder-id', 'unit_id'],
    [21, { user: '0' }, 'placeholder-id', 'unit_id'],
    [22, { user: '00000000-0000-0000-0000-000000000000' }, 'placeholder-id', 'unit_id'],
    [25, { user: 'U-5' }, 'id-case', 'unit_id'],
    [26, { user: 'ada@example.com' }, 'mixed-id-format', 'unit_id'],
    [27, { user: '0f8fad5b-d9cb-469f-a165-708677289515' }, 'mixed-id-format', 'unit_id'],
    [23, { kind: 'companyID', user: 'u-21' }, 'id-format', 'unit_id'],
    [24, { kind: '' }, 'missing-value', 'id_type'],
    [25, { kind: 'userid' }, 'id-type-case', 'id_type'],
    [26, { kind: 'visitorID' }, 'unknown-id-type', 'id_type'],
    [27, { kind: 'userID ' }, 'surrounding-space', 'id_type'],
    [28, { day: '' }, 'missing-value', 'dateid'],
    [29, { day: 'NULL' }, 'null-word', 'dateid'],
    [30, { day: '2026-02-30' }, 'not-a-date', 'dateid'],
    [31, { day: 'yesterday' }, 'not-a-date', 'dateid'],
    [32, { day: '1771286400' }, 'not-a-date', 'dateid'],
    [33, { day: '17/02/2026' }, 'date-format', 'dateid'],
    [34, { day: '17.02.2026' }, 'date-format', 'dateid'],
    [35, { day: '20260217' }, 'date-format', 'dateid'],
    [36, { day: 'Feb 17, 2026' }, 'date-format', 'dateid'],
    [37, { day: '2026-2-7' }, 'date-format', 'dateid'],
    [38, { day: '2026-02-17 08:00:00' }, 'date-wrong-zone', 'dateid'],
    [39, { day: '2026-02-17T00:00:00-08:00' }, 'date-wrong-zone', 'dateid'],
    [40, { day: '2026-02-17 13:37:21' }, 'date-with-time', 'dateid'],
    [5, { day: '2027-02-17' }, 'future-date', 'dateid'],
    [4, { day: '0026-02-17' }, 'date-range', 'dateid'],
    [6, { day: '1970-01-01' }, 'date-range', 'dateid'],
    [7, { day: ' 2026-02-17' }, 'surrounding-space', 'dateid'],
    [8, { metric: '' }, 'missing-value', 'metric_name'],
    [10, { metric: 'null' }, 'null-word', 'metric_name'],
    [12, { metric: A_128 }, 'name-too-long', 'metric_name'],
    [14, { metric: 'Revenue' }, 'name-case', 'metric_name'],
    [16, { value: 'abc' }, 'not-a-number', 'metric_value'],
    [18, { value: '0x1F' }, 'not-a-number', 'metric_value'],
    [20, { value: 'NaN' }, 'nan-or-infinity', 'metric_value'],
    [22, { value: '-Infinity' }, 'nan-or-infinity', 'metric_value'],
    [24, { value: '1e999' }, 'nan-or-infinity', 'metric_value'],
    [26, { value: '#DIV/0!' }, 'nan-or-infinity', 'metric_value'],
    [28, { value: 'NULL' }, 'null-word', 'metric_value'],
    [30, { value: '3,14' }, 'decimal-comma', 'metric_value'],
    [32, { value: '1,234.5' }, 'thousands-separator', 'metric_value'],
    [34, { value: '1.234,56' }, 'thousands-separator', 'metric_value'],
    [36, { value: "1'234" }, 'thousands-separator', 'metric_value'],
    [38, { value: '$5' }, 'number-with-unit', 'metric_value'],
    [40, { value: '5 %' }, 'number-with-unit', 'metric_value'],
    [2, { value: '12 EUR' }, 'number-with-unit', 'metric_value'],
    [4, { value: '9007199254740993' }, 'unsafe-integer', 'metric_value'],
    [6, { value: '' }, 'no-value', ''],
    [9, { top: '', bottom: '' }, 'no-value', ''],
    [11, { top: '' }, 'half-ratio', ''],
    [13, { bottom: '' }, 'half-ratio', ''],
    [15, { value: '7' }, 'ratio-and-value', ''],
    [17, { bottom: '0' }, 'zero-denominator', 'denominator'],
    [19, { bottom: '-3' }, 'negative-denominator', 'denominator'],
    [21, { value: '7', top: '', bottom: '' }, 'mixed-metric-kind', ''],
    [23, { top: 'many' }, 'not-a-number', 'numerator'],
  ])('line %i with %o: %s', (...planted) => expectPlanted(metrics(), planted));

  it('a day that has begun elsewhere but not in Pacific time', () =>
    expectPlanted(metrics(), [5, { day: '2026-02-20' }, 'date-ahead', 'dateid'], {
      ...OPTIONS,
      now: new Date('2026-02-20T03:00:00Z'),
    }));

  it('id types that differ in case, without the list of the project', () =>
    expectPlanted(metrics(), [5, { kind: 'UserID' }, 'name-case', 'id_type'], { now: NOW }));

  const uuid = (index: number) => `0f8fad5b-d9cb-469f-a165-7086772895${String(index + 10)}`;
  it.each<Planted>([
    [5, { user: '331444' }, 'mixed-id-format', 'unit_id'],
    [6, { user: 'ada@example.com' }, 'mixed-id-format', 'unit_id'],
    [7, { user: '0F8FAD5B-D9CB-469F-A165-708677289515' }, 'mixed-id-format', 'unit_id'],
    [8, { user: '0f8fad5b-d9cb-469f-a165' }, 'mixed-id-format', 'unit_id'],
  ])('line %i with %o among UUIDs: %s', (...planted) => expectPlanted(metrics(uuid), planted));

  it('says how many ids have which form, and which id types there are', async () => {
    const table = metrics(uuid);
    using folder = new Folder();
    const mixed = csv(folder.write('mixed.csv', toCsv(table, 5, { user: 'ada@example.com' })));
    expect((await preflight(table.source, mixed, OPTIONS)).findings).toMatchObject([
      { detail: 'userID: 1 of 40 are e-mail addresses, and 39 UUIDs in lower case.' },
    ]);
    const unknown = csv(folder.write('unknown.csv', toCsv(table, 5, { kind: 'visitorID' })));
    expect((await preflight(table.source, unknown, OPTIONS)).findings).toMatchObject([
      { rule: 'unknown-id-type', detail: 'Allowed: userID, user_id, stableID, stable_id, companyID.' },
    ]);
  });

  it('a second row for the same unit, id type, day and metric', async () => {
    const table = metrics();
    const text = `${toCsv(table)}u-4,userID,2026-02-05,revenue,99,,\n`;
    using folder = new Folder();
    const { findings } = await preflight(table.source, csv(folder.write('rows.csv', text)), OPTIONS);
    expect(findings).toMatchObject([{ rule: 'duplicate-key', count: 1, examples: [{ row: 42, with: 6 }] }]);
  });

  it.each([
    ['a cell more', (text: string) => text.replace('u-10,', 'u-10,x,'), 'ragged-row', 12],
    ['a cell less', (text: string) => text.replace('u-11,', ''), 'ragged-row', 13],
    ['a byte order mark', (text: string) => `\ufeff${text}`, 'byte-order-mark', 1],
    [
      'two columns of one name',
      (text: string) => text.replaceAll('\n', ',u\n').replace(',u\n', ',user\n'),
      'duplicate-column',
      1,
    ],
  ])('%s', async (_, change, rule, row) => {
    const table = metrics();
    expect(await findIn(table, change(toCsv(table)))).toEqual([{ rule, field: '', count: 1, rows: [row] }]);
  });

  it('no rows at all', async () => {
    expect(await findIn(metrics(), 'user,kind,day,metric,value,top,bottom\n')).toEqual([
      { rule: 'no-rows', field: '', count: 0, rows: [] },
    ]);
  });

  it('more names than a project has metrics', async () => {
    const table = metrics();
    const rows = Array.from({ length: 1_200 }, (_, index) => `u-1,userID,2026-02-01,metric_${index},1,,\n`);
    expect(await findIn(table, `${table.header.join(',')}\n${rows.join('')}`)).toEqual([
      { rule: 'many-names', field: 'metric_name', count: 1, rows: [1_002] },
    ]);
  });
});

describe('events in CSV', () => {
  it.each<Planted>([
    [3, { event: '' }, 'missing-value', 'event_name'],
    [5, { event: 'page view' }, 'space-in-name', 'event_name'],
    [6, { event: A_128 }, 'name-too-long', 'event_name'],
    [7, { event: 'Page_View' }, 'name-case', 'event_name'],
    [8, { ts: '' }, 'missing-value', 'timestamp'],
    [9, { ts: 'NULL' }, 'null-word', 'timestamp'],
    [10, { ts: '1771286400123' }, 'timestamp-unit', 'timestamp'],
    [11, { ts: '1771286400123456' }, 'timestamp-unit', 'timestamp'],
    [12, { ts: '2026-02-17T00:00:00Z' }, 'timestamp-not-unix', 'timestamp'],
    [13, { ts: '1771286400.5' }, 'timestamp-fraction', 'timestamp'],
    [14, { ts: '1771614000' }, 'timestamp-wrong-zone', 'timestamp'],
    [15, { ts: '1802822400' }, 'timestamp-future', 'timestamp'],
    [16, { ts: '0' }, 'timestamp-range', 'timestamp'],
    [17, { ts: '20501' }, 'timestamp-range', 'timestamp'],
    [18, { user: '', device: '' }, 'no-id', ''],
    [19, { device: 'undefined' }, 'null-word', 'ids.stableID'],
    [20, { user: 'guest' }, 'placeholder-id', 'ids.userID'],
    [21, { amount: A_128 }, 'value-too-long', 'event_value'],
    [22, { meta: '{"page":' }, 'metadata-not-json', 'metadata_object'],
    [23, { meta: "{'page': 'home'}" }, 'metadata-not-json', 'metadata_object'],
    [24, { meta: '["home"]' }, 'metadata-not-object', 'metadata_object'],
    [25, { meta: '"home"' }, 'metadata-not-object', 'metadata_object'],
    [26, { meta: '{"page":{"name":"home"}}' }, 'metadata-depth', 'metadata_object'],
    [27, { plan: 'pr\ufffd' }, 'broken-encoding', 'metadata.plan'],
  ])('line %i with %o: %s', (...planted) => expectPlanted(events(), planted));

  it('a row that is there twice', async () => {
    const table = events();
    const text = toCsv(table);
    const line = text.split('\n')[9];
    expect(await findIn(table, `${text}${line}\n`)).toEqual([
      { rule: 'duplicate-event', field: '', count: 1, rows: [42] },
    ]);
  });

  it('an id type in the mapping that the project has not', async () => {
    const table = events();
    const report = await preflight(table.source, toObjects(table), {
      now: NOW,
      idTypes: ['userID', 'deviceID'],
    });
    expect(report.findings).toMatchObject([
      {
        rule: 'unknown-id-type',
        field: 'ids.stableID',
        count: 0,
        detail: 'The mapping has stableID. Allowed: userID, user_id, deviceID.',
      },
    ]);
  });
});

describe('exposures in CSV', () => {
  it.each<Planted>([
    [3, { experiment: '' }, 'missing-value', 'experiment'],
    [5, { experiment: 'onboarding' }, 'unknown-experiment', 'experiment'],
    [6, { variant: 'treatment' }, 'unknown-group', 'group_id'],
    [7, { variant: '' }, 'missing-value', 'group_id'],
    [8, { ts: '1771286400000' }, 'timestamp-unit', 'timestamp'],
    [9, { user: '' }, 'no-id', ''],
  ])('line %i with %o: %s', (...planted) => expectPlanted(exposures(), planted));

  it('a unit in two groups of one experiment', async () => {
    const table = exposures();
    const text = `${toCsv(table)}checkout_flow,control,1771290000,u-4\ncheckout_flow,test,1771290000,u-8\n`;
    using folder = new Folder();
    const { findings } = await preflight(table.source, csv(folder.write('rows.csv', text)), OPTIONS);
    // u-8 is in the group test already, and may be seen there again.
    expect(findings).toMatchObject([
      { rule: 'unit-in-two-groups', count: 1, examples: [{ row: 42, with: 6 }] },
    ]);
  });
});

describe('values with types of their own', () => {
  it.each<[row: number, cells: Record<string, unknown>, rule: RuleId, field: string]>([
    [4, { user: true }, 'wrong-type', 'unit_id'],
    [5, { user: { id: 'u-4' } }, 'wrong-type', 'unit_id'],
    [6, { user: 17 }, 'mixed-types', 'unit_id'],
    [7, { value: false }, 'wrong-type', 'metric_value'],
    [9, { value: Number.POSITIVE_INFINITY }, 'nan-or-infinity', 'metric_value'],
    [11, { day: new Date('2026-02-17T08:00:00Z') }, 'date-wrong-zone', 'dateid'],
    [12, { day: new Date('2026-02-17T08:00:01Z') }, 'date-with-time', 'dateid'],
    [13, { day: new Date(Number.NaN) }, 'not-a-date', 'dateid'],
    [14, { day: false }, 'wrong-type', 'dateid'],
    [15, { user: '' }, 'missing-value', 'unit_id'],
  ])('metrics row %i with %o: %s', async (row, cells, rule, field) => {
    const table = metrics();
    const { findings, counts } = await preflight(table.source, toObjects(table, row, cells), OPTIONS);
    expect(counts).toBe('row');
    expect(findings).toMatchObject([{ rule, field, count: 1, examples: [{ row }] }]);
    expect(findings).toHaveLength(1);
  });

  it.each<[row: number, cells: Record<string, unknown>, rule: RuleId, field: string]>([
    [4, { ts: new Date('2026-02-17T08:00:00Z') }, 'timestamp-not-unix', 'timestamp'],
    [5, { ts: 1771286400123n }, 'timestamp-unit', 'timestamp'],
    [6, { meta: { page: { name: 'home' } } }, 'metadata-depth', 'metadata_object'],
    [7, { plan: ['pro'] }, 'metadata-depth', 'metadata.plan'],
    [8, { amount: Number.NaN }, 'nan-or-infinity', 'event_value'],
    [9, { amount: { value: 5 } }, 'wrong-type', 'event_value'],
  ])('events row %i with %o: %s', async (row, cells, rule, field) => {
    const table = events();
    const { findings } = await preflight(table.source, toObjects(table, row, cells), OPTIONS);
    expect(findings).toMatchObject([{ rule, field, count: 1, examples: [{ row }] }]);
    expect(findings).toHaveLength(1);
  });

  it('ids that were rounded because they were numbers', async () => {
    const table = metrics();
    const rows = toObjects(table).map((row, index) => ({
      ...row,
      user: index === 6 ? 2 ** 60 : index + 1_000,
    }));
    const { findings } = await preflight(table.source, rows, OPTIONS);
    expect(findings).toMatchObject([{ rule: 'unsafe-integer', field: 'unit_id', examples: [{ row: 7 }] }]);
    expect(findings).toHaveLength(1);
  });

  it('a column that no row has', async () => {
    const table = metrics();
    const rows = toObjects(table).map(({ kind: _, ...row }) => row);
    const { findings } = await preflight(table.source, rows, OPTIONS);
    expect(findings).toMatchObject([
      { rule: 'missing-column', field: 'id_type', column: 'kind', detail: 'No row has it.' },
    ]);
    expect(findings).toHaveLength(1);
  });
});
