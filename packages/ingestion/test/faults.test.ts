// Each kind of fault, planted once in rows that are clean otherwise: it has to be found, in its line, and nothing else.
import { describe, expect, it } from 'vitest';
import { csv, type PreflightOptions, preflight, type RuleId } from '../src/preflight/index.ts';
import {
  OPTIONS,
  PLANTED_EVENTS,
  PLANTED_EXPOSURES,
  PLANTED_METRICS,
  type Planted,
} from './support/planted.ts';
import { events, exposures, Folder, metrics, NOW, type Table, toCsv, toObjects } from './support/tables.ts';

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

describe('metrics in CSV', () => {
  it.each(PLANTED_METRICS)('line %i with %o: %s', (...planted) => expectPlanted(metrics(), planted));

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
  it.each(PLANTED_EVENTS)('line %i with %o: %s', (...planted) => expectPlanted(events(), planted));

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
  it.each(PLANTED_EXPOSURES)('line %i with %o: %s', (...planted) => expectPlanted(exposures(), planted));

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
    // As a number it is what it was rounded to.
    const examples = [{ row: 7, value: '1152921504606847000 (rounded)' }];
    expect(findings).toMatchObject([{ rule: 'unsafe-integer', field: 'unit_id', examples }]);
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
