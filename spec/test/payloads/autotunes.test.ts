import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const UPDATE = {
  variants: [
    { name: 'speed', json: { headline: 'Ship twice as fast' } },
    { name: 'safety', json: {} },
  ],
  successEvent: 'view_plans',
  explorationWindow: '24hr',
  attributionWindow: '2hr',
  winnerThreshold: '95%',
};

const CREATE = { ...UPDATE, name: 'start_page_headline' };

/** Everything that create and both updates take. */
const FULL = {
  ...UPDATE,
  variants: [
    { name: 'speed', json: {}, size: 50 },
    { name: 'safety', json: {}, size: 50 },
  ],
  description: '',
  successEventValue: '',
  attributionWindowUnit: 'hour',
  explorationWindowRate: 0.5,
  longtermExplorationAllocation: 0.05,
  metadataField: 'amount',
  higherIsBetter: false,
  isContextual: true,
  metricSourceID: 'purchases',
  linkedExperimentName: 'headline_holdback',
  goalRichText: 'More plans',
  optimizationParameter: 'value',
  valueColumn: 'amount',
  featureList: ['country'],
};

const AUTOTUNE = {
  id: 'start_page_headline',
  isStarted: false,
  description: '',
  lastModifierID: 'k1',
  lastModifierName: 'CONSOLE API',
  variants: [{ name: 'speed', json: {} }],
  successEvent: 'view_plans',
  successEventValue: '',
  explorationWindow: '24hrs',
  attributionWindow: '2hrs',
  winnerThreshold: '95%',
};

const answer = (data: JsonValue) => ({ message: 'Autotune Experiment read successfully.', data });

