import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createConsoleClient } from '../src/index.ts';
import { serve } from './support/server.ts';

interface Arrived {
  readonly line: string;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

const LAYER = { message: 'Updated.', data: { id: 'feed' } };

/** A client over the platform's `fetch`, and what arrives at its server. */
async function overPlatform(answer = JSON.stringify(LAYER), type = 'application/json') {
  const arrived: Arrived[] = [];
  const { url } = await serve(async (request, response) => {
    const body = await text(request);
    arrived.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    response.writeHead(200, { 'content-type': type, 'x-request-id': 'r-1' }).end(answer);
  });
  return { client: createConsoleClient({ apiKey: 'console-test', baseUrl: url, retry: false }), arrived };
}

const path = { id: 'home feed' };

describe('a request by path, sent by the platform', () => {
  it('arrives as it was given, also with what makes the client take the longer way', async () => {
    const { client, arrived } = await overPlatform();
    const body = { description: 'Größe ≥ 3 📐' };
    const plain = { params: { path }, body, headers: { 'X-Trace': 'a' } };
    const more = [
      {},
      { signal: AbortSignal.timeout(60_000) },
      { credentials: 'omit' as const },
      { middleware: [{ onRequest: ({ request }: { request: Request }) => request }] },
    ];
    for (const init of more) {
      const { data, response } = await client.PATCH('/console/v1/layers/{id}', { ...plain, ...init });
      expect(data).toEqual(LAYER);
      expect(response.headers.get('x-request-id')).toBe('r-1');
    }
    expect(arrived).toHaveLength(more.length);
    for (const { line, headers, body: sent } of arrived) {
      expect(line).toBe('PATCH /console/v1/layers/home%20feed');
      expect(JSON.parse(sent)).toEqual(body);
      expect(headers).toMatchObject({
        'statsig-api-key': 'console-test',
        'statsig-api-version': '20240601',
        'content-type': 'application/json',
        accept: 'application/json',
        'x-trace': 'a',
      });
    }
  });

  it('has its query, and no body where there is none', async () => {
    const { client, arrived } = await overPlatform();
    await client.GET('/console/v1/gates', { params: { query: { tags: ['a b', 'c'], limit: 5 } } });
    expect(arrived).toMatchObject([{ line: 'GET /console/v1/gates?tags=a%20b&tags=c&limit=5', body: '' }]);
    expect(arrived[0]?.headers['content-type']).toBeUndefined();
  });

  it('keeps what the caller says on bodies', async () => {
    const { client, arrived } = await overPlatform();
    const bodySerializer = (): string => '{"description":"own"}';
    await client.PATCH('/console/v1/layers/{id}', { params: { path }, body: {}, bodySerializer });
    expect(arrived[0]?.body).toBe('{"description":"own"}');
  });
});

describe('an answer by path, from the platform', () => {
  it('has been read, as by openapi-fetch', async () => {
    const { client } = await overPlatform();
    const { response } = await client.GET('/console/v1/layers/{id}', { params: { path } });
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
    await expect(response.json()).rejects.toThrow(TypeError);
  });

  it('is text where that is asked for', async () => {
    const { client } = await overPlatform('{"a":1}');
    const { data } = await client.GET('/console/v1/layers/{id}', { params: { path }, parseAs: 'text' });
    expect(data).toBe('{"a":1}');
  });
});
