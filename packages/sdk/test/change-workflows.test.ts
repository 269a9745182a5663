import { beforeEach, describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('layers.setParameters', () => {
  const model = { name: 'model', type: 'string', defaultValue: 'v4', description: 'Which one' } as const;
  const ads = { name: 'ads', type: 'number', defaultValue: 3 } as const;
  const flags = { name: 'flags', type: 'object', defaultValue: { a: true } } as const;

  it('sends every existing parameter along, with its description', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID', parameters: [model, flags] });
    const result = await statsig.layers.setParameters('feed', [
      { name: 'model', type: 'string', defaultValue: 'v5' },
      ads,
    ]);
    expect(result).toMatchObject({
      action: 'updated',
      changes: ['parameters.0.defaultValue', 'parameters.1'],
      entity: { id: 'feed' },
    });
    expect(fake.changes).toEqual([
      {
        line: 'PATCH /layers/feed',
        body: { parameters: [flags, { ...model, defaultValue: 'v5' }, ads] },
      },
    ]);
  });

  it('sends nothing when nothing differs', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID', parameters: [model, flags] });
    const result = await statsig.layers.setParameters('feed', [{ ...flags, defaultValue: { a: true } }]);
    expect(result).toMatchObject({ action: 'unchanged', entity: { id: 'feed' } });
    expect((await statsig.layers.setParameters('feed', [])).action).toBe('unchanged');
    expect(fake.changes).toEqual([]);
  });

  it('reads again when somebody else added one meanwhile', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID', parameters: [model] });
    fake.once('PATCH /layers/feed', () => {
      fake.put('layers', { name: 'feed', idType: 'userID', parameters: [model, flags] });
      return undefined;
    });
    const result = await statsig.layers.setParameters('feed', [ads]);
    expect(result.entity.parameters).toEqual([model, flags, ads]);
  });

  it('gives up when that goes on', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID' });
    const refusal = () =>
      Response.json(
        {
          status: 400,
          message: 'Bad Request Exception',
          errors: { property: 'parameters', errorMessage: 'Parameter(s) missing: [x]' },
        },
        { status: 400 },
      );
    for (let turn = 0; turn < 3; turn += 1) fake.once('PATCH /layers/feed', refusal);
    expect(await caught(statsig.layers.setParameters('feed', [ads]))).toMatchObject({
      name: 'BadRequestError',
    });
    expect(fake.changes).toHaveLength(3);
  });

  it('passes on what the API refuses otherwise', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID' });
    fake.once('PATCH /layers/feed', () => Response.json({ status: 403, message: 'No.' }, { status: 403 }));
    expect(await caught(statsig.layers.setParameters('feed', [ads]))).toMatchObject({ status: 403 });
  });

  it.each<[unknown, string]>([
    [
      [{ ...ads, defaultValue: '3' }],
      '`parameters.0.defaultValue` is "3". Allowed: a value of its type, "number".',
    ],
    [
      [model, { name: 'b', type: 'object', defaultValue: [] }],
      '`parameters.1.defaultValue` is an empty list. Allowed: a value of its type, "object".',
    ],
    [
      [{ name: 'b', type: 'object', defaultValue: null }],
      '`parameters.0.defaultValue` is null. Allowed: a value of its type, "object".',
    ],
    [
      [{ ...ads, defaultValue: Number.NaN }],
      '`parameters.0.defaultValue` is NaN. Allowed: a value of its type, "number".',
    ],
    [
      [{ ...ads, defaultValue: Number.POSITIVE_INFINITY }],
      '`parameters.0.defaultValue` is Infinity. Allowed: a value of its type, "number".',
    ],
    [
      [{ ...ads, type: 'integer' }],
      '`parameters.0.type` is "integer". Allowed: string, number, boolean, object, array.',
    ],
    [[model, null], '`parameters.1` is null. Allowed: an object.'],
    [[ads, ads], '`parameters.1.name` is "ads", like that of `parameters.0`. Allowed: each name once.'],
    [{ ads: 3 }, '`parameters` is an object. Allowed: a list of parameters.'],
  ])('refuses %o before anything is sent', async (parameters, message) => {
    const error = await caught(statsig.layers.setParameters('feed', parameters as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', message });
    expect(fake.lines).toEqual([]);
  });
});

