import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatsigConsole } from '../src/index.ts';
import { Gates } from '../src/resources/gates.ts';
import { actions, member, passes, putEverything, ruleOn } from './support/copies.ts';
import { FakeConsole } from './support/fake-console.ts';
import { violations } from './support/spec.ts';

let here: FakeConsole;
let there: FakeConsole;
let statsig: StatsigConsole;
let to: StatsigConsole;
beforeEach(() => {
  here = new FakeConsole();
  there = new FakeConsole();
  statsig = here.client();
  to = there.client();
});
afterEach(() => {
  expect(violations([...here.fetch.requests, ...there.fetch.requests])).toEqual([]);
  // Nothing is changed in the project that is copied from.
  expect(here.changes).toEqual([]);
});

const changes = () => there.changes.map(({ line }) => line);

describe('what a copy creates', () => {
  it('is everything that it depends on, first what the rest needs, and each once', async () => {
    putEverything(here, there);
    const { steps, entity } = await statsig.experiments.copy('short', { to });
    expect(actions(steps)).toEqual([
      'tag checkout created',
      'unitIdType companyID created',
      'targetApp Web kept',
      'segment staff created',
      'segment inner created',
      'gate base created',
      'gate target created',
      'layer page created',
      'holdout held created',
      'experiment short created',
      'holdout held updated',
    ]);
    expect(changes()).toEqual([
      'POST /tags',
      'POST /unit_id_types',
      'POST /segments',
      'POST /segments',
      'POST /gates',
      'POST /gates',
      'POST /layers',
      'PATCH /layers/page',
      'POST /holdouts',
      'PATCH /holdouts/held',
      'POST /experiments',
      'POST /holdouts/held',
    ]);
    expect(entity).toMatchObject({
      id: 'short',
      status: 'setup',
      layerID: 'page',
      targetingGateID: 'target',
    });
    expect(entity.groups.map(({ name }) => name)).toEqual(['Control', 'One']);
    expect(there.stored('tags', 'checkout')).toMatchObject({ description: 'All of it', isCore: true });
    expect(there.stored('unit_id_types', 'companyid')).toMatchObject({ description: 'An account' });
    // Only what was copied is in the holdout, not what else is in it here.
    expect(there.stored('holdouts', 'held')).toMatchObject({
      passPercentage: 3,
      gateIDs: ['target'],
      experimentIDs: ['short'],
    });
  });

  it("has no ids of rules and groups, and nothing that is a project's own", async () => {
    putEverything(here, there);
    await statsig.experiments.copy('short', { to });
    const bodies = JSON.stringify(there.changes.filter(({ line }) => line.startsWith('POST')));
    for (const own of ['baseID', 'g-one', 'Payments', 'controlGroupID', 'holdoutIDs', 'active'])
      expect(bodies).not.toContain(own);
  });

  it('is a config with its values and variants', async () => {
    here.put('dynamic_configs', {
      name: 'banner',
      defaultValue: { text: 'Hi' },
      rules: [
        {
          name: 'Some',
          passPercentage: 100,
          conditions: [{ type: 'public' }],
          returnValue: { text: 'Ho' },
          variants: [{ id: 'v1', name: 'A', passPercentage: 100, returnValue: { text: 'A' } }],
        },
      ],
    });
    const { steps, entity } = await statsig.dynamicConfigs.copy('banner', { to });
    expect(actions(steps)).toEqual(['dynamicConfig banner created']);
    expect(entity).toMatchObject({ defaultValue: { text: 'Hi' } });
    expect(there.changes[0]?.body).toMatchObject({
      rules: [{ returnValue: { text: 'Ho' }, variants: [{ name: 'A', returnValue: { text: 'A' } }] }],
    });
    expect(JSON.stringify(there.changes)).not.toContain('v1');
  });

  it.each([
    ['STALE', 'In Progress', { type: 'TEMPORARY', isEnabled: true }],
    ['PERMANENT', 'Disabled', { type: 'PERMANENT', isEnabled: false }],
    ['TEMPLATE', 'In Progress', { type: 'TEMPORARY', isTemplate: true }],
  ])('is a gate of the type %s in words that the API takes', async (type, status, sent) => {
    here.put('gates', { name: 'beta' }, { type, status });
    await statsig.gates.copy('beta', { to });
    expect(there.changes[0]?.body).toMatchObject(sent);
  });

  it.each([
    ['gates', { type: 'TEMPLATE', isTemplate: true }],
    ['segments', { type: 'id_list', rules: [] }],
  ] as const)('is kept where one of the %s is there as it is here', async (kind, more) => {
    for (const fake of [here, there]) fake.put(kind, { name: 'beta' }, more);
    const { steps } = await statsig[kind].copy('beta', { to, existing: 'update' });
    expect(steps).toMatchObject([{ id: 'beta', action: 'kept' }]);
    expect(there.changes).toEqual([]);
  });

  it('is a rule with the one environment that older rules have', async () => {
    const rule = { name: 'NA', passPercentage: 90, conditions: [], environment: 'production', id: 'r1' };
    here.put('gates', { name: 'beta' }, { rules: [rule, { ...rule, name: 'All', environments: null }] });
    await statsig.gates.copy('beta', { to });
    expect(there.changes[0]?.body).toMatchObject({ name: 'beta' });
    const rules = [
      { name: 'NA', passPercentage: 90, conditions: [], environments: ['production'] },
      { name: 'All', passPercentage: 90, conditions: [] },
    ];
    expect(there.changes[0]?.body).toHaveProperty('rules', rules);
    there.put('gates', { name: 'beta', rules: [{ ...rules[0], environments: undefined }, rules[1]] });
    await statsig.gates.copy('beta', { to, existing: 'update' });
    const [sent] = there.changes.slice(1);
    expect(sent).toMatchObject({ line: 'PATCH /gates/beta', body: { rules: [rules[0], { name: 'All' }] } });
    expect(JSON.stringify(sent)).not.toContain('"environment"');
  });

  it('has of a group what a request takes', async () => {
    const own = { id: 'g1', isControl: false, permalink: 'https://console.statsig.com/g1' };
    const none = { description: null, foreignGroupID: null };
    const values = { size: 50, parameterValues: { color: null } };
    here.put(
      'experiments',
      { name: 'short' },
      {
        groups: [
          { name: 'One', ...values, ...own, ...none },
          { name: 'Two', ...values, ...own, description: 'Blue', disabled: true, highlighted: false },
        ],
      },
    );
    await statsig.experiments.copy('short', { to });
    expect(there.changes[0]?.body).toHaveProperty('groups', [
      { name: 'One', ...values },
      { name: 'Two', ...values, description: 'Blue', disabled: true, highlighted: false },
    ]);
    // Nothing of that counts as a difference.
    const { steps } = await statsig.experiments.copy('short', { to, existing: 'update' });
    expect(actions(steps)).toEqual(['experiment short kept']);
  });

  it('has the id that it has here, where that is not what its name gives', async () => {
    here.put('layers', { name: 'Home feed', idType: 'userID' });
    here.put('layers', { name: 'Search page', idType: 'userID' }, { id: 'page' });
    here.put('holdouts', { name: 'Q4' }, { id: 'held_out' });
    here.put('experiments', { name: 'one', layerID: 'home_feed' });
    here.put('experiments', { name: 'two', layerID: 'page' }, { holdoutIDs: ['held_out'] });
    await statsig.experiments.copy('one', { to });
    expect(there.stored('layers', 'home_feed')?.['name']).toBe('Home feed');
    const { steps } = await statsig.experiments.copy('two', { to });
    expect(steps).toEqual([
      {
        kind: 'layer',
        id: 'page',
        action: 'created',
        note: 'It is named after its id there: the API makes ids of layers from names.',
      },
      {
        kind: 'holdout',
        id: 'held_out',
        action: 'created',
        note: 'It is named after its id there: the API makes ids of holdouts from names.',
      },
      { kind: 'experiment', id: 'two', action: 'created' },
      { kind: 'holdout', id: 'held_out', action: 'updated' },
    ]);
    here.put('layers', { name: 'Ads', idType: 'userID' }, { id: 'Ads' });
    here.put('experiments', { name: 'three', layerID: 'Ads' });
    const { steps: planned } = await statsig.experiments.copy('three', { to, dryRun: true });
    expect(planned[0]).toEqual({ kind: 'layer', id: 'Ads', action: 'created' });
    expect(there.stored('layers', 'page')?.['name']).toBe('page');
    expect(there.stored('holdouts', 'held_out')).toMatchObject({ name: 'held_out', experimentIDs: ['two'] });
    const again = await statsig.experiments.copy('two', { to, existing: 'update' });
    expect(new Set(again.steps.map(({ action }) => action))).toEqual(new Set(['kept']));
  });

  it('is a list with its ids', async () => {
    here.put('segments', { name: 'listed', type: 'id_list' });
    here.ids.set('listed', new Set(['a', 'b\r']));
    const { steps, entity } = await statsig.segments.copy('listed', { to });
    expect(actions(steps)).toEqual(['segment listed created']);
    expect(entity.id).toBe('listed');
    expect(changes()).toEqual(['POST /segments', 'PATCH /segments/listed/id_list']);
    // As they are stored, whatever they look like.
    expect([...(there.ids.get('listed') ?? [])]).toEqual(['a', 'b\r']);
  });

  it('says that ids of the user store stay behind', async () => {
    here.put('segments', { name: 'listed', type: 'user_store_id_list' });
    const { steps } = await statsig.segments.copy('listed', { to });
    expect(steps[0]?.note).toBe('Its ids were not copied: the API does not list those of the user store.');
    expect(changes()).toEqual(['POST /segments']);
  });

  it('works from a resource alone, and without the layer that only one experiment has', async () => {
    here.put('gates', { name: 'beta' });
    const gates = new Gates({ apiKey: 'console-test', fetch: here.fetch, retry: false });
    expect((await gates.copy('beta', { to })).entity.id).toBe('beta');
    here.put('experiments', { name: 'alone' }, { layerID: 'statsig::alone_layer' });
    expect(actions((await statsig.experiments.copy('alone', { to })).steps)).toEqual([
      'experiment alone created',
    ]);
  });
});

