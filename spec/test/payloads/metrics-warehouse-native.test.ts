import { describe } from 'vitest';
import type { JsonObject } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const idTypeMapping = [{ statsigUnitID: 'userID', column: 'customer_id' }];
const rows = { sql: 'SELECT * FROM orders', timestampColumn: 'paid_at', idTypeMapping };
const owner = { ownerID: 'a', ownerType: 'USER', ownerName: 'Ada Osei', ownerEmail: 'ada@example.com' };
const settings = {
  description: 'Paid orders',
  tags: ['checkout'],
  timestampAsDay: false,
  sourceType: 'table',
  tableName: 'shop.orders',
  datePartitionColumn: 'ds',
  customFieldMapping: [{ key: 'amount', formula: 'amount_cents / 100' }],
  isReadOnly: true,
  isVerified: true,
  disableCURE: true,
  owner,
  team: 'Growth',
  teamID: '2fQ0Jm3FvZ1sXw9KpLr7aB',
};
const unchecked = { skip_validation: true, all_columns: ['paid_at'], column_types: ['TIMESTAMP'] };

// A qualifying event consists of the same.
describe.each([
  ['createMetricSource', { name: 'Orders', ...rows }],
  ['createQualifyingEvent', { name: 'Orders', ...rows }],
  ['updateMetricSource', rows],
  ['updateQualifyingEvent', rows],
])('the request of %s', (operationId, minimal: JsonObject) => {
  const request = schemaOf(operationId, 'request');

  accepts(request, [
    ['what is required and nothing else', minimal],
    ['everything, not saved', { ...minimal, name: 'Orders', ...settings, ...unchecked, dryRun: true }],
    ['a query', { ...minimal, sourceType: 'query', tableName: '' }],
    ['a table with an empty query', { ...minimal, sql: '', sourceType: 'table', tableName: 'shop.orders' }],
    ['no team and no owner', { ...minimal, team: null, teamID: null, owner: null }],
    ['no validation, with columns and types', { ...minimal, ...unchecked }],
    ['validation', { ...minimal, skip_validation: false }],
    ['validation, with columns all the same', { ...minimal, all_columns: [], column_types: [] }],
  ]);
  refuses(
    request,
    Object.keys(minimal).map((name) => [`it without ${name}`, without(minimal, name), '/ required']),
  );
  refuses(request, [
    ['no validation and no columns', { ...minimal, ...without(unchecked, 'all_columns') }, '/ required'],
    ['no validation and no types', { ...minimal, ...without(unchecked, 'column_types') }, '/ required'],
    ['one column without a list', { ...minimal, all_columns: 'ds' }, '/all_columns type'],
    ['a number for a type', { ...minimal, column_types: [1] }, '/column_types/0 type'],
    ['a text for no validation', { ...minimal, skip_validation: 'true' }, '/skip_validation type'],
    ['an unknown kind of source', { ...minimal, sourceType: 'view' }, '/sourceType enum'],
    ['null for a table', { ...minimal, tableName: null }, '/tableName type'],
    ['null for a partition', { ...minimal, datePartitionColumn: null }, '/datePartitionColumn type'],
    ['a text for days', { ...minimal, timestampAsDay: 'false' }, '/timestampAsDay type'],
    ['a number for CURE', { ...minimal, disableCURE: 1 }, '/disableCURE type'],
    [
      'a computed column without a formula',
      { ...minimal, customFieldMapping: [{ key: 'amount' }] },
      '/customFieldMapping/0 required',
    ],
    [
      'a computed column without a name',
      { ...minimal, customFieldMapping: [{ formula: '1' }] },
      '/customFieldMapping/0 required',
    ],
    [
      'an id column without its kind',
      { ...minimal, idTypeMapping: [{ column: 'c' }] },
      '/idTypeMapping/0 required',
    ],
    ['null for the query', { ...minimal, sql: null }, '/sql type'],
    ['null for a name', { ...minimal, name: null }, '/name type'],
    ['null for the tags', { ...minimal, tags: null }, '/tags type'],
    ['a misspelled property', { ...minimal, skipValidation: true }, '/ unevaluatedProperties'],
  ]);
});

describe.each([
  ['createMetricSource', '201'],
  ['getMetricSource', '200'],
  ['updateMetricSource', '200'],
] as const)('the response of %s', (operationId, status) => {
  const response = schemaOf(operationId, status);
  const source = { name: 'Orders', description: '', ...rows };
  const answer = (data: JsonObject) => ({ message: 'Done.', data });

  accepts(response, [
    ['what is always there', answer(source)],
    ['everything, and something new', answer({ ...source, ...settings, colour: 'blue' })],
    [
      'an empty table name and an empty computed column',
      answer({ ...source, tableName: '', customFieldMapping: [{ key: '', formula: '' }] }),
    ],
  ]);
  refuses(
    response,
    Object.keys(source).map((name) => [
      `it without ${name}`,
      answer(without(source, name)),
      '/data required',
    ]),
  );
  refuses(response, [['it without an envelope', source, '/ required']]);
});

describe('the response of listMetricSources', () => {
  const response = schemaOf('listMetricSources', '200');
  const source = { name: 'Orders', description: '', ...rows };
  const pagination = { itemsPerPage: 1, pageNumber: 1, nextPage: null, previousPage: null };

  accepts(response, [
    ['no source', { message: 'Done.', data: [] }],
    ['a page', { message: 'Done.', data: [source], pagination }],
  ]);
  refuses(response, [
    ['a source without a name', { message: 'Done.', data: [without(source, 'name')] }, '/data/0 required'],
    ['a source without a list', { message: 'Done.', data: source }, '/data type'],
    ['nothing but a message', { message: 'Done.' }, '/ required'],
  ]);
});

describe('the response of listMetricSourceMetrics', () => {
  const response = schemaOf('listMetricSourceMetrics', '200');

  accepts(response, [['no metric', { message: 'Done.', data: [] }]]);
  refuses(response, [['a list without an envelope', [], '/ type']]);
});

describe.each(['deleteMetricSource', 'reloadMetric'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [['a message', { message: 'Done.' }]]);
  refuses(response, [['nothing', {}, '/ required']]);
});
