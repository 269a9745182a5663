import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallOptions, ClientOptions, ResponseEvent } from '../src/index.ts';
import { clientOver, rejection, type StubFetch, stubFetch } from './support/stub-fetch.ts';

afterEach(() => {
  vi.useRealTimers();
});

const beta = { path: { id: 'beta' } };
const homeFeed = { path: { id: 'home_feed' }, body: {} };

/** A `fetch` that never answers, and hears of no signal. */
const silent = (): Promise<Response> => new Promise(() => undefined);

function refusing(status: number): StubFetch {
  return stubFetch(() => Response.json({ message: 'No.' }, { status }));
}

/** The request that leaves when both a client and a call have options. */
async function sent(options: ClientOptions, callOptions: CallOptions): Promise<Request | undefined> {
  const fetch = stubFetch();
  await clientOver(fetch, options).call('patchLayer', homeFeed, callOptions);
  return fetch.requests[0];
}

describe('the arguments of a call', () => {
  it("may have headers, over the client's and those of its options", async () => {
    const fetch = stubFetch();
    const client = clientOver(fetch, { headers: { 'x-a': 'client', 'x-b': 'client', 'x-c': 'client' } });
    const headers = { 'X-A': 'arguments' };
    await client.call(
      'getSegment',
      { ...beta, headers },
      { headers: { 'x-a': 'options', 'x-b': 'options' } },
    );
    const sentHeaders = fetch.requests[0]?.headers;
    expect(['x-a', 'x-b', 'x-c'].map((name) => sentHeaders?.get(name))).toEqual([
      'arguments',
      'options',
      'client',
    ]);
  });

  it.each([
    ['headers.statsig-api-key', { ...beta, headers: { 'statsig-api-key': 'console-b' } }],
    ['headers', { ...beta, headers: null }],
    ['qurey', { ...beta, qurey: { limit: 5 } }],
    ['args', 'beta'],
    ['args', null],
  ])('are refused where they are none: `%s`', async (argument, args) => {
    const fetch = stubFetch();
    const error = await rejection(clientOver(fetch).call('getSegment', args as typeof beta));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument });
    expect(fetch.requests).toEqual([]);
  });
});

