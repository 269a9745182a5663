import { describe, expect, it } from 'vitest';
import { type ClientOptions, ConnectionError, HttpError, httpErrorOf, TimeoutError } from '../src/index.ts';
import { BY_PATH, CALLS, METHODS, type Method, REPEATABLE } from './support/calls.ts';
import {
  answers,
  closesWhenReused,
  drips,
  type Fault,
  faultServer,
  html,
  large,
  largeInChunks,
  largeWhenUnzipped,
  overruns,
  redirects,
  resetsAfterHeaders,
  resetsBeforeHeaders,
  stallsAfterHeaders,
  stallsBeforeHeaders,
  stallsWithinBody,
  succeeds,
  truncates,
} from './support/fault-server.ts';
import { script } from './support/scripted.ts';
import { refusingUrl } from './support/server.ts';
import { clientOver, rejection, succeed } from './support/stub-fetch.ts';

/** The platform's fetch, and hardly any wait. */
const QUICK: ClientOptions = { fetch: undefined, retry: { baseDelay: 1 } };

/** What leaves open whether a change was applied: after it only what does no harm is repeated. */
const OPEN: [name: string, fault: Fault, timeout?: number][] = [
  ['resets before the headers', resetsBeforeHeaders],
  ['resets after the headers', resetsAfterHeaders],
  ['stalls before the headers', stallsBeforeHeaders, 250],
  ['stalls after the headers', stallsAfterHeaders, 250],
  ['stalls within the body', stallsWithinBody, 250],
  ['drips slowly and without end', drips, 250],
  ['closes before the end of the body', truncates()],
  ['closes before the end of the body of an error', truncates(400)],
  ['answers 500 with HTML', html(502)],
  ['answers 503 with nothing', answers(503)],
  ['answers 503 and asks to wait no time', answers(503, '{}', { 'retry-after': '0' })],
  ['answers 408', answers(408, '{"message":"No"}')],
];

describe.each(OPEN)('a server that %s', (_, fault, timeout) => {
  describe.each(METHODS)('at %s', (method) => {
    const repeated = REPEATABLE.includes(method);

    it(`${repeated ? 'is' : 'is not'} asked again`, async () => {
      const api = await faultServer(fault);
      const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, timeout });
      const outcome = await CALLS[method](client).catch((error: unknown) => error);
      expect(api.requests).toHaveLength(repeated ? 2 : 1);
      if (repeated) expect(outcome).toMatchObject({ data: { data: { id: 'beta' } } });
      else expect(outcome).toMatchObject({ attempts: 1, mayHaveApplied: true });
    });
  });

  it('is given up after three attempts', async () => {
    const api = await faultServer(fault, fault, fault);
    const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, timeout });
    const error = await rejection(CALLS.DELETE(client));
    expect(api.requests).toHaveLength(3);
    expect(error).toMatchObject({ attempts: 3, mayHaveApplied: true });
    if (timeout) expect(error).toBeInstanceOf(TimeoutError);
  });

  it('is asked again by path', async () => {
    const api = await faultServer(fault);
    const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, timeout });
    expect(await BY_PATH.PUT(client)).toMatchObject({ data: { data: { id: 'beta' } } });
    expect(api.requests).toHaveLength(2);
  });
});

