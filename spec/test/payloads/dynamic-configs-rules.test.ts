// The operations on the rules of a dynamic config.
import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

type Change = { readonly [key: string]: JsonValue };

const rule = { name: 'Germany', passPercentage: 25, conditions: [{ type: 'public' }] };
const audience = {
  ...rule,
  id: 'r1',
  baseID: 'r1',
  environments: ['production'],
  conditions: [{ type: 'country', operator: 'any', targetValue: ['DE'] }],
};
const rollout = [{ time: 1762588800000, passPercent: 50 }];
const variants = [{ name: 'short', passPercentage: 50, returnValue: { text: 'Neu' } }];

describe('the request of patchDynamicConfigRule', () => {
  const request = schemaOf('patchDynamicConfigRule', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['0 percent', { passPercentage: 0 }],
    ['100 percent', { passPercentage: 100 }],
    ['a hundredth of a percent', { passPercentage: 0.01 }],
    ['all environments', { environments: null }],
    ['no conditions any more', { conditions: [] }],
    [
      'everything',
      {
        ...audience,
        returnValue: { text: 'Neu' },
        returnValueJson5: "{ text: 'Neu' }",
        variants,
        completedAutomatedRollouts: rollout,
        pendingAutomatedRollouts: rollout,
      },
    ],
  ]);

  refuses(request, [
    ['less than 0 percent', { passPercentage: -0.01 }, '/passPercentage minimum'],
    ['more than 100 percent', { passPercentage: 100.01 }, '/passPercentage maximum'],
    ['a thousandth of a percent', { passPercentage: 0.001 }, '/passPercentage multipleOf'],
    ['null for a name', { name: null }, '/name type'],
    ['null for the conditions', { conditions: null }, '/conditions type'],
    ['a plain value', { returnValue: true }, '/returnValue type'],
    ['null as value', { returnValue: null }, '/returnValue type'],
    ['an unknown condition', { conditions: [{ type: 'weather' }] }, '/conditions/0/type enum'],
    ['a variant without a name', { variants: [without(variants[0] ?? {}, 'name')] }, '/variants/0 required'],
    [
      'a variant of 101 percent',
      { variants: [{ name: 'a', passPercentage: 101 }] },
      '/variants/0/passPercentage maximum',
    ],
    ['a misspelled property', { percentage: 25 }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of patchDynamicConfigRuleByName', () => {
  const request = schemaOf('patchDynamicConfigRuleByName', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['a percentage', { passPercentage: 25 }],
    ['everything', { ...audience, returnValue: {} }],
  ]);
  refuses(request, [
    ['more than 100 percent', { passPercentage: 101 }, '/passPercentage maximum'],
    ['a plain value', { returnValue: 'Neu' }, '/returnValue type'],
    ['variants, which came later', { variants }, '/ unevaluatedProperties'],
    ['JSON5, which came later', { returnValueJson5: '{}' }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of addDynamicConfigRule', () => {
  const request = schemaOf('addDynamicConfigRule', 'request');

  accepts(request, [
    ['what is required and nothing else', rule],
    ['no conditions in it', { ...rule, conditions: [] }],
    ['everything', { ...audience, environments: null, returnValue: {}, returnValueJson5: '{}' }],
  ]);
  refuses(request, [
    ['a rule without a name', without(rule, 'name'), '/ required'],
    ['a rule without a percentage', without(rule, 'passPercentage'), '/ required'],
    ['a rule without the list of conditions', without(rule, 'conditions'), '/ required'],
    ['a percentage as text', { ...rule, passPercentage: '25' }, '/passPercentage type'],
    ['null as value', { ...rule, returnValue: null }, '/returnValue type'],
    ['variants, which came later', { ...rule, variants }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of addDynamicConfigRules', () => {
  const request = schemaOf('addDynamicConfigRules', 'request');

  accepts(request, [
    ['no rules', { rules: [] }],
    ['two rules', { rules: [rule, { ...audience, name: 'Austria' }] }],
  ]);
  refuses(request, [
    ['nothing', {}, '/ required'],
    ['a bare list', [rule], '/ type'],
    ['a rule without a percentage', { rules: [without(rule, 'passPercentage')] }, '/rules/0 required'],
    [
      'a misspelled property of a rule',
      { rules: [{ ...rule, percent: 1 }] },
      '/rules/0 unevaluatedProperties',
    ],
    ['a misspelled property', { rules: [], rule }, '/ additionalProperties'],
  ]);
});

describe('the request of patchDynamicConfigRules', () => {
  const request = schemaOf('patchDynamicConfigRules', 'request');

  accepts(request, [
    ['no rules', { rules: [] }],
    ['a rule by its id', { rules: [{ id: 'r1', passPercentage: 25 }] }],
    ['a rule by its base id', { rules: [{ baseID: 'r1', passPercentage: 25 }] }],
    ['a whole rule', { rules: [{ ...audience, returnValue: {} }] }],
  ]);
  refuses(request, [
    ['nothing', {}, '/ required'],
    ['a rule without any id', { rules: [{ passPercentage: 25 }] }, '/rules/0 anyOf'],
    ['an id as a number', { rules: [{ id: 1 }] }, '/rules/0/id type'],
    [
      'a misspelled property of a rule',
      { rules: [{ id: 'r1', percent: 1 }] },
      '/rules/0 unevaluatedProperties',
    ],
    ['a misspelled property', { rules: [], dryRun: true }, '/ additionalProperties'],
  ]);
});

describe('the response of listDynamicConfigRules', () => {
  const response = schemaOf('listDynamicConfigRules', '200');
  const pagination = {
    itemsPerPage: 20000,
    pageNumber: 1,
    totalItems: 1,
    nextPage: null,
    previousPage: null,
    all: '',
  };
  const answer = (data: JsonValue) => ({ message: 'Done.', data });

  accepts(response, [
    ['one entry in a list', answer([{ rules: [rule] }])],
    ['one entry in a list, with pagination', { ...answer([{ rules: [audience] }]), pagination }],
    ['the bare entry', answer({ rules: [audience] })],
    ['an empty list', answer([])],
    ['a rule with a plain value', answer([{ rules: [{ ...rule, returnValue: true }] }])],
    ['a rule that is not described yet', answer([{ rules: [{ ...rule, colour: 'red' }] }])],
  ]);
  refuses(response, [
    ['a list of rules without an entry', answer([rule]), '/data oneOf'],
    ['no rules', { message: 'Done.' }, '/ required'],
    ['a rule without conditions', answer({ rules: [without(rule, 'conditions')] }), '/data/rules/0 required'],
  ]);
});

describe('the response of getDynamicConfigRule', () => {
  const response = schemaOf('getDynamicConfigRule', '200');
  const answer = (change: Change) => ({ message: 'Done.', data: { ...rule, ...change } });

  accepts(response, [
    ['what is always there', answer({})],
    [
      'everything',
      answer({
        ...audience,
        environments: null,
        returnValue: {},
        variants,
        completedAutomatedRollouts: [],
        pendingAutomatedRollouts: rollout,
      }),
    ],
    ['a step without a time', answer({ pendingAutomatedRollouts: [{ passPercent: 50 }] })],
    ['a plain value', answer({ returnValue: 'Neu', returnValueJson5: "'Neu'" })],
  ]);
  refuses(response, [
    ['a bare rule', rule, '/ required'],
    ['a rule without a name', { message: 'Done.', data: without(rule, 'name') }, '/data required'],
    ['null as value', answer({ returnValue: null }), '/data/returnValue oneOf'],
  ]);
});

describe.each([
  'addDynamicConfigRule',
  'addDynamicConfigRules',
  'patchDynamicConfigRules',
  'patchDynamicConfigRule',
  'patchDynamicConfigRuleByName',
  'deleteDynamicConfigRule',
  'deleteDynamicConfigRuleByName',
])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  const config = {
    id: 'start_page_banner',
    description: '',
    lastModifierID: 'k1',
    lastModifierName: 'CONSOLE API',
    createdTime: 1760601600000,
    creatorName: 'Ada Osei',
    isEnabled: true,
    rules: [{ ...rule, returnValue: true, returnValueJson5: 'true', environments: null }],
  };

  accepts(response, [['the whole config', { message: 'Done.', data: config }]]);
  refuses(response, [
    ['only the rule', { message: 'Done.', data: rule }, '/data required'],
    ['a bare config', config, '/ required'],
  ]);
});
