import { LONGEST_DELAY } from './longest-delay.ts';
import { onAbort } from './on-abort.ts';

/** A signal that ends a call, and what to let go of when the call is over. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Never resolves; rejects when the signal is aborted. */
  readonly ended: Promise<never>;
  /** What ended the call: its timeout, the caller's signal, or the caller's signal because of a timeout of its own. */
  readonly ending: () => 'timeout' | 'signal' | 'signal-timeout' | undefined;
  /**
   * Calls a function when the signal is aborted, and holds on to it until the call is over. Node forgets the signal of a request
   * that is garbage collected while its answer is read; what closes the connection then has to be told here.
   */
  readonly onEnd: (run: () => void) => void;
  readonly release: () => void;
}

/** Joins the caller's signal with a timeout that also covers the reading of the body. */
export function startDeadline(timeout: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const runs: (() => void)[] = [];
  let expired = false;
  let reject: (reason: unknown) => void;
  const ended = new Promise<never>((_, rejectEnded) => {
    reject = rejectEnded;
  });
  // Whoever waits for it hears of it; when nobody does, there is nothing to report.
  ended.catch(() => undefined);
  const end = (reason: unknown): void => {
    controller.abort(reason);
    reject(signal.reason);
    for (const run of runs) run();
  };
  const expire = (): void => {
    expired = true;
    end(new DOMException('The time allowed is over.', 'TimeoutError'));
  };
  const timer = timeout > LONGEST_DELAY ? undefined : setTimeout(expire, timeout);
  const forward = (): void => end(callerSignal?.reason);
  if (callerSignal?.aborted) forward();
  const letGo = callerSignal && onAbort(callerSignal, forward);
  const release = (): void => {
    clearTimeout(timer);
    letGo?.();
    runs.length = 0;
  };
  const ending = (): ReturnType<Deadline['ending']> => {
    if (!signal.aborted) return undefined;
    if (expired) return 'timeout';
    return isTimeout(signal.reason) ? 'signal-timeout' : 'signal';
  };
  return { signal, ended, ending, onEnd: (run) => runs.push(run), release };
}

/** True for the reason that `AbortSignal.timeout()` gives. */
function isTimeout(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && Reflect.get(reason, 'name') === 'TimeoutError';
}
