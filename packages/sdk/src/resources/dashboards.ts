import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
  type ResponseOf,
} from '@statsig-console/client';
import { createDashboard, getDashboard, listDashboards } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { DashboardWidgetsResource } from './dashboard-widgets.ts';

/** Query of {@link Dashboards.list}. */
export type DashboardListQuery = QueryOf<'listDashboards'>;
/** A dashboard without its widgets. */
export interface DashboardSummary extends Schema<'DashboardSummary'> {}
/** A dashboard with its widgets. */
export interface Dashboard extends Schema<'Dashboard'> {}
/** A new dashboard. */
export interface DashboardCreate extends Schema<'DashboardCreate'> {}
/** Where the new dashboard is, in the usual envelope. */
export type DashboardCreated = ResponseOf<'createDashboard'>['data'];

/** Dashboards of the console. */
export class Dashboards extends Resource {
  /** The widgets of a dashboard. */
  readonly widgets: DashboardWidgetsResource = new DashboardWidgetsResource(this.caller);

  /**
   * Lists the dashboards of the project without their widgets, a page at a time. First documented in 2026-03.
   *
   * @see https://docs.statsig.com/api-reference/dashboards/list-dashboards
   * @example
   * for await (const dashboardSummary of statsig.dashboards.list()) console.log(dashboardSummary);
   */
  list(query?: DashboardListQuery, options?: PaginateOptions): Paginated<DashboardSummary> {
    return paginate(this.checked, listDashboards, { ...(query && { query }) }, options);
  }

  /**
   * Answers one dashboard with its widgets, in the form in which they are created. Without its ids, the dashboard's
   * and the widgets', it can be sent back as a new one. First documented in 2026-03.
   *
   * @param id id of the dashboard, as the list has it, such as `6dKs3MvRw0YpQh2TzNf8Xc`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/dashboards/read-dashboard
   * @example
   * const dashboard = await statsig.dashboards.get('6dKs3MvRw0YpQh2TzNf8Xc');
   */
  get(id: string, options?: CallOptions): ApiPromise<Dashboard, 'getDashboard'> {
    return this.data(getDashboard, { path: { id } }, options);
  }

  /**
   * Adds a dashboard, with its widgets if the body has any. Widgets are placed in their order; only their size can be
   * chosen. First documented in 2026-03.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dashboards/create-dashboard
   * @example
   * await statsig.dashboards.create(dashboard);
   */
  create(dashboard: DashboardCreate, options?: CallOptions): ApiPromise<DashboardCreated, 'createDashboard'> {
    return this.data(createDashboard, { body: dashboard }, options);
  }
}
