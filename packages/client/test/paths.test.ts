import { captureFetch, type SentRequest } from '@statsig-console/contract';
import { describe, expect, it } from 'vitest';
import {
  AbortError,
  ConnectionError,
  type ConsoleClient,
  InvalidArgumentError,
  ResponseFormatError,
  TimeoutError,
} from '../src/index.ts';
import { clientOver, rejection, stubFetch, succeed } from './support/stub-fetch.ts';

/** The request that leaves. */
async function sentBy(send: (client: ConsoleClient) => Promise<unknown>): Promise<unknown> {
  const fetch = captureFetch({ fetch: stubFetch() });
  await send(clientOver(fetch));
  expect(fetch.exchanges).toHaveLength(1);
  const request: SentRequest | undefined = fetch.exchanges[0]?.request;
  return JSON.parse(JSON.stringify(request));
}

describe('call()', () => {
  it('takes the id of a class instance as it is', async () => {
    class Banner {
      readonly id = 'start_page';
    }
    const expected = { path: '/console/v1/gates/start_page' };
    expect(await sentBy((client) => client.call('getGate', { path: new Banner() }))).toMatchObject(expected);
  });
});

describe('methods by path and call()', () => {
  it('send the same', async () => {
    const path = { id: 'start page banner' };
    const body = { isEnabled: true, description: '', rules: [], defaultValue: { text: 'ü' } };
    const byPath = await sentBy((client) =>
      client.POST('/console/v1/dynamic_configs/{id}', { params: { path, query: { dryRun: true } }, body }),
    );
    const byCall = await sentBy((client) =>
      client.call('updateDynamicConfig', { path, query: { dryRun: true }, body }),
    );
    expect(byPath).toEqual(byCall);
    expect(byCall).toMatchObject({
      path: '/console/v1/dynamic_configs/start%20page%20banner',
      query: [['dryRun', 'true']],
      body,
    });
  });
});

const AN_ID = 'Allowed: the id as the API gives it, a non-empty string without a slash, and not `.` or `..`.';

// What a caller without types may pass as an id, and what the message says of it.
const BAD_IDS: [id: unknown, problem: string][] = [
  [undefined, 'undefined'],
  [null, 'null'],
  ['', 'an empty string'],
  ['.', '`.`'],
  ['..', '`..`'],
  ['a/b', '"a/b", which has a slash'],
  ['a\\b', '"a\\\\b", which has a slash'],
  ['half \ud83d', '"half \\ud83d", which is no well-formed text'],
  [7, 'a number'],
  [['a'], 'an array'],
];

const BAD_BODIES: [body: unknown, problem: string][] = [
  [null, '`body` is null. Allowed: a plain object.'],
  [[], '`body` is an array. Allowed: a plain object.'],
  ['{}', '`body` is a string. Allowed: a plain object.'],
  [new Map(), '`body` is a Map. Allowed: a plain object.'],
  [
    { description: 1n },
    '`body` is no JSON: Do not know how to serialize a BigInt. Allowed: an object that JSON can hold.',
  ],
  // JSON would make null of both, which clears on this API.
  [
    { rules: [{ passPercentage: Number.NaN }] },
    '`body` is no JSON: passPercentage is NaN. Allowed: an object that JSON can hold.',
  ],
  [
    { parameters: [1, Number.NEGATIVE_INFINITY] },
    '`body` is no JSON: 1 is -Infinity. Allowed: an object that JSON can hold.',
  ],
];

const WITH_ID: [name: string, send: (client: ConsoleClient, id: never) => Promise<unknown>][] = [
  ['GET', (client, id) => client.GET('/console/v1/segments/{id}', { params: { path: { id } } })],
  ['PATCH', (client, id) => client.PATCH('/console/v1/layers/{id}', { params: { path: { id } }, body: {} })],
  [
    'POST',
    (client, id) =>
      client.POST('/console/v1/dynamic_configs/{id}', {
        params: { path: { id } },
        body: { isEnabled: true, description: '', rules: [] },
      }),
  ],
  ['call', (client, id) => client.call('patchLayer', { path: { id }, body: {} })],
];

