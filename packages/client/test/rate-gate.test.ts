import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AbortError, type CallOptions, isRateLimitError, TimeoutError } from '../src/index.ts';
import {
  addIds,
  change,
  changes,
  expectWithin,
  finish,
  freshKey,
  limited,
  PROJECT,
  read,
  recorder,
} from './support/recorder.ts';
import { rejection } from './support/stub-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Everything that may happen at this moment happens. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** A 429 with a time to wait, in seconds. */
const refuse = (seconds: number): Response =>
  Response.json({ message: 'Too many' }, { status: 429, headers: { 'retry-after': String(seconds) } });

describe('changes', () => {
  it('leave at once as long as they are within the limits', async () => {
    const api = recorder();
    const began = performance.now();
    // The clock stands still: nothing that waits would come back.
    await Promise.all(changes(limited(api.fetch), 100));
    expect(api.sent).toHaveLength(100);
    expect(performance.now()).toBe(began);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('beyond 100 in 10 seconds wait for the first moment when they may', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const all = changes(client, 201);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(api.counts()).toEqual({ 0: 100 });
    await finish(all);
    expect(api.counts()).toEqual({ 0: 100, 10000: 100, 20000: 1 });
  });

  it('1,000 of them take no longer than the limits say, and leave as they came', async () => {
    const api = recorder();
    const all = changes(limited(api.fetch), 1_000);
    await finish(all);
    // 900 within 90 seconds; the others when the first are 15 minutes old.
    const optimum = 900_000;
    expect(api.sent.at(-1)?.at).toBeGreaterThanOrEqual(optimum);
    expect(api.sent.at(-1)?.at).toBeLessThanOrEqual(optimum * 1.02);
    expectWithin(api.sent, PROJECT);
    expect(api.ids()).toEqual(all.map((_, index) => `layer_${index + 1}`));
  });

  it('that come one by one stay within every stretch of time', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const all: Promise<unknown>[] = [];
    // Faster than the limit at times, slower at others, and never in step with it.
    for (let count = 1; count <= 1_000; count += 1) {
      all.push(change(client, `layer_${count}`));
      await vi.advanceTimersByTimeAsync(count % 300 < 150 ? 37 : 173);
    }
    await finish(all);
    expectWithin(api.sent, PROJECT);
    expect(api.ids()).toEqual(all.map((_, index) => `layer_${index + 1}`));
    expect(api.sent.at(-1)?.at).toBe((api.sent[99]?.at ?? 0) + 900_000);
  });

  it('by path wait in the same line', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const byPath = (id: string): Promise<unknown> =>
      client.PATCH('/console/v1/layers/{id}', { params: { path: { id } }, body: {} });
    const all = [...changes(client, 99), byPath('a'), byPath('b'), change(client, 'c')];
    await finish(all);
    expect(api.ids().slice(99)).toEqual(['a', 'b', 'c']);
    expect(api.counts()).toEqual({ 0: 100, 10000: 2 });
  });

  it('with a signal, hooks or a logger are not overtaken by those without', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    await Promise.all(changes(client, 99));
    const signal = new AbortController().signal;
    const patch = (id: string, options?: CallOptions): Promise<unknown> =>
      client.call('patchLayer', { path: { id }, body: {} }, options);
    await finish([patch('a', { signal }), patch('b'), patch('c', { hooks: { onRequest() {} } }), patch('d')]);
    expect(api.ids().slice(99)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('do not overtake when the timer of those who wait is late', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const late: Promise<unknown>[] = [];
    // Set before the gate's own timer, so that it comes first when both are due.
    setTimeout(() => late.push(...changes(client, 100, 'late')), 10_000);
    await finish(changes(client, 150));
    await finish(late);
    const second = api.sent.filter(({ at }) => at === 10_000).map(({ id }) => id);
    expect(second.filter((id) => id.startsWith('layer'))).toHaveLength(50);
    expect(second.filter((id) => id.startsWith('late'))).toHaveLength(50);
    expectWithin(api.sent, PROJECT);
  });

  it('count each attempt', async () => {
    const api = recorder((count) => (count <= 99 ? Response.json({}, { status: 500 }) : undefined));
    const client = limited(api.fetch, { retry: { retries: 1, baseDelay: 1 } });
    const put = (id: string): Promise<unknown> =>
      client.call('abandonExperiment', { path: { id }, body: { decisionReason: 'x' } });
    await finish(Array.from({ length: 99 }, (_, index) => put(`experiment_${index + 1}`)));
    expect(api.sent).toHaveLength(198);
    expectWithin(api.sent, PROJECT);
  });

  it('wait for nothing when the limit is off, for the client or the call', async () => {
    const api = recorder();
    const client = limited(api.fetch, { rateLimit: false });
    await Promise.all(changes(client, 250));
    const strict = limited(api.fetch);
    await Promise.all(changes(strict, 100));
    await strict.call('patchLayer', { path: { id: 'free' }, body: {} }, { rateLimit: false });
    expect(api.counts()).toEqual({ 0: 351 });
  });
});

