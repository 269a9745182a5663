import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatsigConsole } from '../src/index.ts';
import { FakeConsole } from './support/fake-console.ts';
import { list } from './support/fake-entities.ts';
import { violations } from './support/spec.ts';

let fake: FakeConsole;
let statsig: StatsigConsole;
beforeEach(() => {
  fake = new FakeConsole();
  statsig = fake.client();
});
// Whatever a workflow sends is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const failing = (status: number) => () => Response.json({ status, message: 'No.' }, { status });

describe('dynamicConfigs.upsert', () => {
  const rule = { name: 'All', passPercentage: 100, conditions: [], returnValue: { text: 'a', size: 1 } };

  it('creates, changes and leaves alone', async () => {
    const wanted = { defaultValue: { text: '' }, rules: [rule], isTemplate: true };
    expect((await statsig.dynamicConfigs.upsert('banner', wanted)).action).toBe('created');
    expect((await statsig.dynamicConfigs.upsert('banner', wanted)).action).toBe('unchanged');
    const changed = await statsig.dynamicConfigs.upsert('banner', { defaultValue: { text: 'b' } });
    expect(changed.changes).toEqual(['defaultValue']);
    expect(fake.changes.map(({ line }) => line)).toEqual([
      'POST /dynamic_configs',
      'PATCH /dynamic_configs/banner',
    ]);
  });

  it('compares values to the last property, whatever their order', async () => {
    fake.put('dynamic_configs', {
      name: 'banner',
      rules: [rule],
      defaultValue: { a: [1, { b: null }], c: 1 },
    });
    const same = await statsig.dynamicConfigs.upsert('banner', {
      defaultValue: { c: 1, a: [1, { b: null }] },
      rules: [{ ...rule, returnValue: { size: 1, text: 'a' } }],
    });
    expect(same.action).toBe('unchanged');
    const less = await statsig.dynamicConfigs.upsert('banner', {
      rules: [{ ...rule, returnValue: { text: 'a' } }],
    });
    expect(less.changes).toEqual(['rules.0.returnValue']);
    const list = await statsig.dynamicConfigs.upsert('banner', { defaultValue: { c: 1, a: [1] } });
    expect(list.changes).toEqual(['defaultValue']);
  });

  it('does not send the twin of a value that changes', async () => {
    const json5 = { ...rule, returnValueJson5: '{ text: "a", size: 1 } // one' };
    fake.put('dynamic_configs', { name: 'banner', rules: [json5] });
    await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...rule, returnValue: { text: 'b' } }] });
    const { returnValue: _, ...bare } = rule;
    await statsig.dynamicConfigs.upsert('banner', {
      rules: [{ ...bare, returnValueJson5: '{ text: "c" }' }],
    });
    const [first, second] = fake.changes.map(({ body }) => body);
    expect(first).toMatchObject({ rules: [{ returnValue: { text: 'b' } }] });
    expect(JSON.stringify(first)).not.toContain('Json5');
    expect(second).toMatchObject({ rules: [{ returnValueJson5: '{ text: "c" }' }] });
    expect(JSON.stringify(second)).not.toContain('returnValue"');
  });

  it('does not send the twin of a value that changes as it was read', async () => {
    const variants = [{ name: 'a', passPercentage: 100, returnValue: { x: 1 }, returnValueJson5: '{x: 1}' }];
    const read = { ...rule, returnValueJson5: '{ text: "a", size: 1 } // one', variants };
    fake.put('dynamic_configs', { name: 'banner', rules: [read] });
    const changed = [{ ...read, variants: [{ ...variants[0], returnValue: { x: 2 } }] }];
    const inVariant = await statsig.dynamicConfigs.upsert(
      'banner',
      { rules: changed as never },
      { dryRun: true },
    );
    expect(inVariant.changes).toEqual(['rules.0.variants.0.returnValue']);
    const [sent] = list(inVariant.requests[0]?.body).flatMap(({ rules }) => list(rules));
    expect(sent).toMatchObject({
      returnValueJson5: read.returnValueJson5,
      variants: [{ name: 'a', passPercentage: 100, returnValue: { x: 2 } }],
    });
    expect(JSON.stringify(sent)).not.toContain('{x: 1}');
    // A null is no other value, and the same value keeps its twin.
    await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...rule, passPercentage: 90, variants }] });
    await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...read, returnValue: { text: 'b' } }] });
    const bodies = fake.changes.map(({ body }) => JSON.stringify(body));
    expect(bodies[0]).toContain('// one');
    expect(bodies[1]).not.toContain('// one');
  });

  it('takes rules that leave the percentage to their variants, and what is undefined', async () => {
    const variants = [{ name: 'a', passPercentage: 100, returnValue: {} }];
    const wanted = { rules: [{ name: 'All', conditions: [], variants, environments: undefined }] };
    await statsig.dynamicConfigs.upsert('banner', wanted as never);
    expect(fake.changes[0]?.body).toMatchObject({ rules: [{ name: 'All', conditions: [], variants }] });
    const more = { rules: [{ ...wanted.rules[0], returnValueJson5: '{}' }], tags: undefined };
    const result = await statsig.dynamicConfigs.upsert('banner', more as never);
    expect(result.changes).toEqual(['rules.0.returnValueJson5']);
    expect((await statsig.dynamicConfigs.upsert('banner', { schema: '{}' })).changes).toEqual(['schema']);
    expect((await statsig.dynamicConfigs.upsert('banner', { schema: null })).changes).toEqual(['schema']);
    const owner = { ownerType: 'USER', ownerName: 'Anna' };
    expect((await statsig.dynamicConfigs.upsert('banner', { owner })).changes).toEqual(['owner']);
    expect((await statsig.dynamicConfigs.upsert('banner', { owner })).action).toBe('unchanged');
    const ben = await statsig.dynamicConfigs.upsert('banner', { owner: { ...owner, ownerName: 'Ben' } });
    expect(ben.changes).toEqual(['owner.ownerName']);
  });

  it('keeps the ids of variants', async () => {
    const variants = [{ id: 'v1', name: 'a', passPercentage: 50, returnValue: { text: 'a' } }];
    fake.put('dynamic_configs', { name: 'banner', rules: [{ ...rule, variants }] });
    const wanted = [
      { name: 'a', passPercentage: 60 },
      { name: 'b', passPercentage: 40 },
    ];
    const result = await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...rule, variants: wanted }] });
    expect(result.changes).toEqual(['rules.0.variants.0.passPercentage', 'rules.0.variants.1']);
    expect(fake.changes[0]?.body).toMatchObject({
      rules: [
        { variants: [{ id: 'v1', name: 'a', passPercentage: 60, returnValue: { text: 'a' } }, wanted[1]] },
      ],
    });
  });

  it('leaves nulls out of the variants of a new one, and ids of another', async () => {
    const read = {
      id: 'v1',
      name: 'a',
      passPercentage: 100,
      returnValue: { text: null },
      returnValueJson5: null,
    };
    const wanted = [{ ...rule, id: 'r1', baseID: 'r1', returnValueJson5: null, variants: [read] }];
    await statsig.dynamicConfigs.upsert('banner', { rules: wanted as never });
    const variants = [{ name: 'a', passPercentage: 100, returnValue: { text: null } }];
    expect(fake.changes[0]?.body).toEqual({ id: 'banner', name: 'banner', rules: [{ ...rule, variants }] });
  });

  it('does not send nulls along that are stored', async () => {
    const variants = [{ id: 'v1', name: 'a', passPercentage: 50, returnValue: null, returnValueJson5: '{}' }];
    fake.put(
      'dynamic_configs',
      { name: 'banner' },
      { rules: [{ ...rule, returnValueJson5: null, variants }] },
    );
    const wanted = [{ ...rule, variants: [{ name: 'a', passPercentage: 60 }] }];
    await statsig.dynamicConfigs.upsert('banner', { rules: wanted });
    const [sent] = list(fake.changes.map(({ body }) => body)[0]);
    expect(list(sent?.['rules'])).toEqual([
      { ...rule, variants: [{ id: 'v1', name: 'a', passPercentage: 60, returnValueJson5: '{}' }] },
    ]);
  });

  it('refuses to make a template of one that is none', async () => {
    fake.put('dynamic_configs', { name: 'banner' });
    const error = await caught(statsig.dynamicConfigs.upsert('banner', { isTemplate: true }));
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change `isTemplate`'] });
  });
});

