import { delay, rejectOnAbort } from '../internal/abort.ts';
import { counted } from './counted.ts';
import type { StatsigError } from './errors.ts';
import { namedError } from './named-error.ts';
import { refuse, refuseNonObject, refuseOtherOptions, shown } from './refuse.ts';
import { tell } from './tell.ts';

/** Options of `waitFor`. Times are in milliseconds. */
export interface WaitOptions<Value = unknown> {
  /** How long it may take in all. Default 600 000, ten minutes; `Infinity` for no limit. */
  deadline?: number | undefined;
  /** The pause after the first look; each is twice as long as the one before. Default 1 000. */
  minDelay?: number | undefined;
  /** The longest pause. Default 30 000. */
  maxDelay?: number | undefined;
  /** Ends the waiting when it is aborted. */
  signal?: AbortSignal | undefined;
  /** Hears of every look that did not find what is waited for. What it throws is ignored. */
  onProgress?: ((progress: WaitProgress<Value>) => void) | undefined;
}

/** What a look has found. */
export interface WaitProgress<Value = unknown> {
  /** How many looks there have been. */
  readonly attempts: number;
  /** Since the beginning, in milliseconds. */
  readonly elapsedMs: number;
  /** The pause that follows, in milliseconds. */
  readonly delayMs: number;
  /** What was read. */
  readonly value: Value;
}

/** The deadline passed before the condition held. Tell it by `isWaitError`. */
export interface WaitError extends StatsigError {
  readonly name: 'WaitError';
  /** How many looks there have been. */
  readonly attempts: number;
  /** What was read last; undefined when nothing was. */
  readonly last: unknown;
}

/** See `waitFor` of the package. */
export async function waitFor<Value>(
  read: (signal: AbortSignal) => PromiseLike<Value>,
  until: (value: Value) => boolean,
  options: WaitOptions<Value> = {},
): Promise<Value> {
  for (const [name, value] of Object.entries({ read, until })) {
    if (typeof value !== 'function')
      refuse(name, [{ property: '', message: `is ${shown(value)}. Allowed: a function.` }]);
  }
  assertWaitOptions(options);
  const { deadline = 600_000, minDelay = 1_000, maxDelay = 30_000, signal, onProgress } = options;
  const began = performance.now();
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) forward();
  signal?.addEventListener('abort', forward, { once: true });
  let attempts = 0;
  let last: Value | undefined;
  const expired = Symbol('expired');
  const timer = deadline < 2 ** 31 ? setTimeout(() => controller.abort(expired), deadline) : undefined;
  const aborted = rejectOnAbort(controller.signal);
  try {
    for (let pause = Math.min(minDelay, maxDelay); ; pause = Math.min(pause * 2, maxDelay)) {
      controller.signal.throwIfAborted();
      const value = await Promise.race([read(controller.signal), aborted.promise]);
      attempts += 1;
      last = value;
      if (until(value)) return value;
      tell(onProgress, { attempts, elapsedMs: performance.now() - began, delayMs: pause, value });
      await delay(pause, controller.signal);
    }
  } catch (error) {
    // Whatever a look that was cut off throws, the deadline is why.
    if (controller.signal.reason !== expired) throw error;
    const message = `What was waited for did not come within ${deadline} ms, in ${counted(attempts, 'attempt')}. What was read last is in \`last\`.`;
    throw namedError('WaitError', message, { attempts, last });
  } finally {
    clearTimeout(timer);
    aborted.release();
    signal?.removeEventListener('abort', forward);
  }
}

/** All of them. The compiler sees to it that none is missing. */
const OPTIONS: Readonly<Record<keyof WaitOptions, true>> = {
  deadline: true,
  minDelay: true,
  maxDelay: true,
  signal: true,
  onProgress: true,
};

/** Refuses options that cannot be right. `own` are others that are known. */
export function assertWaitOptions<Value>(options: WaitOptions<Value>, own: readonly string[] = []): void {
  refuseNonObject('options', options);
  // In calls, `timeout` is the time of one attempt.
  refuseOtherOptions(options, [...own, ...Object.keys(OPTIONS)], { timeout: 'deadline' });
  for (const name of ['deadline', 'minDelay', 'maxDelay'] as const) {
    const { [name]: value = 1 } = options;
    const valid = typeof value === 'number' && value > 0 && (value < 2 ** 31 || name === 'deadline');
    if (!valid)
      refuse(name, [{ property: '', message: `is ${shown(value)}. Allowed: milliseconds above 0.` }]);
  }
}
