import { createChecker, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  InvalidArgumentError,
  isWorkflowError,
  StatsigConsole,
  type SyncIdsOptions,
  type SyncIdsProgress,
} from '../src/index.ts';
import { FakeIdList } from './support/fake-id-lists.ts';
import { ids, slowly } from './support/many-ids.ts';

describe('segments.syncIds', () => {
  it('sends only the difference, additions first', async () => {
    const list = new FakeIdList(ids(1500));
    const result = await list.client().segments.syncIds('beta', ids(1500, 3));
    expect(list.changes).toEqual(['PATCH id_list 3', 'DELETE id_list 3']);
    expect([...list.ids].toSorted()).toEqual(ids(1500, 3).toSorted());
    expect(result).toEqual({
      type: 'id_list',
      listed: 1500,
      taken: 1500,
      added: 3,
      removed: 3,
      unchanged: 1497,
      requests: 2,
      reset: false,
    });
  });

  it('sends nothing when nothing differs', async () => {
    const list = new FakeIdList(ids(3));
    const result = await list.client().segments.syncIds('beta', new Set(ids(3)));
    expect(list.changes).toEqual([]);
    expect(result).toMatchObject({ added: 0, removed: 0, unchanged: 3, requests: 0 });
  });

  it('replaces a short list in one step', async () => {
    const list = new FakeIdList(ids(1000));
    const result = await list.client().segments.syncIds('beta', slowly(ids(1000, 1)));
    expect(list.changes).toEqual(['POST id_list/reset 1000']);
    expect(list.ids).toEqual(new Set(ids(1000, 1)));
    expect(result).toMatchObject({ added: 1, removed: 1, unchanged: 999, requests: 1, reset: true });
  });

  it.each([
    ['only adds', ids(3), ids(5), ['PATCH id_list 2']],
    ['only removes', ids(5), ids(3), ['DELETE id_list 2']],
    ['had more than a step', ids(1001), ids(2, 1000), ['PATCH id_list 1', 'DELETE id_list 1000']],
    ['is to have more than a step', ids(2), ids(1001, 1), ['PATCH id_list 1000', 'DELETE id_list 1']],
    ['fills an empty list', [], ids(2), ['PATCH id_list 2']],
  ])('does not replace a list that %s', async (_, before, wanted, changes) => {
    const list = new FakeIdList(before);
    await list.client().segments.syncIds('beta', wanted);
    expect(list.changes).toEqual(changes);
    expect(list.ids).toEqual(new Set(wanted));
  });

  it('cuts what it sends into requests of the documented size', async () => {
    const list = new FakeIdList(ids(100_002));
    await list.client().segments.syncIds('beta', ids(100_001, 100_002));
    expect(list.changes).toEqual([
      'PATCH id_list 100000',
      'PATCH id_list 1',
      'DELETE id_list 100000',
      'DELETE id_list 2',
    ]);
    expect(list.ids.size).toBe(100_001);
  });

  it('tells ids apart that differ little, and knows those that are repeated', async () => {
    const wanted = ['a', 'A', 'ä', 'a\u0308', '🦊', ' a', 'a'.repeat(3000), '0', '00', '-'];
    const list = new FakeIdList(['a', '🦊', 'gone']);
    const result = await list.client().segments.syncIds('beta', [...wanted, ...wanted]);
    expect(list.ids).toEqual(new Set(wanted));
    expect(result).toMatchObject({ added: 8, removed: 1, unchanged: 2, taken: 20 });
  });

  it.each([
    ['has nothing to remove', ['', 'a'], ['a'], []],
    ['adds', ['', 'a'], ['a', 'b'], ['PATCH id_list 1']],
    ['removes', ['', 'a', 'b'], ['a'], ['DELETE id_list 1']],
    ['replaces the list', ['', 'a', 'b'], ['a', 'c'], ['POST id_list/reset 2']],
  ])('loses no id for an empty one in the list when it %s', async (_, before, wanted, changes) => {
    const list = new FakeIdList(before);
    const result = await list.client().segments.syncIds('beta', wanted);
    expect(list.changes).toEqual(changes);
    expect([...list.ids].filter((id) => id !== '')).toEqual(wanted);
    expect(result).toMatchObject({ listed: before.length - 1, unchanged: 1 });
  });

  it.each([[{ count: 1 }], [{ count: 1, ids: null }], [{ count: 1, ids: [null] }], [{ ids: ['a'] }]])(
    'changes nothing when the answer is no list: %j',
    async (data) => {
      const list = new FakeIdList(['a']);
      list.page = () => data;
      const call = list.client().segments.syncIds('beta', ['b']);
      await expect(call).rejects.toMatchObject({
        name: 'WorkflowError',
        message: expect.stringContaining('The answer about the ids of `beta` lacks `ids` or `count`.'),
      });
      expect(list.changes).toEqual([]);
    },
  );

  it('reads the list in pages as long as they come', async () => {
    const list = new FakeIdList(ids(250), { cap: 100 });
    await list.client().segments.syncIds('beta', ids(250));
    expect(list.reads).toEqual(['beta', 'page=1&limit=100000', 'page=2&limit=100', 'page=3&limit=100']);
    expect(list.changes).toEqual([]);
  });

  it('does not believe a count that is the page’s own', async () => {
    const list = new FakeIdList(ids(200), { cap: 100, count: 100 });
    await list.client().segments.syncIds('beta', ids(50, 150));
    expect(list.ids).toEqual(new Set(ids(50, 150)));
  });

  it('takes the answer for the list where there are no pages', async () => {
    const list = new FakeIdList(ids(500), { ignoresPage: true });
    await list.client().segments.syncIds('beta', ids(500));
    expect(list.reads).toHaveLength(3);
    expect(list.changes).toEqual([]);
  });

  it.each([{ ignoresPage: true, cap: 100 }, { count: 900 }])(
    'changes nothing when the list cannot be read to its end: %j',
    async (behaviour) => {
      const list = new FakeIdList(ids(500), behaviour);
      const error = await list
        .client()
        .segments.syncIds('beta', ids(1))
        .catch((thrown: unknown) => thrown);
      expect(isWorkflowError(error)).toBe(true);
      expect(String(error)).toMatch(/says that it has \d+ ids, but gives \d+\. .*`mode: 'add'`/);
      expect(list.changes).toEqual([]);
    },
  );

  it('says what a dry run would do, and does not', async () => {
    const list = new FakeIdList(ids(3));
    const result = await list.client().segments.syncIds('beta', ids(3, 1), { dryRun: true });
    expect(list.changes).toEqual([]);
    expect(result).toMatchObject({ added: 1, removed: 1, requests: 1, reset: true });
  });

  it('reports its progress', async () => {
    const list = new FakeIdList(ids(2));
    const heard: SyncIdsProgress[] = [];
    const onProgress = (progress: SyncIdsProgress): number => heard.push(progress);
    await list.client().segments.syncIds('beta', ids(5), { onProgress, chunkSize: 2 });
    expect(heard).toEqual([
      { listed: 2, taken: 0, added: 0, removed: 0, requests: 0 },
      { listed: 2, taken: 5, added: 0, removed: 0, requests: 0 },
      { listed: 2, taken: 5, added: 2, removed: 0, requests: 1 },
      { listed: 2, taken: 5, added: 3, removed: 0, requests: 2 },
    ]);
  });

  it('empties a list only when it is told to', async () => {
    const list = new FakeIdList(ids(2));
    const { segments } = list.client();
    await expect(segments.syncIds('beta', [])).rejects.toThrow(
      '`ids` has no ids, and the list has 2. Allowed: at least one, or `allowEmpty: true` to empty the list.',
    );
    expect(list.changes).toEqual([]);
    await segments.syncIds('beta', [], { allowEmpty: true });
    expect(list.ids.size).toBe(0);
    await segments.syncIds('beta', []);
  });
});

