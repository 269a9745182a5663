import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const STAFF = {
  name: 'Staff',
  passPercentage: 100,
  conditions: [{ type: 'email', operator: 'str_contains_any', targetValue: ['@example.com'] }],
};
const STORED_RULE = { ...STAFF, id: 'r1', baseID: 'r1', environments: null };
const SETTINGS = {
  name: 'New checkout',
  isEnabled: true,
  description: 'Checkout on a single page',
  rules: [STAFF],
  tags: ['checkout'],
  type: 'TEMPORARY',
  idType: 'userID',
  targetApps: ['Web'],
  creatorID: 'u1',
  creatorEmail: 'ada@example.com',
  team: 'Payments',
  teamID: 't1',
  measureMetricLifts: true,
  monitoringMetrics: [{ name: 'checkout_completed', type: 'event_count' }],
  reviewSettings: { requiredReview: true },
  releasePipelineID: 'p1',
  precommitWebhook: { url: 'https://example.com/hook', internalStatusUrl: 'https://example.com/status' },
};
const GATE = {
  id: 'new_checkout',
  description: '',
  lastModifierID: 'k1',
  lastModifierName: 'CONSOLE API',
  isEnabled: true,
  status: 'In Progress',
  rules: [],
};
const FULL_GATE = {
  ...GATE,
  name: 'New checkout',
  idType: 'userID',
  rules: [STORED_RULE],
  type: 'TEMPORARY',
  typeReason: 'NONE',
  checksPerHour: 12.5,
  owner: { ownerID: 'u1', ownerType: 'USER', ownerName: 'Ada Osei', ownerEmail: 'ada@example.com' },
  isTemplate: false,
  store0100Exposures: true,
  measureMetricLifts: true,
  monitoringMetrics: [{ name: 'checkout_completed', type: 'event_count' }],
  reviewSettings: {
    requiredReview: true,
    allowedReviewers: [{ id: 'u1', name: 'Ada', email: 'a@example.com' }],
  },
  activeReview: { reviewID: 'v1', reviewStatus: 'pending', description: '' },
  releasePipelineID: null,
  lastModifiedTime: 1758718800000,
  lastModifierEmail: null,
  creatorID: 'u1',
  creatorName: 'Ada Osei',
  creatorEmail: 'ada@example.com',
  createdTime: 1758546000000,
  tags: [],
  targetApps: [],
  holdoutIDs: ['h1', 'h1'],
  team: null,
  teamID: null,
  version: 3,
};
const DONE = 'Gate updated successfully.';
const PAGE = { itemsPerPage: 100, pageNumber: 1, nextPage: null, previousPage: null, totalItems: 1, all: '' };

describe.each([
  ['createGate', { name: 'New checkout' }],
  ['updateGate', { isEnabled: false, description: '', rules: [] }],
  ['patchGate', {}],
])('the settings in the request of %s', (operationId, minimal) => {
  const request = schemaOf(operationId, 'request');
  const changed = (change: { readonly [key: string]: JsonValue }) => ({ ...minimal, ...change });

  accepts(request, [
    ['as few as possible', minimal],
    ['all of them', SETTINGS],
    ['a name of 3 characters', changed({ name: 'a.b' })],
    ['a name of 100 characters', changed({ name: 'x'.repeat(100) })],
    ['a name with everything that is allowed', changed({ name: 'New_checkout-v2. Beta' })],
    ['a description of 1000 characters', changed({ description: 'x'.repeat(1000) })],
    ['no rules', changed({ rules: [] })],
    ['a permanent gate', changed({ type: 'PERMANENT' })],
    ['one target app by name', changed({ targetApps: 'Web' })],
    ['no team', changed({ team: null, teamID: null })],
    ['nobody as creator', changed({ creatorID: null, creatorEmail: null })],
    ['no release pipeline', changed({ releasePipelineID: null })],
    ['no webhook', changed({ precommitWebhook: null })],
    ['no monitored metrics', changed({ monitoringMetrics: [] })],
    ['a rule sent back as it was read', changed({ rules: [{ ...STORED_RULE, returnValue: {} }] })],
    ['a rule for everybody', changed({ rules: [{ ...STAFF, conditions: [{ type: 'public' }] }] })],
  ]);

  refuses(request, [
    ['a name of 2 characters', changed({ name: 'ab' }), '/name minLength'],
    ['a name of 101 characters', changed({ name: 'x'.repeat(101) }), '/name maxLength'],
    ['a name with a slash', changed({ name: 'checkout/new' }), '/name pattern'],
    ['null for a name', changed({ name: null }), '/name type'],
    [
      'a description of 1001 characters',
      changed({ description: 'x'.repeat(1001) }),
      '/description maxLength',
    ],
    ['null for a description', changed({ description: null }), '/description type'],
    ['null for the switch', changed({ isEnabled: null }), '/isEnabled type'],
    ['null for the rules', changed({ rules: null }), '/rules type'],
    ['null for the tags', changed({ tags: null }), '/tags type'],
    ['a type that only the server sets', changed({ type: 'STALE' }), '/type enum'],
    [
      'a metric without a type',
      changed({ monitoringMetrics: [{ name: 'm' }] }),
      '/monitoringMetrics/0 required',
    ],
    ['a review setting without its switch', changed({ reviewSettings: {} }), '/reviewSettings required'],
    [
      'reviewers, which cannot be set',
      changed({ reviewSettings: { requiredReview: true, allowedReviewers: [] } }),
      '/reviewSettings additionalProperties',
    ],
    ['a status', changed({ status: 'Launched' }), '/ unevaluatedProperties'],
    ['a misspelled property', changed({ enabled: true }), '/ unevaluatedProperties'],
    [
      'a rule above 100 percent',
      changed({ rules: [{ ...STAFF, passPercentage: 100.01 }] }),
      '/rules/0/passPercentage maximum',
    ],
    ['a rule without conditions', changed({ rules: [without(STAFF, 'conditions')] }), '/rules/0 required'],
    [
      'a rule with a status',
      changed({ rules: [{ ...STAFF, status: 'on' }] }),
      '/rules/0 unevaluatedProperties',
    ],
  ]);
});

