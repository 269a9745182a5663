import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { createTeam, deleteTeam, getTeam, listTeams, patchTeam } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link Teams.list}. */
export type TeamListQuery = QueryOf<'listTeams'>;
/** People who own configurations together, and the rules for these configurations. */
export interface Team extends Schema<'Team'> {}
/** A new team. Empty lists are fine, but have to be there. */
export interface TeamCreate extends Schema<'TeamCreate'> {}
/** The properties to change. Each replaces what is stored as a whole, lists included; `[]` empties a list. */
export interface TeamPatch extends Schema<'TeamPatch'> {}

/** Teams of the project. */
export class Teams extends Resource {
  /**
   * Lists the teams of the project, a page at a time. Since 2026-03 without the people in them; read a single team
   * for those.
   *
   * @see https://docs.statsig.com/api-reference/users/list-teams
   * @example
   * for await (const team of statsig.teams.list()) console.log(team);
   */
  list(query?: TeamListQuery, options?: PaginateOptions): Paginated<Team> {
    return paginate(this.checked, listTeams, { ...(query && { query }) }, options);
  }

  /**
   * Answers one team with its people.
   *
   * @param id id of the team, as in the `teamID` of other entities, such as `2fQ0Jm3FvZ1sXw9KpLr7aB`; not
   * percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/users/get-team
   * @example
   * const team = await statsig.teams.get('2fQ0Jm3FvZ1sXw9KpLr7aB');
   */
  get(id: string, options?: CallOptions): ApiPromise<Team, 'getTeam'> {
    return this.data(getTeam, { path: { id } }, options);
  }

  /**
   * Adds a team. Its settings apply to configurations that are made for it from then on. Teams are for Enterprise
   * plans.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/users/create-team
   * @example
   * await statsig.teams.create(team);
   */
  create(team: TeamCreate, options?: CallOptions): ApiPromise<Team, 'createTeam'> {
    return this.data(createTeam, { body: team }, options);
  }

  /**
   * Replaces the properties that the body names; nothing is appended to a list. To add somebody, read the team and
   * send everybody again, by email. The text of 2026-03 speaks of replacing the whole team, so check what you leave
   * out.
   *
   * @param id id of the team, as in the `teamID` of other entities, such as `2fQ0Jm3FvZ1sXw9KpLr7aB`; not
   * percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/users/update-team-ops-replace-use-get-for-current-data-if-you-intent-to-add
   * @example
   * await statsig.teams.patch('2fQ0Jm3FvZ1sXw9KpLr7aB', patch);
   */
  patch(id: string, patch: TeamPatch, options?: CallOptions): ApiPromise<Team, 'patchTeam'> {
    return this.data(patchTeam, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the team. What becomes of the configurations it owns is not documented; hand them over first.
   *
   * @param id id of the team, as in the `teamID` of other entities, such as `2fQ0Jm3FvZ1sXw9KpLr7aB`; not
   * percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/users/delete-team
   * @example
   * await statsig.teams.delete('2fQ0Jm3FvZ1sXw9KpLr7aB');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteTeam'> {
    return this.done(deleteTeam, { path: { id } }, options);
  }
}
