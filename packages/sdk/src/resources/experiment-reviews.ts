import type { CallOptions } from '@statsig-console/client';
import { commitExperimentReview } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';

/** Reviews of changes to an experiment. */
export class ExperimentReviewsResource extends Resource {
  /**
   * Applies the change that the review is about. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param reviewId id of the review, as in `activeReview.reviewID` of the entity, such as `4kTt0dXq7mZs1LrYb9WcPe`;
   * not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/commit-experiment-review
   * @example
   * await statsig.experiments.reviews.commit('short_checkout', '4kTt0dXq7mZs1LrYb9WcPe');
   */
  commit(id: string, reviewId: string, options?: CallOptions): ApiPromise<void, 'commitExperimentReview'> {
    return this.done(commitExperimentReview, { path: { id, reviewID: reviewId } }, options);
  }
}
