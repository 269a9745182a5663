import type { IngestionRun } from '@statsig-console/sdk';
import { isAbortError, isInvalidArgumentError, isNotFoundError, isServerError } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import {
  DeadlineError,
  judgeRun,
  type RunUpdate,
  type Stage,
  sortRunStatus,
  type WatchRunOptions,
  watchRun,
} from '../src/index.ts';
import { consoleThat } from './support/console.ts';
import { FakeClock } from './support/fake-clock.ts';

const MINUTE = 60_000;

function runWith(latestStatus: string, changes: Partial<IngestionRun> = {}): IngestionRun {
  return {
    runID: 'run-1',
    latestStatus,
    lastUpdatedAt: '2026-03-01T00:00:00Z',
    createdAt: '2026-03-01T00:00:00Z',
    trigger: 'scheduled',
    sources: ['checkout_events'],
    dateStamps: ['2026-02-28'],
    runHistory: [],
    granularHistory: [],
    ...changes,
  };
}

/** Watches a run that shows these answers, the last one for ever. */
function watch(answers: (string | IngestionRun | Response)[], options: WatchRunOptions = {}) {
  const clock = new FakeClock();
  let asked = 0;
  const statsig = consoleThat(() => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer instanceof Response) return answer.clone();
    const lastUpdatedAt = new Date(clock.now()).toISOString();
    return { message: 'ok', data: typeof answer === 'string' ? runWith(answer, { lastUpdatedAt }) : answer };
  });
  const updates: RunUpdate[] = [];
  const end = (async () => {
    for await (const update of watchRun(statsig, 'run-1', { clock, ...options })) updates.push(update);
  })();
  return { clock, updates, end, asked: () => asked };
}

const statuses = (updates: RunUpdate[]): string[] => updates.map(({ run }) => run.latestStatus);
const failure = (status: number): Response =>
  Response.json({ status, message: status === 404 ? 'runID run-1 not found' : 'Internal error' }, { status });

