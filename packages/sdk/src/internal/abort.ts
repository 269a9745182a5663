/** The longest delay that a timer takes, in milliseconds; beyond it timers fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** A promise that rejects with the signal's reason when it is aborted, and how to let go of the signal. */
export function rejectOnAbort(signal: AbortSignal | undefined): {
  readonly promise: Promise<never>;
  release(): void;
} {
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  // Whoever waits for it hears of it; when nobody does, there is nothing to report.
  promise.catch(() => undefined);
  const end = (): void => reject(signal?.reason);
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end, { once: true });
  return { promise, release: () => signal?.removeEventListener('abort', end) };
}

/** Waits, unless the signal is aborted first; then it rejects with the signal's reason. */
export async function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const aborted = rejectOnAbort(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const waited = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(milliseconds, LONGEST_DELAY));
    });
    await Promise.race([waited, aborted.promise]);
  } finally {
    clearTimeout(timer);
    aborted.release();
  }
}
