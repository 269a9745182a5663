import { Resource } from '../internal/resource.ts';
import { ProjectSettingsResource } from './project-settings.ts';
import { ReviewsSettingsResource } from './review-settings.ts';
import { RolesSettingsResource } from './role-settings.ts';
import { TeamsSettingsResource } from './team-settings.ts';

/** Settings of the project. */
export class Settings extends Resource {
  /** Name, visibility and defaults of the project. */
  readonly project: ProjectSettingsResource = new ProjectSettingsResource(this.caller);
  /** When changes need a review. */
  readonly reviews: ReviewsSettingsResource = new ReviewsSettingsResource(this.caller);
  /** Defaults of roles. */
  readonly roles: RolesSettingsResource = new RolesSettingsResource(this.caller);
  /** Defaults of teams. */
  readonly teams: TeamsSettingsResource = new TeamsSettingsResource(this.caller);
}
