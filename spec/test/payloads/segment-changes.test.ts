import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const rule = {
  name: 'Staff',
  passPercentage: 100,
  conditions: [{ type: 'email', operator: 'any', targetValue: 'a@b.c' }],
};
const segment = {
  id: 'beta_testers',
  isEnabled: true,
  description: '',
  lastModifierID: 'k1',
  lastModifierName: 'CONSOLE API',
};
const conditionTypes = [
  'app_version',
  'browser_name',
  'browser_version',
  'country',
  'custom_field',
  'email',
  'environment_tier',
  'fails_segment',
  'ip_address',
  'os_name',
  'os_version',
  'passes_segment',
  'unit_id',
  'user_id',
];
const otherTypes = [
  'device_model',
  'experiment_group',
  'fails_gate',
  'javascript',
  'locale',
  'passes_gate',
  'public',
  'target_app',
  'time',
  'url',
  'user_agent',
];

describe('the request of createSegment', () => {
  const request = schemaOf('createSegment', 'request');
  const list = (change: JsonObject = {}) => ({ name: 'Beta Testers', type: 'id_list', ...change });

  accepts(request, [
    ['a list with a name', list()],
    ['a list for analysis', list({ type: 'analysis_list' })],
    ['a list in the user store', list({ type: 'user_store_id_list' })],
    ['rules to come', { name: 'EU staff', type: 'rule_based' }],
    ['rules', { name: 'EU staff', type: 'rule_based', rules: [rule] }],
    [
      'everything',
      {
        name: 'EU-staff_2',
        id: 'eu-staff_2',
        description: 'x'.repeat(1000),
        type: 'rule_based',
        idType: 'companyID',
        tags: ['core'],
        creatorID: null,
        creatorEmail: 'ada@example.com',
        team: null,
        teamID: 't1',
        rules: [],
      },
    ],
    ['a name of 3 characters', list({ name: 'abc' })],
    ['a name of 100 characters', list({ name: 'x'.repeat(100) })],
    ['an id of 100 characters', list({ id: 'x'.repeat(100) })],
    ['an empty description', list({ description: '' })],
  ]);

  refuses(request, [
    ['a segment without a name', { type: 'id_list' }, '/ required'],
    ['a segment without a type', { name: 'EU staff' }, '/ required'],
    ['an unknown type', list({ type: 'sql' }), '/ oneOf'],
    ['a name of 2 characters', list({ name: 'ab' }), '/name minLength'],
    ['a name of 101 characters', list({ name: 'x'.repeat(101) }), '/name maxLength'],
    ['a name with a dot', list({ name: 'v1.2' }), '/name pattern'],
    ['an id of 2 characters', list({ id: 'ab' }), '/id minLength'],
    ['an id of 101 characters', list({ id: 'x'.repeat(101) }), '/id maxLength'],
    ['an id with a space', list({ id: 'beta testers' }), '/id pattern'],
    ['a description of 1001 characters', list({ description: 'x'.repeat(1001) }), '/description maxLength'],
    ['null for a description', list({ description: null }), '/description type'],
    ['a list with rules', list({ rules: [rule] }), '/ unevaluatedProperties'],
    ['a list with ids', list({ ids: ['u1'] }), '/ unevaluatedProperties'],
    ['a number among the tags', list({ tags: [3] }), '/tags/0 type'],
    [
      'a misspelled property',
      { name: 'EU staff', type: 'rule_based', rule: [rule] },
      '/ unevaluatedProperties',
    ],
  ]);
});

describe.each([
  ['createSegment', (rules: JsonValue) => ({ name: 'EU staff', type: 'rule_based', rules }), '/rules'],
  ['updateSegmentRules', (rules: JsonValue) => rules, ''],
  ['updateSegmentRules', (rules: JsonValue) => ({ rules }), '/rules'],
] as const)('the rules in the request of %s', (operationId, body, at) => {
  const request = schemaOf(operationId, 'request');
  const withCondition = (condition: JsonObject) => body([{ ...rule, conditions: [condition] }]);

  accepts(request, [
    ['none', body([])],
    ['one', body([rule])],
    [
      'a rule as it was read',
      body([{ ...rule, id: 'r:100.00:1', baseID: 'r', environments: null, returnValue: { key: true } }]),
    ],
    ['a percentage of 0.01', body([{ ...rule, passPercentage: 0.01 }])],
    ['a rule for everybody', body([{ ...rule, conditions: [] }])],
    [
      'a condition with everything',
      withCondition({ type: 'custom_field', operator: 'any', targetValue: [1], field: 'f', customID: null }),
    ],
    ...conditionTypes.map((type) => [`the condition ${type}`, withCondition({ type })] as const),
  ]);
  refuses(request, [
    ['a percentage of 101', body([{ ...rule, passPercentage: 101 }]), `${at}/0/passPercentage maximum`],
    ['a percentage of -1', body([{ ...rule, passPercentage: -1 }]), `${at}/0/passPercentage minimum`],
    ['a step of 0.001', body([{ ...rule, passPercentage: 0.001 }]), `${at}/0/passPercentage multipleOf`],
    ['a rule without a name', body([without(rule, 'name')]), `${at}/0 required`],
    ['a rule without conditions', body([without(rule, 'conditions')]), `${at}/0 required`],
    ['a rule with a misspelled property', body([{ ...rule, baseId: 'r' }]), `${at}/0 unevaluatedProperties`],
    ['a condition without a type', withCondition({ operator: 'any' }), `${at}/0/conditions/0 required`],
    [
      'a condition with a misspelled property',
      withCondition({ type: 'email', value: 'x' }),
      `${at}/0/conditions/0 unevaluatedProperties`,
    ],
    ...otherTypes.map(
      (type) => [`the condition ${type}`, withCondition({ type }), `${at}/0/conditions/0/type enum`] as const,
    ),
  ]);
});

