import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AuthenticationError,
  BadRequestError,
  HttpError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
} from '../src/index.ts';
import { serve } from './support/server.ts';
import { clientOver, rejection, stubFetch } from './support/stub-fetch.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** What a read rejects with when this is the answer. */
function readError(answer: () => Response): Promise<unknown> {
  return rejection(clientOver(stubFetch(answer)).call('getSegment', { path: { id: 'beta' } }));
}

/** What a change rejects with when this is the answer. */
function changeError(answer: () => Response): Promise<unknown> {
  const client = clientOver(stubFetch(answer));
  return rejection(client.call('patchLayer', { path: { id: 'home feed' }, body: {} }));
}

const READ = 'GET /console/v1/segments/beta answered';
const CHANGE = 'PATCH /console/v1/layers/home%20feed answered';

interface Answered {
  status: number;
  statusText?: string;
  headers?: Record<string, string>;
  body?: string;
}

function answer({ body, ...init }: Answered): () => Response {
  return () => new Response(body, init);
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

describe('the class of an error', () => {
  it.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, HttpError],
    [418, HttpError],
    [422, HttpError],
    [429, RateLimitError],
    [500, ServerError],
    [502, ServerError],
    [503, ServerError],
    [599, ServerError],
    [300, HttpError],
    [304, HttpError],
  ])('for %i is its own', async (status, expected) => {
    const error = await readError(answer({ status }));
    expect(error).toBeInstanceOf(HttpError);
    expect((error as HttpError).constructor).toBe(expected);
    expect(error).toMatchObject({
      status,
      request: { operationId: 'getSegment', method: 'GET', path: '/console/v1/segments/beta' },
    });
  });
});

describe('an answer in the form of the API', () => {
  it('with status and message', async () => {
    const body = { status: 404, message: 'Segment not found' };
    expect(await readError(json(404, body))).toMatchObject({
      message: `${READ} 404: Segment not found.`,
      body,
      issues: [],
      excerpt: undefined,
      requestId: undefined,
      retryAfterMs: undefined,
    });
  });

  it('with the text of its status', async () => {
    const body = '{"status":404,"message":"Segment not found."}';
    const error = await readError(answer({ status: 404, statusText: 'Not Found', body }));
    expect(error).toMatchObject({ message: `${READ} 404 Not Found: Segment not found.` });
  });

  it('with a list of errors', async () => {
    const body = {
      status: 400,
      message: 'Bad Request Exception',
      errors: [
        { property: 'description', errorMessage: 'Required' },
        { property: 'emails.0', errorMessage: 'Invalid email' },
      ],
    };
    expect(await changeError(json(400, body))).toMatchObject({
      message: `${CHANGE} 400: Bad Request Exception; description: Required; emails.0: Invalid email.`,
      issues: [
        { property: 'description', message: 'Required' },
        { property: 'emails.0', message: 'Invalid email' },
      ],
      body,
    });
  });

  it('with a single error', async () => {
    const body = {
      status: 400,
      message: 'Bad Request Exception',
      errors: { property: 'name', errorMessage: 'Too short' },
    };
    expect(await changeError(json(400, body))).toMatchObject({
      message: `${CHANGE} 400: Bad Request Exception; name: Too short.`,
      issues: [{ property: 'name', message: 'Too short' }],
      body,
    });
  });

  it("in the framework's own form", async () => {
    const body = { statusCode: 404, message: 'Cannot GET /x', error: 'Not Found' };
    expect(await readError(json(404, body))).toMatchObject({
      message: `${READ} 404: Cannot GET /x.`,
      body,
      issues: [],
    });
  });

  it('under another content type', async () => {
    const body = '{"status":403,"message":"Forbidden resource"}';
    const headers = { 'content-type': 'text/html' };
    expect(await readError(answer({ status: 403, headers, body }))).toMatchObject({
      message: `${READ} 403: Forbidden resource.`,
      body: { status: 403, message: 'Forbidden resource' },
      excerpt: undefined,
    });
  });
});