describe('experiments.setGroups', () => {
  const control = { id: 'g1', name: 'Control', size: 50, parameterValues: { pages: 3 } };
  const test = { id: 'g2', name: 'Test', size: 50, parameterValues: { pages: 1 }, description: 'One' };
  beforeEach(() => {
    fake.put('experiments', { name: 'exp', groups: [control, test] });
  });

  it('resends ids and what is not given', async () => {
    const result = await statsig.experiments.setGroups('exp', [
      { name: 'Control', size: 80 },
      { id: 'g2', name: 'One page', size: 20 },
    ]);
    expect(result).toMatchObject({
      action: 'updated',
      changes: ['groups.0.size', 'groups.1.name', 'groups.1.size'],
      entity: { id: 'exp' },
    });
    expect(fake.changes).toEqual([
      {
        line: 'PATCH /experiments/exp',
        body: {
          groups: [
            { ...control, size: 80 },
            { ...test, name: 'One page', size: 20 },
          ],
        },
      },
    ]);
  });

  it('gives the old name of a renamed group to a new one', async () => {
    const result = await statsig.experiments.setGroups('exp', [
      { name: 'Control', size: 30 },
      { id: 'g2', name: 'Test old', size: 30 },
      { name: 'Test', size: 40, parameterValues: { pages: 2 } },
    ]);
    expect(result.changes).toEqual(['groups.0.size', 'groups.1.name', 'groups.1.size', 'groups.2']);
    expect(fake.changes[0]?.body).toEqual({
      groups: [
        { ...control, size: 30 },
        { ...test, name: 'Test old', size: 30 },
        { name: 'Test', size: 40, parameterValues: { pages: 2 } },
      ],
    });
  });

  it('sends no nulls, and nothing that only answers have', async () => {
    const more = { isControl: true, permalink: 'https://x', description: null, foreignGroupID: null };
    const stored = [
      { ...control, ...more },
      { ...test, permalink: 'https://y' },
    ];
    fake.put('experiments', { name: 'exp' }, { groups: stored });
    const { groups } = await statsig.experiments.get('exp');
    await statsig.experiments.setGroups('exp', [
      { name: 'Control', size: 40 },
      { name: 'Test', size: 60 },
    ]);
    // The same with groups as they were read.
    fake.put('experiments', { name: 'exp' }, { groups: stored });
    await statsig.experiments.setGroups('exp', [
      { ...groups[0], size: 45 },
      { ...groups[1], size: 55 },
    ]);
    expect(fake.changes.map(({ body }) => body)).toEqual([
      {
        groups: [
          { ...control, size: 40 },
          { ...test, size: 60 },
        ],
      },
      {
        groups: [
          { ...control, size: 45 },
          { ...test, size: 55 },
        ],
      },
    ]);
  });

  it('says when the experiment itself lacks values', async () => {
    const { parameterValues: _, ...bare } = control;
    fake.put('experiments', { name: 'exp' }, { groups: [bare, { ...test, parameterValues: null }] });
    const error = await caught(statsig.experiments.setGroups('exp', [{ name: 'Control' }, { name: 'Test' }]));
    expect(error).toMatchObject({
      message:
        '`groups.0.parameterValues` is missing. Allowed: a value, where the experiment has none stored.',
    });
  });

  it('takes an answer without groups for one that has none', async () => {
    fake.put('experiments', { name: 'exp' }, { groups: undefined });
    const { changes } = await statsig.experiments.setGroups('exp', [
      { name: 'All', size: 100, parameterValues: {} },
    ]);
    expect(changes).toEqual(['groups.0']);
  });

  it('takes sizes that are stored', async () => {
    const result = await statsig.experiments.setGroups('exp', [{ name: 'Control' }, { name: 'Test' }]);
    expect(result.action).toBe('unchanged');
    expect(fake.changes).toEqual([]);
  });

  it('adds and removes groups', async () => {
    const more = { name: 'More', size: 50, parameterValues: { pages: 2 } };
    const result = await statsig.experiments.setGroups('exp', [{ name: 'Test' }, more]);
    expect(result.changes).toEqual(['groups', 'groups.1']);
    expect(fake.changes[0]?.body).toEqual({ groups: [test, more] });
  });

  it.each<[string, unknown, string]>([
    ['no groups', [], '`groups` is an empty list. Allowed: all groups, at least one.'],
    ['a group that is null', [null], '`groups.0` is null. Allowed: an object.'],
    [
      'one id twice',
      [{ id: 'g1' }, { id: 'g1', name: 'Test' }],
      '`groups.1.id` is "g1", like that of `groups.0`. Allowed: each id once.',
    ],
    ['no list', 'all', '`groups` is "all". Allowed: all groups, at least one.'],
    [
      'sizes that are too little',
      [
        { name: 'Control', size: 50 },
        { name: 'Test', size: 49.5 },
      ],
      '`groups` have the sizes 50 + 49.5 = 99.5. Allowed: sizes that add up to 100.',
    ],
    ['a size above 100', [{ name: 'Control', size: 101 }], '`groups.0.size` is 101. Allowed: 0 to 100.'],
  ])('refuses %s before anything is sent', async (_, groups, message) => {
    const error = await caught(statsig.experiments.setGroups('exp', groups as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'groups', message });
    expect(fake.lines).toEqual([]);
  });

  it.each<[string, object[], string]>([
    [
      'sizes that do not add up with the stored ones',
      [{ name: 'Control', size: 60 }, { name: 'Test' }],
      '`groups` have the sizes 60 + 50 = 110. Allowed: sizes that add up to 100.',
    ],
    [
      'an id of another experiment',
      [{ id: 'g9', name: 'Control', size: 50 }, { name: 'Test' }],
      '`groups.0.id` is "g9", which the experiment does not have. Allowed: "g1" (Control), "g2" (Test).',
    ],
    [
      'a new group without values',
      [{ name: 'Control' }, { name: 'New', size: 50 }],
      '`groups.1.parameterValues` is missing. Allowed: a value, for a group that is new.',
    ],
  ])('refuses %s before it is changed', async (_, groups, message) => {
    const error = await caught(statsig.experiments.setGroups('exp', groups));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', message });
    expect(fake.changes).toEqual([]);
  });

  it('says so of an experiment without groups', async () => {
    fake.put('experiments', { name: 'bare' });
    const error = await caught(statsig.experiments.setGroups('bare', [{ id: 'g1' }]));
    expect(error).toMatchObject({ message: expect.stringContaining('does not have. Allowed: none.') });
  });
});

