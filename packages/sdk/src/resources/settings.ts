import type { Caller, ClientOptions } from '@statsig-console/client';
import { Resource } from '../internal/resource.ts';
import { ProjectSettingsResource } from './project-settings.ts';
import { ReviewsSettingsResource } from './review-settings.ts';
import { RolesSettingsResource } from './role-settings.ts';
import { TeamsSettingsResource } from './team-settings.ts';

/** Settings of the project. */
export class Settings extends Resource {
  /** Name, visibility and defaults of the project. */
  readonly project: ProjectSettingsResource;
  /** When changes need a review. */
  readonly reviews: ReviewsSettingsResource;
  /** Defaults of roles. */
  readonly roles: RolesSettingsResource;
  /** Defaults of teams. */
  readonly teams: TeamsSettingsResource;

  constructor(connection?: ClientOptions | Caller) {
    super(connection);
    this.project = new ProjectSettingsResource(this.call);
    this.reviews = new ReviewsSettingsResource(this.call);
    this.roles = new RolesSettingsResource(this.call);
    this.teams = new TeamsSettingsResource(this.call);
  }
}
