import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const groups = [
  { name: 'Control', size: 50, parameterValues: {} },
  { name: 'Test', size: 50, parameterValues: { pages: 1 } },
];
const score = { criteriaName: 'MINE', status: 'PASSED', criteriaDescription: '', score: 1, weight: 1 };
const stored = {
  id: 'checkout',
  idType: 'userID',
  description: '',
  lastModifierID: null,
  lastModifierName: null,
  tags: [],
  hypothesis: '',
  groups,
  allocation: 100,
  primaryMetrics: [],
  secondaryMetrics: [],
  targetingGateID: '',
  bonferroniCorrection: false,
  defaultConfidenceInterval: '95',
  status: 'setup',
  layerID: null,
};

describe.each<readonly [operationId: string, minimal: JsonObject]>([
  ['createExperiment', { name: 'Short checkout' }],
  ['patchExperiment', {}],
])('the settings in the request of %s', (operationId, minimal) => {
  const request = schemaOf(operationId, 'request');
  const changed = (change: JsonObject) => ({ ...minimal, ...change });

  accepts(request, [
    ['what is required and nothing else', minimal],
    ['groups', changed({ groups })],
    ['no groups', changed({ groups: [] })],
    ['a name of 3 letters', changed({ name: 'a-1' })],
    ['a name of 100 letters', changed({ name: 'a'.repeat(100) })],
    ['a description of 1000 characters', changed({ description: 'x'.repeat(1000) })],
    ['an empty description', changed({ description: '' })],
    ['an allocation of nobody', changed({ allocation: 0 })],
    ['an allocation of everybody', changed({ allocation: 100 })],
    ['a duration of 2 days', changed({ duration: 2 })],
    ['2 target exposures', changed({ targetExposures: 2 })],
    ['null for what can be cleared', changed({ targetingGateID: null, team: null, teamID: null })],
    [
      'null for what Warehouse Native can clear',
      changed({ secondaryIDType: null, isAnalysisOnly: null, allocationDuration: null }),
    ],
    ['10 quality scores', changed({ manualQualityScores: Array(10).fill(score) })],
    ['midnight', changed({ scheduledReloadHour: 0, scheduledReloadDays: null })],
    ['the status setup', changed({ status: 'setup' })],
    ['the status active', changed({ status: 'active' })],
    ['one target app', changed({ targetApps: 'Web' })],
    ['the webhook of old', changed({ precommitWebhook: { url: 'a', internalStatusUrl: 'b' } })],
    [
      'what came in 2026-03',
      changed({
        userBuckets: [1],
        defaultRollupWindow: -1,
        defaultChanceToBeatThreshold: 0.95,
        turboMode: true,
        defaultSPRTPowerParam: 80,
        defaultSPRTMDE: 0.02,
        sprtBaselineMode: 'in_experiment_control',
        enabledNonProdEnvironments: ['staging'],
      }),
    ],
  ]);

  refuses(request, [
    ['a name of 2 letters', changed({ name: 'ab' }), '/name minLength'],
    ['a name of 101 letters', changed({ name: 'a'.repeat(101) }), '/name maxLength'],
    ['a name with a dot', changed({ name: 'checkout.v2' }), '/name pattern'],
    ['null for a name', changed({ name: null }), '/name type'],
    [
      'a description of 1001 characters',
      changed({ description: 'x'.repeat(1001) }),
      '/description maxLength',
    ],
    ['null for a description', changed({ description: null }), '/description type'],
    ['an allocation above 100', changed({ allocation: 100.1 }), '/allocation maximum'],
    ['an allocation below 0', changed({ allocation: -0.1 }), '/allocation minimum'],
    ['a duration of 1 day', changed({ duration: 1 }), '/duration exclusiveMinimum'],
    ['1 target exposure', changed({ targetExposures: 1 }), '/targetExposures exclusiveMinimum'],
    ['hour 24', changed({ scheduledReloadHour: 24 }), '/scheduledReloadHour maximum'],
    [
      '11 quality scores',
      changed({ manualQualityScores: Array(11).fill(score) }),
      '/manualQualityScores maxItems',
    ],
    [
      'a confidence level of 85',
      changed({ defaultConfidenceInterval: '85' }),
      '/defaultConfidenceInterval enum',
    ],
    ['a school of statistics that is none', changed({ analyticsType: 'guess' }), '/analyticsType enum'],
    [
      'a group without a size',
      changed({ groups: [{ name: 'A', parameterValues: {} }] }),
      '/groups/0 required',
    ],
    ['a group above 100', changed({ groups: [{ ...groups[0], size: 101 }] }), '/groups/0/size maximum'],
    ['groups as an object', changed({ groups: {} }), '/groups type'],
    ['an unknown status', changed({ status: 'running' }), '/status enum'],
    ['null for a reason', changed({ decisionReason: null }), '/decisionReason type'],
    ['a misspelled setting', changed({ bonferoniCorrection: true }), '/ unevaluatedProperties'],
    ['what only the server sets', changed({ startTime: 1 }), '/ unevaluatedProperties'],
    ['rules that can only be read', changed({ inlineTargetingRules: [] }), '/ unevaluatedProperties'],
  ]);
});

