// What a caller without types may pass: names of options that there are not, and values that are none.
import { isInvalidArgumentError, StatsigConsole } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import * as main from '../src/index.ts';
import * as reading from '../src/preflight/index.ts';
import * as query from '../src/query/index.ts';
import { events, metrics } from './support/tables.ts';

const { source } = events();
const DAYS = { from: '2026-02-14', to: '2026-02-15' };
const BERLIN = { dataset: 'Events', hour: 6, timeZone: 'Europe/Berlin' } as const;

/** Every function that takes options, given some. */
type Call = (statsig: StatsigConsole, options: object) => unknown;
const plan = main.planBackfill(DAYS);
const CALLS: Readonly<Record<string, Call>> = {
  applySource: (statsig, options) => main.applySource(statsig, source, options),
  applySources: (statsig, options) => main.applySources(statsig, [source], options),
  createSource: (statsig, options) => main.createSource(statsig, source, options),
  deleteSource: (statsig, options) => main.deleteSource(statsig, source, options),
  disableSource: (statsig, options) => main.disableSource(statsig, source, options),
  enableSource: (statsig, options) => main.enableSource(statsig, source, options),
  getSchedule: (statsig, options) => main.getSchedule(statsig, BERLIN, options),
  setSchedule: (statsig, options) => main.setSchedule(statsig, BERLIN, options),
  'setSchedule, the schedule': (statsig, more) => main.setSchedule(statsig, { ...BERLIN, ...more }),
  planBackfill: (_, more) => main.planBackfill({ ...DAYS, ...more }),
  runBackfill: (statsig, options) => main.runBackfill(statsig, source, plan, options),
  watchRun: (statsig, options) => main.watchRun(statsig, 'run-1', options),
  watchStatus: (statsig, options) => main.watchStatus(statsig, source, DAYS, options),
  reconcile: (statsig, options) => main.reconcile(statsig, { ...DAYS, counts: [] }, options),
  'reconcile, what is compared': (statsig, more) => main.reconcile(statsig, { ...DAYS, counts: [], ...more }),
  preflight: (_, options) => reading.preflight(source, [], options),
  readIdTypes: (statsig, options) => reading.readIdTypes(statsig, options),
  csv: (_, options) => reading.csv('rows.csv', options),
  duckdb: (_, options) => reading.duckdb(options),
  postgres: (_, options) => reading.postgres(options),
  selectMetrics: (_, more) =>
    query.selectMetrics({
      type: 'redshift',
      table: 'daily',
      // As it comes from somewhere else.
      columns: JSON.parse(JSON.stringify(metrics().source.column_mapping)),
      ...more,
    }),
};

async function refused(name: string, options: unknown): Promise<{ message: string; asked: number }> {
  let asked = 0;
  const statsig = new StatsigConsole({
    apiKey: 'console-test',
    retry: false,
    fetch: async () => {
      asked += 1;
      return Response.json({ message: 'ok', data: [] });
    },
  });
  try {
    // What a caller without types may pass.
    await CALLS[name]?.(statsig, options as object);
  } catch (error) {
    if (!isInvalidArgumentError(error)) throw error;
    return { message: error.message, asked };
  }
  throw new Error(`${name} took it.`);
}

