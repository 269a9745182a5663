// Whoever goes through a list of the mock has to come to its end, whichever way the mock answers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { document, operations } from '@statsig-console/spec';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createContractFetch, expectConforms, type Mock, startMock, withScenario } from '../src/index.ts';
import { handlers, override } from '../src/msw.ts';
import { exampleRequests } from './support/example-requests.ts';

const API = 'https://statsigapi.net';
const GATES = '/console/v1/gates';
const headers = { 'STATSIG-API-KEY': 'any' };

const server = setupServer(...handlers());
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  server.listen({ onUnhandledRequest: 'bypass' });
});
afterEach(() => server.resetHandlers());
afterAll(async () => {
  server.close();
  await mock.stop();
});

const contractFetch = createContractFetch();
/** Each way to be answered. */
const ways: [way: string, send: (target: string, init: RequestInit) => Promise<Response>][] = [
  ['a contract fetch', (target, init) => contractFetch(API + target, init)],
  ['the mock', (target, init) => fetch(mock.url + target, init)],
  ['the handlers of MSW', (target, init) => fetch(API + target, init)],
];

/** The path of every list that comes in pages, with whatever else has to be asked. */
const lists = operations.flatMap((operation) => {
  const targets = exampleRequests(document, operation).map(({ target }) => new URL(target, API));
  const all = targets.find(({ searchParams }) => searchParams.has('page'));
  const least = targets[0];
  return operation.method === 'GET' && all && least
    ? [{ ...operation, target: least.pathname + least.search, takesLimit: all.searchParams.has('limit') }]
    : [];
});

function withQuery(target: string, query: Record<string, string>): string {
  const url = new URL(target, API);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}

/** Goes through a list as long as there is a next page. More pages than a few are a list without end. */
async function through(send: (page: number) => Promise<Response>) {
  const pages: { data: unknown; pagination?: { pageNumber?: number; nextPage?: string | null } }[] = [];
  for (let more = true; more && pages.length < 5; ) {
    pages.push(await (await send(pages.length + 1)).json());
    more = Boolean(pages.at(-1)?.pagination?.nextPage);
  }
  return pages;
}

describe.each(ways)('a list of %s', (_, send) => {
  it.each(lists.map(({ operationId, ...list }) => [operationId, list] as const))(
    'has an end, and no item twice: %s',
    async (operationId, { target }) => {
      const pages = await through((page) => send(withQuery(target, { page: `${page}` }), { headers }));
      const [first, second, ...others] = pages;
      expect(others).toEqual([]);
      if (!second) return;
      expect(first?.data).not.toEqual([]);
      expect(second).toMatchObject({ data: [], pagination: { pageNumber: 2, nextPage: null } });
      // Everything else is as on the first page.
      expect(Object.keys(second)).toEqual(Object.keys(first ?? {}));
      expectConforms({ operationId, body: second });
    },
  );

  it.each(lists.map(({ operationId, ...list }) => [operationId, list] as const))(
    'has nothing far behind its end: %s',
    async (operationId, { target, takesLimit }) => {
      const asked = withQuery(target, { page: '9', ...(takesLimit ? { limit: '7' } : {}) });
      const response = await send(asked, { headers });
      expect(response.status).toBe(200);
      const body = await response.json();
      expectConforms({ operationId, body });
      // The ids of a segment are inside of an object, which is answered as it is.
      if (operationId !== 'getSegmentIds') expect(body.data).toEqual([]);
    },
  );

  it('says where the page lies', async () => {
    const response = await send(`${GATES}?page=2&limit=2&tags=a&tags=b`, { headers });
    expect((await response.json()).pagination).toEqual({
      itemsPerPage: 2,
      pageNumber: 2,
      nextPage: null,
      previousPage: `${GATES}?page=1&limit=2`,
      // As many as the first page has.
      totalItems: 2,
      all: GATES,
    });
  });

  it('has the page that its example shows, and those before', async () => {
    const users = (page: number) => send(`/console/v1/users?page=${page}`, { headers }).then((r) => r.json());
    const third = await users(3);
    expect(third).toMatchObject({ data: [{}, {}], pagination: { pageNumber: 3, totalItems: 42 } });
    expect(await users(1)).toEqual(third);
    expect(await users(4)).toMatchObject({ data: [], pagination: { pageNumber: 4, totalItems: 42 } });
  });

  it('is the example on every page when that is asked for by name, and an error when that is', async () => {
    const asked = (prefer: string) =>
      send(`${GATES}?page=2`, { headers: { ...headers, Prefer: prefer } }).then((r) => r.json());
    expect((await asked('example=page')).data).toHaveLength(2);
    expect((await asked('code=200')).data).toEqual([]);
    expect(await asked('code=404')).toMatchObject({ status: 404 });
  });

  it('refuses a page that is none', async () => {
    for (const page of ['0', '-1', 'two']) {
      expect((await send(`${GATES}?page=${page}`, { headers })).status).toBe(400);
    }
  });
});

