import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConsoleClient, createConsoleClient, InvalidArgumentError } from '../src/index.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

beforeEach(() => {
  vi.stubEnv('STATSIG_CONSOLE_API_KEY', 'console-variable');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const beta = { path: { id: 'beta' } };

const A_KEY = 'a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY';
const MILLISECONDS = 'milliseconds above 0, or `Infinity`';
const BYTES = 'bytes above 0, or `Infinity`';
const A_RETRY = '`false`, a number of retries, or an object with retries, baseDelay, maxDelay, maxRetryAfter';
const RETRY_MEMBERS = 'one of retries, baseDelay, maxDelay, maxRetryAfter';
const A_COUNT = 'a whole number from 0';
const A_RATE_LIMIT = '`true`, `false` or `{ reads: true }`';
const HEADERS = 'an object of names and texts';
const NO_HEADER = 'has characters that no header can carry';
const THE_CLIENTS = 'is set by the client, as the operation needs it';
const HOOKS = 'onRequest, onResponse, onRetry, onError';
const A_LOGGER = 'an object with debug, info, warn, error, such as `console`';
const LEVELS = 'one of debug, info, warn, error';
const OPTIONS =
  'one of apiKey, baseUrl, apiVersion, timeout, totalTimeout, retry, rateLimit, respectReviewSettings, headers, hooks, logger, logLevel, maxResponseBytes, fetch';

const OWN_HEADERS: [name: string, option: string][] = [
  ['STATSIG-API-KEY', 'apiKey'],
  ['statsig-api-key', 'apiKey'],
  ['Statsig-Api-Version', 'apiVersion'],
  ['X-Respect-Review-Settings', 'respectReviewSettings'],
];

const noop = (): void => undefined;

/** What a caller without types may pass, and what the message says of it. */
type Refused = [argument: string, options: object, problem: string, allowed: string];

const REFUSED: Refused[] = [
  ['apiKey', { apiKey: null }, 'is null', A_KEY],
  ['apiKey', { apiKey: Promise.resolve('console-a') }, 'is a Promise', A_KEY],
  ['timeout', { timeout: null }, 'is null', MILLISECONDS],
  ['totalTimeout', { totalTimeout: 0 }, 'is 0', MILLISECONDS],
  ['totalTimeout', { totalTimeout: -0.5 }, 'is -0.5', MILLISECONDS],
  ['totalTimeout', { totalTimeout: Number.NaN }, 'is NaN', MILLISECONDS],
  ['totalTimeout', { totalTimeout: '10s' }, 'is a string', MILLISECONDS],
  ['totalTimeout', { totalTimeout: false }, 'is a boolean', MILLISECONDS],
  ['totalTimeout', { totalTimeout: null }, 'is null', MILLISECONDS],
  ['retry', { retry: true }, 'is a boolean', A_RETRY],
  ['retry', { retry: null }, 'is null', A_RETRY],
  ['retry', { retry: '3' }, 'is a string', A_RETRY],
  ['retry', { retry: [3] }, 'is an array', A_RETRY],
  ['retry', { retry: noop }, 'is a function', A_RETRY],
  ['retry', { retry: -1 }, 'is -1', A_COUNT],
  ['retry', { retry: 1.5 }, 'is 1.5', A_COUNT],
  ['retry', { retry: Number.NaN }, 'is NaN', A_COUNT],
  ['retry', { retry: Number.POSITIVE_INFINITY }, 'is Infinity', A_COUNT],
  ['retry.retries', { retry: { retries: -1 } }, 'is -1', A_COUNT],
  ['retry.retries', { retry: { retries: '2' } }, 'is a string', A_COUNT],
  ['retry.retries', { retry: { retries: null } }, 'is null', A_COUNT],
  ['retry.retries', { retry: { retries: false } }, 'is a boolean', A_COUNT],
  ['retry.baseDelay', { retry: { baseDelay: 0 } }, 'is 0', MILLISECONDS],
  ['retry.baseDelay', { retry: { baseDelay: '1' } }, 'is a string', MILLISECONDS],
  ['retry.maxDelay', { retry: { maxDelay: -1 } }, 'is -1', MILLISECONDS],
  ['retry.maxDelay', { retry: { maxDelay: null } }, 'is null', MILLISECONDS],
  ['retry.maxRetryAfter', { retry: { maxRetryAfter: Number.NaN } }, 'is NaN', MILLISECONDS],
  ['retry.maxRetryAfter', { retry: { maxRetryAfter: new Date(0) } }, 'is a Date', MILLISECONDS],
  ['retry.attempts', { retry: { attempts: 3 } }, 'is no option', RETRY_MEMBERS],
  ['retry.Retries', { retry: { retries: 1, Retries: 1 } }, 'is no option', RETRY_MEMBERS],
  ['rateLimit', { rateLimit: 100 }, 'is a number', A_RATE_LIMIT],
  ['rateLimit', { rateLimit: 'all' }, 'is a string', A_RATE_LIMIT],
  ['rateLimit', { rateLimit: null }, 'is null', A_RATE_LIMIT],
  ['rateLimit', { rateLimit: ['reads'] }, 'is an array', A_RATE_LIMIT],
  ['rateLimit.reads', { rateLimit: { reads: 'yes' } }, 'is a string', '`true` or `false`'],
  ['rateLimit.reads', { rateLimit: { reads: null } }, 'is null', '`true` or `false`'],
  ['rateLimit.read', { rateLimit: { read: true } }, 'is no option', 'reads'],
  ['headers', { headers: null }, 'is null', HEADERS],
  ['headers', { headers: new Headers({ 'x-team': 'a' }) }, 'is a Headers', HEADERS],
  ['headers', { headers: [['x-team', 'a']] }, 'is an array', HEADERS],
  ['headers.x-team', { headers: { 'x-team': 7 } }, 'is a number', 'a text'],
  ['headers.x-team', { headers: { 'x-team': undefined } }, 'is undefined', 'a text'],
  ['headers.x-team', { headers: { 'x-team': ['a'] } }, 'is an array', 'a text'],
  ['headers.x team', { headers: { 'x team': 'a' } }, NO_HEADER, HEADERS],
  ['headers.', { headers: { '': 'a' } }, NO_HEADER, HEADERS],
  ['headers.x-team', { headers: { 'x-team': 'a\r\nx-evil: b' } }, NO_HEADER, HEADERS],
  ['headers.x-team', { headers: { 'x-team': '→' } }, NO_HEADER, HEADERS],
  ['headers.Accept', { headers: { Accept: 'text/html' } }, THE_CLIENTS, 'none'],
  ['headers.content-type', { headers: { 'content-type': 'text/plain' } }, THE_CLIENTS, 'none'],
  ...['connection', 'Keep-Alive', 'transfer-encoding', 'upgrade', 'expect', 'content-length'].map(
    (name): Refused => [`headers.${name}`, { headers: { [name]: '1' } }, 'belongs to the connection', 'none'],
  ),
  ...OWN_HEADERS.map(
    ([name, option]): Refused => [
      `headers.${name}`,
      { headers: { [name]: 'console-a' } },
      'has an option of its own',
      `none; use \`${option}\``,
    ],
  ),
  ['hooks', { hooks: null }, 'is null', `an object with ${HOOKS}`],
  ['hooks', { hooks: noop }, 'is a function', `an object with ${HOOKS}`],
  ['hooks', { hooks: [noop] }, 'is an array', `an object with ${HOOKS}`],
  ['hooks.onRequest', { hooks: { onRequest: 'log' } }, 'is a string', 'a function'],
  ['hooks.onError', { hooks: { onError: null } }, 'is null', 'a function'],
  ['hooks.onSuccess', { hooks: { onSuccess: noop } }, 'is no hook', `one of ${HOOKS}`],
  ['hooks.onrequest', { hooks: { onrequest: undefined } }, 'is no hook', `one of ${HOOKS}`],
  ['logger', { logger: null }, 'is null', A_LOGGER],
  ['logger', { logger: 'console' }, 'is a string', A_LOGGER],
  ['logger', { logger: noop }, 'has no method debug', A_LOGGER],
  ['logger', { logger: {} }, 'has no method debug', A_LOGGER],
  ['logger', { logger: { debug: noop, info: noop, warn: noop } }, 'has no method error', A_LOGGER],
  ['logger', { logger: { debug: noop, info: 1, warn: noop, error: noop } }, 'has no method info', A_LOGGER],
  ['logLevel', { logLevel: 'verbose' }, 'is "verbose"', LEVELS],
  ['logLevel', { logLevel: 'WARN' }, 'is "WARN"', LEVELS],
  ['logLevel', { logLevel: '' }, 'is ""', LEVELS],
  ['logLevel', { logLevel: 2 }, 'is a number', LEVELS],
  ['logLevel', { logLevel: null }, 'is null', LEVELS],
  ['maxResponseBytes', { maxResponseBytes: 0 }, 'is 0', BYTES],
  ['maxResponseBytes', { maxResponseBytes: -1 }, 'is -1', BYTES],
  ['maxResponseBytes', { maxResponseBytes: '1MB' }, 'is a string', BYTES],
  ['maxResponseBytes', { maxResponseBytes: 1n }, 'is a bigint', BYTES],
  ['maxResponseBytes', { maxResponseBytes: null }, 'is null', BYTES],
];

describe('an option that cannot be right', () => {
  it.each(REFUSED)('%s: %o is refused when the client is made', (argument, options, problem, allowed) => {
    const make = () => createConsoleClient(options as never);
    expect(make).toThrow(InvalidArgumentError);
    expect(make).toThrow(
      expect.objectContaining({ argument, message: `\`${argument}\` ${problem}. Allowed: ${allowed}.` }),
    );
  });

  it.each(REFUSED)('%s: %o is refused in a call', async (argument, options, problem, allowed) => {
    const fetch = stubFetch();
    const error = await rejection(clientOver(fetch).call('getSegment', beta, options as never));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      argument,
      message: `\`${argument}\` ${problem}. Allowed: ${allowed}.`,
    });
    expect(fetch.requests).toHaveLength(0);
  });
});

