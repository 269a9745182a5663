import { type StubFetch, stubFetch } from './stub-fetch.ts';

/** What the items of the lists below are. */
export interface Thing {
  readonly id: string;
}

export function things(count: number): Thing[] {
  return Array.from({ length: count }, (_, index) => ({ id: `thing_${index + 1}` }));
}

/** A `fetch` that answers a list of so many things in pages, of at most `cap` whatever is asked for. */
export function listApi(count: number, cap = 100): StubFetch {
  return stubFetch((request) => Response.json(pageOf(request, count, cap)));
}

/** The page of the list that a request asks for. */
export function pageOf(request: Request, count: number, cap = 100): ListAnswer {
  const { page, limit } = paging(request);
  const size = Math.min(limit, cap);
  const isLast = page * size >= count;
  return {
    message: 'Listed successfully.',
    data: things(count).slice((page - 1) * size, page * size),
    pagination: {
      itemsPerPage: size,
      pageNumber: page,
      nextPage: isLast ? null : `/console/v1/gates?page=${page + 1}&limit=${size}`,
      previousPage: null,
      totalItems: count,
    },
  };
}

export interface ListAnswer {
  message: string;
  data: Thing[];
  pagination: Record<string, unknown>;
}

/** `page` and `limit` of a request. */
export function paging(request: Request): { page: number; limit: number } {
  const { searchParams } = new URL(request.url);
  return { page: Number(searchParams.get('page')), limit: Number(searchParams.get('limit')) };
}

/** The numbers of the pages that were asked for, in order. */
export function pagesAsked(fetch: StubFetch): number[] {
  return fetch.requests.map((request) => paging(request).page);
}

/** Everything that comes out of an iteration. */
export async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}
