import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ConsoleClient, type StatsigError, TimeoutError } from '../src/index.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

afterEach(() => {
  vi.useRealTimers();
});

const beta = { path: { id: 'beta' } };

/** A `fetch` that never answers, and hears of no signal. */
const silent = (): Promise<Response> => new Promise(() => undefined);

/** How a server can keep a caller waiting. */
const STALLS: [name: string, stall: (request: IncomingMessage, response: ServerResponse) => void][] = [
  ['before the headers', () => undefined],
  ['after the headers', (_, response) => response.writeHead(200).flushHeaders()],
  ['within the body', (_, response) => response.writeHead(200).write('{"message":')],
  ['within the body of an error', (_, response) => response.writeHead(500).write('{"message":')],
];

describe.each(STALLS)('a server that stalls %s', (_, stall) => {
  it('is given up after the timeout, and its connection closed', async () => {
    let closed: Promise<unknown> | undefined;
    const api = await serve((request, response) => {
      closed = new Promise((resolve) => request.socket.once('close', resolve));
      stall(request, response);
    });
    const client = clientOver(undefined, { baseUrl: api.url, timeout: 50 });
    const error = await rejection(client.call('getSegment', beta));
    expect((error as StatsigError).constructor).toBe(TimeoutError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta got no complete answer within 50 ms.',
      request: { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' },
      cause: { name: 'TimeoutError', message: 'The time allowed is over.' },
    });
    await closed;
  });
});

describe('the timeout', () => {
  it('of a change leaves open whether it was applied', async () => {
    const client = clientOver(silent, { timeout: 10 });
    const error = await rejection(client.call('patchLayer', { path: { id: 'home_feed' }, body: {} }));
    expect(error).toMatchObject({
      message:
        'PATCH /console/v1/layers/home_feed got no complete answer within 10 ms. The change may have been applied.',
    });
  });

  it('is 60 seconds when nobody chose', async () => {
    vi.useFakeTimers();
    let error: unknown;
    const done = rejection(clientOver(silent).call('getSegment', beta)).then((reason) => {
      error = reason;
    });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta got no complete answer within 60000 ms.',
    });
  });

  it("of the call wins over the client's", async () => {
    vi.useFakeTimers();
    const client = clientOver(silent, { timeout: 5_000 });
    const error = rejection(client.call('getSegment', beta, { timeout: 70 }));
    await vi.advanceTimersByTimeAsync(70);
    expect(await error).toMatchObject({
      message: 'GET /console/v1/segments/beta got no complete answer within 70 ms.',
    });
  });

  it.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_VALUE])('of %d starts no timer', async (timeout) => {
    vi.useFakeTimers();
    let timers: number | undefined;
    const fetch = stubFetch(() => {
      timers = vi.getTimerCount();
      return Response.json({ data: {} });
    });
    const result = await clientOver(fetch, { timeout }).call('getSegment', beta);
    expect(result.data).toEqual({ data: {} });
    expect(timers).toBe(0);
  });

  it.each([0.5, 2 ** 31 - 1])('of %d starts one', async (timeout) => {
    vi.useFakeTimers();
    let timers: number | undefined;
    const fetch = stubFetch(() => {
      timers = vi.getTimerCount();
      return Response.json({ data: {} });
    });
    await clientOver(fetch, { timeout }).call('getSegment', beta);
    expect(timers).toBe(1);
  });

  it.each([
    ['a success', () => Response.json({ data: {} })],
    ['an error', () => new Response(null, { status: 500 })],
    ['no answer', () => Promise.reject(new Error('reset'))],
  ])('leaves no timer behind after %s', async (_, answer) => {
    vi.useFakeTimers();
    let timers: number | undefined;
    const fetch = stubFetch(() => {
      timers = vi.getTimerCount();
      return answer();
    });
    await Promise.allSettled([clientOver(fetch, { timeout: 1_000 }).call('getSegment', beta)]);
    expect(timers).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts no timer for a call that is refused', async () => {
    vi.useFakeTimers();
    const client = clientOver(silent);
    await rejection(client.call('getSegment', beta, { signal: new AbortController() as never }));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a fetch that does not hear of the end', () => {
  /** What answers late, and a promise of when its body is let go of. */
  function late() {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let cancelled: () => void = () => undefined;
    const letGo = new Promise<void>((resolve) => {
      cancelled = resolve;
    });
    const body = new ReadableStream({ cancel: () => cancelled() });
    const fetch = async (): Promise<Response> => {
      await answered;
      return new Response(body);
    };
    return { fetch, answer, letGo };
  }

  it.each<[string, (client: ConsoleClient) => Promise<unknown>]>([
    ['by id', (client) => client.call('getSegment', beta)],
    ['by path', (client) => client.GET('/console/v1/segments/{id}', { params: beta })],
  ])('has its late answer let go of, %s', async (_, send) => {
    const { fetch, answer, letGo } = late();
    const error = await rejection(send(clientOver(fetch, { timeout: 5 })));
    expect(error).toMatchObject({ name: 'TimeoutError' });
    answer();
    await letGo;
  });
});

describe('the total time', () => {
  it('that is over before a repetition ends the call without it', async () => {
    const fetch = stubFetch(() => Response.json({ message: 'No.' }, { status: 503 }));
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    // As if it held the event loop up.
    const onRetry = (): void => void now.mockReturnValue(60_000);
    const client = clientOver(fetch, { totalTimeout: 50_000, retry: 1, hooks: { onRetry } });
    const error = await rejection(client.call('deleteTag', { path: { id: 'core' } }));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message:
        'DELETE /console/v1/tags/core was given up after its total of 50000 ms, before its next attempt. The change may have been applied.',
    });
    expect(fetch.requests).toHaveLength(1);
    now.mockRestore();
  });
});
