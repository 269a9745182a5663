import type { JournalEntry } from '../../src/index.ts';

/** A journal that is gone with the test. */
export function memory(...entries: JournalEntry[]): {
  entries: JournalEntry[];
  read: () => JournalEntry[];
  write: (entry: JournalEntry) => void;
} {
  return { entries, read: () => entries, write: (entry) => void entries.push(entry) };
}
