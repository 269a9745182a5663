import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const pagination = {
  itemsPerPage: 2,
  pageNumber: 1,
  totalItems: 3,
  nextPage: '?page=2&limit=2',
  previousPage: null,
  all: '',
};
const metric: JsonObject = {
  id: 'cart::ratio',
  name: 'cart',
  type: 'ratio',
  directionality: 'decrease',
  lineage: { events: [], metrics: ['a::sum'] },
};
const experiment: JsonObject = {
  id: 'e',
  idType: 'userID',
  description: '',
  lastModifierID: null,
  lastModifierName: null,
  tags: [],
  hypothesis: '',
  groups: [],
  allocation: 100,
  primaryMetrics: [],
  secondaryMetrics: [],
  targetingGateID: null,
  bonferroniCorrection: false,
  defaultConfidenceInterval: '95',
  status: 'setup',
  layerID: null,
};

describe.each(['listMetrics', 'listEventMetrics'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');
  accepts(response, [
    ['a page', { message: 'ok', data: [metric], pagination }],
    ['an empty list without pages', { message: 'ok', data: [] }],
  ]);
  refuses(response, [
    ['no list', { message: 'ok', pagination }, '/ required'],
    ['no message', { data: [] }, '/ required'],
    ['a metric without a type', { message: 'ok', data: [without(metric, 'type')] }, '/data/0 required'],
  ]);
});

describe('the response of listMetricExperiments', () => {
  const response = schemaOf('listMetricExperiments', '200');
  accepts(response, [
    ['a page', { message: 'ok', data: [experiment], pagination }],
    ['nothing', { message: 'ok', data: [] }],
    ['metrics, as in the documented sample', { message: 'ok', data: [metric], pagination }],
  ]);
  refuses(response, [
    ['no list', { message: 'ok' }, '/ required'],
    ['what is neither', { message: 'ok', data: [{ id: 'e' }] }, '/data/0 anyOf'],
  ]);
});

describe('the response of getMetricValue', () => {
  const response = schemaOf('getMetricValue', '200');
  const value = { value: 0.5, unit_type: 'overall' };
  const answer = (change: JsonObject) => ({ message: 'ok', data: [{ ...value, ...change }] });
  accepts(response, [
    ['what is always there', answer({})],
    [
      'everything',
      answer({ row_count: 3, numerator: 1, denominator: 2, metric_name: 'cart', metric_type: 'ratio' }),
    ],
    ['no ratio', answer({ numerator: null, denominator: null })],
    ['pages', { message: 'ok', data: [value], pagination }],
    ['a property that is not described yet', answer({ input_rows: 5 })],
  ]);
  refuses(response, [
    ['no value', { message: 'ok', data: [{ unit_type: 'userID' }] }, '/data/0 required'],
    ['no unit', { message: 'ok', data: [{ value: 1 }] }, '/data/0 required'],
    ['a single value in place of the list', { message: 'ok', data: value }, '/data type'],
  ]);
});

describe('the response of listMetricValues', () => {
  const response = schemaOf('listMetricValues', '200');
  const value: JsonObject = { value: 7, unitType: 'userID', metricName: 'cart', metricType: 'sum' };
  accepts(response, [
    ['what is always there', { message: 'ok', data: [value] }],
    [
      'everything',
      {
        message: 'ok',
        data: [{ ...value, numerator: null, denominator: null, inputRows: 9, displayName: 'Cart' }],
        pagination,
      },
    ],
  ]);
  refuses(
    response,
    ['value', 'unitType', 'metricName', 'metricType'].map((name) => [
      `no ${name}`,
      { message: 'ok', data: [without(value, name)] },
      '/data/0 required',
    ]),
  );
});

describe('the response of getMetricSql', () => {
  const response = schemaOf('getMetricSql', '200');
  accepts(response, [
    [
      'two queries',
      {
        message: 'ok',
        data: [
          { idType: 'userID', sql: 'SELECT 1' },
          { idType: 'stableID', sql: 'SELECT 2' },
        ],
      },
    ],
    ['none', { message: 'ok', data: [] }],
  ]);
  refuses(response, [
    ['no query', { message: 'ok', data: [{ idType: 'userID' }] }, '/data/0 required'],
    ['no kind of id', { message: 'ok', data: [{ sql: 'SELECT 1' }] }, '/data/0 required'],
    ['bare text', { message: 'ok', data: 'SELECT 1' }, '/data type'],
  ]);
});

describe.each(['deleteMetric', 'scheduleMetricArchive', 'cancelMetricArchive', 'unarchiveMetric'])(
  'the response of %s',
  (operationId) => {
    const response = schemaOf(operationId, '200');
    accepts(response, [['a message', { message: 'Done.' }]]);
    refuses(response, [['nothing', {}, '/ required']]);
  },
);
