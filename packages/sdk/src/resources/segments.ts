import {
  type CallOptions,
  type components,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  archiveSegment,
  createSegment,
  deleteSegment,
  getSegment,
  listSegments,
  updateSegmentRules,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { begin } from '../internal/begin.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { CopyOptions, CopyResult } from '../workflows/copy.ts';
import type { IdSource } from '../workflows/id-source.ts';
import type { SyncIdsOptions, SyncIdsResult } from '../workflows/sync-ids.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import { SegmentIdsResource } from './segment-ids.ts';
import { SegmentReviewsResource } from './segment-reviews.ts';
import { SegmentUserStoreIdsResource } from './segment-user-store-ids.ts';

/** Query of {@link Segments.list}. */
export type SegmentListQuery = QueryOf<'listSegments'>;
/** A reusable audience. `type` tells which kind, and which properties it has. */
export type Segment = components['schemas']['Segment'];
/** A segment given by rules: the only kind that has some. */
export interface RuleBasedSegment extends Schema<'RuleBasedSegment'> {}
/** A segment given by a list of ids. */
export interface IdListSegment extends Schema<'IdListSegment'> {}
/** A rule of a segment, as answers have it. What requests take is a `SegmentRuleInput`. */
export interface SegmentRule extends Schema<'Rule'> {}
/** A rule of a segment to store. */
export interface SegmentRuleInput extends Schema<'SegmentRuleInput'> {}
/** A condition of such a rule; of fewer types than those of gates. */
export interface SegmentConditionInput extends Schema<'SegmentConditionInput'> {}
/** A new segment. `type` tells which kind, and whether it can have rules. It cannot be changed later. */
export type SegmentCreate = components['schemas']['SegmentCreate'];
/** The wanted state of a rule-based segment. */
export type RuleBasedSegmentUpsert = Omit<components['schemas']['RuleBasedSegmentCreate'], 'id' | 'name'> & {
  /** Its name; that of a new one is its id unless one is given. */
  name?: string | undefined;
};
/**
 * The wanted state of a segment. What is absent is left alone. The API changes rules and nothing else; all other settings
 * are those of the creation, and ids of lists have methods of their own.
 */
export type SegmentUpsert =
  | RuleBasedSegmentUpsert
  | (Omit<components['schemas']['ListSegmentCreate'], 'id' | 'name'> & Pick<RuleBasedSegmentUpsert, 'name'>);
/**
 * All rules that the segment is to have, in order. Published as a bare list; other clients wrap it into `rules`.
 * Prefer the list.
 */
export type SegmentRulesUpdate = components['schemas']['SegmentRulesUpdate'];

/** Segments: audiences given by rules or as lists of ids. */
export class Segments extends Resource {
  /** The ids of a segment of the kind `id_list`. */
  readonly ids: SegmentIdsResource = new SegmentIdsResource(this.caller);
  /** The ids of a segment that is kept in the user store. */
  readonly userStoreIds: SegmentUserStoreIdsResource = new SegmentUserStoreIdsResource(this.caller);
  /** Reviews of changes to a segment. */
  readonly reviews: SegmentReviewsResource = new SegmentReviewsResource(this.caller);

  /**
   * Lists the segments of the project, a page at a time. The documented answer has no `pagination`; then it is the
   * whole list. Lists come with the number of their ids, not with the ids.
   *
   * @see https://docs.statsig.com/api-reference/segments/list-segments
   * @example
   * for await (const segment of statsig.segments.list()) console.log(segment);
   */
  list(query?: SegmentListQuery, options?: PaginateOptions): Paginated<Segment> {
    return paginate(this.checked, listSegments, { ...(query && { query }) }, options);
  }

  /**
   * Answers the settings of one segment. Look at `type` first: rule-based segments come with their rules, the list
   * kinds only with the number of ids.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/segments/get-segment
   * @example
   * const segment = await statsig.segments.get('beta_testers');
   */
  get(id: string, options?: CallOptions): ApiPromise<Segment, 'getSegment'> {
    return this.data(getSegment, { path: { id } }, options);
  }

  /**
   * Adds a segment to the project. Its type is final. A rule-based segment can be given its rules at once; a list
   * begins empty and is filled afterwards. A project can have 10 million ids in all its lists together.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/create-segment
   * @example
   * await statsig.segments.create(segment);
   */
  create(segment: SegmentCreate, options?: CallOptions): ApiPromise<Segment, 'createSegment'> {
    return this.data(createSegment, { body: segment }, options);
  }

  /**
   * Creates a segment, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. Only rules can be changed: other differences from a stored segment are refused.
   *
   * @param id id of the segment; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a name, a length or a number cannot be right; WorkflowError
   * when it was done in part or cannot be done; what the API answers otherwise
   * @example
   * await statsig.segments.upsert('beta_testers', { type: 'rule_based', rules: [] });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    segment: SegmentUpsert | ReadBack<RuleBasedSegment, RuleBasedSegmentUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Segment, DryRun>> {
    return (await loadWorkflows()).upsertSegment(this, id, segment, options);
  }

  /**
   * Stores exactly the rules that the body has, in their order; rules that are missing are dropped. Takes effect
   * wherever the segment is used, at once. Only for rule-based segments, others answer 400. The other settings of a
   * segment cannot be changed by the API.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/update-segment-rules
   * @example
   * await statsig.segments.updateRules('beta_testers', rules);
   */
  updateRules(
    id: string,
    rules: SegmentRulesUpdate,
    options?: CallOptions,
  ): ApiPromise<Segment | undefined, 'updateSegmentRules'> {
    return this.dataIfAny(updateSegmentRules, { path: { id }, body: rules }, options);
  }

  /**
   * Puts the segment away without deleting it. The API has no operation that brings it back. See to it that no gate
   * or experiment refers to it any more; whether the API checks that is not documented.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/archive-segment
   * @example
   * await statsig.segments.archive('beta_testers');
   */
  archive(id: string, options?: CallOptions): ApiPromise<Segment | undefined, 'archiveSegment'> {
    return this.dataIfAny(archiveSegment, { path: { id } }, options);
  }

  /**
   * Removes the segment with its rules or ids. This cannot be undone; archiving keeps it. See to it that no gate or
   * experiment refers to it any more; whether the API checks that is not documented.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/segments/delete-segment
   * @example
   * await statsig.segments.delete('beta_testers');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteSegment'> {
    return this.done(deleteSegment, { path: { id } }, options);
  }

  /**
   * Makes the ids of a list those that are given: reads the list, adds what is missing and then removes what is not wanted, in
   * as few requests as the API allows. Ids may be millions; they are read once, as they come. Two lists of 1 000 ids at most are
   * replaced in one step when there is something to add and something to remove.
   *
   * The memory that it takes is that of all the ids, each in its bytes and about 12 more; with `mode: 'add'` and
   * `mode: 'remove'`, which do not read the list, that of one request. User store lists can only be added to and removed from.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @param ids the ids: a list, a generator, the rows of a query …
   * @throws InvalidArgumentError when an id is none, the segment is no list, or there are no ids and `allowEmpty` is not set;
   * WorkflowError when it fails after the first change, with what was done and how to go on; the error of the call otherwise
   * @see https://docs.statsig.com/api-reference/segments/add-ids-to-segment
   * @example
   * const { added, removed } = await statsig.segments.syncIds('beta_testers', ['u-1047', 'u-2210']);
   */
  async syncIds(id: string, ids: IdSource, options?: SyncIdsOptions): Promise<SyncIdsResult> {
    const begun = begin(ids);
    return (await loadWorkflows()).syncIds(this, id, begun, options);
  }

  /**
   * Copies a segment to another project, with what it depends on first: tags, id types, segments, gates. Ids of a list come along, unless
   * the user store has them, which `steps` says. What exists
   * there is kept, or with `existing: 'update'` brought to the state of here. Reads everything before it sends anything, and
   * refuses what depends on itself or cannot be copied. What is a project's own stays: teams, owners, reviews, overrides.
   *
   * @param id the segment's id, such as `beta_testers`; not percent-encoded
   * @throws InvalidArgumentError when an option is wrong; WorkflowError when it cannot be copied, before anything is sent, or when
   * it was copied in part, with what was done; NotFoundError when there is none; what the API answers otherwise
   * @example
   * const { steps } = await statsig.segments.copy('beta_testers', { to: production, dryRun: true });
   */
  async copy<DryRun extends boolean = false>(
    id: string,
    options: CopyOptions<DryRun>,
  ): Promise<CopyResult<Segment, DryRun>> {
    return (await loadWorkflows()).copy(this.caller, 'segment', id, options);
  }
}
