import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createQualifyingEvent,
  deleteQualifyingEvent,
  getQualifyingEvent,
  listQualifyingEvents,
  updateQualifyingEvent,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';

/** Query of {@link QualifyingEvents.list}. */
export type QualifyingEventListQuery = QueryOf<'listQualifyingEvents'>;
/**
 * Rows of events by which exposures are filtered, such as the opening of the page under test. Only an event after the
 * exposure counts.
 */
export interface QualifyingEvent extends Schema<'QualifyingEvent'> {}
/** A new qualifying event. `sql` is required for a table as well; clients send `""` there. */
export interface QualifyingEventCreate extends Schema<'QualifyingEventCreate'> {}
/**
 * The whole qualifying event as it shall be from now on. It can't be renamed: leave `name` out, or send the one that
 * it has.
 */
export interface QualifyingEventUpdate extends Schema<'QualifyingEventUpdate'> {}

/** The wanted state of a qualifying event. What is absent is left alone. */
export type QualifyingEventUpsert = Omit<QualifyingEventUpdate, 'name' | 'dryRun'>;
/** Qualifying events of Warehouse Native projects: who is analysed, and from when on. */
export class QualifyingEvents extends Resource {
  /**
   * Lists the qualifying events of the project, a page at a time. Count `page` up yourself: the addresses in a
   * documented `pagination` lead to a path that the API does not have.
   *
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/list-qualifying-event
   * @example
   * for await (const qualifyingEvent of statsig.qualifyingEvents.list()) console.log(qualifyingEvent);
   */
  list(query?: QualifyingEventListQuery, options?: PaginateOptions): Paginated<QualifyingEvent> {
    return paginate(this.checked, listQualifyingEvents, { ...(query && { query }) }, options);
  }

  /**
   * Answers one qualifying event.
   *
   * @param name name of the qualifying event, such as `Checkout opened`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/read-qualifying-event
   * @example
   * const qualifyingEvent = await statsig.qualifyingEvents.get('Checkout opened');
   */
  get(name: string, options?: CallOptions): ApiPromise<QualifyingEvent, 'getQualifyingEvent'> {
    return this.data(getQualifyingEvent, { path: { name } }, options);
  }

  /**
   * Tells Statsig where to find the events by which exposures are filtered, and simulated in power analyses. Set
   * `dryRun` to check the body first.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/create-qualifying-event
   * @example
   * await statsig.qualifyingEvents.create(qualifyingEvent);
   */
  create(
    qualifyingEvent: QualifyingEventCreate,
    options?: CallOptions,
  ): ApiPromise<QualifyingEvent, 'createQualifyingEvent'> {
    return this.data(createQualifyingEvent, { body: qualifyingEvent }, options);
  }

  /**
   * Creates a qualifying event, or brings the one that exists to the wanted state: what is absent stays, and nothing is sent
   * when nothing differs. The API replaces a source as a whole, so the whole is sent when something does: what is stored,
   * with `source` on top. `skip_validation` and the
   * columns that go with it are not in answers: they are not compared, and not kept.
   *
   * @param name name of the qualifying event, such as `Opened checkout`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when something cannot be right; WorkflowError when it cannot be done; what
   * the API answers otherwise
   * @example
   * await statsig.qualifyingEvents.upsert('Opened checkout', { sql, timestampColumn: 'opened_at', idTypeMapping });
   */
  async upsert<DryRun extends boolean = false>(
    name: string,
    source: QualifyingEventUpsert,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<QualifyingEvent, DryRun>> {
    return (await loadWorkflows()).upsertQualifyingEvent(this, name, source, options);
  }

  /**
   * Stores the qualifying event exactly as the body says; optional properties that are missing are dropped. There is
   * no partial update, and no way to rename it.
   *
   * @param name name of the qualifying event, such as `Checkout opened`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/update-qualifying-event
   * @example
   * await statsig.qualifyingEvents.update('Checkout opened', qualifyingEvent);
   */
  update(
    name: string,
    qualifyingEvent: QualifyingEventUpdate,
    options?: CallOptions,
  ): ApiPromise<QualifyingEvent, 'updateQualifyingEvent'> {
    return this.data(updateQualifyingEvent, { path: { name }, body: qualifyingEvent }, options);
  }

  /**
   * Removes the qualifying event from the project for good. What becomes of experiments that filter by it is not
   * documented.
   *
   * @param name name of the qualifying event, such as `Checkout opened`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/delete-qualifying-event
   * @example
   * await statsig.qualifyingEvents.delete('Checkout opened');
   */
  delete(name: string, options?: CallOptions): ApiPromise<void, 'deleteQualifyingEvent'> {
    return this.done(deleteQualifyingEvent, { path: { name } }, options);
  }
}
