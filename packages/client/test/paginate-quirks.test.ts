// Where a list ends, on an API that says it in many ways.
import { describe, expect, it } from 'vitest';
import { paginate, ResponseFormatError } from '../src/index.ts';
import { collect, listApi, pageOf, pagesAsked, paging, things } from './support/list-api.ts';
import { clientOver, rejection, type StubFetch, stubFetch } from './support/stub-fetch.ts';

/** What iterating over the gates of a stub gives. */
async function iterate(fetch: StubFetch, query: { page?: number; limit?: number } = {}): Promise<unknown[]> {
  return collect<unknown>(paginate(clientOver(fetch), 'listGates', { query }));
}

/** Pages of two, three of them, with what is said of the next page changed. */
function saying(change: (page: number) => Record<string, unknown>): StubFetch {
  return stubFetch((request) => {
    const answer = pageOf(request, 6, 2);
    return Response.json({
      ...answer,
      pagination: { ...answer.pagination, ...change(paging(request).page) },
    });
  });
}

describe('the address of the next page', () => {
  it.each([
    'https://evil.example/console/v1/gates?page=9',
    'statsigapi.net/console/v1/gates?page=9&limit=2',
    '/console/v1/metrics/qualifying_event/list?page=2',
    '?page=2&limit=2',
    'page 2',
  ])('is never followed: %s', async (nextPage) => {
    const fetch = saying((page) => ({ nextPage: page < 3 ? nextPage : null }));
    expect(await iterate(fetch)).toEqual(things(6));
    expect(new Set(fetch.requests.map(({ url }) => url.replace(/page=\d/, 'page=n')))).toEqual(
      new Set(['https://statsigapi.net/console/v1/gates?page=n&limit=100']),
    );
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it.each([null, '', false])('ends the list when it is %j, on a full page, too', async (nextPage) => {
    const fetch = saying(() => ({ nextPage }));
    expect(await iterate(fetch, { limit: 2 })).toEqual(things(2));
    expect(pagesAsked(fetch)).toEqual([1]);
  });

  it('counts for more than a page that is shorter than asked for', async () => {
    const fetch = listApi(250);
    expect(await iterate(fetch, { limit: 500 })).toEqual(things(250));
    expect(fetch.requests.map(paging)).toEqual([
      { page: 1, limit: 500 },
      { page: 2, limit: 500 },
      { page: 3, limit: 500 },
    ]);
  });

  it('does not keep a list going whose page is empty', async () => {
    const fetch = stubFetch((request) => {
      const { page } = paging(request);
      return Response.json({ data: page === 1 ? things(2) : [], pagination: { nextPage: '?page=2' } });
    });
    expect(await iterate(fetch)).toEqual(things(2));
    expect(pagesAsked(fetch)).toEqual([1, 2]);
  });
});

describe('an empty page', () => {
  it('ends the list, also under the number of the last page', async () => {
    const fetch = stubFetch((request) => {
      const { page } = paging(request);
      const pagination = { pageNumber: Math.min(page, 2), nextPage: '?page=9' };
      return Response.json({ ...pageOf(request, 4, 2), pagination });
    });
    expect(await iterate(fetch)).toEqual(things(4));
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });
});

describe('a pagination without the next page', () => {
  it.each([
    ['a page is shorter than asked for', 5, {}, 2, [1, 2, 3]],
    ['a page is empty', 4, {}, 2, [1, 2, 3]],
    ["a page is shorter than the server's", 5, { itemsPerPage: 2 }, 500, [1, 2, 3]],
    ["a page is shorter than asked for, if not than the server's", 3, { itemsPerPage: 100 }, 2, [1, 2]],
    [
      'a page is shorter than asked for, when the server says nothing usable',
      3,
      { itemsPerPage: '2' },
      2,
      [1, 2],
    ],
    ['the first page is empty', 0, {}, 2, [1]],
  ])('ends the list where %s', async (_, count, pagination, limit, pages) => {
    const fetch = stubFetch((request) => Response.json({ ...pageOf(request, count, 2), pagination }));
    expect(await iterate(fetch, { limit })).toEqual(things(count));
    expect(pagesAsked(fetch)).toEqual(pages);
  });
});

describe('an answer without a usable pagination', () => {
  it.each([[undefined], [null], ['page 1'], [[]], [1]])('is the whole list: %j', async (pagination) => {
    const fetch = stubFetch(() => Response.json({ message: 'ok', data: things(100), pagination }));
    const list = paginate(clientOver(fetch), 'listGates');
    expect(await collect<unknown>(list)).toEqual(things(100));
    expect(await list).toEqual({ items: things(100), pageNumber: 1, hasNext: false, pagination: undefined });
    expect(pagesAsked(fetch)).toEqual([1, 1]);
  });
});

describe('an answer without a list', () => {
  it.each([
    [{ message: 'ok' }],
    [{ message: 'ok', data: null }],
    [{ message: 'ok', data: { rules: [] } }],
    [{ message: 'ok', data: 'none' }],
    [[{ id: 'a' }]],
    ['text'],
    [null],
  ])('is refused: %j', async (body) => {
    const error = await rejection(iterate(stubFetch(() => Response.json(body))));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^GET \/console\/v1\/gates answered 200, but without a list in `data`/),
      request: { operationId: 'listGates' },
    });
  });
});

