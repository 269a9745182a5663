import type { Caller } from './caller.ts';
import type { ConsoleClient } from './client.ts';
import type { components, operations } from './generated/schema.gen.ts';
import { isPlainObject } from './internal/describe.ts';
import { isCount } from './internal/is-count.ts';
import { Lazy } from './internal/lazy.ts';
import type { FetchedPage, Paging } from './internal/read-page.ts';
import { check } from './internal/refuse.ts';
import { flag } from './internal/resolve-options.ts';
import type { FetchPage, WalkOptions } from './internal/walk.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import type { CallArguments, CallResult, OperationId, QueryOf, ResponseOf } from './types.ts';

/** An answer with a list in the usual envelope. Matching the whole operation at once is the cheapest for the compiler. */
interface AnswersList {
  responses: { 200: { content: { 'application/json': { data: readonly unknown[] } } } };
}

/** Goes through the members of `Query`: undefined drops out, and an operation without a query has none. */
type IdWithPage<Id, Query> = Query extends object ? ('page' extends keyof Query ? Id : never) : never;

/**
 * Name of an operation that answers a list in pages, such as `listGates`: it has `page` in its query and a list in `data`.
 *
 * `getSegmentIds` is none of them, because its `data` is an object that has the list among other things; nor are the rules of
 * gates and dynamic configs, which come in one answer.
 */
export type ListOperationId = {
  [Id in OperationId]: operations[Id] extends AnswersList
    ? IdWithPage<Id, operations[Id]['parameters']['query']>
    : never;
}[OperationId];

/** An item of a list, such as a `Gate` of `listGates`. */
export type ItemOf<Id extends ListOperationId> =
  ResponseOf<Id> extends { data: readonly (infer Item)[] } ? Item : never;

/** One page of a list. */
export interface Page<Item> {
  /** The items, in the order of the API. */
  readonly items: Item[];
  /** What the API says of the page, as answered; undefined when it says nothing. */
  readonly pagination: components['schemas']['Pagination'] | undefined;
  /** The page that was asked for; the first is 1. */
  readonly pageNumber: number;
  /** Whether there is another page to ask for. It may turn out to be empty. */
  readonly hasNext: boolean;
}

/** The first page of a list with the answer that it came in. */
export interface PageResponse<Item> {
  /** The page. */
  readonly data: Page<Item>;
  /** The parsed body as it came, `message` included. */
  readonly envelope: unknown;
  /** The answer. Its body has been read. */
  readonly response: Response;
  /** `x-request-id` of the answer; undefined when it has none. */
  readonly requestId: string | undefined;
}

/** Options of {@link paginate}: those of a call, which hold for each page; `signal` ends the whole iteration. */
export interface PaginateOptions extends CallOptions {
  /**
   * Ask for the next page while the items of this one are used. Default false. An error of a page comes when the page is
   * reached. Leaving the loop early aborts what is in flight.
   */
  prefetch?: boolean | undefined;
}

/**
 * A list in pages: a promise of its first page and an async iterable of all its items. Nothing is sent before it is awaited,
 * iterated or a method is called. Awaiting it twice sends once; each iteration starts anew.
 *
 * An async function that returns it resolves with the first page, as with any promise.
 */
export interface Paginated<Item> extends Promise<Page<Item>>, AsyncIterable<Item> {
  /** Every page in turn. Each iteration starts anew. */
  pages(): AsyncIterable<Page<Item>>;
  /**
   * The first items in a list. It asks for no page that it does not need, so `prefetch` makes no difference.
   *
   * @param options `limit`: how many items at most, an integer from 1, or `Infinity` for all
   * @throws InvalidArgumentError when `limit` is something else, and what iterating throws
   */
  toArray(options: { limit: number }): Promise<Item[]>;
  /** The first page with its answer. It is sent once, also when the list is awaited. */
  withResponse(): Promise<PageResponse<Item>>;
}

/** The arguments may be left out where the operation needs none. */
type Rest<Id extends ListOperationId> =
  Record<never, never> extends CallArguments<Id>
    ? [args?: CallArguments<Id> | undefined, options?: PaginateOptions | undefined]
    : [args: CallArguments<Id>, options?: PaginateOptions | undefined];

type SendPage = (paging: Paging, signal: AbortSignal | undefined) => Promise<CallResult<unknown>>;

/** Both ways to send, as far as it matters here. */
type SendOperation = (operation: unknown, args: object, options: CallOptions) => Promise<CallResult<unknown>>;

/** The operations that have `page` without `limit`. */
const WITHOUT_LIMIT: {
  readonly [Id in ListOperationId as 'limit' extends keyof QueryOf<Id> ? never : Id]: true;
} = { listIngestionRuns: true };