describe('an option that there is not', () => {
  it.each<[name: string, options: object, message: RegExp]>([
    [
      'applySource',
      { dryrun: true },
      /^`dryrun` is unknown\. Allowed: dryRun, lint, .*\. Did you mean dryRun\?$/,
    ],
    ['applySource', { timeuot: 1 }, /^`timeuot` is unknown\. .* Did you mean timeout\?$/],
    [
      'applySources',
      { lnit: async () => [] },
      /^`lnit` is unknown\. Allowed: dryRun, lint, .* Did you mean lint\?$/,
    ],
    [
      'createSource',
      { singal: undefined },
      /^`singal` is unknown\. Allowed: signal, .* Did you mean signal\?$/,
    ],
    [
      'deleteSource',
      { dry_run: true },
      /^`dry_run` is unknown\. Allowed: dryRun, signal, .* Did you mean dryRun\?$/,
    ],
    ['disableSource', { lint: async () => [] }, /^`lint` is unknown\. Allowed: dryRun, signal, /],
    ['enableSource', { dryRn: true }, /Did you mean dryRun\?$/],
    ['getSchedule', { dryRun: true }, /^`dryRun` is unknown\. Allowed: on, signal, /],
    [
      'setSchedule',
      { dryrun: true },
      /^`dryrun` is unknown\. Allowed: dryRun, on, .* Did you mean dryRun\?$/,
    ],
    [
      'setSchedule, the schedule',
      { roundign: 'later' },
      /^`roundign` is unknown\. Allowed: dataset, hour, timeZone, rounding\. Did you mean rounding\?$/,
    ],
    [
      'planBackfill',
      { chunkdays: 3 },
      /^`chunkdays` is unknown\. Allowed: from, to, chunkDays\. Did you mean chunkDays\?$/,
    ],
    ['runBackfill', { concurency: 3 }, /^`concurency` is unknown\. .* Did you mean concurrency\?$/],
    [
      'runBackfill',
      { retry: { frist: 1 } },
      /^`retry\.frist` is unknown\. Allowed: first, longest\. Did you mean first\?$/,
    ],
    [
      'runBackfill',
      { watch: { pol: {} } },
      /^`watch\.pol` is unknown\. Allowed: deadline, grace, poll\. Did you mean poll\?$/,
    ],
    ['runBackfill', { watch: { poll: { frist: 1 } } }, /^`watch\.poll\.frist` is unknown\./],
    ['watchRun', { untill: 'pulse' }, /^`untill` is unknown\. .* Did you mean until\?$/],
    ['watchRun', { poll: { max: 1 } }, /^`poll\.max` is unknown\. Allowed: first, longest\.$/],
    [
      'watchStatus',
      { until: 'pulse' },
      /^`until` is unknown\. Allowed: signal, deadline, grace, poll, clock\.$/,
    ],
    ['reconcile', { singal: undefined }, /^`singal` is unknown\. Allowed: signal\. Did you mean signal\?$/],
    ['reconcile, what is compared', { sorce: 'a' }, /^`sorce` is unknown\. .* Did you mean source\?$/],
    [
      'reconcile, what is compared',
      { tolerance: { relativ: 0.1 } },
      /^`tolerance\.relativ` is unknown\. Allowed: absolute, relative\. Did you mean relative\?$/,
    ],
    ['preflight', { idtypes: ['userID'] }, /^`idtypes` is unknown\. .* Did you mean idTypes\?$/],
    [
      'preflight',
      { idTypes: ['stableID', { name: 'userID', patern: /u/ }] },
      /^`idTypes\.1\.patern` is unknown\. Allowed: name, pattern\. Did you mean pattern\?$/,
    ],
    [
      'preflight',
      { experiments: [{ id: 'a', group: [] }] },
      /^`experiments\.0\.group` is unknown\. Allowed: id, groups\. Did you mean groups\?$/,
    ],
    ['readIdTypes', { timeot: 1 }, /Did you mean timeout\?$/],
    [
      'csv',
      { delim: ';' },
      /^`delim` is unknown\. Allowed: delimiter, quote, escape, columns\. Did you mean delimiter\?$/,
    ],
    ['duckdb', { memory_limit: '1GB' }, /^`memory_limit` is unknown\. .* Did you mean memoryLimit\?$/],
    ['postgres', { hostt: 'localhost' }, /^`hostt` is unknown\. .* Did you mean host\?$/],
    [
      'selectMetrics',
      { day: {} },
      /\n {2}day is unknown\. Allowed: type, table, columns, days\. Did you mean days\?$/,
    ],
    [
      'selectMetrics',
      { days: { column: 'day', from: '2026-02-14', storedas: 'text' } },
      /\n {2}days\.storedas is unknown\. Allowed: column, from, to, storedAs\. Did you mean storedAs\?$/,
    ],
  ])('is refused by %s before anything is asked: %o', async (name, options, message) => {
    const { message: said, asked } = await refused(name, options);
    expect(said).toMatch(message);
    expect(asked).toBe(0);
  });

  it.each(Object.keys(CALLS).filter((name) => !/,|plan|select/.test(name)))(
    'is looked for in an object: %s',
    async (name) => {
      for (const [options, shown] of [
        [null, 'null'],
        [7, '7'],
        [[], 'a list'],
      ] as const) {
        const { message, asked } = await refused(name, options);
        expect(message).toContain(`\`options\` is ${shown}. Allowed: an object with `);
        expect(asked).toBe(0);
      }
    },
  );
});