describe("an option of a call wins over the client's", () => {
  it('baseUrl', async () => {
    const request = await sent(
      { baseUrl: 'https://a.example' },
      { baseUrl: 'https://b.example/console/v1/' },
    );
    expect(request?.url).toBe('https://b.example/console/v1/layers/home_feed');
  });

  it('apiKey, which is kept out of texts as well', async () => {
    const fetch = stubFetch(() => Response.json({ message: 'No: console-b, console-test' }, { status: 403 }));
    const error = await rejection(clientOver(fetch).call('getSegment', beta, { apiKey: 'console-b' }));
    expect(fetch.requests[0]?.headers.get('statsig-api-key')).toBe('console-b');
    expect(error).toMatchObject({ body: { message: 'No: [redacted], console-test' } });
  });

  it('apiVersion', async () => {
    const request = await sent({ apiVersion: '20250101' }, { apiVersion: '20260101' });
    expect(request?.headers.get('statsig-api-version')).toBe('20260101');
  });

  it('fetch', async () => {
    const [clients, calls] = [stubFetch(), stubFetch()];
    await clientOver(clients).call('getSegment', beta, { fetch: calls });
    expect([clients.requests.length, calls.requests.length]).toEqual([0, 1]);
  });

  it.each([
    [{ timeout: 50 }, { timeout: 20 }, 'within 20 ms'],
    [{ timeout: 20 }, { timeout: 50 }, 'within 50 ms'],
    [{ totalTimeout: 50 }, { totalTimeout: 20 }, 'within its total of 20 ms'],
    [{ totalTimeout: 20 }, { totalTimeout: 50 }, 'within its total of 50 ms'],
  ])('a client with %o and a call with %o end %s', async (options, callOptions, when) => {
    vi.useFakeTimers();
    const error = rejection(clientOver(silent, options).call('getSegment', beta, callOptions));
    await vi.advanceTimersByTimeAsync(50);
    expect(await error).toMatchObject({
      message: `GET /console/v1/segments/beta got no complete answer ${when}.`,
    });
  });

  it.each<[ClientOptions['retry'], ClientOptions['retry'], number]>([
    [false, 1, 2],
    [3, false, 1],
    [3, 0, 1],
    [false, { retries: 2 }, 3],
    [{ retries: 1 }, { retries: 3 }, 4],
    // As a whole: what the call does not name is the default, not what the client says.
    [{ retries: 5 }, { baseDelay: 1 }, 3],
    [undefined, {}, 3],
  ])('retry: a client with %o and a call with %o send %i times', async (retry, callRetry, times) => {
    vi.useFakeTimers();
    const fetch = refusing(503);
    const error = rejection(clientOver(fetch, { retry }).call('getSegment', beta, { retry: callRetry }));
    await vi.runAllTimersAsync();
    expect(await error).toMatchObject({ attempts: times });
    expect(fetch.requests).toHaveLength(times);
  });

  it('rateLimit', async () => {
    vi.useFakeTimers();
    const fetch = stubFetch();
    const client = clientOver(fetch, { apiKey: 'console-rate-limit-of-a-call', rateLimit: true });
    for (let count = 0; count < 100; count += 1) await client.call('patchLayer', homeFeed);
    const waiting = client.call('patchLayer', homeFeed);
    await client.call('patchLayer', homeFeed, { rateLimit: false });
    expect(fetch.requests).toHaveLength(101);
    await vi.advanceTimersByTimeAsync(10_000);
    await waiting;
    expect(fetch.requests).toHaveLength(102);
  });

  it('hooks, as a whole', async () => {
    const [onRequest, onResponse, onResponseOfCall] = [vi.fn(), vi.fn(), vi.fn()];
    const client = clientOver(stubFetch(), { hooks: { onRequest, onResponse } });
    await client.call('getSegment', beta, { hooks: { onResponse: onResponseOfCall } });
    expect([onRequest, onResponse, onResponseOfCall].map((hook) => hook.mock.calls.length)).toEqual([
      0, 0, 1,
    ]);
  });

  it('logger and logLevel', async () => {
    const logger = () => ({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() });
    const [clients, calls] = [logger(), logger()];
    const client = clientOver(stubFetch(), { logger: clients, logLevel: 'debug' });
    await client.call('getSegment', beta, { logger: calls, logLevel: 'info' });
    expect(clients.debug).not.toHaveBeenCalled();
    expect(clients.info).not.toHaveBeenCalled();
    expect(calls.debug).not.toHaveBeenCalled();
    expect(calls.info).toHaveBeenCalledOnce();
  });

  it('maxResponseBytes', async () => {
    const client = clientOver(stubFetch(), { maxResponseBytes: 1_000 });
    const error = await rejection(client.call('getSegment', beta, { maxResponseBytes: 10 }));
    expect(error).toMatchObject({
      message:
        'GET /console/v1/segments/beta answered 200, but with more than the 10 bytes that `maxResponseBytes` allows.',
    });
  });
});

