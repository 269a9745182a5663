import type { components } from '../generated/schema.gen.ts';
import type { Page } from '../paginate.ts';
import type { CallResult } from '../types.ts';
import { isPlainObject } from './describe.ts';

/** What a page is asked for with. `limit` is undefined where the operation has none. */
export interface Paging {
  readonly page: number;
  readonly limit: number | undefined;
}

/** A page, and what the next one may not be. */
export interface FetchedPage<Item> {
  readonly page: Page<Item>;
  /** The items as text, taken at once: whoever gets the page may change them. */
  readonly content: string;
  /** The answer that it came in. */
  readonly result: CallResult<unknown>;
}

type Pagination = Partial<Record<keyof components['schemas']['Pagination'], unknown>>;

/**
 * Reads a page out of an answer.
 *
 * @throws ResponseFormatError when there is no list in it, or when it is the previous page once more
 */
export async function readPage<Item>(
  result: CallResult<unknown>,
  asked: Paging,
  previous: FetchedPage<Item> | undefined,
): Promise<FetchedPage<Item>> {
  const { data, pagination: said } = isPlainObject(result.data) ? result.data : {};
  const items: unknown[] = Array.isArray(data) ? data : await result.unusable('without a list in `data`');
  const pagination: Pagination | undefined = isPlainObject(said) ? said : undefined;
  const page = {
    // The list and its pagination are handed on as answered, with the types that the API documents for them.
    items: items as Item[],
    pagination: pagination as Page<Item>['pagination'],
    pageNumber: asked.page,
    hasNext: hasNext(items, pagination, asked.limit),
  };
  const content = JSON.stringify(items);
  if (previous && items.length > 0 && (content === previous.content || !advances(page, previous.page))) {
    await result.unusable(
      `with page ${previous.page.pageNumber} again when it was asked for page ${asked.page}`,
    );
  }
  return { page, content, result };
}

/** `nextPage` has many forms and some lead elsewhere, so it only counts whether there is one. */
function hasNext(
  items: readonly unknown[],
  pagination: Pagination | undefined,
  limit: number | undefined,
): boolean {
  if (items.length === 0 || pagination === undefined) return false;
  const { nextPage, itemsPerPage } = pagination;
  if (nextPage !== undefined) return Boolean(nextPage);
  // The server may send fewer than asked for, and then says so. Where neither is known, the next page tells.
  const sizes = [limit, itemsPerPage].filter(isCount);
  return sizes.length === 0 || items.length >= Math.min(...sizes);
}

function advances(page: Page<unknown>, previous: Page<unknown>): boolean {
  const [now, before] = [page.pagination?.pageNumber, previous.pagination?.pageNumber];
  return !isCount(now) || !isCount(before) || now > before;
}

/** True for a number that counts something. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
