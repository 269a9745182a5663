import { beforeEach, describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

const NO_IDS = { userIDOverrides: [{ groupID: 'g2' }], idOverrides: [{ groupName: 'g2' }] };

describe('experiments.overrides', () => {
  beforeEach(async () => {
    fake.put('experiments', { name: 'exp' });
    await statsig.experiments.overrides.update('exp', {
      overrides: [{ type: 'gate', id: 'staff', groupID: 'g1' }],
      userIDOverrides: [
        { groupID: 'g1', ids: ['a', 'b'] },
        { groupID: 'g2', ids: ['c'], environment: null },
        { groupID: 'g2', ids: ['a'], environment: 'staging', unitType: 'stableID' },
      ],
    });
  });
  const sent = () => fake.changes.slice(1);

  it('include puts ids into one group and takes them out of the others', async () => {
    const result = await statsig.experiments.overrides.include('exp', 'g2', ['a', 'c', 'd']);
    expect(result).toEqual({ action: 'updated', added: ['a', 'd'], removed: ['a'], applied: true });
    expect(sent()).toEqual([
      {
        line: 'DELETE /experiments/exp/overrides',
        body: { overrides: [], userIDOverrides: [{ groupID: 'g1', ids: ['a'] }] },
      },
      {
        line: 'PATCH /experiments/exp/overrides',
        body: { overrides: [], userIDOverrides: [{ groupID: 'g2', ids: ['a', 'd'] }] },
      },
    ]);
    expect(fake.overrides('experiments', 'exp')).toMatchObject({
      overrides: [{ id: 'staff' }],
      userIDOverrides: [{ ids: ['b'] }, { ids: ['c', 'a', 'd'] }, { ids: ['a'] }],
    });
  });

  it('take environment and kind of id', async () => {
    const options = { environment: 'staging', unitID: 'stableID' };
    expect((await statsig.experiments.overrides.include('exp', 'g2', ['a'], options)).action).toBe(
      'unchanged',
    );
    await statsig.experiments.overrides.include('exp', 'g1', ['b'], options);
    expect(sent()[0]?.body).toEqual({
      overrides: [],
      userIDOverrides: [{ groupID: 'g1', ids: ['b'], environment: 'staging', unitType: 'stableID' }],
    });
  });

  it('clear takes ids out of every group', async () => {
    const result = await statsig.experiments.overrides.clear('exp', ['a', 'c', 'x']);
    expect(result).toEqual({ action: 'updated', added: [], removed: ['a', 'c'], applied: true });
    expect(sent()).toHaveLength(1);
    expect((await statsig.experiments.overrides.clear('exp', ['x'])).action).toBe('unchanged');
  });

  it.each(['', undefined])('refuse %o for a group before anything is sent', async (group) => {
    const before = fake.lines.length;
    const error = await caught(statsig.experiments.overrides.include('exp', group as never, ['a']));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'groupId' });
    expect(fake.lines).toHaveLength(before);
  });
});