describe('layers.upsert', () => {
  const model = { name: 'model', type: 'string', defaultValue: 'v4' } as const;
  const ads = { name: 'ads', type: 'number', defaultValue: 3 } as const;

  it('creates a layer, and then gives it its parameters', async () => {
    const wanted = { idType: 'userID', description: 'Feed', team: 'Discovery', parameters: [model] };
    const result = await statsig.layers.upsert('home_feed', wanted);
    expect(result).toMatchObject({ action: 'created', entity: { id: 'home_feed', parameters: [model] } });
    expect(fake.changes).toEqual([
      {
        line: 'POST /layers',
        body: { name: 'home_feed', idType: 'userID', description: 'Feed', team: 'Discovery' },
      },
      { line: 'PATCH /layers/home_feed', body: { parameters: [model] } },
    ]);
    expect((await statsig.layers.upsert('home_feed', wanted)).action).toBe('unchanged');
  });

  it('leaves nulls out of parameters, new and stored', async () => {
    const bare = { ...model, description: null };
    await statsig.layers.upsert('home_feed', { idType: 'userID', parameters: [bare] as never });
    fake.put('layers', { name: 'feed', idType: 'userID' }, { parameters: [bare] });
    await statsig.layers.upsert('feed', { idType: 'userID', parameters: [ads] });
    expect(fake.changes.slice(1)).toEqual([
      { line: 'PATCH /layers/home_feed', body: { parameters: [model] } },
      { line: 'PATCH /layers/feed', body: { parameters: [model, ads] } },
    ]);
  });

  it('creates a layer without parameters in one request', async () => {
    await statsig.layers.upsert('home_feed', { idType: 'userID', name: 'Home feed' });
    expect(fake.changes).toEqual([{ line: 'POST /layers', body: { name: 'Home feed', idType: 'userID' } }]);
  });

  it('sends the parameters along that it was not told of', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID', parameters: [model, ads] });
    const result = await statsig.layers.upsert('feed', {
      idType: 'userID',
      parameters: [{ ...ads, defaultValue: 4 }],
    });
    expect(result.changes).toEqual(['parameters.0.defaultValue']);
    expect(fake.changes[0]?.body).toEqual({ parameters: [model, { ...ads, defaultValue: 4 }] });
  });

  it('says what is done and what is not when it fails half way, and goes on when it is called again', async () => {
    fake.once('PATCH /layers/feed', failing(403));
    const wanted = { idType: 'userID', parameters: [model] };
    const error = await caught(statsig.layers.upsert('feed', wanted));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: ['create it'],
      notDone: ['set its parameters'],
      cause: { name: 'PermissionError' },
      message: expect.stringMatching(
        /^The layer `feed` is half done: .+ Done: create it\. Not done: set its/,
      ),
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'WorkflowError',
      done: ['create it'],
      advice: 'Mend the cause and call the same again; it sends what is left.',
    });
    const again = await statsig.layers.upsert('feed', wanted);
    expect(again).toMatchObject({ action: 'updated', changes: ['parameters.0'] });
  });

  it('stops when the new layer has another id than was asked for', async () => {
    // Of other names than the documented one, it is not known what the API makes.
    const made = fake.put('layers', { name: 'home_feed_1', idType: 'userID' });
    fake.once('POST /layers', () => Response.json({ message: 'ok', data: made }));
    const wanted = { idType: 'userID', parameters: [model] };
    const error = await caught(statsig.layers.upsert('feed', wanted));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: ['create it, as `home_feed_1`'],
      notDone: ['set its parameters'],
      advice: 'Call it with the id `home_feed_1` from now on; it sends what is left.',
    });
    expect((await statsig.layers.upsert('home_feed_1', wanted)).action).toBe('updated');
  });

  it('refuses what the API cannot change', async () => {
    fake.put('layers', { name: 'feed', idType: 'userID' });
    const error = await caught(
      statsig.layers.upsert('feed', { name: 'Other', idType: 'stableID', team: 'x' }),
    );
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change `idType`, `team`, `name`'] });
    expect(fake.changes).toEqual([]);
  });
});

