import { afterEach, describe, expect, it, vi } from 'vitest';
import { captureFetch, prismViolations } from '../src/index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ok = async (): Promise<Response> => Response.json({ message: 'ok' }, { headers: { 'x-a': 'b' } });

describe('captureFetch', () => {
  it('records the request and its answer', async () => {
    const fetch = captureFetch({ fetch: ok });
    await fetch(
      new Request('https://statsigapi.net/console/v1/layers/home%20feed', {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'STATSIG-API-VERSION': '20240601' },
        body: '{"description":"x","parameters":[]}',
      }),
    );
    expect(fetch.exchanges).toEqual([
      {
        request: {
          method: 'PATCH',
          path: '/console/v1/layers/home%20feed',
          query: [],
          headers: { 'content-type': 'application/json', 'statsig-api-version': '20240601' },
          body: { description: 'x', parameters: [] },
        },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json', 'x-a': 'b' },
          body: { message: 'ok' },
        },
      },
    ]);
  });

  it('is called as the fetch of the platform is', async () => {
    const fetch: typeof globalThis.fetch & { requests?: unknown } = captureFetch({ fetch: ok });
    await fetch('https://a.example/x?a=1', { method: 'POST', body: '{}' });
    await fetch(new URL('https://a.example/y'));
    expect(fetch.requests).toMatchObject([
      { method: 'POST', path: '/x', query: [['a', '1']], body: {} },
      { method: 'GET', path: '/y' },
    ]);
  });

  it('does not record the key, and sends it', async () => {
    const keys: (string | null)[] = [];
    const fetch = captureFetch({
      fetch: async (request) => {
        keys.push(request.headers.get('statsig-api-key'));
        return new Response();
      },
    });
    await fetch(new Request('https://a.example/', { headers: { 'STATSIG-API-KEY': 'console-s3cret' } }));
    expect(fetch.exchanges[0]?.request.headers).toEqual({ 'statsig-api-key': '<key>' });
    expect(JSON.stringify(fetch.exchanges)).not.toContain('s3cret');
    expect(keys).toEqual(['console-s3cret']);
  });

  it('records no key where there is none', async () => {
    const fetch = captureFetch({ fetch: ok });
    await fetch(new Request('https://a.example/'));
    expect(fetch.exchanges[0]?.request.headers).toEqual({});
  });

  it('records the query decoded, in its order and with its repeats', async () => {
    const fetch = captureFetch({ fetch: ok });
    await fetch(new Request('https://a.example/x?tag=b&dryRun=true&tag=a%20%26&empty='));
    expect(fetch.exchanges[0]?.request.query).toEqual([
      ['tag', 'b'],
      ['dryRun', 'true'],
      ['tag', 'a &'],
      ['empty', ''],
    ]);
  });

  it.each([
    ['{"a":', '{"a":'],
    ['text', 'text'],
    ['null', null],
    ['', undefined],
    ['0', 0],
  ])('records the body %j as %j', async (text, body) => {
    const fetch = captureFetch({ fetch: async () => new Response(text) });
    await fetch(new Request('https://a.example/', { method: 'POST', body: text }));
    expect(fetch.exchanges[0]?.request.body).toEqual(body);
    expect(fetch.exchanges[0]?.response.body).toEqual(body);
  });

  it('leaves request and answer readable for the others', async () => {
    let sent: unknown;
    const fetch = captureFetch({
      fetch: async (request) => {
        sent = await request.json();
        return Response.json({ message: 'ok' });
      },
    });
    const response = await fetch(new Request('https://a.example/', { method: 'POST', body: '{"a":1}' }));
    expect(sent).toEqual({ a: 1 });
    expect(await response.json()).toEqual({ message: 'ok' });
  });

  it('sends what alter makes of a request, and records what it was', async () => {
    const sent: Record<string, string>[] = [];
    const fetch = captureFetch({
      fetch: async (request) => {
        sent.push(Object.fromEntries(request.headers));
        return new Response();
      },
      alter: (request) => {
        request.headers.set('Prefer', 'code=404');
        request.headers.delete('Accept');
        return request;
      },
    });
    await fetch(new Request('https://a.example/', { headers: { Accept: 'application/json' } }));
    expect(sent).toEqual([{ prefer: 'code=404' }]);
    expect(fetch.exchanges[0]?.request.headers).toEqual({ accept: 'application/json' });
  });

  it('records exchanges in their order', async () => {
    const fetch = captureFetch({ fetch: ok });
    await fetch(new Request('https://a.example/1'));
    await fetch(new Request('https://a.example/2', { method: 'POST' }));
    expect(fetch.exchanges.map(({ request }) => `${request.method} ${request.path}`)).toEqual([
      'GET /1',
      'POST /2',
    ]);
  });

  it("uses the platform's fetch, and lets its failures through", async () => {
    const failure = new TypeError('fetch failed');
    vi.stubGlobal('fetch', () => Promise.reject(failure));
    const fetch = captureFetch();
    await expect(fetch(new Request('https://a.example/'))).rejects.toBe(failure);
    expect(fetch.exchanges).toEqual([]);
  });
});

describe('prismViolations', () => {
  it('reads the header of an answer', () => {
    const header = JSON.stringify([
      {
        location: ['request', 'body', 'groups', '0', 'size'],
        severity: 'Error',
        code: 'maximum',
        message: 'Request body property groups.0.size must be <= 100',
      },
      { location: ['response'], severity: 'Error', code: 401, message: 'No.' },
    ]);
    expect(prismViolations({ headers: { 'sl-violations': header } })).toEqual([
      {
        location: ['body', 'groups', '0', 'size'],
        keyword: 'maximum',
        message: 'Request body property groups.0.size must be <= 100',
      },
      { location: [], keyword: '401', message: 'No.' },
    ]);
  });

  it('finds none where there is no such header', () => {
    expect(prismViolations({ headers: { 'content-type': 'application/json' } })).toEqual([]);
  });

  it('keeps a request that got no answer', async () => {
    const fetch = captureFetch({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
    await expect(fetch(new Request('https://a.example/x', { method: 'DELETE' }))).rejects.toThrow(
      'fetch failed',
    );
    expect(fetch.requests).toMatchObject([{ method: 'DELETE', path: '/x' }]);
    expect(fetch.exchanges).toEqual([]);
  });
});
