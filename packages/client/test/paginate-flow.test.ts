// What happens between the pages: aborts, and pages that are asked for ahead.
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AbortError,
  type ConsoleClient,
  InvalidArgumentError,
  type Paginated,
  type PaginateOptions,
  paginate,
  ServerError,
  TimeoutError,
} from '../src/index.ts';
import { collect, listApi, pageOf, pagesAsked, paging, things } from './support/list-api.ts';
import { clientOver, rejection, type StubFetch, stubFetch } from './support/stub-fetch.ts';

function gatesOver(fetch: StubFetch, options: PaginateOptions): Paginated<unknown> {
  return paginate(clientOver(fetch), 'listGates', { query: { limit: 2 } }, options);
}

/** Pages of two; the second comes when it is let go. */
function heldApi(): { fetch: StubFetch; release: (answer?: Response) => void; asked: Promise<Request> } {
  let release: (answer?: Response) => void = () => undefined;
  const held = new Promise<Response | undefined>((resolve) => {
    release = resolve;
  });
  let arrived: (request: Request) => void = () => undefined;
  const asked = new Promise<Request>((resolve) => {
    arrived = resolve;
  });
  const fetch = stubFetch(async (request) => {
    if (paging(request).page !== 2) return Response.json(pageOf(request, 6));
    arrived(request);
    return (await held) ?? Response.json(pageOf(request, 6));
  });
  return { fetch, release, asked };
}