describe('options of a call that are not for a call', () => {
  const ALLOWED = `${OPTIONS}, signal, safeToRepeat`;

  it.each([
    ['header', { header: {} }, `\`header\` is no option. Allowed: ${ALLOWED}.`],
    ['constructor', { constructor: 1 }, `\`constructor\` is no option. Allowed: ${ALLOWED}.`],
    ['safeToRepeat', { safeToRepeat: 'yes' }, '`safeToRepeat` is a string. Allowed: `true` or `false`.'],
    ['safeToRepeat', { safeToRepeat: null }, '`safeToRepeat` is null. Allowed: `true` or `false`.'],
    ['options', null, '`options` is null. Allowed: an object such as `{ apiKey }`.'],
    ['options', 5_000, '`options` is a number. Allowed: an object such as `{ apiKey }`.'],
    ['options', [], '`options` is an array. Allowed: an object such as `{ apiKey }`.'],
  ])('%s: %o is refused', async (argument, options, message) => {
    const fetch = stubFetch();
    const error = await rejection(clientOver(fetch).call('getSegment', beta, options as never));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, message });
    expect(fetch.requests).toHaveLength(0);
  });

  it.each(['signal', 'safeToRepeat'])('%s is refused when the client is made', (name) => {
    expect(() => createConsoleClient({ [name]: undefined })).toThrow(
      expect.objectContaining({ message: `\`${name}\` is no option. Allowed: ${OPTIONS}.` }),
    );
  });
});

