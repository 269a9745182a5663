import type { CallOptions, QueryOf } from '@statsig-console/client';
import { getExposureCount } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link ExposureCountsResource.get}. */
export type ExposureCountQuery = QueryOf<'getExposureCount'>;
/** The counts, in one list for each kind. */
export interface ExposureCounts extends Schema<'ExposureCounts'> {}

/** Exposure counts of gates, experiments and dynamic configs. */
export class ExposureCountsResource extends Resource {
  /**
   * Counts how often gates, experiments and dynamic configs were shown to users in the past day and the past week.
   * Name the ids to count, up to 25 of each kind.
   *
   * @see https://docs.statsig.com/api-reference/configs/read-exposure-event-count
   * @example
   * const exposureCounts = await statsig.exposureCounts.get();
   */
  get(query?: ExposureCountQuery, options?: CallOptions): ApiPromise<ExposureCounts, 'getExposureCount'> {
    return this.data(getExposureCount, { ...(query && { query }) }, options);
  }
}
