import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  getGateRulePulseResults,
  listGateRulePulseLoads,
  loadGatePulse,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { PulseLoad } from './experiment-pulse.ts';

/** Query of {@link GatePulseResource.getResults}. */
export type GateRulePulseResultQuery = QueryOf<'getGateRulePulseResults'>;
/** Results for the metrics that are being monitored. */
export interface PulseResults extends Schema<'PulseResults'> {}
/** Which results to compute anew. */
export interface GatePulseLoadRequest extends Schema<'GatePulseLoadRequest'> {}
/** Query of {@link GatePulseResource.listLoads}. */
export type GateRulePulseLoadListQuery = QueryOf<'listGateRulePulseLoads'>;

/** Pulse: what a gate has done to metrics. */
export class GatePulseResource extends Resource {
  /**
   * Answers how the monitored metrics of users whom the rule passes compare with those of users whom it turns away.
   * Numbers are missing until there is enough data.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ruleId id or lasting id (`baseID`) of the rule, as in `rules` of the gate, such as
   * `9Tb4MzQe7KsWd1XhUv0Gpa`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/retrieve-pulse-results
   * @example
   * const pulseResults = await statsig.gates.pulse.getResults('new_checkout', '9Tb4MzQe7KsWd1XhUv0Gpa');
   */
  getResults(
    id: string,
    ruleId: string,
    query?: GateRulePulseResultQuery,
    options?: CallOptions,
  ): ApiPromise<PulseResults, 'getGateRulePulseResults'> {
    return this.data(
      getGateRulePulseResults,
      { path: { id, ruleID: ruleId }, ...(query && { query }) },
      options,
    );
  }

  /**
   * Starts a computation of the results of one rule in the warehouse and does not wait for it; the load history of
   * the rule says when it is done. Warehouse Native only.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/load-pulse-gate
   * @example
   * await statsig.gates.pulse.load('new_checkout', request);
   */
  load(id: string, request: GatePulseLoadRequest, options?: CallOptions): ApiPromise<void, 'loadGatePulse'> {
    return this.done(loadGatePulse, { path: { id }, body: request }, options);
  }

  /**
   * Lists when the results of a rule were computed in the warehouse and how that ended, a page at a time. Warehouse
   * Native only.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ruleId id or lasting id (`baseID`) of the rule, as in `rules` of the gate, such as
   * `9Tb4MzQe7KsWd1XhUv0Gpa`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/pulse-load-history-warehouse-native
   * @example
   * await statsig.gates.pulse.listLoads('new_checkout', '9Tb4MzQe7KsWd1XhUv0Gpa');
   */
  listLoads(
    id: string,
    ruleId: string,
    query?: GateRulePulseLoadListQuery,
    options?: PaginateOptions,
  ): Paginated<PulseLoad> {
    return paginate(
      this.checked,
      listGateRulePulseLoads,
      { path: { id, ruleID: ruleId }, ...(query && { query }) },
      options,
    );
  }
}
