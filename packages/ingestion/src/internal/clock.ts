/** Where the time comes from. Tests pass one of their own, so that hours of waiting take no time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

/** How long waits are, in milliseconds. */
export interface Backoff {
  /** The first wait. */
  readonly first: number;
  /** The longest: each wait is half as long again as the one before it, up to this. */
  readonly longest: number;
}

/**
 * How long to wait for the `n`-th time, from 0: up to a fifth more or less than the backoff says, so that those who began together
 * do not ask together.
 */
export function waitFor(n: number, { first, longest }: Backoff): number {
  return Math.min(longest, first * 1.5 ** n) * (0.8 + 0.4 * Math.random());
}
