import type { CallOptions } from '@statsig-console/client';
import { resolveGateAlert } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { AlertResolution, AlertResolved } from './experiment-alerts.ts';

/** Alerts on the metrics of a gate. */
export class GateAlertsResource extends Resource {
  /**
   * Closes the alert that a metric raised while the gate is rolled out.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param metricId id of the metric that raised the alert, `name::type`, such as `checkout_completed::event_count`;
   * not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/resolve-metric-rollout-alert
   * @example
   * await statsig.gates.alerts.resolve('new_checkout', 'checkout_completed::event_count', resolution);
   */
  resolve(
    id: string,
    metricId: string,
    resolution: AlertResolution,
    options?: CallOptions,
  ): ApiPromise<AlertResolved, 'resolveGateAlert'> {
    return this.data(resolveGateAlert, { path: { id, metricId }, body: resolution }, options);
  }
}
