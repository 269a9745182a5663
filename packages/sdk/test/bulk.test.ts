import { captureFetch, createChecker, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BulkOptions, type BulkProgress, bulk, StatsigConsole } from '../src/index.ts';
import { api, archive } from './support/agreeing-api.ts';
import { memory } from './support/memory-journal.ts';

describe('bulk', () => {
  it('answers in the order of the items, whatever is ready first', async () => {
    const { statsig } = api();
    const release: (() => void)[] = [];
    const work = async (item: number): Promise<number> => {
      await new Promise<void>((resolve) => release.push(resolve));
      return item * 2;
    };
    const call = bulk(new Set([1, 2, 3]), work, { statsig });
    // The first call loads the workflows, which takes long on a busy machine.
    await vi.waitFor(() => expect(release).toHaveLength(3), 60_000);
    for (const go of release.reverse()) go();
    const { outcomes, ...counts } = await call;
    expect(outcomes).toEqual([
      { status: 'done', item: 1, value: 2 },
      { status: 'done', item: 2, value: 4 },
      { status: 'done', item: 3, value: 6 },
    ]);
    expect(counts).toEqual({ done: 3, skipped: 0, failed: 0, notStarted: 0 });
  });

  it.each([
    [undefined, 10],
    [3, 3],
    [Number.POSITIVE_INFINITY, 25],
  ])('with the concurrency %s works on %d at a time', async (concurrency, most) => {
    const { statsig } = api();
    let now = 0;
    let peak = 0;
    const work = async (): Promise<void> => {
      now += 1;
      peak = Math.max(peak, now);
      await new Promise(setImmediate);
      now -= 1;
    };
    await bulk(Array.from({ length: 25 }), work, { statsig, concurrency });
    expect(peak).toBe(most);
  });

  it('collects what fails, and goes on', async () => {
    const { statsig, paths } = api((request) =>
      request.url.includes('/b/')
        ? Response.json({ message: 'Gate not found.', status: 404 }, { status: 404 })
        : Response.json({ message: 'ok', data: {} }),
    );
    const heard: BulkProgress<string>[] = [];
    const onProgress = (progress: BulkProgress<string>): void => void heard.push(progress);
    const { outcomes, done, failed } = await bulk(['a', 'b', 'c'], archive, {
      statsig,
      onProgress,
      concurrency: 1,
    });
    expect(outcomes.map(({ status }) => status)).toEqual(['done', 'failed', 'done']);
    expect(outcomes[1]).toMatchObject({ item: 'b', error: { name: 'NotFoundError' } });
    expect({ done, failed }).toEqual({ done: 2, failed: 1 });
    expect(paths()).toEqual(['gates/a/archive', 'gates/b/archive', 'gates/c/archive']);
    expect(heard.map(({ done, failed, total }) => [done, failed, total])).toEqual([
      [1, 0, 3],
      [1, 1, 3],
      [2, 1, 3],
    ]);
  });

  it('collects what a function throws at once, too', async () => {
    const { statsig } = api();
    const fail = (): never => {
      throw new Error('No.');
    };
    const { outcomes } = await bulk(['a'], fail, { statsig });
    expect(outcomes).toMatchObject([{ status: 'failed', error: { message: 'No.' } }]);
  });

  it('ends early after so many failures', async () => {
    const { statsig, paths } = api(() => Response.json({ message: 'no', status: 401 }, { status: 401 }));
    const items = ['a', 'b', 'c', 'd'];
    const { outcomes, notStarted } = await bulk(items, archive, { statsig, concurrency: 1, maxFailures: 2 });
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed', 'not started', 'not started']);
    expect(notStarted).toBe(2);
    expect(paths()).toHaveLength(2);
  });

  it('ends the calls on their way when it is aborted, and begins no other', async () => {
    const controller = new AbortController();
    const { statsig, paths } = api(() => {
      controller.abort();
      return new Promise<never>(() => undefined);
    });
    const own = new AbortController().signal;
    const work = (id: string, console: StatsigConsole): PromiseLike<unknown> =>
      id === 'a' ? console.gates.archive(id, undefined, { signal: own }) : console.gates.archive(id);
    const { signal } = controller;
    const { outcomes } = await bulk(['a', 'b', 'c'], work, { statsig, signal, concurrency: 2 });
    expect(outcomes).toMatchObject([
      { status: 'failed', error: { name: 'AbortError' } },
      { status: 'failed', error: { name: 'AbortError' } },
      { status: 'not started' },
    ]);
    expect(paths()).toHaveLength(2);
  });

  it('takes what comes from anywhere, such as a list of the API', async () => {
    async function* gates(): AsyncGenerator<{ id: string }> {
      yield { id: 'a' };
      yield { id: 'b' };
    }
    const { statsig, paths } = api();
    const { done } = await bulk(gates(), ({ id }, console) => archive(id, console), { statsig });
    expect(done).toBe(2);
    expect(paths()).toHaveLength(2);
    const promises = [Promise.resolve('c')];
    const { outcomes } = await bulk(promises, (item) => item, { statsig });
    expect(outcomes).toEqual([{ status: 'done', item: promises[0], value: 'c' }]);
  });

  it.each<[string, () => Promise<string>]>([
    ['go on for ever', async () => 'a'],
    ['hang', () => new Promise(() => undefined)],
  ])('is ended by its signal while it reads items that %s', async (_, more) => {
    const { statsig, paths } = api();
    const controller = new AbortController();
    const left = vi.fn(async () => ({ done: true as const, value: undefined }));
    let asked = 0;
    const next = async () => {
      asked += 1;
      if (asked === 3) queueMicrotask(() => controller.abort(new Error('Enough.')));
      if (asked > 100) throw new Error('It was read on.');
      return { done: false as const, value: asked < 3 ? 'a' : await more() };
    };
    const items = { [Symbol.asyncIterator]: () => ({ next, return: left }) };
    const call = bulk(items, archive, { statsig, signal: controller.signal });
    await expect(call).rejects.toThrow('Enough.');
    expect(left).toHaveBeenCalledOnce();
    expect(paths()).toEqual([]);
  });

  it.each([
    [
      () => {
        throw new Error('No screen.');
      },
    ],
    [
      async () => {
        throw new Error('No screen.');
      },
    ],
  ])('is not disturbed by a progress bar that fails', async (onProgress) => {
    const { statsig } = api();
    await expect(bulk(['a', 'b'], archive, { statsig, onProgress })).resolves.toMatchObject({ done: 2 });
  });

  it('does nothing for no items', async () => {
    const { statsig } = api();
    expect(await bulk([], archive, { statsig })).toEqual({
      outcomes: [],
      done: 0,
      skipped: 0,
      failed: 0,
      notStarted: 0,
    });
  });
});

