import type { Clock } from '../../src/index.ts';

/** A clock whose sleeps take no time: the one that ends first goes on first, and time jumps there. */
export class FakeClock implements Clock {
  readonly sleeps: number[] = [];
  #time: number;
  #waiting: { until: number; go: () => void }[] = [];
  #scheduled = false;

  constructor(start: string = '2026-03-01T00:00:00Z') {
    this.#time = Date.parse(start);
  }

  now(): number {
    return this.#time;
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.#time += milliseconds;
  }

  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    this.sleeps.push(milliseconds);
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== sleeper);
        reject(signal?.reason);
      };
      const go = (): void => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const sleeper = { until: this.#time + milliseconds, go };
      this.#waiting.push(sleeper);
      signal?.addEventListener('abort', stop, { once: true });
      this.#wake();
    });
  }

  /** When everything else that can go on has gone on. */
  #wake(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#waiting.sort((a, b) => a.until - b.until);
      const next = this.#waiting.shift();
      if (!next) return;
      this.#time = Math.max(this.#time, next.until);
      next.go();
      if (this.#waiting.length > 0) this.#wake();
    });
  }
}
