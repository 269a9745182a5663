import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConsoleClient, InvalidArgumentError } from '../src/index.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

const KEY = 'console-test';

beforeEach(() => {
  vi.stubEnv('STATSIG_CONSOLE_API_KEY', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const A_KEY = 'a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY';
const A_URL = 'an http(s) URL without credentials, query and fragment, such as `https://statsigapi.net`';
const A_VERSION = 'a version of eight digits, such as `20240601`';
const A_FETCH = 'a function from a Request to a promise of a Response';
const MILLISECONDS = 'milliseconds above 0, or `Infinity`';
const OPTIONS =
  'one of apiKey, baseUrl, apiVersion, timeout, totalTimeout, retry, rateLimit, respectReviewSettings, headers, hooks, logger, logLevel, maxResponseBytes, fetch';
const NO_HEADER = 'has spaces or characters that no header can carry';

// What a caller without types may pass, and what the message says of it.
const REFUSED: [argument: string, options: unknown, problem: string, allowed: string][] = [
  ['options', null, 'is null', 'an object such as `{ apiKey }`'],
  ['options', 'staging', 'is a string', 'an object such as `{ apiKey }`'],
  ['options', [KEY], 'is an array', 'an object such as `{ apiKey }`'],
  ['options', new Map(), 'is a Map', 'an object such as `{ apiKey }`'],
  ['apikey', { apikey: KEY }, 'is no option', OPTIONS],
  ['header', { apiKey: KEY, header: {} }, 'is no option', OPTIONS],
  ['apiKey', {}, 'is missing', A_KEY],
  ['apiKey', { apiKey: '' }, 'is blank', A_KEY],
  ['apiKey', { apiKey: ' \n' }, 'is blank', A_KEY],
  ['apiKey', { apiKey: 42 }, 'is a number', A_KEY],
  ['apiKey', { apiKey: { key: KEY } }, 'is an object', A_KEY],
  ['apiKey', { apiKey: Object.create(null) }, 'is an object', A_KEY],
  ['apiKey', { apiKey: 'console-a b' }, NO_HEADER, A_KEY],
  ['apiKey', { apiKey: 'console-a\n' }, NO_HEADER, A_KEY],
  ['apiKey', { apiKey: 'console-ü' }, NO_HEADER, A_KEY],
  ['baseUrl', { apiKey: KEY, baseUrl: '' }, 'is no URL ("")', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 'statsigapi.net' }, 'is no URL ("statsigapi.net")', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 443 }, 'is no URL ("443")', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 'localhost:4010' }, 'has the scheme localhost:', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: new URL('ftp://statsigapi.net') }, 'has the scheme ftp:', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 'https://me@statsigapi.net' }, 'has credentials', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 'https://me:s3cret@statsigapi.net' }, 'has credentials', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 'http://a/?b' }, 'has a query', A_URL],
  ['baseUrl', { apiKey: KEY, baseUrl: 'http://a/#b' }, 'has a fragment', A_URL],
  ['apiVersion', { apiKey: KEY, apiVersion: '2024-06-01' }, 'is "2024-06-01"', A_VERSION],
  ['apiVersion', { apiKey: KEY, apiVersion: '' }, 'is ""', A_VERSION],
  ['apiVersion', { apiKey: KEY, apiVersion: '20240601\n' }, 'is "20240601\\n"', A_VERSION],
  ['apiVersion', { apiKey: KEY, apiVersion: 20240601 }, 'is a number', A_VERSION],
  ['apiVersion', { apiKey: KEY, apiVersion: 20240601n }, 'is a bigint', A_VERSION],
  ['timeout', { apiKey: KEY, timeout: 0 }, 'is 0', MILLISECONDS],
  ['timeout', { apiKey: KEY, timeout: -1 }, 'is -1', MILLISECONDS],
  ['timeout', { apiKey: KEY, timeout: Number.NaN }, 'is NaN', MILLISECONDS],
  ['timeout', { apiKey: KEY, timeout: '60s' }, 'is a string', MILLISECONDS],
  ['timeout', { apiKey: KEY, timeout: new Date(0) }, 'is a Date', MILLISECONDS],
  [
    'respectReviewSettings',
    { apiKey: KEY, respectReviewSettings: 'true' },
    'is a string',
    '`true` or `false`',
  ],
  ['respectReviewSettings', { apiKey: KEY, respectReviewSettings: 1 }, 'is a number', '`true` or `false`'],
  ['fetch', { apiKey: KEY, fetch: null }, 'is null', A_FETCH],
  ['fetch', { apiKey: KEY, fetch: 'https://statsigapi.net' }, 'is a string', A_FETCH],
  ['fetch', { apiKey: KEY, fetch: { fetch } }, 'is an object', A_FETCH],
];

