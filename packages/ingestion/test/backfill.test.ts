import { isInvalidArgumentError } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import {
  type BackfillEvent,
  type BackfillOptions,
  formatBackfill,
  planBackfill,
  runBackfill,
  type SourceIdentity,
} from '../src/index.ts';
import { consoleOf } from './support/console.ts';
import { FakeClock } from './support/fake-clock.ts';
import { FAILS, type FakeOptions, FakeRuns, WORKS } from './support/fake-runs.ts';

const SOURCE: SourceIdentity = { type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' };
const plan = (from: string, to: string, chunkDays: number) => planBackfill({ from, to, chunkDays });

/** A backfill of nine days in three chunks. */
async function backfill(fakeOptions: FakeOptions = {}, options: BackfillOptions = {}) {
  const clock = new FakeClock();
  const fake = new FakeRuns({ now: () => clock.now(), ...fakeOptions });
  const events: BackfillEvent[] = [];
  const result = await runBackfill(consoleOf(fake), SOURCE, plan('2026-01-01', '2026-01-09', 3), {
    clock,
    onProgress: (event) => events.push(event),
    ...options,
  });
  return { result, fake, clock, events };
}

describe('runBackfill', () => {
  it('asks for every chunk once, as the API wants it, and waits for each run', async () => {
    const { result, fake } = await backfill();
    expect(result).toMatchObject({
      state: 'complete',
      days: { total: 9, loaded: 9, failed: 0 },
      failed: [],
      open: [],
      left: [],
    });
    expect(fake.ranges).toEqual([
      '2026-01-01..2026-01-03',
      '2026-01-04..2026-01-06',
      '2026-01-07..2026-01-09',
    ]);
    expect(fake.asked.find(({ method }) => method === 'POST')?.body).toEqual({
      datestamp_start: '2026-01-01',
      datestamp_end: '2026-01-03',
      type: 'snowflake-v2',
      source: 'checkout_events',
      dataset: 'Events',
    });
  });

  it('asks for exposures by the name that the call has for them', async () => {
    const fake = new FakeRuns();
    const source: SourceIdentity = { ...SOURCE, dataset: 'Exposures' };
    await runBackfill(consoleOf(fake), source, plan('2026-01-01', '2026-01-01', 1), {
      clock: new FakeClock(),
    });
    expect(fake.asked[0]?.body).toMatchObject({ dataset: 'export_exposures' });
  });

  it('has no more runs under way than allowed', async () => {
    let under = 0;
    let most = 0;
    const { result } = await backfill(
      {},
      {
        concurrency: 2,
        onProgress({ kind }) {
          if (kind === 'requested') under += 1;
          if (kind === 'loaded') under -= 1;
          most = Math.max(most, under);
        },
      },
    );
    expect(result.state).toBe('complete');
    expect(most).toBe(2);
  });

  it('asks again only for the days that a failed run has not loaded, after a wait', async () => {
    const { result, fake, clock } = await backfill({
      script: (days, nth) => (nth === 0 ? { ...FAILS, loads: (day) => day === days[1] } : WORKS),
    });
    expect(result.state).toBe('complete');
    expect(fake.ranges.slice(-2)).toEqual(['2026-01-01..2026-01-01', '2026-01-03..2026-01-03']);
    expect(fake.twice).toEqual([]);
    expect(clock.sleeps.some((time) => time >= 48_000 && time <= 72_000)).toBe(true);
  });

  it('gives up a range after its attempts, says why, and loads the rest', async () => {
    const { result, fake, events } = await backfill(
      { script: ([first]) => (first === '2026-01-04' ? FAILS : WORKS) },
      { attempts: 2 },
    );
    expect(result).toMatchObject({ state: 'incomplete', days: { total: 9, loaded: 6, failed: 3 } });
    expect(result.failed).toMatchObject([{ from: '2026-01-04', to: '2026-01-06' }]);
    expect(result.failed[0]?.reason).toContain('download_error');
    expect(fake.ranges.filter((range) => range.startsWith('2026-01-04'))).toHaveLength(2);
    expect(events.filter(({ kind }) => kind === 'failed').map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(formatBackfill(result)).toContain('Failed: 2026-01-04 to 2026-01-06 (run run-4)');
  });

  it.each(['500 after', 'reset after'] as const)(
    'finds the run of a request that ended in "%s"',
    async (fault) => {
      let broken = false;
      const { result, fake } = await backfill({
        fault({ method }) {
          if (method !== 'POST' || broken) return 'none';
          broken = true;
          return fault;
        },
      });
      expect(result.state).toBe('complete');
      expect(fake.ranges).toHaveLength(3);
      expect(fake.twice).toEqual([]);
    },
  );

  it.each(['500', 'reset'] as const)(
    'asks again after "%s" once no run can appear any more',
    async (fault) => {
      let broken = false;
      const { result, events, clock } = await backfill({
        fault({ method }) {
          if (method !== 'POST' || broken) return 'none';
          broken = true;
          return fault;
        },
      });
      expect(result.state).toBe('complete');
      expect(events.find(({ kind }) => kind === 'lost')?.from).toBe('2026-01-01');
      expect(clock.now() - Date.parse('2026-03-01T00:00:00Z')).toBeGreaterThanOrEqual(120_000);
    },
  );

  it('takes a run that appears late, within the time that is left for it', async () => {
    const clock = new FakeClock();
    let lists = 0;
    const fake: FakeRuns = new FakeRuns({
      now: () => clock.now(),
      fault({ method, path }) {
        if (method === 'POST') return 'reset';
        if (path.endsWith('/runs')) lists += 1;
        if (lists === 3) fake.add(['2026-01-01'], WORKS);
        return 'none';
      },
    });
    const result = await runBackfill(consoleOf(fake), SOURCE, plan('2026-01-01', '2026-01-01', 1), { clock });
    expect(result.state).toBe('complete');
    expect(fake.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it.each([
    ['of the schedule', ['2026-01-01', '2026-01-02'], 'scheduled', 'checkout_events'],
    ['for some of the days', ['2026-01-01'], 'backfill', 'checkout_events'],
    ['of another source', ['2026-01-01', '2026-01-02'], 'backfill', 'signups'],
  ])('does not take a run %s for a lost one', async (_, days, trigger, source) => {
    const clock = new FakeClock();
    const posts = { count: 0 };
    const fake: FakeRuns = new FakeRuns({
      now: () => clock.now(),
      fault({ method }) {
        if (method !== 'POST') return 'none';
        posts.count += 1;
        if (posts.count > 1) return 'none';
        fake.add(days, FAILS, trigger, [source]);
        return 'reset';
      },
    });
    await runBackfill(consoleOf(fake), SOURCE, plan('2026-01-01', '2026-01-02', 2), { clock });
    expect(posts.count).toBe(2);
  });

  it('stops at a refusal: runs under way are named, nothing else is asked for', async () => {
    let posts = 0;
    const clock = new FakeClock();
    const fake = new FakeRuns({ now: () => clock.now() });
    const statsig = consoleOf({
      handle(asked) {
        if (asked.method === 'POST') posts += 1;
        if (asked.method === 'POST' && posts === 2)
          return { status: 403, body: { status: 403, message: 'No scope' } };
        return fake.handle(asked);
      },
    });
    const result = await runBackfill(statsig, SOURCE, plan('2026-01-01', '2026-01-09', 3), {
      clock,
      concurrency: 2,
    });
    expect(result).toMatchObject({
      state: 'stopped',
      error: { name: 'PermissionError' },
      open: [{ from: '2026-01-01', to: '2026-01-03', runID: 'run-1' }],
      left: [{ from: '2026-01-04', to: '2026-01-09' }],
    });
    expect(fake.ranges).toHaveLength(1);
    expect(formatBackfill(result)).toContain('Not waited for: 2026-01-01 to 2026-01-03 (run run-1)');
    expect(formatBackfill(result)).toContain('Run it again with the same journal');
  });

  it('waits and asks again when the API is busy, and stops when it stays so', async () => {
    let posts = 0;
    const busy = (until: number): FakeOptions => ({
      fault: ({ method }) => (method === 'POST' && ++posts <= until ? '429' : 'none'),
    });
    expect((await backfill(busy(2))).result.state).toBe('complete');
    const { result } = await backfill(busy(1000), { attempts: 3, concurrency: 1 });
    expect(result).toMatchObject({ state: 'stopped', error: { name: 'RateLimitError' }, open: [] });
  });

  it('stops when the signal is aborted, without an error', async () => {
    const controller = new AbortController();
    const { result, fake } = await backfill(
      {},
      {
        signal: controller.signal,
        concurrency: 1,
        onProgress({ kind, from }) {
          if (kind === 'running' && from === '2026-01-04') controller.abort();
        },
      },
    );
    expect(result).toMatchObject({
      state: 'stopped',
      error: undefined,
      days: { loaded: 3 },
      open: [{ from: '2026-01-04', runID: 'run-2' }],
      left: [{ from: '2026-01-07', to: '2026-01-09' }],
    });
    expect(fake.ranges).toHaveLength(2);
  });

  it('leaves a run alone that takes too long, and does not ask for its days again', async () => {
    const { result, fake, events } = await backfill(
      { script: (_, nth) => (nth === 1 ? { statuses: ['enqueued'] } : WORKS) },
      { watch: { deadline: 3_600_000 } },
    );
    expect(result).toMatchObject({ state: 'incomplete', days: { loaded: 6 }, open: [{ runID: 'run-2' }] });
    expect(events.find(({ kind }) => kind === 'overdue')?.reason).toContain('has not ended after 3600 s');
    expect(fake.ranges).toHaveLength(3);
  });

  it('never takes a status that nobody documented for a success', async () => {
    const { result } = await backfill({ script: () => ({ statuses: ['download_finished'] }) });
    expect(result).toMatchObject({ state: 'incomplete', days: { loaded: 0 }, left: [] });
    expect(result.open).toHaveLength(3);
  });

  it('goes on when a listener throws', async () => {
    const { result } = await backfill(
      {},
      {
        onProgress() {
          throw new Error('listener');
        },
      },
    );
    expect(result.state).toBe('complete');
  });

  it.each([
    ['concurrency', { concurrency: 0 }],
    ['concurrency', { concurrency: 11 }],
    ['attempts', { attempts: 1.5 }],
    ['settle', { settle: -1 }],
    ['retry.first', { retry: { first: Number.NaN } }],
  ])('refuses a wrong %s before anything is sent', async (argument, options) => {
    const fake = new FakeRuns();
    const error = await runBackfill(
      consoleOf(fake),
      SOURCE,
      plan('2026-01-01', '2026-01-01', 1),
      options,
    ).catch((thrown: unknown) => thrown);
    expect(isInvalidArgumentError(error) && error.argument).toBe(argument);
    expect(fake.asked).toEqual([]);
  });
});

describe('planBackfill', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');

  it('cuts a range into chunks that cover every day once', () => {
    expect(planBackfill({ from: '2024-02-27', to: '2024-03-02', chunkDays: 2 }, now)).toEqual({
      from: '2024-02-27',
      to: '2024-03-02',
      chunks: [
        { from: '2024-02-27', to: '2024-02-28' },
        { from: '2024-02-29', to: '2024-03-01' },
        { from: '2024-03-02', to: '2024-03-02' },
      ],
    });
  });

  it('takes a week for a chunk unless told', () => {
    expect(planBackfill({ from: '2026-01-01', to: '2026-01-15' }, now).chunks).toHaveLength(3);
  });

  it.each([
    ['to', { from: '2026-01-02', to: '2026-01-01' }, 'before `from`'],
    ['from', { from: '2026-02-30', to: '2026-03-01' }, '"2026-02-30"'],
    ['from', { from: '26-01-01', to: '2026-01-01' }, 'a day of the calendar'],
    ['to', { from: '2026-01-01', to: '2026-03-02' }, 'has not come'],
    ['from', { from: '2006-01-01', to: '2026-01-01' }, 'At most 3660'],
    ['chunkDays', { from: '2026-01-01', to: '2026-01-02', chunkDays: 0 }, 'whole number'],
    ['chunkDays', { from: '2026-01-01', to: '2026-01-02', chunkDays: 367 }, 'from 1 to 366'],
  ])('refuses a wrong %s: %o', (argument, range, message) => {
    expect(() => planBackfill(range, now)).toThrow(expect.objectContaining({ argument }));
    expect(() => planBackfill(range, now)).toThrow(message);
  });

  it('ends with today in Pacific Standard Time, not in UTC', () => {
    const early = Date.parse('2026-03-01T07:59:00Z');
    expect(() => planBackfill({ from: '2026-02-01', to: '2026-03-01' }, early)).toThrow('it is 2026-02-28');
    expect(planBackfill({ from: '2026-02-01', to: '2026-03-01' }, early + 60_000).to).toBe('2026-03-01');
  });
});