describe('headers of a call', () => {
  it.each([
    [{ 'x-team': 'a' }, { 'x-team': 'b' }, { 'x-team': 'b' }],
    [{ 'x-team': 'a' }, { 'X-Team': 'b' }, { 'x-team': 'b' }],
    [{ 'X-TEAM': 'a' }, { 'x-team': 'b' }, { 'x-team': 'b' }],
    [{ 'x-team': 'a' }, { 'x-ticket': '7' }, { 'x-team': 'a', 'x-ticket': '7' }],
    [{ 'x-team': 'a' }, {}, { 'x-team': 'a' }],
    [{ 'x-team': 'a' }, { 'X-Team': '' }, { 'x-team': '' }],
    [{}, { 'X-Team': 'b' }, { 'x-team': 'b' }],
  ])("are added to the client's: %o and %o", async (headers, callHeaders, expected) => {
    const request = await sent({ headers }, { headers: callHeaders });
    const more = [...(request?.headers ?? [])].filter(([name]) => /^x-/.test(name));
    expect(Object.fromEntries(more)).toEqual(expected);
  });

  it("do not stay with the client's", async () => {
    const fetch = stubFetch();
    const client = clientOver(fetch, { headers: { 'x-team': 'a' } });
    await client.call('getSegment', beta, { headers: { 'X-Team': 'b' } });
    await client.call('getSegment', beta);
    expect(fetch.requests.map(({ headers }) => headers.get('x-team'))).toEqual(['b', 'a']);
  });
});

describe('an option of a call that is undefined', () => {
  it("is the client's, as if it were absent", async () => {
    const fetch = refusing(503);
    const events: ResponseEvent[] = [];
    const warn = vi.fn();
    const info = vi.fn();
    const client = clientOver(fetch, {
      apiKey: 'console-mine',
      baseUrl: 'https://a.example',
      apiVersion: '20990101',
      timeout: 1_000,
      totalTimeout: 5_000,
      retry: { retries: 1, baseDelay: 1 },
      rateLimit: false,
      respectReviewSettings: true,
      headers: { 'x-team': 'a' },
      hooks: { onResponse: (event) => events.push(event) },
      logger: { debug: vi.fn(), info, warn, error: vi.fn() },
      logLevel: 'info',
      maxResponseBytes: 1_000,
    });
    await rejection(
      client.call('getSegment', beta, {
        apiKey: undefined,
        baseUrl: undefined,
        apiVersion: undefined,
        timeout: undefined,
        totalTimeout: undefined,
        retry: undefined,
        rateLimit: undefined,
        respectReviewSettings: undefined,
        headers: undefined,
        hooks: undefined,
        logger: undefined,
        logLevel: undefined,
        maxResponseBytes: undefined,
        fetch: undefined,
        signal: undefined,
        safeToRepeat: undefined,
      }),
    );
    expect(fetch.requests).toHaveLength(2);
    expect(fetch.requests[0]?.url).toBe('https://a.example/console/v1/segments/beta');
    expect(Object.fromEntries(fetch.requests[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      'statsig-api-key': 'console-mine',
      'statsig-api-version': '20990101',
      'x-respect-review-settings': 'true',
      'x-team': 'a',
    });
    expect(events.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect([info.mock.calls.length, warn.mock.calls.length]).toEqual([2, 1]);
  });
});

describe('headers of a method by path', () => {
  const params = { path: { id: 'beta' } };

  it.each([{ 'X-Team': 'b' }, new Headers({ 'X-Team': 'b' }), { 'X-Team': ['b'] }])(
    "take the place of the client's: %o",
    async (headers) => {
      const fetch = stubFetch();
      const client = clientOver(fetch, { headers: { 'x-team': 'a', 'x-ticket': '7' } });
      await client.GET('/console/v1/segments/{id}', { params, headers });
      expect(fetch.requests[0]?.headers.get('x-team')).toBe('b');
      expect(fetch.requests[0]?.headers.get('x-ticket')).toBe('7');
    },
  );

  it.each([{ 'Statsig-Api-Key': 'console-b' }, new Headers({ 'STATSIG-API-KEY': 'console-b' })])(
    'have no key, which would be shown: %o',
    async (headers) => {
      const fetch = stubFetch();
      const get = clientOver(fetch).GET('/console/v1/segments/{id}', { params, headers });
      expect(await rejection(get)).toMatchObject({
        name: 'InvalidArgumentError',
        message: expect.stringMatching(
          /^`headers\.statsig-api-key` is fixed when the client is made\. Allowed: none in a call\.$/i,
        ),
      });
      expect(fetch.requests).toHaveLength(0);
    },
  );
});
