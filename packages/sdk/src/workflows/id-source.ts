import { rejectOnAbort } from '../internal/abort.ts';
import { refuse, shown } from './refuse.ts';

/**
 * Ids to send: a list, a generator, the rows of a query … It is read once, and as it is needed. A text is none: it would be one
 * id a letter.
 */
export type IdSource = (Iterable<string> & object) | AsyncIterable<string>;

/** Half of a character outside the basic plane: UTF-8 cannot hold it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What a file leaves at its lines when it is split at `\n` alone: the mark at its beginning, and the other half of its line breaks. */
const REST_OF_A_FILE = /^\ufeff|[\r\n]$/;

/**
 * What ids are checked for: `text` that can be sent, and as a `line` also that nothing of a file is left at it. As an id that would be
 * another one, and whoever is in the list would be taken out.
 */
export type IdCheck = 'text' | 'line';

/** Refuses what is no source of ids, and a list with something in it that is no id. */
export function assertIdSource(ids: unknown, check: IdCheck): asserts ids is IdSource {
  assertIterable('ids', ids);
  if (Array.isArray(ids)) for (const [index, id] of ids.entries()) assertId(id, index, check);
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
  check: IdCheck,
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
            assertId(value, position, check);
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

function assertId(id: unknown, index: number, check: IdCheck): asserts id is string {
  const message = problemOf(id, check);
  if (message !== undefined) refuse('ids', [{ property: `ids[${index}]`, message }]);
}

function problemOf(id: unknown, check: IdCheck): string | undefined {
  const allowed = 'Allowed: a non-empty, well-formed text.';
  if (typeof id !== 'string' || id === '') return `is ${shown(id)}. ${allowed}`;
  if (LONE_SURROGATE.test(id)) return `has half of a character. ${allowed}`;
  if (check === 'text' || !REST_OF_A_FILE.test(id)) return undefined;
  return `is ${shown(id)}, with what is left of a file. Allowed: ids alone; split lines at \`/\\r?\\n/\`, without the mark at the beginning.`;
}
