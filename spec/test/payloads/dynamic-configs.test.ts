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
    ['a misspelled property', changed({ rule: [] }), '/ unevaluatedProperties'],
    ['a misspelled property of a rule', ruled({ passPercent: 5 }), '/rules/0 unevaluatedProperties'],
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

describe('the request of createDynamicConfig', () => {
  const request = schemaOf('createDynamicConfig', 'request');
  const named = (change: { readonly [key: string]: JsonValue }) => ({ name: 'Search ranking', ...change });

  accepts(request, [
    ['a name and nothing else', named({})],
    ['a name of 3 letters', { name: 'abc' }],
    ['a name of 100 letters', { name: 'a'.repeat(100) }],
    ['an id of 3 letters', named({ id: 'a.b' })],
    ['an id of 100 letters', named({ id: 'a'.repeat(100) })],
    ['a description of 1000 characters', named({ description: 'x'.repeat(1000) })],
    [
      'everything that can be set',
      named({
        id: 'search_ranking',
        isEnabled: false,
        isTemplate: true,
        description: '',
        rules: [
          {
            ...rule,
            environments: ['production'],
            returnValue: { freshness: 0.8 },
            returnValueJson5: '{ freshness: 0.8 }',
          },
        ],
        defaultValue: { freshness: 0.5 },
        defaultValueJson5: '{ freshness: 0.5 }',
        idType: 'userID',
        tags: ['search'],
        creatorID: 'u1',
        creatorEmail: 'ada@example.com',
        owner: { ownerID: 'u1', ownerType: 'USER', ownerName: 'Ada Osei', ownerEmail: 'ada@example.com' },
        schema: '{"type":"object"}',
        schemaJson5: "{ type: 'object' }",
        targetApps: ['Web'],
        team: 'Discovery',
        teamID: 't1',
        releasePipelineID: 'p1',
        precommitWebhook: { url: 'https://example.com/a', internalStatusUrl: 'https://example.com/b' },
      }),
    ],
    [
      'null where there may be nothing',
      named({
        creatorID: null,
        creatorEmail: null,
        owner: null,
        schema: null,
        schemaJson5: null,
        team: null,
        teamID: null,
        releasePipelineID: null,
        precommitWebhook: null,
      }),
    ],
  ]);

  refuses(request, [
    ['a config without a name', { id: 'search_ranking' }, '/ required'],
    ['a name of 2 letters', { name: 'ab' }, '/name minLength'],
    ['a name of 101 letters', { name: 'a'.repeat(101) }, '/name maxLength'],
    ['a name with a colon', { name: 'a:b:c' }, '/name pattern'],
    ['null for a name', { name: null }, '/name type'],
    ['an id of 2 letters', named({ id: 'ab' }), '/id minLength'],
    ['an id of 101 letters', named({ id: 'a'.repeat(101) }), '/id maxLength'],
    ['an id with a space', named({ id: 'search ranking' }), '/id pattern'],
    ['a description of 1001 characters', named({ description: 'x'.repeat(1001) }), '/description maxLength'],
    ['null for a description', named({ description: null }), '/description type'],
    ['a switch as text', named({ isEnabled: 'true' }), '/isEnabled type'],
    ['a template as a number', named({ isTemplate: 1 }), '/isTemplate type'],
    ['null as default', named({ defaultValue: null }), '/defaultValue type'],
    ['a plain default', named({ defaultValue: 25 }), '/defaultValue type'],
    ['a rule without a name', named({ rules: [without(rule, 'name')] }), '/rules/0 required'],
    ['null for the rules', named({ rules: null }), '/rules type'],
    ['a property of answers', named({ status: 'Enabled' }), '/ unevaluatedProperties'],
  ]);
});

