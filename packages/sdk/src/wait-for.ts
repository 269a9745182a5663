import { loadWorkflows } from './internal/load-workflows.ts';
import type { WaitOptions } from './workflows/wait-for.ts';

/**
 * Reads again and again, with growing pauses, until a condition holds; answers what was read then.
 *
 * @param read reads what the condition is about; its signal ends with the deadline and with that of the options
 * @param until the condition
 * @throws WaitError when the deadline has passed; the signal's reason when it is aborted; and what `read` and `until` throw
 * @example
 * await waitFor(
 *   (signal) => statsig.segments.ids.getMetadata('beta_testers', { signal }),
 *   ({ isUpdating }) => !isUpdating,
 * );
 */
export async function waitFor<Value>(
  read: (signal: AbortSignal) => PromiseLike<Value>,
  until: (value: Value) => boolean,
  options?: WaitOptions<Value>,
): Promise<Value> {
  return (await loadWorkflows()).waitFor(read, until, options);
}
