import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JournalEntry, JournalError } from '../src/index.ts';
import { fileJournal } from '../src/journal.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  file = path.join(folder, 'deep/backfill.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RUN: JournalEntry = { kind: 'run', request: 1, runID: 'run-1' };
const LINE = `${JSON.stringify(RUN)}\n`;

async function entriesOf(name: string): Promise<readonly JournalEntry[]> {
  await using journal = await fileJournal(name);
  return await journal.read();
}

/** Id of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('fileJournal', () => {
  it.each(['.', 'a-file/journal.ndjson'])('says that no journal can be at %s', async (name) => {
    writeFileSync(path.join(folder, 'a-file'), '');
    const place = path.join(folder, name);
    const failed = fileJournal(place);
    await expect(failed).rejects.toThrow(JournalError);
    await expect(failed).rejects.toThrow(`The journal ${place} cannot be opened: E`);
    expect(readdirSync(folder)).toEqual(['a-file']);
  });

  it('says that the name of a file is too long', async () => {
    const failed = fileJournal(path.join(folder, 'x'.repeat(300)));
    await expect(failed).rejects.toThrow(JournalError);
    await expect(failed).rejects.toThrow('The journal cannot be locked: ENAMETOOLONG');
  });

  it('keeps entries in order, over several times of opening', async () => {
    for (const request of [1, 2]) {
      await using journal = await fileJournal(file);
      await Promise.all([
        journal.append(
          { kind: 'request', request, from: '2026-01-01', to: '2026-01-02', at: 5 },
          { durable: true },
        ),
        journal.append({ kind: 'run', request, runID: `run-${request}` }, { durable: false }),
      ]);
    }
    expect((await entriesOf(file)).map(({ kind }) => kind)).toEqual(['request', 'run', 'request', 'run']);
    expect(readdirSync(path.dirname(file))).toEqual(['backfill.ndjson']);
  });

  it('drops a last line that was torn, and goes on after the one before it', async () => {
    const name = path.join(folder, 'torn.ndjson');
    writeFileSync(name, `${LINE}{"kind":"run","request":2,"runID":"ru`);
    {
      await using journal = await fileJournal(name);
      expect(await journal.read()).toEqual([RUN]);
      await journal.append({ ...RUN, request: 3 }, { durable: true });
    }
    expect(readFileSync(name, 'utf8')).toBe(`${LINE}${JSON.stringify({ ...RUN, request: 3 })}\n`);
  });

  it.each([
    ['is no JSON', '{"kind":"run"'],
    ['is no entry of a journal', '{"kind":"ran","request":1}'],
    [
      'is no entry of a journal',
      '{"kind":"request","request":1,"from":"2026-02-30","to":"2026-03-01","at":1}',
    ],
  ])('refuses a line that %s, with its number', async (problem, line) => {
    const name = path.join(folder, 'bad.ndjson');
    writeFileSync(name, `${LINE}${line}\n${LINE}`);
    await expect(fileJournal(name)).rejects.toThrow(`${name}:2 ${problem}`);
    expect(readdirSync(folder)).toEqual(['bad.ndjson']);
  });

  it('keeps a last entry whose line break was taken away', async () => {
    const name = path.join(folder, 'stripped.ndjson');
    writeFileSync(name, `${LINE}${LINE}`.trimEnd());
    {
      await using journal = await fileJournal(name);
      expect(await journal.read()).toEqual([RUN, RUN]);
      await journal.append(RUN, { durable: true });
    }
    expect(readFileSync(name, 'utf8')).toBe(`${LINE}${LINE}${LINE}`);
  });

  it.each([
    ['one line of JSON', '{"important":"data"}'],
    ['JSON that begins like an entry', '{"kind":"Deployment"}'],
    ['notes', 'one\nand two'],
    ['one line of text', 'and no line break'],
  ])('leaves a file alone that is no journal: %s', async (_, text) => {
    const name = path.join(folder, 'foreign.json');
    writeFileSync(name, text);
    await expect(fileJournal(name)).rejects.toThrow(`${name}:1 is no`);
    expect(readFileSync(name, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['foreign.json']);
  });

  it.each(['{"ki', '\0\0\0'])('begins anew where only %j was written', async (text) => {
    const name = path.join(folder, 'begun.ndjson');
    writeFileSync(name, text);
    expect(await entriesOf(name)).toEqual([]);
    expect(readFileSync(name, 'utf8')).toBe('');
  });

  it('keeps others out while it is open', async () => {
    await using journal = await fileJournal(file);
    const error = await fileJournal(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JournalError);
    expect(String(error)).toContain(`in use by process ${process.pid}`);
    expect(await journal.read()).toEqual([]);
  });

  it('takes over from a process that is gone', async () => {
    const name = path.join(folder, 'left.ndjson');
    writeFileSync(name, LINE);
    writeFileSync(`${name}.lock`, JSON.stringify({ pid: gone(), host: hostname() }));
    expect(await entriesOf(name)).toEqual([RUN]);
    expect(readdirSync(folder)).toEqual(['left.ndjson']);
  });

  it('cannot know that a process on another machine is gone', async () => {
    const name = path.join(folder, 'remote.ndjson');
    writeFileSync(`${name}.lock`, JSON.stringify({ pid: gone(), host: 'elsewhere.example' }));
    await expect(fileJournal(name)).rejects.toThrow('on elsewhere.example');
  });

  it('closes more than once', async () => {
    const journal = await fileJournal(file);
    await journal.close();
    await journal.close();
    expect(await entriesOf(file)).toEqual([]);
  });
});