describe('segments.syncIds without reading the list', () => {
  it.each([
    ['add', 'id_list', ['PATCH id_list 100000', 'PATCH id_list 1']],
    ['remove', 'id_list', ['DELETE id_list 100000', 'DELETE id_list 1']],
  ] as const)('mode %s of an %s', async (mode, type, changes) => {
    const list = new FakeIdList(ids(2), { type });
    const result = await list.client().segments.syncIds('beta', slowly(ids(100_001)), { mode });
    expect(list.changes).toEqual(changes);
    expect(list.reads).toEqual(['beta']);
    expect(list.ids.size).toBe(mode === 'add' ? 100_001 : 0);
    expect(result).toMatchObject({ type, listed: 0, unchanged: undefined, requests: 2 });
  });

  it.each([
    ['add', ['PATCH add_ids 1000', 'PATCH add_ids 500']],
    ['remove', ['PATCH remove_ids 1000', 'PATCH remove_ids 500']],
  ] as const)('mode %s of a user store list', async (mode, changes) => {
    const list = new FakeIdList(ids(2), { type: 'user_store_id_list' });
    await list.client().segments.syncIds('beta', ids(1500), { mode });
    expect(list.changes).toEqual(changes);
    expect(list.ids.size).toBe(mode === 'add' ? 1500 : 0);
  });

  it('sends no id twice in a request', async () => {
    const list = new FakeIdList([]);
    const result = await list.client().segments.syncIds('beta', ['a', 'b', 'a'], { mode: 'add' });
    expect(list.changes).toEqual(['PATCH id_list 2']);
    expect(result).toMatchObject({ taken: 3, added: 2 });
  });
});

