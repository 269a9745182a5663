import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bulk, type JournalEntry } from '../src/index.ts';
import { fileJournal } from '../src/journal.ts';
import { api, archive } from './support/agreeing-api.ts';
import { memory } from './support/memory-journal.ts';

describe('the journal of bulk', () => {
  it('skips what earlier runs have done, and tries again what failed', async () => {
    let broken = true;
    const { statsig, paths } = api((request) =>
      broken && request.url.includes('/b/')
        ? new Response('', { status: 500 })
        : Response.json({ message: 'ok', data: {} }),
    );
    const journal = memory();
    await bulk(['a', 'b', 'c'], archive, { statsig, journal });
    expect(journal.entries.map(({ key }) => key).toSorted()).toEqual(['a', 'c']);
    broken = false;
    const { outcomes, done } = await bulk(['a', 'b', 'c'], archive, { statsig, journal });
    expect(outcomes.map(({ status }) => status)).toEqual(['skipped', 'done', 'skipped']);
    expect(done).toBe(3);
    expect(paths()).toHaveLength(4);
  });

  it('knows items by the name that they are given', async () => {
    const { statsig, paths } = api();
    const journal = memory({ key: 'gate 1' });
    await bulk([{ id: 1 }, { id: 2 }], ({ id }, { gates }) => gates.archive(`g${id}`), {
      statsig,
      journal,
      key: ({ id }) => `gate ${id}`,
    });
    expect(paths()).toEqual(['gates/g2/archive']);
  });

  it.each([[null], [{ name: 'a' }]])('is refused before anything is sent when it holds %j', async (entry) => {
    const { statsig, fetch } = api();
    // What a table of somebody's own may give.
    const journal = memory({ key: 'b' }, entry as unknown as JournalEntry);
    await expect(bulk(['a'], archive, { statsig, journal })).rejects.toMatchObject({
      argument: 'journal',
      message: expect.stringMatching(/^`journal\.read\(\)\[1\]` is .*\. Allowed: an entry such as/),
    });
    expect(fetch.requests).toEqual([]);
  });

  it('stops when it cannot be written', async () => {
    const { statsig, paths } = api();
    const journal = {
      read: () => [],
      write() {
        throw new Error('The disk is full.');
      },
    };
    const call = bulk(['a', 'b', 'c'], archive, { statsig, journal, concurrency: 1 });
    await expect(call).rejects.toMatchObject({
      name: 'WorkflowError',
      done: ['1 item'],
      notDone: ['2 items not begun'],
      cause: { message: 'The disk is full.' },
    });
    expect(paths()).toHaveLength(1);
  });

  it.each([
    [['a', 'a'], '`items[1]` has the key "a" once more. Allowed: texts that differ'],
    [['a', 5], '`items[1]` is 5. Allowed: texts that differ, or with `key` a name for each item.'],
  ])('wants a name for each item: %j', async (items, message) => {
    const { statsig, fetch } = api();
    await expect(bulk(items, (id) => id, { statsig, journal: memory() })).rejects.toThrow(message);
    expect(fetch.requests).toEqual([]);
  });
});

describe('a journal in a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is there for the next process', async () => {
    const file = path.join(folder, 'run.jsonl');
    const first = fileJournal(file);
    expect(await first.read()).toEqual([]);
    await Promise.all([first.write({ key: 'a' }), first.write({ key: 'b', value: { sent: 2 } })]);
    expect(await fileJournal(file).read()).toEqual([{ key: 'a' }, { key: 'b', value: { sent: 2 } }]);
    expect(readFileSync(file, 'utf8')).toBe('{"key":"a"}\n{"key":"b","value":{"sent":2}}\n');
  });

  it('leaves out a line that was cut off, and goes on after it', async () => {
    const file = path.join(folder, 'run.jsonl');
    writeFileSync(file, '{"key":"a"}\n{"key":"b');
    const journal = fileJournal(file);
    await journal.write({ key: 'c' });
    expect(await journal.read()).toEqual([{ key: 'a' }, { key: 'c' }]);
  });

  it.each(['no json', '{"name":"a"}', '7'])('says which line is no entry: %s', async (line) => {
    const file = path.join(folder, 'run.jsonl');
    writeFileSync(file, `{"key":"a"}\n${line}\n`);
    await expect(Promise.resolve(fileJournal(file).read())).rejects.toThrow(
      `${file}:2 is no entry of a journal. Mend the line`,
    );
  });

  it('is found to be of no use before anything is done', async () => {
    const { statsig, fetch } = api();
    const journal = fileJournal(path.join(folder, 'missing/run.jsonl'));
    await expect(bulk(['a'], archive, { statsig, journal })).rejects.toThrow('ENOENT');
    expect(fetch.requests).toEqual([]);
  });

  it('reports a file that cannot be used', async () => {
    const journal = fileJournal(folder);
    await expect(Promise.resolve(journal.read())).rejects.toThrow('EISDIR');
    await expect(Promise.resolve(journal.write({ key: 'a' }))).rejects.toThrow('EISDIR');
  });

  it('lets a run go on', async () => {
    const journal = fileJournal(path.join(folder, 'run.jsonl'));
    const { statsig, paths } = api();
    await bulk(['a', 'b'], archive, { statsig, journal });
    await bulk(['a', 'b', 'c'], archive, { statsig, journal });
    expect(paths()).toEqual(['gates/a/archive', 'gates/b/archive', 'gates/c/archive']);
  });
});