describe('an answer in another form', () => {
  it.each([
    ['nothing', undefined, 'an empty body.', undefined],
    ['HTML', '<html>\n<h1>Bad</h1>', "a body that is not the API's: <html>.", '<html>\n<h1>Bad</h1>'],
    ['cut JSON', '{"message":"No', 'a body that is not the API\'s: {"message":"No.', '{"message":"No'],
    ['no message', '{"error":"x"}', 'a body that is not the API\'s: {"error":"x"}.', '{"error":"x"}'],
    [
      'a message that is a list',
      '{"message":["x"]}',
      'a body that is not the API\'s: {"message":["x"]}.',
      '{"message":["x"]}',
    ],
    [
      'errors that are text',
      '{"message":"x","errors":["y"]}',
      'a body that is not the API\'s: {"message":"x","errors":["y"]}.',
      '{"message":"x","errors":["y"]}',
    ],
    [
      'an error without a property',
      '{"message":"x","errors":[{"errorMessage":"y"}]}',
      'a body that is not the API\'s: {"message":"x","errors":[{"errorMessage":"y"}]}.',
      '{"message":"x","errors":[{"errorMessage":"y"}]}',
    ],
    [
      'an error without a reason',
      '{"message":"x","errors":{"property":"y","errorMessage":7}}',
      'a body that is not the API\'s: {"message":"x","errors":{"property":"y","errorMessage":7}}.',
      '{"message":"x","errors":{"property":"y","errorMessage":7}}',
    ],
    ['a list', '[1]', "a body that is not the API's: [1].", '[1]'],
    ['null', 'null', "a body that is not the API's: null.", 'null'],
    ['text in quotes', '"No."', "a body that is not the API's: No.", 'No.'],
    ['a number', '5', "a body that is not the API's: 5.", '5'],
  ])('such as %s', async (_, body, reason, excerpt) => {
    const error = await readError(answer({ status: 400, ...(body === undefined ? {} : { body }) }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      message: `${READ} 400: ${reason}`,
      body: undefined,
      issues: [],
      excerpt,
    });
  });

  it('of no length at all', async () => {
    const error = await readError(answer({ status: 400, headers: { 'content-length': '0' } }));
    expect(error).toMatchObject({ message: `${READ} 400: an empty body.`, excerpt: undefined });
  });

  it('is shown whole when it is short enough', async () => {
    const error = await readError(answer({ status: 418, body: 'x'.repeat(120) }));
    expect(error).toMatchObject({
      message: `${READ} 418: a body that is not the API's: ${'x'.repeat(120)}.`,
      excerpt: 'x'.repeat(120),
    });
  });

  it('is shown up to 500 characters, its first line in the message up to 120', async () => {
    const error = await readError(answer({ status: 418, body: `\n${'x'.repeat(600)}\ny` }));
    expect(error).toMatchObject({
      message: `${READ} 418: a body that is not the API's: ${'x'.repeat(120)}…`,
      excerpt: `\n${'x'.repeat(499)}`,
    });
  });
});

describe('what the message adds', () => {
  const body = { message: 'No' };

  it.each([
    ['401', 'read', 401, {}, ' Check that the key is an active Console API key of this project.'],
    ['429', 'change', 429, {}, ' Wait before the next attempt. Nothing was applied.'],
    [
      '429 with Retry-After',
      'change',
      429,
      { 'retry-after': '2' },
      ' Wait 2 s before the next attempt. Nothing was applied.',
    ],
    ['500 of a read', 'read', 500, {}, ''],
    ['500 of a change', 'change', 500, {}, ' The change may have been applied.'],
    [
      '503 of a change',
      'change',
      503,
      { 'retry-after': '1.5' },
      ' Wait 1.5 s before the next attempt. The change may have been applied.',
    ],
    ['503 of a read', 'read', 503, { 'retry-after': '60' }, ' Wait 60 s before the next attempt.'],
    ['404', 'change', 404, {}, ''],
  ])('to a %s', async (_, kind, status, headers, addition) => {
    const error = await (kind === 'read' ? readError : changeError)(json(status, body, headers));
    const start = kind === 'read' ? READ : CHANGE;
    expect(error).toMatchObject({ message: `${start} ${status}: No.${addition}` });
  });
});

describe('requestId and retryAfterMs', () => {
  it('come from the headers', async () => {
    const headers = { 'x-request-id': 'req-7', 'retry-after': '3' };
    expect(await readError(json(429, { message: 'No' }, headers))).toMatchObject({
      requestId: 'req-7',
      retryAfterMs: 3000,
    });
  });

  it('count a date from now', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 1, 17, 12, 0, 0) });
    const headers = { 'retry-after': 'Tue, 17 Feb 2026 12:00:30 GMT' };
    expect(await readError(json(503, { message: 'No' }, headers))).toMatchObject({ retryAfterMs: 30_000 });
  });

  it('are undefined when the wait makes no sense', async () => {
    const headers = { 'retry-after': 'soon' };
    expect(await readError(json(429, { message: 'No' }, headers))).toMatchObject({ retryAfterMs: undefined });
  });
});

