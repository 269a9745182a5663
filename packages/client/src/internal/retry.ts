import { LONGEST_DELAY } from './longest-delay.ts';
import type { RetryPolicy } from './resolve-options.ts';

/** What an attempt left behind, as far as a repetition is concerned. */
export interface Outcome {
  /** Status of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** What the answer asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** False when the request never left, so that nothing can have been applied. */
  readonly sent: boolean;
}

/** How long to wait before the next attempt, or why there is none. */
export type Decision = { readonly wait: number } | { readonly stop: 'final' | 'used-up' | 'too-long' };

/** Statuses that say "not now": nothing is wrong with the request. */
function isTransient(status: number): boolean {
  return (
    status === 408 || status === 425 || status === 429 || (status >= 500 && status <= 599 && status !== 501)
  );
}

/**
 * Whether an attempt is repeated, and when.
 *
 * @param attempt how many attempts there have been
 * @param repeatable whether doing it twice does no harm
 * @param budget what is left of the time for the whole call, in milliseconds
 */
export function decide(
  { status, retryAfterMs, sent }: Outcome,
  attempt: number,
  repeatable: boolean,
  budget: number,
  { retries, baseDelay, maxDelay, maxRetryAfter }: RetryPolicy,
): Decision {
  const transient = status === undefined || isTransient(status);
  const nothingApplied = status === 429 || !sent;
  if (!transient || !(repeatable || nothingApplied)) return { stop: 'final' };
  if (attempt > retries) return { stop: 'used-up' };
  // The server knows best: its time is kept to exactly. Our own is drawn at random, so that clients do not return together.
  if (retryAfterMs !== undefined) {
    return retryAfterMs > maxRetryAfter ? { stop: 'too-long' } : within(retryAfterMs, budget);
  }
  // Both may be without limit; a draw from that would be no number.
  const bound = Math.min(maxDelay, baseDelay * 2 ** (attempt - 1), Number.MAX_SAFE_INTEGER);
  return within(Math.random() * bound, budget);
}

/** A wait that uses up all the time leaves none for the attempt after it. */
function within(wait: number, budget: number): Decision {
  return wait >= budget ? { stop: 'too-long' } : { wait };
}

/** Waits, unless the signal, which has not been aborted yet, is aborted first; then it rejects with the signal's reason. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    let timer: ReturnType<typeof setTimeout>;
    const waitFor = (left: number): void => {
      timer = setTimeout(
        () => {
          if (left > LONGEST_DELAY) return waitFor(left - LONGEST_DELAY);
          signal.removeEventListener('abort', stop);
          resolve();
        },
        Math.min(left, LONGEST_DELAY),
      );
    };
    waitFor(milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
