import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type ConsoleClient, createConsoleClient, StatsigError } from '../src/index.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

/** A key with characters that a URL writes differently. */
const KEY = 'console-a+b/c=';
const KEY_IN_URL = 'console-a%2Bb%2Fc%3D';

/** Everything that a log may show of an error. */
function shown(error: unknown): string[] {
  const texts = [String(error), inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error)];
  if (!(error instanceof Error)) return texts;
  return [...texts, error.name, error.message, error.stack ?? '', ...(error.cause ? shown(error.cause) : [])];
}

function expectSecret(error: unknown): void {
  expect(error).toBeInstanceOf(StatsigError);
  for (const text of shown(error)) {
    expect(text).not.toContain(KEY);
    expect(text).not.toContain(KEY_IN_URL);
  }
}

function proxyIsDown(): Error {
  return new Error(`no proxy for ${KEY}`);
}

function call(client: ConsoleClient): Promise<unknown> {
  return client.call('patchLayer', { path: { id: 'home_feed' }, body: {} });
}

describe('the search itself', () => {
  it.each([
    ['a message', new Error(`No: ${KEY}`)],
    ['a cause', new Error('No', { cause: new Error('No', { cause: new Error(KEY) }) })],
    ['a property', Object.assign(new Error('No'), { deep: { er: [{ headers: { key: KEY } }] } })],
    ['a hidden property', Object.defineProperty(new Error('No'), 'request', { value: { [KEY]: 1 } })],
  ])('finds the key in %s', (_, error) => {
    expect(shown(error).some((text) => text.includes(KEY))).toBe(true);
  });
});

describe('the key is not in the error', () => {
  it.each([
    ['a body that repeats it', 401, JSON.stringify({ status: 401, message: `Invalid key ${KEY}, ${KEY}!` })],
    [
      'a body that repeats it as in a URL',
      401,
      JSON.stringify({ status: 401, message: `/login?key=${KEY_IN_URL}` }),
    ],
    [
      'errors that repeat it',
      400,
      JSON.stringify({ message: 'No', errors: [{ property: KEY, errorMessage: `got ${KEY}` }] }),
    ],
    [
      'a single error that repeats it',
      400,
      JSON.stringify({ message: 'No', errors: { property: KEY_IN_URL, errorMessage: KEY } }),
    ],
    [
      'keys and values deep in the body',
      403,
      JSON.stringify({ message: 'No', headers: { [KEY]: [{ [KEY_IN_URL]: { sent: KEY } }] } }),
    ],
    ['JSON that is not the error form', 400, JSON.stringify({ headers: { [KEY]: [{ sent: KEY_IN_URL }] } })],
    ['HTML', 502, `<html><pre>STATSIG-API-KEY: ${KEY}</pre><a href="/?k=${KEY_IN_URL}"></html>`],
    ['a body that is cut', 500, `{"message":"key ${KEY}`],
    ['a success that is HTML', 200, `<html>${KEY} ${KEY_IN_URL}</html>`],
  ])('for %s', async (_, status, body) => {
    const error = await rejection(
      call(
        clientOver(
          stubFetch(() => new Response(body, { status })),
          { apiKey: KEY },
        ),
      ),
    );
    expectSecret(error);
    expect(inspect(error)).toContain('[redacted]');
  });

  it('in part, where the excerpt of a body ends', async () => {
    const fetch = stubFetch(() => new Response(`${'x'.repeat(495)}${KEY}`, { status: 500 }));
    const error = await rejection(call(clientOver(fetch, { apiKey: KEY })));
    expect(error).toMatchObject({ excerpt: `${'x'.repeat(495)}[reda` });
  });

  it('for headers that repeat it', async () => {
    const init = { status: 400, statusText: `Bad key ${KEY}`, headers: { 'x-request-id': KEY } };
    const error = await rejection(
      call(
        clientOver(
          stubFetch(() => new Response(null, init)),
          { apiKey: KEY },
        ),
      ),
    );
    expectSecret(error);
    expect(error).toMatchObject({
      requestId: '[redacted]',
      message: 'PATCH /console/v1/layers/home_feed answered 400 Bad key [redacted]: an empty body.',
    });
  });

  it('for a success without data', async () => {
    const answer = { message: KEY, [KEY_IN_URL]: null };
    const client = clientOver(
      stubFetch(() => Response.json(answer)),
      { apiKey: KEY },
    );
    const result = await client.call('getSegment', { path: { id: 'beta' } });
    const error = await rejection(result.unusable('without `data`'));
    expectSecret(error);
    expect(error).toMatchObject({
      message: expect.stringContaining('but without `data`: {"message":"[redacted]","[redacted]":null}'),
    });
  });

  it('for a key that was given as an id', async () => {
    const client = clientOver(
      stubFetch(() => Response.json({ message: 'No' }, { status: 404 })),
      { apiKey: 'console-a+b' },
    );
    const error = await rejection(client.call('getSegment', { path: { id: 'console-a+b' } }));
    for (const text of shown(error)) expect(text).not.toMatch(/console-a(\+|%2B)b/);
    expect(error).toMatchObject({ request: { path: '/console/v1/segments/[redacted]' } });
  });
});

