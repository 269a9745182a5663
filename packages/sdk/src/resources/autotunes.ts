import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createAutotune,
  deleteAutotune,
  getAutotune,
  listAutotunes,
  makeAutotuneDecision,
  patchAutotune,
  resetAutotune,
  startAutotune,
  updateAutotune,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link Autotunes.list}. */
export type AutotuneListQuery = QueryOf<'listAutotunes'>;
/** An experiment that moves users to its best variant by itself. */
export interface Autotune extends Schema<'Autotune'> {}
/** One of the values that an autotune chooses from, as answers have it. */
export interface AutotuneVariant extends Schema<'AutotuneVariant'> {}
/** A new autotune. It does not run until it is started. */
export interface AutotuneCreate extends Schema<'AutotuneCreate'> {}
/**
 * The whole autotune as it shall be from now on. What is left out is dropped; read the autotune first and send back
 * what shall stay.
 */
export interface AutotuneUpdate extends Schema<'AutotuneUpdate'> {}
/** The settings to change; what is absent stays. */
export interface AutotunePatch extends Schema<'AutotunePatch'> {}
/**
 * The wanted state of an autotune. What is absent is left alone, `variants` is the whole list. The name of a new one is its id
 * unless one is given; name and kind of id cannot be changed. Whether it runs is not part of it.
 */
export type AutotuneUpsert = Omit<AutotuneCreate, 'name'> & Partial<Pick<AutotuneCreate, 'name'>>;
/** Which group of an experiment, or variant of an autotune, is shipped, and why. */
export interface ExperimentDecision extends Schema<'ExperimentDecision'> {}

/** Autotunes: bandits that move traffic to the variant that does best. */
export class Autotunes extends Resource {
  /**
   * Lists the autotunes of the project, a page at a time. Without `limit` a page takes up to 100 in the documented
   * answer.
   *
   * @see https://docs.statsig.com/api-reference/autotunes/list-autotune
   * @example
   * for await (const autotune of statsig.autotunes.list()) console.log(autotune);
   */
  list(query?: AutotuneListQuery, options?: PaginateOptions): Paginated<Autotune> {
    return paginate(this.checked, listAutotunes, { ...(query && { query }) }, options);
  }

  /**
   * Answers one autotune with its variants and, when there is one, the winner.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/autotunes/read-autotune
   * @example
   * const autotune = await statsig.autotunes.get('headline');
   */
  get(id: string, options?: CallOptions): ApiPromise<Autotune, 'getAutotune'> {
    return this.data(getAutotune, { path: { id } }, options);
  }

  /**
   * Adds an autotune that is not running yet; start it when code and success event are in place.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/autotunes/create-autotune
   * @example
   * await statsig.autotunes.create(autotune);
   */
  create(autotune: AutotuneCreate, options?: CallOptions): ApiPromise<Autotune, 'createAutotune'> {
    return this.data(createAutotune, { body: autotune }, options);
  }

  /**
   * Creates an autotune, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. Variants are found by name, and their order means nothing. It is neither started nor stopped.
   *
   * @param id id of the autotune, which the API makes of its name; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a count or a number cannot be right; WorkflowError when it
   * was done in part or cannot be done; what the API answers otherwise
   * @example
   * await statsig.autotunes.upsert('headline', autotune);
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    autotune: AutotuneUpsert | ReadBack<Autotune, AutotuneUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Autotune, DryRun>> {
    return (await loadWorkflows()).upsertAutotune(this, id, autotune, options);
  }

  /**
   * Stores the autotune exactly as the body says; optional settings that are missing are dropped. Name and kind of id
   * stay.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/autotunes/fully-update-autotune
   * @example
   * await statsig.autotunes.update('headline', autotune);
   */
  update(
    id: string,
    autotune: AutotuneUpdate,
    options?: CallOptions,
  ): ApiPromise<Autotune, 'updateAutotune'> {
    return this.data(updateAutotune, { path: { id }, body: autotune }, options);
  }

  /**
   * Changes the settings that the body names and leaves the rest. A list of variants replaces the stored one.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/autotunes/partially-update-autotune
   * @example
   * await statsig.autotunes.patch('headline', { winnerThreshold: '98%' });
   */
  patch(id: string, patch: AutotunePatch, options?: CallOptions): ApiPromise<Autotune, 'patchAutotune'> {
    return this.data(patchAutotune, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the autotune and ends its assignments. It cannot be undone.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/autotunes/delete-autotune
   * @example
   * await statsig.autotunes.delete('headline');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteAutotune'> {
    return this.done(deleteAutotune, { path: { id } }, options);
  }

  /**
   * Lets the autotune assign users from now on, in equal shares until its exploration window is over. Fails with 400
   * when it has been started already.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws BadRequestError when the API refuses it; NotFoundError when there is none; PermissionError when the key may not
   * change it
   * @see https://docs.statsig.com/api-reference/autotunes/start-autotune-experiment
   * @example
   * await statsig.autotunes.start('headline');
   */
  start(id: string, options?: CallOptions): ApiPromise<void, 'startAutotune'> {
    return this.done(startAutotune, { path: { id } }, options);
  }

  /**
   * Takes the autotune back to where it was before its start, so that it can be changed and started anew. Only for an
   * autotune that has been started; otherwise the answer is 400.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws BadRequestError when the API refuses it; NotFoundError when there is none; PermissionError when the key may not
   * change it
   * @see https://docs.statsig.com/api-reference/autotunes/reset-experiment
   * @example
   * await statsig.autotunes.reset('headline');
   */
  reset(id: string, options?: CallOptions): ApiPromise<void, 'resetAutotune'> {
    return this.done(resetAutotune, { path: { id } }, options);
  }

  /**
   * Ends the autotune before it has found a winner by itself: the variant that the body names is launched. Only for
   * an autotune that has been started; otherwise the answer is 400.
   *
   * @param id the autotune's id, such as `headline`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/autotunes/finish-experiment-early
   * @example
   * await statsig.autotunes.makeDecision('headline', decision);
   */
  makeDecision(
    id: string,
    decision: ExperimentDecision,
    options?: CallOptions,
  ): ApiPromise<void, 'makeAutotuneDecision'> {
    return this.done(makeAutotuneDecision, { path: { id }, body: decision }, options);
  }
}
