import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AbortError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  type Hooks,
  InvalidArgumentError,
  NotFoundError,
  RateLimitError,
  ResponseFormatError,
  StatsigError,
  TimeoutError,
} from '../src/index.ts';
import { observer } from '../src/internal/observe.ts';
import { resolveOptions } from '../src/internal/resolve-options.ts';
import { clientOver, rejection, type StubFetch, stubFetch, succeed } from './support/stub-fetch.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // Half of the bound: 250 ms before the second attempt, 500 ms before the third.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const beta = { path: { id: 'beta' } };
const homeFeed = { path: { id: 'home_feed' }, body: {} };
const READ = { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' };
const CHANGE = { operationId: 'patchLayer', method: 'PATCH', path: '/console/v1/layers/home_feed' };

type Answer = () => Response | Promise<Response>;

function no(status: number, headers: Record<string, string> = {}): Answer {
  return () => Response.json({ message: 'No.' }, { status, headers });
}

function reset(): never {
  throw new TypeError('fetch failed', { cause: new Error('socket hang up') });
}

function silent(): Promise<Response> {
  return new Promise(() => undefined);
}

/** A `fetch` that takes 20 ms for each answer; the last answer is given again. */
function answering(...answers: Answer[]): StubFetch {
  let count = 0;
  return stubFetch(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const answer = answers[Math.min(count, answers.length - 1)] ?? succeed;
    count += 1;
    return answer();
  });
}

type Heard = [hook: string, event: object];

/** Hooks that write down what they hear, in order. */
function listening(): { hooks: Hooks; heard: Heard[] } {
  const heard: Heard[] = [];
  const hear = (name: string) => (event: object) => void heard.push([name, event]);
  const hooks = {
    onRequest: hear('onRequest'),
    onResponse: hear('onResponse'),
    onRetry: hear('onRetry'),
    onError: hear('onError'),
  };
  return { hooks, heard };
}

/** What hooks hear of a call, and how it ends. */
async function hear(
  fetch: StubFetch,
  { operation = 'getSegment', ...options }: CallOptions & { operation?: 'getSegment' | 'patchLayer' } = {},
): Promise<{ heard: Heard[]; end: unknown }> {
  const { hooks, heard } = listening();
  const client = clientOver(fetch, { retry: 2, hooks });
  const call =
    operation === 'getSegment'
      ? client.call('getSegment', beta, options)
      : client.call('patchLayer', homeFeed, options);
  const end = call.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { heard, end: await end };
}