describe('layers.overrides', () => {
  const v4 = { experimentName: 'ranking', groupName: 'v4' };
  const v5 = { experimentName: 'ranking', groupName: 'v5' };
  beforeEach(async () => {
    fake.put('layers', { name: 'feed', idType: 'userID' });
    await statsig.layers.overrides.update('feed', {
      conditionalOverrides: [{ type: 'gate', name: 'staff', ...v4 }],
      idOverrides: [
        { ...v4, ids: ['a', 'b'] },
        { ...v5, ids: ['a'], environment: 'staging', idType: 'stableID' },
      ],
    });
  });

  it('include puts ids into one group and takes them out of the others', async () => {
    const result = await statsig.layers.overrides.include('feed', v5, ['a', 'c']);
    expect(result).toEqual({ action: 'updated', added: ['a', 'c'], removed: ['a'], applied: true });
    expect(fake.changes.slice(1)).toEqual([
      {
        line: 'DELETE /layers/feed/overrides',
        body: { conditionalOverrides: [], idOverrides: [{ ...v4, ids: ['a'] }] },
      },
      {
        line: 'PATCH /layers/feed/overrides',
        body: { op: 'add', conditionalOverrides: [], idOverrides: [{ ...v5, ids: ['a', 'c'] }] },
      },
    ]);
    expect((await statsig.layers.overrides.include('feed', v5, ['a', 'c'])).action).toBe('unchanged');
  });

  it('take environment and kind of id', async () => {
    const options = { environment: 'staging', unitID: 'stableID' };
    await statsig.layers.overrides.include('feed', v4, ['z'], options);
    expect(fake.changes.at(-1)?.body).toMatchObject({
      idOverrides: [{ ...v4, ids: ['z'], environment: 'staging', idType: 'stableID' }],
    });
  });

  it('clear takes ids out of every group', async () => {
    const result = await statsig.layers.overrides.clear('feed', ['b', 'x']);
    expect(result).toEqual({ action: 'updated', added: [], removed: ['b'], applied: true });
  });

  it('refuse a group without its experiment before anything is sent', async () => {
    const before = fake.lines.length;
    const error = await caught(statsig.layers.overrides.include('feed', { groupName: 'v5' } as never, ['a']));
    expect(error).toMatchObject({
      message: '`experimentName` is missing. Allowed: a name.',
      argument: 'group',
    });
    const none = await caught(statsig.layers.overrides.include('feed', undefined as never, ['a']));
    expect(none).toMatchObject({ message: '`group` is missing. Allowed: an object.' });
    expect(fake.lines).toHaveLength(before);
  });
});

describe.each(['experiments', 'layers'] as const)('%s.overrides', (kind) => {
  // The group of each.
  const include = (options?: object) =>
    kind === 'experiments'
      ? statsig.experiments.overrides.include('own', 'g1', ['a'], options)
      : statsig.layers.overrides.include('own', { experimentName: 'e', groupName: 'g' }, ['a'], options);

  it.each([{ overrides: [] }, { overrides: [], userIDOverrides: null, idOverrides: null }, NO_IDS])(
    'take what answers leave out for empty: %j',
    async (answer) => {
      fake.put(kind, { name: 'own', idType: 'userID' });
      fake.once(`GET /${kind}/own/overrides`, () => Response.json({ message: 'ok', data: answer }));
      expect(await include()).toEqual({ action: 'updated', added: ['a'], removed: [], applied: true });
    },
  );

  it('refuse options that are none before anything is sent', async () => {
    // What a caller without types may pass.
    const error = await caught(include(null as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'options' });
    expect(fake.lines).toEqual([]);
  });
});

describe.each(['experiments', 'layers'] as const)('%s.overrides', (kind) => {
  const type = kind === 'experiments' ? 'unitType' : 'idType';
  const entry = (group: string, own: object): object => ({
    ...(kind === 'experiments' ? { groupID: group } : { experimentName: 'e', groupName: group }),
    ids: ['a'],
    ...own,
  });
  const read = (...entries: object[]) =>
    fake.once(`GET /${kind}/own/overrides`, () =>
      Response.json({
        message: 'ok',
        data: { [kind === 'experiments' ? 'userIDOverrides' : 'idOverrides']: entries },
      }),
    );
  const include = (options?: object) =>
    kind === 'experiments'
      ? statsig.experiments.overrides.include('own', 'g2', ['a'], options)
      : statsig.layers.overrides.include('own', { experimentName: 'e', groupName: 'g2' }, ['a'], options);

  it.each([
    [{ [type]: 'userID' }, undefined],
    [{ [type]: 'userID', environment: null }, {}],
    [{}, { unitID: 'userID' }],
    [{ [type]: null }, { unitID: 'userID' }],
  ])('take an override that has %j for one of user ids, with the options %j', async (own, options) => {
    fake.put(kind, { name: 'own', idType: 'userID' });
    read(entry('g1', own));
    expect(await include(options)).toMatchObject({ added: ['a'], removed: ['a'] });
    const [removal] = fake.changes;
    expect(removal?.line).toBe(`DELETE /${kind}/own/overrides`);
    expect(removal?.body).toMatchObject({
      [kind === 'experiments' ? 'userIDOverrides' : 'idOverrides']: [entry('g1', own)],
    });
    read(entry('g2', own));
    expect(await include(options)).toMatchObject({ action: 'unchanged' });
    read(entry('g1', { [type]: 'stableID' }));
    expect(await include(options)).toMatchObject({ added: ['a'], removed: [] });
  });
});
