import { describe, expect, it } from 'vitest';
import { isInvalidArgumentError, type StatsigConsole } from '../src/index.ts';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

const everybody = { name: 'Everybody', passPercentage: 10, conditions: [] };

describe('an upsert', () => {
  it.each<[string, (statsig: StatsigConsole) => Promise<unknown>, string, string]>([
    [
      'a short name',
      (s) => s.gates.upsert('beta', { name: 'ab' }),
      'name',
      '`name` has 2 characters. Allowed: 3 to 100.',
    ],
    [
      'a dot in the name of a segment',
      (s) => s.segments.upsert('beta', { type: 'id_list', name: 'a.b' }),
      'name',
      '`name` has "." in it. Allowed: letters (A to Z), digits, spaces, `_` and `-`.',
    ],
    [
      'a long description',
      (s) => s.layers.upsert('feed', { idType: 'userID', description: 'x'.repeat(1001) }),
      'description',
      '`description` has 1001 characters. Allowed: 1000 at most.',
    ],
    [
      'a percentage between the steps',
      (s) => s.gates.upsert('beta', { rules: [{ ...everybody, passPercentage: 0.001 }] }),
      'rules.0.passPercentage',
      '`rules.0.passPercentage` is 0.001. Allowed: 0 to 100 in steps of 0.01.',
    ],
    [
      'two rules of one name',
      (s) => s.dynamicConfigs.upsert('banner', { rules: [everybody, everybody] }),
      'rules.1.name',
      '`rules.1.name` is "Everybody", like that of `rules.0`. Allowed: each name once.',
    ],
    [
      'a variant that passes too much',
      (s) =>
        s.dynamicConfigs.upsert('banner', {
          rules: [{ ...everybody, variants: [{ name: 'a', passPercentage: 101 }] }],
        }),
      'rules.0.variants.0.passPercentage',
      '`rules.0.variants.0.passPercentage` is 101. Allowed: 0 to 100 in steps of 0.01.',
    ],
    [
      'sizes that do not add up',
      (s) =>
        s.experiments.upsert('exp', {
          groups: [
            { name: 'a', size: 50, parameterValues: {} },
            { name: 'b', size: 40, parameterValues: {} },
          ],
        }),
      'groups',
      '`groups` have the sizes 50 + 40 = 90. Allowed: sizes that add up to 100.',
    ],
    [
      'a size below 0, and more',
      (s) =>
        s.experiments.upsert('exp', {
          allocation: 101,
          groups: [{ name: '', size: -1, parameterValues: {} }],
        }),
      'groups.0.name',
      '`allocation` is 101. Allowed: 0 to 100. (and 2 more, see `issues`)',
    ],
    [
      'a status',
      (s) => s.experiments.upsert('exp', { status: 'active' } as never),
      'status',
      '`status` is no setting. Allowed: `start`, `makeDecision`, `abandon` and the like, which change it.',
    ],
    [
      'too large a holdout',
      (s) => s.holdouts.upsert('q3', { passPercentage: 11 }),
      'passPercentage',
      '`passPercentage` is 11. Allowed: 0 to 10.',
    ],
    [
      'rules of a list',
      (s) => s.segments.upsert('beta', { type: 'id_list', rules: [everybody] } as never),
      'rules',
      '`rules` are for `type: "rule_based"`. Allowed: none for a list of ids.',
    ],
    [
      'rules that are no list',
      (s) => s.gates.upsert('beta', { rules: 'all' } as never),
      'rules',
      '`rules` is "all". Allowed: a list.',
    ],
    [
      'a rule that is null',
      (s) => s.gates.upsert('beta', { rules: [everybody, null] as never }),
      'rules.1',
      '`rules.1` is null. Allowed: an object.',
    ],
    [
      'a variant that is a text',
      (s) => s.dynamicConfigs.upsert('banner', { rules: [{ ...everybody, variants: ['a'] }] as never }),
      'rules.0.variants.0',
      '`rules.0.variants.0` is "a". Allowed: an object.',
    ],
    [
      'groups that are no list',
      (s) => s.experiments.upsert('exp', { groups: 50 as never }),
      'groups',
      '`groups` is 50. Allowed: a list.',
    ],
    [
      'parameters that are no list',
      (s) => s.layers.upsert('feed', { parameters: { ads: 3 } } as never),
      'parameters',
      '`parameters` is an object. Allowed: a list.',
    ],
    [
      'a name of a hundred and one',
      (s) => s.gates.upsert('beta', { name: 'x'.repeat(101) }),
      'name',
      '`name` has 101 characters. Allowed: 3 to 100.',
    ],
    [
      'a group without size',
      (s) => s.experiments.upsert('exp', { groups: [{ name: 'a', parameterValues: {} }] as never }),
      'groups.0.size',
      '`groups.0.size` is missing. Allowed: a number.',
    ],
    [
      'a long description of a tag',
      (s) => s.tags.upsert('core', { description: 'x'.repeat(1001) }),
      'description',
      '`description` has 1001 characters. Allowed: 1000 at most.',
    ],
    [
      'a share of a metric above 1',
      (s) => s.metrics.upsert('orders::sum', { type: 'sum', warehouseNative: { winsorizationHigh: 99 } }),
      'warehouseNative.winsorizationHigh',
      '`warehouseNative.winsorizationHigh` is 99. Allowed: 0 to 1.',
    ],
    [
      'an hour that no day has',
      (s) => s.assignmentSources.upsert('logs', { scheduledReloadHour: 24 } as never),
      'scheduledReloadHour',
      '`scheduledReloadHour` is 24. Allowed: 0 to 23.',
    ],
    [
      'one rule twice, by its id',
      (s) =>
        s.gates.upsert('beta', {
          rules: [
            { ...everybody, id: 'r1' },
            { ...everybody, id: 'r1', name: 'Others' },
          ],
        }),
      'rules.1.id',
      '`rules.1.id` is "r1", like that of `rules.0`. Allowed: each id once.',
    ],
    [
      'one rule twice, by the id of a revision',
      (s) =>
        s.gates.upsert('beta', {
          rules: [
            { ...everybody, id: 'r1:10.00:2' },
            { ...everybody, id: '', baseID: 'r1', name: 'Others' },
          ],
        }),
      'rules.1.baseID',
      '`rules.1.baseID` is "r1", like that of `rules.0`. Allowed: each id once.',
    ],
    [
      'one group twice',
      (s) =>
        s.experiments.upsert('exp', {
          groups: [
            { id: 'g1', name: 'a', size: 50, parameterValues: {} },
            { id: 'g1', name: 'b', size: 50, parameterValues: {} },
          ],
        }),
      'groups.1.id',
      '`groups.1.id` is "g1", like that of `groups.0`. Allowed: each id once.',
    ],
    [
      'a condition that is null',
      (s) => s.gates.upsert('beta', { rules: [{ ...everybody, conditions: [null] }] as never }),
      'rules.0.conditions.0',
      '`rules.0.conditions.0` is null. Allowed: an object.',
    ],
    [
      'a condition that is a text',
      (s) =>
        s.segments.upsert('beta', {
          type: 'rule_based',
          rules: [{ ...everybody, conditions: ['x'] }] as never,
        }),
      'rules.0.conditions.0',
      '`rules.0.conditions.0` is "x". Allowed: an object.',
    ],
    [
      'conditions that are null, which would be those of everybody',
      (s) => s.dynamicConfigs.upsert('banner', { rules: [{ ...everybody, conditions: null }] as never }),
      'rules.0.conditions',
      '`rules.0.conditions` is null. Allowed: a list.',
    ],
    [
      'a metric that is null',
      (s) => s.experiments.upsert('exp', { primaryMetrics: [null] as never }),
      'primaryMetrics.0',
      '`primaryMetrics.0` is null. Allowed: an object.',
    ],
    [
      'a metric that is there twice',
      (s) =>
        s.experiments.upsert('exp', {
          primaryMetrics: [
            { name: 'm', type: 'sum' },
            { name: 'm', type: 'mean' },
            { name: 'm', type: 'sum' },
          ],
        }),
      'primaryMetrics.2',
      '`primaryMetrics.2` is the metric of `primaryMetrics.0` again. Allowed: each metric once.',
    ],
    [
      'options that are null',
      (s) => s.gates.upsert('beta', {}, null as never),
      'options',
      '`options` is null. Allowed: an object.',
    ],
    [
      'metrics of a gate that are no list',
      (s) => s.gates.upsert('beta', { monitoringMetrics: 'm' as never }),
      'monitoringMetrics',
      '`monitoringMetrics` is "m". Allowed: a list.',
    ],
    [
      'parameters that are null',
      (s) => s.layers.upsert('feed', { idType: 'userID', parameters: null as never }),
      'parameters',
      '`parameters` is null. Allowed: a list.',
    ],
    [
      'a default of another type',
      (s) =>
        s.layers.upsert('feed', {
          idType: 'userID',
          parameters: [{ name: 'ads', type: 'number', defaultValue: 'x' as never }],
        }),
      'parameters.0.defaultValue',
      '`parameters.0.defaultValue` is "x". Allowed: a value of its type, "number".',
    ],
    [
      'parameters of a store that are no list',
      (s) => s.paramStores.upsert('home', { parameters: 'x' as never }),
      'parameters',
      '`parameters` is "x". Allowed: a list.',
    ],
    [
      'a parameter of a store that is null',
      (s) => s.paramStores.upsert('home', { parameters: [null] as never }),
      'parameters.0',
      '`parameters.0` is null. Allowed: an object.',
    ],
    [
      'a text for the gates of a holdout',
      (s) => s.holdouts.upsert('q3', { gateIDs: 'new_checkout' as never }),
      'gateIDs',
      '`gateIDs` is "new_checkout". Allowed: a list of ids.',
    ],
    [
      'an object for the layers of a holdout',
      (s) => s.holdouts.upsert('q3', { layerIDs: {} as never }),
      'layerIDs',
      '`layerIDs` is an object. Allowed: a list of ids.',
    ],
    [
      'a number for an experiment of a holdout',
      (s) => s.holdouts.upsert('q3', { experimentIDs: ['a', 5] as never }),
      'experimentIDs.1',
      '`experimentIDs.1` is 5. Allowed: an id.',
    ],
    ['nothing', (s) => s.gates.upsert('beta', null as never), 'gate', '`gate` is null. Allowed: an object.'],
    [
      'a list',
      (s) => s.layers.upsert('feed', [] as never),
      'layer',
      '`layer` is an empty list. Allowed: an object.',
    ],
  ])('refuses %s before anything is sent', async (_, send, property, message) => {
    const error = await caught(send(statsig));
    expect(error).toMatchObject({
      name: 'InvalidArgumentError',
      message,
      issues: expect.arrayContaining([expect.objectContaining({ property })]),
    });
    // What state an experiment is in has to be read.
    expect(fake.lines).toEqual(property === 'status' ? ['GET /experiments/exp'] : []);
  });

  it('refuses a dryRun that is no boolean', async () => {
    const error = await caught(statsig.gates.upsert('beta', {}, { dryRun: 'yes' as never }));
    expect(error).toMatchObject({ argument: 'dryRun' });
    expect(fake.lines).toEqual([]);
  });

  it.each<[string, (statsig: StatsigConsole, dryRun: boolean) => Promise<unknown>, string]>([
    [
      'layer',
      (s, dryRun) => s.layers.upsert('home', { name: 'Home page', idType: 'userID' }, { dryRun }),
      '`id` is "home", and the API makes another of the name "Home page". Allowed: `home_page`.',
    ],
    [
      'holdout',
      (s, dryRun) => s.holdouts.upsert('q3', { name: 'Q3 Hold', passPercentage: 2 }, { dryRun }),
      '`id` is "q3", and the API makes another of the name "Q3 Hold". Allowed: `q3_hold`.',
    ],
  ])('refuses an id that a new %s cannot have, also in a dry run', async (_, send, message) => {
    for (const dryRun of [true, false])
      expect(await caught(send(statsig, dryRun))).toMatchObject({ name: 'InvalidArgumentError', message });
    expect(fake.changes).toEqual([]);
  });

  it('takes thirds for a hundred', async () => {
    const size = (name: string, size: number) => ({ name, size, parameterValues: {} });
    const groups = [size('a', 33.33), size('b', 33.33), size('c', 33.34)];
    expect((await statsig.experiments.upsert('exp', { groups })).action).toBe('created');
  });

  it('refuses an id that nothing can be created with', async () => {
    const error = await caught(statsig.experiments.upsert('a.b', {}));
    expect(isInvalidArgumentError(error)).toBe(true);
    expect(error).toMatchObject({
      argument: 'id',
      message: '`id` has "." in it. Allowed: letters (A to Z), digits, `_` and `-`.',
    });
    expect(fake.changes).toEqual([]);
  });
});
