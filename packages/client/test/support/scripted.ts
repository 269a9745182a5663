import { vi } from 'vitest';
import type { CallOptions } from '../../src/index.ts';
import { CALLS, type Method } from './calls.ts';
import { clientOver, type StubFetch, stubFetch, succeed } from './stub-fetch.ts';

/** When the tests take place whose clock stands still; the times of requests count from here. */
export const NOW: number = Date.UTC(2024, 1, 29, 12);

export type Answer = () => Response | Promise<Response>;

export function status(code: number, headers: Record<string, string> = {}, message = 'No'): Answer {
  return () => Response.json({ status: code, message }, { status: code, headers });
}

export function fails(code: string, message = 'fetch failed'): Answer {
  return () => Promise.reject(new TypeError(message, { cause: Object.assign(new Error(''), { code }) }));
}

/** Gives the answers one after the other, the last for ever, and notes when each was asked for. */
export function script(...answers: readonly Answer[]): { fetch: StubFetch; times: readonly number[] } {
  const times: number[] = [];
  const fetch = stubFetch(() => {
    const answer = answers[Math.min(times.length, answers.length - 1)] ?? succeed;
    times.push(Date.now() - NOW);
    return answer();
  });
  return { fetch, times };
}

export interface RunOptions extends CallOptions {
  readonly method?: Method;
}

export interface Outcome {
  readonly value: unknown;
  readonly error: unknown;
  readonly times: readonly number[];
}

/** Makes a call, lets all time pass, and answers what came of it and when requests were sent. */
export async function run(
  answers: readonly Answer[],
  { method = 'GET', safeToRepeat, signal, ...options }: RunOptions,
): Promise<Outcome> {
  const { fetch, times } = script(...answers);
  const client = clientOver(fetch, { retry: {}, ...options });
  const settled = CALLS[method](client, { safeToRepeat, signal }).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
  await vi.runAllTimersAsync();
  return { ...(await settled), times };
}