it('takes out what a file has left in a list', async () => {
  const list = new FakeIdList(['a\r', 'b']);
  await list.client().segments.syncIds('beta', ['a', 'b']);
  expect([...list.ids].sort()).toEqual(['a', 'b']);
  const other = new FakeIdList(['a\r', 'b']);
  await other.client().segments.syncIds('beta', ['a\r'], { mode: 'remove' });
  expect([...other.ids]).toEqual(['b']);
});

describe('bad input', () => {
  it('looks at what comes of a file as it comes', async () => {
    const list = new FakeIdList(['a', 'b']);
    async function* lines(): AsyncGenerator<string> {
      yield* ['a\r', 'b\r'];
    }
    await expect(list.client().segments.syncIds('beta', lines())).rejects.toThrow('`ids[0]` is "a\\r"');
    expect(list.changes).toEqual([]);
  });

  it.each<[unknown, string]>([
    ['u1', '`ids` is "u1". Allowed: a list or another iterable of ids.'],
    [undefined, '`ids` is missing. Allowed: a list'],
    [{}, '`ids` is an object. Allowed: a list'],
    [['a', ''], '`ids[1]` is "". Allowed: a non-empty, well-formed text.'],
    [['a', 7], '`ids[1]` is 7. Allowed'],
    [['\ud800'], '`ids[0]` has half of a character. Allowed'],
    [['a', 'b\r'], '`ids[1]` is "b\\r", with what is left of a file. Allowed: ids alone; split lines at'],
    [['\ufeffa', 'b'], '`ids[0]` is "\ufeffa", with what is left of a file.'],
  ])('refuses the ids %j before it asks anything', async (wrong, message) => {
    const list = new FakeIdList([]);
    // What a caller without types may pass.
    const call = list.client().segments.syncIds('beta', wrong as string[]);
    await expect(call).rejects.toThrow(InvalidArgumentError);
    await expect(call).rejects.toThrow(message);
    expect(list.fetch.requests).toEqual([]);
  });

  it.each<[unknown, string]>([
    [{ mode: 'merge' }, '`mode` is "merge". Allowed: sync, add or remove.'],
    [{ chunkSize: 0 }, '`chunkSize` is 0. Allowed: an integer from 1.'],
    [{ journal: { read: () => [], write: () => undefined } }, '`journal` is not for `sync`'],
    [{ dryRun: 'yes' }, '`dryRun` is "yes". Allowed: `true` or `false`.'],
    [{ mode: 'add', journal: 'run.jsonl' }, '`journal` is "run.jsonl". Allowed: an object with `read`'],
    [null, '`options` is null. Allowed: an object.'],
    ['add', '`options` is "add". Allowed: an object.'],
  ])('refuses the options %j', async (options, message) => {
    const list = new FakeIdList([]);
    // What a caller without types may pass.
    const call = list.client().segments.syncIds('beta', ids(1), options as SyncIdsOptions);
    await expect(call).rejects.toThrow(message);
    expect(list.fetch.requests).toEqual([]);
  });

  it.each([
    ['rule_based', 'is a `rule_based`, whose ids the API does not change.'],
    ['analysis_list', 'is an `analysis_list`, whose ids the API does not change.'],
    ['user_store_id_list', 'is a `user_store_id_list`, whose ids the API does not list'],
  ])('refuses a segment of type %s', async (type, message) => {
    const list = new FakeIdList([], { type });
    await expect(list.client().segments.syncIds('beta', ids(1))).rejects.toThrow(message);
    expect(list.changes).toEqual([]);
  });

  it.each([
    ['user_store_id_list', 1001, '`chunkSize` is 1001. Allowed: 1000 at most for a `user_store_id_list`.'],
    ['id_list', 100_001, '`chunkSize` is 100001. Allowed: 100000 at most for an `id_list`.'],
  ])('refuses more ids in a request than a list of the type %s allows', async (type, chunkSize, message) => {
    const list = new FakeIdList([], { type });
    const call = list.client().segments.syncIds('beta', ids(1), { mode: 'add', chunkSize });
    await expect(call).rejects.toThrow(message);
  });

  it('refuses an id in a stream when it comes to it', async () => {
    const list = new FakeIdList([]);
    const call = list
      .client()
      .segments.syncIds('beta', slowly(['a', 'b', '']), { mode: 'add', chunkSize: 2 });
    await expect(call).rejects.toThrow('`ids[2]` is "". Allowed');
    expect(list.changes).toEqual(['PATCH id_list 2']);
  });

  it('refuses an id of a megabyte', async () => {
    const call = new FakeIdList([]).client().segments.syncIds('beta', ['a'.repeat(2 ** 20)]);
    await expect(call).rejects.toThrow('`ids` has an id of 1048576 bytes. Allowed: 1048571 at most.');
  });
});

