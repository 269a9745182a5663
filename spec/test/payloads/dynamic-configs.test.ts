import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const rule = { name: 'Everybody', passPercentage: 100, conditions: [{ type: 'public' }] };

describe('the request of updateDynamicConfig', () => {
  const request = schemaOf('updateDynamicConfig', 'request');
  const config = { isEnabled: true, description: '', rules: [] };
  const changed = (change: { readonly [key: string]: JsonValue }) => ({ ...config, ...change });
  const ruled = (change: { readonly [key: string]: JsonValue }) =>
    changed({ rules: [{ ...rule, ...change }] });
  const targeting = (targetValue: JsonValue) =>
    ruled({ conditions: [{ type: 'custom_field', operator: 'any', field: 'orders', targetValue }] });

  accepts(request, [
    ['what is required and nothing else', config],
    ['a name of 3 letters', changed({ name: 'abc' })],
    ['a name of 100 letters with a dot', changed({ name: `${'a'.repeat(98)}.b` })],
    ['a rule for everybody', ruled({})],
    ['7 hundredths of a percent', ruled({ passPercentage: 0.07 })],
    ['a rule without a percentage', changed({ rules: [without(rule, 'passPercentage')] })],
    ['a rule without conditions in it', ruled({ conditions: [] })],
    ['a rule for all environments', ruled({ environments: null })],
    ['a rule with a value', ruled({ returnValue: { a: { b: [1, null] } } })],
    ['a rule with variants', ruled({ variants: [{ name: 'a', passPercentage: 50, returnValue: {} }] })],
    ['a rule as it was read', ruled({ id: 'x:10.00:1', baseID: 'x', pendingAutomatedRollouts: [] })],
    ['one text to compare with', targeting('3')],
    ['one number to compare with', targeting(3)],
    ['a list of texts', targeting(['a', 'b'])],
    ['a list of numbers', targeting([1, 2])],
    ['an empty list', targeting([])],
    ['no schema', changed({ schema: null, schemaJson5: null })],
    ['no owner', changed({ owner: null })],
    ['target apps as one name', changed({ targetApps: 'Web' })],
  ]);

  refuses(request, [
    ['a name of 2 letters', changed({ name: 'ab' }), '/name minLength'],
    ['a name of 101 letters', changed({ name: 'a'.repeat(101) }), '/name maxLength'],
    ['a name with a slash', changed({ name: 'a/b/c' }), '/name pattern'],
    [
      'a description of 1001 characters',
      changed({ description: 'x'.repeat(1001) }),
      '/description maxLength',
    ],
    ['a config without rules', without(config, 'rules'), '/ required'],
    ['a config without a description', without(config, 'description'), '/ required'],
    ['a config that does not say whether it is on', without(config, 'isEnabled'), '/ required'],
    ['a switch as text', changed({ isEnabled: 'yes' }), '/isEnabled type'],
    ['more than 100 percent', ruled({ passPercentage: 100.01 }), '/rules/0/passPercentage maximum'],
    ['less than 0 percent', ruled({ passPercentage: -1 }), '/rules/0/passPercentage minimum'],
    [
      'half a hundredth of a percent',
      ruled({ passPercentage: 10.005 }),
      '/rules/0/passPercentage multipleOf',
    ],
    [
      'a rule without the list of conditions',
      changed({ rules: [without(rule, 'conditions')] }),
      '/rules/0 required',
    ],
    ['an unknown condition', ruled({ conditions: [{ type: 'weather' }] }), '/rules/0/conditions/0/type enum'],
    [
      'a condition without a type',
      ruled({ conditions: [{ operator: 'any' }] }),
      '/rules/0/conditions/0 required',
    ],
    [
      'a rollout step without a percentage',
      ruled({ pendingAutomatedRollouts: [{ time: 1 }] }),
      '/rules/0/pendingAutomatedRollouts/0 required',
    ],
    [
      'a webhook without its address',
      changed({ precommitWebhook: { internalStatusUrl: 'b' } }),
      '/precommitWebhook required',
    ],
    ['an object to compare with', targeting({}), '/rules/0/conditions/0/targetValue oneOf'],
    ['a list of texts and numbers', targeting(['a', 1]), '/rules/0/conditions/0/targetValue oneOf'],
    ['a plain number as value', ruled({ returnValue: 3 }), '/rules/0/returnValue type'],
    ['null as value', ruled({ returnValue: null }), '/rules/0/returnValue type'],
    ['a list as default', changed({ defaultValue: [] }), '/defaultValue type'],
    ['a schema as an object', changed({ schema: {} }), '/schema type'],
    [
      'a variant without a name',
      ruled({ variants: [{ passPercentage: 50 }] }),
      '/rules/0/variants/0 required',
    ],
    ['tags as one name', changed({ tags: 'growth' }), '/tags type'],
    ['a misspelled property', changed({ rule: [] }), '/ additionalProperties'],
    ['a misspelled property of a rule', ruled({ passPercent: 5 }), '/rules/0 additionalProperties'],
  ]);
});

describe('the response of updateDynamicConfig', () => {
  const response = schemaOf('updateDynamicConfig', '200');
  const stored = {
    id: 'banner',
    description: '',
    lastModifierID: 'k1',
    lastModifierName: 'CONSOLE API',
    createdTime: 1674769467002,
    creatorName: 'Ada Osei',
    isEnabled: true,
    rules: [rule],
  };
  const answer = (data: { readonly [key: string]: JsonValue }) => ({ message: 'Done.', data });

  accepts(response, [
    ['a config with what is always there', answer(stored)],
    ['a config that was never evaluated', answer({ ...stored, checksPerHour: null, status: 'Archived' })],
    ['a property that is not described yet', answer({ ...stored, colour: 'red' })],
  ]);

  refuses(response, [
    ['a config without rules', answer(without(stored, 'rules')), '/data required'],
    [
      'a stored rule without a percentage',
      answer({ ...stored, rules: [without(rule, 'passPercentage')] }),
      '/data/rules/0 required',
    ],
    ['an unknown status', answer({ ...stored, status: 'On' }), '/data/status enum'],
    [
      'a description of 1001 characters',
      answer({ ...stored, description: 'x'.repeat(1001) }),
      '/data/description maxLength',
    ],
    ['a bare config', stored, '/ required'],
  ]);
});