describe('what only createExperiment takes', () => {
  const request = schemaOf('createExperiment', 'request');
  const named = { name: 'Short checkout' };

  accepts(request, [
    ['an id of 3 characters', { ...named, id: 'a_1' }],
    ['an id of 100 characters', { ...named, id: 'a'.repeat(100) }],
    ['a layer', { ...named, layerID: 'search page' }],
  ]);

  refuses(request, [
    ['no name', {}, '/ required'],
    ['an id of 2 characters', { ...named, id: 'ab' }, '/id minLength'],
    ['an id of 101 characters', { ...named, id: 'a'.repeat(101) }, '/id maxLength'],
    ['an id with a space', { ...named, id: 'short checkout' }, '/id pattern'],
    ['an id with a dot', { ...named, id: 'checkout.v2' }, '/id pattern'],
    ['null for a layer', { ...named, layerID: null }, '/layerID type'],
    ['an experiment that is over', { ...named, status: 'decision_made' }, '/status enum'],
    ['an archived experiment', { ...named, status: 'archived' }, '/status enum'],
  ]);
});

describe('what only patchExperiment takes', () => {
  const request = schemaOf('patchExperiment', 'request');

  accepts(request, [
    ...['decision_made', 'abandoned', 'archived', 'experiment_stopped', 'assignment_stopped'].map(
      (status) => [`the status ${status}`, { status }] as const,
    ),
    ['a decision', { status: 'decision_made', launchedGroupID: 'g2', decisionReason: 'More orders' }],
  ]);

  refuses(request, [
    ['another id', { id: 'other' }, '/ unevaluatedProperties'],
    ['another layer', { layerID: 'other' }, '/ unevaluatedProperties'],
  ]);
});

describe.each<readonly [operationId: string, code: '200' | '201']>([
  ['createExperiment', '201'],
  ['getExperiment', '200'],
  ['patchExperiment', '200'],
  ['enableExperimentGroups', '201'],
  ['disableExperimentGroups', '201'],
  ['restartExperimentAsNew', '200'],
])('the response of %s', (operationId, code) => {
  const response = schemaOf(operationId, code);

  accepts(response, [
    ['an experiment with what is always there', { message: 'Done.', data: stored }],
    [
      'a group without an id',
      { message: 'Done.', data: { ...stored, groups: [{ ...groups[0], id: null }] } },
    ],
    [
      'an owner without an id',
      { message: 'Done.', data: { ...stored, owner: { ownerType: 'USER', ownerName: 'Ada' } } },
    ],
    ['an empty reason', { message: 'Done.', data: { ...stored, decisionReason: '' } }],
    ['a property that is not described yet', { message: 'Done.', data: { ...stored, permalink: 'x' } }],
  ]);

  refuses(response, [
    ['a bare experiment', stored, '/ required'],
    ['an experiment without an id', { message: 'Done.', data: without(stored, 'id') }, '/data required'],
    ['a list of experiments', { message: 'Done.', data: [stored] }, '/data type'],
  ]);
});

describe.each(['listExperiments', 'listExperimentVersions'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  const pagination = { itemsPerPage: 100, pageNumber: 1, nextPage: null, previousPage: null };
  const page = (data: JsonValue) => ({ message: 'Done.', data });

  accepts(response, [
    ['no experiments', page([])],
    ['two experiments', page([stored, { ...stored, id: 'other', version: 3 }])],
    ['a page with its place', { ...page([stored]), pagination }],
  ]);

  refuses(response, [
    ['a single experiment', page(stored), '/data type'],
    ['no data', { message: 'Done.' }, '/ required'],
    ['an experiment without a status', page([without(stored, 'status')]), '/data/0 required'],
    [
      'a place without a page number',
      { ...page([]), pagination: without(pagination, 'pageNumber') },
      '/pagination required',
    ],
  ]);
});

describe('the response of deleteExperiment', () => {
  const response = schemaOf('deleteExperiment', '200');

  accepts(response, [
    ['the message alone, as in the documented answer', { message: 'Experiment deleted successfully.' }],
    ['the experiment too, as in the schema', { message: 'Experiment deleted successfully.', data: stored }],
  ]);
  refuses(response, [
    ['no message', { data: stored }, '/ required'],
    ['a part of an experiment', { message: 'Done.', data: { id: 'checkout' } }, '/data required'],
  ]);
});
