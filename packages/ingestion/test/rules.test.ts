import { InvalidArgumentError } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import { eventsSource, exposuresSource, metricsSource } from '../src/index.ts';

const metrics = {
  type: 'bigquery-v2',
  source_name: 'daily_revenue',
  query: 'SELECT * FROM daily',
  column_mapping: {
    unit_id: 'user_id',
    id_type: 'id_type',
    dateid: 'day',
    metric_name: 'metric',
    metric_value: 'value',
  },
};
const events = {
  type: 's3',
  source_name: 'clicks',
  query: 'SELECT * FROM clicks',
  column_mapping: { event_name: 'event', timestamp: 'ts', ids: { userID: 'user_id' } },
};
const exposures = {
  type: 'databricks',
  source_name: 'assignments',
  use_delta_sharing: true,
  share: 'experimentation',
  schema: 'assignments',
  table: 'exposures',
  column_mapping: { experiment: 'key', group_id: 'variant', timestamp: 'ts', ids: { userID: 'user_id' } },
};

const TEXT = 'has to be a non-empty string';
const COLUMN = 'has to be the name of a column';
const BOOLEAN = 'has to be true or false';
const WAREHOUSES =
  'has to be one of redshift, bigquery-v2, snowflake-v2, databricks, azure-synapse, s3, athena, adls';
const QUERY = 'has to be a non-empty string, unless delta sharing is on or type is s3 or adls';
const SHARED = 'has to be a non-empty string, because delta sharing is on';
const NOT_SHARED = 'is only possible with use_delta_sharing: true';
const VALUE = 'has to be mapped, or numerator and denominator both';
const SETTINGS =
  'is unknown; allowed are dataset, type, source_name, query, column_mapping, enabled, use_delta_sharing, share, schema, table';
const METRICS_COLUMNS =
  'is unknown; allowed are unit_id, id_type, dateid, metric_name, metric_value, numerator, denominator';
const EVENTS_COLUMNS =
  'is unknown; allowed are event_name, timestamp, unit_id, metadata_object, event_value, ids, metadata';
const EXPOSURES_COLUMNS =
  'is unknown; allowed are experiment, group_id, timestamp, unit_id, metadata_object, event_value, ids, metadata';

type Definition = Record<string, unknown> & { column_mapping: Record<string, unknown> };
type Issues = [property: string, message: string][];

/** Builds a source from a definition in which settings and columns are replaced; undefined takes one out. */
function build(base: Definition, make: (definition: never) => unknown) {
  return (settings: Record<string, unknown>, columns: Record<string, unknown> = {}): unknown => {
    const column_mapping = without({ ...base.column_mapping, ...columns });
    // What a caller without types may pass.
    return make(without({ ...base, column_mapping, ...settings }) as never);
  };
}