describe('segments.upsert', () => {
  const rule = {
    name: 'Staff',
    passPercentage: 100,
    conditions: [{ type: 'email' as const, operator: 'any', targetValue: ['a@b.c'] }],
  };

  it('creates, changes rules and leaves alone', async () => {
    const wanted = { type: 'rule_based' as const, rules: [rule], description: 'Staff' };
    expect((await statsig.segments.upsert('staff', wanted)).action).toBe('created');
    expect((await statsig.segments.upsert('staff', wanted)).action).toBe('unchanged');
    const id = await statsig.segments.get('staff');
    const changed = await statsig.segments.upsert('staff', {
      type: 'rule_based',
      rules: [{ ...rule, passPercentage: 50 }],
    });
    expect(changed).toMatchObject({
      action: 'updated',
      changes: ['rules.0.passPercentage'],
      entity: { id: id.id },
    });
    expect(fake.changes.at(-1)).toMatchObject({
      line: 'POST /segments/staff/conditional',
      body: [{ ...rule, passPercentage: 50, baseID: expect.any(String) }],
    });
  });

  it('reads the segment again when the change answers nothing', async () => {
    fake.put('segments', { name: 'staff', type: 'rule_based' });
    fake.once('POST /segments/staff/conditional', () =>
      Response.json({ message: 'Rules successfully updated' }),
    );
    const { entity } = await statsig.segments.upsert('staff', { type: 'rule_based', rules: [rule] });
    expect(entity.id).toBe('staff');
    expect(fake.lines.at(-1)).toBe('GET /segments/staff');
  });

  it('takes a rule that is stored without a list', async () => {
    fake.put('segments', { name: 'staff', type: 'rule_based' }, { rules: rule });
    expect((await statsig.segments.upsert('staff', { type: 'rule_based', rules: [rule] })).action).toBe(
      'unchanged',
    );
  });

  it('creates a list of ids', async () => {
    await statsig.segments.upsert('beta', { type: 'id_list', idType: 'stableID' });
    expect(fake.changes[0]?.body).toEqual({ id: 'beta', name: 'beta', type: 'id_list', idType: 'stableID' });
    expect((await statsig.segments.upsert('beta', { type: 'id_list', idType: 'stableID' })).action).toBe(
      'unchanged',
    );
  });

  it('takes a list of ids as it was read, with an empty list of rules', async () => {
    const read = { type: 'id_list', rules: [] } as never;
    expect((await statsig.segments.upsert('beta', read)).action).toBe('created');
    expect(fake.changes[0]?.body).toEqual({ id: 'beta', name: 'beta', type: 'id_list' });
    fake.put('segments', { name: 'gamma', type: 'id_list' }, { rules: [] });
    expect((await statsig.segments.upsert('gamma', read)).action).toBe('unchanged');
  });

  it('refuses what the API cannot change', async () => {
    fake.put('segments', { name: 'beta', type: 'id_list' });
    const error = await caught(statsig.segments.upsert('beta', { type: 'rule_based', rules: [rule] }));
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change its rules'] });
    expect(error).toMatchObject({ message: expect.stringContaining('cannot change: `type`.') });
    expect(fake.changes).toEqual([]);
  });
});

