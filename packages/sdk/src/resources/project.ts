import type { CallOptions, QueryOf } from '@statsig-console/client';
import { getProject, getUsageReport } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { bodyOf } from '../internal/unwrap.ts';

/** The project that the key belongs to. */
export interface Project extends Schema<'Project'> {}
/** Query of {@link ProjectResource.getUsageReport}. */
export type UsageReportQuery = QueryOf<'getUsageReport'>;

/** The project that the key belongs to. */
export class ProjectResource extends Resource {
  /**
   * Answers the id of the project that the key belongs to. Its name and visibility are among the settings.
   *
   * @see https://docs.statsig.com/api-reference/project/get-project-info
   * @example
   * const project = await statsig.project.get();
   */
  get(options?: CallOptions): ApiPromise<Project, 'getProject'> {
    return this.data(getProject, {}, options);
  }

  /**
   * Answers what the project is billed for as CSV, not JSON. The first line names the columns; which ones there are
   * is not documented. The period has to begin after the project was created and before it ends, or the answer is
   * 400.
   *
   * @throws BadRequestError when the API refuses what was sent
   * @see https://docs.statsig.com/api-reference/usage/get-report-in-csv-format
   * @example
   * const result = await statsig.project.getUsageReport({ end: 1764547199999 });
   */
  getUsageReport(query: UsageReportQuery, options?: CallOptions): ApiPromise<string, 'getUsageReport'> {
    return this.read(getUsageReport, { query }, options, bodyOf);
  }
}
