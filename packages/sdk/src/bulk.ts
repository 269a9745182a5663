import { StatsigConsole } from './console.ts';
import { begin } from './internal/begin.ts';
import { loadWorkflows } from './internal/load-workflows.ts';
import type { BulkItems, BulkOptions, BulkResult } from './workflows/bulk.ts';

/**
 * Calls a function for every item, several at a time, and collects what becomes of each. The console that the function gets
 * keeps changes within the rate limits of the API, and its calls end with `signal`.
 *
 * @param items a list, or any iterable or async iterable; it is read to its end first
 * @param fn works on one item, by the console that it is given
 * @throws InvalidArgumentError when an option is wrong; WorkflowError when the journal fails; the reason of `signal` when it is
 * aborted while an async iterable is read. What `fn` throws is in the outcomes.
 * @example
 * const { outcomes, failed } = await bulk(ids, (id, statsig) => statsig.gates.archive(id), { statsig });
 */
export async function bulk<Item, Result>(
  items: BulkItems<Item>,
  fn: (item: Item, statsig: StatsigConsole) => Result | PromiseLike<Result>,
  options: BulkOptions<Item>,
): Promise<BulkResult<Item, Result>> {
  const begun = begin(items);
  const workflows = await loadWorkflows();
  return workflows.bulk(begun, fn, options, (call) => new StatsigConsole(call));
}
