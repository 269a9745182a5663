import { captureFetch, createChecker, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BadRequestError,
  InvalidArgumentError,
  type ListOperationId,
  type Paginated,
  paginate,
  ResponseFormatError,
} from '../src/index.ts';
import { collect, listApi, pageOf, pagesAsked, paging, type Thing, things } from './support/list-api.ts';
import { clientOver, rejection, type StubFetch, stubFetch } from './support/stub-fetch.ts';

/** A list of gates over a stub. */
function gatesOver(fetch: StubFetch, query: object = {}): Paginated<unknown> {
  return paginate(clientOver(fetch), 'listGates', { query });
}

/** The query that a request has, in order. */
function queryOf(request: Request | undefined): string[][] {
  return [...new URL(request?.url ?? '').searchParams];
}

describe('a list', () => {
  it('sends nothing before it is used', async () => {
    const fetch = listApi(3);
    const list = gatesOver(fetch);
    const pages = list.pages();
    pages[Symbol.asyncIterator]();
    list[Symbol.asyncIterator]();
    await Promise.resolve();
    expect(fetch.requests).toHaveLength(0);
  });

  it('gives its first page when it is awaited', async () => {
    const page = await gatesOver(listApi(250));
    expect(page).toEqual({
      items: things(100),
      pageNumber: 1,
      hasNext: true,
      pagination: pageOf(new Request('https://a/?page=1&limit=100'), 250).pagination,
    });
  });

  it('sends once when it is awaited twice', async () => {
    const fetch = listApi(3);
    const list = gatesOver(fetch);
    expect(await list).toBe(await list);
    expect(await list.then(({ items }) => items.length)).toBe(3);
    expect(await list.finally(() => undefined)).toBe(await list);
    expect(fetch.requests).toHaveLength(1);
  });

  it('rejects as a promise does', async () => {
    const fetch = stubFetch(() => Response.json({ status: 400, message: 'No.' }, { status: 400 }));
    const list = gatesOver(fetch);
    expect(await list.catch((error: unknown) => error)).toBeInstanceOf(BadRequestError);
    expect(await rejection(list)).toBeInstanceOf(BadRequestError);
    expect(fetch.requests).toHaveLength(1);
  });

  it('gives every item of every page when it is iterated', async () => {
    const fetch = listApi(250);
    expect(await collect(gatesOver(fetch))).toEqual(things(250));
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it('starts anew with each iteration', async () => {
    const fetch = listApi(150);
    const list = gatesOver(fetch);
    const pages = list.pages();
    await list;
    expect(await collect(list)).toHaveLength(150);
    expect(await collect(list)).toHaveLength(150);
    expect(await collect(pages)).toHaveLength(2);
    expect(await collect(pages)).toHaveLength(2);
    expect(pagesAsked(fetch)).toEqual([1, 1, 2, 1, 2, 1, 2, 1, 2]);
  });

  it('asks for no further page when the loop is left', async () => {
    const fetch = listApi(250);
    for await (const item of gatesOver(fetch)) if ((item as Thing).id === 'thing_100') break;
    expect(pagesAsked(fetch)).toEqual([1]);
  });

  it('gives its pages', async () => {
    const pages = await collect(gatesOver(listApi(250)).pages());
    expect(pages.map(({ items, pageNumber, hasNext }) => [items.length, pageNumber, hasNext])).toEqual([
      [100, 1, true],
      [100, 2, true],
      [50, 3, false],
    ]);
  });

  it('is not led astray by what is done to a page', async () => {
    const fetch = stubFetch(() => Response.json({ data: things(2), pagination: { nextPage: '?page=2' } }));
    const seen = async (): Promise<void> => {
      for await (const { items } of gatesOver(fetch).pages()) items.reverse();
    };
    expect(await rejection(seen())).toBeInstanceOf(ResponseFormatError);
    expect(pagesAsked(fetch)).toEqual([1, 2]);
  });
});

describe('toArray', () => {
  it.each([
    [1, [1]],
    [100, [1]],
    [101, [1, 2]],
    [250, [1, 2, 3]],
    [1_000, [1, 2, 3]],
  ])('with the limit %i asks for the pages %j', async (limit, pages) => {
    const fetch = listApi(250);
    expect(await gatesOver(fetch).toArray({ limit })).toEqual(things(Math.min(limit, 250)));
    expect(pagesAsked(fetch)).toEqual(pages);
  });

  it('takes everything where that is asked for', async () => {
    const items = await gatesOver(listApi(250)).toArray({ limit: Number.POSITIVE_INFINITY });
    expect(items).toEqual(things(250));
  });

  it('asks for no page ahead', async () => {
    const fetch = listApi(250);
    const list = paginate(clientOver(fetch), 'listGates', {}, { prefetch: true });
    expect(await list.toArray({ limit: 100 })).toHaveLength(100);
    expect(pagesAsked(fetch)).toEqual([1]);
  });

  it.each([
    [{ limit: 0 }, '0'],
    [{ limit: 2.5 }, '2.5'],
    [{ limit: '10' }, 'a string'],
    [{}, 'undefined'],
    [undefined, 'undefined'],
  ])('refuses %j', async (options, problem) => {
    const fetch = listApi(3);
    const error = await rejection(gatesOver(fetch).toArray(options as never));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      argument: 'limit',
      message: `\`limit\` is ${problem}. Allowed: an integer from 1, or \`Infinity\`.`,
    });
    expect(fetch.requests).toHaveLength(0);
  });
});

