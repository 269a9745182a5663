import { describe, expect, it, vi } from 'vitest';
import {
  type ConsoleClient,
  httpErrorOf,
  InvalidArgumentError,
  isServerError,
  ResponseFormatError,
  TimeoutError,
} from '../src/index.ts';
import { status } from './support/scripted.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection, stubFetch, succeed } from './support/stub-fetch.ts';

const GATE = '/console/v1/gates/{id}';
const SEGMENT = '/console/v1/segments/{id}';
const beta = { params: { path: { id: 'beta' } } };

/** By path as a caller without types may do it. */
type Loosely = Record<
  'GET' | 'POST' | 'PATCH' | 'DELETE',
  (path: unknown, init?: unknown) => Promise<unknown>
>;
const loosely = (client: ConsoleClient): Loosely => client as unknown as Loosely;

describe('a request by path', () => {
  it.each([
    '0/console/v1/gates',
    '.example.com/console/v1/gates',
    'https://example.com/console/v1/gates',
    '/console/v1/gates/../keys',
    '/console/v1/gates?limit=1',
    '/console/v1/gates#x',
    '/console/v1\\gates',
    '/console/v1/gates/%2E./keys',
    '/console/v1/.\t./gates',
    '/console\n/../keys',
    7,
    undefined,
  ])('is refused at the path %s', async (path) => {
    const fetch = stubFetch();
    const error = await rejection(loosely(clientOver(fetch)).GET(path));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: 'path' });
    expect(fetch.requests).toEqual([]);
  });

  it.each([
    ['a serializer', { pathSerializer: () => 'http://example.com/' }],
    ['a middleware', { middleware: [{ onRequest: () => new Request('http://example.com/') }] }],
    [
      'a request of its own',
      {
        Request: class extends Request {
          constructor(_: string, init?: RequestInit) {
            super('http://example.com/', init);
          }
        },
      },
    ],
  ])('is refused where %s leads to another server', async (_, init) => {
    const fetch = stubFetch();
    const error = await rejection(loosely(clientOver(fetch)).GET(GATE, { ...beta, ...init }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/gates/beta was not sent: it would leave `baseUrl`.',
    });
    expect(fetch.requests).toEqual([]);
  });

  it.each([
    ['headers', { headers: [['STATSIG-API-KEY', 'console-other']] }],
    ['params.header', { params: { ...beta.params, header: { 'statsig-api-key': 'console-other' } } }],
  ])('has no other key in %s', async (place, init) => {
    const fetch = stubFetch();
    const error = await rejection(loosely(clientOver(fetch)).GET(GATE, { ...beta, ...init }));
    expect(String(error)).toMatch(new RegExp(`\`${place}\\.STATSIG-API-KEY\` is fixed`, 'i'));
    expect(String(error)).not.toContain('console-other');
    expect(fetch.requests).toEqual([]);
  });

  it.each([
    ['a list', [['X-Team', 'search']]],
    ['Headers', new Headers({ 'X-Team': 'search' })],
    ['an object', { 'X-Team': 'search' }],
  ])('takes its headers as %s', async (_, headers) => {
    const fetch = stubFetch();
    await loosely(clientOver(fetch)).GET(GATE, { ...beta, headers });
    expect(fetch.requests[0]?.headers.get('x-team')).toBe('search');
    expect(fetch.requests[0]?.headers.get('statsig-api-key')).toBe('console-test');
  });

  it.each([
    { tags: ['a', null, 'b', undefined], limit: 5 },
    { name: 'a&b', active: true, nothing: undefined },
    {},
  ])('has the query of call(): %j', async (query) => {
    const fetch = stubFetch(() => Response.json({ message: 'ok', data: [] }));
    const client = clientOver(fetch);
    await client.call('listGates', { query: query as never });
    await loosely(client).GET('/console/v1/gates', { params: { query } });
    expect(fetch.requests[1]?.url).toBe(fetch.requests[0]?.url);
  });

  it.each([
    ['query.limit', { params: { query: { limit: Number.NaN } } }],
    ['query.tags', { params: { query: { tags: [['a']] } } }],
    ['query', { params: { query: 'limit=5' } }],
    ['parseAs', { parseAs: 'xml' }],
    ['init', 'limit=5'],
  ])('is refused for what call() refuses, too: %s', async (argument, init) => {
    const fetch = stubFetch();
    const error = await rejection(loosely(clientOver(fetch)).GET('/console/v1/gates', init));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument });
    expect(fetch.requests).toEqual([]);
  });

  it('needs no arguments where the operation needs none', async () => {
    expect(await loosely(clientOver(stubFetch())).GET('/console/v1/gates', null)).toMatchObject({
      data: { message: 'ok' },
    });
  });

  it.each([
    ['headers.x-team', { headers: { 'x-team': 'a\nb' } }],
    ['headers.connection', { headers: { connection: 'close' } }],
    ['params.header.x-team', { params: { header: { 'x-team': ['a', '→'] } } }],
  ])('is refused for a header over which fetch would fail: %s', async (argument, init) => {
    const [fetch, onError] = [stubFetch(), vi.fn()];
    const client = loosely(clientOver(fetch, { retry: {}, hooks: { onError } }));
    const error = await rejection(client.POST('/console/v1/tags', { body: { name: 'a' }, ...init }));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument });
    expect(fetch.requests).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is not tried again when no request can be made of it', async () => {
    const fetch = stubFetch();
    const client = loosely(clientOver(fetch, { retry: {} }));
    const error = await rejection(client.GET(GATE, { ...beta, mode: 'elsewhere' }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toContain('GET /console/v1/gates/beta was not sent: ');
    expect(fetch.requests).toEqual([]);
  });

  it('is repeated when a middleware has failed, and does not forget what is at stake', async () => {
    let turn = 0;
    const failsAt = (...turns: number[]) => ({
      onRequest() {
        turn += 1;
        if (turns.includes(turn)) throw new Error('The token service is down.');
      },
    });
    const remove = async (...turns: number[]) => {
      turn = 0;
      const fetch = stubFetch(() => (fetch.requests.length === 1 ? status(503)() : succeed()));
      const client = loosely(clientOver(fetch, { retry: { baseDelay: 1 } }));
      const answer = await client
        .DELETE(GATE, { ...beta, middleware: [failsAt(...turns)] })
        .catch((error: unknown) => error);
      return { answer, sent: fetch.requests.length };
    };
    expect(await remove(2)).toMatchObject({ answer: { data: { message: 'ok' } }, sent: 2 });
    expect(await remove(2, 3)).toMatchObject({
      answer: {
        name: 'ConnectionError',
        message: expect.stringContaining('The token service is down'),
        mayHaveApplied: true,
        attempts: 3,
      },
      sent: 1,
    });
  });

  it('follows no redirect, whatever a middleware makes of it', async () => {
    const elsewhere = await serve((_, response) => response.end('{}'));
    const api = await serve((_, response) => response.writeHead(302, { location: elsewhere.url }).end());
    const client = loosely(clientOver(undefined, { baseUrl: api.url }));
    const again = { onRequest: ({ request }: { request: Request }) => new Request(request.url, request) };
    const anew = {
      onRequest: ({ request: { url, headers } }: { request: Request }) => new Request(url, { headers }),
    };
    for (const middleware of [again, anew]) {
      expect(await client.GET(GATE, { ...beta, middleware: [middleware] })).toMatchObject({
        response: { status: 302 },
      });
    }
    expect([api.requests.length, elsewhere.requests.length]).toEqual([2, 0]);
  });

  it('has no other key from a middleware', async () => {
    const fetch = stubFetch();
    const onRequest = ({ request }: { request: Request }) =>
      request.headers.set('statsig-api-key', 'console-other');
    const error = await rejection(
      loosely(clientOver(fetch)).GET(GATE, { ...beta, middleware: [{ onRequest }] }),
    );
    expect(String(error)).toContain('was not sent: it would have another key');
    expect(fetch.requests).toEqual([]);
  });

  it('is repeated as it was, whatever becomes of the body meanwhile', async () => {
    const body = { description: 'one' };
    const sent: unknown[] = [];
    const client = clientOver(
      async (request) => {
        sent.push(await request.json());
        body.description = 'two';
        return sent.length === 1 ? status(429, { 'retry-after': '0' })() : succeed();
      },
      { retry: {} },
    );
    await client.PATCH('/console/v1/layers/{id}', { ...beta, body });
    expect(sent).toEqual([{ description: 'one' }, { description: 'one' }]);
  });
});

