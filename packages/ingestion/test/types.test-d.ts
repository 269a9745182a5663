// Checked by the compiler, never run.
import type { Ingestion, IngestionCreate, StatsigConsole } from '@statsig-console/sdk';
import { expectTypeOf } from 'vitest';
import {
  type Applied,
  type AppliedSchedule,
  applySource,
  applySources,
  createSource,
  type Dataset,
  deleteSource,
  type EventsColumns,
  type EventsSource,
  type ExposuresSource,
  enableSource,
  eventsSource,
  exposuresSource,
  getSchedule,
  type MetricsSource,
  metricsSource,
  type Schedule,
  type Source,
  type SourceIdentity,
  setSchedule,
  type WarehouseType,
} from '../src/index.ts';
import {
  exact,
  lintQuery,
  literal,
  type QueryFinding,
  type Selected,
  selectEvents,
  selectExposures,
  selectMetrics,
  toSeconds,
} from '../src/query/index.ts';

const metrics = { unit_id: 'u', id_type: 'i', dateid: 'd', metric_name: 'm' };
const value = { ...metrics, metric_value: 'v' };
const events = { event_name: 'e', timestamp: 't', ids: { userID: 'u' } };
const exposures = { experiment: 'x', group_id: 'g', timestamp: 't', ids: { userID: 'u' } };
const query = { source_name: 'a', query: 'SELECT 1' };
const table = { source_name: 'a', use_delta_sharing: true, share: 's', schema: 'c', table: 't' } as const;

expectTypeOf<WarehouseType>().toEqualTypeOf<
  'redshift' | 'bigquery-v2' | 'snowflake-v2' | 'databricks' | 'azure-synapse' | 's3' | 'athena' | 'adls'
>();
expectTypeOf<Source>().toEqualTypeOf<MetricsSource | EventsSource | ExposuresSource>();
// What the builders give is what the API takes.
expectTypeOf<Source>().toExtend<IngestionCreate>();

// --- results ---

// The form that was given is kept, so that what is known of it need not be asked again.
const files = metricsSource({ source_name: 'a', type: 's3', column_mapping: value });
expectTypeOf(files).toEqualTypeOf<Extract<MetricsSource, { type: 's3' }>>();
expectTypeOf({ ...files, query: 'SELECT 1' }).toExtend<Source>();
expectTypeOf(
  eventsSource({ ...query, type: 'redshift', column_mapping: events }).query,
).toEqualTypeOf<string>();
expectTypeOf(exposuresSource({ ...query, type: 'adls', column_mapping: exposures }).query).toEqualTypeOf<
  string | undefined
>();
declare const statsig: StatsigConsole;
declare const source: Source;
expectTypeOf(createSource(statsig, source, { timeout: 1_000 })).toEqualTypeOf<Promise<Ingestion>>();
createSource({ ingestions: statsig.ingestions }, source);
// @ts-expect-error it is called timeout
createSource(statsig, source, { timeOut: 1_000 });
// @ts-expect-error a source has a dataset
createSource(statsig, { ...query, type: 's3', column_mapping: events });

// --- where the rows are ---

// @ts-expect-error there is no such warehouse
metricsSource({ ...query, type: 'postgres', column_mapping: value });
// @ts-expect-error the warehouse is missing
metricsSource({ ...query, column_mapping: value });
// @ts-expect-error the query is missing
metricsSource({ source_name: 'a', type: 'redshift', column_mapping: value });
metricsSource({ source_name: 'a', type: 's3', column_mapping: value });
eventsSource({ source_name: 'a', type: 'adls', column_mapping: events });
// @ts-expect-error Athena is an engine over files, and needs a query
eventsSource({ source_name: 'a', type: 'athena', column_mapping: events });
declare const anywhere: WarehouseType;
expectTypeOf(
  eventsSource({ ...query, type: anywhere, column_mapping: events }),
).toEqualTypeOf<EventsSource>();
// @ts-expect-error the name is missing
metricsSource({ query: 'SELECT 1', type: 's3', column_mapping: value });
// @ts-expect-error it is called source_name
metricsSource({ ...query, type: 's3', column_mapping: value, sourceName: 'a' });
// @ts-expect-error it is a boolean
metricsSource({ ...query, type: 's3', column_mapping: value, enabled: 'true' });
metricsSource({ ...table, type: 'databricks', column_mapping: value });
// @ts-expect-error only Databricks shares tables
metricsSource({ ...table, type: 'redshift', column_mapping: value });
// @ts-expect-error a shared table is not queried
metricsSource({ ...table, type: 'databricks', column_mapping: value, query: 'SELECT 1' });
// @ts-expect-error the table is missing
metricsSource({ ...table, table: undefined, type: 'databricks', column_mapping: value });
// @ts-expect-error a query needs no table
eventsSource({ ...query, type: 'databricks', column_mapping: events, table: 't' });

// --- narrowing ---

if (source.use_delta_sharing) {
  expectTypeOf(source.type).toEqualTypeOf<'databricks'>();
  expectTypeOf(source.table).toEqualTypeOf<string>();
  // @ts-expect-error a shared table has no query
  source.query satisfies string;
} else if (source.type === 's3' || source.type === 'adls') {
  expectTypeOf(source.query).toEqualTypeOf<string | undefined>();
} else {
  expectTypeOf(source.query).toEqualTypeOf<string>();
  // @ts-expect-error a query has no share
  source.share;
}
switch (source.dataset) {
  case 'Metrics':
    expectTypeOf(source).toEqualTypeOf<MetricsSource>();
    expectTypeOf(source.column_mapping.metric_name).toEqualTypeOf<string>();
    break;
  case 'Events':
    expectTypeOf(source.column_mapping.event_name).toEqualTypeOf<string>();
    break;
  case 'Exposures':
    expectTypeOf(source.column_mapping.group_id).toEqualTypeOf<string>();
    break;
  default:
    expectTypeOf(source).toBeNever();
}
expectTypeOf<Source>().toExtend<SourceIdentity>();
expectTypeOf<Dataset>().toEqualTypeOf<'Metrics' | 'Events' | 'Exposures'>();

