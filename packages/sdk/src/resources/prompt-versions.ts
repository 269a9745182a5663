import type { CallOptions, ResponseOf } from '@statsig-console/client';
import { createPromptVersion, startPromptVersionEvaluation } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** A new version of a prompt. */
export interface PromptVersionCreate extends Schema<'PromptVersionCreate'> {}
/** A version of a prompt. */
export interface PromptVersion extends Schema<'PromptVersion'> {}
/** Which version is being evaluated, in the usual envelope. */
export type PromptVersionEvaluation = ResponseOf<'startPromptVersionEvaluation'>['data'];

/** Versions of a prompt. */
export class PromptVersionsResource extends Resource {
  /**
   * Adds a version with its messages and model settings. Earlier versions stay as they are.
   *
   * @param id id of the prompt, such as `ticket_triage`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/prompts/create-prompt-version
   * @example
   * await statsig.prompts.versions.create('ticket_triage', version);
   */
  create(
    id: string,
    version: PromptVersionCreate,
    options?: CallOptions,
  ): ApiPromise<PromptVersion, 'createPromptVersion'> {
    return this.data(createPromptVersion, { path: { id }, body: version }, options);
  }

  /**
   * Starts a job that evaluates the version, and answers before it has ended. It takes no body.
   *
   * @param id id of the prompt, such as `ticket_triage`; not percent-encoded
   * @param versionId id of the version, such as `stricter`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/prompts/start-prompt-version-evaluation-job
   * @example
   * await statsig.prompts.versions.startEvaluation('ticket_triage', 'stricter');
   */
  startEvaluation(
    id: string,
    versionId: string,
    options?: CallOptions,
  ): ApiPromise<PromptVersionEvaluation, 'startPromptVersionEvaluation'> {
    return this.data(startPromptVersionEvaluation, { path: { id, versionId } }, options);
  }
}
