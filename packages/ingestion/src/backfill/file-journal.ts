import { type FileHandle, link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type BackfillJournal, type JournalEntry, JournalError } from './journal.ts';
import { parseEntry } from './parse-entry.ts';

/** A journal in a file, one JSON object a line. */
export interface FileJournal extends BackfillJournal {
  /** Lets go of the file. Call it when the backfill is over. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Opens a journal, and makes it when there is none. While it is open a file beside it, `….lock`, keeps other processes out; that of
 * a process that was killed is taken over.
 *
 * A last line that was not written to its end is dropped: what it was about has not been done. A file that is no journal is left
 * as it is.
 *
 * @param file where the journal is; its folder is made when there is none
 * @throws JournalError when another process uses it, or a line cannot be read
 * @example
 * await using journal = await fileJournal('backfill.ndjson');
 * await runBackfill(statsig, source, plan, { journal });
 */
export async function fileJournal(file: string): Promise<FileJournal> {
  await mkdir(path.dirname(path.resolve(file)), { recursive: true }).catch(cannotOpen(file));
  const unlock = await lock(`${file}.lock`);
  try {
    return await openJournal(file, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * Reads a journal as opening it would, but neither locks nor changes it. No file and an empty one have no entries.
 *
 * @throws JournalError when it or a line of it cannot be read
 */
export async function readJournal(file: string): Promise<JournalEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? '' : cannotOpen(file)(error),
  );
  return contentsOf(text, file).entries;
}

function cannotOpen(file: string): (error: Error) => never {
  return (error) => {
    throw new JournalError(`The journal ${file} cannot be opened: ${error.message}`);
  };
}

async function openJournal(file: string, unlock: () => Promise<void>): Promise<FileJournal> {
  const handle = await open(file, 'a+').catch(cannotOpen(file));
  try {
    const entries = await readEntries(handle, file);
    await syncFolder(path.dirname(path.resolve(file)));
    // Entries have an order; two appends at once would not.
    let last = Promise.resolve();
    let closed = false;
    const append = (entry: JournalEntry, { durable }: { durable: boolean }): Promise<void> => {
      const done = last.then(async () => {
        await handle.appendFile(`${JSON.stringify(entry)}\n`);
        if (durable) await handle.sync();
        entries.push(entry);
      });
      last = done.catch(() => {});
      return done.catch((error: Error) => {
        throw new JournalError(`The journal ${file} could not be written: ${error.message}`);
      });
    };
    const close = async (): Promise<void> => {
      if (closed) return;
      closed = true;
      await last;
      await handle.close();
      await unlock();
    };
    return { read: async () => [...entries], append, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readEntries(handle: FileHandle, file: string): Promise<JournalEntry[]> {
  const text = await handle.readFile('utf8');
  // All of it is read before any of it is cut off: the file may be somebody else's.
  const { entries, torn, isEnded } = contentsOf(text, file);
  if (torn > 0) await handle.truncate(Buffer.byteLength(text) - torn);
  if (!isEnded) await handle.appendFile('\n');
  if (torn > 0 || !isEnded) await handle.sync();
  return entries;
}

/** What a journal has in it. */
interface Contents {
  readonly entries: JournalEntry[];
  /** How many bytes at its end are those of a line that was not written to its end. */
  readonly torn: number;
  /** Whether the last entry has its line break; editors and copies take it away. */
  readonly isEnded: boolean;
}

function contentsOf(text: string, file: string): Contents {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const entries = lines.map((line, index) => entryOf(line, index + 1, file));
  if (last === '') return { entries, torn: 0, isEnded: true };
  if (isTorn(last)) return { entries, torn: Buffer.byteLength(last), isEnded: true };
  return { entries: [...entries, entryOf(last, lines.length + 1, file)], torn: 0, isEnded: false };
}

function entryOf(line: string, number: number, file: string): JournalEntry {
  const entry = parseEntry(line);
  if (typeof entry !== 'string') return entry;
  throw new JournalError(
    `${file}:${number} ${entry}. It is no journal, or somebody has changed it; nothing was written to it. Take it back from a copy, or name a new file.`,
  );
}

const BEGIN = '{"kind":"';

/** Whether it is the beginning of an entry and not all of it. After a crash of the machine there may be NULs in its place. */
function isTorn(line: string): boolean {
  const begins = line.startsWith(BEGIN) || BEGIN.startsWith(line) || line.startsWith('\0');
  return begins && parseEntry(line) === 'is no JSON';
}

/** Makes the name of a new file as durable as its contents, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Windows opens no folders; there the name is durable by itself.
  } finally {
    await handle?.close();
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** @returns lets go of the lock */
async function lock(file: string): Promise<() => Promise<void>> {
  const self: Holder = { pid: process.pid, host: hostname() };
  for (let tries = 0; ; tries += 1) {
    if (await tryLock(file, self)) return () => rm(file, { force: true });
    const holder = await readHolder(file);
    if (tries >= 3 || (holder && (holder.host !== self.host || isAlive(holder.pid)))) {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
      throw new JournalError(
        `The journal is in use by ${who}. Wait for it to end, or stop it; if it is gone for certain, delete ${file}.`,
      );
    }
    await takeAway(file);
  }
}

/** Linking a whole file: a lock that is there says whose it is from the beginning. */
async function tryLock(file: string, self: Holder): Promise<boolean> {
  const own = `${file}.${self.pid}`;
  try {
    await writeFile(own, JSON.stringify(self));
    await link(own, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    const reason = error instanceof Error ? error.message : String(error);
    throw new JournalError(`The journal cannot be locked: ${reason}`);
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
}

/** Renaming lets only one of several processes take a stale lock away. */
async function takeAway(file: string): Promise<void> {
  const stale = `${file}.${process.pid}`;
  try {
    await rename(file, stale);
    await rm(stale, { force: true });
  } catch {
    // Another process was faster; the next try shows whether it holds the lock now.
  }
}

/** Undefined when there is no lock any more, or it is none of ours. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    const holder: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null) return undefined;
    const { pid, host } = { pid: undefined, host: undefined, ...holder };
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
