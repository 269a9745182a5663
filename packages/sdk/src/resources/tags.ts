import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { createTag, deleteTag, getTag, listTags, patchTag } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link Tags.list}. */
export type TagListQuery = QueryOf<'listTags'>;
/** A label that gates, experiments, metrics and the rest can carry. */
export interface Tag extends Schema<'Tag'> {}
/** A new tag. */
export interface TagCreate extends Schema<'TagCreate'> {}
/** The properties to change. What is absent stays. */
export interface TagPatch extends Schema<'TagPatch'> {}
/** The wanted state of a tag. What is absent is left alone. */
export type TagUpsert = Omit<TagPatch, 'name'>;

/** Tags, which group what a project has. */
export class Tags extends Resource {
  /**
   * Lists the tags of the project, a page at a time. The documented answer has no `pagination`; then it is the whole
   * list.
   *
   * @see https://docs.statsig.com/api-reference/tags/list-tags
   * @example
   * for await (const tag of statsig.tags.list()) console.log(tag);
   */
  list(query?: TagListQuery, options?: PaginateOptions): Paginated<Tag> {
    return paginate(this.checked, listTags, { ...(query && { query }) }, options);
  }

  /**
   * Answers one tag. Others have found that its name works in place of the id.
   *
   * @param id id of the tag, such as `4uJr8PzXw2TcNq5VbYk6Hm`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/tags/read-tag
   * @example
   * const tag = await statsig.tags.get('4uJr8PzXw2TcNq5VbYk6Hm');
   */
  get(id: string, options?: CallOptions): ApiPromise<Tag, 'getTag'> {
    return this.data(getTag, { path: { id } }, options);
  }

  /**
   * Adds a tag to the project. A tag has to exist before another entity can carry it.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/tags/create-tag
   * @example
   * await statsig.tags.create(tag);
   */
  create(tag: TagCreate, options?: CallOptions): ApiPromise<Tag, 'createTag'> {
    return this.data(createTag, { body: tag }, options);
  }

  /**
   * Creates a tag, or brings the one that has this name to the wanted state. Reads the list up to it, and sends nothing when nothing
   * differs.
   *
   * @param name name of the tag, as other entities carry it
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.tags.upsert('checkout', { description: 'Everything between basket and receipt' });
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    tag: TagUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Tag, DryRun>> {
    return (await loadWorkflows()).upsertTag(this, name, tag, options);
  }

  /**
   * Changes the properties that the body names and leaves the rest.
   *
   * @param id id of the tag, such as `4uJr8PzXw2TcNq5VbYk6Hm`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/tags/update-tag
   * @example
   * await statsig.tags.patch('4uJr8PzXw2TcNq5VbYk6Hm', { description: 'Everything between basket and receipt' });
   */
  patch(id: string, patch: TagPatch, options?: CallOptions): ApiPromise<Tag, 'patchTag'> {
    return this.data(patchTag, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the tag from the project. This cannot be undone.
   *
   * @param id id of the tag, such as `4uJr8PzXw2TcNq5VbYk6Hm`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/tags/delete-tag
   * @example
   * await statsig.tags.delete('4uJr8PzXw2TcNq5VbYk6Hm');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteTag'> {
    return this.done(deleteTag, { path: { id } }, options);
  }
}