describe('an answer by path', () => {
  it('is the same when a middleware makes a copy of it', async () => {
    const seen: unknown[] = [];
    const onResponse = async ({ response }: { response: Response }) => {
      const copy = response.clone();
      seen.push([copy.status, copy.ok, copy.clone().status, await copy.json()]);
    };
    const client = loosely(clientOver(stubFetch(status(404))));
    await client.GET(GATE, { ...beta, middleware: [{ onResponse }] });
    expect(seen).toEqual([[404, false, 404, { status: 404, message: 'No' }]]);
  });

  it.each([
    ['onRequest', 'in the place of a request'],
    ['onResponse', "in the place of the API's"],
  ])('may come from a middleware: %s, %s', async (hook) => {
    const made = () => Response.json({ message: 'Made here' }, { status: 409 });
    const client = loosely(clientOver(stubFetch()));
    const answer = await client.GET(GATE, { ...beta, middleware: [{ [hook]: made }] });
    const { error, response } = answer as { error: unknown; response: Response };
    expect(error).toEqual({ message: 'Made here' });
    expect(httpErrorOf(response)).toMatchObject({
      message: 'GET /console/v1/gates/beta answered 409: Made here.',
      body: { message: 'Made here' },
    });
  });

  it('has the content type of the API, and none where that sent none', async () => {
    const bare = new Response(new TextEncoder().encode('{}'));
    const client = loosely(clientOver(stubFetch(() => bare)));
    const { response } = (await client.GET(GATE, beta)) as { response: Response };
    expect(response.headers.get('content-type')).toBe(null);
  });

  it('is text where the API answers text', async () => {
    const client = clientOver(stubFetch(() => new Response('date,count\n')));
    const { data } = await loosely(client)
      .GET('/console/v1/project/usage_billing/report', { params: { query: {} } })
      .then((answer) => answer as { data: unknown });
    expect(data).toBe('date,count\n');
  });

  it('that is no JSON is told of with an excerpt, and to hooks', async () => {
    const statuses: number[] = [];
    const client = clientOver(
      stubFetch(() => new Response('<html>console-test</html>')),
      { hooks: { onResponse: (event) => void statuses.push(event.status) } },
    );
    const error = await rejection(client.GET(SEGMENT, beta));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      message:
        'GET /console/v1/segments/beta answered 200, but with a body that is not JSON: <html>[redacted]</html>',
      excerpt: '<html>[redacted]</html>',
    });
    expect(statuses).toEqual([200]);
  });

  it('ends with an error when a stream is larger than allowed', async () => {
    const client = clientOver(
      stubFetch(() => new Response('x'.repeat(20))),
      { maxResponseBytes: 10 },
    );
    const { data } = (await loosely(client).GET(SEGMENT, { ...beta, parseAs: 'stream' })) as {
      data: ReadableStream;
    };
    const error = await rejection(new Response(data).text());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(String(error)).toContain('with more than the 10 bytes that `maxResponseBytes` allows');
  });

  it.each([64 * 1024 * 1024, Number.POSITIVE_INFINITY])(
    'that stalls is let go of also where fetch hears no signal, with at most %d bytes',
    async (maxResponseBytes) => {
      let closed: Promise<unknown> | undefined;
      const api = await serve((request, response) => {
        closed = new Promise((resolve) => request.socket.once('close', resolve));
        response.writeHead(200, { 'content-length': 1_000 }).write('{');
      });
      const client = clientOver((request) => fetch(request.url, { headers: request.headers }), {
        baseUrl: api.url,
        timeout: 50,
        maxResponseBytes,
      });
      expect(await rejection(client.GET(SEGMENT, beta))).toBeInstanceOf(TimeoutError);
      await closed;
    },
  );

  it.each(['stream', 'blob', 'arrayBuffer', 'text'])('can be had as %s', async (parseAs) => {
    const client = clientOver(stubFetch(() => new Response('{"a":1}')));
    const { data } = (await loosely(client).GET(SEGMENT, { ...beta, parseAs })) as { data: BodyInit };
    expect(await new Response(data).text()).toBe('{"a":1}');
  });

  it('is handed on as text where a refusal is nested too deep', async () => {
    const text = `{"message":"m","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const client = clientOver(stubFetch(() => new Response(text, { status: 500 })));
    const { error } = (await loosely(client).PATCH('/console/v1/layers/{id}', { ...beta, body: {} })) as {
      error: unknown;
    };
    expect(error).toBe(text);
    const thrown = await rejection(client.call('patchLayer', { path: { id: 'beta' }, body: {} }));
    expect(isServerError(thrown)).toBe(true);
    expect(thrown).toMatchObject({ mayHaveApplied: true, body: undefined, excerpt: text.slice(0, 500) });
  });
});
