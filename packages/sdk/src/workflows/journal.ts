import { refuse, shown } from './refuse.ts';

/** What a journal keeps: a key, and what belongs to it. */
export interface JournalEntry {
  readonly key: string;
  /** Anything that JSON can hold. */
  readonly value?: unknown;
}

/**
 * Where a workflow of many steps notes what is done, so that the next run goes on instead of starting over.
 * `@statsig-console/sdk/journal` has one that is kept in a file; a table of a database does as well.
 */
export interface Journal {
  /** All entries so far, oldest first. Of several with the same key the last counts. */
  read(): Iterable<JournalEntry> | Promise<Iterable<JournalEntry>>;
  /** Keeps an entry. It has to be safe when this returns, or when the promise resolves. */
  write(entry: JournalEntry): void | Promise<void>;
}

/** Refuses what is given for a journal and is none, such as the path of a file. */
export function assertJournal(journal: unknown): asserts journal is Journal | undefined {
  const methods: unknown[] = ['read', 'write'].map((name) => Reflect.get(Object(journal), name));
  if (journal === undefined || methods.every((method) => typeof method === 'function')) return;
  const allowed = 'an object with `read` and `write`, such as `fileJournal(path)`';
  refuse('journal', [{ property: '', message: `is ${shown(journal)}. Allowed: ${allowed}.` }]);
}

/** A journal that reads as another one, and keeps nothing: for dry runs, which do nothing that could be noted. */
export function unwritten(journal: Journal | undefined): Journal | undefined {
  return journal && { read: () => journal.read(), write: () => undefined };
}

/** The entries of a journal by key. */
export async function readJournal(journal: Journal | undefined): Promise<ReadonlyMap<string, unknown>> {
  const entries = Array.from(await (journal?.read() ?? []));
  const wrong = entries.findIndex((entry) => typeof entry?.key !== 'string');
  if (wrong >= 0) {
    const message = `is ${shown(entries[wrong])}. Allowed: an entry such as \`{ key, value }\`.`;
    refuse('journal', [{ property: `journal.read()[${wrong}]`, message }]);
  }
  return new Map(entries.map(({ key, value }) => [key, value]));
}
