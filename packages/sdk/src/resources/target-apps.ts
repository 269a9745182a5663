import {
  type CallOptions,
  type components,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  assignTargetApps,
  createTargetApp,
  deleteTargetApp,
  getTargetApp,
  listTargetApps,
  patchTargetApp,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { dataOrBare } from '../internal/unwrap.ts';

/** Query of {@link TargetApps.list}. */
export type TargetAppListQuery = QueryOf<'listTargetApps'>;
/** An app of the project. A key that is tied to it only gets the entities assigned to it. */
export interface TargetApp extends Schema<'TargetApp'> {}
/** A target app, in one of the two forms that are documented. */
export type TargetAppAnswer = components['schemas']['TargetApp'] | components['schemas']['TargetAppDetails'];
/** A new target app, and what to assign to it at once. */
export interface TargetAppCreate extends Schema<'TargetAppCreate'> {}
/** The properties to change. What is absent stays. */
export interface TargetAppPatch extends Schema<'TargetAppPatch'> {}
/** Which entities to assign to which target apps. Every entity goes to every one of the apps. */
export interface TargetAppAssignment extends Schema<'TargetAppAssignment'> {}

/** Target apps: which applications get what. */
export class TargetApps extends Resource {
  /**
   * Lists the target apps of the project, a page at a time. The documented answer has neither ids nor `pagination`;
   * then it is the whole list.
   *
   * @see https://docs.statsig.com/api-reference/target-app/list-target-apps
   * @example
   * for await (const targetApp of statsig.targetApps.list()) console.log(targetApp);
   */
  list(query?: TargetAppListQuery, options?: PaginateOptions): Paginated<TargetApp> {
    return paginate(this.checked, listTargetApps, { ...(query && { query }) }, options);
  }

  /**
   * Answers one target app, in newer versions with name and id only. The answer of 2025-03 had no envelope, but the
   * description and the assigned entities.
   *
   * @param id id of the target app, such as `6dYw1uPz8RkCq3NsVb5TjE`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/target-app/read-target-app
   * @example
   * const result = await statsig.targetApps.get('6dYw1uPz8RkCq3NsVb5TjE');
   */
  get(id: string, options?: CallOptions): ApiPromise<TargetAppAnswer, 'getTargetApp'> {
    return this.read<TargetAppAnswer, 'getTargetApp'>(getTargetApp, { path: { id } }, options, dataOrBare);
  }

  /**
   * Adds a target app and assigns entities to it. Target apps are for Enterprise plans. Schema and sample of the
   * answer disagree: it may come without the envelope.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/target-app/create-target-app
   * @example
   * await statsig.targetApps.create(targetApp);
   */
  create(targetApp: TargetAppCreate, options?: CallOptions): ApiPromise<TargetAppAnswer, 'createTargetApp'> {
    return this.read<TargetAppAnswer, 'createTargetApp'>(
      createTargetApp,
      { body: targetApp },
      options,
      dataOrBare,
    );
  }

  /**
   * Changes name or description. To assign entities use the bulk assignment on the collection.
   *
   * @param id id of the target app, such as `6dYw1uPz8RkCq3NsVb5TjE`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/target-app/update-target-app
   * @example
   * await statsig.targetApps.patch('6dYw1uPz8RkCq3NsVb5TjE', { name: 'Search and browse' });
   */
  patch(id: string, patch: TargetAppPatch, options?: CallOptions): ApiPromise<void, 'patchTargetApp'> {
    return this.done(patchTargetApp, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the target app. What keys tied to it get to see afterwards is not documented; move them to another app
   * first.
   *
   * @param id id of the target app, such as `6dYw1uPz8RkCq3NsVb5TjE`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/target-app/delete-target-app
   * @example
   * await statsig.targetApps.delete('6dYw1uPz8RkCq3NsVb5TjE');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteTargetApp'> {
    return this.done(deleteTargetApp, { path: { id } }, options);
  }

  /**
   * Assigns gates, dynamic configs and experiments to target apps in one go; 404 when one of them does not exist.
   * Whether they leave the apps they were in is not documented.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/target-app/bulk-assign-target-apps
   * @example
   * await statsig.targetApps.assign(assignment);
   */
  assign(assignment: TargetAppAssignment, options?: CallOptions): ApiPromise<void, 'assignTargetApps'> {
    return this.done(assignTargetApps, { body: assignment }, options);
  }
}
