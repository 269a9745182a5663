import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
  type ResponseOf,
} from '@statsig-console/client';
import {
  createKey,
  deactivateKey,
  deleteKey,
  getKey,
  listKeys,
  patchKey,
  rotateKey,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link Keys.list}. */
export type KeyListQuery = QueryOf<'listKeys'>;
/** An API key. Target apps are answered by name but set by id, so an answer cannot be sent back as it is. */
export interface Key extends Schema<'Key'> {}
/** A new key. Its value is made by the server. */
export interface KeyCreate extends Schema<'KeyCreate'> {}
/** The properties to change. What is absent stays. */
export interface KeyPatch extends Schema<'KeyPatch'> {}
/** The key, or only what was sent, in the usual envelope. Only a whole key has `status`. */
export type KeyPatched = ResponseOf<'patchKey'>['data'];

/** API keys of the project. An answer may hold a key in full: keep it out of logs. */
export class Keys extends Resource {
  /**
   * Lists the keys of the project with their values. Needs a Console key with the scope `can_access_keys`. The
   * documented answer has no `pagination`; then it is the whole list.
   *
   * @throws PermissionError when the scope is missing
   * @see https://docs.statsig.com/api-reference/keys/list-keys
   * @example
   * for await (const key of statsig.keys.list()) console.log(key);
   */
  list(query?: KeyListQuery, options?: PaginateOptions): Paginated<Key> {
    return paginate(this.checked, listKeys, { ...(query && { query }) }, options);
  }

  /**
   * Answers one key. Needs a Console key with the scope `can_access_keys`.
   *
   * @param id the key itself: keys are addressed by their value, such as `secret-EXAMPLE4pQm7Zt1`
   * @throws NotFoundError when there is none; PermissionError when the scope is missing
   * @see https://docs.statsig.com/api-reference/keys/read-key
   * @example
   * const key = await statsig.keys.get('secret-EXAMPLE4pQm7Zt1');
   */
  get(id: string, options?: CallOptions): ApiPromise<Key, 'getKey'> {
    return this.data(getKey, { path: { id } }, options);
  }

  /**
   * Makes a key and answers its value. Needs a Console key with the scope `can_access_keys`. The answer has the names
   * of the target apps, not the ids that were sent.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/keys/create-key
   * @example
   * await statsig.keys.create(key);
   */
  create(key: KeyCreate, options?: CallOptions): ApiPromise<Key, 'createKey'> {
    return this.data(createKey, { body: key }, options);
  }

  /**
   * Changes the properties that the body names and leaves the rest. Each list is replaced as a whole. The documented
   * answer echoes the change instead of the key; read the key to see what is stored.
   *
   * @param id the key itself: keys are addressed by their value, such as `secret-EXAMPLE4pQm7Zt1`
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/keys/update-key
   * @example
   * await statsig.keys.patch('secret-EXAMPLE4pQm7Zt1', { scopes: ['omni_read_only'], targetAppID: null });
   */
  patch(id: string, patch: KeyPatch, options?: CallOptions): ApiPromise<KeyPatched, 'patchKey'> {
    return this.data(patchKey, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the key for good: whatever uses it is refused from then on. Deactivate it first to find out who still
   * does.
   *
   * @param id the key itself: keys are addressed by their value, such as `secret-EXAMPLE4pQm7Zt1`
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/keys/delete-key
   * @example
   * await statsig.keys.delete('secret-EXAMPLE4pQm7Zt1');
   */
  delete(id: string, options?: CallOptions): ApiPromise<Key | undefined, 'deleteKey'> {
    return this.dataIfAny(deleteKey, { path: { id } }, options);
  }

  /**
   * Makes the API refuse the key, and keeps it in the list as `deactivated`. No operation documented here activates
   * it again.
   *
   * @param id the key itself: keys are addressed by their value, such as `secret-EXAMPLE4pQm7Zt1`
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/keys/deactivate-key
   * @example
   * await statsig.keys.deactivate('secret-EXAMPLE4pQm7Zt1');
   */
  deactivate(id: string, options?: CallOptions): ApiPromise<Key | undefined, 'deactivateKey'> {
    return this.dataIfAny(deactivateKey, { path: { id } }, options);
  }

  /**
   * Gives the key a new value and keeps its settings. The answer has the new value, which is the `id` from then on.
   * Nothing promises that the old value works for a while longer.
   *
   * @param id the key itself: keys are addressed by their value, such as `secret-EXAMPLE4pQm7Zt1`
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/keys/rotate-key
   * @example
   * await statsig.keys.rotate('secret-EXAMPLE4pQm7Zt1');
   */
  rotate(id: string, options?: CallOptions): ApiPromise<Key, 'rotateKey'> {
    return this.data(rotateKey, { path: { id } }, options);
  }
}
