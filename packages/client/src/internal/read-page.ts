import type { components } from '../generated/schema.gen.ts';
import type { Page } from '../paginate.ts';
import type { CallResult } from '../types.ts';
import { isPlainObject } from './describe.ts';
import { isCount } from './is-count.ts';

/** What a page is asked for with. `limit` is undefined where the operation has none. */
export interface Paging {
  readonly page: number;
  readonly limit: number | undefined;
}

/** A page, and what the next one may not be. */
export interface FetchedPage<Item> {
  readonly page: Page<Item>;
  /** How many items there have been with this page. */
  readonly count: number;
  /** What each page up to now had, and its number. Taken at once: whoever gets a page may change it. */
  readonly contents: Map<number, number>;
  /** The answer that it came in. */
  readonly result: CallResult<unknown>;
}

type Pagination = Partial<Record<keyof components['schemas']['Pagination'], unknown>>;

/**
 * Reads a page out of an answer.
 *
 * @throws ResponseFormatError when there is no list in it, or when it is an earlier page once more
 */
export async function readPage<Item>(
  result: CallResult<unknown>,
  asked: Paging,
  previous: FetchedPage<Item> | undefined,
): Promise<FetchedPage<Item>> {
  const { data, pagination: said } = isPlainObject(result.data) ? result.data : {};
  const items: unknown[] = Array.isArray(data) ? data : await result.unusable('without a list in `data`');
  const pagination: Pagination | undefined = isPlainObject(said) ? said : undefined;
  // Of pages that were not asked for nobody knows; they had at least as many as this one, or this is the last.
  const before = previous ? previous.count : (asked.page - 1) * items.length;
  const count = before + items.length;
  const page = {
    // The list and its pagination are handed on as answered, with the types that the API documents for them.
    items: items as Item[],
    pagination: pagination as Page<Item>['pagination'],
    pageNumber: asked.page,
    hasNext: hasNext(items.length, count, pagination, asked.limit),
  };
  const contents = previous?.contents ?? new Map<number, number>();
  if (items.length > 0) {
    const content = digest(items);
    const same = content === undefined ? undefined : contents.get(content);
    const again = repeatedPage(same, page, previous?.page);
    if (again !== undefined) {
      await result.unusable(`with page ${again} again when it was asked for page ${asked.page}`);
    }
    if (content !== undefined) contents.set(content, asked.page);
  }
  return { page, count, contents, result };
}

/** `nextPage` has many forms and some lead elsewhere, so it only counts whether there is one. */
function hasNext(
  items: number,
  count: number,
  pagination: Pagination | undefined,
  limit: number | undefined,
): boolean {
  if (items === 0 || pagination === undefined) return false;
  const { nextPage, itemsPerPage, totalItems } = pagination;
  if (nextPage !== undefined) return Boolean(nextPage);
  // The server may send fewer than asked for. Its total tells best; then what it says is a page; then the next page.
  const total = Number(totalItems);
  if (isCount(total) && count <= total) return count < total;
  const sizes = [limit, Number(itemsPerPage)].filter(isCount);
  return sizes.length === 0 || items >= Math.min(...sizes);
}

/**
 * Which page an answer is once more.
 *
 * @param same the page that had the same items
 */
function repeatedPage(
  same: number | undefined,
  page: Page<unknown>,
  previous: Page<unknown> | undefined,
): number | undefined {
  if (!previous) return undefined;
  const [now, before] = [page.pagination?.pageNumber, previous.pagination?.pageNumber];
  if (isCount(now) && isCount(before)) {
    if (now <= before) return previous.pageNumber;
    // What is created meanwhile moves others to a page that follows; a page that is numbered as another is another.
    return same === previous.pageNumber ? same : undefined;
  }
  // A page that was asked for in vain may be asked for again.
  return same === page.pageNumber ? undefined : same;
}

/**
 * A number for a page's items; two different pages have the same one once in some 10^15 times. Undefined where they are nested too
 * deep to be written again.
 */
function digest(items: readonly unknown[]): number | undefined {
  let text: string;
  try {
    text = JSON.stringify(items);
  } catch {
    return undefined;
  }
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  return ((high ^ (high >>> 15)) >>> 11) * 2 ** 32 + ((low ^ (low >>> 13)) >>> 0);
}
