import type { CallOptions, QueryOf } from '@statsig-console/client';
import { getReport } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { firstOf } from '../internal/unwrap.ts';

/** Query of {@link Reports.get}. */
export type ReportQuery = QueryOf<'getReport'>;
/** A daily report that is ready for download. */
export interface Report extends Schema<'Report'> {}

/** Reports of a day. */
export class Reports extends Resource {
  /**
   * Answers where the report of one day can be downloaded. For companies on an Enterprise plan that have had the
   * export switched on. While the day has no report the answer is 400.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/reports/get-reports
   * @example
   * const result = await statsig.reports.get({ type: 'pulse_daily', date: '2025-11-05' });
   */
  get(query: ReportQuery, options?: CallOptions): ApiPromise<Report, 'getReport'> {
    return this.read<Report, 'getReport'>(getReport, { query }, options, firstOf);
  }
}
