import type { CallOptions, ResponseOf } from '@statsig-console/client';
import { getEnvironments, updateEnvironments } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Holds the list, which is never paged. */
export type EnvironmentList = ResponseOf<'getEnvironments'>['data'];
/** One environment of the project. */
export interface Environment extends Schema<'Environment'> {}
/** All environments the project shall have from now on. */
export interface EnvironmentsUpdate extends Schema<'EnvironmentsUpdate'> {}

/** The environments of the project. */
export class Environments extends Resource {
  /**
   * Answers all environments of the project at once; there is no paging.
   *
   * @see https://docs.statsig.com/api-reference/environments/get-environments
   * @example
   * const environmentList = await statsig.environments.get();
   */
  get(options?: CallOptions): ApiPromise<EnvironmentList, 'getEnvironments'> {
    return this.data(getEnvironments, {}, options);
  }

  /**
   * Stores the list as sent: environments that are missing from it are removed, those without an `id` are new. Read
   * the list first and send it back changed, ids included. Keep production in it; that one is fixed.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/environments/update-environments
   * @example
   * await statsig.environments.update(environments);
   */
  update(
    environments: EnvironmentsUpdate,
    options?: CallOptions,
  ): ApiPromise<EnvironmentList, 'updateEnvironments'> {
    return this.data(updateEnvironments, { body: environments }, options);
  }
}