describe('an option that cannot be right', () => {
  it.each(REFUSED)('%s: %o is refused', (argument, options, problem, allowed) => {
    const make = () => createConsoleClient(options as never);
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(
      expect.objectContaining({ argument, message: `\`${argument}\` ${problem}. Allowed: ${allowed}.` }),
    );
  });

  it.each(['console-s3cret key', 'console-s3cret\n', 'console-s3cretü'])(
    'does not show the key %j that it refuses',
    (apiKey) => {
      expect(() => createConsoleClient({ apiKey })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('s3cret') }),
      );
    },
  );

  it('says the same of a variable that cannot be right', () => {
    vi.stubEnv('STATSIG_CONSOLE_API_KEY', ' ');
    expect(() => createConsoleClient()).toThrow(`\`apiKey\` is blank. Allowed: ${A_KEY}.`);
  });
});

describe('apiKey', () => {
  async function sentKey(apiKey?: string): Promise<string | null | undefined> {
    const fetch = stubFetch();
    await createConsoleClient({ apiKey, fetch }).call('getSegment', { path: { id: 'beta' } });
    return fetch.requests[0]?.headers.get('statsig-api-key');
  }

  it('is sent', async () => {
    expect(await sentKey('console-option')).toBe('console-option');
  });

  it('is taken from STATSIG_CONSOLE_API_KEY when it is absent', async () => {
    vi.stubEnv('STATSIG_CONSOLE_API_KEY', 'console-variable');
    expect(await sentKey()).toBe('console-variable');
  });

  it('wins over the variable', async () => {
    vi.stubEnv('STATSIG_CONSOLE_API_KEY', 'console-variable');
    expect(await sentKey('console-option')).toBe('console-option');
  });

  it('is refused when it is blank, even when the variable is not', () => {
    vi.stubEnv('STATSIG_CONSOLE_API_KEY', 'console-variable');
    expect(() => createConsoleClient({ apiKey: '' })).toThrow('`apiKey` is blank.');
  });
});

it('`fetch` is called as a function: browsers refuse theirs as a method, and it does not see the key', async () => {
  const seen: unknown[] = [];
  async function fetch(this: unknown): Promise<Response> {
    seen.push(this);
    return Response.json({ message: 'ok' });
  }
  const client = clientOver(fetch);
  await client.call('getSegment', { path: { id: 'beta' } });
  await client.call(
    'patchLayer',
    { path: { id: 'feed' }, body: {} },
    { hooks: { onRequest: () => undefined } },
  );
  await client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
  expect(seen).toEqual([undefined, undefined, undefined]);
});

describe('baseUrl', () => {
  it.each([
    [undefined, 'https://statsigapi.net/console/v1/segments/beta'],
    ['https://statsigapi.net', 'https://statsigapi.net/console/v1/segments/beta'],
    ['https://statsigapi.net/', 'https://statsigapi.net/console/v1/segments/beta'],
    ['https://statsigapi.net//', 'https://statsigapi.net/console/v1/segments/beta'],
    ['https://statsigapi.net/console/v1', 'https://statsigapi.net/console/v1/segments/beta'],
    ['https://statsigapi.net/console/v1/', 'https://statsigapi.net/console/v1/segments/beta'],
    [new URL('https://statsigapi.net'), 'https://statsigapi.net/console/v1/segments/beta'],
    [new URL('http://127.0.0.1:4010/console/v1/'), 'http://127.0.0.1:4010/console/v1/segments/beta'],
    ['HTTPS://Proxy.Example:8443', 'https://proxy.example:8443/console/v1/segments/beta'],
    ['https://proxy.example/statsig', 'https://proxy.example/statsig/console/v1/segments/beta'],
    ['https://proxy.example/statsig/', 'https://proxy.example/statsig/console/v1/segments/beta'],
    ['https://proxy.example/eu/console/v1', 'https://proxy.example/eu/console/v1/segments/beta'],
    ['https://proxy.example/my/console/v12', 'https://proxy.example/my/console/v12/console/v1/segments/beta'],
  ])('%s sends to %s', async (baseUrl, url) => {
    const fetch = stubFetch();
    const client = clientOver(fetch, { baseUrl });
    await client.call('getSegment', { path: { id: 'beta' } });
    await client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
    expect(fetch.requests.map((request) => request.url)).toEqual([url, url]);
  });
});

