import { describe, expect, it } from 'vitest';
import {
  everyone,
  failsGate,
  InvalidArgumentError,
  inSegment,
  notInSegment,
  passesGate,
  rule,
  when,
} from '../src/index.ts';
import { FakeConsole } from './support/fake-console.ts';
import { violations } from './support/spec.ts';

const time = new Date('2026-11-21T00:00:00Z');

const BUILT: [object, object][] = [
  [when('user_id').anyOf(['1', '2']), { type: 'user_id', operator: 'any', targetValue: ['1', '2'] }],
  [when('user_id').noneOf(7), { type: 'user_id', operator: 'none', targetValue: [7] }],
  [when('email').noneOf('a@b.c'), { type: 'email', operator: 'none', targetValue: ['a@b.c'] }],
  [
    when('email').containsAny(['@b.c']),
    { type: 'email', operator: 'str_contains_any', targetValue: ['@b.c'] },
  ],
  [when('email').containsNone('@x'), { type: 'email', operator: 'str_contains_none', targetValue: ['@x'] }],
  [when('country').anyOf(['DE', 'at']), { type: 'country', operator: 'any', targetValue: ['DE', 'at'] }],
  [when('ip_address').anyOf('1.1.1.1'), { type: 'ip_address', operator: 'any', targetValue: ['1.1.1.1'] }],
  [when('os_name').noneOf('iOS'), { type: 'os_name', operator: 'none', targetValue: ['iOS'] }],
  [when('browser_name').anyOf('Chrome'), { type: 'browser_name', operator: 'any', targetValue: ['Chrome'] }],
  [
    when('environment_tier').anyOf('staging'),
    { type: 'environment_tier', operator: 'any', targetValue: ['staging'] },
  ],
  [when('app_version').newerThan('4.2'), { type: 'app_version', operator: 'version_gt', targetValue: '4.2' }],
  [
    when('os_version').sameOrNewerThan('11.0.0-beta'),
    { type: 'os_version', operator: 'version_gte', targetValue: '11.0.0-beta' },
  ],
  [
    when('browser_version').olderThan('94'),
    { type: 'browser_version', operator: 'version_lt', targetValue: '94' },
  ],
  [
    when('app_version').sameOrOlderThan('4.2.0'),
    { type: 'app_version', operator: 'version_lte', targetValue: '4.2.0' },
  ],
  [when('time').after(time), { type: 'time', operator: 'after', targetValue: 1795219200000 }],
  [when('time').before(1), { type: 'time', operator: 'before', targetValue: 1 }],
  [
    when('unit_id', 'companyID').anyOf(['acme']),
    { type: 'unit_id', customID: 'companyID', operator: 'any', targetValue: ['acme'] },
  ],
  [
    when('unit_id', 'companyID').anyOf([1, 2]),
    { type: 'unit_id', customID: 'companyID', operator: 'any', targetValue: [1, 2] },
  ],
  [when('unit_id', 'companyID').isNull(), { type: 'unit_id', customID: 'companyID', operator: 'is_null' }],
  [
    when('unit_id', 'companyID').isNotNull(),
    { type: 'unit_id', customID: 'companyID', operator: 'is_not_null' },
  ],
  ...(
    [
      [when('custom_field', 'age').anyOf([18, 19]), 'any', [18, 19]],
      [when('custom_field', 'age').greaterThan(18), 'gt', 18],
      [when('custom_field', 'age').atLeast(18), 'gte', 18],
      [when('custom_field', 'age').lessThan(18.5), 'lt', 18.5],
      [when('custom_field', 'age').atMost(0), 'lte', 0],
      [when('custom_field', 'age').on(time), 'on', 1795219200000],
      [when('custom_field', 'age').arrayContainsAny('a'), 'array_contains_any', ['a']],
      [when('custom_field', 'age').arrayContainsNone(['a']), 'array_contains_none', ['a']],
      [when('custom_field', 'age').arrayContainsAll(['a', 'b']), 'array_contains_all', ['a', 'b']],
      [when('custom_field', 'age').arrayLacksAny(['a', 'b']), 'not_array_contains_all', ['a', 'b']],
    ] as const
  ).map(([built, operator, targetValue]): [object, object] => [
    built,
    { type: 'custom_field', field: 'age', operator, targetValue },
  ]),
  [everyone(), { type: 'public' }],
  [passesGate('a'), { type: 'passes_gate', targetValue: 'a' }],
  [failsGate('a'), { type: 'fails_gate', targetValue: 'a' }],
  [inSegment('a'), { type: 'passes_segment', targetValue: 'a' }],
  [notInSegment('a'), { type: 'fails_segment', targetValue: 'a' }],
];

const cyclic: unknown[] = [];
cyclic.push(cyclic);

