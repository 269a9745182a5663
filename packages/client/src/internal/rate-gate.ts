import { LONGEST_DELAY } from './longest-delay.ts';
import { type RateWindow, WindowCounter } from './window-counter.ts';

interface Waiting {
  readonly counter: WindowCounter | undefined;
  readonly go: () => void;
}

/**
 * Lets requests pass as fast as all windows allow, first come first served. A request of an operation with limits of its own
 * waits for those as well, and whoever is behind it does not. Times are those of `performance.now()`, which nobody sets back.
 */
export class RateGate {
  readonly #all: WindowCounter;
  readonly #own = new Map<string, WindowCounter>();
  readonly #queue: Waiting[] = [];
  #closedUntil = Number.NEGATIVE_INFINITY;
  /** When somebody who waits may pass. */
  #due = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(windows: readonly RateWindow[]) {
    this.#all = new WindowCounter(windows);
  }

  /** Passes if that is possible at once. */
  tryEnter(operation: string, windows: readonly RateWindow[] | undefined): boolean {
    const now = performance.now();
    const counter = this.#counterOf(operation, windows);
    // The timer may be late: those who have waited for this moment go first.
    if (this.#due <= now) this.#run();
    // Whoever waits for limits of its own may be overtaken; whoever waits for those of all may not.
    if (Math.max(this.#nextAt(now), counter?.nextAt(now) ?? now) > now) return false;
    this.#all.pass(now);
    counter?.pass(now);
    return true;
  }

  /** Waits for the turn of a request. Aborting the signal gives the place up; the promise rejects with the signal's reason. */
  wait(operation: string, windows: readonly RateWindow[] | undefined, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const counter = this.#counterOf(operation, windows);
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1);
        reject(signal.reason);
        this.#run();
      };
      const waiting: Waiting = {
        counter,
        go() {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      this.#queue.push(waiting);
      this.#run();
    });
  }

  /** Lets nobody pass for a while: the API has said that it is too much. */
  close(milliseconds: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, performance.now() + milliseconds);
    this.#run();
  }

  /** Whether a new gate in its place would let pass the same. */
  isIdle(now: number): boolean {
    return (
      this.#all.isEmpty(now) &&
      this.#queue.length === 0 &&
      this.#closedUntil <= now &&
      [...this.#own.values()].every((counter) => counter.isEmpty(now))
    );
  }

  #counterOf(operation: string, windows: readonly RateWindow[] | undefined): WindowCounter | undefined {
    if (!windows) return undefined;
    const counter = this.#own.get(operation) ?? new WindowCounter(windows);
    this.#own.set(operation, counter);
    return counter;
  }

  #nextAt(now: number): number {
    return Math.max(this.#closedUntil, this.#all.nextAt(now));
  }

  /** Lets everybody pass who may, and comes back when the next one may. */
  #run(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const now = performance.now();
    let soonest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < this.#queue.length; ) {
      const waiting = this.#queue[index] as Waiting;
      const forAll = this.#nextAt(now);
      const own = waiting.counter?.nextAt(now) ?? now;
      if (forAll <= now && own <= now) {
        this.#queue.splice(index, 1);
        this.#all.pass(now);
        waiting.counter?.pass(now);
        waiting.go();
        continue;
      }
      soonest = Math.min(soonest, Math.max(forAll, own));
      if (forAll > now) break;
      index += 1;
    }
    this.#due = soonest;
    if (soonest === Number.POSITIVE_INFINITY) return;
    // Timers count in whole milliseconds; a fraction too early would be for nothing.
    this.#timer = setTimeout(() => this.#run(), Math.min(Math.ceil(soonest - now), LONGEST_DELAY));
  }
}

/** The gates of this process, shared by every copy of this package in it. */
const GATES = Symbol.for('@statsig-console/client/gates');

/** How many gates were in use when they were last looked through: to do so for each new one would take ever longer. */
let kept = 0;

/** The gate of a name, made when it is first asked for. */
export function sharedGate(name: string, windows: readonly RateWindow[]): RateGate {
  const gates = (Reflect.get(globalThis, GATES) as Map<string, RateGate> | undefined) ?? shareGates();
  const known = gates.get(name);
  if (known) return known;
  // Where keys rotate, those of old ones would add up.
  if (gates.size >= 2 * kept) {
    const now = performance.now();
    for (const [old, gate] of gates) if (gate.isIdle(now)) gates.delete(old);
    kept = gates.size;
  }
  const gate = new RateGate(windows);
  gates.set(name, gate);
  return gate;
}

/** Not enumerable, so that nothing prints the names: they hold keys. */
function shareGates(): Map<string, RateGate> {
  const gates = new Map<string, RateGate>();
  Object.defineProperty(globalThis, GATES, { value: gates });
  return gates;
}
