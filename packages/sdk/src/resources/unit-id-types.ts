import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createUnitIdType,
  deleteUnitIdType,
  getUnitIdType,
  listUnitIdTypes,
  patchUnitIdType,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link UnitIdTypes.list}. */
export type UnitIdTypeListQuery = QueryOf<'listUnitIdTypes'>;
/** A kind of id that gates, experiments and metrics can tell users apart by. */
export interface UnitIdType extends Schema<'UnitIdType'> {}
/** A new id type. */
export interface UnitIdTypeCreate extends Schema<'UnitIdTypeCreate'> {}
/** The change to an id type. Only the description can change. */
export interface UnitIdTypePatch extends Schema<'UnitIdTypePatch'> {}
/** The wanted state of an id type. What is absent is left alone. */
export type UnitIdTypeUpsert = Partial<UnitIdTypePatch>;

/** Kinds of ids that units are told apart by. */
export class UnitIdTypes extends Resource {
  /**
   * Lists the kinds of id that the project knows, a page at a time.
   *
   * @see https://docs.statsig.com/api-reference/unit-id-types/list-unit-id-types
   * @example
   * for await (const unitIdType of statsig.unitIdTypes.list()) console.log(unitIdType);
   */
  list(query?: UnitIdTypeListQuery, options?: PaginateOptions): Paginated<UnitIdType> {
    return paginate(this.checked, listUnitIdTypes, { ...(query && { query }) }, options);
  }

  /**
   * Answers one id type.
   *
   * @param id name of the id type, such as `companyID`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/unit-id-types/get-unit-id-type
   * @example
   * const unitIdType = await statsig.unitIdTypes.get('companyID');
   */
  get(id: string, options?: CallOptions): ApiPromise<UnitIdType, 'getUnitIdType'> {
    return this.data(getUnitIdType, { path: { id } }, options);
  }

  /**
   * Adds a kind of id. Gates, experiments and metrics can then name it as their `idType`.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/unit-id-types/create-unit-id-type
   * @example
   * await statsig.unitIdTypes.create(unitIdType);
   */
  create(unitIdType: UnitIdTypeCreate, options?: CallOptions): ApiPromise<UnitIdType, 'createUnitIdType'> {
    return this.data(createUnitIdType, { body: unitIdType }, options);
  }

  /**
   * Creates an id type, or brings the one that has this name to the wanted state. Sends nothing when nothing differs.
   *
   * @param name name of the id type, such as `companyID`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.unitIdTypes.upsert('companyID', { description: 'An account' });
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    idType: UnitIdTypeUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<UnitIdType, DryRun>> {
    return (await loadWorkflows()).upsertUnitIdType(this, name, idType, options);
  }

  /**
   * Changes the description, which is all that can be changed.
   *
   * @param id name of the id type, such as `companyID`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/unit-id-types/update-unit-id-type
   * @example
   * await statsig.unitIdTypes.patch('companyID', patch);
   */
  patch(
    id: string,
    patch: UnitIdTypePatch,
    options?: CallOptions,
  ): ApiPromise<UnitIdType, 'patchUnitIdType'> {
    return this.data(patchUnitIdType, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the id type from the project. What happens to entities that still use it is not documented; look for them
   * first.
   *
   * @param id name of the id type, such as `companyID`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/unit-id-types/delete-unit-id-type
   * @example
   * await statsig.unitIdTypes.delete('companyID');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteUnitIdType'> {
    return this.done(deleteUnitIdType, { path: { id } }, options);
  }
}