describe('the rate limit', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is used up and kept to', async () => {
    let began = Number.NaN;
    const times: number[] = [];
    const { statsig } = api(() => {
      if (times.length === 0) began = performance.now();
      times.push(performance.now() - began);
      return Response.json({ message: 'ok', data: {} });
    });
    const items = Array.from({ length: 250 }, (_, index) => `gate_${index}`);
    let done: number | undefined;
    const call = bulk(items, archive, { statsig }).then((result) => {
      done = result.done;
    });
    while (done === undefined) await vi.advanceTimersToNextTimerAsync();
    await call;
    expect(done).toBe(250);
    expect([times[0], times[99], times[100], times[199], times[200], times[249]]).toEqual([
      0, 0, 10_000, 10_000, 20_000, 20_000,
    ]);
  });
});

describe('bad input', () => {
  const { statsig, fetch } = api();

  it.each([undefined, 7, {}, 'abc', { [Symbol.iterator]: 1 }])('is refused: %o for items', async (items) => {
    const call = bulk(items as unknown as string[], archive, { statsig });
    await expect(call).rejects.toThrow('Allowed: a list or another iterable of items.');
    expect(fetch.requests).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    ['`fn` is missing. Allowed: a function.', undefined, { statsig }],
    ['`statsig` is missing. Allowed: a StatsigConsole.', archive, {}],
    ['`concurrency` is 0. Allowed: an integer from 1.', archive, { statsig, concurrency: 0 }],
    ['`concurrency` is 1.5. Allowed', archive, { statsig, concurrency: 1.5 }],
    ['`maxFailures` is NaN. Allowed', archive, { statsig, maxFailures: Number.NaN }],
    ['`concurrency` is null. Allowed', archive, { statsig, concurrency: null }],
    ['`key` is 5. Allowed: a function.', archive, { statsig, journal: memory(), key: 5 }],
    ['`onProgress` is "bar". Allowed: a function.', archive, { statsig, onProgress: 'bar' }],
    [
      '`journal` is "run.jsonl". Allowed: an object with `read` and `write`, such as `fileJournal(path)`.',
      archive,
      { statsig, journal: 'run.jsonl' },
    ],
    ['`journal` is an object. Allowed', archive, { statsig, journal: { read: () => [] } }],
    ['`journal` is null. Allowed', archive, { statsig, journal: null }],
  ])('is refused: %s', async (message, fn, options) => {
    // What a caller without types may pass.
    const call = bulk(['a'], fn as typeof archive, options as BulkOptions<string>);
    await expect(call).rejects.toThrow(message);
    expect(fetch.requests).toEqual([]);
  });
});

describe('against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock?.stop());

  it('sends what the spec allows', async () => {
    const fetch = captureFetch();
    const statsig = new StatsigConsole({
      apiKey: 'console-mock',
      baseUrl: mock.url,
      fetch,
      rateLimit: false,
    });
    const { done } = await bulk(['new_checkout', 'beta'], archive, { statsig });
    expect(done).toBe(2);
    const checker = createChecker();
    expect(
      fetch.exchanges.flatMap(({ request, response }) => [
        ...checker.checkRequest(request),
        ...checker.checkResponse(request, response),
      ]),
    ).toEqual([]);
  });
});
