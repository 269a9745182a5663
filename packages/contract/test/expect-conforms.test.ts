import { describe, expect, it } from 'vitest';
import { ContractError, captureFetch, createContractFetch, expectConforms } from '../src/index.ts';

const GATE = 'https://statsigapi.net/console/v1/gates/dark_mode';
const LAYER = 'https://statsigapi.net/console/v1/layers/home_feed';
const KEY = { 'STATSIG-API-KEY': 'console-s3cret' };

function patch(body: unknown): Request {
  const headers = { ...KEY, 'content-type': 'application/json' };
  return new Request(LAYER, { method: 'PATCH', headers, body: JSON.stringify(body) });
}

const WRONG = patch({ descripton: 7, description: 7 });
const WRONG_LINES =
  'The request PATCH /console/v1/layers/home_feed (patchLayer) breaks the spec:\n' +
  '  body.descripton: is no declared property [undeclared]\n' +
  '  body.description: must be string [type]';

async function rejection(promise: Promise<void>): Promise<unknown> {
  return promise.then(
    () => 'it conforms',
    (error: unknown) => (error instanceof ContractError ? error.message : error),
  );
}

describe('what was recorded conforms', () => {
  it('as the fetch that recorded it, its list, one exchange, one request', async () => {
    const fetch = createContractFetch();
    await fetch(GATE, { headers: KEY });
    await fetch(patch({ description: 'x' }));
    for (const target of [fetch, fetch.exchanges, fetch.requests]) expectConforms(target);
    for (const target of [...fetch.exchanges, ...fetch.requests]) expectConforms(target);
  });

  it('but not when a request or an answer is wrong, and all that is wrong is said', async () => {
    const fetch = captureFetch({
      fetch: async () => Response.json({ message: 1, data: {} }, { status: 201 }),
    });
    await fetch(WRONG.clone());
    await fetch(new Request(GATE, { headers: KEY }));
    await fetch(new Request('https://statsigapi.net/gates'));
    expect(() => expectConforms(fetch)).toThrow(
      `${WRONG_LINES}\n` +
        'The answer 201 to PATCH /console/v1/layers/home_feed (patchLayer) breaks the spec:\n' +
        '  status: 201 is not a documented status of this operation [status]\n' +
        'The answer 201 to GET /console/v1/gates/dark_mode (getGate) breaks the spec:\n' +
        '  status: 201 is not a documented status of this operation [status]\n' +
        'The request GET /gates breaks the spec:\n' +
        '  path: GET /gates is no operation of the document [unknownOperation]',
    );
  });

  it('has the violations one by one as well', async () => {
    const fetch = createContractFetch();
    await fetch(WRONG.clone());
    try {
      expectConforms(fetch);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        violations: [
          { location: ['body', 'descripton'], keyword: 'undeclared' },
          { location: ['body', 'description'], keyword: 'type' },
        ],
      });
    }
  });

  it('is not said of nothing', () => {
    const nothing = 'There is nothing to hold to the spec: no request was answered.';
    expect(() => expectConforms(createContractFetch())).toThrow(nothing);
    expect(() => expectConforms([])).toThrow(nothing);
  });

  it('refuses options that there are not', async () => {
    const misspelled = { documnet: {} } as object;
    expect(() => expectConforms([], misspelled)).toThrow(
      new ContractError('`expectConforms` has no option `documnet`. Did you mean `document`?'),
    );
  });
});

describe('what is neither a request nor an answer with its request', () => {
  const allowed =
    'Allowed: a Request, { request, response }, { operationId, body }, or what `captureFetch` and `createContractFetch` recorded.';

  it.each<[unknown, string]>([
    [Response.json({}), `A Response alone does not say what it answers. ${allowed}`],
    [undefined, `This is no request. ${allowed}`],
    [{ status: 200 }, `This is no request. ${allowed}`],
    [[1], `This is no request. ${allowed}`],
    [[new Request(GATE)], `A Request of the platform has to be passed alone, and awaited. ${allowed}`],
    [{ method: 'GET', path: '/console/v1/gates' }, 'This request has no `query` and no `headers`. Allowed:'],
    [{ request: { method: 'GET', query: [], headers: {} } }, 'This request has no `path`. Allowed:'],
  ])('is refused: %s', (target, message) => {
    // What a caller without types may pass.
    expect(() => expectConforms(target as Request)).toThrow(message);
  });
});

describe('what the platform has conforms', () => {
  it('as a request, and with its answer, and both can still be read', async () => {
    const request = patch({ description: 'x' });
    await expectConforms(request);
    const response = await createContractFetch()(request.clone());
    await expectConforms({ request, response });
    expect([await request.text(), await response.text()]).toEqual([
      '{"description":"x"}',
      expect.stringContaining('"data"'),
    ]);
  });

  it('but not when it is wrong', async () => {
    expect(await rejection(expectConforms(WRONG.clone()))).toBe(WRONG_LINES);
    const request = new Request(GATE, { headers: KEY });
    expect(await rejection(expectConforms({ request, response: Response.json({ data: 1 }) }))).toContain(
      'The answer 200 to GET /console/v1/gates/dark_mode (getGate) breaks the spec:\n',
    );
  });

  it('never shows the key', async () => {
    const message = await rejection(expectConforms(new Request(`${GATE}?a=1`, { headers: KEY })));
    expect(message).toContain('query.a');
    expect(message).not.toContain('s3cret');
  });

  it('cannot be said of what has been read', async () => {
    const request = patch({ description: 'x' });
    await request.text();
    expect(await rejection(expectConforms(request))).toBe(
      'The body of the request has been read already. Pass `request.clone()`, made before.',
    );
    const response = Response.json({});
    await response.text();
    expect(await rejection(expectConforms({ request: new Request(GATE), response }))).toBe(
      'The body of the response has been read already. Pass `response.clone()`, made before.',
    );
  });
});

describe('a fixture conforms', () => {
  it('to the documented success, or to the status that it has', () => {
    expectConforms({
      operationId: 'getSegmentIds',
      body: { message: 'ok', data: { name: 'a', count: 0, ids: [] } },
    });
    expectConforms({ operationId: 'getSegmentIds', status: 404, body: { status: 404, message: 'none' } });
  });

  it('but not when it is wrong', () => {
    const fixture = {
      operationId: 'getSegmentIds',
      body: { message: 'ok', data: { name: 'a', count: 0, ids: 3 } },
    };
    expect(() => expectConforms([fixture])).toThrow(
      'The answer 200 of getSegmentIds breaks the spec:\n  body.data.ids: must be array [type]',
    );
  });

  it('and not to an operation or a status that there is not', () => {
    expect(() => expectConforms({ operationId: 'getSegmentIdz', body: {} })).toThrow(
      'There is no operation `getSegmentIdz`. Did you mean `getSegmentIds`?',
    );
    expect(() => expectConforms({ operationId: 'getSegmentIds', status: 302, body: {} })).toThrow(
      '`getSegmentIds` has no documented answer 302.',
    );
  });
});
