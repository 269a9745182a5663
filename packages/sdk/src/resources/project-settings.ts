import type { CallOptions } from '@statsig-console/client';
import { getProjectSettings, updateProjectSettings } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** The settings of the project itself. */
export interface ProjectSettings extends Schema<'ProjectSettings'> {}
/** The settings of the project as they shall be from now on. */
export interface ProjectSettingsUpdate extends Schema<'ProjectSettingsUpdate'> {}

/** Name, visibility and defaults of the project. */
export class ProjectSettingsResource extends Resource {
  /**
   * Answers the name of the project, who can see it, and the id type that new entities start with.
   *
   * @see https://docs.statsig.com/api-reference/settings/get-project-settings
   * @example
   * const projectSettings = await statsig.settings.project.get();
   */
  get(options?: CallOptions): ApiPromise<ProjectSettings, 'getProjectSettings'> {
    return this.data(getProjectSettings, {}, options);
  }

  /**
   * Stores the settings as sent. Without `default_unit_type` there is no default id type any more.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/settings/update-project-settings
   * @example
   * await statsig.settings.project.update(settings);
   */
  update(
    settings: ProjectSettingsUpdate,
    options?: CallOptions,
  ): ApiPromise<ProjectSettings, 'updateProjectSettings'> {
    return this.data(updateProjectSettings, { body: settings }, options);
  }
}
