import type { CallOptions, ResponseOf } from '@statsig-console/client';
import { listExperimentAlerts, resolveExperimentAlert } from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';

/** Guardrail alerts of an experiment. First documented in 2026-03. */
export interface ExperimentAlerts extends Schema<'ExperimentAlerts'> {}
/** Why an alert is closed. `{}` gives no reason. */
export interface AlertResolution extends Schema<'AlertResolution'> {}
/** When the alert was closed, in the usual envelope. */
export type AlertResolved = ResponseOf<'resolveExperimentAlert'>['data'];

/** Alerts on the metrics of an experiment. */
export class ExperimentAlertsResource extends Resource {
  /**
   * Answers the state of each guardrail metric, as a whole and by group. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/get-experiment-guardrail-alert-statuses
   * @example
   * const experimentAlerts = await statsig.experiments.alerts.list('short_checkout');
   */
  list(id: string, options?: CallOptions): ApiPromise<ExperimentAlerts, 'listExperimentAlerts'> {
    return this.data(listExperimentAlerts, { path: { id } }, options);
  }

  /**
   * Closes the alert of one metric and notes the reason.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param metricId id of the metric, `name::type`, such as `support_tickets::event_count`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/resolve-metric-rollout-alert
   * @example
   * await statsig.experiments.alerts.resolve('short_checkout', 'support_tickets::event_count', resolution);
   */
  resolve(
    id: string,
    metricId: string,
    resolution: AlertResolution,
    options?: CallOptions,
  ): ApiPromise<AlertResolved, 'resolveExperimentAlert'> {
    return this.data(resolveExperimentAlert, { path: { id, metricId }, body: resolution }, options);
  }
}