describe('what a test arranged for a list', () => {
  const pagination = { itemsPerPage: 2, pageNumber: 1, nextPage: '?page=2', previousPage: null };
  const arranged = [
    ['without a body is paged', { retryAfter: 0 }, { data: [], pagination: { nextPage: null } }],
    ['with an example is that on every page', { example: 'page' }, { data: [{}, {}] }],
    ['with a body is that on every page', { body: { message: '', data: [], pagination } }, { pagination }],
  ] as const;
  const second = `${API}${GATES}?page=2`;

  it.each(arranged)('%s, with a scenario', async (_, answer, body) => {
    const fetch = createContractFetch();
    fetch.scenario.next('listGates', answer);
    const response = await fetch(second, { headers });
    expect(await response.json()).toMatchObject(body);
    expect(fetch.scenario.pending()).toEqual([]);
    expectConforms(fetch);
  });

  it.each(arranged)('%s, with a scenario over another fetch', async (_, answer, body) => {
    const fetch = withScenario({ fetch: createContractFetch() });
    fetch.scenario.always('listGates', answer);
    expect(await (await fetch(second, { headers })).json()).toMatchObject(body);
  });

  it.each(arranged)('%s, with MSW', async (_, answer, body) => {
    for (const given of [answer, () => answer]) {
      server.use(override('listGates', given));
      expect(await (await fetch(second, { headers })).json()).toMatchObject(body);
    }
  });
});

describe('a document of one’s own', () => {
  const page = { name: 'page', in: 'query', schema: { type: 'integer' } };
  const list = (parameters: object[], example: object) => ({
    parameters,
    responses: { 200: { description: 'ok', content: { 'application/json': { example } } } },
  });
  const other = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      '/whole': { get: { operationId: 'listWhole', ...list([], { data: [1] }) } },
      '/paged': {
        get: { operationId: 'listPaged', ...list([page], { data: [1], pagination: { cursor: 'x' } }) },
      },
      '/single': { get: { operationId: 'getSingle', ...list([page], { data: { list: [1] } }) } },
      '/bare': { get: { operationId: 'listBare', ...list([page], [1]) } },
    },
  };

  it('is answered without items where it has pages, and with whatever else its example has', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'statsig-contract-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(other));
    await using its = await startMock({ document: file });
    const own = createContractFetch({ document: other });
    const answers = async (target: string) => [
      await (await own(API + target)).json(),
      await (await fetch(its.url + target)).json(),
    ];
    const paged = { data: [], pagination: { cursor: 'x' } };
    expect(await answers('/paged?page=2')).toEqual([paged, paged]);
    expect(await answers('/single?page=2')).toEqual([{ data: { list: [1] } }, { data: { list: [1] } }]);
    expect(await answers('/bare?page=2')).toEqual([[1], [1]]);
    // Prism lets a parameter pass that is not declared.
    expect(await (await fetch(`${its.url}/whole?page=2`)).json()).toEqual({ data: [1] });
  });
});
