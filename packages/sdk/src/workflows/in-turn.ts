import { rejectOnAbort } from '../internal/abort.ts';

const queues = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Runs tasks of one owner about one id one after the other, so that each reads what the one before has written. */
export async function inTurn<Result>(
  owner: object,
  id: string,
  signal: AbortSignal | undefined,
  task: () => Promise<Result>,
): Promise<Result> {
  const queue = queues.get(owner) ?? new Map<string, Promise<unknown>>();
  queues.set(owner, queue);
  const before = queue.get(id);
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const last = Promise.all([before, left]);
  queue.set(id, last);
  const aborted = rejectOnAbort(signal);
  try {
    await Promise.race([before, aborted.promise]);
    return await task();
  } finally {
    aborted.release();
    leave();
    if (queue.get(id) === last) queue.delete(id);
  }
}
