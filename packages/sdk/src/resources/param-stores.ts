import {
  type CallOptions,
  type components,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createParamStore,
  deleteParamStore,
  getParamStore,
  listParamStores,
  updateParamStore,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link ParamStores.list}. */
export type ParamStoreListQuery = QueryOf<'listParamStores'>;
/**
 * Parameters that code reads by name. Where a value comes from, a gate or an experiment or nowhere else, can be
 * changed here without a change of the code.
 */
export interface ParamStore extends Schema<'ParamStore'> {}
/** A parameter of a store, and where its value comes from. */
export type ParamStoreParameter = components['schemas']['ParamStoreParameter'];
/** A new store, without any parameters yet. An update adds them. */
export interface ParamStoreCreate extends Schema<'ParamStoreCreate'> {}
/** What to set. Whether a property that is absent is kept is not documented, so send both. */
export interface ParamStoreUpdate extends Schema<'ParamStoreUpdate'> {}
/**
 * The wanted state of a store. What is absent is left alone; the parameters are a whole list. What only a new store takes, the
 * display name, tags, target apps and team, cannot be changed.
 */
export type ParamStoreUpsert = Partial<Omit<ParamStoreCreate, 'name'>> & ParamStoreUpdate;

/** Parameter stores: parameters that take their values from gates, configs, layers and experiments. */
export class ParamStores extends Resource {
  /**
   * Lists the parameter stores of the project, a page at a time. The documented answer has no `pagination`; then it
   * is the whole list.
   *
   * @see https://docs.statsig.com/api-reference/param-store/list-param-stores
   * @example
   * for await (const paramStore of statsig.paramStores.list()) console.log(paramStore);
   */
  list(query?: ParamStoreListQuery, options?: PaginateOptions): Paginated<ParamStore> {
    return paginate(this.checked, listParamStores, { ...(query && { query }) }, options);
  }

  /**
   * Answers one store with its parameters.
   *
   * @param name name of the store, not its id, such as `home_screen`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/param-store/get-param-store
   * @example
   * const paramStore = await statsig.paramStores.get('home_screen');
   */
  get(name: string, options?: CallOptions): ApiPromise<ParamStore, 'getParamStore'> {
    return this.data(getParamStore, { path: { name } }, options);
  }

  /**
   * Adds a store without parameters. An update adds them.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/param-store/create-param-store
   * @example
   * await statsig.paramStores.create(paramStore);
   */
  create(paramStore: ParamStoreCreate, options?: CallOptions): ApiPromise<ParamStore, 'createParamStore'> {
    return this.data(createParamStore, { body: paramStore }, options);
  }

  /**
   * Creates a store with its parameters, or brings the one that exists to the wanted state. Sends nothing when nothing differs.
   * Parameters are told apart by name; those that the list misses are removed. Tags and target apps are not in answers, and
   * so count only for a new store.
   *
   * @param name name of the store, not its id, such as `home_screen`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it was done in part or
   * cannot be done; what the API answers otherwise
   * @example
   * await statsig.paramStores.upsert('home_screen', { parameters });
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    store: ParamStoreUpsert | ReadBack<ParamStore, ParamStoreUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<ParamStore, DryRun>> {
    return (await loadWorkflows()).upsertParamStore(this, name, store, options);
  }

  /**
   * Sets the description and the parameters. Send all parameters that shall stay: the list is taken as a whole.
   *
   * @param name name of the store, not its id, such as `home_screen`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/param-store/update-param-store
   * @example
   * await statsig.paramStores.update('home_screen', paramStore);
   */
  update(
    name: string,
    paramStore: ParamStoreUpdate,
    options?: CallOptions,
  ): ApiPromise<ParamStore, 'updateParamStore'> {
    return this.data(updateParamStore, { path: { name }, body: paramStore }, options);
  }

  /**
   * Removes the store. Code that reads from it gets its own defaults from then on. It cannot be undone. First
   * documented in 2026-03.
   *
   * @param name name of the store, not its id, such as `home_screen`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/param-store/delete-param-store
   * @example
   * await statsig.paramStores.delete('home_screen');
   */
  delete(name: string, options?: CallOptions): ApiPromise<void, 'deleteParamStore'> {
    return this.done(deleteParamStore, { path: { name } }, options);
  }
}
