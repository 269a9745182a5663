// An entry of its own: whoever does not import it needs no file system.
import { open, readFile, truncate } from 'node:fs/promises';
import type { Journal, JournalEntry } from './workflows/journal.ts';

export type { Journal, JournalEntry };

/**
 * A journal in a file, a line of JSON an entry. The file is made when it is first read; delete it to start over.
 * Entries are on the disk when a write is done. One process at a time may use it.
 *
 * A last line without its end was cut off when the process ended: it is left out, and what it was about is done once more.
 *
 * @throws Error when reading a file in which another line is no entry
 * @example
 * await bulk(ids, archive, { statsig, journal: fileJournal('archive-gates.jsonl') });
 */
export function fileJournal(path: string | URL): Journal {
  let last: Promise<unknown> = mend(path);
  // Reported by the first read or write.
  last.catch(() => undefined);
  return {
    async read() {
      await last;
      // Whether it can be written is found out before anything is done.
      await append(path, '');
      const lines = (await readBytes(path)).toString('utf8').split('\n').slice(0, -1);
      return lines.map((line, index) => {
        const entry = parse(line);
        if (entry) return entry;
        throw new Error(`${path}:${index + 1} is no entry of a journal. Mend the line, or delete the file.`);
      });
    },
    write(entry) {
      const written = last.then(() => append(path, `${JSON.stringify(entry)}\n`));
      last = written;
      written.catch(() => undefined);
      return written;
    },
  };
}

/** Takes away a last line that was cut off, so that the next one begins where a line begins. */
async function mend(path: string | URL): Promise<void> {
  const bytes = await readBytes(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) await truncate(path, end);
}

async function readBytes(path: string | URL): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

async function append(path: string | URL, line: string): Promise<void> {
  // What is done to whom is nobody else's business.
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(line);
    await file.datasync();
  } finally {
    await file.close();
  }
}

function parse(line: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isEntry =
      typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
    // It has a key; a value is anything.
    return isEntry ? (value as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}
