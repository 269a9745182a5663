import type { CallOptions } from '@statsig-console/client';
import { getReviewsSettings, updateReviewsSettings } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** What needs a review before it takes effect. */
export interface ProjectReviewSettings extends Schema<'ProjectReviewSettings'> {}
/** The review settings as they shall be from now on. The Warehouse Native ones may be left out. */
export interface ProjectReviewSettingsUpdate extends Schema<'ProjectReviewSettingsUpdate'> {}

/** When changes need a review. */
export class ReviewsSettingsResource extends Resource {
  /**
   * Answers what needs a review before it takes effect. Single environments can ask for reviews too, see
   * `environments.get`.
   *
   * @see https://docs.statsig.com/api-reference/settings/get-reviews-settings
   * @example
   * const projectReviewSettings = await statsig.settings.reviews.get();
   */
  get(options?: CallOptions): ApiPromise<ProjectReviewSettings, 'getReviewsSettings'> {
    return this.data(getReviewsSettings, {}, options);
  }

  /**
   * Stores the settings as sent, for every later change. Changes made with this API bypass reviews unless they send
   * `x-respect-review-settings`.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/settings/update-reviews-settings
   * @example
   * await statsig.settings.reviews.update(settings);
   */
  update(
    settings: ProjectReviewSettingsUpdate,
    options?: CallOptions,
  ): ApiPromise<ProjectReviewSettings, 'updateReviewsSettings'> {
    return this.data(updateReviewsSettings, { body: settings }, options);
  }
}
