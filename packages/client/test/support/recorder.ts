import { expect, vi } from 'vitest';
import type { ClientOptions, ConsoleClient } from '../../src/index.ts';
import { clientOver, type StubFetch, stubFetch, succeed } from './stub-fetch.ts';

/** Limits as the API documents them. */
export const PROJECT: readonly (readonly [requests: number, milliseconds: number])[] = [
  [100, 10_000],
  [900, 900_000],
];

/** A request that left. */
export interface Sent {
  /** Milliseconds since the recorder was made. */
  readonly at: number;
  readonly method: string;
  /** Last part of the path: the id that the test gave. */
  readonly id: string;
}

export interface Recorder {
  readonly fetch: StubFetch;
  readonly sent: readonly Sent[];
  /** Ids in the order in which they left. */
  readonly ids: () => string[];
  /** How many requests left at which time. */
  readonly counts: () => Record<number, number>;
}

/** Keeps what left when. The answer is a success unless the test gives another for the nth request, from 1. */
export function recorder(answer: (count: number) => Response | undefined = () => undefined): Recorder {
  const began = performance.now();
  const sent: Sent[] = [];
  const fetch = stubFetch(({ url, method }) => {
    const id = new URL(url).pathname.replace(/\/id_list$/, '').replace(/.*\//, '');
    sent.push({ at: performance.now() - began, method, id });
    return answer(sent.length) ?? succeed();
  });
  return {
    fetch,
    sent,
    ids: () => sent.map(({ id }) => id),
    counts: () => {
      const counts: Record<number, number> = {};
      for (const { at } of sent) counts[at] = (counts[at] ?? 0) + 1;
      return counts;
    },
  };
}

let keys = 0;

/** A key that no test has used: gates live as long as the process. */
export function freshKey(): string {
  keys += 1;
  return `console-gate-${keys}`;
}

/** A client with the rate limit on. */
export function limited(fetch: ClientOptions['fetch'], options: ClientOptions = {}): ConsoleClient {
  return clientOver(fetch, { apiKey: freshKey(), rateLimit: true, ...options });
}

/** A number of changes, asked for at once, with ids from 1. */
export function changes(client: ConsoleClient, count: number, name = 'layer'): Promise<unknown>[] {
  return Array.from({ length: count }, (_, index) => change(client, `${name}_${index + 1}`));
}

export function change(client: ConsoleClient, id: string, signal?: AbortSignal): Promise<unknown> {
  return client.call('patchLayer', { path: { id }, body: {} }, { signal });
}

export function addIds(client: ConsoleClient, id: string): Promise<unknown> {
  return client.call('addSegmentIds', { path: { id }, body: { ids: ['u'] } });
}

export function read(client: ConsoleClient, id: string): Promise<unknown> {
  return client.call('getSegment', { path: { id } });
}

/** Lets the clock run until everything has been answered. */
export async function finish(promises: readonly Promise<unknown>[]): Promise<void> {
  let done = false;
  const all = Promise.all(promises).finally(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  while (!done) await vi.advanceTimersToNextTimerAsync();
  await all;
}

/** No stretch of a window's length, wherever it begins, has more than the window allows. */
export function expectWithin(sent: readonly Sent[], windows: typeof PROJECT): void {
  for (const [requests, milliseconds] of windows) {
    const distances = sent.slice(requests).map(({ at }, index) => at - (sent[index]?.at ?? at));
    expect(Math.min(...distances, milliseconds)).toBe(milliseconds);
  }
}
