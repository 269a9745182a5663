// What the API's documentation says of lengths, ranges, counts and characters, typed by hand from it.
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError, type StatsigConsole } from '../src/index.ts';
import { recorded } from './support/recorded.ts';

type Send = (statsig: StatsigConsole, value: never) => PromiseLike<unknown>;

const x = (length: number): string => 'x'.repeat(length);
const list = <Item>(length: number, item: Item): Item[] => Array.from({ length }, () => item);
const percent = (value: number) => ({ name: 'Staff', passPercentage: value, conditions: [] });
const users = (passing: string[], failing: string[] = []) => ({
  passingUserIDs: passing,
  failingUserIDs: failing,
});

const variant = { name: 'a', json: {} };

const NAME = 'Allowed: letters (A to Z), digits, spaces, `_` and `-`.';
const DOTTED = 'Allowed: letters (A to Z), digits, spaces, `_`, `-` and `.`.';

/** What is wrong, where, and in which words; beside it what is just right. */
const TABLE: readonly [
  method: string,
  Send,
  wrong: unknown,
  property: string,
  message: string,
  right: unknown,
][] = [
  [
    'gates.create',
    (s, name) => s.gates.create({ name }),
    'ab',
    'name',
    'has 2 characters. Allowed: 3 to 100.',
    'abc',
  ],
  [
    'gates.create',
    (s, name) => s.gates.create({ name }),
    x(101),
    'name',
    'has 101 characters. Allowed: 3 to 100.',
    x(100),
  ],
  [
    'gates.create',
    (s, name) => s.gates.create({ name }),
    'a+b',
    'name',
    `has "+" in it. ${DOTTED}`,
    'a-b.c_d 1',
  ],
  [
    'gates.create',
    (s, id) => s.gates.create({ name: 'New', id }),
    'a b',
    'id',
    'has " " in it. Allowed: letters (A to Z), digits, `_`, `-` and `.`.',
    'a.b',
  ],
  [
    'gates.update',
    (s, rules) => s.gates.update('new', { isEnabled: true, description: '', rules }),
    [percent(1), percent(33.333)],
    'rules.1.passPercentage',
    'is 33.333. Allowed: 0 to 100 in steps of 0.01.',
    [percent(33.33), percent(7.35)],
  ],
  [
    'gates.patch',
    (s, description) => s.gates.patch('new', { description }),
    x(1001),
    'description',
    'has 1001 characters. Allowed: 1000 at most.',
    '😀'.repeat(1000),
  ],
  [
    'gates.rules.add',
    (s, passPercentage) => s.gates.rules.add('new', { ...percent(1), passPercentage }),
    100.01,
    'passPercentage',
    'is 100.01. Allowed: 0 to 100 in steps of 0.01.',
    100,
  ],
  [
    'gates.rules.patch',
    (s, passPercentage) => s.gates.rules.patch('new', 'r1', { passPercentage }),
    -0.01,
    'passPercentage',
    'is -0.01. Allowed: 0 to 100 in steps of 0.01.',
    0,
  ],
  [
    'gates.overrides.add',
    (s, ids) => s.gates.overrides.add('new', users(ids)),
    list(2001, 'u'),
    'passingUserIDs',
    'has 2001 members. Allowed: 2000 at most.',
    list(2000, 'u'),
  ],
  [
    'gates.overrides.delete',
    (s, ids) => s.gates.overrides.delete('new', users([], ids)),
    ['u', ''],
    'failingUserIDs.1',
    'has 0 characters. Allowed: 1 or more.',
    ['u', 'v'],
  ],
  [
    'gates.pulse.getResults',
    (s, confidence) => s.gates.pulse.getResults('new', 'r1', { confidence }),
    101,
    'confidence',
    'is 101. Allowed: 0 to 100.',
    100,
  ],
  [
    'gates.listGateReferences',
    (s, limit) => s.gates.listGateReferences('new', { limit }),
    101,
    'limit',
    'is 101. Allowed: 100 at most.',
    100,
  ],
  [
    'dynamicConfigs.create',
    (s, name) => s.dynamicConfigs.create({ name }),
    'a/b',
    'name',
    `has "/" in it. ${DOTTED}`,
    'a.b',
  ],
  [
    'dynamicConfigs.patch',
    (s, name) => s.dynamicConfigs.patch('banner', { name }),
    '',
    'name',
    'has 0 characters. Allowed: 3 to 100.',
    'abc',
  ],
  [
    'experiments.create',
    (s, name) => s.experiments.create({ name }),
    'a.b',
    'name',
    `has "." in it. ${NAME}`,
    'a b',
  ],
  [
    'experiments.create',
    (s, id) => s.experiments.create({ name: 'Exp', id }),
    'a.b',
    'id',
    'has "." in it. Allowed: letters (A to Z), digits, `_` and `-`.',
    'a-b',
  ],
  [
    'experiments.patch',
    (s, allocation) => s.experiments.patch('exp', { allocation }),
    101,
    'allocation',
    'is 101. Allowed: 0 to 100.',
    100,
  ],
  [
    'experiments.patch',
    (s, size) => s.experiments.patch('exp', { groups: [{ name: 'a', size, parameterValues: {} }] }),
    -1,
    'groups.0.size',
    'is -1. Allowed: 0 to 100.',
    0,
  ],
  [
    'experiments.patch',
    (s, duration) => s.experiments.patch('exp', { duration }),
    1,
    'duration',
    'is 1. Allowed: more than 1.',
    2,
  ],
  [
    'experiments.patch',
    (s, scheduledReloadHour) => s.experiments.patch('exp', { scheduledReloadHour }),
    24,
    'scheduledReloadHour',
    'is 24. Allowed: 0 to 23.',
    23,
  ],
  [
    'experiments.overrides.patch',
    (s, ids) =>
      s.experiments.overrides.patch('exp', { overrides: [], userIDOverrides: [{ groupID: 'g', ids }] }),
    list(1001, 'u'),
    'userIDOverrides.0.ids',
    'has 1001 members. Allowed: 1000 at most.',
    list(1000, 'u'),
  ],
  [
    'experiments.pulse.getResults',
    (s, confidence) => s.experiments.pulse.getResults('exp', { control: 'a', test: 'b', confidence }),
    -1,
    'confidence',
    'is -1. Allowed: 0 to 100.',
    0,
  ],
  [
    'holdouts.create',
    (s, name) => s.holdouts.create({ name }),
    'a.b',
    'name',
    `has "." in it. ${NAME}`,
    'q-3',
  ],
  [
    'holdouts.patch',
    (s, passPercentage) => s.holdouts.patch('q3', { passPercentage }),
    11,
    'passPercentage',
    'is 11. Allowed: 0 to 10.',
    10,
  ],
  [
    'layers.create',
    (s, name) => s.layers.create({ name, idType: 'userID' }),
    'ü-1',
    'name',
    `has "ü" in it. ${NAME}`,
    'u-1',
  ],
  [
    'layers.patch',
    (s, description) => s.layers.patch('feed', { description }),
    x(1001),
    'description',
    'has 1001 characters. Allowed: 1000 at most.',
    '',
  ],
  [
    'segments.create',
    (s, name) => s.segments.create({ type: 'id_list', name }),
    'ab',
    'name',
    'has 2 characters. Allowed: 3 to 100.',
    'abc',
  ],
  [
    'segments.ids.add',
    (s, ids) => s.segments.ids.add('beta', { ids }),
    list(100_001, 'u'),
    'ids',
    'has 100001 members. Allowed: 100000 at most.',
    list(100_000, 'u'),
  ],
  [
    'segments.userStoreIds.remove',
    (s, ids) => s.segments.userStoreIds.remove('beta', { ids }),
    list(1001, 'u'),
    'ids',
    'has 1001 members. Allowed: 1000 at most.',
    list(1000, 'u'),
  ],
  [
    'segments.updateRules',
    (s, rules) => s.segments.updateRules('beta', rules),
    [percent(1), percent(-1)],
    '1.passPercentage',
    'is -1. Allowed: 0 to 100 in steps of 0.01.',
    [percent(0)],
  ],
  [
    'metrics.create',
    (s, name) => s.metrics.create({ type: 'sum', name }),
    'abc',
    'name',
    'has 3 characters. Allowed: 4 to 200.',
    'a/b (%)',
  ],
  [
    'tags.create',
    (s, name) => s.tags.create({ name, description: '' }),
    '',
    'name',
    'has 0 characters. Allowed: 1 to 100.',
    '§',
  ],
  [
    'keys.create',
    (s, description) => s.keys.create({ type: 'CONSOLE', description }),
    x(1001),
    'description',
    'has 1001 characters. Allowed: 1000 at most.',
    x(1000),
  ],
  [
    'autotunes.patch',
    (s, variants) => s.autotunes.patch('tune', { variants }),
    list(1, variant),
    'variants',
    'has 1 member. Allowed: 2 or more.',
    list(2, variant),
  ],
  [
    'ingestions.schedule.update',
    (s, hour) => s.ingestions.schedule.update({ dataset: 'Events', scheduled_hour_pst: hour }),
    24,
    'scheduled_hour_pst',
    'is 24. Allowed: 0 to 23.',
    0,
  ],
  [
    'targetApps.assign',
    (s, targetApps) => s.targetApps.assign({ targetApps }),
    [],
    'targetApps',
    'has 0 members. Allowed: 1 or more.',
    ['Web'],
  ],
  [
    'exposureCounts.get',
    (s, gates) => s.exposureCounts.get({ gates }),
    list(26, 'g'),
    'gates',
    'has 26 members. Allowed: 25 at most.',
    list(25, 'g'),
  ],
  [
    'project.getUsageReport',
    (s, end) => s.project.getUsageReport({ start: 0, end }),
    0,
    'end',
    'is 0. Allowed: more than 0.',
    1,
  ],
];

describe('a method refuses what is documented to be wrong, and sends nothing:', () => {
  it.each(TABLE)('%s', async (_, send, wrong, property, problem) => {
    const { statsig, sent } = recorded();
    // Methods are called with what no type would stop: it is the values that are wrong.
    const error = await Promise.resolve(send(statsig, wrong as never)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      issues: [{ property, message: problem }],
      message: `\`${property}\` ${problem}`,
    });
    expect(sent).toEqual([]);
  });

  it.each(TABLE)('and %s sends what is just right', async (_, send, _wrong, _property, _problem, right) => {
    const { statsig, sent } = recorded();
    await send(statsig, right as never);
    expect(sent).toHaveLength(1);
  });
});
