import type { ApiResponse, Review } from '../api-promise.ts';

/** What a workflow that changes one entity came to. */
export interface ChangeResult<Entity> {
  /** What was done, or with `dryRun` would be. `unchanged`: all was as wanted, and no change was sent. */
  readonly action: 'updated' | 'unchanged';
  /** The paths of what differed, such as `groups.0.size`. */
  readonly changes: readonly string[];
  /** The entity as it is now. */
  readonly entity: Entity;
  /** The review that the change waits in, where the answer has one; see `respectReviewSettings`. */
  readonly review: Review | undefined;
  /**
   * Whether all is as wanted now. False when the change waits in `review`, and with `dryRun` when there would be one; undefined
   * when `respectReviewSettings` is on and the answer does not tell.
   */
  readonly applied: boolean | undefined;
}

/** Nothing differed. */
export function unchanged<Entity>(entity: Entity): ChangeResult<Entity> {
  return { action: 'unchanged', changes: [], entity, review: undefined, applied: true };
}

/** A change was sent; this is its answer. */
export async function updated<Entity>(
  changes: readonly string[],
  answer: { withResponse(): Promise<Pick<ApiResponse<Entity>, 'data' | 'review' | 'applied'>> },
): Promise<ChangeResult<Entity>> {
  const { data, review, applied } = await answer.withResponse();
  return { action: 'updated', changes, entity: data, review, applied };
}