// --- columns ---

const numerator = 'n';
const denominator = 'd';
metricsSource({ ...query, type: 's3', column_mapping: { ...metrics, numerator, denominator } });
metricsSource({ ...query, type: 's3', column_mapping: { ...value, numerator, denominator } });
// @ts-expect-error a ratio needs its denominator
metricsSource({ ...query, type: 's3', column_mapping: { ...metrics, numerator } });
// @ts-expect-error and its numerator
metricsSource({ ...query, type: 's3', column_mapping: { ...metrics, denominator } });
// @ts-expect-error there is neither a value nor a ratio
metricsSource({ ...query, type: 's3', column_mapping: metrics });
// @ts-expect-error a column is named by a string
metricsSource({ ...query, type: 's3', column_mapping: { ...value, dateid: 7 } });
// @ts-expect-error metrics have no such column
metricsSource({ ...query, type: 's3', column_mapping: { ...value, timestamp: 't' } });
// @ts-expect-error these are the columns of another dataset
eventsSource({ ...query, type: 's3', column_mapping: exposures });
// @ts-expect-error the timestamp is missing
eventsSource({ ...query, type: 's3', column_mapping: { event_name: 'e', ids: {} } });
// @ts-expect-error the ids are missing
eventsSource({ ...query, type: 's3', column_mapping: { event_name: 'e', timestamp: 't' } });
// @ts-expect-error events have no such column
eventsSource({ ...query, type: 's3', column_mapping: { ...events, experiment: 'x' } });
// @ts-expect-error an id is mapped to the name of a column
eventsSource({ ...query, type: 's3', column_mapping: { ...events, ids: { userID: 7 } } });
// @ts-expect-error exposures have no such column
exposuresSource({ ...query, type: 's3', column_mapping: { ...exposures, event_name: 'e' } });

// --- queries ---

const from = { type: 'bigquery-v2', table: 'p.d.t' } as const;
const selected = selectEvents({
  ...from,
  columns: {
    event_name: literal('buy'),
    timestamp: toSeconds(exact('at'), 'timestamp'),
    ids: { userID: 'u' },
    metadata: { plan: literal('free') },
    event_value: literal(7),
  },
  days: { column: 'at', from: '2026-02-01', storedAs: 'text' },
});
expectTypeOf(selected).toEqualTypeOf<Selected<'bigquery-v2', EventsColumns>>();
eventsSource({ source_name: 'a', ...selected });
// @ts-expect-error these are the columns of another dataset
metricsSource({ source_name: 'a', ...selected });
selectEvents({ type: anywhere, table: ['a', exact('b')], columns: events });
selectExposures({ ...from, columns: exposures });
selectMetrics({ ...from, columns: { ...metrics, numerator: 'n', denominator: literal(1) } });
// @ts-expect-error a ratio needs its denominator
selectMetrics({ ...from, columns: { ...metrics, numerator: 'n' } });
// @ts-expect-error the timestamp is missing
selectEvents({ ...from, columns: { event_name: 'e', ids: {} } });
// @ts-expect-error events have no such column
selectEvents({ ...from, columns: { ...events, experiment: 'x' } });
// @ts-expect-error it is called days
selectEvents({ ...from, columns: events, dates: { column: 'at' } });
// @ts-expect-error a column is stored in one of three ways
selectEvents({ ...from, columns: events, days: { column: 'at', storedAs: 'milliseconds' } });
// @ts-expect-error it is one text or number
literal(null);
expectTypeOf(lintQuery(source)).toEqualTypeOf<Promise<QueryFinding[]>>();

// --- apply and schedule ---

expectTypeOf(applySource(statsig, source, { dryRun: true, timeout: 1 })).toEqualTypeOf<Promise<Applied>>();
expectTypeOf(applySources(statsig, [source])).toEqualTypeOf<Promise<Applied[]>>();
expectTypeOf<Applied['action']>().toEqualTypeOf<'created' | 'updated' | 'unchanged'>();
enableSource(statsig, { type: 's3', dataset: 'Events', source_name: 'a' });
deleteSource(statsig, source, { dryRun: true });
// @ts-expect-error without a name another source could be meant
deleteSource(statsig, { type: 's3', dataset: 'Events' });
// @ts-expect-error it is called dryRun
applySource(statsig, source, { dryrun: true });
const nine = { dataset: 'Metrics', hour: 9, timeZone: 'Europe/Berlin' } as const;
expectTypeOf(setSchedule(statsig, nine, { on: new Date() })).toEqualTypeOf<Promise<AppliedSchedule>>();
expectTypeOf(getSchedule(statsig, nine)).toEqualTypeOf<Promise<Schedule>>();
// @ts-expect-error the zone is missing
setSchedule(statsig, { dataset: 'Metrics', hour: 9 });
// @ts-expect-error there is no such dataset
getSchedule(statsig, { dataset: 'metrics', timeZone: 'UTC' });
