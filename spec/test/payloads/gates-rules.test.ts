import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const GERMANY = {
  name: 'Germany',
  passPercentage: 10,
  conditions: [{ type: 'country', operator: 'any', targetValue: ['DE'] }],
};
const AS_READ = {
  ...GERMANY,
  id: 'r1',
  baseID: 'r1',
  environments: ['production'],
  returnValue: {},
  completedAutomatedRollouts: [{ time: 1758546000000, passPercent: 5 }],
  pendingAutomatedRollouts: [{ passPercent: 50 }],
};

describe('the request of addGateRule', () => {
  const request = schemaOf('addGateRule', 'request');

  accepts(request, [
    ['a rule with what it needs', GERMANY],
    ['a rule with everything', AS_READ],
    ['a rule for every environment', { ...GERMANY, environments: null }],
    ['a rule without conditions in its list', { ...GERMANY, conditions: [] }],
    ['0 percent', { ...GERMANY, passPercentage: 0 }],
    ['100 percent', { ...GERMANY, passPercentage: 100 }],
    ['a hundredth of a percent', { ...GERMANY, passPercentage: 0.07 }],
  ]);
  refuses(request, [
    ...['name', 'passPercentage', 'conditions'].map(
      (name) => [`a rule without ${name}`, without(GERMANY, name), '/ required'] as const,
    ),
    ['less than 0 percent', { ...GERMANY, passPercentage: -1 }, '/passPercentage minimum'],
    ['more than 100 percent', { ...GERMANY, passPercentage: 101 }, '/passPercentage maximum'],
    ['a thousandth of a percent', { ...GERMANY, passPercentage: 0.001 }, '/passPercentage multipleOf'],
    ['a percentage as text', { ...GERMANY, passPercentage: '10' }, '/passPercentage type'],
    [
      'a condition of an unknown type',
      { ...GERMANY, conditions: [{ type: 'mood' }] },
      '/conditions/0/type enum',
    ],
    ['the older singular environment', { ...GERMANY, environment: 'production' }, '/ unevaluatedProperties'],
    ['a list of rules', { rules: [GERMANY] }, '/ required'],
  ]);
});

describe('the request of addGateRules', () => {
  const request = schemaOf('addGateRules', 'request');

  accepts(request, [
    ['two rules', { rules: [GERMANY, { ...GERMANY, name: 'Austria' }] }],
    ['none', { rules: [] }],
  ]);
  refuses(request, [
    ['a body without rules', {}, '/ required'],
    ['null for the rules', { rules: null }, '/rules type'],
    ['a bare list', [GERMANY], '/ type'],
    ['a rule without a name', { rules: [without(GERMANY, 'name')] }, '/rules/0 required'],
    ['a property beside the rules', { rules: [], isEnabled: true }, '/ additionalProperties'],
  ]);
});

describe.each([
  ['patchGateRule', (rule: JsonValue): JsonValue => rule, ''],
  ['patchGateRules', (rule: JsonValue): JsonValue => ({ rules: [rule] }), '/rules/0'],
] as const)('a rule in the request of %s', (operationId, body, at) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['no change', body({})],
    ['a percentage alone', body({ id: 'r1', passPercentage: 25 })],
    ['a rule by its lasting id', body({ baseID: 'r1', name: 'DACH' })],
    ['a rule sent back as it was read', body(AS_READ)],
    ['every environment', body({ id: 'r1', environments: null })],
    ['everybody', body({ id: 'r1', conditions: [] })],
  ]);
  refuses(request, [
    ['more than 100 percent', body({ passPercentage: 100.5 }), `${at}/passPercentage maximum`],
    ['a thousandth of a percent', body({ passPercentage: 0.001 }), `${at}/passPercentage multipleOf`],
    ['null for a name', body({ name: null }), `${at}/name type`],
    ['null for the conditions', body({ conditions: null }), `${at}/conditions type`],
    [
      'a condition without a type',
      body({ conditions: [{ operator: 'any' }] }),
      `${at}/conditions/0 required`,
    ],
    ['one environment as text', body({ environments: 'production' }), `${at}/environments type`],
    ['a misspelled property', body({ passPercent: 25 }), `${at || '/'} unevaluatedProperties`],
  ]);
});

describe('the request of patchGateRules', () => {
  const request = schemaOf('patchGateRules', 'request');

  accepts(request, [['no rules', { rules: [] }]]);
  refuses(request, [
    ['a body without rules', {}, '/ required'],
    ['a property beside the rules', { rules: [], name: 'x' }, '/ additionalProperties'],
  ]);
});

