import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { captureFetch, createChecker, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type BulkOptions,
  type BulkProgress,
  bulk,
  type IdSource,
  type JournalEntry,
  StatsigConsole,
} from '../src/index.ts';
import { fileJournal } from '../src/journal.ts';
import { FakeConsole } from './support/fake-console.ts';
import { FakeIdList } from './support/fake-id-lists.ts';

let keys = 0;

/** A console whose API says yes to everything, and what left for it. */
function api(
  respond: (request: Request) => Response | Promise<Response> = () =>
    Response.json({ message: 'ok', data: {} }),
) {
  const fetch = captureFetch({ fetch: async (request) => respond(request) });
  keys += 1;
  // Each with a rate gate of its own.
  const statsig = new StatsigConsole({ apiKey: `console-bulk-${keys}`, fetch, retry: false });
  const paths = (): string[] => fetch.requests.map((sent) => sent.path.replace('/console/v1/', ''));
  return { statsig, fetch, paths };
}

function memory(...entries: JournalEntry[]) {
  return { entries, read: () => entries, write: (entry: JournalEntry) => void entries.push(entry) };
}

const NOBODY = { passingUserIDs: [], failingUserIDs: [] };
const archive = (id: string, statsig: StatsigConsole): PromiseLike<unknown> => statsig.gates.archive(id);

describe('bulk', () => {
  it('answers in the order of the items, whatever is ready first', async () => {
    const { statsig } = api();
    const release: (() => void)[] = [];
    const work = async (item: number): Promise<number> => {
      await new Promise<void>((resolve) => release.push(resolve));
      return item * 2;
    };
    const call = bulk(new Set([1, 2, 3]), work, { statsig });
    // The first call loads the workflows, which takes long on a busy machine.
    await vi.waitFor(() => expect(release).toHaveLength(3), 60_000);
    for (const go of release.reverse()) go();
    const { outcomes, ...counts } = await call;
    expect(outcomes).toEqual([
      { status: 'done', item: 1, value: 2 },
      { status: 'done', item: 2, value: 4 },
      { status: 'done', item: 3, value: 6 },
    ]);
    expect(counts).toEqual({ done: 3, failed: 0, notStarted: 0 });
  });

  it.each([
    [undefined, 10],
    [3, 3],
    [Number.POSITIVE_INFINITY, 25],
  ])('with the concurrency %s works on %d at a time', async (concurrency, most) => {
    const { statsig } = api();
    let now = 0;
    let peak = 0;
    const work = async (): Promise<void> => {
      now += 1;
      peak = Math.max(peak, now);
      await new Promise(setImmediate);
      now -= 1;
    };
    await bulk(Array.from({ length: 25 }), work, { statsig, concurrency });
    expect(peak).toBe(most);
  });

  it('collects what fails, and goes on', async () => {
    const { statsig, paths } = api((request) =>
      request.url.includes('/b/')
        ? Response.json({ message: 'Gate not found.', status: 404 }, { status: 404 })
        : Response.json({ message: 'ok', data: {} }),
    );
    const heard: BulkProgress<string>[] = [];
    const onProgress = (progress: BulkProgress<string>): void => void heard.push(progress);
    const { outcomes, done, failed } = await bulk(['a', 'b', 'c'], archive, {
      statsig,
      onProgress,
      concurrency: 1,
    });
    expect(outcomes.map(({ status }) => status)).toEqual(['done', 'failed', 'done']);
    expect(outcomes[1]).toMatchObject({ item: 'b', error: { name: 'NotFoundError' } });
    expect({ done, failed }).toEqual({ done: 2, failed: 1 });
    expect(paths()).toEqual(['gates/a/archive', 'gates/b/archive', 'gates/c/archive']);
    expect(heard.map(({ done, failed, total }) => [done, failed, total])).toEqual([
      [1, 0, 3],
      [1, 1, 3],
      [2, 1, 3],
    ]);
  });

  it('collects what a function throws at once, too', async () => {
    const { statsig } = api();
    const fail = (): never => {
      throw new Error('No.');
    };
    const { outcomes } = await bulk(['a'], fail, { statsig });
    expect(outcomes).toMatchObject([{ status: 'failed', error: { message: 'No.' } }]);
  });

  it('ends early after so many failures', async () => {
    const { statsig, paths } = api(() => Response.json({ message: 'no', status: 401 }, { status: 401 }));
    const items = ['a', 'b', 'c', 'd'];
    const { outcomes, notStarted } = await bulk(items, archive, { statsig, concurrency: 1, maxFailures: 2 });
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed', 'not started', 'not started']);
    expect(notStarted).toBe(2);
    expect(paths()).toHaveLength(2);
  });

  it('ends the calls on their way when it is aborted, and begins no other', async () => {
    const controller = new AbortController();
    const { statsig, paths } = api(() => {
      controller.abort();
      return new Promise<never>(() => undefined);
    });
    const own = new AbortController().signal;
    const work = (id: string, console: StatsigConsole): PromiseLike<unknown> =>
      id === 'a' ? console.gates.archive(id, undefined, { signal: own }) : console.gates.archive(id);
    const { signal } = controller;
    const { outcomes } = await bulk(['a', 'b', 'c'], work, { statsig, signal, concurrency: 2 });
    expect(outcomes).toMatchObject([
      { status: 'failed', error: { name: 'AbortError' } },
      { status: 'failed', error: { name: 'AbortError' } },
      { status: 'not started' },
    ]);
    expect(paths()).toHaveLength(2);
  });

  it('takes what comes from anywhere, such as a list of the API', async () => {
    async function* gates(): AsyncGenerator<{ id: string }> {
      yield { id: 'a' };
      yield { id: 'b' };
    }
    const { statsig, paths } = api();
    const { done } = await bulk(gates(), ({ id }, console) => archive(id, console), { statsig });
    expect(done).toBe(2);
    expect(paths()).toHaveLength(2);
    const promises = [Promise.resolve('c')];
    const { outcomes } = await bulk(promises, (item) => item, { statsig });
    expect(outcomes).toEqual([{ status: 'done', item: promises[0], value: 'c' }]);
  });

  it.each<[string, () => Promise<string>]>([
    ['go on for ever', async () => 'a'],
    ['hang', () => new Promise(() => undefined)],
  ])('is ended by its signal while it reads items that %s', async (_, more) => {
    const { statsig, paths } = api();
    const controller = new AbortController();
    const left = vi.fn(async () => ({ done: true as const, value: undefined }));
    let asked = 0;
    const next = async () => {
      asked += 1;
      if (asked === 3) queueMicrotask(() => controller.abort(new Error('Enough.')));
      if (asked > 100) throw new Error('It was read on.');
      return { done: false as const, value: asked < 3 ? 'a' : await more() };
    };
    const items = { [Symbol.asyncIterator]: () => ({ next, return: left }) };
    const call = bulk(items, archive, { statsig, signal: controller.signal });
    await expect(call).rejects.toThrow('Enough.');
    expect(left).toHaveBeenCalledOnce();
    expect(paths()).toEqual([]);
  });

  it.each([
    [
      () => {
        throw new Error('No screen.');
      },
    ],
    [
      async () => {
        throw new Error('No screen.');
      },
    ],
  ])('is not disturbed by a progress bar that fails', async (onProgress) => {
    const { statsig } = api();
    await expect(bulk(['a', 'b'], archive, { statsig, onProgress })).resolves.toMatchObject({ done: 2 });
  });

  it('does nothing for no items', async () => {
    const { statsig } = api();
    expect(await bulk([], archive, { statsig })).toEqual({ outcomes: [], done: 0, failed: 0, notStarted: 0 });
  });
});

