import type { CallOptions } from '@statsig-console/client';
import { getRolesSettings, updateRolesSettings } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Settings about roles. */
export interface ProjectRoleSettings extends Schema<'ProjectRoleSettings'> {}
/** The settings about roles as they shall be from now on. */
export interface ProjectRoleSettingsUpdate extends Schema<'ProjectRoleSettingsUpdate'> {}

/** Defaults of roles. */
export class RolesSettingsResource extends Resource {
  /**
   * Answers the role that people have when they join the project.
   *
   * @see https://docs.statsig.com/api-reference/settings/get-roles-settings
   * @example
   * const projectRoleSettings = await statsig.settings.roles.get();
   */
  get(options?: CallOptions): ApiPromise<ProjectRoleSettings, 'getRolesSettings'> {
    return this.data(getRolesSettings, {}, options);
  }

  /**
   * Sets the role for people who join later. Those who are there keep theirs.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/settings/update-roles-settings
   * @example
   * await statsig.settings.roles.update({ default_project_role: 'Read Only' });
   */
  update(
    settings: ProjectRoleSettingsUpdate,
    options?: CallOptions,
  ): ApiPromise<ProjectRoleSettings, 'updateRolesSettings'> {
    return this.data(updateRolesSettings, { body: settings }, options);
  }
}