describe('the request of patchDynamicConfig', () => {
  const request = schemaOf('patchDynamicConfig', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['the switch alone', { isEnabled: false }],
    ['an empty description', { description: '' }],
    ['no rules any more', { rules: [] }],
    ['a rule without a percentage', { rules: [without(rule, 'passPercentage')] }],
    ['no schema any more', { schema: null, schemaJson5: null }],
    ['no team any more', { team: null, teamID: null, releasePipelineID: null }],
    ['a new name', { name: 'Start page' }],
    ['one target app by name', { targetApps: 'Web' }],
    ['a default', { defaultValue: {}, defaultValueJson5: '{}' }],
  ]);

  refuses(request, [
    ['a name of 2 letters', { name: 'ab' }, '/name minLength'],
    ['null for the switch', { isEnabled: null }, '/isEnabled type'],
    ['null for the rules', { rules: null }, '/rules type'],
    ['a rule without conditions', { rules: [without(rule, 'conditions')] }, '/rules/0 required'],
    ['an id', { id: 'other' }, '/ unevaluatedProperties'],
    ['a template', { isTemplate: true }, '/ unevaluatedProperties'],
    ['a list', [], '/ type'],
  ]);
});

const minimal = {
  id: 'banner',
  description: '',
  lastModifierID: 'k1',
  lastModifierName: 'CONSOLE API',
  createdTime: 1760601600000,
  creatorName: 'Ada Osei',
  isEnabled: true,
  rules: [rule],
};

describe.each([
  ['createDynamicConfig', '201'],
  ['getDynamicConfig', '200'],
  ['patchDynamicConfig', '200'],
  ['enableDynamicConfig', '200'],
  ['disableDynamicConfig', '200'],
  ['archiveDynamicConfig', '200'],
  ['unarchiveDynamicConfig', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);
  const answer = (change: { readonly [key: string]: JsonValue }) => ({
    message: 'Done.',
    data: { ...minimal, ...change },
  });
  const valued = (returnValue: JsonValue) => answer({ rules: [{ ...rule, returnValue }] });

  accepts(response, [
    ['what is always there', answer({})],
    ['what is not described yet', answer({ colour: 'red' })],
    ['an object as default', answer({ defaultValue: { a: [1, null] } })],
    ['a number as default', answer({ defaultValue: 25 })],
    ['a text as default', answer({ defaultValue: '' })],
    ['a boolean as the value of a rule', valued(true)],
    ['an object as the value of a rule', valued({})],
  ]);
  refuses(response, [
    ['a config without an id', { message: 'Done.', data: without(minimal, 'id') }, '/data required'],
    ['an answer without a message', { data: minimal }, '/ required'],
    ['null as default', answer({ defaultValue: null }), '/data/defaultValue oneOf'],
  ]);
});

describe.each(['listDynamicConfigs', 'listDynamicConfigVersions'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  const pagination = { itemsPerPage: 2, pageNumber: 1, nextPage: null, previousPage: null };

  accepts(response, [
    ['an empty list without pagination', { message: 'Done.', data: [] }],
    ['a page', { message: 'Done.', data: [minimal], pagination }],
    ['a config with a plain default', { message: 'Done.', data: [{ ...minimal, defaultValue: 'off' }] }],
  ]);
  refuses(response, [
    ['a list without its envelope', [minimal], '/ type'],
    ['one config instead of a list', { message: 'Done.', data: minimal }, '/data type'],
    ['a config without rules', { message: 'Done.', data: [without(minimal, 'rules')] }, '/data/0 required'],
    [
      'a page without its number',
      { message: 'Done.', data: [], pagination: without(pagination, 'pageNumber') },
      '/pagination required',
    ],
  ]);
});

describe('the request of archiveDynamicConfig', () => {
  const request = schemaOf('archiveDynamicConfig', 'request');

  accepts(request, [
    ['nothing in particular', {}],
    ['a reason and force', { archiveReason: 'The new start page has no banner.', forceArchive: true }],
  ]);
  refuses(request, [
    ['force as text', { forceArchive: 'true' }, '/forceArchive type'],
    ['the reason of the opposite', { unarchiveReason: 'x' }, '/ additionalProperties'],
  ]);
});

describe('the request of unarchiveDynamicConfig', () => {
  const request = schemaOf('unarchiveDynamicConfig', 'request');

  accepts(request, [
    ['nothing in particular', {}],
    ['a reason', { unarchiveReason: 'The banner is back.' }],
  ]);
  refuses(request, [
    ['null for a reason', { unarchiveReason: null }, '/unarchiveReason type'],
    ['force', { forceArchive: true }, '/ additionalProperties'],
  ]);
});

describe.each(['deleteDynamicConfig', 'commitDynamicConfigReview'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [['a message', { message: 'Done.' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
