import {
  type CallOptions,
  type components,
  type ItemOf,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  cancelMetricArchive,
  createMetric,
  deleteMetric,
  getMetric,
  getMetricByName,
  getMetricSql,
  getMetricValue,
  listMetricExperiments,
  listMetrics,
  listMetricValues,
  reloadMetric,
  scheduleMetricArchive,
  unarchiveMetric,
  updateMetric,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { given } from '../internal/given.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import type { Metric } from './events.ts';

/** Query of {@link Metrics.list}. */
export type MetricListQuery = QueryOf<'listMetrics'>;
/** A new metric. `type` says how it is computed, and with that which properties say from what. */
export type MetricCreate = components['schemas']['MetricCreate'];
/**
 * What to change. Everything is optional and what is absent is left alone. The type, the events, the funnel steps and
 * the components of a metric cannot be changed; make a new metric instead.
 */
export interface MetricUpdate extends Schema<'MetricUpdate'> {}
/**
 * The wanted state of a metric. What is absent is left alone. What it is computed from can be set only once: `type`, events, funnel
 * steps, components and the window of a cloud metric.
 */
export type MetricUpsert = MetricCreate extends infer Each
  ? Each extends MetricCreate
    ? Omit<Each, 'name' | 'dryRun'> & Partial<Pick<Each, 'name'>>
    : never
  : never;
/** Query of {@link Metrics.getValue}. */
export type MetricValueQuery = QueryOf<'getMetricValue'>;
/** What one metric came to on one day, for one kind of unit. */
export interface MetricUnitValue extends Schema<'MetricUnitValue'> {}
/** Query of {@link Metrics.listValues}. */
export type MetricValueListQuery = QueryOf<'listMetricValues'>;
/** What a metric came to on the day asked for, for one kind of unit. */
export interface MetricValue extends Schema<'MetricValue'> {}
/** The query that computes a metric for one kind of unit. */
export interface MetricSql extends Schema<'MetricSql'> {}
/** Query of {@link Metrics.listExperiments}. */
export type MetricExperimentListQuery = QueryOf<'listMetricExperiments'>;
/**
 * An experiment. The documented sample shows metrics instead, so those are accepted too; experiments have `groups`,
 * metrics have `lineage`.
 */
export type MetricExperiment = ItemOf<'listMetricExperiments'>;
/** Options of {@link Metrics.reload}. */
export interface MetricReloadOptions extends CallOptions {
  /** `true` adds what is new since the last load, `false` starts over. Which one counts when it is absent is not documented. */
  incremental?: 'true' | 'false' | undefined;
}

/** Metrics, their definitions and values. */
export class Metrics extends Resource {
  /**
   * Lists the definitions of all metrics, a page at a time. The events that are logged bring metrics of their own, so
   * the list is long; it cannot be searched by name.
   *
   * @see https://docs.statsig.com/api-reference/metrics/list-all-metrics
   * @example
   * for await (const metric of statsig.metrics.list()) console.log(metric);
   */
  list(query?: MetricListQuery, options?: PaginateOptions): Paginated<Metric> {
    return paginate(this.checked, listMetrics, { ...(query && { query }) }, options);
  }

  /**
   * Answers the definition of one metric, not its values.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/metrics/read-metric-definition
   * @example
   * const metric = await statsig.metrics.get('checkout_revenue::sum');
   */
  get(id: string, options?: CallOptions): ApiPromise<Metric, 'getMetric'> {
    return this.data(getMetric, { path: { id } }, options);
  }

  /**
   * The same answer as reading it by id, for callers who have the two parts.
   *
   * @param name name of the metric, the part of its id before `::`, such as `checkout_revenue`; not percent-encoded
   * @param type type of the metric, the part of its id after `::`, such as `sum`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/metrics/read-metric-definition-by-name
   * @example
   * const metric = await statsig.metrics.getByName('checkout_revenue', 'sum');
   */
  getByName(name: string, type: string, options?: CallOptions): ApiPromise<Metric, 'getMetricByName'> {
    return this.data(getMetricByName, { path: { name, type } }, options);
  }

  /**
   * Adds a metric. A cloud metric has no values before the next day and none for the days before it. Send `dryRun` to
   * check a definition without saving it.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics/create-metric
   * @example
   * await statsig.metrics.create(metric);
   */
  create(metric: MetricCreate, options?: CallOptions): ApiPromise<Metric, 'createMetric'> {
    return this.data(createMetric, { body: metric }, options);
  }

  /**
   * Creates a metric, or brings the one that exists to the wanted state, sending only what differs and nothing when nothing does.
   * What a cloud metric is computed from cannot be changed: such a difference is a WorkflowError. A computation in the warehouse
   * is sent whole, stored parts that are not given included. The owner is not part of it; {@link Metrics.update} sets one.
   *
   * @param id `name::type`, such as `checkout_revenue::sum`; not percent-encoded. It keeps its first name when it is renamed
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.metrics.upsert('checkout_revenue::sum', { type: 'sum', metricEvents, isVerified: true });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    metric: MetricUpsert | ReadBack<Metric, Pick<MetricUpsert, keyof MetricUpsert>, 'lineage'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Metric, DryRun>> {
    return (await loadWorkflows()).upsertMetric(this, id, metric, options);
  }

  /**
   * Changes what the body names; unlike the full update of other entities it leaves alone what is absent. What a
   * cloud metric is computed from cannot be changed, and a metric with `isReadOnly` cannot be edited anywhere else.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics/update-a-metric
   * @example
   * await statsig.metrics.update('checkout_revenue::sum', metric);
   */
  update(id: string, metric: MetricUpdate, options?: CallOptions): ApiPromise<Metric, 'updateMetric'> {
    return this.data(updateMetric, { path: { id }, body: metric }, options);
  }

  /**
   * Removes the metric with its history. This cannot be undone; archive it to keep the history.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics/delete-a-metric
   * @example
   * await statsig.metrics.delete('checkout_revenue::sum');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteMetric'> {
    return this.done(deleteMetric, { path: { id } }, options);
  }

  /**
   * Answers what one metric came to on one day, once for each kind of unit. A metric that does not exist and a day
   * without data are both answered with 400.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/metrics/read-single-metric-value
   * @example
   * const result = await statsig.metrics.getValue({ id: 'orders per visit::ratio', date: '2025-11-05' });
   */
  getValue(query: MetricValueQuery, options?: CallOptions): ApiPromise<MetricUnitValue[], 'getMetricValue'> {
    return this.data(getMetricValue, { query }, options);
  }

  /**
   * Lists what the metrics came to on one day, a page at a time: one item for each metric and kind of unit. Name and
   * type narrow it down.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/metrics/list-all-metric-values
   * @example
   * for await (const metricValue of statsig.metrics.listValues({ date: '2025-11-05' })) console.log(metricValue);
   */
  listValues(query: MetricValueListQuery, options?: PaginateOptions): Paginated<MetricValue> {
    return paginate(this.checked, listMetricValues, { query }, options);
  }

  /**
   * Answers the queries that compute the metric, one for each kind of unit. First documented in 2026-03.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/metrics/get-sql-for-a-metric
   * @example
   * const result = await statsig.metrics.getSql('checkout_revenue::sum');
   */
  getSql(id: string, options?: CallOptions): ApiPromise<MetricSql[], 'getMetricSql'> {
    return this.data(getMetricSql, { path: { id } }, options);
  }

  /**
   * Lists the experiments that have the metric among theirs, a page at a time. The filters are those of the list of
   * experiments.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/metrics/lineage-list-experiments-related-to-metric
   * @example
   * await statsig.metrics.listExperiments('checkout_revenue::sum');
   */
  listExperiments(
    id: string,
    query?: MetricExperimentListQuery,
    options?: PaginateOptions,
  ): Paginated<MetricExperiment> {
    return paginate(this.checked, listMetricExperiments, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Archives the metric on the next day: it is no longer computed, but its history stays. Until then it can be called
   * off, afterwards undone. There is no body.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics/schedule-a-metric-archive
   * @example
   * await statsig.metrics.scheduleArchive('checkout_revenue::sum');
   */
  scheduleArchive(id: string, options?: CallOptions): ApiPromise<void, 'scheduleMetricArchive'> {
    return this.done(scheduleMetricArchive, { path: { id } }, options);
  }

  /**
   * Keeps a metric that was scheduled for archiving, as long as that has not happened. There is no body.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics/cancel-archive-a-metric
   * @example
   * await statsig.metrics.cancelArchive('checkout_revenue::sum');
   */
  cancelArchive(id: string, options?: CallOptions): ApiPromise<void, 'cancelMetricArchive'> {
    return this.done(cancelMetricArchive, { path: { id } }, options);
  }

  /**
   * Brings an archived metric back, so that it is computed again. There is no body.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics/unarchive-a-metric
   * @example
   * await statsig.metrics.unarchive('checkout_revenue::sum');
   */
  unarchive(id: string, options?: CallOptions): ApiPromise<void, 'unarchiveMetric'> {
    return this.done(unarchiveMetric, { path: { id } }, options);
  }

  /**
   * Computes the data of one metric anew in the warehouse, at your cost; for example after its source was corrected.
   * Results of experiments are loaded by an operation of their own.
   *
   * @param id the metric's id, `name::type`, such as `checkout_revenue::sum`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/reload-metric-data
   * @example
   * await statsig.metrics.reload('checkout_revenue::sum');
   */
  reload(
    id: string,
    { incremental, ...options }: MetricReloadOptions = {},
  ): ApiPromise<void, 'reloadMetric'> {
    const query = given({ incremental });
    return this.done(reloadMetric, { path: { id }, query }, options, ['incremental']);
  }
}