describe('hooks hear, in this order, of', () => {
  it('a success', async () => {
    const { heard } = await hear(
      answering(() => Response.json({ data: {} }, { headers: { 'x-request-id': 'req-1' } })),
    );
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onResponse', { ...READ, attempt: 1, status: 200, requestId: 'req-1', durationMs: 20 }],
    ]);
  });

  it('a retry and the success after it', async () => {
    const { heard } = await hear(answering(no(503), succeed));
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onResponse', { ...READ, attempt: 1, status: 503, requestId: undefined, durationMs: 20 }],
      ['onRetry', { ...READ, attempt: 1, delayMs: 250, status: 503, error: undefined }],
      ['onRequest', { ...READ, attempt: 2 }],
      ['onResponse', { ...READ, attempt: 2, status: 200, requestId: undefined, durationMs: 20 }],
    ]);
  });

  it('a 429 with Retry-After, whose time is waited', async () => {
    const { heard } = await hear(answering(no(429, { 'retry-after': '3' }), succeed), {
      operation: 'patchLayer',
    });
    expect(heard).toEqual([
      ['onRequest', { ...CHANGE, attempt: 1 }],
      ['onResponse', { ...CHANGE, attempt: 1, status: 429, requestId: undefined, durationMs: 20 }],
      ['onRetry', { ...CHANGE, attempt: 1, delayMs: 3_000, status: 429, error: undefined }],
      ['onRequest', { ...CHANGE, attempt: 2 }],
      ['onResponse', { ...CHANGE, attempt: 2, status: 200, requestId: undefined, durationMs: 20 }],
    ]);
  });

  it('a 429 that asks for more time than allowed', async () => {
    const { heard, end } = await hear(answering(no(429, { 'retry-after': '61' })));
    expect(end).toBeInstanceOf(RateLimitError);
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onResponse', { ...READ, attempt: 1, status: 429, requestId: undefined, durationMs: 20 }],
      ['onError', { ...READ, attempt: 1, error: end, durationMs: 20 }],
    ]);
  });

  it('failures without an answer, up to the last', async () => {
    const { heard, end } = await hear(answering(reset));
    expect(end).toBeInstanceOf(ConnectionError);
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      [
        'onRetry',
        { ...READ, attempt: 1, delayMs: 250, status: undefined, error: expect.any(ConnectionError) },
      ],
      ['onRequest', { ...READ, attempt: 2 }],
      [
        'onRetry',
        { ...READ, attempt: 2, delayMs: 500, status: undefined, error: expect.any(ConnectionError) },
      ],
      ['onRequest', { ...READ, attempt: 3 }],
      // Three attempts of 20 ms and the waits between them.
      ['onError', { ...READ, attempt: 3, error: end, durationMs: 810 }],
    ]);
  });

  it('a refusal, once, with the time since the call began', async () => {
    const { heard, end } = await hear(answering(no(503), no(404)));
    expect(end).toBeInstanceOf(NotFoundError);
    expect(heard.slice(3)).toEqual([
      ['onRequest', { ...READ, attempt: 2 }],
      ['onResponse', { ...READ, attempt: 2, status: 404, requestId: undefined, durationMs: 20 }],
      ['onError', { ...READ, attempt: 2, error: end, durationMs: 290 }],
    ]);
  });

  it.each<[string, Answer]>([
    ['not JSON', () => new Response('<html>')],
    ['empty', () => new Response(null)],
  ])('a success whose body is %s', async (_, answer) => {
    const { heard, end } = await hear(answering(answer));
    expect(end).toBeInstanceOf(ResponseFormatError);
    expect(heard.slice(1)).toEqual([
      ['onResponse', { ...READ, attempt: 1, status: 200, requestId: undefined, durationMs: 20 }],
      ['onError', { ...READ, attempt: 1, error: end, durationMs: 20 }],
    ]);
  });

  it('a refusal of a method by path: through onResponse only', async () => {
    const { hooks, heard } = listening();
    const client = clientOver(answering(no(404)), { hooks });
    const get = client.GET('/console/v1/segments/{id}', { params: beta });
    await vi.runAllTimersAsync();
    expect((await get).response.status).toBe(404);
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onResponse', { ...READ, attempt: 1, status: 404, requestId: undefined, durationMs: 20 }],
    ]);
  });

  it('a method by path without an answer', async () => {
    const { hooks, heard } = listening();
    const get = rejection(
      clientOver(answering(reset), { hooks }).GET('/console/v1/segments/{id}', { params: beta }),
    );
    await vi.runAllTimersAsync();
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onError', { ...READ, attempt: 1, error: await get, durationMs: 20 }],
    ]);
  });

  it('an abort while an answer is awaited', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 7);
    const { heard, end } = await hear(stubFetch(silent), { signal: controller.signal });
    expect(end).toBeInstanceOf(AbortError);
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onError', { ...READ, attempt: 1, error: end, durationMs: 7 }],
    ]);
  });

  it('an abort while the next attempt is awaited', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 120);
    const { heard, end } = await hear(answering(no(503)), { signal: controller.signal });
    expect(end).toBeInstanceOf(AbortError);
    expect(heard.slice(2)).toEqual([
      ['onRetry', { ...READ, attempt: 1, delayMs: 250, status: 503, error: undefined }],
      ['onError', { ...READ, attempt: 1, error: end, durationMs: 120 }],
    ]);
  });

  it('an attempt that times out, and the next that does', async () => {
    const { heard, end } = await hear(stubFetch(silent), { timeout: 40, retry: 1 });
    expect(end).toBeInstanceOf(TimeoutError);
    expect(heard).toEqual([
      ['onRequest', { ...READ, attempt: 1 }],
      ['onRetry', { ...READ, attempt: 1, delayMs: 250, status: undefined, error: expect.any(TimeoutError) }],
      ['onRequest', { ...READ, attempt: 2 }],
      ['onError', { ...READ, attempt: 2, error: end, durationMs: 330 }],
    ]);
  });

  it('a call whose time is over while it waits for its turn', async () => {
    const fetch = stubFetch();
    const limits: ClientOptions = { apiKey: 'console-hooks-turn', rateLimit: true };
    const client = clientOver(fetch, limits);
    for (let count = 0; count < 100; count += 1) await client.call('patchLayer', homeFeed);
    const { heard, end } = await hear(fetch, { ...limits, operation: 'patchLayer', totalTimeout: 80 });
    expect(end).toBeInstanceOf(TimeoutError);
    expect(heard).toEqual([['onError', expect.objectContaining({ ...CHANGE, error: end, durationMs: 80 })]]);
  });

  it('an answer that is larger than allowed', async () => {
    const { heard, end } = await hear(stubFetch(), { maxResponseBytes: 5 });
    expect(end).toBeInstanceOf(ResponseFormatError);
    expect(heard.map(([name]) => name)).toEqual(['onRequest', 'onResponse', 'onError']);
    expect(heard[1]?.[1]).toMatchObject({ ...READ, attempt: 1, status: 200 });
  });

  it('a bad key that a function gives', async () => {
    const { heard, end } = await hear(stubFetch(), { apiKey: () => '' });
    expect(end).toBeInstanceOf(InvalidArgumentError);
    expect(heard).toEqual([['onError', { ...READ, attempt: 1, error: end, durationMs: 0 }]]);
  });
});