describe('the rate limit', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is used up and kept to', async () => {
    let began = Number.NaN;
    const times: number[] = [];
    const { statsig } = api(() => {
      if (times.length === 0) began = performance.now();
      times.push(performance.now() - began);
      return Response.json({ message: 'ok', data: {} });
    });
    const items = Array.from({ length: 250 }, (_, index) => `gate_${index}`);
    let done: number | undefined;
    const call = bulk(items, archive, { statsig }).then((result) => {
      done = result.done;
    });
    while (done === undefined) await vi.advanceTimersToNextTimerAsync();
    await call;
    expect(done).toBe(250);
    expect([times[0], times[99], times[100], times[199], times[200], times[249]]).toEqual([
      0, 0, 10_000, 10_000, 20_000, 20_000,
    ]);
  });
});

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
      notDone: ['0 items failed', '2 items not begun'],
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

describe('bad input', () => {
  const { statsig, fetch } = api();

  it.each([undefined, 7, {}, 'abc', { [Symbol.iterator]: 1 }])('is refused: %o for items', async (items) => {
    const call = bulk(items as unknown as string[], archive, { statsig });
    await expect(call).rejects.toThrow('Allowed: a list or another iterable of items.');
    expect(fetch.requests).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    ['`fn` is missing. Allowed: a function.', undefined, { statsig }],
    ['`statsig` is missing. Allowed: a StatsigConsole.', archive, {}],
    ['`concurrency` is 0. Allowed: an integer from 1.', archive, { statsig, concurrency: 0 }],
    ['`concurrency` is 1.5. Allowed', archive, { statsig, concurrency: 1.5 }],
    ['`maxFailures` is NaN. Allowed', archive, { statsig, maxFailures: Number.NaN }],
    ['`concurrency` is null. Allowed', archive, { statsig, concurrency: null }],
    ['`key` is 5. Allowed: a function.', archive, { statsig, journal: memory(), key: 5 }],
    ['`onProgress` is "bar". Allowed: a function.', archive, { statsig, onProgress: 'bar' }],
    [
      '`journal` is "run.jsonl". Allowed: an object with `read` and `write`, such as `fileJournal(path)`.',
      archive,
      { statsig, journal: 'run.jsonl' },
    ],
    ['`journal` is an object. Allowed', archive, { statsig, journal: { read: () => [] } }],
    ['`journal` is null. Allowed', archive, { statsig, journal: null }],
  ])('is refused: %s', async (message, fn, options) => {
    // What a caller without types may pass.
    const call = bulk(['a'], fn as typeof archive, options as BulkOptions<string>);
    await expect(call).rejects.toThrow(message);
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

describe('against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock?.stop());

  it('sends what the spec allows', async () => {
    const fetch = captureFetch();
    const statsig = new StatsigConsole({
      apiKey: 'console-mock',
      baseUrl: mock.url,
      fetch,
      rateLimit: false,
    });
    const { done } = await bulk(['new_checkout', 'beta'], archive, { statsig });
    expect(done).toBe(2);
    const checker = createChecker();
    expect(
      fetch.exchanges.flatMap(({ request, response }) => [
        ...checker.checkRequest(request),
        ...checker.checkResponse(request, response),
      ]),
    ).toEqual([]);
  });
});