describe('experiments.upsert', () => {
  const half = (name: string, size = 50) => ({ name, size, parameterValues: { pages: 1 } });

  it('creates, changes and leaves alone, groups with their ids', async () => {
    const groups = [half('Control'), half('Test')];
    const created = await statsig.experiments.upsert('exp', { groups, layerID: 'feed' });
    const ids = created.entity.groups.map(({ id }) => id);
    expect((await statsig.experiments.upsert('exp', { groups })).action).toBe('unchanged');
    const result = await statsig.experiments.upsert('exp', {
      groups: [half('Control', 40), half('Test', 60)],
    });
    expect(result.changes).toEqual(['groups.0.size', 'groups.1.size']);
    expect(fake.changes[1]).toEqual({
      line: 'PATCH /experiments/exp',
      body: {
        groups: [
          { ...half('Control', 40), id: ids[0] },
          { ...half('Test', 60), id: ids[1] },
        ],
      },
    });
  });

  it('leaves an archived one alone, which is read-only', async () => {
    fake.put('experiments', { name: 'exp', allocation: 10 }, { status: 'archived' });
    expect((await statsig.experiments.upsert('exp', { allocation: 10 })).action).toBe('unchanged');
    await expect(statsig.experiments.upsert('exp', { allocation: 20 })).rejects.toMatchObject({
      name: 'WorkflowError',
      message: expect.stringContaining('The experiment `exp` is archived, and so read-only.'),
      done: [],
    });
    expect(fake.changes).toEqual([]);
  });

  it('compares metrics by name and type', async () => {
    const metric = (name: string) => ({ name, type: 'event_count' });
    fake.put('experiments', {
      name: 'exp',
      primaryMetrics: [{ ...metric('a'), direction: 'increase' }, metric('b')],
      targetingGateID: '',
    });
    const order = await statsig.experiments.upsert('exp', {
      primaryMetrics: [metric('b'), metric('a')],
      targetingGateID: null,
    });
    expect(order.action).toBe('unchanged');
    const less = await statsig.experiments.upsert('exp', { primaryMetrics: [metric('a')] });
    expect(less.changes).toEqual(['primaryMetrics']);
    const more = await statsig.experiments.upsert('exp', { primaryMetrics: [metric('a'), metric('c')] });
    expect(more.changes).toEqual(['primaryMetrics.1']);
  });

  it('sends what metrics keep along', async () => {
    const metric = (name: string) => ({ name, type: 'sum' });
    const kept = { ...metric('a'), direction: 'decrease', hypothesizedValue: 5 };
    fake.put(
      'experiments',
      { name: 'exp' },
      {
        primaryMetrics: [
          { ...kept, id: 'a::sum' },
          { ...metric('a'), type: 'mean', direction: null },
        ],
        otherMetrics: [kept],
      },
    );
    const result = await statsig.experiments.upsert('exp', {
      primaryMetrics: [metric('b'), metric('a'), { ...metric('a'), type: 'mean' }],
      otherMetrics: [{ ...metric('a'), direction: 'increase' }],
    });
    expect(result.changes).toEqual(['primaryMetrics.0', 'otherMetrics.0.direction']);
    expect(fake.changes[0]?.body).toEqual({
      primaryMetrics: [metric('b'), kept, { ...metric('a'), type: 'mean' }],
      otherMetrics: [{ ...kept, direction: 'increase' }],
    });
  });

  it('keeps by what groups were balanced, unless it is something else now', async () => {
    const metric = { name: 'a', startDate: '2026-01-01', endDate: '2026-01-31' };
    fake.put(
      'experiments',
      { name: 'exp' },
      { stratifiedSampling: { status: 'success', metric, csv: null } },
    );
    await statsig.experiments.upsert('exp', { stratifiedSampling: { status: 'pending' } });
    const csv = { original: 'users.csv', identifier: 'f1' };
    await statsig.experiments.upsert('exp', { stratifiedSampling: { status: 'pending', csv } });
    expect(fake.changes.map(({ body }) => body)).toEqual([
      { stratifiedSampling: { status: 'pending', metric } },
      { stratifiedSampling: { status: 'pending', csv } },
    ]);
  });

  it('fills objects up with what is stored', async () => {
    const metric = { name: 'a', startDate: '2026-01-01', endDate: '2026-01-31' };
    const webhook = { url: 'https://a', internalStatusUrl: 'https://b' };
    fake.put(
      'experiments',
      { name: 'exp' },
      { stratifiedSampling: { status: 'success', metric }, precommitWebhook: webhook },
    );
    const wanted = { stratifiedSampling: { metric: { name: 'b' } }, precommitWebhook: { url: 'https://c' } };
    await statsig.experiments.upsert('exp', wanted as never);
    expect(fake.changes[0]?.body).toEqual({
      stratifiedSampling: { status: 'success', metric: { ...metric, name: 'b' } },
      precommitWebhook: { ...webhook, url: 'https://c' },
    });
    expect((await statsig.experiments.upsert('exp', wanted as never)).action).toBe('unchanged');
  });

  it('compares members of other lists whole, as it sends them', async () => {
    const priors = [{ metric: { name: 'm', type: 'sum' }, priorMean: 1, priorStdDev: 2 }];
    const links = [
      { url: 'https://a', title: 'A' },
      { url: 'https://b', title: null },
    ];
    fake.put('experiments', { name: 'exp' }, { links, bayesianPriors: priors });
    const bare = links.map(({ url }) => ({ url }));
    const result = await statsig.experiments.upsert('exp', { links: bare, bayesianPriors: priors });
    expect(result.changes).toEqual(['links.0.title']);
    expect(fake.changes[0]?.body).toEqual({ links: bare });
    expect((await statsig.experiments.upsert('exp', { links: bare })).action).toBe('unchanged');
  });

  it('leaves nulls out of the objects of a new one', async () => {
    const values = { pages: null };
    await statsig.experiments.upsert('exp', {
      groups: [{ name: 'All', size: 100, parameterValues: values }],
      stratifiedSampling: { status: 'pending', metric: null, csv: null },
      links: [{ url: 'https://a', title: null }],
    } as never);
    expect(fake.changes[0]?.body).toEqual({
      id: 'exp',
      name: 'exp',
      groups: [{ name: 'All', size: 100, parameterValues: values }],
      stratifiedSampling: { status: 'pending' },
      links: [{ url: 'https://a' }],
    });
  });

  it('leaves nulls and the ids of another out of a new one', async () => {
    const groups = [
      { ...half('Control'), id: 'g1', description: null, foreignGroupID: null },
      { ...half('Test'), parameterValues: { pages: null } },
    ];
    const primaryMetrics = [{ name: 'a', type: 'sum', direction: null }];
    await statsig.experiments.upsert('exp', { groups, primaryMetrics } as never);
    expect(fake.changes[0]?.body).toEqual({
      id: 'exp',
      name: 'exp',
      groups: [half('Control'), groups[1]],
      primaryMetrics: [{ name: 'a', type: 'sum' }],
    });
  });

  it('sends groups back without what only answers have', async () => {
    const more = { isControl: true, permalink: 'https://x', description: null, foreignGroupID: null };
    const control = { ...half('Control'), id: 'g1' };
    const test = { ...half('Test'), id: 'g2' };
    fake.put(
      'experiments',
      { name: 'exp' },
      {
        groups: [
          { ...control, ...more },
          { ...test, ...more },
        ],
      },
    );
    const { groups } = await statsig.experiments.get('exp');
    const wanted = groups.map((group) => ({ ...group, size: group.id === 'g1' ? 40 : 60 }));
    const result = await statsig.experiments.upsert('exp', { groups: wanted });
    expect(result.changes).toEqual(['groups.0.size', 'groups.1.size']);
    expect(fake.changes[0]?.body).toEqual({
      groups: [
        { ...control, size: 40 },
        { ...test, size: 60 },
      ],
    });
  });

  it('takes an answer without groups for one that has none', async () => {
    fake.put('experiments', { name: 'exp' }, { groups: undefined, primaryMetrics: null });
    const groups = [half('Control'), half('Test')];
    const result = await statsig.experiments.upsert('exp', { groups });
    expect(result.changes).toEqual(['groups.0', 'groups.1']);
  });

  it('takes metrics that tags stand for as wanted', async () => {
    const metric = (name: string) => ({ name, type: 'event_count' });
    fake.put('experiments', {
      name: 'exp',
      primaryMetrics: [metric('a'), metric('b')],
      primaryMetricTags: ['core'],
    });
    const result = await statsig.experiments.upsert('exp', { primaryMetrics: [metric('a')] });
    expect(result.action).toBe('unchanged');
  });

  it('refuses another layer', async () => {
    fake.put('experiments', { name: 'exp', layerID: 'feed' });
    const error = await caught(statsig.experiments.upsert('exp', { layerID: 'other' }));
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change `layerID`'] });
  });
});

