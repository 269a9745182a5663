import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import { getAlert, getAlertEvent, listAlertEvents, listAlerts } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Query of {@link Alerts.list}. */
export type AlertListQuery = QueryOf<'listAlerts'>;
/** A watch on metrics of the whole product, independent of any experiment. */
export interface Alert extends Schema<'Alert'> {}
/** Query of {@link Alerts.listEvents}. */
export type AlertEventListQuery = QueryOf<'listAlertEvents'>;
/** One change of an alert's state. First documented in 2026-03. */
export interface AlertEvent extends Schema<'AlertEvent'> {}

/** Topline alerts: alerts on metrics of the whole product. */
export class Alerts extends Resource {
  /**
   * Lists the alerts on metrics of the whole product, a page at a time. Alerts on the metrics of a gate's or an
   * experiment's rollout are not among them. Topline alerts have to be switched on for the project by Statsig.
   *
   * @see https://docs.statsig.com/api-reference/alerts/list-topline-alerts
   * @example
   * for await (const alert of statsig.alerts.list()) console.log(alert);
   */
  list(query?: AlertListQuery, options?: PaginateOptions): Paginated<Alert> {
    return paginate(this.checked, listAlerts, { ...(query && { query }) }, options);
  }

  /**
   * Answers the settings of one alert. When it fired is in its events. First documented in 2026-03.
   *
   * @param id id of the alert, such as `2kMv7YqTn4RbXsLc9WdPzA`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/alerts/read-topline-alert
   * @example
   * const alert = await statsig.alerts.get('2kMv7YqTn4RbXsLc9WdPzA');
   */
  get(id: string, options?: CallOptions): ApiPromise<Alert, 'getAlert'> {
    return this.data(getAlert, { path: { id } }, options);
  }

  /**
   * Lists when the alert fired, warned, had no data or came back to normal, a page at a time. First documented in
   * 2026-03.
   *
   * @param id id of the alert, such as `2kMv7YqTn4RbXsLc9WdPzA`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/alerts/list-topline-alert-events
   * @example
   * for await (const alertEvent of statsig.alerts.listEvents('2kMv7YqTn4RbXsLc9WdPzA')) console.log(alertEvent);
   */
  listEvents(id: string, query?: AlertEventListQuery, options?: PaginateOptions): Paginated<AlertEvent> {
    return paginate(this.checked, listAlertEvents, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Answers one event of an alert. First documented in 2026-03.
   *
   * @param id id of the alert, such as `2kMv7YqTn4RbXsLc9WdPzA`; not percent-encoded
   * @param eventId id of the event, such as `8hGt6FrDe4SwAq2ZxCvBnM`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/alerts/read-topline-alert-event
   * @example
   * const alertEvent = await statsig.alerts.getEvent('2kMv7YqTn4RbXsLc9WdPzA', '8hGt6FrDe4SwAq2ZxCvBnM');
   */
  getEvent(id: string, eventId: string, options?: CallOptions): ApiPromise<AlertEvent, 'getAlertEvent'> {
    return this.data(getAlertEvent, { path: { id, eventId } }, options);
  }
}
