import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getSchedule, setSchedule } from '../src/index.ts';
import { type IngestionServer, startIngestionServer } from './support/ingestion-server.ts';

const WINTER = new Date('2026-01-15T12:00:00Z');
const SUMMER = new Date('2026-07-15T12:00:00Z');

let server: IngestionServer;
beforeEach(async () => {
  server = await startIngestionServer();
});
afterEach(() => server.stop());

/** Sets the schedule of metrics and answers what was sent and what a person is told. */
async function set(hour: number, timeZone: string, on: Date, rounding?: 'earlier' | 'later') {
  const applied = await setSchedule(server.statsig, { dataset: 'Metrics', hour, timeZone, rounding }, { on });
  return { sent: server.changes.at(-1)?.body, ...applied };
}

describe('setSchedule', () => {
  // Hours in UTC-8, worked out by hand from the offsets of the zones.
  it.each([
    [6, 'America/Los_Angeles', WINTER, 6],
    [6, 'America/Los_Angeles', SUMMER, 5],
    [9, 'Europe/Berlin', WINTER, 0],
    [9, 'Europe/Berlin', SUMMER, 23],
    [0, 'UTC', WINTER, 16],
    [8, 'UTC', SUMMER, 0],
    [9, 'Asia/Tokyo', WINTER, 16],
    [23, 'Pacific/Kiritimati', WINTER, 1],
    [12, 'Australia/Sydney', WINTER, 17],
    [12, 'Australia/Sydney', SUMMER, 18],
  ])('%i in %s on %s is %i o’clock in UTC-8', async (hour, timeZone, on, hourPst) => {
    const { sent, localTime } = await set(hour, timeZone, on);
    expect(sent).toEqual({ dataset: 'Metrics', scheduled_hour_pst: hourPst });
    expect(localTime).toBe(`${String(hour).padStart(2, '0')}:00`);
  });

  it('says when the hour will be another by the local clock', async () => {
    expect((await set(6, 'America/Los_Angeles', WINTER)).clockChanges).toEqual([
      { from: '2026-03-08', localTime: '07:00' },
      { from: '2026-11-01', localTime: '06:00' },
    ]);
    expect((await set(9, 'Europe/Berlin', SUMMER)).clockChanges).toEqual([
      { from: '2026-10-25', localTime: '08:00' },
      { from: '2027-03-28', localTime: '09:00' },
    ]);
    expect((await set(9, 'Asia/Tokyo', WINTER)).clockChanges).toEqual([]);
  });

  it('goes by the clock of the next run, on the eve of a change', async () => {
    // At 20:00 in Berlin on the day before summer time begins.
    const { sent, localTime } = await set(9, 'Europe/Berlin', new Date('2026-03-28T19:00:00Z'));
    expect(sent).toMatchObject({ scheduled_hour_pst: 23 });
    expect(localTime).toBe('09:00');
  });

  it.each([10, '10'])('sends nothing when the API answers the hour as %o', async (hour) => {
    server.intercept = () => ({
      status: 200,
      body: { message: 'ok', data: { dataset: 'Metrics', scheduled_hour_pst: hour } },
    });
    expect(await set(18, 'UTC', WINTER)).toMatchObject({ action: 'unchanged', hourPst: 10 });
    expect(server.changes).toEqual([]);
  });

  it('sends nothing when it is set', async () => {
    await set(9, 'Europe/Berlin', WINTER);
    expect(await set(9, 'Europe/Berlin', WINTER)).toMatchObject({ action: 'unchanged', requests: [] });
    expect(server.changes).toHaveLength(1);
    // The clock has changed, so the same wish needs another hour.
    expect(await set(9, 'Europe/Berlin', SUMMER)).toMatchObject({ action: 'updated', hourPst: 23 });
  });

  it('knows exposures by their other name', async () => {
    await setSchedule(server.statsig, { dataset: 'Exposures', hour: 8, timeZone: 'UTC' });
    expect(server.changes[0]?.body).toEqual({ dataset: 'export_exposures', scheduled_hour_pst: 0 });
  });

  it('with dryRun sends nothing', async () => {
    const wanted = { dataset: 'Events', hour: 8, timeZone: 'UTC' } as const;
    expect(await setSchedule(server.statsig, wanted, { dryRun: true })).toMatchObject({
      action: 'updated',
      dryRun: true,
      requests: [
        {
          operationId: 'updateIngestionSchedule',
          method: 'POST',
          path: '/console/v1/ingestion/schedule',
          body: { dataset: 'Events', scheduled_hour_pst: 0 },
        },
      ],
    });
    expect(server.changes).toEqual([]);
  });

  it('refuses a time that the API does not have, and names those next to it', async () => {
    await expect(set(9, 'Asia/Kolkata', WINTER)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'hour',
      message:
        'Runs cannot begin at 09:00 in Asia/Kolkata: the API takes whole hours of UTC-8, and the clock there is not whole hours apart. ' +
        'Set `rounding` to "earlier" for 08:30 or to "later" for 09:30.',
    });
    expect([...server.reads, ...server.changes]).toEqual([]);
  });

  it.each([
    [9, 'Asia/Kolkata', 'earlier', 19, '08:30'],
    [9, 'Asia/Kolkata', 'later', 20, '09:30'],
    [13, 'Asia/Kolkata', 'later', 0, '13:30'],
    [9, 'Asia/Kathmandu', 'earlier', 19, '08:45'],
    [9, 'Asia/Kathmandu', 'later', 20, '09:45'],
  ] as const)(
    'rounds %i o’clock in %s to what is %s when asked to',
    async (hour, zone, rounding, hourPst, localTime) => {
      expect(await set(hour, zone, WINTER, rounding)).toMatchObject({ hourPst, localTime });
    },
  );

  it('takes zones of the IANA list, and no letters that runtimes guess at', async () => {
    for (const zone of ['Etc/GMT+8', 'GMT', 'CET', 'EST5EDT']) await set(11, zone, WINTER);
    expect(server.changes.map(({ body }) => body)).toEqual(
      [11, 3, 2, 8].map((scheduled_hour_pst) => ({ dataset: 'Metrics', scheduled_hour_pst })),
    );
    for (const zone of ['PST', 'IST', 'pst'])
      await expect(set(10, zone, WINTER)).rejects.toThrow(
        `\`timeZone\` is "${zone}", which is no time zone.`,
      );
    await expect(set(10, 'PST', WINTER)).rejects.toThrow('UTC-8 all year, as the API has it, is Etc/GMT+8.');
  });

  it.each([
    ['hour', { hour: 24 }],
    ['hour', { hour: -1 }],
    ['hour', { hour: 9.5 }],
    ['hour', { hour: '9' }],
    ['timeZone', { timeZone: 'Europe/Atlantis' }],
    ['timeZone', { timeZone: '' }],
    ['timeZone', { timeZone: undefined }],
    ['timeZone', { timeZone: 9 }],
    ['dataset', { dataset: 'metrics' }],
    ['dataset', { dataset: 'toString' }],
    ['rounding', { rounding: 'up' }],
  ])('refuses a wrong %s: %o', async (argument, wrong) => {
    const wanted = { dataset: 'Metrics', hour: 9, timeZone: 'UTC', ...wrong };
    // What a caller without types may pass.
    await expect(setSchedule(server.statsig, wanted as never)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument,
    });
    expect([...server.reads, ...server.changes]).toEqual([]);
  });
});

