import { describe } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/types.ts';
import { accepts, refuses, schemaOf, without } from './check.ts';

const columns = { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm' };
const source = { type: 'bigquery-v2', source_name: 'daily', query: 'SELECT 1', enabled: true };

describe('the request of createIngestion', () => {
  const request = schemaOf('createIngestion', 'request');
  const metrics = (
    mapping: { readonly [key: string]: JsonValue },
    change: { readonly [key: string]: JsonValue } = {},
  ) => ({
    ...source,
    dataset: 'Metrics',
    column_mapping: { ...columns, ...mapping },
    ...change,
  });
  const events = (mapping: JsonValue) => ({ ...source, dataset: 'Events', column_mapping: mapping });
  const exposures = { experiment: 'e', group_id: 'g', timestamp: 'ts', ids: { userID: 'u' } };

  accepts(request, [
    ['metrics with a value', metrics({ metric_value: 'v' })],
    ['metrics as a ratio', metrics({ numerator: 'n', denominator: 'd' })],
    ['metrics with both', metrics({ metric_value: 'v', numerator: 'n', denominator: 'd' })],
    ['events', events({ event_name: 'e', timestamp: 'ts', ids: { userID: 'u', stableID: 's' } })],
    [
      'events with metadata',
      events({ event_name: 'e', timestamp: 'ts', ids: {}, metadata: { plan: 'p' }, event_value: 'v' }),
    ],
    ['exposures', { ...source, dataset: 'Exposures', column_mapping: exposures }],
    [
      'exposures under their other name',
      { ...source, dataset: 'export_exposures', column_mapping: exposures },
    ],
    [
      'a shared table in place of a query',
      {
        dataset: 'Events',
        type: 'databricks',
        source_name: 's',
        use_delta_sharing: true,
        share: 'a',
        schema: 'b',
        table: 'c',
      },
    ],
    [
      'delta sharing switched off',
      metrics({ metric_value: 'v' }, { type: 'databricks', use_delta_sharing: false }),
    ],
  ]);

  accepts(
    request,
    ['redshift', 'bigquery-v2', 'snowflake-v2', 'databricks', 'azure-synapse', 's3', 'athena', 'adls'].map(
      (type) => [`the warehouse ${type}`, metrics({ metric_value: 'v' }, { type })],
    ),
  );

  refuses(request, [
    ['metrics with neither a value nor a ratio', metrics({}), '/column_mapping anyOf'],
    ['metrics with half a ratio', metrics({ numerator: 'n' }), '/column_mapping anyOf'],
    [
      'metrics without a name column',
      metrics({ metric_value: 'v', metric_name: null }),
      '/column_mapping/metric_name type',
    ],
    [
      'a column that metrics do not have',
      metrics({ metric_value: 'v', value: 'v' }),
      '/column_mapping additionalProperties',
    ],
    ['events without ids', events({ event_name: 'e', timestamp: 'ts' }), '/column_mapping required'],
    [
      'an id column that is no text',
      events({ event_name: 'e', timestamp: 'ts', ids: { userID: 1 } }),
      '/column_mapping/ids/userID type',
    ],
    [
      'events with the columns of metrics',
      events({ ...columns, metric_value: 'v' }),
      '/column_mapping additionalProperties',
    ],
    ['an unknown warehouse', metrics({ metric_value: 'v' }, { type: 'mysql' }), '/type enum'],
    ['an unknown dataset', metrics({ metric_value: 'v' }, { dataset: 'Sales' }), '/dataset const'],
    ['a source without a name', without(metrics({ metric_value: 'v' }), 'source_name'), '/ required'],
    ['a source without a warehouse', without(metrics({ metric_value: 'v' }), 'type'), '/ required'],
    ['a source without a dataset', without(metrics({ metric_value: 'v' }), 'dataset'), '/ required'],
    ['a switch as text', metrics({ metric_value: 'v' }, { enabled: 'true' }), '/enabled type'],
    ['a misspelled property', metrics({ metric_value: 'v' }, { sourceName: 's' }), '/ unevaluatedProperties'],
  ]);
});

describe.each([
  [
    'Metrics',
    { ...columns, metric_value: 'v' },
    ['unit_id', 'id_type', 'dateid', 'metric_name', 'metric_value'],
  ],
  ['Events', { event_name: 'e', timestamp: 'ts', ids: {} }, ['event_name', 'timestamp', 'ids']],
  [
    'Exposures',
    { experiment: 'e', group_id: 'g', timestamp: 'ts', ids: {} },
    ['experiment', 'group_id', 'timestamp', 'ids'],
  ],
])('a source of %s', (dataset, mapping: JsonObject, needed) => {
  const request = schemaOf('createIngestion', 'request');
  const whole = { ...source, dataset, column_mapping: mapping };

  accepts(request, [['it whole', whole]]);
  refuses(request, [
    [
      'it with a column it does not have',
      { ...whole, column_mapping: { ...mapping, colour: 'c' } },
      '/column_mapping additionalProperties',
    ],
    ['it with a misspelled property', { ...whole, enable: true }, '/ unevaluatedProperties'],
    ['it without a name', without(whole, 'source_name'), '/ required'],
    ['it without a warehouse', without(whole, 'type'), '/ required'],
  ]);
  refuses(
    request,
    needed.map((column) => [
      `it without the column ${column}`,
      { ...whole, column_mapping: without(mapping, column) },
      '/column_mapping required',
    ]),
  );
});

describe('the response of createIngestion', () => {
  const response = schemaOf('createIngestion', '200');

  accepts(response, [
    [
      'the definition, bare',
      { ...source, dataset: 'Metrics', column_mapping: { ...columns, metric_value: 'v' } },
    ],
    [
      'a record in an envelope',
      { message: 'Done.', data: { id: 'x', type: 'databricks', enabled: true, data: {} } },
    ],
    ['the definition in an envelope', { message: 'Done.', data: { ...source, dataset: 'Metrics' } }],
  ]);

  refuses(response, [
    ['nothing', {}, '/ anyOf'],
    ['an envelope with nothing in it', { message: 'Done.', data: {} }, '/ anyOf'],
    ['a definition that does not say whether it is on', without(source, 'enabled'), '/ anyOf'],
  ]);
});
