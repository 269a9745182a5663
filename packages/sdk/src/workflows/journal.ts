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

/** The entries of a journal by key. */
export async function readJournal(journal: Journal | undefined): Promise<ReadonlyMap<string, unknown>> {
  const entries = await (journal?.read() ?? []);
  return new Map(Array.from(entries, ({ key, value }) => [key, value]));
}
