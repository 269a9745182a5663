import type { CallOptions } from '@statsig-console/client';
import { getTeamsSettings, updateTeamsSettings } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Settings about teams. */
export interface ProjectTeamSettings extends Schema<'ProjectTeamSettings'> {}
/** The settings about teams as they shall be from now on. */
export interface ProjectTeamSettingsUpdate extends Schema<'ProjectTeamSettingsUpdate'> {}

/** Defaults of teams. */
export class TeamsSettingsResource extends Resource {
  /**
   * Answers whether every new configuration needs a team.
   *
   * @see https://docs.statsig.com/api-reference/settings/get-teams-settings
   * @example
   * const projectTeamSettings = await statsig.settings.teams.get();
   */
  get(options?: CallOptions): ApiPromise<ProjectTeamSettings, 'getTeamsSettings'> {
    return this.data(getTeamsSettings, {}, options);
  }

  /**
   * Decides whether every new configuration needs a team. Put everybody into a team first: whoever has none cannot
   * create configurations any more.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/settings/update-teams-settings
   * @example
   * await statsig.settings.teams.update({ require_teams_on_configs: true });
   */
  update(
    settings: ProjectTeamSettingsUpdate,
    options?: CallOptions,
  ): ApiPromise<ProjectTeamSettings, 'updateTeamsSettings'> {
    return this.data(updateTeamsSettings, { body: settings }, options);
  }
}
