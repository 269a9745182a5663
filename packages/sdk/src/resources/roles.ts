import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { createRole, deleteRole, getRole, listRoles, patchRole } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link Roles.list}. */
export type RoleListQuery = QueryOf<'listRoles'>;
/** A named set of permissions that people can be given. */
export interface Role extends Schema<'Role'> {}
/** A new custom role. */
export interface RoleCreate extends Schema<'RoleCreate'> {}
/** The change to a role. Only the permissions can change. */
export interface RolePatch extends Schema<'RolePatch'> {}

/** Roles and what they may do. */
export class Roles extends Resource {
  /**
   * Lists the roles of the project, a page at a time.
   *
   * @see https://docs.statsig.com/api-reference/roles/list-roles
   * @example
   * for await (const role of statsig.roles.list()) console.log(role);
   */
  list(query?: RoleListQuery, options?: PaginateOptions): Paginated<Role> {
    return paginate(this.checked, listRoles, { ...(query && { query }) }, options);
  }

  /**
   * Answers one role with its permissions.
   *
   * @param id name of the role, such as `Release manager`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/roles/get-role
   * @example
   * const role = await statsig.roles.get('Release manager');
   */
  get(id: string, options?: CallOptions): ApiPromise<Role, 'getRole'> {
    return this.data(getRole, { path: { id } }, options);
  }

  /**
   * Adds a custom role beside Admin, Member and Read Only. Custom roles are for Enterprise plans.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/roles/create-role
   * @example
   * await statsig.roles.create(role);
   */
  create(role: RoleCreate, options?: CallOptions): ApiPromise<Role, 'createRole'> {
    return this.data(createRole, { body: role }, options);
  }

  /**
   * Sets what everybody with the role may do. Whether permissions that the body leaves out keep their value is not
   * documented: read the role first and send the full set.
   *
   * @param id name of the role, such as `Release manager`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/roles/update-role
   * @example
   * await statsig.roles.patch('Release manager', patch);
   */
  patch(id: string, patch: RolePatch, options?: CallOptions): ApiPromise<Role, 'patchRole'> {
    return this.data(patchRole, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the role. What people who still have it may do afterwards is not documented; give them another role
   * first.
   *
   * @param id name of the role, such as `Release manager`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/roles/delete-role
   * @example
   * await statsig.roles.delete('Release manager');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteRole'> {
    return this.done(deleteRole, { path: { id } }, options);
  }
}