describe.each(METHODS)('%s', (method) => {
  it('finds nobody, again and again, and nothing has been applied', async () => {
    const client = clientOver(undefined, { ...QUICK, baseUrl: await refusingUrl() });
    const error = await rejection(CALLS[method](client));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ attempts: 3, mayHaveApplied: false });
  });

  it.each(['0', '0.001', new Date(0).toUTCString(), 'Thursday, 01-Jan-70 00:00:00 GMT', 'soon'])(
    'is repeated after 429 with `Retry-After: %s`',
    async (value) => {
      const api = await faultServer(answers(429, '{"message":"No"}', { 'retry-after': value }));
      await CALLS[method](clientOver(undefined, { ...QUICK, baseUrl: api.url }));
      expect(api.requests).toHaveLength(2);
    },
  );

  it('fails at once when it is to wait for too long', async () => {
    const api = await faultServer(answers(429, '{"message":"No"}', { 'retry-after': '3600' }));
    const error = await rejection(CALLS[method](clientOver(undefined, { ...QUICK, baseUrl: api.url })));
    expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1, mayHaveApplied: false });
    expect(api.requests).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect: %i', async (status) => {
    const elsewhere = await faultServer();
    for (const by of [CALLS, BY_PATH] as const) {
      for (const other of [true, false]) {
        const location = other ? `${elsewhere.url}/console/v1/segments/other` : '/console/v1/segments/other';
        const api = await faultServer(redirects(status, location));
        const client = clientOver(undefined, { ...QUICK, baseUrl: api.url });
        const outcome = await by[method](client).catch((error: unknown) => error);
        if (by === CALLS) expect(outcome).toBeInstanceOf(HttpError);
        else expect(outcome).toMatchObject({ response: { status } });
        expect(api.requests).toHaveLength(1);
      }
    }
    expect(elsewhere.requests).toHaveLength(0);
  });

  it('survives a connection that closes as it is used again, if it may be repeated', async () => {
    const api = await faultServer(closesWhenReused);
    const client = clientOver(undefined, { ...QUICK, baseUrl: api.url });
    await CALLS.GET(client);
    // fetch gives a connection back once it has nothing else to do.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const outcome = await CALLS[method](client).catch((error: unknown) => error);
    if (REPEATABLE.includes(method)) expect(outcome).toMatchObject({ data: { message: 'ok' } });
    else expect(outcome).toMatchObject({ name: 'ConnectionError', attempts: 1, mayHaveApplied: true });
  });
});

describe('an answer that no repetition would better', () => {
  it.each<[string, Fault, string]>([
    ['HTML', html(200), 'with a body that is not JSON: <html>'],
    ['nothing', answers(200), 'with an empty body'],
  ])('is refused: %s', async (_, fault, problem) => {
    for (const method of METHODS) {
      const api = await faultServer(fault);
      const client = clientOver(undefined, { ...QUICK, baseUrl: api.url });
      const error = await rejection(CALLS[method](client));
      expect(error).toMatchObject({
        name: 'ResponseFormatError',
        message: expect.stringContaining(problem),
        mayHaveApplied: method !== 'GET',
      });
      expect(api.requests).toHaveLength(1);
    }
  });

  it('is refused when it is longer than it says', async () => {
    const api = await faultServer(overruns, overruns, overruns);
    const client = clientOver(undefined, { ...QUICK, baseUrl: api.url });
    expect(await rejection(CALLS.PATCH(client))).toMatchObject({ mayHaveApplied: true });
    expect(api.requests).toHaveLength(1);
  });

  it('follows no redirect even when a call by path asks for it', async () => {
    const elsewhere = await faultServer();
    const api = await faultServer(redirects(307, `${elsewhere.url}/x`));
    const client = clientOver(undefined, { ...QUICK, baseUrl: api.url });
    const init = { params: { path: { id: 'beta' } }, redirect: 'follow' } as const;
    const { response } = await client.GET('/console/v1/segments/{id}', init);
    expect(response.status).toBe(307);
    expect(elsewhere.requests).toHaveLength(0);
  });

  it.each([600, 999])('is told with its status, which is none: %i', async (status) => {
    for (const body of ['{"message":"No"}', '']) {
      const api = await faultServer((_, response) => {
        response.writeHead(status).write(body);
        response.end();
      });
      const client = clientOver(undefined, { ...QUICK, baseUrl: api.url });
      expect(await rejection(CALLS.GET(client))).toMatchObject({ name: 'ServerError', status });
      expect(api.requests).toHaveLength(1);
    }
  });
});