describe('the count', () => {
  it('is shared by clients with the same key and address', async () => {
    const api = recorder();
    const apiKey = freshKey();
    const baseUrls = [undefined, 'https://statsigapi.net/', 'https://statsigapi.net/console/v1', undefined];
    const clients = baseUrls.map((baseUrl) => limited(api.fetch, { apiKey, baseUrl }));
    const rotating = limited(api.fetch, { apiKey: async () => apiKey });
    await finish([...clients, rotating].flatMap((client, index) => changes(client, 200, `client${index}`)));
    expect(api.sent).toHaveLength(1_000);
    expectWithin(api.sent, PROJECT);
    expect(api.sent.at(-1)?.at).toBe(900_000);
  });

  it('is shared with a second copy of the package', async () => {
    const api = recorder();
    const apiKey = freshKey();
    vi.resetModules();
    const copy = await import('../src/index.ts');
    const other = copy.createConsoleClient({ apiKey, fetch: api.fetch });
    expect(copy.AbortError).not.toBe(AbortError);
    await finish([...changes(limited(api.fetch, { apiKey }), 60), ...changes(other, 60, 'copy')]);
    expect(api.counts()).toEqual({ 0: 100, 10000: 20 });
  });

  it('is not shared by different keys or addresses', async () => {
    const api = recorder();
    const apiKey = freshKey();
    const baseUrl = 'https://other.example';
    await Promise.all(changes(limited(api.fetch, { apiKey }), 100));
    await Promise.all(changes(limited(api.fetch), 100));
    await Promise.all(changes(limited(api.fetch, { apiKey, baseUrl }), 100));
    expect(api.counts()).toEqual({ 0: 300 });
  });

  it('does not show the key in what is printed of the process', async () => {
    const apiKey = freshKey();
    const client = limited(recorder().fetch, { apiKey });
    await Promise.all(changes(client, 100));
    const waiting = change(client, 'waiting');
    await settle();
    expect(inspect(globalThis, { showHidden: false, depth: 3 })).not.toContain(apiKey);
    await finish([waiting]);
  });
});

describe('operations with limits of their own', () => {
  it('keep to them, and hold up nobody else', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const all: Promise<unknown>[] = [];
    for (let count = 1; count <= 30; count += 1) {
      all.push(addIds(client, `ids_${count}`), change(client, `layer_${count}`));
    }
    await finish(all);
    const times = (name: string) => api.sent.filter(({ id }) => id.startsWith(name)).map(({ at }) => at);
    expect(times('layer')).toEqual(Array(30).fill(0));
    expect(times('ids')).toEqual([...Array(12).fill(0), ...Array(12).fill(10_000), ...Array(6).fill(20_000)]);
    const added = api.ids().filter((id) => id.startsWith('ids'));
    expect(added).toEqual(Array.from({ length: 30 }, (_, index) => `ids_${index + 1}`));
  });

  it('keep to 900 in 15 minutes as well', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    await finish(Array.from({ length: 901 }, (_, index) => addIds(client, `ids_${index}`)));
    expectWithin(api.sent, [[12, 10_000], ...PROJECT]);
    expect(api.sent[899]?.at).toBe(740_000);
    expect(api.sent[900]?.at).toBe(900_000);
  });

  it('have a count each', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const body = { ids: ['u'] };
    const remove = (id: string) => client.call('removeSegmentIds', { path: { id }, body });
    const names = Array.from({ length: 12 }, (_, index) => `ids_${index}`);
    await Promise.all(names.flatMap((id) => [addIds(client, id), remove(id)]));
    expect(api.counts()).toEqual({ 0: 24 });
  });

  it('count for the project, too', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const ids = Array.from({ length: 12 }, (_, index) => addIds(client, `ids_${index}`));
    await finish([...ids, ...changes(client, 89)]);
    expect(api.counts()).toEqual({ 0: 100, 10000: 1 });
  });

  it('keep their place in the line of all', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const ids = Array.from({ length: 13 }, (_, index) => addIds(client, `ids_${index + 1}`));
    await finish([...ids, ...changes(client, 200)]);
    expect(api.sent[100]).toEqual({ at: 10_000, method: 'PATCH', id: 'ids_13' });
    expect(api.sent[101]).toEqual({ at: 10_000, method: 'PATCH', id: 'layer_89' });
    expectWithin(api.sent, PROJECT);
  });
});

