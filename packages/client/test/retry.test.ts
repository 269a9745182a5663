import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, HttpError, type RetryEvent, TimeoutError } from '../src/index.ts';
import { BY_PATH, CALLS, METHODS, ONCE, REPEATABLE } from './support/calls.ts';
import { fails, NOW, run, script, status } from './support/scripted.ts';
import { clientOver, rejection, succeed } from './support/stub-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const PASSING = [408, 425, 500, 502, 503, 504, 599];
const FINAL = [300, 400, 401, 403, 404, 409, 413, 422, 501];

describe.each(METHODS)('%s', (method) => {
  const repeatable = REPEATABLE.includes(method);

  it.each(PASSING)(`is ${repeatable ? '' : 'not '}repeated after %i`, async (code) => {
    const { error, times } = await run([status(code)], { method });
    expect(times).toHaveLength(repeatable ? 3 : 1);
    const mayHaveApplied = method !== 'GET' && code !== 425;
    expect(error).toMatchObject({ status: code, attempts: times.length, mayHaveApplied });
  });

  it.each(PASSING)('is repeated after %i when that is safe', async (code) => {
    const { value, times } = await run([status(code), succeed], { method, safeToRepeat: true });
    expect(value).toMatchObject({ data: { data: { id: 'beta' } } });
    expect(times).toHaveLength(2);
  });

  it('is repeated after 429, and says that nothing was applied', async () => {
    const { error, times } = await run([status(429)], { method });
    expect(times).toHaveLength(3);
    expect(error).toMatchObject({ status: 429, attempts: 3, mayHaveApplied: false });
  });

  it.each(FINAL)('is not repeated after %i, however safe', async (code) => {
    const { error, times } = await run([status(code)], { method, safeToRepeat: true });
    expect(error).toBeInstanceOf(HttpError);
    expect(times).toHaveLength(1);
  });

  it.each([
    ['ECONNREFUSED', ''],
    ['ENOTFOUND', ''],
    ['EAI_AGAIN', ''],
    ['UND_ERR_CONNECT_TIMEOUT', ''],
    ['EHOSTUNREACH', 'connect EHOSTUNREACH 10.0.0.1:443'],
    ['ETIMEDOUT', 'connect ETIMEDOUT 10.0.0.1:443'],
  ])('is repeated when there was no connection: %s', async (code, message) => {
    const failure = new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
    const { error, times } = await run([() => Promise.reject(failure)], { method });
    expect(times).toHaveLength(3);
    expect(error).toMatchObject({ attempts: 3, mayHaveApplied: false });
  });

  it('is repeated when none of several addresses could be reached', async () => {
    const cause = Object.assign(new AggregateError([], ''), { code: 'EHOSTUNREACH' });
    const { error, times } = await run([() => Promise.reject(new TypeError('fetch failed', { cause }))], {
      method,
    });
    expect(times).toHaveLength(3);
    expect(error).toMatchObject({ mayHaveApplied: false });
  });

  it.each([
    ['ECONNRESET', 'read ECONNRESET'],
    ['EHOSTUNREACH', 'read EHOSTUNREACH'],
    ['ETIMEDOUT', 'read ETIMEDOUT'],
    ['EPIPE', 'write EPIPE'],
    ['UND_ERR_SOCKET', 'other side closed'],
  ])(`is ${repeatable ? '' : 'not '}repeated when the connection broke: %s`, async (code, message) => {
    const failure = new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });
    const { error, times } = await run([() => Promise.reject(failure)], { method });
    expect(times).toHaveLength(repeatable ? 3 : 1);
    expect(error).toMatchObject({ attempts: times.length, mayHaveApplied: method !== 'GET' });
  });

  it('does not take a broken body for a missing connection, whatever the reason', async () => {
    const failure = Object.assign(new Error('upstream'), { code: 'ECONNREFUSED' });
    const broken = (): Response =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(failure) }));
    const { error, times } = await run([broken], { method });
    expect(times).toHaveLength(repeatable ? 3 : 1);
    expect(error).toMatchObject({ mayHaveApplied: method !== 'GET' });
  });

  it(`is ${repeatable ? '' : 'not '}repeated when an attempt took too long`, async () => {
    const { error, times } = await run([() => new Promise(() => undefined)], { method, timeout: 100 });
    expect(times).toHaveLength(repeatable ? 3 : 1);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ attempts: times.length, mayHaveApplied: method !== 'GET' });
  });

  it('by path is repeated in the same cases', async () => {
    for (const code of [...PASSING, 429, 404, 501]) {
      const { fetch, times } = script(status(code));
      const answered = BY_PATH[method](clientOver(fetch, { retry: {} }));
      await vi.runAllTimersAsync();
      expect((await answered).response.status).toBe(code);
      const again = code === 429 || (repeatable && code !== 404 && code !== 501);
      expect([code, times.length]).toEqual([code, again ? 3 : 1]);
    }
  });

  it('by path is repeated in the same cases when no answer comes', async () => {
    for (const code of ['ECONNREFUSED', 'ECONNRESET']) {
      const { fetch, times } = script(fails(code));
      const error = rejection(BY_PATH[method](clientOver(fetch, { retry: {} })));
      await vi.runAllTimersAsync();
      const attempts = repeatable || code === 'ECONNREFUSED' ? 3 : 1;
      expect(await error).toMatchObject({
        attempts,
        mayHaveApplied: code === 'ECONNRESET' && method !== 'GET',
      });
      expect(times).toHaveLength(attempts);
    }
  });
});

