// How a rule is judged, with rules that the spec has and those that it may have one day.
import { describe, expect, it } from 'vitest';
import { issuesIn } from '../src/rules/issues.ts';
import type { Rule } from '../src/rules/rule.ts';

const circle: { self?: unknown } = {};
circle.self = circle;

const told = (value: unknown, rule: Rule) =>
  issuesIn(value, rule).map(({ property, message }) => `${property} ${message}`.trim());

describe('a value', () => {
  it.each<[string, unknown, Rule, string]>([
    ['a number at the edge that is excluded', 5, { exclusiveMaximum: 5 }, 'is 5. Allowed: less than 5.'],
    ['one below both', 0, { exclusiveMinimum: 0, maximum: 12 }, 'is 0. Allowed: more than 0, 12 at most.'],
    ['one that is no number', Number.NaN, { minimum: 0 }, 'is NaN. Allowed: 0 or more.'],
    ['one between the steps', 7, { multipleOf: 5 }, 'is 7. Allowed: numbers in steps of 5.'],
    [
      'a list with the same twice',
      [{ a: 1 }, 2, { a: 1 }],
      { uniqueItems: true },
      'has the same at 0 and 2. Allowed: each once.',
    ],
    [
      'an object without members',
      { a: undefined },
      { minProperties: 1 },
      'has 0 properties. Allowed: 1 or more.',
    ],
    ['an object with many', { a: 1, b: 2 }, { maxProperties: 1 }, 'has 2 properties. Allowed: 1 at most.'],
    [
      'a member of any name',
      { a: '' },
      { additionalProperties: { minLength: 1 } },
      'a has 0 characters. Allowed: 1 or more.',
    ],
    ['a text of one character', 'x', { minLength: 2 }, 'has 1 character. Allowed: 2 or more.'],
    [
      'a text of another form',
      '#FFF',
      { pattern: '^#[0-9a-f]{6}$' },
      'has another form. Allowed: what matches `^#[0-9a-f]{6}$`.',
    ],
    [
      'a member of a member',
      [[1], [2]],
      { items: { items: { maximum: 1 } } },
      '1.0 is 2. Allowed: 1 at most.',
    ],
  ])('is told what is wrong: %s', (_, value, rule, message) => {
    expect(told(value, rule)).toEqual([message]);
  });

  it.each<[string, unknown, Rule]>([
    ['of another type', true, { minLength: 1, minimum: 1, minItems: 1, pattern: '^[a]*$' }],
    ['that is null', null, { minLength: 1, minProperties: 1, properties: { a: { minimum: 1 } } }],
    ['without a number rule', Number.NaN, { minLength: 1 }],
    ['with a declared member', { a: '' }, { properties: { a: {} }, additionalProperties: { minLength: 1 } }],
    ['with a name that all objects have', { b: 1 }, { properties: { constructor: { minLength: 9 } } }],
    ['that JSON writes in its own way', new Date(0), { minProperties: 1 }],
    ['of as many characters as code points', '😀😀', { maxLength: 2 }],
    ['of members that differ', [1, '1', [1]], { uniqueItems: true }],
    ['of members that JSON cannot hold', [circle, 1n], { uniqueItems: true }],
  ])('is right: one %s', (_, value, rule) => {
    expect(told(value, rule)).toEqual([]);
  });

  it.each([0.07, 0.29, 0.57, 1.13, 7.35, 33.33, 64.1, 99.99, 100, 0.1 + 0.2])(
    'takes %d for steps of 0.01',
    (value) => {
      expect(told(value, { multipleOf: 0.01 })).toEqual([]);
    },
  );

  it.each([0.001, 0.005, 33.333, 99.999])('takes %d for none', (value) => {
    expect(told(value, { multipleOf: 0.01 })).toHaveLength(1);
  });
});
