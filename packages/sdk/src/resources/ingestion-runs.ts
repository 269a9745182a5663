import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { getIngestionRun, listIngestionRuns } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link IngestionRunsResource.list}. */
export type IngestionRunListQuery = QueryOf<'listIngestionRuns'>;
/** One import, of one or more sources of a dataset and one or more days. */
export interface IngestionRun extends Schema<'IngestionRun'> {}

/** Runs of ingestions. */
export class IngestionRunsResource extends Resource {
  /**
   * Lists the imports that were started, newest first, ten a page. The documented answer has no `totalItems`;
   * `nextPage` is empty on the last page.
   *
   * @see https://docs.statsig.com/api-reference/ingestions/list-ingestion-runs
   * @example
   * for await (const ingestionRun of statsig.ingestions.runs.list()) console.log(ingestionRun);
   */
  list(query?: IngestionRunListQuery, options?: PaginateOptions): Paginated<IngestionRun> {
    return paginate(this.checked, listIngestionRuns, { ...(query && { query }) }, options);
  }

  /**
   * Answers one import with its history, as a whole and for each source and day. Ask again every few minutes to
   * follow it; a download that failed is tried again, so `download_error` need not be the end.
   *
   * @param id id of the run, as in `runID`, such as `7c9e1a52-4d0b-4f3e-8b6a-5e2d1c0f9a87`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/ingestions/read-ingestion-run
   * @example
   * const ingestionRun = await statsig.ingestions.runs.get('7c9e1a52-4d0b-4f3e-8b6a-5e2d1c0f9a87');
   */
  get(id: string, options?: CallOptions): ApiPromise<IngestionRun, 'getIngestionRun'> {
    return this.data(getIngestionRun, { path: { id } }, options);
  }
}
