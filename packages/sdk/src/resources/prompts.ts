import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { createPrompt, getPrompt, listPrompts, patchPrompt } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { PromptVersionsResource } from './prompt-versions.ts';

/** Query of {@link Prompts.list}. */
export type PromptListQuery = QueryOf<'listPrompts'>;
/** A prompt for a language model. Its texts and model settings are in its versions. */
export interface Prompt extends Schema<'Prompt'> {}
/** A new prompt, without any version yet. */
export interface PromptCreate extends Schema<'PromptCreate'> {}
/** The properties to change; what is absent stays. Name and tags cannot be changed here. */
export interface PromptPatch extends Schema<'PromptPatch'> {}

/** Prompts and their versions. */
export class Prompts extends Resource {
  /** Versions of a prompt. */
  readonly versions: PromptVersionsResource = new PromptVersionsResource(this.caller);

  /**
   * Lists the prompts of the project without their versions, a page at a time.
   *
   * @see https://docs.statsig.com/api-reference/prompts/list-prompts
   * @example
   * for await (const prompt of statsig.prompts.list()) console.log(prompt);
   */
  list(query?: PromptListQuery, options?: PaginateOptions): Paginated<Prompt> {
    return paginate(this.checked, listPrompts, { ...(query && { query }) }, options);
  }

  /**
   * Answers one prompt. Its versions are not in the answer.
   *
   * @param id id of the prompt, such as `ticket_triage`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/prompts/get-prompt
   * @example
   * const prompt = await statsig.prompts.get('ticket_triage');
   */
  get(id: string, options?: CallOptions): ApiPromise<Prompt, 'getPrompt'> {
    return this.data(getPrompt, { path: { id } }, options);
  }

  /**
   * Adds a prompt. Its texts and model settings are in versions, which are created one by one afterwards.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/prompts/create-prompt
   * @example
   * await statsig.prompts.create(prompt);
   */
  create(prompt: PromptCreate, options?: CallOptions): ApiPromise<Prompt, 'createPrompt'> {
    return this.data(createPrompt, { body: prompt }, options);
  }

  /**
   * Changes the properties that the body names and leaves the rest. Versions are not touched.
   *
   * @param id id of the prompt, such as `ticket_triage`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/prompts/update-prompt-partial
   * @example
   * await statsig.prompts.patch('ticket_triage', patch);
   */
  patch(id: string, patch: PromptPatch, options?: CallOptions): ApiPromise<Prompt, 'patchPrompt'> {
    return this.data(patchPrompt, { path: { id }, body: patch }, options);
  }
}
