import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AbortError, type ErrorEvent, type HttpError, TimeoutError } from '../src/index.ts';
import { BY_PATH, CALLS, METHODS } from './support/calls.ts';
import { fails, NOW, run, script, status } from './support/scripted.ts';
import { clientOver, rejection, stubFetch, succeed } from './support/stub-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const broken = fails('ECONNRESET');
const later = { 'retry-after': '30' };

describe.each(METHODS)('aborting a %s while it waits', (method) => {
  it('ends it at once and leaves nothing behind', async () => {
    const controller = new AbortController();
    const client = clientOver(script(status(429, later)).fetch, { retry: {} });
    const error = rejection(CALLS[method](client, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort(new Error('the user left'));
    expect(await error).toBeInstanceOf(AbortError);
    expect(await error).toMatchObject({
      message: expect.stringContaining('was aborted before its next attempt.'),
      cause: { message: 'the user left' },
      attempts: 1,
      mayHaveApplied: false,
    });
    expect(Date.now()).toBe(NOW + 10_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

describe('aborting while it waits', () => {
  it('by path ends it as well', async () => {
    const controller = new AbortController();
    const client = clientOver(script(status(503, later)).fetch, { retry: {} });
    const error = rejection(
      client.DELETE('/console/v1/segments/{id}', {
        params: { path: { id: 'beta' } },
        signal: controller.signal,
      }),
    );
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect(await error).toMatchObject({ name: 'AbortError', mayHaveApplied: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves open whether an earlier attempt did it', async () => {
    const controller = new AbortController();
    const client = clientOver(script(status(503, later)).fetch, { retry: {} });
    const error = rejection(CALLS.PUT(client, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    expect(await error).toMatchObject({
      message:
        'PUT /console/v1/segments/beta/archive was aborted before its next attempt. The change may have been applied.',
      attempts: 1,
      mayHaveApplied: true,
    });
  });

  it('counts as a timeout when the reason is one', async () => {
    const controller = new AbortController();
    const client = clientOver(script(status(503, later)).fetch, { retry: {} });
    const error = rejection(CALLS.GET(client, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort(new DOMException('Too late.', 'TimeoutError'));
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({
      message:
        'GET /console/v1/segments/beta was given up after the time of its signal, before its next attempt.',
    });
  });

  it('can be done by the hook that hears of the wait', async () => {
    const controller = new AbortController();
    const hooks = { onRetry: () => controller.abort() };
    const { error, times } = await run([status(503, later)], { hooks, signal: controller.signal });
    expect(error).toBeInstanceOf(AbortError);
    expect(times).toHaveLength(1);
    expect(Date.now()).toBe(NOW);
  });

  it('is heard of once by onError', async () => {
    const controller = new AbortController();
    const heard: ErrorEvent[] = [];
    const hooks = { onRetry: () => controller.abort(), onError: (event: ErrorEvent) => heard.push(event) };
    const { error } = await run([status(503, later)], { hooks, signal: controller.signal });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ attempt: 1, error });
  });
});

const EARLIER = 'An earlier attempt failed and may have done it all the same.';

describe('a repetition that is told it is already so', () => {
  it.each([
    ['DELETE', 404, 'Segment not found.'],
    ['PUT', 400, 'Experiment has already started'],
    ['PUT', 404, 'Segment not found.'],
    ['PUT', 401, 'No key.'],
    ['DELETE', 403, 'Forbidden resource'],
  ] as const)('says so: %s, %i', async (method, code, message) => {
    for (const first of [broken, status(503), status(408), () => new Promise<Response>(() => undefined)]) {
      const { error } = await run([first, status(code, {}, message)], { method });
      expect(error).toMatchObject({ status: code, attempts: 2, mayHaveApplied: true });
      expect((error as HttpError).message).toContain(message);
      expect((error as HttpError).message).toMatch(new RegExp(`${EARLIER}$`));
    }
  });

  it('says so for a POST that may be repeated', async () => {
    const { error } = await run([broken, status(400, {}, 'Name is already in use')], {
      method: 'POST',
      safeToRepeat: true,
    });
    expect(error).toMatchObject({
      message: `POST /console/v1/tags answered 400: Name is already in use. This was attempt 2. ${EARLIER}`,
      mayHaveApplied: true,
    });
  });

  it.each([
    ['a refusal', status(429)],
    ['too early', status(425)],
    ['no connection', fails('ECONNREFUSED')],
  ])('says nothing of the kind when the earlier attempt met %s', async (_, first) => {
    const { error } = await run([first, status(404)], { method: 'DELETE' });
    expect(error).toMatchObject({ status: 404, attempts: 2, mayHaveApplied: false });
    expect((error as HttpError).message).not.toContain(EARLIER);
  });

  it.each(['PUT', 'DELETE'] as const)('is taken for what it is at the first %s', async (method) => {
    const { error } = await run([status(404)], { method });
    expect(error).toMatchObject({ status: 404, attempts: 1, mayHaveApplied: false });
    expect((error as HttpError).message).not.toContain(EARLIER);
  });

  it('leaves a read alone', async () => {
    const { error } = await run([broken, status(404)], {});
    expect(error).toMatchObject({ status: 404, attempts: 2, mayHaveApplied: false });
    expect((error as HttpError).message).not.toContain(EARLIER);
  });

  it('still says so when there was no connection in between', async () => {
    const { error } = await run([broken, fails('ECONNREFUSED'), status(404)], { method: 'DELETE' });
    expect(error).toMatchObject({ attempts: 3, mayHaveApplied: true });
  });

  it('still says so when the last attempt finds no connection or too many requests', async () => {
    const lost = await run([broken, fails('ECONNREFUSED')], { method: 'DELETE' });
    expect(lost.error).toMatchObject({ name: 'ConnectionError', mayHaveApplied: true });
    const refused = await run([broken, status(429)], { method: 'DELETE' });
    expect(refused.error).toMatchObject({ name: 'RateLimitError', mayHaveApplied: true });
    expect((refused.error as HttpError).message).toContain(EARLIER);
    expect((refused.error as HttpError).message).not.toContain('Nothing was applied');
  });
});

describe('a function for the key', () => {
  it('is asked before every attempt', async () => {
    let asked = 0;
    const apiKey = async (): Promise<string> => `console-${++asked}`;
    const { fetch } = script(status(429), broken, succeed);
    const client = clientOver(fetch, { apiKey, retry: {} });
    const calls = [CALLS.PUT(client), BY_PATH.GET(client)];
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    const sent = fetch.requests.map((request) => request.headers.get('statsig-api-key'));
    expect(sent.sort()).toEqual(['console-1', 'console-2', 'console-3', 'console-4']);
  });

  const never = (): Promise<string> => new Promise(() => undefined);

  it('that never answers ends with the time for the whole call', async () => {
    const { error, times } = await run([succeed], { apiKey: never, totalTimeout: 500 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message:
        'GET /console/v1/segments/beta was given up after its total of 500 ms, before its key was there.',
      mayHaveApplied: false,
    });
    expect(times).toHaveLength(0);
  });

  it('that never answers ends with the signal, and no request leaves', async () => {
    const controller = new AbortController();
    const fetch = stubFetch();
    const client = clientOver(fetch, { apiKey: never });
    const error = rejection(CALLS.PATCH(client, { signal: controller.signal }));
    controller.abort();
    expect(await error).toMatchObject({
      name: 'AbortError',
      message: 'PATCH /console/v1/layers/beta was aborted before its key was there.',
      mayHaveApplied: false,
    });
    expect(fetch.requests).toHaveLength(0);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('that fails at first is heard of as it is', async () => {
    const failure = new Error('vault is sealed');
    const { error, times } = await run([succeed], { apiKey: () => Promise.reject(failure) });
    expect(error).toBe(failure);
    expect(times).toHaveLength(0);
  });

  it.each<[string, () => string | Promise<string>, string]>([
    ['throws', () => Promise.reject(new Error('vault is sealed, console-1')), 'vault is sealed, [redacted].'],
    ['gives no key', () => '', '`apiKey()` is blank.'],
  ])('that %s at a repetition leaves open what an earlier attempt did', async (_, second, reason) => {
    let asked = 0;
    const apiKey = (): string | Promise<string> => (++asked === 1 ? 'console-1' : second());
    const { error, times } = await run([broken], { method: 'PUT', apiKey });
    expect(times).toHaveLength(1);
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining(
        `PUT /console/v1/segments/beta/archive was not repeated, since the function for \`apiKey\` failed: ${reason}`,
      ),
      attempts: 1,
      mayHaveApplied: true,
    });
  });
});

describe('a hook', () => {
  it('that rejects is not heard of', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    try {
      const sorry = async (): Promise<void> => {
        throw new Error('hook');
      };
      const hooks = { onRequest: sorry, onResponse: sorry, onRetry: sorry, onError: sorry };
      const { error, times } = await run([status(503)], { hooks });
      expect(error).toMatchObject({ status: 503 });
      expect(times).toHaveLength(3);
      vi.useRealTimers();
      // Node reports rejections after all that was due at once.
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });
});

describe('a body with __proto__', () => {
  const BODY =
    '{"message":"No","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"errors":[{"property":"a","errorMessage":"b","__proto__":{"polluted":1}}]}';

  it.each([200, 400, 429, 503])('changes no prototype: %i', async (code) => {
    const { value, error } = await run([() => new Response(BODY, { status: code })], { retry: 1 });
    JSON.stringify(error);
    const { data } = Object(value ?? {});
    for (const target of [{}, [], data ?? error, error instanceof Error ? Object(error).body : {}]) {
      expect(Reflect.get(Object(target), 'polluted')).toBeUndefined();
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is handed on by path without changing the prototype of what is handed on', async () => {
    const { fetch } = script(() => new Response(BODY, { status: 404 }));
    const { error } = await clientOver(fetch).GET('/console/v1/segments/{id}', {
      params: { path: { id: 'beta' } },
    });
    expect(Object.hasOwn(Object(error), '__proto__')).toBe(true);
    expect(Reflect.get(Object(error), 'polluted')).toBeUndefined();
  });
});
