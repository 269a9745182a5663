import { describe, expect, it } from 'vitest';
import { ServerError, type SyncIdsOptions } from '../src/index.ts';
import { FakeIdList } from './support/fake-id-lists.ts';
import { ids, slowly } from './support/many-ids.ts';
import { memory } from './support/memory-journal.ts';

const failure = (): Response => Response.json({ status: 500, message: 'Oh' }, { status: 500 });

describe('a failure in the middle', () => {
  it('comes out as it is before the first change', async () => {
    const list = new FakeIdList([]);
    list.beforeChange = failure;
    await expect(list.client().segments.syncIds('beta', ids(2))).rejects.toBeInstanceOf(ServerError);
  });

  it('says afterwards what was done, and the same call goes on', async () => {
    const list = new FakeIdList(ids(4));
    list.beforeChange = (number) => (number === 3 ? failure() : undefined);
    const { segments } = list.client();
    const wanted = ids(4, 4);
    const error = await segments.syncIds('beta', wanted, { chunkSize: 2 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: ['add 4 ids'],
      notDone: ['remove the others that are not wanted'],
      cause: { name: 'ServerError' },
    });
    expect(String(error)).toContain(
      'Call it again with the same ids: it reads the list and sends only what still differs.',
    );
    list.beforeChange = (number) => (number === 5 ? failure() : undefined);
    await expect(segments.syncIds('beta', wanted, { chunkSize: 2 })).rejects.toMatchObject({
      done: ['remove 2 ids'],
      notDone: ['remove the others that are not wanted'],
    });
    await segments.syncIds('beta', wanted);
    expect(list.ids).toEqual(new Set(wanted));
  });

  it('says that more was to be added when an addition fails', async () => {
    const list = new FakeIdList(ids(4));
    list.beforeChange = (number) => (number === 2 ? failure() : undefined);
    const call = list.client().segments.syncIds('beta', ids(4, 4), { chunkSize: 2 });
    await expect(call).rejects.toMatchObject({
      done: ['add 2 ids'],
      notDone: ['add the others', 'remove the others that are not wanted'],
    });
  });

  it.each(['add', 'remove'] as const)('is told in mode %s, too', async (mode) => {
    const list = new FakeIdList([]);
    list.beforeChange = (number) => (number === 2 ? failure() : undefined);
    const call = list.client().segments.syncIds('beta', ids(4), { mode, chunkSize: 2 });
    await expect(call).rejects.toMatchObject({ done: [`${mode} 2 ids`], notDone: [`${mode} the others`] });
  });

  it('of the source ends it, and the source is told', async () => {
    const list = new FakeIdList([]);
    function* broken(): Generator<string> {
      yield* ids(3);
      throw new Error('The cursor is gone.');
    }
    const { segments } = list.client();
    await expect(segments.syncIds('beta', broken())).rejects.toThrow('The cursor is gone.');
    expect(list.changes).toEqual([]);
    const call = segments.syncIds('beta', broken(), { mode: 'add', chunkSize: 2 });
    await expect(call).rejects.toMatchObject({
      name: 'WorkflowError',
      cause: { message: 'The cursor is gone.' },
    });
  });

  it('by an abort takes no more from the source', async () => {
    const list = new FakeIdList([]);
    const controller = new AbortController();
    let taken = 0;
    const endless: AsyncIterable<string> = {
      // Without `return`, nobody can tell it to end.
      [Symbol.asyncIterator]: () => ({
        async next() {
          taken += 1;
          if (taken === 3) controller.abort(new Error('Enough.'));
          return { done: taken > 1_000, value: `u${taken}` };
        },
      }),
    };
    const call = list.client().segments.syncIds('beta', endless, { signal: controller.signal });
    await expect(call).rejects.toThrow('Enough.');
    // Long enough for whatever would go on by itself.
    for (let turn = 0; turn < 5_000; turn += 1) await undefined;
    expect(taken).toBe(3);
  });

  it('by an abort does not wait for the source', async () => {
    const list = new FakeIdList([]);
    const controller = new AbortController();
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const hanging: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next() {
          controller.abort(new Error('Enough.'));
          return new Promise(() => undefined);
        },
        async return() {
          close();
          return { done: true, value: undefined };
        },
      }),
    };
    const { signal } = controller;
    await expect(list.client().segments.syncIds('beta', hanging, { mode: 'add', signal })).rejects.toThrow(
      'Enough.',
    );
    await closed;
    await expect(list.client().segments.syncIds('beta', ['a'], { signal })).rejects.toThrow('aborted');
  });
});

describe('the journal of syncIds', () => {
  it('skips what was sent, and holds no ids', async () => {
    const list = new FakeIdList([]);
    const notes = memory();
    const options: SyncIdsOptions = { mode: 'add', chunkSize: 2, journal: notes };
    list.beforeChange = (number) => (number === 3 ? failure() : undefined);
    const { segments } = list.client();
    const error = await segments.syncIds('beta', slowly(ids(7)), options).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('With the journal, it skips what was sent.');
    expect(JSON.stringify(notes.entries)).not.toContain('u1');
    const result = await segments.syncIds('beta', ids(7), { ...options, chunkSize: 3 });
    expect(list.changes).toEqual([
      'PATCH id_list 2',
      'PATCH id_list 2',
      'PATCH id_list 2',
      'PATCH id_list 2',
      'PATCH id_list 1',
    ]);
    expect(result).toMatchObject({ taken: 7, added: 3 });
    expect(list.ids).toEqual(new Set(ids(7)));
    await segments.syncIds('beta', ids(2), options);
    expect(list.changes.at(-1)).toBe('PATCH id_list 2');
  });

  it.each([
    ['another order', ['u1', 'u0', 'u2', 'u3']],
    ['other borders', ['u0u', '1', 'u2', 'u3']],
    ['fewer', ['u0']],
  ])('is not for other ids: %s', async (_, others) => {
    const list = new FakeIdList([]);
    const options: SyncIdsOptions = { mode: 'add', chunkSize: 2, journal: memory() };
    list.beforeChange = (number) => (number === 2 ? failure() : undefined);
    const { segments } = list.client();
    await expect(segments.syncIds('beta', ids(4), options)).rejects.toThrow('Oh');
    await expect(segments.syncIds('beta', others, options)).rejects.toThrow(
      '`ids` are not those of the journal',
    );
    expect(list.changes).toHaveLength(2);
  });

  it('tells a dry run what is left', async () => {
    const notes = memory();
    const list = new FakeIdList([]);
    const options: SyncIdsOptions = { mode: 'add', chunkSize: 1, journal: notes };
    const broken = async function* () {
      yield* ['a', 'b'];
      throw new Error('No database.');
    };
    await expect(list.client().segments.syncIds('beta', broken(), options)).rejects.toThrow('in part');
    const left = list.client().segments.syncIds('beta', ['a', 'b', 'c'], { ...options, dryRun: true });
    expect(await left).toMatchObject({ taken: 3, added: 1, requests: 1 });
    expect(notes.entries.at(-1)?.value).toMatchObject({ sent: 2 });
  });

  it('is left alone by a dry run', async () => {
    const notes = memory();
    const result = await new FakeIdList([])
      .client()
      .segments.syncIds('beta', ids(3), { mode: 'add', journal: notes, dryRun: true });
    expect(notes.entries).toEqual([]);
    expect(result).toMatchObject({ added: 3, requests: 1 });
  });
});