describe('holdouts.upsert', () => {
  it('creates a holdout, and then sets what it covers', async () => {
    const wanted = {
      idType: 'userID',
      description: 'Q3',
      teamID: 't1',
      passPercentage: 2,
      gateIDs: ['a', 'a', 'b'],
      targetingGateID: null,
    };
    const result = await statsig.holdouts.upsert('q3_holdout', wanted);
    expect(result).toMatchObject({ action: 'created', entity: { passPercentage: 2, gateIDs: ['a', 'b'] } });
    expect(fake.changes).toEqual([
      {
        line: 'POST /holdouts',
        body: { name: 'q3_holdout', description: 'Q3', idType: 'userID', teamID: 't1' },
      },
      { line: 'PATCH /holdouts/q3_holdout', body: { passPercentage: 2, gateIDs: ['a', 'b'] } },
    ]);
    expect((await statsig.holdouts.upsert('q3_holdout', wanted)).action).toBe('unchanged');
  });

  it('takes a stored name for the wanted one where an answer has none', async () => {
    fake.put('holdouts', { name: 'q3_holdout' }, { name: undefined });
    const result = await statsig.holdouts.upsert('q3_holdout', { name: 'Q3 holdout', layerIDs: ['a', 'a'] });
    expect(result.changes).toEqual(['layerIDs']);
    expect(result.entity.layerIDs).toEqual(['a']);
  });

  it('creates a bare holdout in one request', async () => {
    await statsig.holdouts.upsert('q3_holdout', { name: 'Q3 holdout' });
    expect(fake.changes).toEqual([{ line: 'POST /holdouts', body: { name: 'Q3 holdout' } }]);
  });

  it('changes settings with a partial update and lists with a full one', async () => {
    fake.put(
      'holdouts',
      { name: 'q3_holdout' },
      {
        gateIDs: ['a', 'a'],
        experimentIDs: ['x', 'x'],
        targetingGateID: '',
        monitoringMetrics: [{ name: 'm', type: 'event_count' }],
      },
    );
    await statsig.holdouts.upsert('q3_holdout', { passPercentage: 3, gateIDs: ['a'] });
    await statsig.holdouts.upsert('q3_holdout', { experimentIDs: ['y', 'x', 'y'], layerIDs: [] });
    expect(fake.changes).toEqual([
      { line: 'PATCH /holdouts/q3_holdout', body: { passPercentage: 3 } },
      {
        line: 'POST /holdouts/q3_holdout',
        body: {
          isEnabled: true,
          description: '',
          passPercentage: 3,
          gateIDs: ['a'],
          experimentIDs: ['y', 'x'],
          layerIDs: [],
          isGlobal: false,
          targetingGateID: null,
          monitoringMetrics: [{ name: 'm', type: 'event_count' }],
        },
      },
    ]);
  });

  it('refuses what the API cannot change', async () => {
    fake.put('holdouts', { name: 'q3_holdout', idType: 'userID' });
    const error = await caught(
      statsig.holdouts.upsert('q3_holdout', { idType: 'stableID', name: 'Other', teamID: 't' }),
    );
    expect(error).toMatchObject({ notDone: ['change `idType`, `teamID`, `name`'] });
  });
});
