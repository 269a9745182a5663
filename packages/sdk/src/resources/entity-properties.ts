import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createEntityPropertySource,
  deleteEntityPropertySource,
  getEntityPropertySource,
  listEntityPropertySources,
  patchEntityPropertySource,
  updateEntityPropertySource,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link EntityProperties.list}. */
export type EntityPropertySourceListQuery = QueryOf<'listEntityPropertySources'>;
/** Rows with properties of units, such as a user's country, to filter results by and to break them down. */
export interface EntityPropertySource extends Schema<'EntityPropertySource'> {}
/** A new entity property source. */
export interface EntityPropertySourceCreate extends Schema<'EntityPropertySourceCreate'> {}
/** The whole entity property source as it shall be from now on. A `name` other than the one in the path renames it. */
export interface EntityPropertySourceUpdate extends Schema<'EntityPropertySourceUpdate'> {}
/** The wanted state of an entity property source. What is absent is left alone. */
export type EntityPropertySourceUpsert = Omit<EntityPropertySourceUpdate, 'name' | 'dryRun'>;
/**
 * What to change in an entity property source; what is absent stays. `""` and `[]` are values like any other and
 * empty what they are sent for. `sql` can't be changed this way.
 */
export interface EntityPropertySourcePatch extends Schema<'EntityPropertySourcePatch'> {}

/** Entity property sources of Warehouse Native projects: what is known of a unit. */
export class EntityProperties extends Resource {
  /**
   * Lists the entity property sources of the project, a page at a time.
   *
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/list-entity-property-sources
   * @example
   * for await (const entityPropertySource of statsig.entityProperties.list()) console.log(entityPropertySource);
   */
  list(query?: EntityPropertySourceListQuery, options?: PaginateOptions): Paginated<EntityPropertySource> {
    return paginate(this.checked, listEntityPropertySources, { ...(query && { query }) }, options);
  }

  /**
   * Answers one entity property source.
   *
   * @param name name of the entity property source, such as `Customer profile`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/get-entity-property-source
   * @example
   * const entityPropertySource = await statsig.entityProperties.get('Customer profile');
   */
  get(name: string, options?: CallOptions): ApiPromise<EntityPropertySource, 'getEntityPropertySource'> {
    return this.data(getEntityPropertySource, { path: { name } }, options);
  }

  /**
   * Tells Statsig where properties of users, or of other units, are kept. Every column that is neither id nor
   * timestamp is a property to filter results by and to break them down. Set `dryRun` to check the body first.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/create-entity-property-source
   * @example
   * await statsig.entityProperties.create(source);
   */
  create(
    source: EntityPropertySourceCreate,
    options?: CallOptions,
  ): ApiPromise<EntityPropertySource, 'createEntityPropertySource'> {
    return this.data(createEntityPropertySource, { body: source }, options);
  }

  /**
   * Creates an entity property source, or brings the one that exists to the wanted state: what is absent stays, and nothing is sent
   * when nothing differs. The API replaces a source as a whole, so the whole is sent when something does: what is stored,
   * with `source` on top.
   *
   * @param name name of the entity property source, such as `Customer profile`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.entityProperties.upsert('Customer profile', { sql, idTypeMapping });
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    source: EntityPropertySourceUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<EntityPropertySource, DryRun>> {
    return (await loadWorkflows()).upsertEntityPropertySource(this, name, source, options);
  }

  /**
   * Stores the source exactly as the body says; optional properties that are missing are dropped. The only way to
   * change the query. A new `name` renames the source, and later calls need that name in the path.
   *
   * @param name name of the entity property source, such as `Customer profile`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/post-entity-property-source
   * @example
   * await statsig.entityProperties.update('Customer profile', source);
   */
  update(
    name: string,
    source: EntityPropertySourceUpdate,
    options?: CallOptions,
  ): ApiPromise<EntityPropertySource, 'updateEntityPropertySource'> {
    return this.data(updateEntityPropertySource, { path: { name }, body: source }, options);
  }

  /**
   * Changes the properties that the body names and leaves the rest. Not for the query, which only the full update
   * takes. Send lists whole: nothing documented says that single entries are merged.
   *
   * @param name name of the entity property source, such as `Customer profile`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/patch-entity-property-source
   * @example
   * await statsig.entityProperties.patch('Customer profile', patch);
   */
  patch(
    name: string,
    patch: EntityPropertySourcePatch,
    options?: CallOptions,
  ): ApiPromise<EntityPropertySource, 'patchEntityPropertySource'> {
    return this.data(patchEntityPropertySource, { path: { name }, body: patch }, options);
  }

  /**
   * Removes the source from the project for good. What becomes of experiments that use its properties is not
   * documented.
   *
   * @param name name of the entity property source, such as `Customer profile`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/delete-entity-property-source
   * @example
   * await statsig.entityProperties.delete('Customer profile');
   */
  delete(name: string, options?: CallOptions): ApiPromise<void, 'deleteEntityPropertySource'> {
    return this.done(deleteEntityPropertySource, { path: { name } }, options);
  }
}