describe('an option that can be right', () => {
  class Winston {
    debug = noop;
    info = noop;
    warn = noop;
    error = noop;
  }

  it.each([
    { apiKey: () => 'console-a' },
    { apiKey: async () => 'console-a' },
    { totalTimeout: 0.5 + 60_000 },
    { totalTimeout: Number.POSITIVE_INFINITY },
    { retry: false },
    { retry: 0 },
    { retry: 10 },
    { retry: {} },
    { retry: { retries: 0 } },
    { retry: { retries: undefined, baseDelay: undefined, maxDelay: undefined, maxRetryAfter: undefined } },
    { retry: { retries: 1, baseDelay: 0.5, maxDelay: 1, maxRetryAfter: Number.POSITIVE_INFINITY } },
    { rateLimit: true },
    { rateLimit: false },
    { rateLimit: {} },
    { rateLimit: { reads: true } },
    { rateLimit: { reads: undefined } },
    { headers: {} },
    { headers: { 'x-team': '' } },
    { headers: { 'X-Team': 'Größe\t1', "!#$%&'*+.^_`|~9": 'a' } },
    { headers: Object.assign(Object.create(null), { constructor: 'a' }) },
    { hooks: {} },
    { hooks: { onRequest: undefined, onResponse: noop, onRetry: noop, onError: async () => undefined } },
    { logger: console },
    { logger: new Winston() },
    { logger: Object.assign(() => undefined, new Winston()) },
    { logLevel: 'debug' },
    { logLevel: 'error' },
    { maxResponseBytes: 1_000 },
    { maxResponseBytes: Number.POSITIVE_INFINITY },
  ])('%o is taken', async (options) => {
    const fetch = stubFetch();
    await clientOver(fetch, options as never).call('getSegment', beta);
    await clientOver(fetch).call('getSegment', beta, options as never);
    expect(fetch.requests).toHaveLength(2);
  });
});

