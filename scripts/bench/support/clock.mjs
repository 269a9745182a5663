// @ts-check
// A clock that stands still until it is told to go on: hours of waiting take no time.

/**
 * @typedef {{ at: number, run: () => void }} Timer
 * @typedef {object} Clock
 * @property {() => number} now milliseconds since it was made
 * @property {<T>(work: Promise<T>) => Promise<T>} until goes from timer to timer until the work is done
 * @property {() => void} restore
 */

/**
 * Takes the place of `setTimeout`, `clearTimeout`, `Date.now` and `performance.now`.
 *
 * @returns {Clock}
 */
export function simulatedClock() {
  const real = { setTimeout, clearTimeout, date: Date.now, performance: performance.now };
  const began = Date.now();
  let now = 0;
  /** @type {Set<Timer>} */
  const timers = new Set();
  /** @param {() => void} run */
  const set = (run, milliseconds = 0) => {
    const timer = { at: now + Math.max(1, milliseconds), run };
    timers.add(timer);
    return timer;
  };
  /** @param {Timer} timer */
  const clear = (timer) => timers.delete(timer);
  // What the client needs of timers is less than their types promise.
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  Date.now = () => began + now;
  performance.now = () => now;

  /** Everything that may happen at this moment happens. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    async until(work) {
      let done = false;
      const end = () => {
        done = true;
      };
      work.then(end, end);
      for (;;) {
        // Answers are read in several turns of the event loop.
        for (let turn = 0; turn < 5 && !done; turn += 1) await settle();
        if (done) return work;
        let next;
        for (const timer of timers) if (!next || timer.at < next.at) next = timer;
        if (!next) throw new Error('It waits, and there is no timer.');
        timers.delete(next);
        now = next.at;
        next.run();
      }
    },
    restore() {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.date;
      performance.now = real.performance;
    },
  };
}
