import { captureFetch, createChecker } from '@statsig-console/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isPulseLoadError,
  isWaitError,
  type PulseLoad,
  StatsigConsole,
  type WaitProgress,
  waitFor,
} from '../src/index.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass until a promise has settled; answers what it gave or threw. */
async function settled<Value>(promise: Promise<Value>): Promise<unknown> {
  let done = false;
  const outcome = promise
    .catch((thrown: unknown) => thrown)
    .finally(() => {
      done = true;
    });
  while (!done) await vi.advanceTimersToNextTimerAsync();
  return outcome;
}

describe('waitFor', () => {
  it('looks again after growing pauses', async () => {
    const times: number[] = [];
    let began = Number.NaN;
    const progress: WaitProgress<number>[] = [];
    const read = async (): Promise<number> => {
      if (times.length === 0) began = performance.now();
      return times.push(performance.now() - began);
    };
    const options = { onProgress: (event: WaitProgress<number>) => void progress.push(event) };
    expect(await settled(waitFor(read, (count) => count === 8, options))).toBe(8);
    expect(times).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000]);
    expect(progress.slice(0, 2)).toEqual([
      { attempts: 1, elapsedMs: 0, delayMs: 1_000, value: 1 },
      { attempts: 2, elapsedMs: 1_000, delayMs: 2_000, value: 2 },
    ]);
  });

  it('looks once when that is enough', async () => {
    expect(
      await waitFor(
        async () => 'there',
        (value) => value === 'there',
      ),
    ).toBe('there');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up at the deadline, with what it saw last', async () => {
    let count = 0;
    const error = await settled(
      waitFor(
        async () => {
          count += 1;
          return count;
        },
        () => false,
        { deadline: 4_000 },
      ),
    );
    expect(isWaitError(error)).toBe(true);
    expect(error).toMatchObject({ attempts: 3, last: 3 });
    expect(String(error)).toBe(
      'WaitError: What was waited for did not come within 4000 ms, in 3 attempts. What was read last is in `last`.',
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'WaitError', attempts: 3, last: 3 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('cuts off a look that takes too long', async () => {
    let seen: AbortSignal | undefined;
    const error = await settled(
      waitFor(
        (signal) => {
          seen = signal;
          return new Promise<never>(() => undefined);
        },
        () => true,
        { deadline: 50 },
      ),
    );
    expect(error).toMatchObject({ name: 'WaitError', attempts: 0, last: undefined });
    expect(seen?.aborted).toBe(true);
  });

  it('ends when it is aborted, in a pause and before it begins', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const stop = (): void => void setTimeout(() => controller.abort(new Error('Enough.')), 10);
    const call = waitFor(
      async () => 1,
      () => false,
      { signal, onProgress: stop, deadline: Infinity },
    );
    expect(await settled(call)).toMatchObject({ message: 'Enough.' });
    const read = vi.fn(async () => 1);
    await expect(waitFor(read, () => true, { signal })).rejects.toThrow('Enough.');
    expect(read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on what a look throws', async () => {
    const read = async (): Promise<never> => {
      throw new Error('No such thing.');
    };
    await expect(waitFor(read, () => true)).rejects.toThrow('No such thing.');
  });

  it.each([
    ['read', undefined, () => true],
    ['until', () => 1, 'ready'],
  ])('refuses %s that is no function', async (name, read, until) => {
    // What a caller without types may pass.
    await expect(waitFor(read as never, until as never)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: name,
    });
  });

  it.each([null, 'soon', 7])('refuses the options %j', async (options) => {
    const read = vi.fn(async () => 1);
    // What a caller without types may pass.
    const call = waitFor(read, () => true, options as never);
    await expect(call).rejects.toMatchObject({ name: 'InvalidArgumentError', argument: 'options' });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['deadline', 0],
    ['minDelay', -1],
    ['maxDelay', Infinity],
    ['minDelay', Number.NaN],
  ])('refuses the option %s: %d', async (name, value) => {
    const read = vi.fn(async () => 1);
    const call = waitFor(read, () => true, { [name]: value });
    await expect(call).rejects.toThrow(`\`${name}\` is ${value}. Allowed: milliseconds above 0.`);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('experiments.waitForPulse', () => {
  const load = (createdTime: number, more: Partial<PulseLoad> = {}): PulseLoad => ({
    createdTime,
    startDs: '2026-05-01',
    endDs: '2026-05-08',
    reloadType: 'full',
    turboMode: false,
    ...more,
  });

  /** An API whose list of loads is another one at each look; starting a load is the step `load`. */
  function api(looks: PulseLoad[][]) {
    const fetch = captureFetch({
      fetch: async (request) =>
        request.method === 'GET'
          ? Response.json({ message: 'ok', data: looks.length > 1 ? looks.shift() : looks[0] })
          : Response.json({ message: 'ok' }),
    });
    const statsig = new StatsigConsole({ apiKey: 'console-pulse', fetch, retry: false, rateLimit: false });
    const methods = (): string[] => fetch.requests.map(({ method }) => method);
    return { fetch, methods, experiments: statsig.experiments };
  }

  it('waits for the newest load', async () => {
    const old = load(1, { finishedState: 'failure' });
    const done = load(2, { finishedState: 'success', dagID: 'd2' });
    const { experiments, methods } = api([[], [load(2, { dagID: 'd2' }), old], [old, done]]);
    expect(await settled(experiments.waitForPulse('checkout'))).toEqual(done);
    expect(methods()).toEqual(['GET', 'GET', 'GET']);
  });

  it('starts a load and waits for that one', async () => {
    const old = load(5, { finishedState: 'success', dagID: 'old' });
    const done = load(6, { finishedState: 'success', dagID: 'new' });
    const { experiments, methods, fetch } = api([[old], [old], [done, old]]);
    expect(await settled(experiments.waitForPulse('checkout', { load: { refresh: 'incremental' } }))).toEqual(
      done,
    );
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'GET']);
    expect(fetch.requests[1]?.body).toEqual({ refresh: 'incremental' });
    const checker = createChecker();
    expect(fetch.requests.flatMap((request) => checker.checkRequest(request))).toEqual([]);
  });

  it.each([null, ''])('goes on waiting while the state at the end is %j', async (none) => {
    // Answers may have null where the documentation has nothing.
    const running = load(1, { finishedState: none as never });
    const done = load(1, { finishedState: 'success' });
    const { experiments, methods } = api([[running], [done]]);
    expect(await settled(experiments.waitForPulse('checkout'))).toEqual(done);
    expect(methods()).toEqual(['GET', 'GET']);
  });

  it.each<[unknown, string]>([
    [null, '`options` is null. Allowed: an object.'],
    [{ load: 'full' }, '`load` is "full". Allowed: an object.'],
    [{ load: {}, deadline: 0 }, '`deadline` is 0. Allowed: milliseconds above 0.'],
  ])('refuses %j before anything is sent', async (options, message) => {
    const { experiments, methods } = api([[]]);
    await expect(experiments.waitForPulse('checkout', options as never)).rejects.toThrow(message);
    expect(methods()).toEqual([]);
  });

  it('waits for the first load of all', async () => {
    const done = load(1, { finishedState: 'success' });
    const { experiments } = api([[], [done]]);
    expect(await settled(experiments.waitForPulse('checkout', { load: {} }))).toEqual(done);
  });

  it.each(['failure', 'partial_failure', 'cancelled', 'timeout', 'something new'])(
    'says when it ended as %s',
    async (finishedState) => {
      const ended = load(1, { finishedState, dagID: 'd1' });
      const error = await settled(api([[ended]]).experiments.waitForPulse('checkout'));
      expect(isPulseLoadError(error)).toBe(true);
      expect(String(error)).toContain(
        `The load d1 of results for \`checkout\` ended as \`${finishedState}\`.`,
      );
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ load: ended });
    },
  );

  it('gives up at the deadline', async () => {
    const { experiments } = api([[load(1)]]);
    const error = await settled(experiments.waitForPulse('checkout', { deadline: 60_000 }));
    expect(error).toMatchObject({ name: 'WaitError', attempts: 3, last: load(1) });
  });

  it('names no load that has no id', async () => {
    const error = await settled(
      api([[load(1, { finishedState: 'timeout' })]]).experiments.waitForPulse('checkout'),
    );
    expect(String(error)).toContain('The load of results for `checkout` ended as `timeout`.');
  });
});