describe('respectReviewSettings and apiVersion', () => {
  it.each([
    [{}, {}, null],
    [{ respectReviewSettings: true }, {}, 'true'],
    [{ respectReviewSettings: false }, {}, null],
    [{}, { respectReviewSettings: true }, 'true'],
    [{ respectReviewSettings: true }, { respectReviewSettings: false }, null],
    [{ respectReviewSettings: true }, { respectReviewSettings: undefined }, 'true'],
  ])('a client with %o and a call with %o send %j', async (options, callOptions, header) => {
    const fetch = stubFetch();
    await clientOver(fetch, options).call('patchLayer', { path: { id: 'a' }, body: {} }, callOptions);
    expect(fetch.requests[0]?.headers.get('x-respect-review-settings')).toBe(header);
  });

  it('are sent by the methods by path, too', async () => {
    const fetch = stubFetch();
    const client = clientOver(fetch, { respectReviewSettings: true, apiVersion: '20990101' });
    await client.PATCH('/console/v1/layers/{id}', { params: { path: { id: 'a' } }, body: {} });
    expect(fetch.requests[0]?.headers.get('x-respect-review-settings')).toBe('true');
    expect(fetch.requests[0]?.headers.get('statsig-api-version')).toBe('20990101');
  });

  it('sends the version that was chosen', async () => {
    const fetch = stubFetch();
    await clientOver(fetch, { apiVersion: '20990101' }).call('getSegment', { path: { id: 'beta' } });
    expect(fetch.requests[0]?.headers.get('statsig-api-version')).toBe('20990101');
  });
});

describe('fetch', () => {
  it("is the platform's when it is absent, looked up at the time of the call", async () => {
    const client = createConsoleClient({ apiKey: KEY });
    const fetch = stubFetch();
    vi.stubGlobal('fetch', (input: string | Request, init?: RequestInit) => fetch(new Request(input, init)));
    await client.call('getSegment', { path: { id: 'beta' } });
    expect(fetch.requests.map((request) => request.url)).toEqual([
      'https://statsigapi.net/console/v1/segments/beta',
    ]);
  });
});

describe('options of a call', () => {
  // What a caller without types may pass, and what the message says of it.
  it.each([
    ['timeout', { timeout: 0 }, '`timeout` is 0. Allowed: milliseconds above 0, or `Infinity`.'],
    ['timeout', { timeout: '50' }, '`timeout` is a string. Allowed: milliseconds above 0, or `Infinity`.'],
    [
      'respectReviewSettings',
      { respectReviewSettings: 'yes' },
      '`respectReviewSettings` is a string. Allowed: `true` or `false`.',
    ],
    [
      'signal',
      { signal: new AbortController() },
      '`signal` is an AbortController. Allowed: an AbortSignal, such as `controller.signal`.',
    ],
    [
      'signal',
      { signal: true },
      '`signal` is a boolean. Allowed: an AbortSignal, such as `controller.signal`.',
    ],
  ])('%s: %o is refused before anything is sent', async (argument, options, message) => {
    const fetch = stubFetch();
    const call = clientOver(fetch).call('getSegment', { path: { id: 'beta' } }, options as never);
    const error = await rejection(call);
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, message });
    expect(fetch.requests).toHaveLength(0);
  });
});