describe('the number of attempts', () => {
  it.each<[ClientOptions['retry'], number]>([
    [undefined, 3],
    [false, 1],
    [0, 1],
    [5, 6],
    [{}, 3],
    [{ retries: 0 }, 1],
    [{ retries: 1 }, 2],
  ])('with `retry: %j` is %i', async (retry, attempts) => {
    const { error, times } = await run([status(503)], { retry });
    expect(times).toHaveLength(attempts);
    const count = attempts > 1 ? ` This was attempt ${attempts}.` : '';
    expect(error).toMatchObject({
      attempts,
      message: `GET /console/v1/segments/beta answered 503: No.${count}`,
    });
  });

  it('is told when none was answered', async () => {
    const { error } = await run([fails('ECONNRESET')], { method: 'PUT' });
    expect(error).toMatchObject({
      attempts: 3,
      message:
        'PUT /console/v1/segments/beta/archive got no answer: ECONNRESET, in the last of 3 attempts. The change may have been applied.',
    });
  });

  it('ends with the first success', async () => {
    const { value, times } = await run([fails('ECONNRESET'), status(500), succeed], { retry: 5 });
    expect(value).toMatchObject({ data: { message: 'ok' } });
    expect(times).toHaveLength(3);
  });
});

describe('the wait of our own', () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [0.5, [0, 50, 150, 350]],
    [0.99, [0, 99, 297, 693]],
  ])('is drawn from all of the growing bound: %d', async (random, expected) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const { times } = await run([status(503)], { retry: { retries: 3, baseDelay: 100 } });
    expect(times).toEqual(expected);
  });

  it('has a bound that stops growing', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { times } = await run([fails('ECONNRESET')], {
      retry: { retries: 5, baseDelay: 100, maxDelay: 300 },
    });
    expect(times).toEqual([0, 50, 150, 300, 450, 600]);
  });

  it('is half a second at first, and 8 seconds at most, when nobody chose', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { times } = await run([status(500)], { retry: 7 });
    expect(times).toEqual([0, 250, 750, 1_750, 3_750, 7_750, 11_750, 15_750]);
  });

  it('lies within its bounds however it is drawn', async () => {
    for (let round = 0; round < 50; round += 1) {
      vi.setSystemTime(NOW);
      const { times } = await run([status(503)], { retry: { retries: 4, baseDelay: 80, maxDelay: 300 } });
      const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(waits).toHaveLength(4);
      // Timers know whole milliseconds only.
      for (const [index, wait] of waits.entries()) {
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual([80, 160, 300, 300][index] ?? 0);
      }
    }
  });

  it('is no number that timers make nothing of when the bounds are without limit', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const endless = Number.POSITIVE_INFINITY;
    const { fetch, times } = script(status(503));
    const controller = new AbortController();
    const client = clientOver(fetch, { retry: { baseDelay: endless, maxDelay: endless } });
    const error = rejection(CALLS.GET(client, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(2 ** 32);
    expect(times).toEqual([0]);
    controller.abort();
    expect(await error).toMatchObject({ name: 'AbortError' });
  });
});

