// @ts-check
/**
 * Works through a list, a few at a time. The results are in the order of the list.
 *
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {number} atOnce
 * @param {(item: Item) => Promise<Result>} work
 * @returns {Promise<Result[]>}
 */
export async function pool(items, atOnce, work) {
  /** @type {Result[]} */
  const results = [];
  const left = items.entries();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [index, item] of left) results[index] = await work(item);
  });
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