describe('holdouts', () => {
  beforeEach(() => {
    fake.put(
      'holdouts',
      { name: 'q3_holdout' },
      { gateIDs: ['a', 'a'], experimentIDs: ['x'], passPercentage: 2 },
    );
  });
  const full = {
    isEnabled: true,
    description: '',
    passPercentage: 2,
    gateIDs: ['a'],
    experimentIDs: ['x'],
    layerIDs: [],
    isGlobal: false,
    targetingGateID: null,
  };

  it('attach adds each member once and keeps the rest', async () => {
    const result = await statsig.holdouts.attach('q3_holdout', {
      gateIDs: ['b', 'a', 'b'],
      layerIDs: ['feed'],
    });
    expect(result).toMatchObject({ action: 'updated', changes: ['gateIDs', 'layerIDs'] });
    expect(fake.changes).toEqual([
      { line: 'POST /holdouts/q3_holdout', body: { ...full, gateIDs: ['a', 'b'], layerIDs: ['feed'] } },
    ]);
    const again = await statsig.holdouts.attach('q3_holdout', {
      gateIDs: ['b', 'a', 'b'],
      layerIDs: ['feed'],
    });
    expect(again.action).toBe('unchanged');
    expect(fake.changes).toHaveLength(1);
  });

  it('detach takes members out and keeps the rest', async () => {
    const result = await statsig.holdouts.detach('q3_holdout', { experimentIDs: ['x', 'y'], gateIDs: ['z'] });
    expect(result).toMatchObject({ action: 'updated', changes: ['experimentIDs'] });
    expect(fake.changes).toEqual([
      { line: 'POST /holdouts/q3_holdout', body: { ...full, experimentIDs: [] } },
    ]);
    expect((await statsig.holdouts.detach('q3_holdout', { experimentIDs: ['x'] })).action).toBe('unchanged');
  });

  it('calls at the same time do not undo each other', async () => {
    const { attach, detach } = statsig.holdouts;
    const change = (call: typeof attach, gate: string, signal?: AbortSignal) =>
      caught(call.call(statsig.holdouts, 'q3_holdout', { gateIDs: [gate] }, { signal }));
    const controller = new AbortController();
    fake.once('POST /holdouts/q3_holdout', () => {
      controller.abort(new Error('Enough.'));
      return Response.json({ status: 500, message: 'No.' }, { status: 500 });
    });
    const [failed, , aborted] = await Promise.all([
      change(attach, 'b'),
      change(attach, 'c'),
      change(attach, 'd', controller.signal),
      change(detach, 'a'),
      change(attach, 'e'),
    ]);
    expect(failed).toMatchObject({ name: 'ServerError' });
    expect(aborted).toMatchObject({ message: 'Enough.' });
    expect(fake.stored('holdouts', 'q3_holdout')).toMatchObject({ gateIDs: ['c', 'e'] });
  });

  it.each<[unknown, string]>([
    [{}, '`members` is empty. Allowed: gateIDs, experimentIDs, layerIDs.'],
    [{ gates: ['a'] }, '`gates` is no kind of member. Allowed: gateIDs, experimentIDs, layerIDs.'],
    [{ gateIDs: 'a' }, '`gateIDs` is "a". Allowed: a list of ids.'],
    [{ gateIDs: ['a', ''] }, '`gateIDs.1` is "". Allowed: an id.'],
    [['a'], '`members` is a list of 1. Allowed: an object.'],
  ])('refuse %o before anything is sent', async (members, message) => {
    for (const send of [statsig.holdouts.attach, statsig.holdouts.detach]) {
      const error = await caught(send.call(statsig.holdouts, 'q3_holdout', members as never));
      expect(error).toMatchObject({ name: 'InvalidArgumentError', argument: 'members', message });
    }
    expect(fake.lines).toEqual([]);
  });
});
