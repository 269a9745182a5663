import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createAssignmentSource,
  deleteAssignmentSource,
  listAssignmentSources,
  patchAssignmentSource,
  updateAssignmentSource,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link AssignmentSources.list}. */
export type AssignmentSourceListQuery = QueryOf<'listAssignmentSources'>;
/** Rows that say who was put into which group of which experiment, and when. */
export interface AssignmentSource extends Schema<'AssignmentSource'> {}
/** A new assignment source. */
export interface AssignmentSourceCreate extends Schema<'AssignmentSourceCreate'> {}
/** The whole assignment source as it shall be from now on. A `name` other than the one in the path renames it. */
export interface AssignmentSourceUpdate extends Schema<'AssignmentSourceUpdate'> {}
/** The wanted state of an assignment source. What is absent is left alone. */
export type AssignmentSourceUpsert = Omit<AssignmentSourceUpdate, 'name' | 'dryRun'>;
/**
 * What to change in an assignment source; what is absent stays. `""` and `[]` are values like any other and empty
 * what they are sent for. `sql` can't be changed this way.
 */
export interface AssignmentSourcePatch extends Schema<'AssignmentSourcePatch'> {}

/** Assignment sources of Warehouse Native projects: where exposures are read from. */
export class AssignmentSources extends Resource {
  /**
   * Lists the assignment sources of the project, a page at a time. There is no operation that reads a single one;
   * this list is the way to see what one looks like.
   *
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/list-assignment-sources
   * @example
   * for await (const assignmentSource of statsig.assignmentSources.list()) console.log(assignmentSource);
   */
  list(query?: AssignmentSourceListQuery, options?: PaginateOptions): Paginated<AssignmentSource> {
    return paginate(this.checked, listAssignmentSources, { ...(query && { query }) }, options);
  }

  /**
   * Tells Statsig where assignments are logged. Experiments refer to the source by its name. The columns have to be
   * among those that the query gives. Set `dryRun` to check the body first.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/create-assignment-source
   * @example
   * await statsig.assignmentSources.create(source);
   */
  create(
    source: AssignmentSourceCreate,
    options?: CallOptions,
  ): ApiPromise<AssignmentSource, 'createAssignmentSource'> {
    return this.data(createAssignmentSource, { body: source }, options);
  }

  /**
   * Creates an assignment source, or brings the one that exists to the wanted state: what is absent stays, and nothing is sent
   * when nothing differs. The API replaces a source as a whole, so the whole is sent when something does: what is stored,
   * with `source` on top. It is found in
   * the list, since there is no operation that reads one.
   *
   * @param name name of the assignment source, such as `Checkout exposures`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.assignmentSources.upsert('Checkout exposures', source);
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    source: AssignmentSourceUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<AssignmentSource, DryRun>> {
    return (await loadWorkflows()).upsertAssignmentSource(this, name, source, options);
  }

  /**
   * Stores the source exactly as the body says; optional properties that are missing are dropped. The only way to
   * change the query. A new `name` renames the source, and later calls need that name in the path.
   *
   * @param name name of the assignment source, such as `Checkout exposures`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/post-assignment-source
   * @example
   * await statsig.assignmentSources.update('Checkout exposures', source);
   */
  update(
    name: string,
    source: AssignmentSourceUpdate,
    options?: CallOptions,
  ): ApiPromise<AssignmentSource, 'updateAssignmentSource'> {
    return this.data(updateAssignmentSource, { path: { name }, body: source }, options);
  }

  /**
   * Changes the properties that the body names and leaves the rest. Not for the query, which only the full update
   * takes. Send lists whole: nothing documented says that single entries are merged.
   *
   * @param name name of the assignment source, such as `Checkout exposures`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/patch-assignment-source
   * @example
   * await statsig.assignmentSources.patch('Checkout exposures', { scheduledReloadHour: 5 });
   */
  patch(
    name: string,
    patch: AssignmentSourcePatch,
    options?: CallOptions,
  ): ApiPromise<AssignmentSource, 'patchAssignmentSource'> {
    return this.data(patchAssignmentSource, { path: { name }, body: patch }, options);
  }

  /**
   * Removes the source from the project for good. What becomes of experiments that read from it is not documented:
   * look for its name in their `assignmentSourceName` first.
   *
   * @param name name of the assignment source, such as `Checkout exposures`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/delete-assignment-source
   * @example
   * await statsig.assignmentSources.delete('Checkout exposures');
   */
  delete(name: string, options?: CallOptions): ApiPromise<void, 'deleteAssignmentSource'> {
    return this.done(deleteAssignmentSource, { path: { name } }, options);
  }
}