/**
 * Goes through a list page by page. It counts the pages itself, from `query.page` (default 1), with `query.limit` items each
 * (default 100, the most that the API sends on most lists).
 *
 * Awaiting, iterating and the methods throw what `client.call` throws, and besides:
 *
 * @throws InvalidArgumentError when `page` or `limit` is no integer from 1, or `prefetch` no boolean; nothing was sent
 * @throws ResponseFormatError when an answer has no list, or is the previous page once more
 * @example
 * for await (const gate of paginate(client, 'listGates', { query: { tags: ['checkout'] } })) console.log(gate.id);
 */
export function paginate<Id extends ListOperationId>(
  client: Pick<ConsoleClient, 'call'>,
  operation: Id | Operation<Id>,
  ...rest: Rest<Id>
): Paginated<ItemOf<Id>>;
/** The same with a caller, by operation. */
export function paginate<Id extends ListOperationId>(
  caller: Caller,
  operation: Operation<Id>,
  ...rest: Rest<Id>
): Paginated<ItemOf<Id>>;
export function paginate<Id extends ListOperationId>(
  client: Pick<ConsoleClient, 'call'> | Caller,
  operation: Id | Operation<Id>,
  ...rest: Rest<Id>
): Paginated<ItemOf<Id>> {
  // The overloads let a caller come with an operation, and a client with the id of one.
  const call = (typeof client === 'function' ? client : client.call) as SendOperation;
  // What is none is refused by the call.
  const operationId = typeof operation === 'string' ? operation : operation?.id;
  // Rest is one of two tuples, which differ in what may be left out.
  const [args, options] = rest as [args?: { query?: Record<string, unknown> }, options?: PaginateOptions];
  const { prefetch = false, signal, ...callOptions } = options ?? {};
  const { query: given = {} } = args ?? {};
  const query: unknown = isPlainObject(given) ? { ...given } : given;
  const send: SendPage = (paging, pageSignal) => {
    const { page, limit } = paging;
    // What is no query is refused by the call.
    const paged = isPlainObject(query) ? { ...query, page, ...(limit && { limit }) } : query;
    return call(operation, { ...args, query: paged }, { ...callOptions, signal: pageSignal });
  };
  const limited = !Object.hasOwn(WITHOUT_LIMIT, operationId);
  const fetchPage: FetchPage<ItemOf<Id>> = async (previous, pageSignal) => {
    flag('prefetch', prefetch);
    // What is no query has neither, and is refused by the call.
    const { page, limit }: Record<string, unknown> = Object(query);
    const paging = {
      page: previous ? previous.page.pageNumber + 1 : count('page', page ?? 1),
      limit: limited ? count('limit', limit ?? 100) : undefined,
    };
    const answer = send(paging, pageSignal);
    const [result, { readPage }] = await Promise.all([answer, machinery.get(`${operationId} was sent`)]);
    return readPage(result, paging, previous);
  };
  return new LazyList(fetchPage, { signal, prefetch });
}

/** It is loaded while the first page is under way. */
const machinery = /* @__PURE__ */ new Lazy(() => import('./internal/paging.ts'));

class LazyList<Item> implements Paginated<Item> {
  readonly [Symbol.toStringTag] = 'Paginated';
  readonly #fetchPage: FetchPage<Item>;
  readonly #options: WalkOptions;
  #first: Promise<FetchedPage<Item>> | undefined;

  constructor(fetchPage: FetchPage<Item>, options: WalkOptions) {
    this.#fetchPage = fetchPage;
    this.#options = options;
  }

  #firstPage(): Promise<Page<Item>> {
    return this.withResponse().then(({ data }) => data);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, one that sends nothing before it is awaited.
  then<A = Page<Item>, B = never>(
    onFulfilled?: ((page: Page<Item>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<Item> | B> {
    return this.#firstPage().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Page<Item>> {
    return this.#firstPage().finally(onFinally);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    const { walkItems } = await machinery.get();
    yield* walkItems(this.#fetchPage, this.#options);
  }

  pages(): AsyncIterable<Page<Item>> {
    return { [Symbol.asyncIterator]: () => this.#pages() };
  }

  async *#pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const { walkPages } = await machinery.get();
    yield* walkPages(this.#fetchPage, this.#options);
  }

  async withResponse(): Promise<PageResponse<Item>> {
    this.#first ??= this.#fetchPage(undefined, this.#options.signal);
    const { page, result } = await this.#first;
    const { data: envelope, response, requestId } = result;
    return { data: page, envelope, response, requestId };
  }

  async toArray(options: { limit: number }): Promise<Item[]> {
    const { firstItems } = await machinery.get();
    return firstItems(this.#fetchPage, this.#options, options?.limit);
  }
}

/** Checks a number that counts something. */
function count(argument: 'page' | 'limit', given: unknown): number {
  check(isCount(given), argument, given, 'an integer from 1', 'number');
  return given;
}
