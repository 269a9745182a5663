import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const condition = { type: 'email', operator: 'str_contains_any', targetValue: ['@example.com'] };
const rule = { name: 'Staff', conditions: [condition] };
const phase = { name: 'Canary', timeIntervalMs: 7200000, requiredReview: false, rules: [rule] };
const storedPhase = { ...phase, id: 'p1', rules: [{ ...rule, id: 'r1', environments: null }] };

describe.each([
  ['createReleasePipeline', { name: 'Canary, then everybody' }],
  ['updateReleasePipeline', {}],
] as const)('the request of %s', (operation, minimal: JsonObject) => {
  const request = schemaOf(operation, 'request');
  const withPhase = (change: JsonObject): JsonObject => ({ ...minimal, phases: [{ ...phase, ...change }] });
  const withRule = (change: JsonObject): JsonObject => withPhase({ rules: [{ ...rule, ...change }] });

  accepts(request, [
    ['what is needed', minimal],
    ['no phases', { ...minimal, phases: [] }],
    ['everything', { name: 'Canary', phases: [phase, storedPhase], triggerNotice: 'Watch the error rate' }],
    ['null for the notice', { ...minimal, triggerNotice: null }],
    ['a phase without an end', withPhase({ timeIntervalMs: 0 })],
    ['a phase without rules', withPhase({ rules: [] })],
    ['a rule for everybody', withRule({ conditions: [] })],
    ['a rule for one environment', withRule({ environments: ['production'] })],
  ]);

  refuses(request, [
    ['null for a name', { ...minimal, name: null }, '/name type'],
    ['a phase outside a list', { ...minimal, phases: phase }, '/phases type'],
    ...Object.keys(phase).map(
      (name) =>
        [
          `a phase without ${name}`,
          { ...minimal, phases: [without(phase, name)] },
          '/phases/0 required',
        ] as const,
    ),
    ['a time as text', withPhase({ timeIntervalMs: '2h' }), '/phases/0/timeIntervalMs type'],
    ['an unknown property of a phase', withPhase({ colour: 'red' }), '/phases/0 unevaluatedProperties'],
    [
      'a rule without conditions',
      withPhase({ rules: [without(rule, 'conditions')] }),
      '/phases/0/rules/0 required',
    ],
    ['a rule without a name', withPhase({ rules: [without(rule, 'name')] }), '/phases/0/rules/0 required'],
    [
      'a condition of an unknown type',
      withRule({ conditions: [{ type: 'mood' }] }),
      '/phases/0/rules/0/conditions/0/type enum',
    ],
    ['a percentage', withRule({ passPercentage: 10 }), '/phases/0/rules/0 unevaluatedProperties'],
    ['an unknown property', { ...minimal, description: 'x' }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of createReleasePipeline', () => {
  refuses(schemaOf('createReleasePipeline', 'request'), [
    ['a pipeline without a name', { phases: [phase] }, '/ required'],
  ]);
});

const pipeline = {
  id: 'l1',
  name: 'Canary',
  creatorID: 'u1',
  createdTime: 1760601600000,
  lastModifierID: 'u1',
};

describe.each(['createReleasePipeline', 'getReleasePipeline', 'updateReleasePipeline'])(
  'the response of %s',
  (operation) => {
    const response = schemaOf(operation, '200');

    accepts(response, [
      ['what is always there', { message: 'x', data: pipeline }],
      [
        'everything',
        {
          message: 'x',
          data: {
            ...pipeline,
            lastModifiedTime: 1760688000000,
            phases: [storedPhase],
            triggerNotice: 'Watch the error rate',
          },
        },
      ],
      [
        'properties that are not described yet',
        { message: 'x', data: { ...pipeline, colour: 'red', phases: [{ ...storedPhase, colour: 'red' }] } },
      ],
    ]);

    refuses(response, [
      ...Object.keys(pipeline).map(
        (name) =>
          [
            `a pipeline without ${name}`,
            { message: 'x', data: without(pipeline, name) },
            '/data required',
          ] as const,
      ),
      [
        'a phase without rules',
        { message: 'x', data: { ...pipeline, phases: [without(storedPhase, 'rules')] } },
        '/data/phases/0 required',
      ],
      ['an answer without a message', { data: pipeline }, '/ required'],
    ]);
  },
);

describe('the response of listReleasePipelines', () => {
  const response = schemaOf('listReleasePipelines', '200');

  accepts(response, [
    ['an empty list', { message: 'x', data: [] }],
    ['pipelines without paging', { message: 'x', data: [pipeline, pipeline] }],
  ]);
  refuses(response, [['a pipeline outside a list', { message: 'x', data: pipeline }, '/data type']]);
});

describe('the response of deleteReleasePipeline', () => {
  const response = schemaOf('deleteReleasePipeline', '200');

  accepts(response, [['a message', { message: 'Pipeline deleted successfully.' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});

const actions = ['approve', 'pause', 'unpause', 'skip'].map((verb) => `${verb}ReleasePipelineTrigger`);

describe.each(actions)('the request of %s', (operation) => {
  const request = schemaOf(operation, 'request');

  accepts(request, [['a phase', { phaseID: 'p1' }]]);
  refuses(request, [
    ['nothing', {}, '/ required'],
    ['null', { phaseID: null }, '/phaseID type'],
    ['a reason', { phaseID: 'p1', reason: 'x' }, '/ additionalProperties'],
  ]);
});

const action = { type: 'STARTED', timeMs: 1760774400000, phaseID: 'p1', actorName: 'Ada Osei' };
const trigger = {
  id: 't1',
  releasePipelineID: 'l1',
  status: 'IN_PROGRESS',
  actions: [action],
  creatorID: 'u1',
  createdTime: 1760774400000,
  lastModifierID: 'u1',
  lastModifierName: 'Ada Osei',
};
const fullTrigger = {
  ...trigger,
  actions: [{ ...action, actorID: 'u1' }],
  description: 'New ranking',
  gateID: 'search_ranking_v2',
  configSnapshotID: 's1',
  currentPhase: 'Canary',
  currentPhaseID: 'p1',
  currentPhaseEndTime: 1760781600000,
};

describe.each([
  'getReleasePipelineTrigger',
  'abortReleasePipelineTrigger',
  'rollOutReleasePipelineTrigger',
  ...actions,
])('the response of %s', (operation) => {
  const response = schemaOf(operation, '200');
  const withAction = (change: { readonly [key: string]: JsonValue }) => ({
    data: { ...trigger, actions: [{ ...action, ...change }] },
  });

  accepts(response, [
    ['what is always there', { data: trigger }],
    ['everything, with a message', { message: 'x', data: fullTrigger }],
    [
      'no phase any more',
      { data: { ...trigger, currentPhase: null, currentPhaseID: null, currentPhaseEndTime: null } },
    ],
    ['the rollout of a dynamic config', { data: { ...trigger, dynamicConfigID: 'search_limits' } }],
    ['nothing happened yet', { data: { ...trigger, actions: [] } }],
    ...[
      'STARTED',
      'ABORTED',
      'PAUSED',
      'UNPAUSED',
      'APPROVED_FOR',
      'SKIPPED',
      'SKIPPED_TO',
      'FULL_ROLL_OUT',
      'CLEANED_UP',
      'SOMETHING_NEW',
    ].map((type) => [`an action of type ${type}`, withAction({ type })] as const),
    ...['IN_PROGRESS', 'PAUSED', 'ABORTED', 'COMPLETED', 'WAITING_FOR_REVIEW', 'SOMETHING_NEW'].map(
      (status) => [`the status ${status}`, { data: { ...trigger, status } }] as const,
    ),
  ]);

  refuses(response, [
    ['a message alone', { message: 'x' }, '/ required'],
    ['a bare rollout', trigger, '/ required'],
    ...Object.keys(trigger).map(
      (name) => [`a rollout without ${name}`, { data: without(trigger, name) }, '/data required'] as const,
    ),
    ['a time as text', withAction({ timeMs: 'now' }), '/data/actions/0/timeMs type'],
    [
      'an action without a phase',
      { data: { ...trigger, actions: [without(action, 'phaseID')] } },
      '/data/actions/0 required',
    ],
  ]);
});

describe('the response of listReleasePipelineTriggers', () => {
  const response = schemaOf('listReleasePipelineTriggers', '200');
  const pagination = { itemsPerPage: 10, pageNumber: 1, nextPage: null, previousPage: null, totalItems: 1 };

  accepts(response, [
    ['an empty list', { data: [] }],
    ['a page with a message', { message: 'x', data: [fullTrigger], pagination }],
  ]);
  refuses(response, [
    ['a rollout without a status', { data: [without(trigger, 'status')] }, '/data/0 required'],
    ['a bare list', [trigger], '/ type'],
    [
      'a page without a number',
      { data: [], pagination: without(pagination, 'pageNumber') },
      '/pagination required',
    ],
  ]);
});