function without(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function expectIssues(make: () => unknown, issues: Issues): void {
  const lines = issues.map(([property, message]) => `\n  ${property} ${message}`).join('');
  expect(make).toThrow(InvalidArgumentError);
  expect(make).toThrow(
    expect.objectContaining({
      argument: 'source',
      issues: issues.map(([property, message]) => ({ property, message })),
      message: `The source was not sent, because it breaks rules of the API:${lines}`,
    }),
  );
}

const buildMetrics = build(metrics, metricsSource);
const buildEvents = build(events, eventsSource);
const buildExposures = build(exposures, exposuresSource);

describe.each([
  ['metricsSource', buildMetrics],
  ['eventsSource', buildEvents],
  ['exposuresSource', buildExposures],
])('%s refuses settings', (_, make) => {
  it('takes the definition that the others change', () => {
    expect(make({})).toMatchObject({ column_mapping: {} });
  });

  it.each<[settings: Record<string, unknown>, property: string, message: string]>([
    [{ source_name: undefined }, 'source_name', TEXT],
    [{ source_name: '' }, 'source_name', TEXT],
    [{ source_name: ' \t' }, 'source_name', TEXT],
    [{ source_name: 7 }, 'source_name', TEXT],
    [{ enabled: 'true' }, 'enabled', BOOLEAN],
    [{ enabled: null }, 'enabled', BOOLEAN],
    [{ sourceName: 'a' }, 'sourceName', `${SETTINGS}. Did you mean source_name?`],
    [{ data: null }, 'data', SETTINGS],
    [{ column_mapping: null }, 'column_mapping', 'has to be an object that maps columns'],
    [{ column_mapping: [] }, 'column_mapping', 'has to be an object that maps columns'],
    [{ column_mapping: 'user_id' }, 'column_mapping', 'has to be an object that maps columns'],
  ])('%o', (settings, property, message) => {
    expectIssues(() => make(settings), [[property, message]]);
  });

  it('without columns', () => {
    const columns: Issues = [['column_mapping', 'has to be an object that maps columns']];
    expectIssues(() => make({ column_mapping: undefined }), columns);
  });
});

describe('a source that reads a query refuses', () => {
  it.each<[settings: Record<string, unknown>, ...issues: Issues]>([
    [{ type: undefined }, ['type', WAREHOUSES]],
    [{ type: 'postgres' }, ['type', WAREHOUSES]],
    [{ type: 'BigQuery-V2' }, ['type', `${WAREHOUSES}. Did you mean bigquery-v2?`]],
    [{ type: 'snowflake' }, ['type', `${WAREHOUSES}. Did you mean snowflake-v2?`]],
    [{ type: 'toString' }, ['type', WAREHOUSES]],
    [{ type: 1 }, ['type', WAREHOUSES]],
    [{ query: undefined }, ['query', QUERY]],
    [{ query: ' ' }, ['query', QUERY]],
    [{ query: ['SELECT 1'] }, ['query', QUERY]],
    [{ use_delta_sharing: 'true' }, ['use_delta_sharing', BOOLEAN]],
    [{ use_delta_sharing: null }, ['use_delta_sharing', BOOLEAN]],
    [{ share: 'a' }, ['share', NOT_SHARED]],
    [{ schema: 'a' }, ['schema', NOT_SHARED]],
    [{ table: 'a', use_delta_sharing: false }, ['table', NOT_SHARED]],
  ])('%o', (settings, ...issues) => {
    expectIssues(() => buildMetrics(settings), issues);
    expectIssues(() => buildEvents({ type: 'redshift', ...settings }), issues);
  });
});

describe('a source that reads files', () => {
  it.each(['s3', 'adls'])('in %s needs no query', (type) => {
    expect(buildEvents({ type, query: undefined })).not.toHaveProperty('query');
  });

  it.each([[''], [' '], [null]])('refuses the query %o', (query) => {
    expectIssues(() => buildEvents({ query }), [['query', QUERY]]);
  });

  it('refuses to share a table', () => {
    expectIssues(
      () => buildEvents({ query: undefined, use_delta_sharing: true, share: 's', schema: 'c', table: 't' }),
      [['use_delta_sharing', 'is only possible with type databricks']],
    );
  });
});

describe('a source that reads a shared table refuses', () => {
  it.each<[settings: Record<string, unknown>, ...issues: Issues]>([
    [{ type: 'redshift' }, ['use_delta_sharing', 'is only possible with type databricks']],
    [{ type: 'postgres' }, ['type', WAREHOUSES]],
    [{ query: 'SELECT 1' }, ['query', 'has no place beside delta sharing; the table is read']],
    [{ share: undefined }, ['share', SHARED]],
    [{ schema: '' }, ['schema', SHARED]],
    [{ table: 7 }, ['table', SHARED]],
    [
      { share: undefined, schema: undefined, table: undefined },
      ['share', SHARED],
      ['schema', SHARED],
      ['table', SHARED],
    ],
  ])('%o', (settings, ...issues) => {
    expectIssues(() => buildExposures(settings), issues);
  });
});

describe('metricsSource refuses the columns', () => {
  it.each<[columns: Record<string, unknown>, ...issues: Issues]>([
    [{ unit_id: undefined }, ['column_mapping.unit_id', COLUMN]],
    [{ unit_id: 'null' }, ['column_mapping.unit_id', COLUMN]],
    [{ id_type: '' }, ['column_mapping.id_type', COLUMN]],
    [{ dateid: 20260217 }, ['column_mapping.dateid', COLUMN]],
    [{ metric_name: null }, ['column_mapping.metric_name', COLUMN]],
    [{ metric_value: undefined }, ['column_mapping.metric_value', VALUE]],
    [{ metric_value: '' }, ['column_mapping.metric_value', COLUMN]],
    [{ metric_value: undefined, numerator: 'n' }, ['column_mapping.metric_value', VALUE]],
    [{ metric_value: undefined, denominator: 'd' }, ['column_mapping.metric_value', VALUE]],
    [{ metric_value: 'null' }, ['column_mapping.metric_value', VALUE]],
    [{ metric_value: 'NULL', numerator: 'n' }, ['column_mapping.metric_value', VALUE]],
    [
      { metric_value: undefined, numerator: 'n', denominator: 'null' },
      ['column_mapping.metric_value', VALUE],
    ],
    [{ numerator: ' ' }, ['column_mapping.numerator', COLUMN]],
    [{ denominator: null }, ['column_mapping.denominator', COLUMN]],
    [{ metric: 'm' }, ['column_mapping.metric', METRICS_COLUMNS]],
    [{ ids: {} }, ['column_mapping.ids', METRICS_COLUMNS]],
    [{ event_value: '' }, ['column_mapping.event_value', METRICS_COLUMNS]],
  ])('%o', (columns, ...issues) => {
    expectIssues(() => buildMetrics({}, columns), issues);
  });
});

describe.each([
  ['eventsSource', buildEvents, EVENTS_COLUMNS],
  ['exposuresSource', buildExposures, EXPOSURES_COLUMNS],
])('%s refuses the columns', (_, make, known) => {
  it.each<[columns: Record<string, unknown>, ...issues: Issues]>([
    [{ timestamp: undefined }, ['column_mapping.timestamp', COLUMN]],
    [{ timestamp: 0 }, ['column_mapping.timestamp', COLUMN]],
    [{ ids: undefined }, ['column_mapping.ids', 'has to be an object of column names']],
    [{ ids: ['user_id'] }, ['column_mapping.ids', 'has to be an object of column names']],
    [{ ids: 'user_id' }, ['column_mapping.ids', 'has to be an object of column names']],
    [{ ids: {} }, ['column_mapping.ids', 'has to map at least one id, such as { userID: "user_id" }']],
    [
      { ids: {}, unit_id: 'null' },
      ['column_mapping.ids', 'has to map at least one id, such as { userID: "user_id" }'],
    ],
    [{ ids: { userID: 'NULL' } }, ['column_mapping.ids.userID', COLUMN]],
    [
      { ids: { userID: '', stableID: 'device_id', customID: 7 } },
      ['column_mapping.ids.userID', COLUMN],
      ['column_mapping.ids.customID', COLUMN],
    ],
    [{ metadata: null }, ['column_mapping.metadata', 'has to be an object of column names']],
    [{ metadata: 'plan' }, ['column_mapping.metadata', 'has to be an object of column names']],
    [{ metadata: { plan: null } }, ['column_mapping.metadata.plan', COLUMN]],
    [{ metadata_object: '' }, ['column_mapping.metadata_object', COLUMN]],
    [{ unit_id: '' }, ['column_mapping.unit_id', COLUMN]],
    [{ event_value: ' ' }, ['column_mapping.event_value', COLUMN]],
    [{ event_value: 7 }, ['column_mapping.event_value', COLUMN]],
    [{ event: 'e' }, ['column_mapping.event', known]],
    [{ metric_value: 'v' }, ['column_mapping.metric_value', known]],
  ])('%o', (columns, ...issues) => {
    expectIssues(() => make({}, columns), issues);
  });

  it.each<[columns: Record<string, unknown>]>([
    [{ ids: {}, unit_id: 'user_id' }],
    [{ event_value: '' }],
    [{ metadata: {} }],
    [{ metadata: { plan: 'plan' }, metadata_object: 'meta', event_value: 'amount', unit_id: 'user_id' }],
  ])('but takes %o', (columns) => {
    expect(make({}, columns)).toMatchObject({ column_mapping: columns });
  });
});

describe('eventsSource and exposuresSource', () => {
  it('each want columns of their own', () => {
    expectIssues(() => buildEvents({}, { event_name: undefined }), [['column_mapping.event_name', COLUMN]]);
    expectIssues(() => buildExposures({}, { experiment: '' }), [['column_mapping.experiment', COLUMN]]);
    expectIssues(() => buildExposures({}, { group_id: 7 }), [['column_mapping.group_id', COLUMN]]);
  });
});

describe('a definition that breaks several rules', () => {
  it('hears of all of them', () => {
    expectIssues(
      () =>
        buildMetrics(
          { type: 'postgres', source_name: '', query: undefined, enabled: 1, share: 'a', dataSet: 'Metrics' },
          { unit_id: '', dateid: undefined, metric_value: undefined, value: 'v' },
        ),
      [
        ['type', WAREHOUSES],
        ['source_name', TEXT],
        ['enabled', BOOLEAN],
        ['query', QUERY],
        ['share', NOT_SHARED],
        ['dataSet', `${SETTINGS}. Did you mean dataset?`],
        ['column_mapping.unit_id', COLUMN],
        ['column_mapping.dateid', COLUMN],
        ['column_mapping.metric_value', VALUE],
        ['column_mapping.value', METRICS_COLUMNS],
      ],
    );
  });
});