describe('a value that is none', () => {
  it.each<[shown: string, value: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['an object', {}],
    ['a list', []],
    ['a function', () => 1],
    ['true', true],
    ['"2026-02-30"', '2026-02-30'],
    ['2026-02-17T00:00:00.000Z', new Date('2026-02-17')],
  ])('is called %s', (shown, value) => {
    // What a caller without types may pass.
    const days = { from: value, to: '2026-02-15' } as main.BackfillRange;
    const allowed = 'Allowed: a day of the calendar, such as "2026-02-17".';
    expect(() => main.planBackfill(days)).toThrow(`\`from\` is ${shown}. ${allowed}`);
  });

  it.each<[name: string, options: object, message: string]>([
    ['planBackfill', { to: undefined }, '`to` is undefined. Allowed: a day'],
    ['planBackfill', { chunkDays: [] }, '`chunkDays` is a list. Allowed: a whole number from 1 to 366.'],
    ['runBackfill', { concurrency: {} }, '`concurrency` is an object. Allowed: a whole number from 1 to 10.'],
    ['runBackfill', { settle: [] }, '`settle` is a list. Allowed: milliseconds, 0 or more.'],
    ['runBackfill', { watch: { deadline: -1 } }, '`watch.deadline` is -1. Allowed: milliseconds, 0 or more.'],
    ['watchRun', { grace: {} }, '`grace` is an object. Allowed: milliseconds, 0 or more.'],
    [
      'reconcile, what is compared',
      { tolerance: { absolute: [] } },
      '`tolerance.absolute` is a list. Allowed',
    ],
    [
      'reconcile, what is compared',
      { tolerance: { relative: 8 } },
      '`tolerance.relative` is 8, which is 800 %. Allowed: a share from 0 to 1, such as 0.08.',
    ],
    [
      'reconcile, what is compared',
      { tolerance: { relative: -0.5 } },
      '`tolerance.relative` is -0.5. Allowed: a share from 0 to 1, such as 0.01.',
    ],
    ['setSchedule, the schedule', { timeZone: {} }, '`timeZone` is an object, which is no time zone.'],
    ['setSchedule, the schedule', { hour: {} }, '`hour` is an object. Allowed: a whole number from 0 to 23.'],
    ['setSchedule', { on: '2026-02-14' }, '`on` is not a date.'],
    ['preflight', { now: '2026-02-14' }, '`now` is no date.'],
    ['postgres', { port: 99_999 }, '`port` is 99999. Allowed: a whole number from 1 to 65535.'],
    ['postgres', { connectTimeout: '5s' }, '`connectTimeout` is "5s". Allowed: a number of milliseconds'],
    ['duckdb', { query: 5 }, '`query` is 5. Allowed: text that is not empty.'],
  ])('is refused by %s before anything is asked: %o', async (name, options, message) => {
    const { message: said, asked } = await refused(name, options);
    expect(said).toContain(message);
    expect(asked).toBe(0);
  });

  it('is not shown when it looks like a key, and not whole when it is long', async () => {
    const key = 'console-4f9c1e7a2b8d';
    expect((await refused('planBackfill', { to: `key ${key}` })).message).toContain('`to` is "key <key>".');
    expect((await refused('planBackfill', { to: 'x'.repeat(200) })).message).toContain(
      `\`to\` is "${'x'.repeat(80)}…".`,
    );
  });

  it('is all told at once by setSchedule', async () => {
    const wrong = { dataset: 'Event', hour: 25, timeZone: 'Europe/Berlln', roundng: 'later' };
    expect((await refused('setSchedule, the schedule', wrong)).message).toBe(
      [
        '`roundng` is unknown. Allowed: dataset, hour, timeZone, rounding. Did you mean rounding?',
        '`dataset` is "Event". Allowed: Events, Metrics, Exposures, entity_properties, export_exposures, export_events. Did you mean Events?',
        '`hour` is 25. Allowed: a whole number from 0 to 23.',
        '`timeZone` is "Europe/Berlln", which is no time zone. Allowed: a name of the IANA list, such as Europe/Berlin, or UTC.',
      ].join('\n'),
    );
  });
});

it('toSeconds takes a timestamp or milliseconds', () => {
  // What a caller without types may pass.
  const wrong = 'date' as 'timestamp';
  expect(() => query.toSeconds('a', wrong)).toThrow(
    '`from` of toSeconds is "date". Allowed: timestamp, milliseconds.',
  );
});