describe('reads', () => {
  it('pass freely, and do not count', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    await Promise.all(Array.from({ length: 300 }, (_, index) => read(client, `segment_${index}`)));
    await Promise.all(changes(client, 100));
    const waiting = change(client, 'waiting');
    await read(client, 'beta');
    await client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
    expect(api.counts()).toEqual({ 0: 402 });
    await finish([waiting]);
  });

  it('wait and count when asked to', async () => {
    const api = recorder();
    const client = limited(api.fetch, { rateLimit: { reads: true } });
    const reads = Array.from({ length: 60 }, (_, index) => read(client, `segment_${index}`));
    await finish([...reads, ...changes(client, 60)]);
    expect(api.counts()).toEqual({ 0: 100, 10000: 20 });
  });
});

describe('whoever waits', () => {
  it('can be aborted, and leaves the others their places', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const controllers: AbortController[] = [];
    const all = Array.from({ length: 250 }, (_, index) => {
      const controller = new AbortController();
      controllers.push(controller);
      return change(client, `layer_${index + 1}`, controller.signal);
    });
    const results = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(4_000);
    controllers[119]?.abort();
    const error = await rejection(all[119] as Promise<unknown>);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      message: 'PATCH /console/v1/layers/layer_120 was aborted before its turn in the rate limit.',
      attempts: 1,
      mayHaveApplied: false,
    });
    // Those that have been sent and answered are beyond it.
    controllers[5]?.abort();
    await finish([results]);
    expect((await results).filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(api.counts()).toEqual({ 0: 100, 10000: 100, 20000: 49 });
    expect(api.ids()).not.toContain('layer_120');
    expect(api.ids()[199]).toBe('layer_201');
  });

  it('in great numbers on one signal ends with it, without a warning and without a timer left', async () => {
    const warnings: unknown[] = [];
    const warn = (warning: unknown): unknown => warnings.push(warning);
    process.on('warning', warn);
    const api = recorder();
    const client = limited(api.fetch);
    const controller = new AbortController();
    const all = Array.from({ length: 600 }, (_, index) => change(client, `l${index}`, controller.signal));
    const results = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort();
    expect((await results).filter(({ status }) => status === 'rejected')).toHaveLength(500);
    expect(vi.getTimerCount()).toBe(0);
    await settle();
    process.off('warning', warn);
    expect(warnings).toEqual([]);
    expect(api.sent).toHaveLength(100);
  });

  it('is given up when the time of its signal is over', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    await Promise.all(changes(client, 100));
    const controller = new AbortController();
    const waiting = rejection(change(client, 'late', controller.signal));
    await settle();
    controller.abort(new DOMException('over', 'TimeoutError'));
    expect(await waiting).toMatchObject({
      name: 'TimeoutError',
      message:
        'PATCH /console/v1/layers/late was given up after the time of its signal, before its turn in the rate limit.',
    });
    expect(api.sent).toHaveLength(100);
  });

  it('is given up after its total time', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    await Promise.all(changes(client, 100));
    const options = { totalTimeout: 3_000 };
    let error: unknown;
    const short = rejection(
      client.call('patchLayer', { path: { id: 'short' }, body: {} }, options).catch((reason) => {
        error = reason;
        throw reason;
      }),
    );
    const patient = change(client, 'patient');
    await vi.advanceTimersByTimeAsync(2_999);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await short;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message:
        'PATCH /console/v1/layers/short was given up after its total of 3000 ms, before its turn in the rate limit.',
      mayHaveApplied: false,
    });
    await finish([patient]);
    expect(api.ids().slice(100)).toEqual(['patient']);
    expect(api.sent.at(-1)?.at).toBe(10_000);
  });

  it('has the whole timeout of an attempt once it is its turn', async () => {
    const api = recorder();
    const client = limited(api.fetch, { timeout: 1_000 });
    await finish(changes(client, 101));
    expect(api.counts()).toEqual({ 0: 100, 10000: 1 });
  });

  it('takes no place when its signal was aborted before', async () => {
    const api = recorder();
    const client = limited(api.fetch);
    const aborted = Array.from({ length: 100 }, () => change(client, 'never', AbortSignal.abort()));
    const results = await Promise.allSettled(aborted);
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    await Promise.all(changes(client, 100));
    expect(api.counts()).toEqual({ 0: 100 });
  });
});

