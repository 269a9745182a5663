import type { CallOptions } from '@statsig-console/client';
import { commitSegmentReview } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';

/** Reviews of changes to a segment. */
export class SegmentReviewsResource extends Resource {
  /**
   * Puts the change that is under review into effect. First documented in 2026-03.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @param reviewId id of the review, as in `activeReview.reviewID` of the entity, such as `4kTt0dXq7mZs1LrYb9WcPe`;
   * not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/commit-segment-review
   * @example
   * await statsig.segments.reviews.commit('beta_testers', '4kTt0dXq7mZs1LrYb9WcPe');
   */
  commit(id: string, reviewId: string, options?: CallOptions): ApiPromise<void, 'commitSegmentReview'> {
    return this.done(commitSegmentReview, { path: { id, reviewID: reviewId } }, options);
  }
}
