import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const experiment = {
  description: 'Shorter checkout',
  idType: 'userID',
  hypothesis: 'Fewer pages, more orders.',
  groups: [
    { name: 'Control', size: 50, parameterValues: {} },
    { name: 'Test', size: 50, parameterValues: { pages: 1 } },
  ],
  allocation: 100,
  targetingGateID: null,
  bonferroniCorrection: false,
  defaultConfidenceInterval: '95',
  status: 'setup',
};
const score = { criteriaName: 'MINE', status: 'PASSED', criteriaDescription: '', score: 1, weight: 1 };
const withGroup = (group: { readonly [key: string]: JsonValue }) => ({
  ...experiment,
  groups: [{ name: 'Control', size: 50, parameterValues: {}, ...group }],
});

describe('the request of updateExperiment', () => {
  const request = schemaOf('updateExperiment', 'request');
  const changed = (change: { readonly [key: string]: JsonValue }) => ({ ...experiment, ...change });

  accepts(request, [
    ['what is required and nothing else', experiment],
    ['a duration of 2 days', changed({ duration: 2 })],
    ['2 target exposures', changed({ targetExposures: 2 })],
    ['10 quality scores', changed({ manualQualityScores: Array(10).fill(score) })],
    ['group sizes with decimals', withGroup({ size: 33.33 })],
    [
      'the id of a group that exists, and null for a new one',
      withGroup({ id: null, foreignGroupID: 'a', disabled: true }),
    ],
    ['an allocation with decimals', changed({ allocation: 50.46 })],
    ['an empty targeting gate', changed({ targetingGateID: '' })],
    ['the last hour of the day', changed({ scheduledReloadHour: 23 })],
    ['no scheduled hour', changed({ scheduledReloadHour: null })],
    ['no limit to the allocation duration', changed({ allocationDuration: null })],
    ['Sunday and Saturday', changed({ scheduledReloadDays: [0, 6] })],
    [
      'a filter without values',
      changed({ assignmentSourceFilters: [{ column: 'country', condition: 'non_null' }] }),
    ],
    ['a link', changed({ links: [{ url: 'https://example.com/a' }] })],
    [
      'a metric with a direction',
      changed({ primaryMetrics: [{ name: 'dau', type: 'user', direction: 'increase' }] }),
    ],
    ['null where it is not analysis only', changed({ isAnalysisOnly: null })],
    ['no stratified sampling', changed({ stratifiedSampling: null })],
    ['target apps as one name', changed({ targetApps: 'Web' })],
  ]);

  accepts(
    request,
    [
      'setup',
      'active',
      'decision_made',
      'abandoned',
      'archived',
      'experiment_stopped',
      'assignment_stopped',
    ].map((status) => [`the status ${status}`, changed({ status })]),
  );

  refuses(request, [
    ['a duration of 1 day', changed({ duration: 1 }), '/duration exclusiveMinimum'],
    ['half a day', changed({ duration: 2.5 }), '/duration type'],
    ['1 target exposure', changed({ targetExposures: 1 }), '/targetExposures exclusiveMinimum'],
    [
      '11 quality scores',
      changed({ manualQualityScores: Array(11).fill(score) }),
      '/manualQualityScores maxItems',
    ],
    ['a group of more than everybody', withGroup({ size: 100.1 }), '/groups/0/size maximum'],
    ['an allocation above 100', changed({ allocation: 101 }), '/allocation maximum'],
    ['an allocation below 0', changed({ allocation: -1 }), '/allocation minimum'],
    [
      'a confidence level that is not offered',
      changed({ defaultConfidenceInterval: '85' }),
      '/defaultConfidenceInterval enum',
    ],
    [
      'a confidence level as a number',
      changed({ defaultConfidenceInterval: 95 }),
      '/defaultConfidenceInterval type',
    ],
    ['an unknown status', changed({ status: 'running' }), '/status enum'],
    ['a name of two letters', changed({ name: 'ab' }), '/name minLength'],
    ['a name with a dot', changed({ name: 'checkout.v2' }), '/name pattern'],
    [
      'a description of 1001 characters',
      changed({ description: 'x'.repeat(1001) }),
      '/description maxLength',
    ],
    ['hour 24', changed({ scheduledReloadHour: 24 }), '/scheduledReloadHour maximum'],
    ['an eighth day of the week', changed({ scheduledReloadDays: [7] }), '/scheduledReloadDays/0 maximum'],
    [
      'an allocation duration of 1 day',
      changed({ allocationDuration: 1 }),
      '/allocationDuration exclusiveMinimum',
    ],
    ['a link that is no URL', changed({ links: [{ url: 'design' }] }), '/links/0/url format'],
    ['a metric without a type', changed({ primaryMetrics: [{ name: 'dau' }] }), '/primaryMetrics/0 required'],
    [
      'a direction that is not one',
      changed({ primaryMetrics: [{ name: 'dau', type: 'user', direction: 'up' }] }),
      '/primaryMetrics/0/direction enum',
    ],
    [
      'an unknown filter',
      changed({ assignmentSourceFilters: [{ condition: 'like' }] }),
      '/assignmentSourceFilters/0/condition enum',
    ],
    ['an unknown school of statistics', changed({ analyticsType: 'guess' }), '/analyticsType enum'],
    ['what only the server sets', changed({ layerID: 'home_feed' }), '/ unevaluatedProperties'],
    ['a misspelled setting', changed({ bonferoniCorrection: true }), '/ unevaluatedProperties'],
    [
      'a group without parameter values',
      changed({ groups: [{ name: 'Control', size: 100 }] }),
      '/groups/0 required',
    ],
  ]);

  refuses(
    request,
    [
      'description',
      'idType',
      'hypothesis',
      'groups',
      'allocation',
      'targetingGateID',
      'bonferroniCorrection',
      'defaultConfidenceInterval',
      'status',
    ].map((name) => [`a request without ${name}`, without(experiment, name), '/ required']),
  );
});

describe('the response of updateExperiment', () => {
  const response = schemaOf('updateExperiment', '200');
  const stored = {
    ...experiment,
    id: 'checkout',
    lastModifierID: 'k1',
    lastModifierName: 'CONSOLE API',
    tags: [],
    primaryMetrics: [],
    secondaryMetrics: [],
    layerID: null,
  };
  const answer = (data: { readonly [key: string]: JsonValue }) => ({ message: 'Done.', data });

  accepts(response, [
    ['an experiment with what is always there', answer(stored)],
    [
      'an experiment that has not started',
      answer({ ...stored, startTime: null, endTime: null, decisionReason: null }),
    ],
    [
      'a health check',
      answer({ ...stored, healthChecks: [{ name: 'a', description: '', status: 'NOT_APPLIED' }] }),
    ],
    ['a property that is not described yet', answer({ ...stored, permalink: 'https://example.com' })],
  ]);

  refuses(response, [
    ['an experiment without groups', answer(without(stored, 'groups')), '/data required'],
    ['an unknown status', answer({ ...stored, status: 'running' }), '/data/status enum'],
    [
      'an unknown outcome of a check',
      answer({ ...stored, healthCheckStatus: 'FINE' }),
      '/data/healthCheckStatus enum',
    ],
    ['an answer without a message', { data: stored }, '/ required'],
  ]);
});