describe('hooks hear nothing of', () => {
  it('a request that is not sent, since the signal has been aborted', async () => {
    const { heard, end } = await hear(stubFetch(), { signal: AbortSignal.abort() });
    expect(end).toBeInstanceOf(AbortError);
    expect(heard).toEqual([['onError', { ...READ, attempt: 1, error: end, durationMs: 0 }]]);
  });

  it("an error of this package that the function for the key throws: it is the caller's", async () => {
    const failure = new StatsigError('The vault is locked.');
    const { heard, end } = await hear(stubFetch(), { apiKey: () => Promise.reject(failure) });
    expect(end).toBe(failure);
    expect(heard).toEqual([]);
  });

  it('what is refused at once, nor of what the function for the key throws', async () => {
    const { hooks, heard } = listening();
    const apiKey = () => Promise.reject(new Error('The vault is locked.'));
    const client = clientOver(stubFetch(), { hooks });
    await rejection(client.call('getSegment', { path: { id: '' } }));
    await rejection(client.call('getSegment', beta, { timeout: 0 }));
    await rejection(client.call('getSegment', beta, { apiKey }));
    expect(heard).toEqual([]);
  });
});

describe('a hook that fails changes nothing', () => {
  it.each<[string, () => void]>([
    [
      'by throwing',
      () => {
        throw new Error('The meter is broken.');
      },
    ],
    // Its rejection would end a process in Node, and fails this run.
    ['by rejecting', () => Promise.reject(new Error('The meter is broken.'))],
  ])('%s', async (_, broken) => {
    const hooks = { onRequest: broken, onResponse: broken, onRetry: broken, onError: broken };
    const logger = { debug: broken, info: broken, warn: broken, error: broken };
    const fetch = answering(no(503), succeed, no(404));
    const client = clientOver(fetch, { retry: 1, hooks, logger, logLevel: 'debug' });
    const success = client.call('getSegment', beta);
    await vi.runAllTimersAsync();
    expect((await success).data).toEqual({ message: 'ok', data: { id: 'beta' } });
    const error = rejection(client.call('getSegment', beta));
    await vi.runAllTimersAsync();
    expect(await error).toBeInstanceOf(NotFoundError);
  });

  it('by changing its event', async () => {
    const spoil = (event: object): object =>
      Object.assign(event, { path: '/evil', attempt: 7, status: 'none', error: 'none' });
    const hooks: Hooks = { onRequest: spoil, onResponse: spoil, onRetry: spoil, onError: spoil };
    const told: unknown[] = [];
    const tell = (message: string): void => void told.push(message);
    const logger = { debug: tell, info: tell, warn: tell, error: tell };
    const { heard, end } = await hear(answering(no(503), no(404)), { hooks, logger, retry: 1 });
    expect(heard).toEqual([]);
    expect(end).toMatchObject({ name: 'NotFoundError', attempts: 2, request: READ });
    expect(String(told)).toContain('/console/v1/segments/beta answered 404');
    expect(String(told)).not.toContain('evil');
  });
});

describe('hooks run', () => {
  it('in the async context of their call, after waits as well', async () => {
    const context = new AsyncLocalStorage<string>();
    const seen: string[] = [];
    const see = () => void seen.push(String(context.getStore()));
    const client = clientOver(answering(no(503)), {
      retry: 1,
      hooks: { onRequest: see, onResponse: see, onRetry: see, onError: see },
    });
    const calls = ['a', 'b'].map((name) =>
      context.run(name, () => rejection(client.call('getSegment', beta))),
    );
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(seen.toSorted().join('')).toBe('aaaaaabbbbbb');
  });
});

describe('nobody listens', () => {
  it.each<ClientOptions>([
    {},
    { hooks: {} },
    { hooks: { onRequest: undefined, onError: undefined } },
    { logLevel: 'debug' },
  ])('with %o, so that no events are made', (options) => {
    expect(observer(resolveOptions({ apiKey: 'console-a', ...options }))).toBeUndefined();
  });
});