describe('a server that answers a page again', () => {
  const again = /^GET \/console\/v1\/gates answered 200, but with page 2 again when it was asked for page 3/;

  it.each([
    ['with the number of the page before', { pageNumber: 2 }],
    ['with a lower number', { pageNumber: 1 }],
  ])('is found out %s', async (_, { pageNumber }) => {
    const fetch = saying((page) => ({ pageNumber: page === 3 ? pageNumber : page, nextPage: '?page=9' }));
    const error = await rejection(iterate(fetch));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ message: expect.stringMatching(again) });
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it.each([
    ['under a new number', (pageNumber: number) => ({ pageNumber, nextPage: '?page=9' })],
    ['without a number', () => ({ nextPage: '?page=9' })],
  ])('is found out by what is on it %s', async (_, pagination) => {
    const fetch = stubFetch((request) => {
      const { page } = paging(request);
      const data = page === 1 ? things(2) : things(4).slice(2);
      return Response.json({ data, pagination: pagination(page) });
    });
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const gate of paginate(clientOver(fetch), 'listGates')) seen.push(gate);
    };
    expect(await rejection(read())).toMatchObject({ message: expect.stringMatching(again) });
    expect(seen).toEqual(things(4));
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it('may number its pages as it likes otherwise', async () => {
    const fetch = saying((page) => ({ pageNumber: page + 6 }));
    expect(await iterate(fetch)).toEqual(things(6));
  });
});

describe('a list that does not mention the next page', () => {
  /** Pages of at most fifty of 120, with so much said of them. */
  function brief(say: (answer: Record<string, unknown>) => object): StubFetch {
    return stubFetch((request) => {
      const { data, pagination } = pageOf(request, 120, 50);
      return Response.json({ data, pagination: say(pagination) });
    });
  }

  it.each<[what: string, say: (answer: Record<string, unknown>) => object]>([
    ['its total', ({ totalItems }) => ({ totalItems })],
    ['its total as a text', ({ totalItems }) => ({ totalItems: String(totalItems) })],
    ['its total and the limit that was asked for', ({ totalItems }) => ({ totalItems, itemsPerPage: 100 })],
    ['how long its pages are', ({ itemsPerPage }) => ({ itemsPerPage })],
    ['how long its pages are, as a text', ({ itemsPerPage }) => ({ itemsPerPage: String(itemsPerPage) })],
  ])('is read to its end when it says %s', async (_, say) => {
    const fetch = brief(say);
    expect(await iterate(fetch)).toEqual(things(120));
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it('is read to its end from a later page on', async () => {
    const fetch = brief(({ totalItems }) => ({ totalItems }));
    expect(await iterate(fetch, { page: 2 })).toEqual(things(120).slice(50));
    expect(pagesAsked(fetch)).toEqual([2, 3]);
  });

  it('is not cut short by a total that is less than what it has sent', async () => {
    const fetch = brief(() => ({ totalItems: 10 }));
    expect(await iterate(fetch, { limit: 50 })).toEqual(things(120));
  });

  it('is not asked for more than its total', async () => {
    const fetch = stubFetch((request) => {
      const { data } = pageOf(request, 100, 50);
      return Response.json({ data, pagination: { totalItems: 100 } });
    });
    expect(await iterate(fetch, { limit: 50 })).toEqual(things(100));
    expect(pagesAsked(fetch)).toEqual([1, 2]);
  });
});

it('a page that has the items of an earlier one is another when it has its own number', async () => {
  // Two were created meanwhile.
  const ids = [1, 2, 1, 2, 3];
  const fetch = stubFetch((request) => {
    const { page } = paging(request);
    const pagination = { pageNumber: page, nextPage: page < ids.length ? '?page=9' : null };
    return Response.json({ data: [{ id: ids[page - 1] }], pagination });
  });
  expect(await iterate(fetch, { limit: 1 })).toEqual(ids.map((id) => ({ id })));
});

describe('an earlier page', () => {
  it('ends the list with an error, however many others were between', async () => {
    const fetch = stubFetch((request) => {
      const url = new URL(request.url);
      const page = Number(url.searchParams.get('page'));
      url.searchParams.set('page', page > 2 ? '1' : String(page));
      const { data } = pageOf(new Request(url), 6, 2);
      return Response.json({ data, pagination: { nextPage: '?page=9' } });
    });
    const error = await rejection(iterate(fetch));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(String(error)).toContain('with page 1 again when it was asked for page 3');
    expect(fetch.requests).toHaveLength(3);
  });
});

it('a page whose items are nested too deep to be written again is a page', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const fetch = stubFetch(() => new Response(`{"data":[${deep}],"pagination":{"nextPage":null}}`));
  expect(await iterate(fetch)).toHaveLength(1);
});

it.each([[{ query: 'page=2' }], [{ query: new URLSearchParams('page=2') }], [{ query: null }]])(
  'a query that is none is refused: %o',
  async (args) => {
    const fetch = listApi(3);
    const list = paginate(clientOver(fetch), 'listGates', args as never);
    expect(await rejection(collect(list))).toMatchObject({ name: 'InvalidArgumentError', argument: 'query' });
    expect(fetch.requests).toEqual([]);
  },
);
