import type { CallOptions } from '@statsig-console/client';
import { commitGateReview } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';

/** Reviews of changes to a gate. */
export class GateReviewsResource extends Resource {
  /**
   * Applies the change of an approved review to the gate. Takes effect for users at once. First documented in
   * 2026-03.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param reviewId id of the review, as in `activeReview.reviewID` of the entity, such as `4kTt0dXq7mZs1LrYb9WcPe`;
   * not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/commit-gate-review
   * @example
   * await statsig.gates.reviews.commit('new_checkout', '4kTt0dXq7mZs1LrYb9WcPe');
   */
  commit(id: string, reviewId: string, options?: CallOptions): ApiPromise<void, 'commitGateReview'> {
    return this.done(commitGateReview, { path: { id, reviewID: reviewId } }, options);
  }
}