describe('getSchedule', () => {
  it('says the hour in a zone', async () => {
    server.hours.set('Metrics', 10);
    const ask = (timeZone: string, on: Date) =>
      getSchedule(server.statsig, { dataset: 'Metrics', timeZone }, { on });
    expect(await ask('America/New_York', WINTER)).toEqual({
      dataset: 'Metrics',
      hourPst: 10,
      timeZone: 'America/New_York',
      localTime: '13:00',
      clockChanges: [
        { from: '2026-03-08', localTime: '14:00' },
        { from: '2026-11-01', localTime: '13:00' },
      ],
    });
    expect(await ask('Asia/Kolkata', SUMMER)).toMatchObject({ localTime: '23:30', clockChanges: [] });
    // Half an hour of summer time.
    expect(await ask('Australia/Lord_Howe', SUMMER)).toMatchObject({
      localTime: '04:30',
      clockChanges: [
        { from: '2026-10-04', localTime: '05:00' },
        { from: '2027-04-04', localTime: '04:30' },
      ],
    });
  });

  it('rejects an answer without an hour, which is no obstacle to setting it', async () => {
    server.intercept = ({ method }) =>
      method === 'GET' ? { status: 200, body: { message: 'ok', data: { dataset: 'Metrics' } } } : undefined;
    await expect(getSchedule(server.statsig, { dataset: 'Metrics', timeZone: 'UTC' })).rejects.toMatchObject({
      name: 'StatsigError',
      message: 'The API answered the schedule of Metrics without its hour, scheduled_hour_pst.',
    });
    expect(await set(8, 'UTC', WINTER)).toMatchObject({ action: 'updated', hourPst: 0 });
  });
});
