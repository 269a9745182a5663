import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  abortReleasePipelineTrigger,
  approveReleasePipelineTrigger,
  getReleasePipelineTrigger,
  listReleasePipelineTriggers,
  pauseReleasePipelineTrigger,
  rollOutReleasePipelineTrigger,
  skipReleasePipelineTrigger,
  unpauseReleasePipelineTrigger,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link ReleasePipelineTriggersResource.list}. */
export type ReleasePipelineTriggerListQuery = QueryOf<'listReleasePipelineTriggers'>;
/**
 * A rollout, called trigger by the API: one change on its way through the phases of a pipeline. It is a change to the
 * gate in `gateID` or to the dynamic config in `dynamicConfigID`.
 */
export interface ReleasePipelineTrigger extends Schema<'ReleasePipelineTrigger'> {}
/** Which phase an action is meant for. */
export interface ReleasePipelinePhaseChoice extends Schema<'ReleasePipelinePhaseChoice'> {}

/** Rollouts that go through a release pipeline. */
export class ReleasePipelineTriggersResource extends Resource {
  /**
   * Lists the rollouts of the project, running and past, a page at a time. A rollout starts when a gate or dynamic
   * config with a release pipeline is changed; there is no operation to start one.
   *
   * @see https://docs.statsig.com/api-reference/release-pipelines/list-pipeline-triggers
   * @example
   * await statsig.releasePipelines.triggers.list();
   */
  list(
    query?: ReleasePipelineTriggerListQuery,
    options?: PaginateOptions,
  ): Paginated<ReleasePipelineTrigger> {
    return paginate(this.checked, listReleasePipelineTriggers, { ...(query && { query }) }, options);
  }

  /**
   * Answers one rollout: where it stands and what has happened to it.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/release-pipelines/get-pipeline-trigger
   * @example
   * const releasePipelineTrigger = await statsig.releasePipelines.triggers.get('1gVs6cUw9NfQj4LxKo3RaT');
   */
  get(id: string, options?: CallOptions): ApiPromise<ReleasePipelineTrigger, 'getReleasePipelineTrigger'> {
    return this.data(getReleasePipelineTrigger, { path: { id } }, options);
  }

  /**
   * Lets a phase with `requiredReview` begin. Its time starts to count with the approval.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/approve-pipeline-trigger-phase
   * @example
   * await statsig.releasePipelines.triggers.approve('1gVs6cUw9NfQj4LxKo3RaT', choice);
   */
  approve(
    id: string,
    choice: ReleasePipelinePhaseChoice,
    options?: CallOptions,
  ): ApiPromise<ReleasePipelineTrigger, 'approveReleasePipelineTrigger'> {
    return this.data(approveReleasePipelineTrigger, { path: { id }, body: choice }, options);
  }

  /**
   * Stops the clock that leads to the next phase. Users whom the rollout has reached keep the change.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/pause-pipeline-trigger
   * @example
   * await statsig.releasePipelines.triggers.pause('1gVs6cUw9NfQj4LxKo3RaT', choice);
   */
  pause(
    id: string,
    choice: ReleasePipelinePhaseChoice,
    options?: CallOptions,
  ): ApiPromise<ReleasePipelineTrigger, 'pauseReleasePipelineTrigger'> {
    return this.data(pauseReleasePipelineTrigger, { path: { id }, body: choice }, options);
  }

  /**
   * Lets the clock go on with the time that was left when the rollout was paused.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/unpause-pipeline-trigger
   * @example
   * await statsig.releasePipelines.triggers.unpause('1gVs6cUw9NfQj4LxKo3RaT', choice);
   */
  unpause(
    id: string,
    choice: ReleasePipelinePhaseChoice,
    options?: CallOptions,
  ): ApiPromise<ReleasePipelineTrigger, 'unpauseReleasePipelineTrigger'> {
    return this.data(unpauseReleasePipelineTrigger, { path: { id }, body: choice }, options);
  }

  /**
   * Ends the waiting in the current phase and moves the rollout on to the next. The page is titled "skip to", the
   * history says `SKIPPED`: whether `phaseID` is the phase to leave or to enter is not documented.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/skip-to-pipeline-trigger-phase
   * @example
   * await statsig.releasePipelines.triggers.skip('1gVs6cUw9NfQj4LxKo3RaT', choice);
   */
  skip(
    id: string,
    choice: ReleasePipelinePhaseChoice,
    options?: CallOptions,
  ): ApiPromise<ReleasePipelineTrigger, 'skipReleasePipelineTrigger'> {
    return this.data(skipReleasePipelineTrigger, { path: { id }, body: choice }, options);
  }

  /**
   * Skips all phases that are left and releases the change everywhere at once, without their waiting times.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/fully-roll-out-pipeline-trigger
   * @example
   * await statsig.releasePipelines.triggers.rollOut('1gVs6cUw9NfQj4LxKo3RaT');
   */
  rollOut(
    id: string,
    options?: CallOptions,
  ): ApiPromise<ReleasePipelineTrigger, 'rollOutReleasePipelineTrigger'> {
    return this.data(rollOutReleasePipelineTrigger, { path: { id } }, options);
  }

  /**
   * Stops the rollout for good and puts the gate or dynamic config back to where it was before. Only another change
   * starts a new rollout.
   *
   * @param id id of the rollout, as listed by `releasePipelines.triggers.list`, such as `1gVs6cUw9NfQj4LxKo3RaT`; not
   * percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/abort-pipeline-trigger
   * @example
   * await statsig.releasePipelines.triggers.abort('1gVs6cUw9NfQj4LxKo3RaT');
   */
  abort(
    id: string,
    options?: CallOptions,
  ): ApiPromise<ReleasePipelineTrigger, 'abortReleasePipelineTrigger'> {
    return this.data(abortReleasePipelineTrigger, { path: { id } }, options);
  }
}