describe('the request of createGate', () => {
  const request = schemaOf('createGate', 'request');

  accepts(request, [
    ['an id of its own', { name: 'New checkout', id: 'new.checkout-2' }],
    ['an id of 3 characters', { name: 'New checkout', id: 'abc' }],
    ['an id of 100 characters', { name: 'New checkout', id: 'x'.repeat(100) }],
    ['a template', { name: 'New checkout', isTemplate: true }],
  ]);

  refuses(request, [
    ['a gate without a name', without(SETTINGS, 'name'), '/ required'],
    ['an id with a space', { name: 'New checkout', id: 'new checkout' }, '/id pattern'],
    ['an id of 2 characters', { name: 'New checkout', id: 'ab' }, '/id minLength'],
    ['an id of 101 characters', { name: 'New checkout', id: 'x'.repeat(101) }, '/id maxLength'],
    ['null for an id', { name: 'New checkout', id: null }, '/id type'],
  ]);
});

describe('the request of updateGate', () => {
  const request = schemaOf('updateGate', 'request');

  accepts(request, [['a gate without a name, which keeps the stored one', without(SETTINGS, 'name')]]);
  refuses(request, [
    ...['isEnabled', 'description', 'rules'].map(
      (name) => [`a gate without ${name}`, without(SETTINGS, name), '/ required'] as const,
    ),
    ['an id', { ...SETTINGS, id: 'new_checkout' }, '/ unevaluatedProperties'],
    ['a template', { ...SETTINGS, isTemplate: true }, '/ unevaluatedProperties'],
  ]);
});

describe.each([
  ['createGate', '201'],
  ['getGate', '200'],
  ['patchGate', '200'],
  ['updateGate', '200'],
  ['archiveGate', '200'],
  ['unarchiveGate', '200'],
  ['enableGate', '200'],
  ['disableGate', '200'],
  ['launchGate', '200'],
  ['addGateRule', '200'],
  ['addGateRules', '200'],
  ['patchGateRules', '200'],
  ['patchGateRule', '200'],
  ['deleteGateRule', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);

  accepts(response, [
    ['a gate with what is always there', { message: DONE, data: GATE }],
    ['a gate with everything', { message: DONE, data: FULL_GATE }],
  ]);
  refuses(response, [
    ['an answer without the gate', { message: DONE }, '/ required'],
    ['a bare gate', GATE, '/ required'],
    ['a gate without a status', { message: DONE, data: without(GATE, 'status') }, '/data required'],
  ]);
});

describe('a gate in an answer', () => {
  const response = schemaOf('getGate', '200');
  const answer = (change: { readonly [key: string]: JsonValue }) => ({
    message: 'Gate read successfully.',
    data: { ...GATE, ...change },
  });

  accepts(response, [
    ...['In Progress', 'Launched', 'Disabled', 'Archived', 'Paused'].map(
      (status) => [`the status ${status}`, answer({ status })] as const,
    ),
    ['a type of later days', answer({ type: 'ARCHETYPE', typeReason: 'STALE_FOR_ANOTHER_REASON' })],
    ['no checks so far', answer({ checksPerHour: null })],
    ['a name from before the limits', answer({ name: 'x' })],
    ['a description from before the limits', answer({ description: 'x'.repeat(1001) })],
    ['no owner', answer({ owner: null })],
    ['anybody as reviewer', answer({ reviewSettings: { requiredReview: false, allowedReviewers: null } })],
    ['a property that is not described yet', answer({ colour: 'red' })],
  ]);

  refuses(response, [
    ...['id', 'description', 'lastModifierID', 'lastModifierName', 'isEnabled', 'status', 'rules'].map(
      (name) =>
        [`a gate without ${name}`, { message: '', data: without(GATE, name) }, '/data required'] as const,
    ),
    ['a rule without a name', answer({ rules: [without(STORED_RULE, 'name')] }), '/data/rules/0 required'],
    ['a time as text', answer({ createdTime: '2025-09-22' }), '/data/createdTime type'],
    ['a switch as text', answer({ isEnabled: 'true' }), '/data/isEnabled type'],
    [
      'a review without an id',
      answer({ activeReview: { reviewStatus: '', description: '' } }),
      '/data/activeReview required',
    ],
  ]);
});

describe.each(['listGates', 'listGateReferences', 'listGateVersions'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');

    accepts(response, [
      ['a page', { message: '', data: [GATE, FULL_GATE], pagination: PAGE }],
      ['an empty page', { message: '', data: [], pagination: { ...PAGE, nextPage: '' } }],
      ['a list without paging', { message: '', data: [GATE] }],
    ]);
    refuses(response, [
      ['a list without its envelope', [GATE], '/ type'],
      ['a page without data', { message: '', pagination: PAGE }, '/ required'],
      ['a single gate', { message: '', data: GATE }, '/data type'],
      ['a gate without an id', { message: '', data: [without(GATE, 'id')] }, '/data/0 required'],
    ]);
  },
);
