import type { Page } from '../paginate.ts';
import { isCount } from './is-count.ts';
import { onAbort } from './on-abort.ts';
import type { FetchedPage } from './read-page.ts';
import { check } from './refuse.ts';

/** Asks for the page after `previous`, or for the first one. */
export type FetchPage<Item> = (
  previous: FetchedPage<Item> | undefined,
  signal: AbortSignal | undefined,
) => Promise<FetchedPage<Item>>;

export interface WalkOptions {
  readonly signal: AbortSignal | undefined;
  /** Ask for the next page while the caller has this one. */
  readonly prefetch: boolean;
}

/** A page that is asked for before it is needed. */
interface Ahead<Item> {
  readonly answer: Promise<FetchedPage<Item>>;
  readonly abort: () => void;
}

/** Every page in turn. It ends what is in flight when the caller leaves early. */
export async function* walkPages<Item>(
  fetchPage: FetchPage<Item>,
  { signal, prefetch }: WalkOptions,
): AsyncGenerator<Page<Item>, void, undefined> {
  let ahead: Ahead<Item> | undefined;
  try {
    let fetched = await fetchPage(undefined, signal);
    while (true) {
      const { page } = fetched;
      if (prefetch && page.hasNext && !signal?.aborted) ahead = fetchAhead(fetchPage, fetched, signal);
      yield page;
      if (!page.hasNext) return;
      // A signal that was aborted meanwhile ends the walk even when the page is here already.
      fetched = await (ahead && !signal?.aborted ? ahead.answer : fetchPage(fetched, signal));
    }
  } finally {
    // To a page that has arrived this does nothing.
    ahead?.abort();
  }
}

/** Every item of every page in turn. */
export async function* walkItems<Item>(
  fetchPage: FetchPage<Item>,
  options: WalkOptions,
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of walkPages(fetchPage, options)) {
    for (const item of items) {
      // With an aborted signal nothing is sent; the client throws what it throws for any call.
      if (options.signal?.aborted) await fetchPage(undefined, options.signal);
      yield item;
    }
  }
}

/** The items from the first on, as many as are wanted. Nothing is fetched that may not be needed. */
export async function firstItems<Item>(
  fetchPage: FetchPage<Item>,
  options: WalkOptions,
  limit: unknown,
): Promise<Item[]> {
  const right = isCount(limit) || limit === Number.POSITIVE_INFINITY;
  check(right, 'limit', limit, 'an integer from 1, or `Infinity`', 'number');
  let items: Item[] = [];
  for await (const page of walkPages(fetchPage, { ...options, prefetch: false })) {
    items = items.concat(page.items);
    if (items.length >= limit) break;
  }
  return items.slice(0, limit);
}

function fetchAhead<Item>(
  fetchPage: FetchPage<Item>,
  previous: FetchedPage<Item>,
  signal: AbortSignal | undefined,
): Ahead<Item> {
  const controller = new AbortController();
  const letGo = signal && onAbort(signal, () => controller.abort(signal.reason));
  const answer = fetchPage(previous, controller.signal).finally(letGo);
  // Whoever gets to the page hears of it; when nobody does, there is nothing to report.
  answer.catch(() => undefined);
  return { answer, abort: () => controller.abort() };
}