describe('an answer of', () => {
  const forms: [string, (bytes: number) => Fault][] = [
    ['announced length', large],
    ['unknown length', largeInChunks],
    ['small length before it is unzipped', largeWhenUnzipped],
  ];

  describe.each(forms)('%s', (_, sized) => {
    it.each<Method>(['GET', 'PUT', 'POST'])('is cut off when it is too large for %s', async (method) => {
      for (const by of [CALLS, BY_PATH]) {
        const api = await faultServer(sized(200_000));
        const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, maxResponseBytes: 1_000 });
        const call: Promise<unknown> = by[method](client);
        expect(await rejection(call)).toMatchObject({
          name: 'ResponseFormatError',
          message: expect.stringContaining(
            'answered 200 OK, but with more than the 1000 bytes that `maxResponseBytes` allows.',
          ),
          mayHaveApplied: method !== 'GET',
        });
        expect(api.requests).toHaveLength(1);
      }
    });

    it.each([100_000, Number.POSITIVE_INFINITY])('is taken when it is allowed: %d', async (limit) => {
      const api = await faultServer(sized(100_000));
      const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, maxResponseBytes: limit });
      const { data, response } = await client.call('getSegment', { path: { id: 'beta' } });
      expect(JSON.stringify(data)).toHaveLength(100_000);
      expect(response).toMatchObject({ ok: true, status: 200, url: `${api.url}/console/v1/segments/beta` });
    });

    it('is cut off one byte above what is allowed', async () => {
      const api = await faultServer(sized(1_001));
      const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, maxResponseBytes: 1_000 });
      expect(await rejection(CALLS.GET(client))).toMatchObject({ name: 'ResponseFormatError' });
    });
  });

  it.each<[string, HeadersInit]>([
    ['a length that is not true', { 'content-length': '5' }],
    ['a length that is none', { 'content-length': '5, 5' }],
    ['no length', {}],
  ])('%s is measured when a fetch made it', async (_, headers) => {
    const small = clientOver(async () => new Response('{"data":{}}', { headers }), { maxResponseBytes: 11 });
    expect(await CALLS.GET(small)).toMatchObject({ data: { data: {} } });
    const tooLarge = clientOver(async () => new Response('{"data":{ }}', { headers }), {
      maxResponseBytes: 11,
    });
    expect(await rejection(CALLS.GET(tooLarge))).toMatchObject({ name: 'ResponseFormatError' });
  });
});

describe('a refusal that is larger than allowed', () => {
  it.each([429, 400, 503])('is one all the same: %d', async (code) => {
    for (const method of METHODS) {
      const { fetch } = script(() => new Response('x'.repeat(500), { status: code }));
      const client = clientOver(fetch, { maxResponseBytes: 100 });
      const error = await rejection(CALLS[method](client));
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toMatchObject({
        status: code,
        message: expect.stringContaining(`answered ${code}: a body that could not be read.`),
        mayHaveApplied: code === 503 && method !== 'GET',
      });
      const { response } = await BY_PATH[method](client);
      expect(httpErrorOf(response)).toMatchObject({ status: code, message: (error as Error).message });
    }
  });

  it.each<[what: string, answer: () => Response]>([
    ['is larger than allowed', () => new Response('x'.repeat(500), { status: 429 })],
    ['breaks off', () => new Response(breaking(), { status: 429 })],
  ])('says that nothing was applied, so that a change is repeated: 429 that %s', async (_, answer) => {
    const { fetch } = script(answer, succeed);
    const client = clientOver(fetch, { retry: { baseDelay: 1 }, maxResponseBytes: 100 });
    expect(await CALLS.POST(client)).toMatchObject({ data: { message: 'ok' } });
    expect(fetch.requests).toHaveLength(2);
  });

  function breaking(): ReadableStream {
    return new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('terminated'));
      },
    });
  }
});

it('a server that stalls after a fault is given up in the time of the whole call', async () => {
  const api = await faultServer(answers(503), stallsWithinBody, succeeds);
  const client = clientOver(undefined, { ...QUICK, baseUrl: api.url, totalTimeout: 300 });
  expect(await rejection(CALLS.PUT(client))).toMatchObject({
    name: 'TimeoutError',
    message: expect.stringContaining('within its total of 300 ms, in the last of 2 attempts.'),
    mayHaveApplied: true,
  });
  expect(api.requests).toHaveLength(2);
});
