import type { CallOptions, QueryOf, ResponseOf } from '@statsig-console/client';
import {
  addDashboardWidgets,
  getDashboardWidgetResults,
  replaceDashboardWidgets,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Widgets to append. */
export interface DashboardWidgetsCreate extends Schema<'DashboardWidgetsCreate'> {}
/** Ids of the widgets that the request has made, in the usual envelope. */
export type DashboardWidgetIds = ResponseOf<'addDashboardWidgets'>['data'];
/** The widgets that the dashboard shall have from now on. */
export interface DashboardWidgetsUpdate extends Schema<'DashboardWidgetsUpdate'> {}
/** Query of {@link DashboardWidgetsResource.getResults}. */
export type DashboardWidgetResultQuery = QueryOf<'getDashboardWidgetResults'>;
/** The numbers of one widget. So far only funnels have any. */
export type DashboardWidgetResults = ResponseOf<'getDashboardWidgetResults'>['data'];

/** The widgets of a dashboard. */
export class DashboardWidgetsResource extends Resource {
  /**
   * Appends the widgets to those that the dashboard has. First documented in 2026-03.
   *
   * @param id id of the dashboard, as the list has it, such as `6dKs3MvRw0YpQh2TzNf8Xc`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dashboards/add-widgets-to-dashboard
   * @example
   * await statsig.dashboards.widgets.add('6dKs3MvRw0YpQh2TzNf8Xc', widgets);
   */
  add(
    id: string,
    widgets: DashboardWidgetsCreate,
    options?: CallOptions,
  ): ApiPromise<DashboardWidgetIds, 'addDashboardWidgets'> {
    return this.data(addDashboardWidgets, { path: { id }, body: widgets }, options);
  }

  /**
   * Stores the widgets exactly as the body says, in place of all that the dashboard had. An empty list leaves it
   * empty. First documented in 2026-03.
   *
   * @param id id of the dashboard, as the list has it, such as `6dKs3MvRw0YpQh2TzNf8Xc`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dashboards/replace-widgets-on-dashboard
   * @example
   * await statsig.dashboards.widgets.replace('6dKs3MvRw0YpQh2TzNf8Xc', widgets);
   */
  replace(
    id: string,
    widgets: DashboardWidgetsUpdate,
    options?: CallOptions,
  ): ApiPromise<DashboardWidgetIds, 'replaceDashboardWidgets'> {
    return this.data(replaceDashboardWidgets, { path: { id }, body: widgets }, options);
  }

  /**
   * Answers the numbers that a widget shows. So far only funnels have any. First documented in 2026-03.
   *
   * @param id id of the dashboard, as the list has it, such as `6dKs3MvRw0YpQh2TzNf8Xc`; not percent-encoded
   * @param widgetId id of the widget, as the dashboard has it, such as `2yRk8HcF3mUy6JqZe5AvBn`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/dashboards/read-dashboard-widget-results
   * @example
   * await statsig.dashboards.widgets.getResults('6dKs3MvRw0YpQh2TzNf8Xc', '2yRk8HcF3mUy6JqZe5AvBn');
   */
  getResults(
    id: string,
    widgetId: string,
    query?: DashboardWidgetResultQuery,
    options?: CallOptions,
  ): ApiPromise<DashboardWidgetResults, 'getDashboardWidgetResults'> {
    return this.data(getDashboardWidgetResults, { path: { id, widgetId }, ...(query && { query }) }, options);
  }
}
