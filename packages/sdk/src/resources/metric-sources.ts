import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createMetricSource,
  deleteMetricSource,
  getMetricSource,
  listMetricSourceMetrics,
  listMetricSources,
  updateMetricSource,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import type { Metric } from './events.ts';

/** Query of {@link MetricSources.list}. */
export type MetricSourceListQuery = QueryOf<'listMetricSources'>;
/** Rows that metrics are computed from. */
export interface MetricSource extends Schema<'MetricSource'> {}
/** A new metric source. `sql` is required for a table as well; clients send `""` there. */
export interface MetricSourceCreate extends Schema<'MetricSourceCreate'> {}
/**
 * The whole metric source as it shall be from now on. It can't be renamed: leave `name` out, or send the one that it
 * has.
 */
export interface MetricSourceUpdate extends Schema<'MetricSourceUpdate'> {}
/** The wanted state of a metric source. What is absent is left alone. */
export type MetricSourceUpsert = Omit<MetricSourceUpdate, 'name' | 'dryRun'>;
/** Query of {@link MetricSources.listMetrics}. */
export type MetricSourceMetricListQuery = QueryOf<'listMetricSourceMetrics'>;

/** Metric sources of Warehouse Native projects: the queries that metrics are computed from. */
export class MetricSources extends Resource {
  /**
   * Lists the metric sources of the project, a page at a time. Without paging you get the first 100 at most, and
   * nothing but `pagination` says that there are more.
   *
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/list-metric-source
   * @example
   * for await (const metricSource of statsig.metricSources.list()) console.log(metricSource);
   */
  list(query?: MetricSourceListQuery, options?: PaginateOptions): Paginated<MetricSource> {
    return paginate(this.checked, listMetricSources, { ...(query && { query }) }, options);
  }

  /**
   * Answers one metric source.
   *
   * @param name name of the metric source, such as `Orders`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/read-metric-source
   * @example
   * const metricSource = await statsig.metricSources.get('Orders');
   */
  get(name: string, options?: CallOptions): ApiPromise<MetricSource, 'getMetricSource'> {
    return this.data(getMetricSource, { path: { name } }, options);
  }

  /**
   * Tells Statsig where rows are that metrics can be computed from. Metrics refer to the source by its name, which is
   * final. The query is tried out first, unless `skip_validation` says otherwise. Set `dryRun` to try it and save
   * nothing.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/create-metric-source
   * @example
   * await statsig.metricSources.create(source);
   */
  create(source: MetricSourceCreate, options?: CallOptions): ApiPromise<MetricSource, 'createMetricSource'> {
    return this.data(createMetricSource, { body: source }, options);
  }

  /**
   * Creates a metric source, or brings the one that exists to the wanted state: what is absent stays, and nothing is sent
   * when nothing differs. The API replaces a source as a whole, so the whole is sent when something does: what is stored,
   * with `source` on top. `skip_validation` and the
   * columns that go with it are not in answers: they are not compared, and not kept.
   *
   * @param name name of the metric source, such as `Orders`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.metricSources.upsert('Orders', { sql, timestampColumn: 'ordered_at', idTypeMapping });
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    source: MetricSourceUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<MetricSource, DryRun>> {
    return (await loadWorkflows()).upsertMetricSource(this, name, source, options);
  }

  /**
   * Stores the source exactly as the body says; optional properties that are missing are dropped. There is no partial
   * update, and no way to rename it. When columns go, see first which metrics of the source need them.
   *
   * @param name name of the metric source, such as `Orders`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/update-metric-source
   * @example
   * await statsig.metricSources.update('Orders', source);
   */
  update(
    name: string,
    source: MetricSourceUpdate,
    options?: CallOptions,
  ): ApiPromise<MetricSource, 'updateMetricSource'> {
    return this.data(updateMetricSource, { path: { name }, body: source }, options);
  }

  /**
   * Removes the source from the project for good. What becomes of its metrics is not documented: list them first.
   *
   * @param name name of the metric source, such as `Orders`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/delete-metric-source
   * @example
   * await statsig.metricSources.delete('Orders');
   */
  delete(name: string, options?: CallOptions): ApiPromise<void, 'deleteMetricSource'> {
    return this.done(deleteMetricSource, { path: { name } }, options);
  }

  /**
   * Lists the metrics that are computed from one metric source, a page at a time; those to look at before changing
   * it.
   *
   * @param name name of the metric source, such as `Orders`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/metrics-warehouse-native/read-metric-source-metrics
   * @example
   * for await (const metric of statsig.metricSources.listMetrics('Orders')) console.log(metric);
   */
  listMetrics(
    name: string,
    query?: MetricSourceMetricListQuery,
    options?: PaginateOptions,
  ): Paginated<Metric> {
    return paginate(
      this.checked,
      listMetricSourceMetrics,
      { path: { name }, ...(query && { query }) },
      options,
    );
  }
}
