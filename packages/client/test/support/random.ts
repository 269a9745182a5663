/** Random choices that a seed decides, so that a failure can be had again. */
export interface Random {
  readonly seed: number;
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  /** A whole number from the first to the last. */
  readonly whole: (first: number, last: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32: small, and even enough for tests. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1));
  return {
    seed,
    next,
    whole,
    chance: (probability) => next() < probability,
    // An index below the length has an item, which may be undefined.
    pick: <Item>(items: readonly Item[]) => items[whole(0, items.length - 1)] as Item,
  };
}
