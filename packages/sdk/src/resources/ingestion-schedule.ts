import type { CallOptions, QueryOf } from '@statsig-console/client';
import { getIngestionSchedule, updateIngestionSchedule } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link IngestionScheduleResource.get}. */
export type IngestionScheduleQuery = QueryOf<'getIngestionSchedule'>;
/** When the sources of a dataset are run every day. */
export interface IngestionSchedule extends Schema<'IngestionSchedule'> {}
/** A new hour for the daily runs of a dataset. */
export interface IngestionScheduleUpdate extends Schema<'IngestionScheduleUpdate'> {}

/** When a dataset is ingested. */
export class IngestionScheduleResource extends Resource {
  /**
   * Answers the hour at which all sources of a dataset are run every day.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/ingestions/read-ingestion-schedule
   * @example
   * const ingestionSchedule = await statsig.ingestions.schedule.get({ dataset: 'Metrics' });
   */
  get(
    query: IngestionScheduleQuery,
    options?: CallOptions,
  ): ApiPromise<IngestionSchedule, 'getIngestionSchedule'> {
    return this.data(getIngestionSchedule, { query }, options);
  }

  /**
   * Sets the hour at which all sources of a dataset are run every day. The hour is Pacific Standard Time, so by the
   * local clock runs begin an hour later in summer.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/ingestions/update-ingestion-schedule
   * @example
   * await statsig.ingestions.schedule.update({ dataset: 'Metrics', scheduled_hour_pst: 6 });
   */
  update(
    schedule: IngestionScheduleUpdate,
    options?: CallOptions,
  ): ApiPromise<IngestionSchedule, 'updateIngestionSchedule'> {
    return this.data(updateIngestionSchedule, { body: schedule }, options);
  }
}
