import { Deadline } from './deadline.ts';
import { onAbort } from './on-abort.ts';

/** A deadline that the caller's signal ends as well. */
export class FollowingDeadline extends Deadline {
  readonly #letGo: (() => void) | undefined;

  constructor(timeout: number, callerSignal: AbortSignal | undefined) {
    super(timeout);
    if (!callerSignal) return;
    const forward = (): void => this.end(callerSignal.reason);
    if (callerSignal.aborted) forward();
    this.#letGo = onAbort(callerSignal, forward);
  }

  override release(): void {
    super.release();
    this.#letGo?.();
  }
}

/** What the work comes to, or the signal's reason when that is aborted first. */
export function race<Result>(deadline: Deadline, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    deadline.onEnd(() => reject(deadline.signal.reason));
    work().then(resolve, reject);
  });
}

/** What ended a call: its timeout, the caller's signal, or the caller's signal because of a timeout of its own. */
export function endingOf({ signal, expired }: Deadline): 'timeout' | 'signal' | 'signal-timeout' | undefined {
  if (!signal.aborted) return undefined;
  if (expired) return 'timeout';
  return isTimeout(signal.reason) ? 'signal-timeout' : 'signal';
}

/** True for the reason that `AbortSignal.timeout()` gives. */
function isTimeout(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && Reflect.get(reason, 'name') === 'TimeoutError';
}
