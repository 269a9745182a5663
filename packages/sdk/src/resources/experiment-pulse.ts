import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  cancelExperimentPulseLoad,
  getExperimentPulseLoad,
  getExperimentPulseMetricResult,
  getExperimentPulseResults,
  listExperimentPulseLoads,
  loadExperimentPulse,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { given } from '../internal/given.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link ExperimentPulseResource.getResults}. */
export type ExperimentPulseResultQuery = QueryOf<'getExperimentPulseResults'>;
/** Results of one test group against control, by metric. */
export interface ExperimentPulseResults extends Schema<'ExperimentPulseResults'> {}
/** Query of {@link ExperimentPulseResource.getMetricResult}. */
export type ExperimentPulseMetricResultQuery = QueryOf<'getExperimentPulseMetricResult'>;
/** Results of one test group against control for one metric, by dimension. First documented in 2026-03. */
export interface ExperimentPulseMetricResult extends Schema<'ExperimentPulseMetricResult'> {}
/** How to load. `{}` starts a full load. */
export interface ExperimentPulseLoadRequest extends Schema<'ExperimentPulseLoadRequest'> {}
/** Options of {@link ExperimentPulseResource.load}. */
export interface ExperimentPulseResourceLoadOptions extends CallOptions {
  /** What is computed; the same as in the body. */
  refresh?: 'full' | 'incremental' | 'metric' | undefined;
  /** Metrics to load, for `metric`; the same as in the body. Repeat the parameter for several. */
  metricIDs?: string[] | undefined;
  /** Whether only the latest state is computed; the same as in the body. */
  turboMode?: boolean | undefined;
  /** Id of a rule; the same as in the body. Last documented in 2025-10. */
  ruleId?: string | undefined;
}

/** Query of {@link ExperimentPulseResource.listLoads}. */
export type ExperimentPulseLoadListQuery = QueryOf<'listExperimentPulseLoads'>;
/** One computation of results in the warehouse. */
export interface PulseLoad extends Schema<'PulseLoad'> {}
/** The queries of one load. */
export interface PulseLoadDetails extends Schema<'PulseLoadDetails'> {}

/** Pulse: what an experiment has done to its metrics, and the loads that compute it in Warehouse Native projects. */
export class ExperimentPulseResource extends Resource {
  /**
   * Compares one group with control on every metric of the experiment. The published sample has other property names
   * than the schema, so be prepared for both. Published as beta.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/retrieve-pulse-results-beta
   * @example
   * await statsig.experiments.pulse.getResults('short_checkout', { control, test });
   */
  getResults(
    id: string,
    query: ExperimentPulseResultQuery,
    options?: CallOptions,
  ): ApiPromise<ExperimentPulseResults, 'getExperimentPulseResults'> {
    return this.data(getExperimentPulseResults, { path: { id }, query }, options);
  }

  /**
   * Compares one group with control on one metric, by dimension. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/retrieve-pulse-metric-result
   * @example
   * await statsig.experiments.pulse.getMetricResult('short_checkout', { control, test, metricID });
   */
  getMetricResult(
    id: string,
    query: ExperimentPulseMetricResultQuery,
    options?: CallOptions,
  ): ApiPromise<ExperimentPulseMetricResult, 'getExperimentPulseMetricResult'> {
    return this.data(getExperimentPulseMetricResult, { path: { id }, query }, options);
  }

  /**
   * Starts to compute the results of a Warehouse Native experiment, and answers before they are there: follow the
   * load in the list of loads. It runs queries in your warehouse, at your cost. The same settings are documented in
   * the body and in the query; which of them wins is not, so send each in one place only.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/load-pulse-warehouse-native
   * @example
   * await statsig.experiments.pulse.load('short_checkout');
   */
  load(
    id: string,
    request: ExperimentPulseLoadRequest = {},
    { refresh, metricIDs, turboMode, ruleId, ...options }: ExperimentPulseResourceLoadOptions = {},
  ): ApiPromise<void, 'loadExperimentPulse'> {
    const query = given({ refresh, metricIDs, turboMode, ruleId });
    return this.done(loadExperimentPulse, { path: { id }, query, body: request }, options, [
      'refresh',
      'metricIDs',
      'turboMode',
      'ruleId',
    ]);
  }

  /**
   * Lists the loads of the experiment's results, a page at a time. One without `finishedState` is still running.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/pulse-load-history-warehouse-native
   * @example
   * for await (const pulseLoad of statsig.experiments.pulse.listLoads('short_checkout')) console.log(pulseLoad);
   */
  listLoads(
    id: string,
    query?: ExperimentPulseLoadListQuery,
    options?: PaginateOptions,
  ): Paginated<PulseLoad> {
    return paginate(
      this.checked,
      listExperimentPulseLoads,
      { path: { id }, ...(query && { query }) },
      options,
    );
  }

  /**
   * Answers the steps of a load with their queries and times, to see what it did in the warehouse and how long it
   * took. How the load as a whole went is in the list of loads. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param dagId id of the load, as the list of loads gives it, such as `6yTn2VqBz8LwKc4XmRs0Jd`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/get-pulse-load-history-details-warehouse-native
   * @example
   * const pulseLoadDetails = await statsig.experiments.pulse.getLoad('short_checkout', '6yTn2VqBz8LwKc4XmRs0Jd');
   */
  getLoad(
    id: string,
    dagId: string,
    options?: CallOptions,
  ): ApiPromise<PulseLoadDetails, 'getExperimentPulseLoad'> {
    return this.data(getExperimentPulseLoad, { path: { id, dagID: dagId } }, options);
  }

  /**
   * Stops a load that is still running. How it ended is then in the list of loads. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param dagId id of the load, as the list of loads gives it, such as `6yTn2VqBz8LwKc4XmRs0Jd`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/cancel-pulse-load-warehouse-native
   * @example
   * await statsig.experiments.pulse.cancelLoad('short_checkout', '6yTn2VqBz8LwKc4XmRs0Jd');
   */
  cancelLoad(
    id: string,
    dagId: string,
    options?: CallOptions,
  ): ApiPromise<void, 'cancelExperimentPulseLoad'> {
    return this.done(cancelExperimentPulseLoad, { path: { id, dagID: dagId } }, options);
  }
}