/** Resolves when a signal is aborted. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

describe.each([false, true])('a signal, with prefetch %s,', (prefetch) => {
  it('keeps the first request from leaving when it is aborted before', async () => {
    const fetch = listApi(6);
    const list = gatesOver(fetch, { signal: AbortSignal.abort(), prefetch });
    for (const used of [list, collect(list), collect(list.pages()), list.toArray({ limit: 1 })]) {
      expect(await rejection(used)).toBeInstanceOf(AbortError);
    }
    expect(fetch.requests).toHaveLength(0);
  });

  it('ends the items that are left of a page', async () => {
    const controller = new AbortController();
    const fetch = listApi(2);
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of gatesOver(fetch, { signal: controller.signal, prefetch })) {
        seen.push(item);
        controller.abort(new Error('the user left'));
      }
    };
    const error = await rejection(read());
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({
      message: 'GET /console/v1/gates was aborted before it was sent.',
      cause: { message: 'the user left' },
    });
    expect(seen).toEqual(things(1));
    expect(fetch.requests).toHaveLength(1);
  });

  it('ends the pages that are left', async () => {
    const controller = new AbortController();
    const fetch = listApi(6);
    const read = async (): Promise<void> => {
      for await (const page of gatesOver(fetch, { signal: controller.signal, prefetch }).pages()) {
        if (page.pageNumber === 2) controller.abort();
      }
    };
    expect(await rejection(read())).toBeInstanceOf(AbortError);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('ends them even when the next page is here', async () => {
    const controller = new AbortController();
    const fetch = listApi(6);
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const page of gatesOver(fetch, { signal: controller.signal, prefetch }).pages()) {
        seen.push(page.pageNumber);
        // While a call goes on, it listens.
        await expect.poll(() => getEventListeners(controller.signal, 'abort')).toHaveLength(0);
        controller.abort();
      }
    };
    expect(await rejection(read())).toBeInstanceOf(AbortError);
    expect(seen).toEqual([1]);
    expect(pagesAsked(fetch)).toEqual(prefetch ? [1, 2] : [1]);
  });

  it('sends nothing more when it comes just as a page arrives', async () => {
    const controller = new AbortController();
    const fetch = listApi(6);
    const { call } = clientOver(fetch);
    const client: Pick<ConsoleClient, 'call'> = {
      async call(...args) {
        const result = await call(...args);
        controller.abort();
        return result;
      },
    };
    const options = { signal: controller.signal, prefetch };
    const error = await rejection(collect(paginate(client, 'listGates', { query: { limit: 2 } }, options)));
    expect(error).toBeInstanceOf(AbortError);
    expect(pagesAsked(fetch)).toEqual([1]);
  });

  it('changes nothing when it comes after the last item', async () => {
    const controller = new AbortController();
    const seen: unknown[] = [];
    for await (const item of gatesOver(listApi(3), { signal: controller.signal, prefetch })) {
      seen.push(item);
      if (seen.length === 3) controller.abort();
    }
    expect(seen).toEqual(things(3));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('ends the request that is under way', async () => {
    const controller = new AbortController();
    const { fetch, asked } = heldApi();
    const error = rejection(collect(gatesOver(fetch, { signal: controller.signal, prefetch })));
    const request = await asked;
    controller.abort();
    expect(await error).toBeInstanceOf(AbortError);
    await aborted(request.signal);
  });

  it('counts as a timeout when it comes from AbortSignal.timeout', async () => {
    const { fetch } = heldApi();
    const error = await rejection(collect(gatesOver(fetch, { signal: AbortSignal.timeout(20), prefetch })));
    expect(error).toBeInstanceOf(TimeoutError);
  });
});

describe('prefetch', () => {
  const unhandled: unknown[] = [];
  const record = (reason: unknown): void => void unhandled.push(reason);
  beforeEach(() => {
    unhandled.length = 0;
    process.on('unhandledRejection', record);
  });
  afterEach(async () => {
    // Node reports them once the queue of promises is empty.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', record);
    expect(unhandled).toEqual([]);
  });

  it('asks for the next page while the items of this one are used', async () => {
    const { fetch, release, asked } = heldApi();
    const items = gatesOver(fetch, { prefetch: true })[Symbol.asyncIterator]();
    expect((await items.next()).value).toEqual({ id: 'thing_1' });
    await asked;
    expect(pagesAsked(fetch)).toEqual([1, 2]);
    expect((await items.next()).value).toEqual({ id: 'thing_2' });
    release();
    expect((await items.next()).value).toEqual({ id: 'thing_3' });
    await items.return?.();
  });

  it('is off by default', async () => {
    const fetch = listApi(6);
    const items = gatesOver(fetch, {})[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(pagesAsked(fetch)).toEqual([1]);
    await items.return?.();
  });

  it('asks for the same pages, each once', async () => {
    const fetch = listApi(5);
    expect(await collect(gatesOver(fetch, { prefetch: true }))).toEqual(things(5));
    expect(pagesAsked(fetch)).toEqual([1, 2, 3]);
  });

  it('asks for nothing ahead when only the first page is awaited', async () => {
    const fetch = listApi(6);
    await gatesOver(fetch, { prefetch: true });
    expect(pagesAsked(fetch)).toEqual([1]);
  });

  it('has its errors come when their page is reached', async () => {
    const { fetch, release, asked } = heldApi();
    release(Response.json({ status: 500, message: 'Broken.' }, { status: 500 }));
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const item of gatesOver(fetch, { prefetch: true })) {
        seen.push(item);
        await asked;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    expect(await rejection(read())).toBeInstanceOf(ServerError);
    expect(seen).toEqual(things(2));
  });

  it('leaves no error behind when the page is never reached', async () => {
    const { fetch, release, asked } = heldApi();
    for await (const _ of gatesOver(fetch, { prefetch: true })) {
      await asked;
      release(Response.json({ status: 500, message: 'Broken.' }, { status: 500 }));
      break;
    }
    expect(pagesAsked(fetch)).toEqual([1, 2]);
  });

  it.each([
    ['items', (list: Paginated<unknown>): AsyncIterable<unknown> => list],
    ['pages', (list: Paginated<unknown>): AsyncIterable<unknown> => list.pages()],
  ])('is aborted when a loop over %s is left', async (_, over) => {
    const { signal } = new AbortController();
    const { fetch, asked } = heldApi();
    for await (const _ of over(gatesOver(fetch, { prefetch: true, signal }))) {
      await asked;
      break;
    }
    await aborted((await asked).signal);
    await expect.poll(() => getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('is aborted when the loop throws', async () => {
    const { fetch, asked } = heldApi();
    const read = async (): Promise<void> => {
      for await (const _ of gatesOver(fetch, { prefetch: true })) {
        await asked;
        throw new Error('no use for it');
      }
    };
    expect(await rejection(read())).toMatchObject({ message: 'no use for it' });
    await aborted((await asked).signal);
  });

  it('is refused when it is no boolean', async () => {
    const fetch = listApi(6);
    const error = await rejection(gatesOver(fetch, { prefetch: 'yes' as never }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      argument: 'prefetch',
      message: '`prefetch` is a string. Allowed: `true` or `false`.',
    });
    expect(fetch.requests).toHaveLength(0);
  });
});
