import { LONGEST_DELAY } from './longest-delay.ts';

/** A timeout that also covers the reading of the body. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #runs: (() => void)[] = [];
  /** Whether it was the timeout that ended it. */
  expired = false;

  constructor(timeout: number) {
    if (timeout <= 0) expire(this);
    else if (timeout <= LONGEST_DELAY) this.#timer = setTimeout(expire, timeout, this);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /**
   * Calls a function when the signal is aborted, at once when it has been, and holds on to it until the call is over. Node forgets the signal of a request
   * that is garbage collected while its answer is read; what closes the connection then has to be told here.
   */
  onEnd(run: () => void): void {
    if (this.signal.aborted) run();
    else this.#runs.push(run);
  }

  end(reason: unknown): void {
    this.#controller.abort(reason);
    for (const run of this.#runs) run();
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#runs = [];
  }
}

/** One function for all timers. */
function expire(deadline: Deadline): void {
  deadline.expired = true;
  deadline.end(new DOMException('The time allowed is over.', 'TimeoutError'));
}
