import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
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
const withGroup = (group: JsonObject) => ({
  ...experiment,
  groups: [{ name: 'Control', size: 50, parameterValues: {}, ...group }],
});

describe('the request of updateExperiment', () => {
  const request = schemaOf('updateExperiment', 'request');
  const changed = (change: JsonObject) => ({ ...experiment, ...change });

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
    ['a group of less than nobody', withGroup({ size: -1 }), '/groups/0/size minimum'],
    ['a name of 101 letters', changed({ name: 'a'.repeat(101) }), '/name maxLength'],
    [
      'an unknown way to match ids',
      changed({ identifierMappingMode: 'manyToMany' }),
      '/identifierMappingMode enum',
    ],
    [
      'a cohort duration of 1 day',
      changed({ cohortedAnalysisDuration: 1 }),
      '/cohortedAnalysisDuration exclusiveMinimum',
    ],
    [
      'a fixed duration of 1 day',
      changed({ fixedAnalysisDuration: 1 }),
      '/fixedAnalysisDuration exclusiveMinimum',
    ],
    ['hour -1', changed({ scheduledReloadHour: -1 }), '/scheduledReloadHour minimum'],
    ['day -1', changed({ scheduledReloadDays: [-1] }), '/scheduledReloadDays/0 minimum'],
    ['an unknown kind of reload', changed({ scheduledReloadType: 'partial' }), '/scheduledReloadType enum'],
    ['an unknown baseline', changed({ sprtBaselineMode: 'auto' }), '/sprtBaselineMode enum'],
    [
      'an unknown outcome of a quality score',
      changed({ manualQualityScores: [{ ...score, status: 'WAITING' }] }),
      '/manualQualityScores/0/status enum',
    ],
    [
      'an unknown state of sampling',
      changed({ stratifiedSampling: { status: 'done' } }),
      '/stratifiedSampling/status enum',
    ],
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

describe('the parts of updateExperiment that have required properties', () => {
  const request = schemaOf('updateExperiment', 'request');
  // Each part with everything it needs, and where in the request it goes.
  const parts: readonly (readonly [
    where: string,
    part: JsonObject,
    place: (part: JsonObject) => JsonObject,
  ])[] = [
    ['/groups/0', { name: 'A', size: 100, parameterValues: {} }, (part) => ({ groups: [part] })],
    ['/links/0', { url: 'https://example.com' }, (part) => ({ links: [part] })],
    ['/externalEvents/0', { name: 'Sale', timestamp: 1 }, (part) => ({ externalEvents: [part] })],
    ['/primaryMetrics/0', { name: 'dau', type: 'user' }, (part) => ({ primaryMetrics: [part] })],
    ['/manualQualityScores/0', score, (part) => ({ manualQualityScores: [part] })],
    ['/assignmentSourceFilters/0', { condition: 'is_true' }, (part) => ({ assignmentSourceFilters: [part] })],
    ['/preComputedUserDimensions/0', { name: 'plan' }, (part) => ({ preComputedUserDimensions: [part] })],
    ['/cureCovariates/0', { name: 'orders', type: 'numeric' }, (part) => ({ cureCovariates: [part] })],
    [
      '/bayesianPriors/0',
      { metric: { name: 'dau', type: 'user' }, priorMean: 0, priorStdDev: 1 },
      (part) => ({ bayesianPriors: [part] }),
    ],
    [
      '/sprtMDESettings/0',
      { metricKey: 'dau::user', groupSettings: [] },
      (part) => ({ sprtMDESettings: [part] }),
    ],
    [
      '/sprtMDESettings/0/groupSettings/0',
      { groupKey: 'A', mde: 0.1 },
      (part) => ({ sprtMDESettings: [{ metricKey: 'dau::user', groupSettings: [part] }] }),
    ],
    ['/stratifiedSampling', { status: 'pending' }, (part) => ({ stratifiedSampling: part })],
    [
      '/stratifiedSampling/metric',
      { name: 'dau', startDate: '2026-01-01', endDate: '2026-01-02' },
      (part) => ({ stratifiedSampling: { status: 'success', metric: part } }),
    ],
    [
      '/stratifiedSampling/entityPropertySource',
      { propertySourceName: 'customers', column: 'plan' },
      (part) => ({ stratifiedSampling: { status: 'success', entityPropertySource: part } }),
    ],
    [
      '/stratifiedSampling/csv',
      { original: 'a.csv', identifier: 'x' },
      (part) => ({ stratifiedSampling: { status: 'error', csv: part } }),
    ],
    ['/precommitWebhook', { url: 'a', internalStatusUrl: 'b' }, (part) => ({ precommitWebhook: part })],
  ];

  describe.each(parts)('%s', (where, part, place) => {
    accepts(request, [['it whole', { ...experiment, ...place(part) }]]);
    refuses(
      request,
      Object.keys(part).map((name) => [
        `it without ${name}`,
        { ...experiment, ...place(without(part, name)) },
        `${where} required`,
      ]),
    );
  });
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
  const answer = (data: JsonObject) => ({ message: 'Done.', data });
  const check = { name: 'Exposures', description: '', status: 'PASSED' };
  const metadata = { type: 'has_exposures', primary_id_type: 'userID' };
  const metric = { metric_name: 'dau', earliest_date: null, latest_date: '2026-01-02T00:00:00Z' };

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
    ['an unknown subtype', answer({ ...stored, subtype: 'growth' }), '/data/subtype enum'],
    ['an unknown design', answer({ ...stored, experimentType: 'AB' }), '/data/experimentType enum'],
    [
      'a moment that is none',
      answer({
        ...stored,
        healthChecks: [
          { ...check, metadata: { ...metadata, metrics: [{ ...metric, earliest_date: 'May' }] } },
        ],
      }),
      '/data/healthChecks/0/metadata/metrics/0/earliest_date format',
    ],
    [
      'a last moment that is none',
      answer({
        ...stored,
        healthChecks: [{ ...check, metadata: { ...metadata, metrics: [{ ...metric, latest_date: 'May' }] } }],
      }),
      '/data/healthChecks/0/metadata/metrics/0/latest_date format',
    ],
  ]);

  const parts: readonly (readonly [
    where: string,
    part: JsonObject,
    place: (part: JsonObject) => JsonObject,
  ])[] = [
    ['/data/healthChecks/0', check, (part) => ({ healthChecks: [part] })],
    ['/data/healthChecks/0/metadata', metadata, (part) => ({ healthChecks: [{ ...check, metadata: part }] })],
    [
      '/data/healthChecks/0/metadata/deduplication_rates/0',
      { group_id: 'a', group_name: 'A', rate: 0.1 },
      (part) => ({ healthChecks: [{ ...check, metadata: { ...metadata, deduplication_rates: [part] } }] }),
    ],
    [
      '/data/healthChecks/0/metadata/metrics/0',
      metric,
      (part) => ({ healthChecks: [{ ...check, metadata: { ...metadata, metrics: [part] } }] }),
    ],
    [
      '/data/healthChecks/0/metadata/groups/0',
      { groupID: 'a', groupName: 'A', status: 'PASSED', metrics: [] },
      (part) => ({ healthChecks: [{ ...check, metadata: { ...metadata, groups: [part] } }] }),
    ],
    [
      '/data/healthChecks/0/metadata/groups/0/metrics/0',
      { metricKey: 'dau::user', metricTitle: 'dau', status: 'PASSED' },
      (part) => ({
        healthChecks: [
          {
            ...check,
            metadata: {
              ...metadata,
              groups: [{ groupID: 'a', groupName: 'A', status: 'PASSED', metrics: [part] }],
            },
          },
        ],
      }),
    ],
    ['/data/qualityScore', { score: 1, breakdown: [] }, (part) => ({ qualityScore: part })],
    [
      '/data/qualityScore/breakdown/0',
      { criterion: 'a', status: 'PASSED', passingDescription: '', score: 1, weight: 1 },
      (part) => ({ qualityScore: { score: 1, breakdown: [part] } }),
    ],
    [
      '/data/activeReview',
      { reviewID: 'r', reviewStatus: 'open', description: '' },
      (part) => ({ activeReview: part }),
    ],
    ['/data/reviewSettings', { requiredReview: true }, (part) => ({ reviewSettings: part })],
    [
      '/data/reviewSettings/allowedReviewers/0',
      { id: 'u', name: 'Ada', email: 'a@b.c' },
      (part) => ({ reviewSettings: { requiredReview: true, allowedReviewers: [part] } }),
    ],
    ['/data/summarySections/0', { name: 'Result', content: null }, (part) => ({ summarySections: [part] })],
  ];

  describe.each(parts)('%s', (where, part, place) => {
    accepts(response, [['it whole', answer({ ...stored, ...place(part) })]]);
    refuses(
      response,
      Object.keys(part).map((name) => [
        `it without ${name}`,
        answer({ ...stored, ...place(without(part, name)) }),
        `${where} required`,
      ]),
    );
  });
});
