/** Ids from `u0` on. */
export function ids(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `u${from + index}`);
}

/** One after the other, as from a file. */
export async function* slowly(all: Iterable<string>): AsyncGenerator<string> {
  for (const id of all) yield await Promise.resolve(id);
}