describe('what is sent', () => {
  it('has the page and the limit with every request, and the filters', async () => {
    const fetch = listApi(150);
    await collect(gatesOver(fetch, { tags: ['a', 'b'] }));
    expect(fetch.requests.map(queryOf)).toEqual([
      [
        ['tags', 'a'],
        ['tags', 'b'],
        ['page', '1'],
        ['limit', '100'],
      ],
      [
        ['tags', 'a'],
        ['tags', 'b'],
        ['page', '2'],
        ['limit', '100'],
      ],
    ]);
  });

  it("starts at the caller's page and keeps to the caller's limit", async () => {
    const fetch = listApi(45);
    const pages = await collect(gatesOver(fetch, { page: 3, limit: 10 }).pages());
    expect(fetch.requests.map(paging)).toEqual([
      { page: 3, limit: 10 },
      { page: 4, limit: 10 },
      { page: 5, limit: 10 },
    ]);
    expect(pages.map(({ pageNumber }) => pageNumber)).toEqual([3, 4, 5]);
  });

  it('stays the same when the arguments are changed meanwhile', async () => {
    const fetch = listApi(150);
    const query: { tags: string[]; page?: number } = { tags: ['a'] };
    const list = gatesOver(fetch, query);
    query.page = 7;
    await collect(list);
    expect(pagesAsked(fetch)).toEqual([1, 2]);
  });

  it('has the path, and the options of the call', async () => {
    const fetch = listApi(150);
    const list = paginate(
      clientOver(fetch),
      'listGateVersions',
      { path: { id: 'new checkout' } },
      { respectReviewSettings: true },
    );
    await collect(list);
    expect(fetch.requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/console/v1/gates/new%20checkout/versions',
      '/console/v1/gates/new%20checkout/versions',
    ]);
    expect(fetch.requests.map(({ headers }) => headers.get('x-respect-review-settings'))).toEqual([
      'true',
      'true',
    ]);
  });

  it('has no limit where the operation knows none', async () => {
    const fetch = stubFetch((request) => {
      const { page } = paging(request);
      const pagination = { itemsPerPage: 2, pageNumber: page };
      return Response.json({ message: 'ok', data: things(page * 2).slice(page === 3 ? -1 : -2), pagination });
    });
    const list = paginate(clientOver(fetch), 'listIngestionRuns');
    expect(await collect(list)).toHaveLength(5);
    expect(fetch.requests.map(queryOf)).toEqual([[['page', '1']], [['page', '2']], [['page', '3']]]);
  });

  it('goes on to an empty page where nothing says how long a page is', async () => {
    const fetch = stubFetch((request) => {
      const { page } = paging(request);
      return Response.json({ data: page === 3 ? [] : [{ runID: `run_${page}` }], pagination: {} });
    });
    expect(await collect(paginate(clientOver(fetch), 'listIngestionRuns'))).toHaveLength(2);
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it.each([
    [{ page: 0 }, '`page` is 0.'],
    [{ page: 1.5 }, '`page` is 1.5.'],
    [{ page: '2' }, '`page` is a string.'],
    [{ limit: 0 }, '`limit` is 0.'],
    [{ limit: Number.NaN }, '`limit` is NaN.'],
    [{ limit: '50' }, '`limit` is a string.'],
  ])('is refused before it leaves: %j', async (query, problem) => {
    const fetch = listApi(3);
    for (const used of [gatesOver(fetch, query), collect(gatesOver(fetch, query))]) {
      const error = await rejection(used);
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error).toMatchObject({ message: `${problem} Allowed: an integer from 1.` });
    }
    expect(fetch.requests).toHaveLength(0);
  });
});

/** Lists of one page in the mock. */
const WHOLE: [operationId: ListOperationId, args: object][] = [
  ['listTargetApps', {}],
  ['listExperimentVersions', { path: { id: 'short_checkout' } }],
  ['listEventMetrics', { path: { eventName: 'add_to_cart' } }],
  ['listKeys', {}],
];

describe('against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.stop());

  it.each(WHOLE)('%s comes whole, and as documented', async (operationId, args) => {
    const fetch = captureFetch();
    // Each operation has arguments of its own.
    const list = paginate(clientOver(fetch, { baseUrl: mock.url }), operationId, args as never);
    const { items } = await list;
    expect(items.length).toBeGreaterThan(0);
    expect(await collect<unknown>(list)).toEqual(items);
    const checker = createChecker();
    expect(fetch.exchanges).toHaveLength(2);
    for (const { request, response } of fetch.exchanges) {
      expect(checker.checkRequest(request)).toEqual([]);
      expect(checker.checkResponse(request, response)).toEqual([]);
    }
  });
});