describe('the request of updateSegmentRules', () => {
  const request = schemaOf('updateSegmentRules', 'request');

  refuses(request, [
    ['nothing', {}, '/ required'],
    ['a single rule', rule, '/ additionalProperties'],
    ['null for the rules', { rules: null }, '/rules type'],
    ['other settings as well', { rules: [], description: 'x' }, '/ additionalProperties'],
  ]);
});

describe('the response of createSegment', () => {
  const response = schemaOf('createSegment', '201');

  accepts(response, [
    ['a list', { message: 'Done.', data: { ...segment, type: 'id_list', count: 0 } }],
    [
      'a single rule without a list',
      { message: 'Done.', data: { ...segment, type: 'rule_based', rules: rule } },
    ],
  ]);
  refuses(response, [['a message alone', { message: 'Done.' }, '/ required']]);
});

describe('the response of listSegments', () => {
  const response = schemaOf('listSegments', '200');
  const list = { ...segment, type: 'id_list' };
  const rules = { ...segment, type: 'rule_based', rules: [rule] };

  accepts(response, [
    ['no pages', { message: 'Done.', data: [list, rules] }],
    [
      'a page',
      {
        message: 'Done.',
        data: [],
        pagination: { itemsPerPage: 50, pageNumber: 1, nextPage: '', previousPage: '' },
      },
    ],
    ['a single rule without a list', { message: 'Done.', data: [{ ...rules, rules: rule }] }],
  ]);
  refuses(response, [
    ['a segment without a type', { message: 'Done.', data: [segment] }, '/data/0 required'],
    ['a bare list', [list], '/ type'],
  ]);
});

describe.each(['archiveSegment', 'updateSegmentRules'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [
    ['a message alone', { message: 'Done.' }],
    ['a message and the segment', { message: 'Done.', data: { ...segment, type: 'rule_based' } }],
  ]);
  refuses(response, [
    ['nothing', {}, '/ required'],
    ['half a segment', { message: 'Done.', data: { type: 'rule_based' } }, '/data required'],
  ]);
});

const ids = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

describe.each([
  ['addSegmentIds', 100_000],
  ['removeSegmentIds', 100_000],
  ['resetSegmentIds', 100_000],
  ['addSegmentUserStoreIds', 1000],
  ['removeSegmentUserStoreIds', 1000],
])('the request of %s', (operationId, most) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['one id', { ids: ['u1'] }],
    ['no ids', { ids: [] }],
    [`${most} ids`, { ids: ids(most) }],
  ]);
  refuses(request, [
    [`${most + 1} ids`, { ids: ids(most + 1) }, '/ids maxItems'],
    ['nothing', {}, '/ required'],
    ['a single id without a list', { ids: 'u1' }, '/ids type'],
    ['a number among the ids', { ids: [1] }, '/ids/0 type'],
    ['null for the ids', { ids: null }, '/ids type'],
    ['a misspelled property', { ids: [], id: 'u1' }, '/ additionalProperties'],
    ['a bare list', ['u1'], '/ type'],
  ]);
});

describe.each(['addSegmentUserStoreIds', 'removeSegmentUserStoreIds'])('the version in %s', (operationId) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [['a number', { ids: [], version: 3 }]]);
  refuses(request, [['a text', { ids: [], version: '3' }, '/version type']]);
});

describe('the version of a plain list', () => {
  refuses(schemaOf('addSegmentIds', 'request'), [
    ['a number', { ids: [], version: 3 }, '/ additionalProperties'],
  ]);
});

describe('the response of getSegmentIds', () => {
  const response = schemaOf('getSegmentIds', '200');
  const list = { name: 'beta_testers', count: 1, ids: ['u1'] };

  accepts(response, [
    ['the ids', { message: 'Done.', data: list }],
    [
      'a page of the ids',
      {
        message: 'Done.',
        data: list,
        pagination: { itemsPerPage: 1, pageNumber: 1, nextPage: null, previousPage: null },
      },
    ],
  ]);
  refuses(response, [
    ['a list without ids', { message: 'Done.', data: without(list, 'ids') }, '/data required'],
    ['a list without a count', { message: 'Done.', data: without(list, 'count') }, '/data required'],
    ['bare ids', { message: 'Done.', data: ['u1'] }, '/data type'],
  ]);
});

describe('the response of getSegmentIdListMetadata', () => {
  const response = schemaOf('getSegmentIdListMetadata', '200');

  accepts(response, [
    ['the state', { message: 'Done.', data: { currentVersion: 7, isUpdating: false } }],
    ['no state', { message: 'Done.', data: {} }],
  ]);
  refuses(response, [
    ['a switch as text', { message: 'Done.', data: { isUpdating: 'no' } }, '/data/isUpdating type'],
    ['a message alone', { message: 'Done.' }, '/ required'],
  ]);
});