describe('what exists', () => {
  it('is kept, and said to be so when it is archived there', async () => {
    here.put('gates', { name: 'base' });
    here.put('gates', { name: 'beta', rules: [ruleOn(passes('base'))] });
    there.put('gates', { name: 'base' }, { status: 'Archived' });
    const { steps } = await statsig.gates.copy('beta', { to });
    expect(steps).toEqual([
      { kind: 'gate', id: 'base', action: 'kept', note: 'It is archived there.' },
      { kind: 'gate', id: 'beta', action: 'created' },
    ]);
  });

  it('is kept with all that it depends on, and not even read here', async () => {
    putEverything(here, there);
    there.put('gates', { name: 'target', description: 'Theirs' });
    const { steps, entity } = await statsig.gates.copy('target', { to });
    expect(actions(steps)).toEqual(['gate target kept']);
    expect(entity.description).toBe('Theirs');
    expect(here.lines).toEqual([]);
    expect(there.lines).toEqual(['GET /gates/target']);
  });

  it('is created once: a second copy changes nothing', async () => {
    putEverything(here, there);
    await statsig.experiments.copy('short', { to });
    const before = there.changes.length;
    await statsig.experiments.copy('short', { to });
    expect(there.changes.length).toBe(before);
    const again = await statsig.experiments.copy('short', { to, existing: 'update' });
    expect(new Set(again.steps.map(({ action }) => action))).toEqual(new Set(['kept']));
    expect(there.changes.length).toBe(before);
  });

  it('is brought to the state of here with update', async () => {
    here.put('gates', { name: 'base', description: 'New', rules: [ruleOn(member('staff'))] });
    here.put('segments', { name: 'staff', type: 'rule_based' });
    there.put('gates', { name: 'base', description: 'Old' });
    const { steps, entity } = await statsig.gates.copy('base', { to, existing: 'update' });
    expect(actions(steps)).toEqual(['segment staff created', 'gate base updated']);
    expect(entity.description).toBe('New');
    expect(changes()).toEqual(['POST /segments', 'PATCH /gates/base']);
  });

  it('gets the ids of a list, only those that differ', async () => {
    for (const fake of [here, there]) fake.put('segments', { name: 'listed', type: 'id_list' });
    here.ids.set('listed', new Set(['a', 'b']));
    there.ids.set('listed', new Set(['a']));
    const options = { to, existing: 'update' } as const;
    expect(actions((await statsig.segments.copy('listed', { ...options, dryRun: true })).steps)).toEqual([
      'segment listed updated',
    ]);
    expect(changes()).toEqual([]);
    expect(actions((await statsig.segments.copy('listed', options)).steps)).toEqual([
      'segment listed updated',
    ]);
    expect(there.changes).toEqual([{ line: 'PATCH /segments/listed/id_list', body: { ids: ['b'] } }]);
    const { steps, entity } = await statsig.segments.copy('listed', options);
    expect(actions(steps)).toEqual(['segment listed kept']);
    expect(entity.id).toBe('listed');
  });

  it('is a holdout that gets the new member and is otherwise left alone', async () => {
    here.put('gates', { name: 'beta' }, { holdoutIDs: ['held', 'global'] });
    there.put('holdouts', { name: 'held', gateIDs: ['theirs'], passPercentage: 1 });
    there.put('holdouts', { name: 'global', isGlobal: true });
    const { steps } = await statsig.gates.copy('beta', { to });
    expect(actions(steps)).toEqual([
      'gate beta created',
      'holdout held kept',
      'holdout global kept',
      'holdout held updated',
    ]);
    expect(there.stored('holdouts', 'held')?.['gateIDs']).toEqual(['theirs', 'beta']);
    expect(changes()).toEqual(['POST /gates', 'POST /holdouts/held']);
  });
});

it('a holdout may target by the gate that is in it', async () => {
  here.put('gates', { name: 'beta' }, { holdoutIDs: ['held'] });
  here.put('holdouts', { name: 'held', targetingGateID: 'beta' });
  expect(actions((await statsig.gates.copy('beta', { to })).steps)).toEqual([
    'gate beta created',
    'holdout held created',
    'holdout held updated',
  ]);
});

it('a dry run lists the steps and changes nothing', async () => {
  putEverything(here, there);
  const dry = await statsig.experiments.copy('short', { to, dryRun: true });
  expect(changes()).toEqual([]);
  expect(dry.entity).toBeUndefined();
  const { steps } = await statsig.experiments.copy('short', { to });
  expect(dry.steps).toEqual(steps);
  expect((await statsig.experiments.copy('short', { to, dryRun: true })).entity?.id).toBe('short');
});
