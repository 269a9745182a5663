import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AbortError,
  type ClientOptions,
  ConnectionError,
  InvalidArgumentError,
  TimeoutError,
} from '../src/index.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

afterEach(() => {
  vi.useRealTimers();
});

const beta = { path: { id: 'beta' } };
const ALLOWED = 'a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY';

function keysOf(fetch: ReturnType<typeof stubFetch>): (string | null)[] {
  return fetch.requests.map(({ headers }) => headers.get('statsig-api-key'));
}

describe('a function that gives the key', () => {
  it('is not asked until there is a call', () => {
    const apiKey = vi.fn(() => 'console-a');
    clientOver(stubFetch(), { apiKey });
    expect(apiKey).not.toHaveBeenCalled();
  });

  it('is asked before every call, by operation and by path', async () => {
    const keys = ['console-1', 'console-2', 'console-3'];
    const fetch = stubFetch();
    const client = clientOver(fetch, { apiKey: () => keys.shift() ?? '' });
    await client.call('getSegment', beta);
    await client.GET('/console/v1/segments/{id}', { params: beta });
    expect(keysOf(fetch)).toEqual(['console-1', 'console-2']);
  });

  it('is asked before every attempt, and may take its time', async () => {
    const keys = ['console-1', 'console-2', 'console-3'];
    const fetch = stubFetch(() => Response.json({ message: 'No.' }, { status: 503 }));
    const client = clientOver(fetch, {
      apiKey: async () => keys.shift() ?? '',
      retry: { retries: 2, baseDelay: 1 },
    });
    await rejection(client.call('getSegment', beta));
    expect(keysOf(fetch)).toEqual(['console-1', 'console-2', 'console-3']);
  });

  it('gives a key that is kept out of errors, also where it was given as an id', async () => {
    const fetch = stubFetch(() => Response.json({ message: 'No: console-a+b' }, { status: 404 }));
    const client = clientOver(fetch, { apiKey: () => 'console-a+b' });
    const error = await rejection(client.call('getSegment', { path: { id: 'console-a+b' } }));
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/[redacted] answered 404: No: [redacted].',
      request: { path: '/console/v1/segments/[redacted]' },
    });
  });
});

describe('a function that gives no key', () => {
  it.each<[string, unknown, problem: string]>([
    ['nothing', undefined, 'is missing'],
    ['null', null, 'is null'],
    ['an empty text', '', 'is blank'],
    ['a number', 7, 'is a number'],
    ['an object', { key: 'console-s3cret' }, 'is an object'],
    ['a broken key', 'console-s3cret\n', 'has spaces or characters that no header can carry'],
  ])('but %s makes an InvalidArgumentError, and nothing is sent', async (_, given, problem) => {
    const fetch = stubFetch();
    for (const apiKey of [() => given, async () => given]) {
      const client = clientOver(fetch, { apiKey: apiKey as () => string, retry: 3 });
      for (const call of [client.call('getSegment', beta), client.GET('/console/v1/gates', {})]) {
        const error = await rejection(call);
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error).toMatchObject({
          argument: 'apiKey',
          message: `\`apiKey()\` ${problem}. Allowed: ${ALLOWED}.`,
        });
      }
    }
    expect(fetch.requests).toHaveLength(0);
  });
});

describe('a function that fails', () => {
  const locked = new Error('The vault is locked.');

  it.each<[string, ClientOptions['apiKey'], unknown]>([
    [
      'throws',
      () => {
        throw locked;
      },
      locked,
    ],
    ['rejects', () => Promise.reject(locked), locked],
    ['rejects with a text', () => Promise.reject('locked'), 'locked'],
  ])('and %s has its own error come out, once and with nothing sent', async (_, apiKey, reason) => {
    const ask = vi.fn(apiKey as () => Promise<string>);
    const fetch = stubFetch();
    const client = clientOver(fetch, { apiKey: ask, retry: 3 });
    expect(await rejection(client.call('getSegment', beta))).toBe(reason);
    expect(ask).toHaveBeenCalledOnce();
    expect(fetch.requests).toHaveLength(0);
  });

  it('before a repetition ends the call', async () => {
    const apiKey = vi.fn(() => 'console-a');
    const fetch = stubFetch(() => {
      apiKey.mockImplementation(() => {
        throw locked;
      });
      return new Response(null, { status: 503 });
    });
    const client = clientOver(fetch, { apiKey, retry: { retries: 3, baseDelay: 1 } });
    expect(await rejection(client.call('getSegment', beta))).toBe(locked);
    expect(fetch.requests).toHaveLength(1);
  });

  it('before a repetition leaves open what was applied, also with an error of this package', async () => {
    const keys = ['console-1'];
    const vault = new ConnectionError('The vault is down.', {
      request: { operationId: 'getSecret', method: 'GET', path: '/secret' },
    });
    const onError = vi.fn();
    const client = clientOver(
      stubFetch(() => Response.json({ message: 'No.' }, { status: 503 })),
      {
        apiKey: () => {
          const key = keys.shift();
          if (key === undefined) throw vault;
          return key;
        },
        retry: { retries: 1, baseDelay: 1 },
        hooks: { onError },
      },
    );
    const error = await rejection(client.call('deleteTag', { path: { id: 'core' } }));
    expect(error).toMatchObject({
      name: 'ConnectionError',
      mayHaveApplied: true,
      cause: { message: 'The vault is down.' },
    });
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe('a function that takes too long', () => {
  const never = (): Promise<string> => new Promise(() => undefined);

  it('is given up when the time of the call is over', async () => {
    vi.useFakeTimers();
    const fetch = stubFetch();
    const client = clientOver(fetch, { apiKey: never, totalTimeout: 50 });
    const error = rejection(client.call('getSegment', beta));
    await vi.advanceTimersByTimeAsync(50);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({
      message:
        'GET /console/v1/segments/beta was given up after its total of 50 ms, before its key was there.',
      mayHaveApplied: false,
    });
    expect(fetch.requests).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up when the call is aborted', async () => {
    const controller = new AbortController();
    const client = clientOver(stubFetch(), { apiKey: never });
    const error = rejection(client.call('getSegment', beta, { signal: controller.signal }));
    controller.abort();
    expect(await error).toBeInstanceOf(AbortError);
    expect(await error).toMatchObject({
      message: 'GET /console/v1/segments/beta was aborted before its key was there.',
    });
  });
});
