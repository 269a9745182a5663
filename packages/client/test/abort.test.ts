import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AbortError, type StatsigError, TimeoutError } from '../src/index.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection, stubFetch, succeed } from './support/stub-fetch.ts';

const beta = { path: { id: 'beta' } };
const homeFeed = { path: { id: 'home_feed' }, body: {} };

/** A `fetch` that never answers, and hears of no signal. */
const silent = (): Promise<Response> => new Promise(() => undefined);

describe('a signal that is aborted before the call', () => {
  it('keeps the request from leaving', async () => {
    const fetch = stubFetch();
    const signal = AbortSignal.abort();
    const error = await rejection(clientOver(fetch).call('patchLayer', homeFeed, { signal }));
    expect((error as StatsigError).constructor).toBe(AbortError);
    expect(error).toMatchObject({
      message: 'PATCH /console/v1/layers/home_feed was aborted before it was sent.',
      request: { operationId: 'patchLayer', method: 'PATCH', path: '/console/v1/layers/home_feed' },
      cause: { name: 'AbortError' },
    });
    expect(fetch.requests).toHaveLength(0);
  });

  it('does so without a timeout, too', async () => {
    const fetch = stubFetch();
    const options = { signal: AbortSignal.abort(), timeout: Number.POSITIVE_INFINITY };
    const error = await rejection(clientOver(fetch).call('getSegment', beta, options));
    expect(error).toBeInstanceOf(AbortError);
    expect(fetch.requests).toHaveLength(0);
  });

  it.each([
    [new Error('the user left'), { name: 'Error', message: 'the user left' }],
    ['the user left', { name: 'Error', message: 'the user left' }],
  ])('gives its reason as the cause: %s', async (reason, cause) => {
    const signal = AbortSignal.abort(reason);
    const error = await rejection(clientOver(stubFetch()).call('getSegment', beta, { signal }));
    expect((error as StatsigError).constructor).toBe(AbortError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta was aborted before it was sent.',
      cause,
    });
  });
});

describe('a signal that is aborted during the call', () => {
  it.each([1_000, Number.POSITIVE_INFINITY])('ends a read with the timeout %d', async (timeout) => {
    const controller = new AbortController();
    const api = await serve((_, response) => {
      response.writeHead(200).write('{"message":');
      controller.abort(new Error('the user left'));
    });
    const { signal } = controller;
    const client = clientOver(undefined, { baseUrl: api.url, timeout });
    const error = await rejection(client.call('getSegment', beta, { signal }));
    expect((error as StatsigError).constructor).toBe(AbortError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta was aborted.',
      cause: { message: 'the user left' },
    });
  });

  it('ends a change, and leaves open whether it was applied', async () => {
    const controller = new AbortController();
    const api = await serve(() => controller.abort());
    const client = clientOver(undefined, { baseUrl: api.url });
    const error = await rejection(client.call('patchLayer', homeFeed, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      message: 'PATCH /console/v1/layers/home_feed was aborted. The change may have been applied.',
    });
  });

  it('ends the call even when fetch does not hear of it', async () => {
    const controller = new AbortController();
    const client = clientOver(silent);
    const error = rejection(client.call('getSegment', beta, { signal: controller.signal }));
    controller.abort();
    expect(await error).toBeInstanceOf(AbortError);
  });

  it('counts as a timeout when it comes from AbortSignal.timeout', async () => {
    const signal = AbortSignal.timeout(10);
    const error = await rejection(clientOver(silent).call('getSegment', beta, { signal }));
    expect((error as StatsigError).constructor).toBe(TimeoutError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta got no complete answer within the time of its signal.',
      cause: { name: 'TimeoutError' },
    });
  });
});

describe('a call with a signal', () => {
  it.each([
    ['a success', succeed],
    ['an error', () => new Response(null, { status: 404 })],
    ['no answer', () => Promise.reject(new Error('reset'))],
  ])('listens to it until %s, and no longer', async (_, answer) => {
    const { signal } = new AbortController();
    let listeners: number | undefined;
    const fetch = stubFetch(() => {
      listeners = getEventListeners(signal, 'abort').length;
      return answer();
    });
    await Promise.allSettled([clientOver(fetch).call('getSegment', beta, { signal })]);
    expect(listeners).toBe(1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('does not listen any more after a timeout', async () => {
    const { signal } = new AbortController();
    await rejection(clientOver(silent).call('getSegment', beta, { signal, timeout: 10 }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('is not changed by an abort that comes after it', async () => {
    const controller = new AbortController();
    const { data } = await clientOver(stubFetch()).call('getSegment', beta, { signal: controller.signal });
    controller.abort();
    expect(data).toEqual({ message: 'ok', data: { id: 'beta' } });
  });
});
