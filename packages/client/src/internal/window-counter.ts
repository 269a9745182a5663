/** So many requests in so many milliseconds. */
export interface RateWindow {
  readonly requests: number;
  readonly milliseconds: number;
}

/**
 * Counts what passes in sliding windows: no stretch of a window's length has more than it allows. Times are milliseconds of a
 * clock that only goes forward.
 */
export class WindowCounter {
  readonly #windows: readonly RateWindow[];
  readonly #largest: number;
  /** When requests passed, oldest first; as many as the largest window allows. */
  readonly #passed: number[] = [];

  constructor(windows: readonly RateWindow[]) {
    this.#windows = windows;
    this.#largest = Math.max(...windows.map(({ requests }) => requests));
  }

  /** When the next one may pass; not later than now when it may pass now. */
  nextAt(now: number): number {
    let next = now;
    for (const { requests, milliseconds } of this.#windows) {
      const first = this.#passed[this.#passed.length - requests];
      if (first !== undefined) next = Math.max(next, first + milliseconds);
    }
    return next;
  }

  pass(now: number): void {
    this.#passed.push(now);
    if (this.#passed.length > this.#largest) this.#passed.shift();
  }

  /** Whether nothing that has passed matters any more. */
  isEmpty(now: number): boolean {
    const last = this.#passed.at(-1) ?? Number.NEGATIVE_INFINITY;
    return this.#windows.every(({ milliseconds }) => last + milliseconds <= now);
  }
}