const WITH_BODY: [name: string, send: (client: ConsoleClient, body: never) => Promise<unknown>][] = [
  [
    'PATCH',
    (client, body) => client.PATCH('/console/v1/layers/{id}', { params: { path: { id: 'a' } }, body }),
  ],
  ['POST', (client, body) => client.POST('/console/v1/ingestion', { body })],
  ['call', (client, body) => client.call('patchLayer', { path: { id: 'a' }, body })],
];

/** That a call is refused with this message, and that nothing leaves. */
async function expectRefusal(send: (client: ConsoleClient) => Promise<unknown>, expected: object) {
  const fetch = stubFetch();
  const error = await rejection(send(clientOver(fetch)));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error).toMatchObject(expected);
  expect(fetch.requests).toHaveLength(0);
}

describe.each(WITH_ID)('%s', (_, send) => {
  it.each(BAD_IDS)('refuses the id %j', async (id, problem) => {
    await expectRefusal((client) => send(client, id as never), {
      argument: 'id',
      message: `\`id\` is ${problem}. ${AN_ID}`,
    });
  });
});

describe.each(WITH_BODY)('%s', (_, send) => {
  it('sends null where it is meant', async () => {
    const fetch = stubFetch();
    const body = { description: null, tags: ['null'], size: 1e300 };
    await send(clientOver(fetch), body as never);
    expect(await fetch.requests[0]?.json()).toEqual(body);
  });

  it.each(BAD_BODIES)('refuses the body %o', async (body, message) => {
    await expectRefusal((client) => send(client, body as never), { argument: 'body', message });
  });
});

describe('a call without its path or its arguments', () => {
  it.each([
    [
      'GET without init',
      (client: ConsoleClient) => client.GET('/console/v1/segments/{id}', undefined as never),
    ],
    ['GET without params', (client: ConsoleClient) => client.GET('/console/v1/segments/{id}', {} as never)],
    ['call without path', (client: ConsoleClient) => client.call('getSegment', {} as never)],
    ['call without arguments', (client: ConsoleClient) => client.call('getSegment', undefined as never)],
  ])('%s is refused', async (_, send) => {
    await expectRefusal(send, { argument: 'id', message: `\`id\` is undefined. ${AN_ID}` });
  });

  it('is refused when the operation is not one of the API', async () => {
    await expectRefusal((client) => client.call('fetchGate' as never, {} as never), {
      argument: 'operationId',
      message: '`operationId` is "fetchGate", which is no operation of the API.',
    });
    await expectRefusal((client) => client.call('toString' as never, {} as never), {
      message: '`operationId` is "toString", which is no operation of the API.',
    });
    await expectRefusal((client) => client.call('GET /console/v1/gates' as never, {} as never), {
      message: '`operationId` is "GET /console/v1/gates", which is no operation of the API.',
    });
    await expectRefusal((client) => client.call(1n as never, {} as never), {
      message: '`operationId` is a bigint, which is no operation of the API.',
    });
  });

  it('is refused when a needed body is missing', async () => {
    await expectRefusal((client) => client.call('patchLayer', { path: { id: 'a' } } as never), {
      argument: 'body',
      message: '`body` is undefined. Allowed: a plain object.',
    });
  });
});

