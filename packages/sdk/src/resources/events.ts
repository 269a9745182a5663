import {
  type components,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { getEvent, listEventMetrics, listEvents } from '@statsig-console/client/operations';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link Events.list}. */
export type EventListQuery = QueryOf<'listEvents'>;
/** One event as it came in. */
export interface LoggedEvent extends Schema<'LoggedEvent'> {}
/** Query of {@link Events.listMetrics}. */
export type EventMetricListQuery = QueryOf<'listEventMetrics'>;
/** A metric and how it is computed. Which of the optional properties it has depends on its type. */
export interface Metric extends Schema<'Metric'> {}
/** How a metric is computed; the second part of its id. */
export type MetricType = components['schemas']['MetricType'];

/** Events as they are logged. */
export class Events extends Resource {
  /**
   * Lists events as they came in lately, of all names, a page at a time.
   *
   * @see https://docs.statsig.com/api-reference/events/list-events
   * @example
   * for await (const loggedEvent of statsig.events.list()) console.log(loggedEvent);
   */
  list(query?: EventListQuery, options?: PaginateOptions): Paginated<LoggedEvent> {
    return paginate(this.checked, listEvents, { ...(query && { query }) }, options);
  }

  /**
   * Lists events as they came in lately, of one name only, a page at a time.
   *
   * @param eventName name of the event, as it is logged, such as `add_to_cart`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/events/get-specific-events
   * @example
   * for await (const loggedEvent of statsig.events.get('add_to_cart')) console.log(loggedEvent);
   */
  get(eventName: string, query?: EventListQuery, options?: PaginateOptions): Paginated<LoggedEvent> {
    return paginate(this.checked, getEvent, { path: { eventName }, ...(query && { query }) }, options);
  }

  /**
   * Lists the metrics that are computed from the event, directly or through other metrics, a page at a time.
   *
   * @param eventName name of the event, as it is logged, such as `add_to_cart`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/events/get-metrics-using-event-name
   * @example
   * for await (const metric of statsig.events.listMetrics('add_to_cart')) console.log(metric);
   */
  listMetrics(eventName: string, query?: EventMetricListQuery, options?: PaginateOptions): Paginated<Metric> {
    return paginate(
      this.checked,
      listEventMetrics,
      { path: { eventName }, ...(query && { query }) },
      options,
    );
  }
}