describe('the key is not in the error when fetch rejects with', () => {
  it.each(['console-a+b', 'console-a%2Bb', '%63onsole-a+b'])(
    'for a success with the key as an id: %s',
    async (id) => {
      const client = clientOver(stubFetch(), { apiKey: 'console-a+b' });
      const { request } = await client.call('getSegment', { path: { id } });
      expect(request.path).toBe('/console/v1/segments/[redacted]');
    },
  );

  it.each<[name: string, failure: (request: Request) => unknown]>([
    ['a message', () => new TypeError(`Headers.append: "${KEY}" is an invalid header value.`)],
    ['a message as in a URL', () => new Error(`connect to proxy?key=${KEY_IN_URL}`)],
    [
      'its causes',
      () => new Error('fetch failed', { cause: new Error('proxy', { cause: new Error(`sent ${KEY}`) }) }),
    ],
    ['a cause that is text', () => new Error('fetch failed', { cause: `sent ${KEY}` })],
    ['its properties', () => Object.assign(new Error('No'), { config: { headers: { key: KEY } } })],
    ['its name and its code', () => Object.assign(new Error('No'), { name: KEY, code: KEY })],
    ['a hidden property', () => Object.defineProperty(new Error('No'), 'sent', { value: KEY })],
    ['the whole request', (request) => Object.assign(new Error('No'), { request })],
    ['the request as its cause', (request) => new Error('No', { cause: request })],
    ['nothing but the request', (request) => request],
    ['text', () => `could not send ${KEY}`],
  ])('%s', async (_, failure) => {
    const fetch = stubFetch((request) => Promise.reject(failure(request)));
    expectSecret(await rejection(call(clientOver(fetch, { apiKey: KEY }))));
  });
});

describe('the key is not in the error when the caller aborts with it', () => {
  it('as the reason', async () => {
    const signal = AbortSignal.abort(new Error(`leaving, ${KEY}`));
    const client = clientOver(stubFetch(), { apiKey: KEY });
    expectSecret(await rejection(client.call('getSegment', { path: { id: 'beta' } }, { signal })));
  });
});

describe('a stand-in that is shorter than any key', () => {
  it('is taken out where it is a word, and left within others', async () => {
    const body = { message: 'Unknown unit companyID. Key: any.' };
    const client = clientOver(
      stubFetch(() => Response.json(body, { status: 400 })),
      { apiKey: 'any' },
    );
    const error = await rejection(client.call('getSegment', { path: { id: 'company_gate' } }));
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/company_gate answered 400: Unknown unit companyID. Key: [redacted].',
      request: { path: '/console/v1/segments/company_gate' },
    });
  });
});

describe('the key after megabytes of what could begin it', () => {
  it.each(['\\', '\\u00', '%25', '&#0', 'console-a+'])('is not in the error: %j', async (part) => {
    const text = part.repeat(4_000_000 / part.length);
    const body = JSON.stringify({ message: `${text}${KEY}` });
    const client = clientOver(
      stubFetch(() => new Response(body, { status: 400 })),
      { apiKey: KEY },
    );
    const error = await rejection(call(client));
    expectSecret(error);
    expect(JSON.stringify(error).includes('[redacted]')).toBe(true);
  });
});

describe('a key in the wrong place', () => {
  it('is not in the error: the name of an option', () => {
    const options = { 'console-secret': 1 };
    const error = caughtFrom(() => createConsoleClient(options as never));
    expect(inspect(error, { depth: Infinity })).not.toContain('console-secret');
    expect(error).toMatchObject({ argument: '[redacted]' });
  });
});

function caughtFrom(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('a key that no header can carry', () => {
  it.each([`${KEY}\n`, `${KEY} x`, `${KEY}\u00fc`])('is not in the error: %j', async (apiKey) => {
    const error = await rejection(Promise.resolve().then(() => createConsoleClient({ apiKey })));
    expectSecret(error);
  });
});

describe('what is left when the key is taken out', () => {
  it('still says what happened', async () => {
    const cause = Object.assign(new Error(`connect ECONNREFUSED with ${KEY}`), { code: 'ECONNREFUSED' });
    const fetch = stubFetch(() => Promise.reject(new TypeError('fetch failed', { cause })));
    const error = await rejection(call(clientOver(fetch, { apiKey: KEY })));
    expect(error).toMatchObject({
      message: 'PATCH /console/v1/layers/home_feed got no answer: connect ECONNREFUSED with [redacted].',
      cause: {
        name: 'TypeError',
        message: 'fetch failed',
        cause: { message: 'connect ECONNREFUSED with [redacted]', code: 'ECONNREFUSED' },
      },
    });
  });

  it('still says where it happened', async () => {
    const fetch = stubFetch(() => Promise.reject(proxyIsDown()));
    const error = await rejection(call(clientOver(fetch, { apiKey: KEY })));
    expect(error).toMatchObject({ cause: { stack: expect.stringContaining('at proxyIsDown ') } });
  });

  it('leaves the body as it was, and its list a list', async () => {
    const body = {
      status: 400,
      message: `Key ${KEY}`,
      errors: [{ property: 'a', errorMessage: 'b' }],
      n: null,
      t: true,
    };
    const fetch = stubFetch(() => Response.json(body, { status: 400 }));
    expect(await rejection(call(clientOver(fetch, { apiKey: KEY })))).toMatchObject({
      body: {
        status: 400,
        message: 'Key [redacted]',
        errors: [{ property: 'a', errorMessage: 'b' }],
        n: null,
        t: true,
      },
    });
  });
});

describe('a client', () => {
  it('does not show its key', () => {
    const client = createConsoleClient({ apiKey: KEY });
    for (const text of shown(client)) expect(text).not.toContain(KEY);
  });
});
