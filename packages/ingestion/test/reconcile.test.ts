import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { isInvalidArgumentError, isResponseFormatError } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import { formatReconcile, type ReconcileInput, reconcile, type WarehouseCount } from '../src/index.ts';
import { consoleThat } from './support/console.ts';

const UPDATED = { last_updated_time: '2026-02-20T00:00:00Z' };

function statsig(counts: unknown, deltas: unknown = []) {
  const urls: URL[] = [];
  const api = consoleThat((url) => {
    urls.push(url);
    return { message: 'ok', data: url.pathname.endsWith('/count') ? counts : deltas };
  });
  return { api, urls };
}

const flat = (rows: [date: string, event: string, count: number][]) =>
  rows.map(([date, event, count]) => ({ date, event, count, ...UPDATED }));
const delta = (date: string, event: string, here: number, there: number, has_diff: boolean) => ({
  date,
  source: 'checkout_events',
  event,
  internal_count: here,
  external_count: there,
  has_diff,
  threshold: 0.05,
  ...UPDATED,
});

const RANGE = { from: '2026-02-14', to: '2026-02-15' };
const count = (day: string, event: string, n: number | bigint): WarehouseCount => ({ day, event, count: n });

describe('reconcile', () => {
  it('asks both operations for the days and the source', async () => {
    const { api, urls } = statsig([]);
    await reconcile(api, { ...RANGE, counts: [], source: 'checkout_events' });
    const query = { start_date: '2026-02-14', end_date: '2026-02-15', source_name: 'checkout_events' };
    expect(urls.map(({ pathname }) => pathname).sort()).toEqual([
      '/console/v1/ingestion/events/count',
      '/console/v1/ingestion/events/delta',
    ]);
    for (const url of urls) expect(Object.fromEntries(url.searchParams)).toEqual(query);
  });

  it('lists what differs, oldest day first, and nothing that is within the tolerance', async () => {
    const { api } = statsig(
      flat([
        ['2026-02-15', 'purchase', 950],
        ['2026-02-14', 'purchase', 1000],
        ['2026-02-14', 'add_to_cart', 1990],
        ['2026-02-15', 'refund', 7],
        ['2026-02-15', 'signup', 12],
      ]),
    );
    const report = await reconcile(api, {
      ...RANGE,
      counts: [
        count('2026-02-14', 'purchase', 1000),
        count('2026-02-14', 'add_to_cart', 2000),
        count('2026-02-14', 'checkout', 3),
        count('2026-02-15', 'purchase', 1000),
        count('2026-02-15', 'signup', 10),
        count('2026-02-16', 'purchase', 99),
      ],
    });
    expect(report).toMatchObject({ verdict: 'fail', days: 2, compared: 6, source: null });
    expect(report.rows.map(({ day, event, difference, reason }) => [day, event, difference, reason])).toEqual(
      [
        ['2026-02-14', 'checkout', -3, 'missing-in-statsig'],
        ['2026-02-15', 'purchase', -50, 'fewer-in-statsig'],
        ['2026-02-15', 'refund', 7, 'missing-in-warehouse'],
        ['2026-02-15', 'signup', 2, 'more-in-statsig'],
      ],
    );
    expect(report.rows[1]?.ratio).toBe(-0.05);
  });

  it.each<[string, ReconcileInput['tolerance'], number]>([
    ['1 % by default', undefined, 1],
    ['a share', { relative: 0.05 }, 0],
    ['a number of events', { absolute: 20, relative: 0 }, 0],
    ['a number that is too small', { absolute: 19, relative: 0 }, 1],
    ['nothing at all', { relative: 0 }, 1],
    ['everything', { relative: 1 }, 0],
  ])('tolerates %s', async (_, tolerance, rows) => {
    const { api } = statsig(flat([['2026-02-14', 'purchase', 980]]));
    const counts = [count('2026-02-14', 'purchase', 1000)];
    expect((await reconcile(api, { ...RANGE, counts, tolerance })).rows).toHaveLength(rows);
  });

  it('takes days that are grouped or flat, spelled out or ISO', async () => {
    const grouped = [
      {
        date: 'Sat Feb 14 2026 00:00:00 GMT+0000 (Coordinated Universal Time)',
        events: [
          { event: 'purchase', count: 5, ...UPDATED },
          { event: 'signup', count: 6, ...UPDATED },
        ],
      },
    ];
    const counts = [count('2026-02-14', 'purchase', 5), count('2026-02-14T00:00:00.000Z', 'signup', 6n)];
    const report = await reconcile(statsig(grouped).api, { ...RANGE, counts });
    expect(report).toMatchObject({ verdict: 'pass', compared: 2, rows: [] });
  });

  it('takes counts as clients of warehouses give them', async () => {
    const { api } = statsig(
      flat([
        ['2026-02-14', 'purchase', 812],
        ['2026-02-15', 'purchase', 40],
        ['2026-02-15', 'signup', 3],
      ]),
    );
    const counts: WarehouseCount[] = [
      // As pg does: COUNT(*) is text, and a date is midnight of this process.
      { day: new Date(2026, 1, 14), event: 'purchase', count: '812' },
      // As most others do: midnight of UTC.
      { day: new Date('2026-02-15'), event: 'purchase', count: 40n },
      { day: '2026-02-15', event: 'signup', count: 3 },
    ];
    expect(await reconcile(api, { ...RANGE, counts })).toMatchObject({
      verdict: 'pass',
      compared: 3,
      rows: [],
    });
  });

  it.each(['America/New_York', 'Asia/Tokyo', 'Africa/Cairo', 'Pacific/Apia', 'UTC'])(
    'knows the day of a date, midnight in %s or in UTC',
    (zone) => {
      // Clocks are put forward at midnight of 24 April 2026 in Cairo, so that day begins at one.
      const code = `
        import { reconcile } from '@statsig-console/ingestion';
        const data = [];
        const statsig = { ingestions: {
          getEventCount: () => ({ withResponse: async () => ({ data }) }),
          getEventDelta: () => ({ withResponse: async () => ({ data }) }),
        } };
        const days = ['2026-02-14', '2026-04-24', '2026-11-01'];
        const dates = days.flatMap((day) => {
          const [y, m, d] = day.split('-').map(Number);
          return [new Date(y, m - 1, d), new Date(day)];
        });
        const counts = dates.map((day) => ({ day, event: 'e', count: 1 }));
        const report = await reconcile(statsig, { from: '2026-01-01', to: '2026-12-31', counts });
        console.log(report.rows.map(({ day, warehouse }) => day + ' ' + warehouse).join(', '));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
      expect(stdout + stderr).toBe('2026-02-14 2, 2026-04-24 2, 2026-11-01 2\n');
    },
  );

  it('adds up counts of the same event and day, also from an async iterable', async () => {
    async function* counts() {
      yield count('2026-02-14', 'purchase', 2);
      yield count('2026-02-14', 'purchase', 3);
    }
    const report = await reconcile(statsig(flat([['2026-02-14', 'purchase', 5]])).api, {
      ...RANGE,
      counts: counts(),
    });
    expect(report.verdict).toBe('pass');
  });

  it('reports what Statsig itself takes for different, and takes its count where there is no other', async () => {
    const { api } = statsig(flat([['2026-02-14', 'purchase', 10]]), [
      delta('2026-02-14', 'purchase', 10, 14, true),
      delta('2026-02-14', 'signup', 4, 4, false),
    ]);
    const counts = [count('2026-02-14', 'purchase', 10), count('2026-02-14', 'signup', 4)];
    const report = await reconcile(api, { ...RANGE, counts });
    expect(report.rows).toMatchObject([
      { event: 'purchase', reason: 'reported', warehouseSeenByStatsig: 14 },
    ]);
  });

  it.each<[string, object, string]>([
    [
      'day',
      { day: '14.2.2026' },
      'Row 2 of `counts`: `day` is "14.2.2026". Allowed: a day such as "2026-02-17", or a Date at midnight.',
    ],
    ['day', { day: '2026-02-30' }, '`day` is "2026-02-30". Allowed: a day'],
    [
      'day',
      { day: new Date('2026-02-14T09:30:15Z') },
      '`day` is 2026-02-14T09:30:15.000Z, whose day depends on the zone. Allowed: a day',
    ],
    ['day', { day: new Date('x') }, '`day` is an invalid Date. Allowed: a day'],
    ['day', { day: null }, '`day` is null. Allowed: a day'],
    ['event', { event: '' }, '`event` is "". Allowed: the name of an event.'],
    ['event', { event: undefined }, '`event` is undefined.'],
    [
      'count',
      { count: -1 },
      '`count` is -1. Allowed: a whole number from 0 to 9007199254740991, also as a bigint or as digits.',
    ],
    ['count', { count: 1.5 }, '`count` is 1.5. Allowed: a whole number'],
    ['count', { count: '7.5' }, '`count` is "7.5". Allowed: a whole number'],
    ['count', { count: '-7' }, '`count` is "-7". Allowed: a whole number'],
    ['count', { count: '9007199254740993' }, '`count` is "9007199254740993". Allowed: a whole number'],
    ['count', { count: 2n ** 60n }, '`count` is 1152921504606846976. Allowed: a whole number'],
    ['count', { count: {} }, '`count` is an object. Allowed: a whole number'],
  ])('refuses a wrong %s with its row, and asks nothing', async (_, wrong, message) => {
    const { api, urls } = statsig([]);
    const good = count('2026-02-14', 'purchase', 1);
    const counts = [good, { ...good, ...wrong }];
    const error = await reconcile(api, { ...RANGE, counts }).catch((thrown: unknown) => thrown);
    expect(isInvalidArgumentError(error)).toBe(true);
    expect(String(error)).toContain(message);
    expect(urls).toEqual([]);
  });

  it.each([
    ['the definition of a source', { type: 's3', enabled: true }],
    ['an entry without a day', { message: 'ok', data: [{ event: 'purchase', count: 1 }] }],
    ['an entry without a count', { message: 'ok', data: [{ date: '2026-02-14', event: 'purchase' }] }],
  ])('does not take %s for counts', async (_, answer) => {
    const error = await reconcile(
      consoleThat(() => answer),
      { ...RANGE, counts: [] },
    ).catch((thrown: unknown) => thrown);
    expect(isResponseFormatError(error)).toBe(true);
  });
});

describe('formatReconcile', () => {
  it('writes a table, and what to do', async () => {
    const { api } = statsig(
      flat([
        ['2026-02-14', 'purchase', 900],
        ['2026-02-15', 'refund', 7],
      ]),
    );
    const counts = [count('2026-02-14', 'purchase', 1000)];
    expect(formatReconcile(await reconcile(api, { ...RANGE, counts, source: 'checkout_events' }))).toBe(
      `2 of 2 counts differ, on 2 days: checkout_events, 2026-02-14 to 2026-02-15, tolerance 0 events or 1 %.

day         event     warehouse  statsig  difference  ratio  what
2026-02-14  purchase       1000      900        -100  -10 %  fewer than in the warehouse
2026-02-15  refund            0        7          +7         not in the warehouse

Backfill the days that are not loaded or differ. If that changes nothing, compare the filter and the zone of the days.
Events that are only in Statsig come from another source, or were deleted or renamed in the warehouse.`,
    );
  });

  it('says so when nothing differs', async () => {
    const { api } = statsig(flat([['2026-02-14', 'purchase', 5]]));
    const report = await reconcile(api, { ...RANGE, counts: [count('2026-02-14', 'purchase', 5)] });
    expect(formatReconcile(report)).toContain('Nothing differs in 1 count: all sources');
  });

  it('says so when there was nothing to compare', async () => {
    const report = await reconcile(statsig([]).api, { ...RANGE, counts: [] });
    expect(formatReconcile(report)).toContain(
      'Nothing was compared, because neither side has counts: all sources',
    );
  });
});
