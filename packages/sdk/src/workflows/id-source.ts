import { rejectOnAbort } from '../internal/abort.ts';
import { refuse, shown } from './refuse.ts';

/**
 * Ids to send: a list, a generator, the rows of a query … It is read once, and as it is needed. A text is none: it would be one
 * id a letter.
 */
export type IdSource = (Iterable<string> & object) | AsyncIterable<string>;

/** Half of a character outside the basic plane: UTF-8 cannot hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Refuses what is no source of ids, and a list with something in it that is no id. */
export function assertIdSource(ids: unknown): asserts ids is IdSource {
  assertIterable('ids', ids);
  if (Array.isArray(ids)) for (const [index, id] of ids.entries()) assertId(id, index);
}

/** Refuses what cannot be read one after the other. */
export function assertIterable(name: 'ids' | 'items', value: unknown): asserts value is object {
  const has = (method: symbol): boolean => typeof Reflect.get(Object(value), method) === 'function';
  // A text is iterable, too.
  if (Object(value) === value && (has(Symbol.iterator) || has(Symbol.asyncIterator))) return;
  refuse(name, [
    { property: '', message: `is ${shown(value)}. Allowed: a list or another iterable of ${name}.` },
  ]);
}

/** Reads a source in batches of so many ids, each checked. Aborting the signal ends it, also while it waits for an id. */
export async function* batches(
  ids: IdSource,
  size: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<string[], void, undefined> {
  const iterator = Symbol.asyncIterator in ids ? ids[Symbol.asyncIterator]() : ids[Symbol.iterator]();
  const aborted = rejectOnAbort(signal);
  let position = 0;
  let ended = false;
  try {
    while (!ended) {
      signal?.throwIfAborted();
      const batch: string[] = [];
      const fill = async (): Promise<void> => {
        // It goes on by itself when the wait for it is over, so it looks at the signal, too.
        while (batch.length < size && !ended && !signal?.aborted) {
          const step = iterator.next();
          const { done, value } = 'then' in step ? await step : step;
          if (done) {
            ended = true;
          } else {
            assertId(value, position);
            position += 1;
            batch.push(value);
          }
        }
      };
      await Promise.race([fill(), aborted.promise]);
      if (batch.length > 0) yield batch;
    }
  } finally {
    aborted.release();
    // A source that is left early is told so, and not waited for: it may be what hangs.
    if (!ended) Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}

function assertId(id: unknown, index: number): asserts id is string {
  const problem =
    typeof id !== 'string' || id === ''
      ? `is ${shown(id)}`
      : LONE_SURROGATE.test(id) && 'has half of a character';
  if (!problem) return;
  refuse('ids', [
    { property: `ids[${index}]`, message: `${problem}. Allowed: a non-empty, well-formed text.` },
  ]);
}