describe('the response of listGateRules', () => {
  const response = schemaOf('listGateRules', '200');
  const message = 'Gate rules read successfully.';

  accepts(response, [
    ['rules inside a list', { message, data: [{ rules: [GERMANY, AS_READ] }] }],
    ['rules on their own', { message, data: { rules: [AS_READ] } }],
    ['no rules inside a list', { message, data: [{ rules: [] }] }],
    ['an empty list', { message, data: [] }],
    [
      'rules inside a list, with paging',
      {
        message,
        data: [],
        pagination: { itemsPerPage: 100, pageNumber: 1, nextPage: '', previousPage: null },
      },
    ],
    [
      'the older singular environment',
      { message, data: { rules: [{ ...GERMANY, environment: 'production' }] } },
    ],
  ]);
  refuses(response, [
    ['a bare list of rules', { message, data: [GERMANY] }, '/data/0 required'],
    ['an answer without rules', { message, data: {} }, '/data required'],
    [
      'a rule without a percentage',
      { message, data: { rules: [without(GERMANY, 'passPercentage')] } },
      '/data/rules/0 required',
    ],
    ['an answer without data', { message }, '/ required'],
  ]);
});

describe('the request of loadGatePulse', () => {
  const request = schemaOf('loadGatePulse', 'request');

  accepts(request, [
    ['a rule alone', { ruleId: 'r1' }],
    ['everything', { ruleId: 'r1', refresh: 'metric', metricIDs: ['dau::user'], turboMode: true }],
    ['the missing days', { ruleId: 'r1', refresh: 'incremental' }],
    ['all days', { ruleId: 'r1', refresh: 'full', metricIDs: [] }],
  ]);
  refuses(request, [
    ['a body without a rule', { refresh: 'full' }, '/ required'],
    ['the spelling of the paths', { ruleID: 'r1' }, '/ additionalProperties'],
    ['another kind of refresh', { ruleId: 'r1', refresh: 'partial' }, '/refresh enum'],
    ['null for the metrics', { ruleId: 'r1', metricIDs: null }, '/metricIDs type'],
    ['a metric by number', { ruleId: 'r1', metricIDs: [1] }, '/metricIDs/0 type'],
    ['turbo mode as text', { ruleId: 'r1', turboMode: 'true' }, '/turboMode type'],
  ]);
});

describe('the response of listGateRulePulseLoads', () => {
  const response = schemaOf('listGateRulePulseLoads', '200');
  const load = {
    createdTime: 1758805200000,
    startDs: '2025-09-24',
    endDs: '2025-09-25',
    reloadType: 'full',
    turboMode: false,
  };
  const done = {
    ...load,
    dagID: 'd1',
    creatorName: 'Ada',
    finishedTime: 1758806100000,
    finishedState: 'success',
  };

  accepts(response, [
    ['one under way', { message: '', data: [load] }],
    ['one that is done', { message: '', data: [done] }],
    ['an end of later days', { message: '', data: [{ ...done, finishedState: 'skipped' }] }],
    ['none', { message: '', data: [] }],
  ]);
  refuses(response, [
    ['one without a start', { message: '', data: [without(load, 'createdTime')] }, '/data/0 required'],
    ['a number as its id', { message: '', data: [{ ...load, dagID: 7 }] }, '/data/0/dagID type'],
    ['an answer without data', { message: '' }, '/ required'],
  ]);
});

describe('the response of getGateRulePulseResults', () => {
  const response = schemaOf('getGateRulePulseResults', '200');
  const metric = { metricID: 'dau::user', metricName: 'dau', directionality: 'increase' };

  accepts(response, [
    ['no metrics', { message: '', data: { ds: '2025-09-25', monitoringMetrics: [] } }],
    ['a metric without numbers', { message: '', data: { ds: '2025-09-25', monitoringMetrics: [metric] } }],
    [
      'a metric with numbers',
      {
        message: '',
        data: { ds: '2025-09-25', monitoringMetrics: [{ ...metric, percentChange: -2.5, pValue: 0.04 }] },
      },
    ],
  ]);
  refuses(response, [
    ['results without a day', { message: '', data: { monitoringMetrics: [] } }, '/data required'],
    [
      'a metric without an id',
      { message: '', data: { ds: '', monitoringMetrics: [without(metric, 'metricID')] } },
      '/data/monitoringMetrics/0 required',
    ],
  ]);
});
