import type { CallOptions, QueryOf } from '@statsig-console/client';
import {
  addSegmentIds,
  getSegmentIdListMetadata,
  getSegmentIds,
  removeSegmentIds,
  resetSegmentIds,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link SegmentIdsResource.get}. */
export type SegmentIdQuery = QueryOf<'getSegmentIds'>;
/** The ids of a list. */
export interface SegmentIdList extends Schema<'SegmentIdList'> {}
/** Ids for a list of type `id_list`. */
export interface SegmentIdsInput extends Schema<'SegmentIdsInput'> {}
/** Whether a change to the list is still under way. */
export interface SegmentIdListMetadata extends Schema<'SegmentIdListMetadata'> {}

/** The ids of a segment of the kind `id_list`. */
export class SegmentIdsResource extends Resource {
  /**
   * Lists the ids of an id list. Mind `data`: it is one object with the ids in it. The documented answer has no
   * `pagination`. A hundred requests are allowed; in which time is not documented.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/segments/get-ids-in-a-segment
   * @example
   * const segmentIdList = await statsig.segments.ids.get('beta_testers');
   */
  get(id: string, query?: SegmentIdQuery, options?: CallOptions): ApiPromise<SegmentIdList, 'getSegmentIds'> {
    return this.data(getSegmentIds, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Adds ids to an id list; those it has already stay. Segments of other types answer 400. Send many ids in one
   * request, up to 100,000, for it has rate limits of its own: 12 requests in 10 seconds, 900 in 15 minutes. Lists of
   * more than 1,000 ids reach users less quickly.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/add-ids-to-segment
   * @example
   * await statsig.segments.ids.add('beta_testers', { ids: ['u-1047', 'u-2210', 'u-3391'] });
   */
  add(id: string, ids: SegmentIdsInput, options?: CallOptions): ApiPromise<void, 'addSegmentIds'> {
    return this.done(addSegmentIds, { path: { id }, body: ids }, options);
  }

  /**
   * Takes the ids in the body out of an id list. Segments of other types answer 400. Mind that this is a DELETE with
   * a body: some HTTP clients and proxies drop it. It has rate limits of its own: 12 requests in 10 seconds, 900 in
   * 15 minutes.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/remove-ids-from-segment
   * @example
   * await statsig.segments.ids.remove('beta_testers', { ids: ['u-2210'] });
   */
  remove(id: string, ids: SegmentIdsInput, options?: CallOptions): ApiPromise<void, 'removeSegmentIds'> {
    return this.done(removeSegmentIds, { path: { id }, body: ids }, options);
  }

  /**
   * Makes the ids in the body the whole list; `[]` empties it. With more than 1,000 ids this is not one step: until
   * it is done, users may be judged by a mixture of the old and the new list.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/reset-id-list-segment
   * @example
   * await statsig.segments.ids.reset('beta_testers', { ids: ['u-1047', 'u-3391', 'u-4402'] });
   */
  reset(id: string, ids: SegmentIdsInput, options?: CallOptions): ApiPromise<void, 'resetSegmentIds'> {
    return this.done(resetSegmentIds, { path: { id }, body: ids }, options);
  }

  /**
   * Tells the version of the list and whether a change is still under way. Ask after a big change, until `isUpdating`
   * is false. First documented in 2025-10.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/segments/get-id-list-metadata
   * @example
   * const segmentIdListMetadata = await statsig.segments.ids.getMetadata('beta_testers');
   */
  getMetadata(
    id: string,
    options?: CallOptions,
  ): ApiPromise<SegmentIdListMetadata, 'getSegmentIdListMetadata'> {
    return this.data(getSegmentIdListMetadata, { path: { id } }, options);
  }
}
