import { describe } from 'vitest';
import type { JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const UPDATE = {
  isEnabled: true,
  description: '',
  passPercentage: 3,
  gateIDs: ['one_page_checkout'],
  experimentIDs: [],
  layerIDs: [],
  isGlobal: false,
  targetingGateID: null,
};

const HOLDOUT = {
  id: 'checkout_2025_h2',
  idType: 'userID',
  description: '',
  lastModifierID: 'k1',
  lastModifiedTime: 1751446800000,
  lastModifierEmail: null,
  lastModifierName: 'CONSOLE API',
  creatorID: 'u1',
  createdTime: 1751360400000,
  creatorName: 'Ada Osei',
  creatorEmail: 'ada@example.com',
  isEnabled: true,
  passPercentage: 0,
  gateIDs: [],
  experimentIDs: [],
  layerIDs: [],
  isGlobal: false,
  targetingGateID: null,
};

const answer = (data: JsonValue) => ({ message: 'Holdout read successfully.', data });

describe('the request of createHoldout', () => {
  const request = schemaOf('createHoldout', 'request');

  accepts(request, [
    ['a name alone', { name: 'checkout 2025 H2' }],
    ['everything', { name: 'a_B-1', description: 'x', idType: 'companyID', teamID: 't1' }],
    ['a name of 3 characters', { name: 'abc' }],
    ['a name of 100 characters', { name: 'x'.repeat(100) }],
    ['a description of 1000 characters', { name: 'abc', description: 'x'.repeat(1000) }],
    ['null for the team', { name: 'abc', teamID: null }],
  ]);

  refuses(request, [
    ['no name', { description: 'x' }, '/ required'],
    ['a name of 2 characters', { name: 'ab' }, '/name minLength'],
    ['a name of 101 characters', { name: 'x'.repeat(101) }, '/name maxLength'],
    ['a name with a dot', { name: 'v1.2' }, '/name pattern'],
    ['a name with an umlaut', { name: 'Prüfung' }, '/name pattern'],
    [
      'a description of 1001 characters',
      { name: 'abc', description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['null for a description', { name: 'abc', description: null }, '/description type'],
    ['a percentage', { name: 'abc', passPercentage: 1 }, '/ additionalProperties'],
  ]);
});

describe('the request of updateHoldout', () => {
  const request = schemaOf('updateHoldout', 'request');

  accepts(request, [
    ['what is required', UPDATE],
    ['monitoring metrics', { ...UPDATE, monitoringMetrics: [{ name: 'purchase', type: 'event_count' }] }],
    ['nobody held out', { ...UPDATE, passPercentage: 0 }],
    ['10 percent', { ...UPDATE, passPercentage: 10 }],
    ['a fraction of a percent', { ...UPDATE, passPercentage: 0.5 }],
    ['a targeting gate', { ...UPDATE, targetingGateID: 'employees' }],
    ['an empty targeting gate', { ...UPDATE, targetingGateID: '' }],
    ['a description of 1000 characters', { ...UPDATE, description: 'x'.repeat(1000) }],
  ]);

  refuses(
    request,
    Object.keys(UPDATE).map((name) => [`no ${name}`, without(UPDATE, name), '/ required']),
  );
  refuses(request, [
    ['more than 10 percent', { ...UPDATE, passPercentage: 10.01 }, '/passPercentage maximum'],
    ['a negative percentage', { ...UPDATE, passPercentage: -1 }, '/passPercentage minimum'],
    ['a percentage as text', { ...UPDATE, passPercentage: '3' }, '/passPercentage type'],
    [
      'a description of 1001 characters',
      { ...UPDATE, description: 'x'.repeat(1001) },
      '/description maxLength',
    ],
    ['null for a list', { ...UPDATE, gateIDs: null }, '/gateIDs type'],
    ['a number among the layers', { ...UPDATE, layerIDs: [1] }, '/layerIDs/0 type'],
    [
      'a metric without a type',
      { ...UPDATE, monitoringMetrics: [{ name: 'p' }] },
      '/monitoringMetrics/0 required',
    ],
    ['a name', { ...UPDATE, name: 'other' }, '/ unevaluatedProperties'],
  ]);
});

describe('the request of patchHoldout', () => {
  const request = schemaOf('patchHoldout', 'request');

  accepts(request, [
    ['no change at all', {}],
    ['a percentage alone', { passPercentage: 10 }],
    ['everything', { ...UPDATE, monitoringMetrics: [] }],
    ['null for the targeting gate', { targetingGateID: null }],
  ]);

  refuses(request, [
    ['11 percent', { passPercentage: 11 }, '/passPercentage maximum'],
    ['null for a switch', { isEnabled: null }, '/isEnabled type'],
    ['null for a percentage', { passPercentage: null }, '/passPercentage type'],
    ['one experiment without a list', { experimentIDs: 'express_pay_button' }, '/experimentIDs type'],
    ['a misspelled property', { passPercent: 3 }, '/ unevaluatedProperties'],
    ['tags', { tags: ['checkout'] }, '/ unevaluatedProperties'],
  ]);
});

describe.each(['createHoldout', 'getHoldout', 'patchHoldout', 'updateHoldout'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');

    accepts(response, [
      ['a holdout with what is always there', answer(HOLDOUT)],
      [
        'everything else that is known',
        answer({
          ...HOLDOUT,
          name: 'checkout 2025 H2',
          tags: ['checkout'],
          targetApps: [],
          holdoutIDs: [],
          team: null,
          teamID: null,
          version: 4,
          monitoringMetrics: [{ name: 'purchase', type: 'event_count' }],
        }),
      ],
      ['an empty targeting gate', answer({ ...HOLDOUT, targetingGateID: '' })],
      ['an experiment twice', answer({ ...HOLDOUT, experimentIDs: ['a', 'a'] })],
      ['a property that is not described yet', answer({ ...HOLDOUT, salt: 'x' })],
    ]);

    refuses(response, [
      ['no holdout', { message: 'Holdout read successfully.' }, '/ required'],
      ['no message', { data: HOLDOUT }, '/ required'],
      ['a holdout without an id', answer(without(HOLDOUT, 'id')), '/data required'],
      ['a holdout without gates', answer(without(HOLDOUT, 'gateIDs')), '/data required'],
      ['a time as text', answer({ ...HOLDOUT, createdTime: '2025-07-01' }), '/data/createdTime type'],
    ]);
  },
);

describe('the response of deleteHoldout', () => {
  const response = schemaOf('deleteHoldout', '200');

  accepts(response, [
    ['a message alone', { message: 'Holdout deleted successfully.' }],
    ['the holdout as well', answer(HOLDOUT)],
  ]);
  refuses(response, [['no message', {}, '/ required']]);
});

describe('the response of listHoldouts', () => {
  const response = schemaOf('listHoldouts', '200');
  const pagination = { itemsPerPage: 20000, pageNumber: 1, nextPage: null, previousPage: null };

  accepts(response, [
    ['no holdouts', { message: 'ok', data: [], pagination }],
    ['a holdout', { message: 'ok', data: [HOLDOUT], pagination }],
    ['no pagination', { message: 'ok', data: [HOLDOUT] }],
  ]);
  refuses(response, [
    ['no list', { message: 'ok', pagination }, '/ required'],
    ['an incomplete holdout', { message: 'ok', data: [without(HOLDOUT, 'isGlobal')] }, '/data/0 required'],
  ]);
});

describe.each(['addHoldoutOverrides', 'updateHoldoutOverrides', 'deleteHoldoutOverrides'])(
  'the request of %s',
  (operationId) => {
    const request = schemaOf(operationId, 'request');
    const ids = { passingUserIDs: ['u-1042'], failingUserIDs: [] };
    const development = { unitID: 'companyID', passingIDs: ['acme'], failingIDs: [] };
    const environments = (...environmentOverrides: JsonValue[]) => ({ environmentOverrides });

    accepts(request, [
      ['user ids', ids],
      ['custom ids as well', { ...ids, passingCustomIDs: ['acme'], failingCustomIDs: ['globex'] }],
      ['2000 ids', { ...ids, failingUserIDs: Array(2000).fill('u') }],
      ['ids of every environment', environments(development, { ...development, environment: null })],
      ['ids of one environment', environments({ ...development, environment: 'development' })],
      ['no environment', environments()],
    ]);

    refuses(request, [
      ['an empty body', {}, '/ oneOf'],
      ['both forms at once', { ...ids, ...environments() }, '/ oneOf'],
      ['only those who are held out', { passingUserIDs: ['u-1042'] }, '/ required'],
      ['an empty id', { ...ids, passingUserIDs: [''] }, '/passingUserIDs/0 minLength'],
      ['2001 ids', { ...ids, failingUserIDs: Array(2001).fill('u') }, '/failingUserIDs maxItems'],
      [
        'an environment without a kind of id',
        environments(without(development, 'unitID')),
        '/environmentOverrides/0 required',
      ],
      ['a misspelled property', { ...ids, passingUsers: [] }, '/ additionalProperties'],
    ]);
  },
);

describe.each([
  'getHoldoutOverrides',
  'addHoldoutOverrides',
  'updateHoldoutOverrides',
  'deleteHoldoutOverrides',
])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  const overrides = { passingUserIDs: ['u-1042'], failingUserIDs: [] };

  accepts(response, [
    ['an envelope', { message: 'Holdout Overrides read successfully.', data: overrides }],
    ['the overrides without an envelope', overrides],
    ['environments without an envelope', { environmentOverrides: [] }],
  ]);
  refuses(response, [
    ['a message alone', { message: 'Holdout Overrides read successfully.' }, '/ anyOf'],
    ['half of the ids', { passingUserIDs: [] }, '/ anyOf'],
  ]);
});

describe('the response of getHoldoutPulseResults', () => {
  const response = schemaOf('getHoldoutPulseResults', '200');
  const metric = { metricID: 'purchase::event_count', metricName: 'purchase', directionality: 'increase' };

  accepts(response, [
    ['no metrics', answer({ ds: '2025-09-30', monitoringMetrics: [] })],
    ['a metric without numbers', answer({ ds: '2025-09-30', monitoringMetrics: [metric] })],
    [
      'a metric with numbers',
      answer({ ds: '2025-09-30', monitoringMetrics: [{ ...metric, percentChange: 4.2, pValue: 0.0016 }] }),
    ],
  ]);
  refuses(response, [
    ['no day', answer({ monitoringMetrics: [] }), '/data required'],
    [
      'a metric without a name',
      answer({ ds: '2025-09-30', monitoringMetrics: [without(metric, 'metricName')] }),
      '/data/monitoringMetrics/0 required',
    ],
  ]);
});
