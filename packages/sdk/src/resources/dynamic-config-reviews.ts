import type { CallOptions } from '@statsig-console/client';
import { commitDynamicConfigReview } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';

/** Reviews of changes to a dynamic config. */
export class DynamicConfigReviewsResource extends Resource {
  /**
   * Applies the change that waits in a review of the config. What the review must have come to before is not
   * documented. First documented in 2026-03.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @param reviewId id of the review, as in `activeReview.reviewID` of the entity, such as `4kTt0dXq7mZs1LrYb9WcPe`;
   * not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/commit-dynamic-config-review
   * @example
   * await statsig.dynamicConfigs.reviews.commit('start_page_banner', '4kTt0dXq7mZs1LrYb9WcPe');
   */
  commit(id: string, reviewId: string, options?: CallOptions): ApiPromise<void, 'commitDynamicConfigReview'> {
    return this.done(commitDynamicConfigReview, { path: { id, reviewID: reviewId } }, options);
  }
}
