import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { AbortError, ConnectionError, isConnectionError, type StatsigError } from '../src/index.ts';
import { refusingUrl, serve } from './support/server.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

const READ = 'GET /console/v1/segments/beta got no answer:';
const CHANGE = 'PATCH /console/v1/layers/home_feed got no answer:';

function read(baseUrl: string): Promise<unknown> {
  return rejection(clientOver(undefined, { baseUrl }).call('getSegment', { path: { id: 'beta' } }));
}

function change(baseUrl: string): Promise<unknown> {
  const client = clientOver(undefined, { baseUrl });
  return rejection(client.call('patchLayer', { path: { id: 'home_feed' }, body: {} }));
}

/** What a read rejects with when `fetch` fails in this way. */
function readOver(failure: unknown): Promise<unknown> {
  const client = clientOver(() => Promise.reject(failure));
  return rejection(client.call('getSegment', { path: { id: 'beta' } }));
}

describe('a server', () => {
  it('that is not there', async () => {
    const url = await refusingUrl();
    const error = await read(url);
    expect((error as StatsigError).constructor).toBe(ConnectionError);
    expect(error).toMatchObject({
      message: `${READ} connect ECONNREFUSED ${url.replace('http://', '')}.`,
      request: { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' },
      cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('that is not there has not got the change either', async () => {
    const url = await refusingUrl();
    expect(await change(url)).toMatchObject({
      message: `${CHANGE} connect ECONNREFUSED ${url.replace('http://', '')}.`,
    });
  });

  it('that closes before it answers', async () => {
    const api = await serve((request) => request.socket.destroy());
    const error = await change(api.url);
    expect((error as StatsigError).constructor).toBe(ConnectionError);
    expect(error).toMatchObject({
      message: `${CHANGE} other side closed. The change may have been applied.`,
    });
    expect(api.requests).toEqual(['PATCH /console/v1/layers/home_feed']);
  });

  it('that resets before it answers', async () => {
    const api = await serve((request) => request.socket.resetAndDestroy());
    const error = await change(api.url);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: `${CHANGE} read ECONNRESET. The change may have been applied.` });
  });

  it.each(['getSegment', 'patchLayer'] as const)('that closes within the answer to %s', async (operation) => {
    const api = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"message":', () => request.socket.destroy());
    });
    const error = await (operation === 'getSegment' ? read : change)(api.url);
    expect((error as StatsigError).constructor).toBe(ConnectionError);
    const start = operation === 'getSegment' ? READ : CHANGE;
    const end = operation === 'getSegment' ? '' : ' The change may have been applied.';
    expect(error).toMatchObject({ message: `${start} other side closed.${end}` });
  });

  it('that closes within an answer that is not a success', async () => {
    const api = await serve((request, response) => {
      response.writeHead(500, { 'content-length': '100' });
      response.write('{"message":', () => request.socket.destroy());
    });
    expect((await read(api.url)) as StatsigError).toBeInstanceOf(ConnectionError);
  });
});

describe('a fetch', () => {
  it.each([
    ['an error', new Error('proxy is down'), 'proxy is down.'],
    ['its deepest cause', new Error('a', { cause: new Error('b', { cause: new Error('c') }) }), 'c.'],
    [
      'a code instead of a message',
      new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }) }),
      'ECONNREFUSED.',
    ],
    ['text', 'proxy is down', 'proxy is down.'],
    ['an error that says nothing', new Error(''), 'unknown reason.'],
    [
      'causes nine deep',
      [...'hgfedcba'].reduce((cause, name) => new Error(name, { cause }), new Error('i')),
      'i.',
    ],
  ])('that rejects with %s', async (_, failure, reason) => {
    const error = await readOver(failure);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: `${READ} ${reason}` });
  });

  it('that rejects with causes in a circle', async () => {
    const failure = new Error('round and round');
    failure.cause = failure;
    expect(await readOver(failure)).toMatchObject({ message: `${READ} round and round.` });
  });

  it('that throws instead of rejecting', async () => {
    const client = clientOver(() => {
      throw new Error('no proxy');
    });
    const error = await rejection(client.call('getSegment', { path: { id: 'beta' } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: `${READ} no proxy.` });
  });

  it("that rejects with one of the package's errors is the cause, and does not hide what is at stake", async () => {
    const request = { operationId: 'x', method: 'GET', path: '/x' };
    const client = clientOver(() => Promise.reject(new AbortError('The proxy is closed.', { request })));
    const error = await rejection(client.call('patchLayer', { path: { id: 'beta' }, body: {} }));
    expect((error as StatsigError).constructor).toBe(ConnectionError);
    expect(error).toMatchObject({
      message:
        'PATCH /console/v1/layers/beta got no answer: The proxy is closed. The change may have been applied.',
      request: { operationId: 'patchLayer' },
      cause: { name: 'AbortError' },
      mayHaveApplied: true,
    });
  });

  it('that answers with what stands for a failed connection has not answered', async () => {
    const client = clientOver(async () => Response.error());
    const error = await rejection(client.call('patchLayer', { path: { id: 'beta' }, body: {} }));
    expect((error as StatsigError).constructor).toBe(ConnectionError);
    expect(error).toMatchObject({ mayHaveApplied: true });
  });

  it('may reject with an error of another realm', async () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }) }))`,
    );
    const client = clientOver(() => Promise.reject(foreign));
    const error = await rejection(client.call('patchLayer', { path: { id: 'beta' }, body: {} }));
    expect(error).toMatchObject({
      message: 'PATCH /console/v1/layers/beta got no answer: ECONNREFUSED.',
      cause: { name: 'TypeError', message: 'fetch failed' },
      mayHaveApplied: false,
    });
  });
});

describe('isConnectionError', () => {
  it('is false for an answer, however bad', async () => {
    const client = clientOver(stubFetch(() => new Response(null, { status: 500 })));
    expect(isConnectionError(await rejection(client.call('getSegment', { path: { id: 'beta' } })))).toBe(
      false,
    );
  });
});

describe('a connection', () => {
  it.each([
    ['a small answer of known length', 10, true],
    ['a large answer of known length', 300_000, true],
    ['a chunked answer', 100_000, false],
  ])('is used again after %s', async (_, size, isKnown) => {
    const sockets = new Set<unknown>();
    const body = JSON.stringify({ message: 'ok', data: { id: 'beta', name: 'ü'.repeat(size) } });
    const api = await serve((request, response) => {
      sockets.add(request.socket);
      const length = isKnown ? { 'content-length': Buffer.byteLength(body) } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...length }).end(body);
    });
    const client = clientOver(undefined, { baseUrl: api.url });
    for (let call = 0; call < 10; call += 1) {
      const { data } = await client.call('getSegment', { path: { id: 'beta' } });
      expect(data).toEqual(JSON.parse(body));
    }
    // Node opens a second one for a request that follows in the same turn.
    expect(sockets.size).toBeLessThanOrEqual(2);
  });
});
