import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const record = { id: 'x', type: 'bigquery-v2', enabled: true, data: { dataset: 'Metrics' } };
const definition = { type: 'databricks', dataset: 'Metrics', source_name: 'daily', enabled: false };

describe('the request of patchIngestion', () => {
  const request = schemaOf('patchIngestion', 'request');
  const patch = (change: JsonObject) => ({ dataset: 'Metrics', type: 'bigquery-v2', ...change });

  accepts(request, [
    ['what says which source, and no change', patch({})],
    ['a switch', patch({ source_name: 'daily', enabled: false })],
    ['another query', patch({ query: 'SELECT 2' })],
    ['another shared table', patch({ type: 'databricks', share: 'a', schema: 'b', table: 'c' })],
    [
      'everything, for metrics',
      {
        dataset: 'Metrics',
        type: 'databricks',
        source_name: 'daily',
        query: 'SELECT 1',
        share: 'a',
        schema: 'b',
        table: 'c',
        enabled: true,
        column_mapping: {
          unit_id: 'u',
          id_type: 't',
          dateid: 'd',
          metric_name: 'm',
          metric_value: 'v',
          numerator: 'n',
          denominator: 'o',
        },
      },
    ],
    ['exposures under their other name', patch({ dataset: 'export_exposures' })],
  ]);

  refuses(request, [
    ['a change without a dataset', { type: 'bigquery-v2', enabled: true }, '/ required'],
    ['a change without a warehouse', { dataset: 'Metrics', enabled: true }, '/ required'],
    ['an unknown dataset', patch({ dataset: 'Sales' }), '/dataset const'],
    ['a dataset that only queries know', patch({ dataset: 'entity_properties' }), '/dataset enum'],
    ['an unknown warehouse', patch({ type: 'mysql' }), '/type enum'],
    ['a switch as text', patch({ enabled: 'false' }), '/enabled type'],
    ['null for a query', patch({ query: null }), '/query type'],
    ['delta sharing', patch({ use_delta_sharing: true }), '/ unevaluatedProperties'],
    ['a misspelled property', patch({ sourceName: 's' }), '/ unevaluatedProperties'],
    ['a bare list', [], '/ type'],
  ]);
});

describe.each([
  [
    'Metrics',
    { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' },
    ['unit_id', 'id_type', 'dateid', 'metric_name'],
  ],
  ['Events', { event_name: 'e', timestamp: 'ts', ids: {} }, ['event_name', 'timestamp', 'ids']],
  [
    'Exposures',
    { experiment: 'e', group_id: 'g', timestamp: 'ts', ids: {} },
    ['experiment', 'group_id', 'timestamp', 'ids'],
  ],
])('a changed mapping of %s', (dataset, mapping: JsonObject, needed) => {
  const request = schemaOf('patchIngestion', 'request');
  const patch = (column_mapping: JsonValue) => ({ dataset, type: 's3', column_mapping });

  accepts(request, [['it whole', patch(mapping)]]);
  refuses(request, [
    [
      'it with a column it does not have',
      patch({ ...mapping, colour: 'c' }),
      '/column_mapping additionalProperties',
    ],
    ['null for it', patch(null), '/column_mapping type'],
  ]);
  refuses(
    request,
    needed.map((column) => [
      `it without the column ${column}`,
      patch(without(mapping, column)),
      '/column_mapping required',
    ]),
  );
});

describe.each(['patchIngestion', 'getIngestion'])('the response of %s', (operationId) => {
  const response = schemaOf(operationId, '200');

  accepts(response, [
    ['a record in an envelope', { message: 'Done.', data: record }],
    ['the definition in an envelope', { message: 'Done.', data: definition }],
    ['the definition, bare', definition],
    ['a property that is not described yet', { ...definition, colour: 'red' }],
  ]);
  refuses(response, [
    ['nothing', {}, '/ anyOf'],
    ['a message alone', { message: 'Done.' }, '/ anyOf'],
    ['a record that does not say whether it is on', without(record, 'enabled'), '/ anyOf'],
  ]);
});

describe('the response of getIngestion, in its documented form', () => {
  const response = schemaOf('getIngestion', '200');
  const schedule = { dataset: 'Metrics', scheduled_hour_pst: 10 };

  accepts(response, [['a schedule', { message: 'Done.', data: schedule }]]);
  refuses(response, [['a bare schedule', schedule, '/ anyOf']]);
});

describe('the response of deleteIngestion', () => {
  const response = schemaOf('deleteIngestion', '200');

  accepts(response, [
    ['a message alone', { message: 'Ingestion deleted successfully.' }],
    ['a message and the source', { message: 'Ingestion deleted successfully.', data: record }],
  ]);
  refuses(response, [
    ['nothing', {}, '/ required'],
    ['half a source', { message: 'Done.', data: { id: 'x' } }, '/data required'],
  ]);
});

describe('the request of createDatabricksConnection', () => {
  const request = schemaOf('createDatabricksConnection', 'request');
  const connection = { token: 't', host: 'h', path: '/sql' };

  accepts(request, [
    ['what is needed', connection],
    ['everything', { ...connection, deltaSharingCredentials: '{}', verified: false }],
  ]);
  refuses(request, [
    ['a connection without a token', without(connection, 'token'), '/ required'],
    ['a connection without a host', without(connection, 'host'), '/ required'],
    ['a connection without a path', without(connection, 'path'), '/ required'],
    ['null for a token', { ...connection, token: null }, '/token type'],
    ['a switch as text', { ...connection, verified: 'yes' }, '/verified type'],
    ['a misspelled property', { ...connection, accessToken: 't' }, '/ unevaluatedProperties'],
  ]);
});

describe('the response of createDatabricksConnection', () => {
  const response = schemaOf('createDatabricksConnection', '200');

  accepts(response, [
    ['a record in an envelope', { message: 'Done.', data: { ...record, type: 'databricks' } }],
    ['the connection as it was sent', { token: 't', host: 'h', path: '/sql', verified: false }],
  ]);
  refuses(response, [
    ['nothing', {}, '/ anyOf'],
    ['an envelope with nothing in it', { message: 'Done.', data: {} }, '/ anyOf'],
    ['a connection without a host', { token: 't', path: '/sql' }, '/ anyOf'],
  ]);
});
