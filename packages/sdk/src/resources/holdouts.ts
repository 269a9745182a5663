import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createHoldout,
  deleteHoldout,
  getHoldout,
  getHoldoutPulseResults,
  listHoldouts,
  patchHoldout,
  updateHoldout,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { ChangeResult } from '../workflows/change-result.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import type { PulseResults } from './gate-pulse.ts';
import { HoldoutOverridesResource } from './holdout-overrides.ts';

/** Query of {@link Holdouts.list}. */
export type HoldoutListQuery = QueryOf<'listHoldouts'>;
/** A share of users who are kept away from a set of features, to measure what these bring together. */
export interface Holdout extends Schema<'Holdout'> {}
/** A new holdout. It starts with 0 percent and covers nothing; an update sets both. */
export interface HoldoutCreate extends Schema<'HoldoutCreate'> {}
/**
 * The holdout's settings as they shall be from now on. The three lists replace the stored ones, and `[]` empties
 * them; monitoring metrics that are missing are dropped.
 */
export interface HoldoutUpdate extends Schema<'HoldoutUpdate'> {}
/**
 * The settings to change; what is absent stays. Null for the targeting gate removes it. Others have seen that
 * `experimentIDs` adds to the stored list, repeats included; send a full update to shorten a list.
 */
export interface HoldoutPatch extends Schema<'HoldoutPatch'> {}
/**
 * The wanted state of a holdout. What is absent is left alone; the name of a new one is its id unless one is given. Name, kind of
 * id and team are set when it is created and cannot be changed.
 */
export type HoldoutUpsert = HoldoutPatch & Partial<HoldoutCreate>;
/** Features that a holdout covers, by kind. */
export type HoldoutMembers = Partial<Pick<HoldoutUpdate, 'gateIDs' | 'experimentIDs' | 'layerIDs'>>;
/** Query of {@link Holdouts.getPulseResults}. */
export type HoldoutPulseResultQuery = QueryOf<'getHoldoutPulseResults'>;

/** Holdouts: users who are kept out of several features, to measure what these do together. */
export class Holdouts extends Resource {
  /** Who is held out, or not, whatever the holdout says. */
  readonly overrides: HoldoutOverridesResource = new HoldoutOverridesResource(this.caller);

  /**
   * Lists the holdouts of the project, a page at a time. Without `limit` a page takes up to 20 000 in the documented
   * answer.
   *
   * @see https://docs.statsig.com/api-reference/holdouts/list-holdouts
   * @example
   * for await (const holdout of statsig.holdouts.list()) console.log(holdout);
   */
  list(query?: HoldoutListQuery, options?: PaginateOptions): Paginated<Holdout> {
    return paginate(this.checked, listHoldouts, { ...(query && { query }) }, options);
  }

  /**
   * Answers one holdout with the features that it covers.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/holdouts/get-holdout-by-id
   * @example
   * const holdout = await statsig.holdouts.get('q3_holdout');
   */
  get(id: string, options?: CallOptions): ApiPromise<Holdout, 'getHoldout'> {
    return this.data(getHoldout, { path: { id } }, options);
  }

  /**
   * Adds a holdout that is enabled but holds nobody out: it starts with 0 percent and covers nothing. Set both with
   * an update.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/create-holdout
   * @example
   * await statsig.holdouts.create(holdout);
   */
  create(holdout: HoldoutCreate, options?: CallOptions): ApiPromise<Holdout, 'createHoldout'> {
    return this.data(createHoldout, { body: holdout }, options);
  }

  /**
   * Creates a holdout, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. The three lists are sets: order and repetitions mean nothing.
   *
   * @param id id of the holdout; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a name, a length or a number cannot be right; WorkflowError
   * when it was done in part or cannot be done; what the API answers otherwise
   * @example
   * await statsig.holdouts.upsert('q3_holdout', { passPercentage: 2, gateIDs: ['new_checkout'] });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    holdout: HoldoutUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Holdout, DryRun>> {
    return (await loadWorkflows()).upsertHoldout(this, id, holdout, options);
  }

  /**
   * Stores the settings exactly as the body says: the lists replace the stored ones, and monitoring metrics that are
   * missing are dropped. Name and kind of id stay. Every id has to exist, otherwise the answer is 404. Takes effect
   * for users at once.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/update-holdout-by-id
   * @example
   * await statsig.holdouts.update('q3_holdout', holdout);
   */
  update(id: string, holdout: HoldoutUpdate, options?: CallOptions): ApiPromise<Holdout, 'updateHoldout'> {
    return this.data(updateHoldout, { path: { id }, body: holdout }, options);
  }

  /**
   * Changes the settings that the body names and leaves the rest. Takes effect for users at once. Lists are an
   * exception: others have seen `experimentIDs` grow by what was sent, the same ids once more included. Send a full
   * update to set a list.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/patch-holdout-by-id-you-can-pass-in-only-the-data-you-want-to-update
   * @example
   * await statsig.holdouts.patch('q3_holdout', { passPercentage: 3 });
   */
  patch(id: string, patch: HoldoutPatch, options?: CallOptions): ApiPromise<Holdout, 'patchHoldout'> {
    return this.data(patchHoldout, { path: { id }, body: patch }, options);
  }

  /**
   * Puts features under the holdout, each once, and keeps those that are there. Sends nothing when they are there already.
   * Takes effect for users at once. The API takes lists as a whole, so calls of this resource about one holdout, `detach`
   * included, wait for each other; what another process or person writes at the same moment may be lost.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when no member is named; NotFoundError when the holdout or a member does
   * not exist
   * @example
   * await statsig.holdouts.attach('q3_holdout', { gateIDs: ['new_checkout'] });
   */
  async attach(id: string, members: HoldoutMembers, options?: CallOptions): Promise<ChangeResult<Holdout>> {
    return (await loadWorkflows()).attachToHoldout(this, id, members, options);
  }

  /**
   * Takes features out of the holdout and keeps the others. Sends nothing when they are not there. Takes effect for users at
   * once. Of two at a time, see {@link Holdouts.attach}.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when no member is named; NotFoundError when the holdout or a member does
   * not exist
   * @example
   * await statsig.holdouts.detach('q3_holdout', { gateIDs: ['new_checkout'] });
   */
  async detach(id: string, members: HoldoutMembers, options?: CallOptions): Promise<ChangeResult<Holdout>> {
    return (await loadWorkflows()).detachFromHoldout(this, id, members, options);
  }

  /**
   * Removes the holdout. Users who were held out get the features that it covered, and the comparison ends. It cannot
   * be undone.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/delete-holdout-by-id
   * @example
   * await statsig.holdouts.delete('q3_holdout');
   */
  delete(id: string, options?: CallOptions): ApiPromise<Holdout | undefined, 'deleteHoldout'> {
    return this.dataIfAny(deleteHoldout, { path: { id } }, options);
  }

  /**
   * Answers what the covered features bring together, metric by metric: users who are held out compared with users
   * who are not. Which of the two is `test` is not documented.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/holdouts/retrieve-pulse-results
   * @example
   * const pulseResults = await statsig.holdouts.getPulseResults('q3_holdout');
   */
  getPulseResults(
    id: string,
    query?: HoldoutPulseResultQuery,
    options?: CallOptions,
  ): ApiPromise<PulseResults, 'getHoldoutPulseResults'> {
    return this.data(getHoldoutPulseResults, { path: { id }, ...(query && { query }) }, options);
  }
}