describe('the wait that the API asks for', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
  });

  it.each([
    ['0', 0],
    ['1', 1_000],
    ['1.5', 1_500],
    ['60', 60_000],
    ['Thu, 29 Feb 2024 12:00:07 GMT', 7_000],
    ['Thursday, 29-Feb-24 12:00:07 GMT', 7_000],
    ['Thu Feb 29 12:00:07 2024', 7_000],
    ['Thu, 29 Feb 2024 11:00:00 GMT', 0],
  ])('is kept to exactly: %s', async (value, wait) => {
    for (const code of [429, 503, 500, 408]) {
      vi.setSystemTime(NOW);
      const { times } = await run([status(code, { 'retry-after': value }), succeed], {});
      expect(times).toEqual([0, wait]);
    }
  });

  it.each(['soon', '-1', ''])('is our own when nobody can read it: %j', async (value) => {
    const { times } = await run([status(503, { 'retry-after': value }), succeed], {});
    expect(times).toEqual([0, 450]);
  });

  it.each<[ClientOptions['retry'], string, number]>([
    [{}, '61', 61_000],
    [{ maxRetryAfter: 500 }, '1', 1_000],
    [{}, 'Thu, 29 Feb 2024 13:00:00 GMT', 3_600_000],
    [{ maxRetryAfter: Number.POSITIVE_INFINITY }, '9'.repeat(400), Number.MAX_SAFE_INTEGER],
  ])('is not kept to when it is too long: %j, %s', async (retry, value, wait) => {
    const totalTimeout = 10_000_000;
    const { error, times } = await run([status(429, { 'retry-after': value })], { retry, totalTimeout });
    expect(times).toEqual([0]);
    expect(Date.now()).toBe(NOW);
    expect(error).toMatchObject({ name: 'RateLimitError', retryAfterMs: wait, attempts: 1 });
    expect(error).toMatchObject({
      message: expect.stringContaining(`Wait ${wait / 1000} s before the next attempt. Nothing was applied.`),
    });
  });

  it('is kept to when it is as long as allowed', async () => {
    const { times } = await run([status(503, { 'retry-after': '2' }), succeed], {
      retry: { maxRetryAfter: 2_000 },
    });
    expect(times).toEqual([0, 2_000]);
  });

  it('is kept to when it is longer than a timer takes', async () => {
    const { times } = await run([status(503, { 'retry-after': '3000000' }), succeed], {
      retry: { maxRetryAfter: Number.POSITIVE_INFINITY },
    });
    expect(times).toEqual([0, 3_000_000_000]);
  });

  it.each([
    ['30', 5_000, 30_000],
    ['86400', 5_000, 60_000],
    ['600', 120_000, 120_000],
  ])('of %s s holds up the other changes, whatever this one would wait for (%d ms)', async (...row) => {
    const [retryAfter, maxRetryAfter, heldUp] = row;
    const { fetch, times } = script(status(429, { 'retry-after': retryAfter }), succeed);
    const options = { apiKey: `console-held-up-${retryAfter}`, rateLimit: true, retry: { maxRetryAfter } };
    const client = clientOver(fetch, options);
    const first = rejection(CALLS.POST(client));
    await vi.advanceTimersByTimeAsync(0);
    expect(await first).toMatchObject({ retryAfterMs: Number(retryAfter) * 1_000 });
    const second = CALLS.POST(client);
    await vi.runAllTimersAsync();
    expect(await second).toMatchObject({ data: { message: 'ok' } });
    expect(times).toEqual([0, heldUp]);
  });

  it('is on the answer of a method by path', async () => {
    const { fetch, times } = script(status(429, { 'retry-after': '61' }));
    const { response } = await BY_PATH.POST(clientOver(fetch, { retry: {} }));
    expect(response.headers.get('retry-after')).toBe('61');
    expect(times).toHaveLength(1);
  });

  it('is what onRetry hears', async () => {
    const heard: RetryEvent[] = [];
    const hooks = { onRetry: (event: RetryEvent) => heard.push(event) };
    await run([status(503, { 'retry-after': '3' }), fails('ECONNRESET'), succeed], { hooks });
    expect(heard).toMatchObject([
      { attempt: 1, delayMs: 3_000, status: 503, error: undefined },
      { attempt: 2, delayMs: 900, status: undefined, error: { name: 'ConnectionError' } },
    ]);
  });
});

describe('the time for the whole call', () => {
  it.each([
    ['5', 4_999],
    ['5', 5_000],
  ])('leaves no room for %s s in %i ms, so that it fails at once', async (value, totalTimeout) => {
    const { error, times } = await run([status(503, { 'retry-after': value })], { totalTimeout });
    expect(times).toEqual([0]);
    expect(Date.now()).toBe(NOW);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 5_000 });
  });

  it('counts what has passed already', async () => {
    const answer = status(503, { 'retry-after': '4' });
    const { error, times } = await run([answer], { retry: 9, totalTimeout: 10_000 });
    expect(times).toEqual([0, 4_000, 8_000]);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 4_000, attempts: 3 });
  });

  it('is not spent on waits of our own that leave no room either', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { error, times } = await run([status(500)], { retry: { baseDelay: 200 }, totalTimeout: 100 });
    expect(times).toEqual([0]);
    expect(error).toMatchObject({ status: 500, attempts: 1 });
  });

  it('cuts the last attempt short', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const options = { timeout: 400, totalTimeout: 1_000, retry: { retries: 9, baseDelay: 200 } };
    const { error, times } = await run([() => new Promise(() => undefined)], { method: 'PUT', ...options });
    expect(times).toEqual([0, 500]);
    expect(Date.now()).toBe(NOW + 900);
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 2, mayHaveApplied: true });
  });

  it('ends an attempt that would have had more time', async () => {
    const { error } = await run([() => new Promise(() => undefined)], { totalTimeout: 300 });
    expect(Date.now()).toBe(NOW + 300);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta got no complete answer within its total of 300 ms.',
    });
  });

  it.each(ONCE)('is what bounds a %s that may be repeated', async (method) => {
    const { times } = await run([status(429, { 'retry-after': '1' })], {
      method,
      retry: 99,
      totalTimeout: 3_500,
    });
    expect(times).toEqual([0, 1_000, 2_000, 3_000]);
  });
});
