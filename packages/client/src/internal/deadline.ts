import { LONGEST_DELAY } from './longest-delay.ts';
import { onAbort } from './on-abort.ts';

/** Joins the caller's signal with a timeout that also covers the reading of the body. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #letGo: (() => void) | undefined;
  #runs: (() => void)[] = [];
  #expired = false;

  constructor(timeout: number, callerSignal: AbortSignal | undefined) {
    this.signal = this.#controller.signal;
    if (timeout <= LONGEST_DELAY) this.#timer = setTimeout(expire, timeout, this);
    if (!callerSignal) return;
    const forward = (): void => this.#end(callerSignal.reason);
    if (callerSignal.aborted) forward();
    this.#letGo = onAbort(callerSignal, forward);
  }

  /** What ended the call: its timeout, the caller's signal, or the caller's signal because of a timeout of its own. */
  get ending(): 'timeout' | 'signal' | 'signal-timeout' | undefined {
    if (!this.signal.aborted) return undefined;
    if (this.#expired) return 'timeout';
    return isTimeout(this.signal.reason) ? 'signal-timeout' : 'signal';
  }

  /**
   * Calls a function when the signal is aborted, and holds on to it until the call is over. Node forgets the signal of a request
   * that is garbage collected while its answer is read; what closes the connection then has to be told here.
   */
  onEnd(run: () => void): void {
    this.#runs.push(run);
  }

  /** What the work comes to, or the signal's reason when that is aborted first. */
  race<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      work.then(resolve, reject);
      const stop = (): void => reject(this.signal.reason);
      if (this.signal.aborted) stop();
      this.#runs.push(stop);
    });
  }

  expire(): void {
    this.#expired = true;
    this.#end(new DOMException('The time allowed is over.', 'TimeoutError'));
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#letGo?.();
    this.#runs = [];
  }

  #end(reason: unknown): void {
    this.#controller.abort(reason);
    for (const run of this.#runs) run();
  }
}

/** One function for all timers. */
function expire(deadline: Deadline): void {
  deadline.expire();
}

/** True for the reason that `AbortSignal.timeout()` gives. */
function isTimeout(reason: unknown): boolean {
  return typeof reason === 'object' && reason !== null && Reflect.get(reason, 'name') === 'TimeoutError';
}
