import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ConsoleClient, HttpError } from '../src/index.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection } from './support/stub-fetch.ts';

// Node hides some answers to a PATCH behind an error, since it is sent without a copy there.

afterEach(() => {
  vi.unstubAllGlobals();
});

const path = { id: 'beta' };
const patch = (client: ConsoleClient) => client.call('patchLayer', { path, body: { description: 'a' } });

/** Changes that carry a body, other than a PATCH. */
const OTHERS = {
  POST: (client: ConsoleClient) => client.call('createTag', { body: { name: 'a', description: 'b' } }),
  DELETE: (client: ConsoleClient) => client.call('removeSegmentIds', { path, body: { ids: ['a'] } }),
};

describe('a redirect of a change', () => {
  it.each(Object.entries(OTHERS))('is told with its status and place, if it is a %s', async (_, change) => {
    const api = await serve((_request, response) => response.writeHead(308, { location: '/x' }).end());
    expect(await rejection(change(clientOver(undefined, { baseUrl: api.url })))).toMatchObject({
      status: 308,
      attempts: 1,
      mayHaveApplied: false,
      message: expect.stringContaining('a redirect to /x, which is not followed'),
    });
    expect(api.requests).toHaveLength(1);
  });

  it.each([
    ['a mock', new TypeError('Failed to fetch', { cause: 'unexpected redirect' })],
    [
      'a wrapper',
      new Error('wrapped', {
        cause: new TypeError('fetch failed', { cause: new Error('unexpected redirect') }),
      }),
    ],
  ])('is one, also where %s of the platform’s fetch reports it', async (_, thrown) => {
    vi.stubGlobal('fetch', () => Promise.reject(thrown));
    const error = await rejection(patch(clientOver(undefined)));
    expect((error as HttpError).constructor).toBe(HttpError);
    expect(error).toMatchObject({ status: 0, mayHaveApplied: false });
  });
});

describe('a server that answers 421', () => {
  /** A server that keeps what it got, and answers what is given. */
  async function misdirecting(...statuses: number[]): Promise<{ url: string; bodies: string[] }> {
    const bodies: string[] = [];
    const { url } = await serve(async (request, response) => {
      const status = statuses.shift() ?? 421;
      bodies.push(await text(request));
      response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"ok","data":{}}');
    });
    return { url, bodies };
  }

  it('refuses a PATCH', async () => {
    const { url } = await misdirecting();
    const error = await rejection(patch(clientOver(undefined, { baseUrl: url })));
    expect((error as HttpError).constructor).toBe(HttpError);
    expect(error).toMatchObject({ status: 421, attempts: 1, mayHaveApplied: false });
  });

  it.each(Object.entries(OTHERS))('gets every %s with its body', async (_, change) => {
    const { url, bodies } = await misdirecting(421, 200);
    const { response } = await change(clientOver(undefined, { baseUrl: url }));
    expect(response.status).toBe(200);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).not.toBe('');
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('is not meant by an error of a `fetch` of the caller', async () => {
    const message = 'Request body length does not match content-length header';
    const client = clientOver(() =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error(message) })),
    );
    expect(await rejection(patch(client))).toMatchObject({ name: 'ConnectionError', mayHaveApplied: true });
  });
});