describe('watchRun', () => {
  it('ends with the reason when there was no answer before the deadline', async () => {
    await expect(watch([failure(500)], { deadline: MINUTE, poll: { first: MINUTE } }).end).rejects.toSatisfy(
      isServerError,
    );
  });

  it('gives an update for each change, until the rows are loaded', async () => {
    const { updates, end } = watch([
      'enqueued',
      'enqueued',
      'started',
      'download_started',
      'download_complete',
    ]);
    await end;
    expect(statuses(updates)).toEqual(['enqueued', 'started', 'download_started', 'download_complete']);
    expect(updates.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending', 'succeeded']);
    expect(updates.map(({ isFinal }) => isFinal)).toEqual([false, false, false, true]);
  });

  it('follows a failure that Statsig tries again by itself', async () => {
    const { updates, end } = watch([
      'download_error',
      'download_error',
      'download_started',
      'download_complete',
    ]);
    await end;
    expect(updates.map(({ state }) => state)).toEqual(['failed', 'pending', 'succeeded']);
    expect(updates[0]).toMatchObject({ isFinal: false });
  });

  it('takes a failure for final when it has stayed for half an hour', async () => {
    const { updates, end, clock } = watch([runWith('download_error')]);
    await end;
    expect(updates.map(({ isFinal }) => isFinal)).toEqual([false, true]);
    expect(updates.at(-1)?.advice).toContain('import log');
    const took = clock.now() - Date.parse('2026-03-01T00:00:00Z');
    expect(took).toBeGreaterThanOrEqual(30 * MINUTE);
    expect(took).toBeLessThan(33 * MINUTE);
  });

  it('takes an old failure for final at once', async () => {
    const { updates, end, asked } = watch([
      runWith('download_error', { lastUpdatedAt: '2026-02-20T00:00:00Z' }),
    ]);
    await end;
    expect(updates).toMatchObject([{ state: 'failed', isFinal: true }]);
    expect(asked()).toBe(1);
  });

  it('ends at its deadline with an error while nothing is decided, unknown statuses included', async () => {
    const { updates, end, clock } = watch(['download_finished'], { deadline: 10 * MINUTE });
    const error = await end.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({
      name: 'DeadlineError',
      lastStatus: 'download_finished',
      deadlineMs: 10 * MINUTE,
    });
    expect(String(error)).toContain('Its status is download_finished; it may go on');
    expect(updates).toMatchObject([{ state: 'unknown', isFinal: false }]);
    expect(clock.now()).toBe(Date.parse('2026-03-01T00:10:00Z'));
  });

  it('waits longer and longer while nothing changes, up to the longest wait', async () => {
    const { end, clock } = watch(['enqueued'], { deadline: 30 * MINUTE });
    await end.catch(() => {});
    const [first = 0, second = 0] = clock.sleeps;
    expect(first).toBeGreaterThanOrEqual(12_000);
    expect(first).toBeLessThanOrEqual(18_000);
    expect(second).toBeGreaterThanOrEqual(18_000);
    expect(second).toBeLessThanOrEqual(27_000);
    const later = clock.sleeps.slice(6, -1);
    expect(later.length).toBeGreaterThan(3);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(96_000);
    expect(Math.max(...later)).toBeLessThanOrEqual(144_000);
    expect(new Set(later).size).toBeGreaterThan(1);
  });

  it('waits passing failures out, and throws those that stay', async () => {
    const passing = watch([failure(503), failure(500), 'download_complete']);
    await passing.end;
    expect(statuses(passing.updates)).toEqual(['download_complete']);
    const staying = watch([failure(503)]);
    expect(isServerError(await staying.end.catch((error: unknown) => error))).toBe(true);
    expect(staying.asked()).toBe(5);
  });

  it('throws at once for a run that is not there, unless it is fresh', async () => {
    const gone = watch([failure(404)]);
    expect(isNotFoundError(await gone.end.catch((error: unknown) => error))).toBe(true);
    expect(gone.asked()).toBe(1);
    const fresh = watch([failure(404), 'download_complete'], { fresh: true });
    await fresh.end;
    expect(statuses(fresh.updates)).toEqual(['download_complete']);
  });

  it('ends with an AbortError when the signal is aborted during a wait', async () => {
    const controller = new AbortController();
    const clock = new FakeClock();
    const statsig = consoleThat(() => ({ message: 'ok', data: runWith('enqueued') }));
    const options = { clock: { now: () => clock.now(), sleep: stay }, signal: controller.signal };
    const error = await (async () => {
      for await (const _ of watchRun(statsig, 'run-1', options)) setImmediate(() => controller.abort());
    })().catch((thrown: unknown) => thrown);
    expect(isAbortError(error)).toBe(true);
    expect(String(error)).toContain('watching run run-1');
  });

  it.each([
    ['until', { until: 'all' }],
    ['deadline', { deadline: -1 }],
    ['grace', { grace: Number.NaN }],
    ['poll.first', { poll: { first: -5 } }],
  ])('refuses a wrong %s', (argument, options) => {
    let thrown: unknown;
    try {
      // What a caller without types may pass.
      watchRun(
        consoleThat(() => ({})),
        'run-1',
        options as WatchRunOptions,
      );
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidArgumentError(thrown) && thrown.argument).toBe(argument);
  });
});

/** Sleeps until it is aborted. */
const stay = (_: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

describe('statuses of runs', () => {
  it.each<[string, Record<Stage, string>]>([
    ['enqueued', { download: 'pending', metrics: 'pending', pulse: 'pending' }],
    ['started', { download: 'pending', metrics: 'pending', pulse: 'pending' }],
    ['download_started', { download: 'pending', metrics: 'pending', pulse: 'pending' }],
    ['download_error', { download: 'failed', metrics: 'failed', pulse: 'failed' }],
    ['download_complete', { download: 'succeeded', metrics: 'pending', pulse: 'pending' }],
    ['metrics_started', { download: 'succeeded', metrics: 'pending', pulse: 'pending' }],
    ['metrics_complete', { download: 'succeeded', metrics: 'succeeded', pulse: 'pending' }],
    ['pulse_started', { download: 'succeeded', metrics: 'succeeded', pulse: 'pending' }],
    ['pulse_complete', { download: 'succeeded', metrics: 'succeeded', pulse: 'succeeded' }],
    ['complete', { download: 'unknown', metrics: 'unknown', pulse: 'unknown' }],
    ['toString', { download: 'unknown', metrics: 'unknown', pulse: 'unknown' }],
    ['', { download: 'unknown', metrics: 'unknown', pulse: 'unknown' }],
  ])('sorts %s', (status, expected) => {
    const { download, metrics, pulse } = expected;
    expect(sortRunStatus(status)).toBe(download);
    expect(sortRunStatus(status, 'metrics')).toBe(metrics);
    expect(sortRunStatus(status, 'pulse')).toBe(pulse);
  });

  it('judges a run that says complete, although a source of it has failed, as failed', () => {
    const granularHistory = [
      { source: 'checkout_events', latestSourceStatus: 'download_complete', statusByDate: [] },
      { source: 'signups', latestSourceStatus: 'download_error', statusByDate: [] },
    ];
    const verdict = judgeRun(runWith('download_complete', { granularHistory }));
    expect(verdict.state).toBe('failed');
    expect(verdict.advice).toContain('signups');
  });
});