describe('values that may be secret', () => {
  it.each([
    { apiKey: 'console-s3cret ' },
    { apiKey: () => 'console-s3cret ' },
    { apiKey: () => ({ key: 'console-s3cret' }) },
    { headers: { authorization: 's3cret\n' } },
    { headers: { authorization: ['s3cret'] } },
    { headers: { 'STATSIG-API-KEY': 'console-s3cret' } },
    { headers: { accept: 's3cret' } },
    // Where the options are mixed up.
    { baseUrl: 'console-s3cret' },
    { apiVersion: 'console-s3cret' },
    { logLevel: 'console-s3cret' },
    { baseUrl: 'console-a-s3cret+s3cret' },
  ])('are not shown when they are refused: %o', async (options) => {
    const error = await rejection(clientOver(stubFetch()).call('getSegment', beta, options as never));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('s3cret');
  });
});

describe('headers of a client', () => {
  async function sent(client: ConsoleClient, fetch: ReturnType<typeof stubFetch>): Promise<Headers> {
    await client.call('patchLayer', { path: { id: 'a' }, body: {} });
    return fetch.requests[0]?.headers ?? new Headers();
  }

  it("go along with the client's own", async () => {
    const fetch = stubFetch();
    const headers = await sent(clientOver(fetch, { headers: { 'X-Team': 'growth' } }), fetch);
    expect(Object.fromEntries(headers)).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'statsig-api-key': 'console-test',
      'statsig-api-version': '20240601',
      'x-team': 'growth',
    });
  });

  it('are those that were checked, whatever becomes of the object', async () => {
    const fetch = stubFetch();
    const given: Record<string, string> = { 'x-team': 'growth' };
    const client = clientOver(fetch, { headers: given });
    given['x-team'] = 'a\nb';
    given['statsig-api-key'] = 'console-other';
    const headers = await sent(client, fetch);
    expect(headers.get('x-team')).toBe('growth');
    expect(headers.get('statsig-api-key')).toBe('console-test');
  });
});