describe('against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock?.stop());

  it('sends what the spec allows', async () => {
    const statsig = new StatsigConsole({ apiKey: 'console-mock', baseUrl: mock.url, rateLimit: false });
    const { added, removed } = await statsig.segments.syncIds('beta_testers', ['u-1047', 'u-new']);
    expect({ added, removed }).toEqual({ added: 1, removed: 2 });
  });

  it('and so do all modes', async () => {
    const checker = createChecker();
    const list = new FakeIdList(ids(2000));
    const store = new FakeIdList([], { type: 'user_store_id_list' });
    for (const wanted of [ids(2000, 1), ids(3), ids(3, 1)])
      await list.client().segments.syncIds('beta', wanted);
    for (const mode of ['add', 'remove'] as const) {
      await list.client().segments.syncIds('beta', ids(3), { mode });
      await store.client().segments.syncIds('beta', ids(3), { mode });
    }
    const sent = [...list.fetch.requests, ...store.fetch.requests];
    expect(sent.flatMap((request) => checker.checkRequest(request))).toEqual([]);
    expect([...list.changes, ...store.changes]).toEqual([
      'PATCH id_list 1',
      'DELETE id_list 1',
      'PATCH id_list 1',
      'DELETE id_list 1998',
      'POST id_list/reset 3',
      'PATCH id_list 3',
      'DELETE id_list 3',
      'PATCH add_ids 3',
      'PATCH remove_ids 3',
    ]);
  });
});