describe('a 429', () => {
  it('closes the gate for all clients until its time, and not for reads', async () => {
    const api = recorder((count) => (count === 50 ? refuse(30) : undefined));
    const apiKey = freshKey();
    const [one, two] = [limited(api.fetch, { apiKey, retry: 1 }), limited(api.fetch, { apiKey })];
    const all = changes(one, 100);
    await settle();
    await read(two, 'beta');
    all.push(change(two, 'other'), addIds(two, 'ids'));
    const free = limited(api.fetch, { apiKey, rateLimit: false });
    await vi.advanceTimersByTimeAsync(29_999);
    await change(free, 'free');
    expect(api.ids().slice(100)).toEqual(['beta', 'free']);
    await finish(all);
    expect(api.sent.slice(102).map(({ at, id }) => [at, id])).toEqual(
      expect.arrayContaining([
        [30_000, 'other'],
        [30_000, 'ids'],
        [30_000, 'layer_50'],
      ]),
    );
    expect(api.sent).toHaveLength(105);
  });

  it('closes it for reads that wait for their turn, too', async () => {
    const api = recorder((count) => (count === 1 ? refuse(5) : undefined));
    const client = limited(api.fetch, { rateLimit: { reads: true } });
    await rejection(change(client, 'first'));
    await finish([read(client, 'beta')]);
    expect(api.counts()).toEqual({ 0: 1, 5000: 1 });
  });

  it('in the middle of a line moves everybody behind it', async () => {
    const api = recorder((count) => (count === 150 ? refuse(25) : undefined));
    await finish(changes(limited(api.fetch, { retry: 1 }), 400));
    expect(api.counts()).toEqual({ 0: 100, 10000: 100, 35000: 100, 45000: 100, 55000: 1 });
    expectWithin(api.sent, PROJECT);
  });

  it('that is not repeated closes the gate as well', async () => {
    const api = recorder((count) => (count === 1 ? refuse(5) : undefined));
    const client = limited(api.fetch);
    expect(isRateLimitError(await rejection(change(client, 'first')))).toBe(true);
    await finish([change(client, 'second')]);
    expect(api.counts()).toEqual({ 0: 1, 5000: 1 });
  });

  it('that names no time closes it for as long as the client would wait', async () => {
    const api = recorder((count) => (count === 1 ? Response.json({}, { status: 429 }) : undefined));
    const client = limited(api.fetch, { retry: { retries: 0, baseDelay: 800 } });
    await rejection(change(client, 'first'));
    await finish([change(client, 'second')]);
    expect(api.counts()).toEqual({ 0: 1, 800: 1 });
  });

  it('that comes with a shorter time does not open the gate early', async () => {
    const api = recorder((count) => (count <= 2 ? refuse(count === 1 ? 20 : 3) : undefined));
    const client = limited(api.fetch);
    await Promise.allSettled([change(client, 'a'), change(client, 'b')]);
    await finish([change(client, 'c')]);
    expect(api.counts()).toEqual({ 0: 2, 20000: 1 });
  });
});
