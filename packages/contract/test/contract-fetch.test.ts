import { describe, expect, it } from 'vitest';
import { ContractError, createContractFetch, type OpenApiDocument, prismViolations } from '../src/index.ts';

const KEY = { 'STATSIG-API-KEY': 'console-s3cret' };
const GATE = 'https://statsigapi.net/console/v1/gates/dark_mode';
const LAYER = 'https://statsigapi.net/console/v1/layers/home_feed';

function patch(body: unknown, headers: Record<string, string> = KEY): RequestInit {
  return {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

describe('a contract fetch', () => {
  it('takes what fetch takes: a text, a URL, a Request', async () => {
    const fetch = createContractFetch();
    for (const input of [GATE, new URL(GATE), new Request(GATE)]) {
      expect((await fetch(input, { headers: KEY })).status).toBe(200);
    }
    expect(fetch.calls('getGate')).toHaveLength(3);
  });

  it('answers for any host', async () => {
    const response = await createContractFetch()('http://localhost:1/console/v1/gates/x', { headers: KEY });
    expect(await response.json()).toMatchObject({ message: 'Gate read successfully.' });
  });

  it('refuses undeclared query parameters, which the mock lets pass', async () => {
    const response = await createContractFetch()(`${GATE}?verbose=1`, { headers: KEY });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      status: 400,
      message: 'Bad Request Exception',
      errors: [{ property: 'query.verbose', errorMessage: 'Unknown property' }],
    });
  });

  it('has all details of a refusal where the mock has them, in any language', async () => {
    const response = await createContractFetch()(LAYER, patch({ größe: 1 }));
    expect(prismViolations({ headers: Object.fromEntries(response.headers) })).toEqual([
      { location: ['body', 'größe'], keyword: 'undeclared', message: 'body.größe: is no declared property' },
    ]);
  });

  it('says for an unknown path or method what there is', async () => {
    const fetch = createContractFetch();
    const unknown = await fetch('https://statsigapi.net/v1/gates', { headers: KEY });
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { status: 404, message: 'GET /v1/gates is no operation of the document' },
    ]);
    const wrong = await fetch(LAYER, { method: 'PUT', headers: KEY });
    expect([wrong.status, wrong.headers.get('allow'), await wrong.json()]).toEqual([
      405,
      'GET, POST, PATCH, DELETE',
      {
        status: 405,
        message:
          'PUT /console/v1/layers/home_feed is no operation of the document; it has GET, POST, PATCH, DELETE',
      },
    ]);
  });

  it('says which examples there are when another is preferred', async () => {
    const fetch = createContractFetch();
    const segment = 'https://statsigapi.net/console/v1/segments/x';
    const response = await fetch(segment, { headers: { ...KEY, Prefer: 'example=ruleBasd' } });
    expect([response.status, await response.json()]).toEqual([
      404,
      { status: 404, message: '`getSegment 200` has no example `ruleBasd`. Did you mean `ruleBased`?' },
    ]);
    const good = await fetch(segment, { headers: { ...KEY, Prefer: 'code=200, example=ruleBased' } });
    expect(await good.json()).toMatchObject({ data: { id: 'eu_employees' } });
  });

  it('records requests, answers and calls, and never the key', async () => {
    const fetch = createContractFetch();
    await fetch(LAYER, patch({ description: 'x' }));
    await fetch(LAYER, patch({ description: 7 }));
    expect(fetch.requests.map(({ body }) => body)).toEqual([{ description: 'x' }, { description: 7 }]);
    expect(fetch.exchanges.map(({ response }) => response.status)).toEqual([200, 400]);
    expect(fetch.calls('patchLayer')).toEqual(fetch.requests);
    expect(fetch.calls('getLayer')).toEqual([]);
    expect(JSON.stringify(fetch.exchanges)).not.toContain('s3cret');
    fetch.reset();
    expect([fetch.requests, fetch.exchanges, fetch.calls('patchLayer')]).toEqual([[], [], []]);
  });

  it('does not know calls of what is no operation', () => {
    const fetch = createContractFetch<string>();
    expect(() => fetch.calls('getGat')).toThrow('There is no operation `getGat`. Did you mean `getGate`?');
    expect(() => fetch.calls('frobnicate')).toThrow(/There are: .+, and 268 more\.$/);
  });

  it('rejects with the reason of a signal that is aborted, and records nothing', async () => {
    const fetch = createContractFetch();
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(fetch(GATE, { headers: KEY, signal })).rejects.toThrow('enough');
    expect(fetch.requests).toEqual([]);
  });

  it('gives every caller an answer of its own', async () => {
    const fetch = createContractFetch();
    const first = await (await fetch(GATE, { headers: KEY })).json();
    first.data.id = 'changed';
    expect((await (await fetch(GATE, { headers: KEY })).json()).data.id).not.toBe('changed');
  });
});

describe('a contract fetch that throws', () => {
  const fetch = createContractFetch({ onInvalid: 'throw' });

  it('lists what is wrong with a request', async () => {
    const error: unknown = await fetch(LAYER, patch({ description: 7, extra: 1 })).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({
      name: 'ContractError',
      message:
        'PATCH /console/v1/layers/home_feed breaks the spec:\n' +
        '  body.extra: is no declared property [undeclared]\n' +
        '  body.description: must be string [type]',
      violations: [
        { location: ['body', 'extra'], keyword: 'undeclared' },
        { location: ['body', 'description'], keyword: 'type' },
      ],
    });
  });

  it('does so for an unknown path, too', async () => {
    await expect(fetch('https://a.example/gates', { headers: KEY })).rejects.toThrow(
      'GET /gates breaks the spec:\n  path: GET /gates is no operation of the document [unknownOperation]',
    );
  });

  it('answers 401 without a key', async () => {
    expect((await fetch(GATE)).status).toBe(401);
  });

  it('has to be asked for by its name', () => {
    const onInvalid: string = 'reject';
    // What a caller without types may write.
    expect(() => createContractFetch({ onInvalid: onInvalid as 'throw' })).toThrow(
      "`onInvalid` is reject. Allowed: 'answer', 'throw'.",
    );
  });
});

describe('a contract fetch for another document', () => {
  const schema = {
    type: 'object',
    required: ['id', 'state'],
    properties: {
      id: { type: 'integer', minimum: 3 },
      state: { $ref: '#/components/schemas/State' },
    },
  };
  const json = (part: object) => ({ content: { 'application/json': part } });
  const document: OpenApiDocument = {
    paths: {
      '/things': {
        get: { operationId: 'listThings', responses: { 201: { description: '', ...json({ schema }) } } },
        delete: { operationId: 'dropThings', responses: { 204: { description: '' } } },
      },
    },
    components: { schemas: { State: { type: 'string', enum: ['ready', 'busy'] } } },
  };
  const fetch = createContractFetch<string>({ document });

  it('answers from the schema where there is no example', async () => {
    const response = await fetch('https://a.example/things');
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: 3, state: 'ready' });
  });

  it('answers nothing where there is no body', async () => {
    const response = await fetch('https://a.example/things', { method: 'DELETE' });
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('refuses in a form of its own where the document has none', async () => {
    const response = await fetch('https://a.example/things?a=1');
    expect([response.status, await response.json()]).toEqual([400, { status: 400, message: 'Bad Request' }]);
  });

  it('knows no status that is not documented', async () => {
    const response = await fetch('https://a.example/things', { headers: { Prefer: 'code=500' } });
    expect([response.status, await response.json()]).toEqual([
      404,
      { status: 404, message: '`listThings` has no documented answer 500. Documented: 201.' },
    ]);
  });
});