describe('a success that cannot be used', () => {
  it.each([
    ['nothing', answer({ status: 200 }), '200, but with an empty body.', undefined],
    [
      'no length',
      answer({ status: 200, headers: { 'content-length': '0' } }),
      '200, but with an empty body.',
      undefined,
    ],
    [
      '204',
      answer({ status: 204, statusText: 'No Content' }),
      '204 No Content, but with an empty body.',
      undefined,
    ],
    [
      'HTML',
      answer({ status: 200, body: '<html>\n' }),
      '200, but with a body that is not JSON: <html>',
      '<html>\n',
    ],
    [
      'cut JSON',
      answer({ status: 201, body: '{"data":{' }),
      '201, but with a body that is not JSON: {"data":{',
      '{"data":{',
    ],
  ])('such as %s is a ResponseFormatError', async (_, response, message, excerpt) => {
    const error = await readError(response);
    expect((error as HttpError).constructor).toBe(ResponseFormatError);
    expect(error).toMatchObject({
      message: `${READ} ${message}`,
      status: response().status,
      excerpt,
      body: undefined,
      issues: [],
    });
  });

  it('keeps the headers that say more', async () => {
    const headers = { 'x-request-id': 'req-9' };
    expect(await readError(answer({ status: 200, headers }))).toMatchObject({ requestId: 'req-9' });
  });

  it('can be reported by whoever looks into the data', async () => {
    const client = clientOver(stubFetch(() => Response.json({ message: 'ok' })));
    const result = await client.call('getSegment', { path: { id: 'beta' } });
    const error = await rejection(result.unusable('without `data`'));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      message: `${READ} 200, but without \`data\`: {"message":"ok"}`,
      excerpt: '{"message":"ok"}',
      status: 200,
      request: { operationId: 'getSegment' },
    });
  });
});

describe('toJSON', () => {
  it('gives what a log needs', async () => {
    const body = { status: 429, message: 'Too many' };
    const error = await changeError(json(429, body, { 'x-request-id': 'req-7', 'retry-after': '2' }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'RateLimitError',
      message: `${CHANGE} 429: Too many. Wait 2 s before the next attempt. Nothing was applied.`,
      operationId: 'patchLayer',
      method: 'PATCH',
      path: '/console/v1/layers/home%20feed',
      status: 429,
      requestId: 'req-7',
      body,
      retryAfterMs: 2000,
      attempts: 1,
      mayHaveApplied: false,
    });
  });
});

describe('a redirect', () => {
  it('is not followed: it would take the key along', async () => {
    const elsewhere = await serve((_, response) => response.end('{"data":{}}'));
    const location = `${elsewhere.url}/console/v1/segments/beta`;
    const api = await serve((_, response) => response.writeHead(302, { location }).end());
    const client = clientOver(undefined, { baseUrl: api.url });
    const error = await rejection(client.call('getSegment', { path: { id: 'beta' } }));
    expect((error as HttpError).constructor).toBe(HttpError);
    expect(error).toMatchObject({
      status: 302,
      message: `${READ} 302 Found: a redirect to ${location}, which is not followed: check \`baseUrl\`.`,
    });
    const byPath = await client.GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } });
    expect(byPath.response.status).toBe(302);
    expect(api.requests).toEqual(['GET /console/v1/segments/beta', 'GET /console/v1/segments/beta']);
    expect(elsewhere.requests).toEqual([]);
  });

  it('of a change is not followed either; Node does not tell its status', async () => {
    const elsewhere = await serve((_, response) => response.end('{"data":{}}'));
    const location = `${elsewhere.url}/console/v1/layers/feed`;
    const api = await serve((_, response) => response.writeHead(308, { location }).end());
    const told: number[] = [];
    const hooks = { onResponse: ({ status }: { status: number }) => told.push(status) };
    for (const options of [{}, { hooks }]) {
      const client = clientOver(undefined, { baseUrl: api.url, ...options });
      const error = await rejection(client.call('patchLayer', { path: { id: 'home feed' }, body: {} }));
      expect((error as HttpError).constructor).toBe(HttpError);
      expect(error).toMatchObject({
        status: 0,
        attempts: 1,
        mayHaveApplied: false,
        message: `${CHANGE} 3xx: a redirect, which is not followed: check \`baseUrl\`.`,
      });
    }
    expect(told).toEqual([0]);
    expect(api.requests).toHaveLength(2);
    expect(elsewhere.requests).toEqual([]);
  });

  it('is handed on by a `fetch` of the caller, with its status', async () => {
    const modes: string[] = [];
    const client = clientOver((request) => {
      modes.push(request.redirect);
      return Promise.resolve(new Response(null, { status: 307, headers: { location: '/elsewhere' } }));
    });
    const error = await rejection(client.call('patchLayer', { path: { id: 'home feed' }, body: {} }));
    expect(error).toMatchObject({
      status: 307,
      message: expect.stringContaining('a redirect to /elsewhere, which'),
    });
    expect(modes).toEqual(['manual']);
  });

  it('to an address that repeats the key is shown without it', async () => {
    const location = `https://elsewhere.test/?key=console-test`;
    const error = await readError(() => new Response(null, { status: 301, headers: { location } }));
    expect(error).toMatchObject({
      message: expect.stringContaining('a redirect to https://elsewhere.test/?key=[redacted], which'),
    });
  });
});
