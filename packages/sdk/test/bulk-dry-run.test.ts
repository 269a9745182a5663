import { describe, expect, it, vi } from 'vitest';
import { bulk, type IdSource, StatsigConsole } from '../src/index.ts';
import { api, archive } from './support/agreeing-api.ts';
import { FakeConsole } from './support/fake-console.ts';
import { FakeIdList } from './support/fake-id-lists.ts';
import { memory } from './support/memory-journal.ts';

const NOBODY = { passingUserIDs: [], failingUserIDs: [] };

describe('a dry run', () => {
  const entity = (): Response => Response.json({ message: 'ok', data: { id: 'a', tags: ['old'] } });

  it('lists the requests it would send, and sends none but reads', async () => {
    const { statsig, fetch } = api(entity);
    const journal = memory();
    const tag = async (id: string, console: StatsigConsole): Promise<void> => {
      const { tags = [] } = await console.gates.get(id);
      await console.experiments.reset(id);
      await console.gates.patch(id, { tags: [...tags, 'new'] });
      await console.gates.archive(id);
    };
    const { outcomes, done } = await bulk(['a', 'b'], tag, { statsig, dryRun: true, journal });
    expect(outcomes[1]).toEqual({
      status: 'planned',
      item: 'b',
      requests: [
        { method: 'PUT', path: '/console/v1/experiments/b/reset', body: undefined },
        { method: 'PATCH', path: '/console/v1/gates/b', body: { tags: ['old', 'new'] } },
      ],
      // The gate that a patch answers is not known.
      open: true,
    });
    expect(done).toBe(2);
    expect(fetch.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(journal.entries).toEqual([]);
  });

  it('is refused for a function that cannot use the console that it is given', async () => {
    const { statsig, fetch } = api(entity);
    const outside = (id: string) => statsig.gates.archive(id);
    await expect(bulk(['a'], outside, { statsig, dryRun: true })).rejects.toThrow(
      '`fn` takes the item only, so that what it does would really be done',
    );
    expect(fetch.requests).toEqual([]);
  });

  it('tells hooks and logger of reads only', async () => {
    const heard: string[] = [];
    const hear = ({ method }: { method: string }): void => void heard.push(method);
    const log = (_: string, fields: object): void =>
      void heard.push('method' in fields ? String(fields.method) : '?');
    const statsig = new StatsigConsole({
      apiKey: 'console-dry',
      fetch: async () => entity(),
      hooks: { onRequest: hear, onResponse: hear, onError: hear },
      logger: { debug: log, info: log, warn: log, error: log },
      logLevel: 'debug',
    });
    const change = (id: string, { gates }: StatsigConsole) => gates.upsert(id, { tags: ['new'] });
    const { outcomes } = await bulk(['a'], change, { statsig, dryRun: true });
    expect(outcomes).toMatchObject([{ status: 'planned', requests: [{ method: 'PATCH' }] }]);
    expect(heard).toEqual(['GET', 'GET', 'GET', 'GET']);
  });

  it('knows when there is no more to come', async () => {
    const { statsig } = api();
    const { outcomes } = await bulk(['a'], (id, { experiments }) => experiments.reset(id), {
      statsig,
      dryRun: true,
    });
    expect(outcomes).toMatchObject([{ status: 'planned', open: false, requests: [{ method: 'PUT' }] }]);
  });

  it.each<[string, string, (id: string, statsig: StatsigConsole) => Promise<unknown>]>([
    [
      'the function throws',
      'Error: My bug.',
      async (id, { gates }) => {
        await gates.delete(id);
        throw new Error('My bug.');
      },
    ],
    [
      'the next change is refused',
      '`description` has 2000 characters.',
      async (id, { gates }) => {
        await gates.delete(id);
        await gates.patch(id, { description: 'x'.repeat(2000) });
      },
    ],
  ])('fails where the real run would fail after a change: %s', async (_, message, work) => {
    const { statsig, fetch } = api();
    const { outcomes, failed } = await bulk(['a'], work, { statsig, dryRun: true });
    expect(outcomes).toMatchObject([{ status: 'failed', error: expect.any(Error) }]);
    expect(String(outcomes[0]?.status === 'failed' && outcomes[0].error)).toContain(message);
    expect(failed).toBe(1);
    expect(fetch.requests).toEqual([]);
  });

  it('is open where the lack of an answer is the cause of the error', async () => {
    const { statsig } = api();
    const work = async (id: string, { gates }: StatsigConsole): Promise<void> => {
      await gates.enable(id).catch((cause: unknown) => {
        throw new Error('It could not be enabled.', { cause });
      });
    };
    const { outcomes } = await bulk(['a'], work, { statsig, dryRun: true });
    expect(outcomes).toMatchObject([{ status: 'planned', open: true, requests: [{ method: 'PUT' }] }]);
  });

  it.each<[string, (id: string, statsig: StatsigConsole) => unknown]>([
    ['a change', (id, { gates }) => void gates.enable(id)],
    ['a change inside of a resource', (id, { gates }) => void gates.overrides.add(id, NOBODY)],
    ['a workflow', (id, { gates }) => void gates.upsert(id, { tags: ['new'] })],
    ['what follows a change', (id, { gates }) => void gates.enable(id).then(({ name }) => name)],
    ['the response of a change', (id, { gates }) => void gates.enable(id).withResponse()],
    ['what follows a response', (id, { gates }) => void gates.enable(id).withResponse().finally(vi.fn())],
    [
      'a step in the life of an experiment',
      async (id, { experiments }) => {
        const life = await experiments.lifecycle(id);
        // A copy of what has been read is no error.
        structuredClone(life.experiment);
        void life.restartAsNew({ name: 'Once more' });
      },
    ],
  ])('survives %s that nobody waits for', async (_, work) => {
    const { statsig, fetch } = api(entity);
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const item = async (id: string, console: StatsigConsole): Promise<void> => {
      work(id, console);
      // Until the answer of the change would have been there.
      await console.experiments.reset(id);
      await console.gates.get(id);
    };
    const { outcomes } = await bulk(['a'], item, { statsig, dryRun: true });
    await vi.waitFor(() => expect(outcomes[0]).toMatchObject({ requests: { length: 2 } }));
    // Rejections without a handler are told of when the turn is over.
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(outcomes).toMatchObject([{ status: 'planned', open: false }]);
    expect(fetch.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('goes through lists, whose promises send', async () => {
    const { statsig, paths } = api(() => Response.json({ message: 'ok', data: [{ id: 'g' }] }));
    const work = async (_: string, { gates }: StatsigConsole): Promise<void> => {
      gates.list();
      for await (const gate of gates.list()) await gates.delete(String(gate.id));
    };
    const { outcomes } = await bulk(['a'], work, { statsig, dryRun: true });
    expect(outcomes).toMatchObject([{ status: 'planned', requests: [{ path: '/console/v1/gates/g' }] }]);
    expect(paths()).toEqual(['gates']);
  });

  describe('of a copy', () => {
    const consoles = (existing?: object) => {
      const [here, there] = [new FakeConsole(), new FakeConsole()];
      here.put('tags', { name: 'checkout', description: '', isCore: false });
      here.put('gates', { name: 'beta', tags: ['checkout'] });
      if (existing) there.put('gates', { name: 'beta', ...existing });
      return { here, there, from: here.client(), to: there.client() };
    };
    type Copy = (id: string, recorded: StatsigConsole, other: StatsigConsole) => Promise<unknown>;
    const out: Copy = (id, recorded, to) => recorded.gates.copy(id, { to });
    const into: Copy = (id, recorded, from) => from.gates.copy(id, { to: recorded });

    it.each([
      ['from', out],
      ['into', into],
    ])('%s the console sends nothing to either, and lists what it would send', async (direction, copy) => {
      const { here, there, from, to } = consoles();
      const [statsig, other] = direction === 'from' ? [from, to] : [to, from];
      const run = (dryRun: boolean) =>
        bulk(['beta'], (id, console) => copy(id, console, other), { statsig, dryRun });
      expect((await run(true)).outcomes).toMatchObject([
        { status: 'planned', requests: [{ method: 'POST', path: '/console/v1/tags' }] },
      ]);
      expect([...here.changes, ...there.changes]).toEqual([]);
      expect((await run(false)).outcomes).toMatchObject([{ status: 'done' }]);
      expect(there.changes.map(({ line }) => line)).toEqual(['POST /tags', 'POST /gates']);
    });

    it('sends nothing from within another bulk, either', async () => {
      const { there, from, to } = consoles();
      const { signal } = new AbortController();
      const notes = memory();
      const nested = (id: string, statsig: StatsigConsole) =>
        bulk([id, 'x'], (one, console) => (one === 'x' ? one : out(one, console, to)), {
          statsig,
          signal,
          journal: notes,
        });
      const { outcomes } = await bulk(['beta'], nested, { statsig: from, dryRun: true });
      expect(outcomes).toMatchObject([{ status: 'planned', requests: [{ path: '/console/v1/tags' }] }]);
      expect(there.changes).toEqual([]);
      expect(notes.entries).toEqual([]);
    });

    it('keeps what two recorded consoles would send apart from what is sent', async () => {
      const { there, from, to } = consoles();
      const work = (id: string, source: StatsigConsole) =>
        bulk([id], (one, target) => out(one, source, target), { statsig: to, dryRun: true });
      const { outcomes } = await bulk(['beta'], work, { statsig: from, dryRun: true });
      const inner = [{ status: 'planned', requests: [{ path: '/console/v1/tags' }] }];
      expect(outcomes).toMatchObject([{ status: 'planned', requests: [] }]);
      expect((await bulk(['beta'], work, { statsig: from })).outcomes).toMatchObject([
        { status: 'done', value: { outcomes: inner } },
      ]);
      expect(there.changes).toEqual([]);
    });

    it.each<[string, Copy]>([
      ['itself', (id, recorded) => recorded.gates.copy(id, { to: recorded })],
      ['the console that it records', out],
    ])('to %s fails, as in a real run', async (_, copy) => {
      const { from } = consoles();
      for (const options of [{ dryRun: true }, {}, { signal: new AbortController().signal }]) {
        const { outcomes } = await bulk(['beta'], (id, console) => copy(id, console, from), {
          statsig: from,
          ...options,
        });
        expect(outcomes).toMatchObject([{ status: 'failed', error: { argument: 'to' } }]);
      }
    });
  });

  it('reads the journal of syncIds and leaves it alone, so that the real run loses no ids', async () => {
    const fake = new FakeIdList([]);
    const statsig = fake.client();
    const journal = memory();
    async function* failing(): AsyncGenerator<string> {
      yield* ['a', 'b'];
      throw new Error('No database.');
    }
    const sync =
      (ids: () => IdSource) =>
      (id: string, { segments }: StatsigConsole) =>
        segments.syncIds(id, ids(), { mode: 'add', journal, chunkSize: 1 });
    const dry = await bulk(['beta'], sync(failing), { statsig, dryRun: true });
    expect(dry.outcomes).toMatchObject([{ status: 'failed' }]);
    expect(journal.entries).toEqual([]);
    await bulk(['beta'], sync(failing), { statsig });
    expect([...fake.ids]).toEqual(['a', 'b']);
    const entries = [...journal.entries];
    const rest = await bulk(
      ['beta'],
      sync(() => ['a', 'b', 'c']),
      { statsig, dryRun: true },
    );
    expect(rest.outcomes).toMatchObject([{ status: 'planned', requests: [{ body: { ids: ['c'] } }] }]);
    expect(journal.entries).toEqual(entries);
  });

  it('fails where the real run would fail before its first change', async () => {
    const { statsig } = api();
    const { outcomes } = await bulk([''], archive, { statsig, dryRun: true });
    expect(outcomes).toMatchObject([{ status: 'failed', error: { name: 'InvalidArgumentError' } }]);
  });
});