describe('conditions', () => {
  it.each(BUILT)('make %o', (built, expected) => {
    expect(built).toEqual(expected);
  });

  it('are what the API documents', async () => {
    const fake = new FakeConsole();
    await fake.client().gates.upsert('beta', {
      rules: [rule('All', 0.07, [...BUILT.map(([built]) => built as ReturnType<typeof everyone>)])],
    });
    expect(violations(fake.fetch.requests)).toEqual([]);
  });

  // What a caller without types may do.
  const untyped: (...subject: unknown[]) => Record<string, (value?: unknown) => unknown> = when as never;
  it.each<[string, () => unknown, string]>([
    [
      'a subject that is none',
      () => untyped('colour'),
      '`subject` is "colour". Allowed: one of user_id, email, country, ip_address, os_name, os_version, browser_name, browser_version, app_version, environment_tier, time, unit_id, custom_field.',
    ],
    [
      'a subject of all objects',
      () => untyped('toString'),
      '`subject` is "toString". Allowed: one of user_id,',
    ],
    [
      'an operator of another type',
      () => untyped('country')['containsAny']?.('D'),
      '`containsAny` is no operator of country. Allowed: anyOf, noneOf.',
    ],
    [
      'equality with a time',
      () => untyped('time')['anyOf']?.(1),
      '`anyOf` is no operator of time. Allowed: before, after.',
    ],
    [
      'a field without name',
      () => untyped('custom_field'),
      '`name` is missing. Allowed: the name of the field.',
    ],
    [
      'an id without kind',
      () => untyped('unit_id', ''),
      '`name` is "". Allowed: the name of the kind of id.',
    ],
    ['a name too many', () => untyped('email', 'x'), '`name` is "x". Allowed: none for email.'],
    [
      'an empty list',
      () => when('email').anyOf([]),
      '`anyOf` has []. Allowed: a value or a list of values, all text or all numbers.',
    ],
    ['no value', () => untyped('email')['anyOf']?.(), '`anyOf` has no value. Allowed: a value or'],
    ['an empty text', () => when('email').anyOf(''), '`anyOf` has "". Allowed: a value or'],
    [
      'a mixed list',
      () => untyped('user_id')['anyOf']?.(['1', 1]),
      '`anyOf` has ["1",1]. Allowed: a value or',
    ],
    [
      'a country by name',
      () => when('country').anyOf('Germany'),
      '`anyOf` has "Germany". Allowed: country codes of two letters, such as "DE".',
    ],
    [
      'text for a number',
      () => untyped('custom_field', 'age')['atLeast']?.('18'),
      '`atLeast` has "18". Allowed: a number.',
    ],
    [
      'a word for a version',
      () => when('app_version').newerThan('latest'),
      '`newerThan` has "latest". Allowed: a version such as "4.2.0".',
    ],
    [
      'a date that is none',
      () => when('time').after(new Date('x')),
      '`after` has Invalid Date. Allowed: a Date, or Unix milliseconds.',
    ],
    ['a list of gates', () => untypedGate(['a']), '`id` is ["a"]. Allowed: one id.'],
    ['a rule without name', () => rule('', 1, []), '`name` is "". Allowed: a name.'],
    [
      'too large a share',
      () => rule('All', 101, []),
      '`passPercentage` is 101. Allowed: 0 to 100 in steps of 0.01.',
    ],
    ['a share between steps', () => rule('All', 0.001, []), '`passPercentage` is 0.001. Allowed: 0 to 100'],
    [
      'a share that is no number',
      () => rule('All', 10n as never, []),
      '`passPercentage` is 10. Allowed: 0 to 100 in steps of 0.01.',
    ],
    [
      'a share that is a symbol',
      () => rule('All', Symbol('half') as never, []),
      '`passPercentage` is Symbol(half). Allowed: 0 to 100',
    ],
    ['a list that is no JSON', () => untyped('email')['anyOf']?.([1n]), '`anyOf` has a list of 1. Allowed'],
    ['a list in itself', () => untyped('email')['anyOf']?.(cyclic), '`anyOf` has a list of 1. Allowed'],
    [
      'an object without a text',
      () => untyped('email')['anyOf']?.(Object.create(null)),
      '`anyOf` has an object. Allowed',
    ],
    ['a subject without a text', () => untyped(Object.create(null)), '`subject` is an object. Allowed'],
    [
      'no list of conditions',
      () => rule('All', 1, everyone() as never),
      '`conditions` is [object Object]. Allowed: a list.',
    ],
  ])('refuse %s', (_, build, message) => {
    expect(build).toThrow(InvalidArgumentError);
    expect(build).toThrow(message);
  });
});

const untypedGate = (id: unknown) => passesGate(id as never);

it('a rule has what it is given', () => {
  const conditions = [when('country').anyOf('DE')];
  expect(rule('Germany', 10, conditions)).toEqual({ name: 'Germany', passPercentage: 10, conditions });
  expect(rule('Germany', 10, [], { environments: ['staging'], returnValue: { a: 1 }, baseID: 'r1' })).toEqual(
    {
      name: 'Germany',
      passPercentage: 10,
      conditions: [],
      environments: ['staging'],
      returnValue: { a: 1 },
      baseID: 'r1',
    },
  );
});