describe.each([
  ['createAutotune', CREATE],
  ['updateAutotune', UPDATE],
  ['patchAutotune', {}],
])('the request of %s', (operationId, minimal) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['what is required', minimal],
    ['everything', { ...minimal, ...FULL }],
    ['an exploration of two weeks', { ...minimal, explorationWindow: '336hrs' }],
    ['windows without a unit', { ...minimal, explorationWindow: '168', attributionWindow: '24' }],
    ['the lowest rates', { ...minimal, explorationWindowRate: 0.001, longtermExplorationAllocation: 0.001 }],
    ['the highest rates', { ...minimal, explorationWindowRate: 1, longtermExplorationAllocation: 1 }],
    [
      'values that are no objects',
      {
        ...minimal,
        variants: [
          { name: 'a', json: 1 },
          { name: 'b', json: [] },
        ],
      },
    ],
  ]);

  refuses(request, [
    ['a single variant', { ...minimal, variants: [{ name: 'a', json: {} }] }, '/variants minItems'],
    [
      'a variant without a value',
      { ...minimal, variants: [{ name: 'a' }, { name: 'b', json: {} }] },
      '/variants/0 required',
    ],
    [
      'a variant with an id',
      {
        ...minimal,
        variants: [
          { name: 'a', json: {}, id: '1' },
          { name: 'b', json: {} },
        ],
      },
      '/variants/0 additionalProperties',
    ],
    [
      'a size as text',
      {
        ...minimal,
        variants: [
          { name: 'a', json: {}, size: '50' },
          { name: 'b', json: {} },
        ],
      },
      '/variants/0/size type',
    ],
    ['an exploration of two hours', { ...minimal, explorationWindow: '2hr' }, '/explorationWindow enum'],
    ['hours as a number', { ...minimal, explorationWindow: 24 }, '/explorationWindow type'],
    ['an attribution of two days', { ...minimal, attributionWindow: '48hr' }, '/attributionWindow enum'],
    ['an unknown unit', { ...minimal, attributionWindowUnit: 'week' }, '/attributionWindowUnit enum'],
    ['a threshold without a sign', { ...minimal, winnerThreshold: '95' }, '/winnerThreshold enum'],
    ['a rate of 0', { ...minimal, explorationWindowRate: 0 }, '/explorationWindowRate minimum'],
    [
      'a rate above 1',
      { ...minimal, longtermExplorationAllocation: 1.001 },
      '/longtermExplorationAllocation maximum',
    ],
    [
      'an unknown optimisation',
      { ...minimal, optimizationParameter: 'speed' },
      '/optimizationParameter enum',
    ],
    ['null for a description', { ...minimal, description: null }, '/description type'],
    ['null for a metadata field', { ...minimal, metadataField: null }, '/metadataField type'],
    ['a property that cannot be set', { ...minimal, winner: null }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of createAutotune', () => {
  const request = schemaOf('createAutotune', 'request');

  accepts(request, [['a custom kind of id', { ...CREATE, idType: 'companyID' }]]);
  refuses(
    request,
    Object.keys(CREATE).map((name) => [`no ${name}`, without(CREATE, name), '/ required']),
  );
  refuses(request, [['an id', { ...CREATE, id: 'other' }, '/ unevaluatedProperties']]);
});

describe('the request of updateAutotune', () => {
  const request = schemaOf('updateAutotune', 'request');

  accepts(request, [
    [
      'what the documented request has on top',
      {
        ...UPDATE,
        id: 'start_page_headline',
        isStarted: false,
        lastModifierID: 'k1',
        lastModifierName: 'CONSOLE API',
        idType: 'userID',
      },
    ],
  ]);
  refuses(
    request,
    Object.keys(UPDATE).map((name) => [`no ${name}`, without(UPDATE, name), '/ required']),
  );
  refuses(request, [['a name', { ...UPDATE, name: 'other' }, '/ unevaluatedProperties']]);
});

describe('the request of patchAutotune', () => {
  refuses(schemaOf('patchAutotune', 'request'), [
    ['a name', { name: 'other' }, '/ unevaluatedProperties'],
    ['a start', { isStarted: true }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of makeAutotuneDecision', () => {
  const request = schemaOf('makeAutotuneDecision', 'request');
  const decision = { id: 'g1', decisionReason: 'It wins' };

  accepts(request, [
    ['what is required', decision],
    ['everything', { ...decision, removeTargeting: true }],
  ]);
  refuses(request, [
    ['no variant', { decisionReason: 'It wins' }, '/ required'],
    ['no reason', { id: 'g1' }, '/ required'],
    ['a switch as text', { ...decision, removeTargeting: 'true' }, '/removeTargeting type'],
    ['a misspelled property', { ...decision, reason: 'x' }, '/ additionalProperties'],
  ]);
});

describe.each([
  ['createAutotune', '201'],
  ['getAutotune', '200'],
  ['patchAutotune', '200'],
  ['updateAutotune', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);

  accepts(response, [
    ['an autotune with what is always there', answer(AUTOTUNE)],
    [
      'everything else that is known',
      answer({
        ...AUTOTUNE,
        name: 'start_page_headline',
        idType: 'userID',
        lastModifiedTime: null,
        lastModifierEmail: null,
        createdTime: 1751360400000,
        creatorID: null,
        creatorName: null,
        creatorEmail: null,
        tags: [],
        targetApps: [],
        holdoutIDs: [],
        team: null,
        teamID: null,
        version: 2,
        variants: [{ name: 'speed', json: {}, id: 'v1', size: 100 }],
        winner: { id: 'v1', name: 'speed' },
        inlineTargetingRulesJSON: null,
        inlineTargetingRules: [{ name: 'all', passPercentage: 100, conditions: [{ type: 'public' }] }],
      }),
    ],
    ['no winner', answer({ ...AUTOTUNE, winner: null })],
    ['a window that is not known yet', answer({ ...AUTOTUNE, explorationWindow: '72hrs' })],
    ['a threshold that is not known yet', answer({ ...AUTOTUNE, winnerThreshold: '97%' })],
    ['a property that is not described yet', answer({ ...AUTOTUNE, state: 'x' })],
  ]);

  refuses(response, [
    ['no autotune', { message: 'ok' }, '/ required'],
    ['an autotune without variants', answer(without(AUTOTUNE, 'variants')), '/data required'],
    ['an autotune without an id', answer(without(AUTOTUNE, 'id')), '/data required'],
    ['a winner without an id', answer({ ...AUTOTUNE, winner: { name: 'speed' } }), '/data/winner required'],
    [
      'a variant without a value',
      answer({ ...AUTOTUNE, variants: [{ name: 'a' }] }),
      '/data/variants/0 required',
    ],
  ]);
});

describe('the response of listAutotunes', () => {
  const response = schemaOf('listAutotunes', '200');
  const pagination = { itemsPerPage: 100, pageNumber: 1, nextPage: null, previousPage: null };

  accepts(response, [
    ['no autotunes', { message: 'ok', data: [], pagination }],
    ['an autotune', { message: 'ok', data: [AUTOTUNE] }],
  ]);
  refuses(response, [
    ['no list', { message: 'ok', pagination }, '/ required'],
    ['an incomplete autotune', { message: 'ok', data: [without(AUTOTUNE, 'isStarted')] }, '/data/0 required'],
  ]);
});

describe.each(['deleteAutotune', 'makeAutotuneDecision', 'resetAutotune', 'startAutotune'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');

    accepts(response, [['a message', { message: 'Autotune Experiment successfully started.' }]]);
    refuses(response, [['nothing', {}, '/ required']]);
  },
);
