import type { CallOptions } from '@statsig-console/client';
import { addSegmentUserStoreIds, removeSegmentUserStoreIds } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Ids for a list of type `user_store_id_list`. */
export interface SegmentUserStoreIdsInput extends Schema<'SegmentUserStoreIdsInput'> {}

/** The ids of a segment that is kept in the user store. */
export class SegmentUserStoreIdsResource extends Resource {
  /**
   * Adds up to 1,000 ids to a list that is kept in the user store; those it has already stay. Segments of types other
   * than `user_store_id_list` answer 400. First documented in 2025-10.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/add-ids-to-user-store-id-list
   * @example
   * await statsig.segments.userStoreIds.add('beta_testers', { ids: ['u-5518', 'u-6120'] });
   */
  add(
    id: string,
    ids: SegmentUserStoreIdsInput,
    options?: CallOptions,
  ): ApiPromise<void, 'addSegmentUserStoreIds'> {
    return this.done(addSegmentUserStoreIds, { path: { id }, body: ids }, options);
  }

  /**
   * Takes up to 1,000 ids out of a list that is kept in the user store. Segments of types other than
   * `user_store_id_list` answer 400. First documented in 2025-10.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/remove-ids-from-user-store-id-list
   * @example
   * await statsig.segments.userStoreIds.remove('beta_testers', { ids: ['u-5518'] });
   */
  remove(
    id: string,
    ids: SegmentUserStoreIdsInput,
    options?: CallOptions,
  ): ApiPromise<void, 'removeSegmentUserStoreIds'> {
    return this.done(removeSegmentUserStoreIds, { path: { id }, body: ids }, options);
  }
}