describe('an answer to a method by path', () => {
  it('gives the data of a success', async () => {
    const client = clientOver(stubFetch(succeed));
    const { data, error, response } = await client.GET('/console/v1/segments/{id}', {
      params: { path: { id: 'beta' } },
    });
    expect(data).toEqual({ message: 'ok', data: { id: 'beta' } });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  it.each([400, 401, 404, 429, 500])('gives the error of a %i and does not throw', async (status) => {
    const body = { status, message: 'No.' };
    const client = clientOver(stubFetch(() => Response.json(body, { status })));
    const { data, error, response } = await client.PATCH('/console/v1/layers/{id}', {
      params: { path: { id: 'home_feed' } },
      body: { description: 'x' },
    });
    expect(error).toEqual(body);
    expect(data).toBeUndefined();
    expect(response.status).toBe(status);
  });

  it('throws the same errors as call() when there is none', async () => {
    const client = clientOver(() => Promise.reject(new TypeError('fetch failed')));
    const get = client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
    const error = await rejection(get);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta got no answer: fetch failed.',
      request: { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' },
    });
  });

  it.each([
    ['PATCH', '/console/v1/layers/{id}', 'patchLayer'],
    ['GET', '/console/v1/layers/{id}', 'getLayer'],
    ['GET', '/console/v1/layers/{id}/reviews', 'GET /console/v1/layers/{id}/reviews'],
  ] as const)('names the operation of %s %s in its errors', async (method, path, operationId) => {
    const client = clientOver(() => Promise.reject(new TypeError('fetch failed')));
    // Paths that are not in the types yet can be sent, too.
    const send = client[method] as (path: string, init: object) => Promise<unknown>;
    const body = method === 'GET' ? {} : { body: {} };
    const error = await rejection(send(path, { params: { path: { id: 'a' } }, ...body }));
    expect(error).toMatchObject({ request: { operationId, method } });
  });

  it.each([
    ['by operation', (client) => client.call('getSegment', { path: { id: 'a' }, body: {} } as never)],
    [
      'by path',
      (client) =>
        client.GET('/console/v1/segments/{id}', { params: { path: { id: 'a' } }, body: {} } as never),
    ],
  ] satisfies [string, (client: ConsoleClient) => Promise<unknown>][])(
    'takes no body for a GET %s',
    async (_, send) => {
      await expectRefusal(send, {
        argument: 'body',
        message: '`body` has no place in a GET. Allowed: none.',
      });
    },
  );

  it('needs the body that the operation needs', async () => {
    const send = (client: ConsoleClient) =>
      client.PATCH('/console/v1/layers/{id}', { params: { path: { id: 'a' } } } as never);
    await expectRefusal(send, { argument: 'body', message: '`body` is undefined. Allowed: a plain object.' });
  });

  it('goes to no other server than the one of the client', async () => {
    const send = (client: ConsoleClient) =>
      client.GET('/console/v1/segments/{id}', {
        params: { path: { id: 'a' } },
        baseUrl: 'https://evil.example',
      });
    await expectRefusal(send, {
      argument: 'baseUrl',
      message: '`baseUrl` is fixed when the client is made. Allowed: none in a call.',
    });
  });

  it('may be fetched otherwise than by the client', async () => {
    const fetch = stubFetch();
    const client = clientOver(() => Promise.reject(new Error('not this one')));
    await client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } }, fetch });
    expect(fetch.requests).toHaveLength(1);
  });

  it("keeps to the client's timeout and to the signal of the call", async () => {
    const client = clientOver(() => new Promise(() => undefined), { timeout: 20 });
    const params = { path: { id: 'beta' } };
    const late = await rejection(client.GET('/console/v1/segments/{id}', { params }));
    expect(late).toBeInstanceOf(TimeoutError);
    expect(late).toMatchObject({
      message: 'GET /console/v1/segments/beta got no complete answer within 20 ms.',
    });
    const aborted = client.GET('/console/v1/segments/{id}', { params, signal: AbortSignal.abort() });
    expect(await rejection(aborted)).toBeInstanceOf(AbortError);
  });

  it('does not repeat the key that an answer repeats', async () => {
    const body = { status: 401, message: 'An invalid key was sent. Key: console-test' };
    const client = clientOver(stubFetch(() => Response.json(body, { status: 401 })));
    const { error } = await client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
    expect(error).toEqual({ status: 401, message: 'An invalid key was sent. Key: [redacted]' });
  });

  it('is refused when it is a success that is not JSON', async () => {
    const client = clientOver(stubFetch(() => new Response('<html>', { status: 200 })));
    const get = client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
    const error = await rejection(get);
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/segments/beta answered 200, but with a body that is not JSON: <html>',
      status: 200,
    });
  });
});
