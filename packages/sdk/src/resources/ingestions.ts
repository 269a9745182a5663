import type { CallOptions, components, QueryOf, ResponseOf } from '@statsig-console/client';
import {
  backfillIngestion,
  createDatabricksConnection,
  createIngestion,
  deleteIngestion,
  getIngestion,
  getIngestionEventCount,
  getIngestionEventDelta,
  listIngestionStatuses,
  patchIngestion,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { dataOrBare, listOrBare } from '../internal/unwrap.ts';
import { IngestionRunsResource } from './ingestion-runs.ts';
import type { IngestionSchedule } from './ingestion-schedule.ts';
import { IngestionScheduleResource } from './ingestion-schedule.ts';

/** Query of {@link Ingestions.get}. */
export type IngestionQuery = QueryOf<'getIngestion'>;
/**
 * An ingestion source. The API has two ways of answering it: a record with `id` and `data`, or the definition as it
 * was sent. Only what both share is required.
 */
export interface Ingestion extends Schema<'Ingestion'> {}
/** A new source. `dataset` tells what the rows are, and with it which columns have to be mapped. */
export type IngestionCreate = components['schemas']['IngestionCreate'];
/**
 * The properties of a source to change. `dataset` tells which columns a new mapping has to name. Delta sharing can be
 * neither switched on nor off.
 */
export type IngestionPatch = components['schemas']['IngestionPatch'];
/** Query of {@link Ingestions.delete}. */
export type IngestionDeleteQuery = QueryOf<'deleteIngestion'>;
/** Which days of which sources to load once more. */
export interface IngestionBackfillRequest extends Schema<'IngestionBackfillRequest'> {}
/** The run. */
export type IngestionBackfill = ResponseOf<'backfillIngestion'>['data'];
/** Query of {@link Ingestions.listStatuses}. */
export type IngestionStatusQuery = QueryOf<'listIngestionStatuses'>;
/** One line of the import log. */
export interface IngestionStatusEntry extends Schema<'IngestionStatusEntry'> {}
/** Query of {@link Ingestions.getEventCount}. */
export type IngestionEventCountQuery = QueryOf<'getIngestionEventCount'>;
/** Counts: a flat list with one event per entry, or a list of days with an `events` list in each. */
export type IngestionEventCounts = Extract<
  ResponseOf<'getIngestionEventCount'>,
  { message: unknown }
>['data'];
/** Query of {@link Ingestions.getEventDelta}. */
export type IngestionEventDeltaQuery = QueryOf<'getIngestionEventDelta'>;
/** Comparisons: a flat list with one event per entry, or a list of days with an `events` list in each. */
export type IngestionEventDeltas = Extract<
  ResponseOf<'getIngestionEventDelta'>,
  { message: unknown }
>['data'];
/** A connection to a Databricks workspace. */
export interface DatabricksConnectionCreate extends Schema<'DatabricksConnectionCreate'> {}
/** The connection as a record, or as it was sent, token included. Keep it out of logs. */
export type DatabricksConnectionAnswer =
  | components['schemas']['Ingestion']
  | components['schemas']['DatabricksConnection'];

/** Ingestions: scheduled imports of metrics, events and exposures from a data warehouse. */
export class Ingestions extends Resource {
  /** Runs of ingestions. */
  readonly runs: IngestionRunsResource = new IngestionRunsResource(this.caller);
  /** When a dataset is ingested. */
  readonly schedule: IngestionScheduleResource = new IngestionScheduleResource(this.caller);

  /**
   * Answers one source. The documented answer shows the schedule of the dataset instead of the source; be ready for
   * either. Send `source_name` as well: `type` and `dataset` alone may fit several sources.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/ingestions/read-ingestion
   * @example
   * const result = await statsig.ingestions.get({ type, dataset });
   */
  get(
    query: IngestionQuery,
    options?: CallOptions,
  ): ApiPromise<Ingestion | IngestionSchedule, 'getIngestion'> {
    return this.read<Ingestion | IngestionSchedule, 'getIngestion'>(
      getIngestion,
      { query },
      options,
      dataOrBare,
    );
  }

  /**
   * Registers a query, or a shared table, whose rows are imported every day. The connection to the warehouse has to
   * exist. A second source with the same `type`, `dataset` and `source_name` is refused with 400. Nothing is loaded
   * until the next scheduled run or a backfill.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/ingestions/create-ingestion-source
   * @example
   * await statsig.ingestions.create(ingestion);
   */
  create(ingestion: IngestionCreate, options?: CallOptions): ApiPromise<Ingestion, 'createIngestion'> {
    return this.read<Ingestion, 'createIngestion'>(createIngestion, { body: ingestion }, options, dataOrBare);
  }

  /**
   * Changes the properties that the body names and leaves the rest. `type`, `dataset` and `source_name` say which
   * source is meant. The next run uses the new settings. For days that are loaded already, ask for a backfill.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/ingestions/update-ingestion-source
   * @example
   * await statsig.ingestions.patch(patch);
   */
  patch(patch: IngestionPatch, options?: CallOptions): ApiPromise<Ingestion, 'patchIngestion'> {
    return this.read<Ingestion, 'patchIngestion'>(patchIngestion, { body: patch }, options, dataOrBare);
  }

  /**
   * Removes the source, so that it is not run any more. This cannot be undone. Send `source_name` as well: `type` and
   * `dataset` alone may fit several sources.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/ingestions/delete-ingestion-source
   * @example
   * await statsig.ingestions.delete({ type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' });
   */
  delete(
    query: IngestionDeleteQuery,
    options?: CallOptions,
  ): ApiPromise<Ingestion | undefined, 'deleteIngestion'> {
    return this.dataIfAny(deleteIngestion, { query }, options);
  }

  /**
   * Loads past days once more, whether or not they were loaded before. The answer comes at once; the run itself goes
   * on, and `ingestions.runs.get` tells how far it is.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/ingestions/backfill-ingestion
   * @example
   * await statsig.ingestions.backfill(request);
   */
  backfill(
    request: IngestionBackfillRequest,
    options?: CallOptions,
  ): ApiPromise<IngestionBackfill, 'backfillIngestion'> {
    return this.data(backfillIngestion, { body: request }, options);
  }

  /**
   * Lists what happened to imports in a range of days, as a log. The documented answer is a bare list without pages;
   * the schema has the usual envelope.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/ingestions/list-ingestions-status
   * @example
   * const result = await statsig.ingestions.listStatuses({ startDate: '2026-02-14', endDate: '2026-02-15' });
   */
  listStatuses(
    query: IngestionStatusQuery,
    options?: CallOptions,
  ): ApiPromise<IngestionStatusEntry[], 'listIngestionStatuses'> {
    return this.read<IngestionStatusEntry[], 'listIngestionStatuses'>(
      listIngestionStatuses,
      { query },
      options,
      listOrBare,
    );
  }

  /**
   * Tells how many events were loaded on each of the days. The list is flat or grouped by day, depending on
   * `event_name`. The reference does not say which goes with which, so look at the entries: `event` or `events`.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/ingestions/get-ingestion-event-count
   * @example
   * const result = await statsig.ingestions.getEventCount({ start_date, end_date });
   */
  getEventCount(
    query: IngestionEventCountQuery,
    options?: CallOptions,
  ): ApiPromise<IngestionEventCounts, 'getIngestionEventCount'> {
    return this.read<IngestionEventCounts, 'getIngestionEventCount'>(
      getIngestionEventCount,
      { query },
      options,
      dataOrBare,
    );
  }

  /**
   * Sets the number of events in Statsig against the number in the warehouse, for each of the days. Where `has_diff`
   * is true consider a backfill. The list is flat or grouped by day, depending on `event_name`. The reference does
   * not say which goes with which, so look at the entries: `event` or `events`.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/ingestions/get-ingestion-event-delta-ledger
   * @example
   * const result = await statsig.ingestions.getEventDelta({ start_date, end_date });
   */
  getEventDelta(
    query: IngestionEventDeltaQuery,
    options?: CallOptions,
  ): ApiPromise<IngestionEventDeltas, 'getIngestionEventDelta'> {
    return this.read<IngestionEventDeltas, 'getIngestionEventDelta'>(
      getIngestionEventDelta,
      { query },
      options,
      dataOrBare,
    );
  }

  /**
   * Stores how ingestion reaches a Databricks workspace. Sources of type `databricks` need it. For other warehouses
   * there is no such operation; connect them in the console.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/ingestions/create-ingestion-databricks
   * @example
   * await statsig.ingestions.createDatabricksConnection(connection);
   */
  createDatabricksConnection(
    connection: DatabricksConnectionCreate,
    options?: CallOptions,
  ): ApiPromise<DatabricksConnectionAnswer, 'createDatabricksConnection'> {
    return this.read<DatabricksConnectionAnswer, 'createDatabricksConnection'>(
      createDatabricksConnection,
      { body: connection },
      options,
      dataOrBare,
    );
  }
}
