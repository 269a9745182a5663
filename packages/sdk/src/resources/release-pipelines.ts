import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createReleasePipeline,
  deleteReleasePipeline,
  getReleasePipeline,
  listReleasePipelines,
  updateReleasePipeline,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { ReleasePipelineTriggersResource } from './release-pipeline-triggers.ts';

/** Query of {@link ReleasePipelines.list}. */
export type ReleasePipelineListQuery = QueryOf<'listReleasePipelines'>;
/** Steps in which a change reaches users. A change to a gate or dynamic config with a pipeline starts a rollout. */
export interface ReleasePipeline extends Schema<'ReleasePipeline'> {}
/** One phase of a release pipeline. */
export interface ReleasePipelinePhase extends Schema<'ReleasePipelinePhase'> {}
/** A new release pipeline. */
export interface ReleasePipelineCreate extends Schema<'ReleasePipelineCreate'> {}
/** The pipeline as it shall be. Nothing is required; the reference does not say whether what is absent stays. */
export interface ReleasePipelineUpdate extends Schema<'ReleasePipelineUpdate'> {}

/** Release pipelines: the phases that a change is rolled out in. */
export class ReleasePipelines extends Resource {
  /** Rollouts that go through a release pipeline. */
  readonly triggers: ReleasePipelineTriggersResource = new ReleasePipelineTriggersResource(this.caller);

  /**
   * Lists the release pipelines of the project, a page at a time. The documented answer has no `pagination`; then it
   * is the whole list.
   *
   * @see https://docs.statsig.com/api-reference/release-pipelines/list-pipelines
   * @example
   * for await (const releasePipeline of statsig.releasePipelines.list()) console.log(releasePipeline);
   */
  list(query?: ReleasePipelineListQuery, options?: PaginateOptions): Paginated<ReleasePipeline> {
    return paginate(this.checked, listReleasePipelines, { ...(query && { query }) }, options);
  }

  /**
   * Answers one pipeline with its phases.
   *
   * @param id id of the release pipeline, such as `5tBn8yHq2VkXw0MrZe7JpD`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/release-pipelines/get-pipeline
   * @example
   * const releasePipeline = await statsig.releasePipelines.get('5tBn8yHq2VkXw0MrZe7JpD');
   */
  get(id: string, options?: CallOptions): ApiPromise<ReleasePipeline, 'getReleasePipeline'> {
    return this.data(getReleasePipeline, { path: { id } }, options);
  }

  /**
   * Adds a pipeline. It takes effect for a gate or dynamic config that is given its id as `releasePipelineID`:
   * changes to those then go through the phases, one after the other.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/create-pipeline
   * @example
   * await statsig.releasePipelines.create(releasePipeline);
   */
  create(
    releasePipeline: ReleasePipelineCreate,
    options?: CallOptions,
  ): ApiPromise<ReleasePipeline, 'createReleasePipeline'> {
    return this.data(createReleasePipeline, { body: releasePipeline }, options);
  }

  /**
   * Changes the pipeline for later rollouts. Refused while a rollout goes through it. Send the full list of phases
   * with their ids; whether properties that are absent stay is not documented.
   *
   * @param id id of the release pipeline, such as `5tBn8yHq2VkXw0MrZe7JpD`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/update-pipeline
   * @example
   * await statsig.releasePipelines.update('5tBn8yHq2VkXw0MrZe7JpD', releasePipeline);
   */
  update(
    id: string,
    releasePipeline: ReleasePipelineUpdate,
    options?: CallOptions,
  ): ApiPromise<ReleasePipeline, 'updateReleasePipeline'> {
    return this.data(updateReleasePipeline, { path: { id }, body: releasePipeline }, options);
  }

  /**
   * Removes the pipeline. What becomes of gates and configs that still use it is not documented; take it off them
   * first.
   *
   * @param id id of the release pipeline, such as `5tBn8yHq2VkXw0MrZe7JpD`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/release-pipelines/delete-pipeline
   * @example
   * await statsig.releasePipelines.delete('5tBn8yHq2VkXw0MrZe7JpD');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteReleasePipeline'> {
    return this.done(deleteReleasePipeline, { path: { id } }, options);
  }
}
