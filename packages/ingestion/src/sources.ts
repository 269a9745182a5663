import { checkSource } from './check-source.ts';
import type {
  EventsColumns,
  EventsSource,
  ExposuresColumns,
  ExposuresSource,
  MetricsColumns,
  MetricsSource,
  RowsFrom,
  SourceSettings,
} from './types.ts';

type Definition<Columns> = { column_mapping: Columns } & SourceSettings & RowsFrom;

/**
 * Defines a source of daily metric values. Nothing is sent; hand the result to `createSource`.
 *
 * @throws InvalidArgumentError with every rule that the definition breaks
 * @example
 * const revenue = metricsSource({
 *   type: 'bigquery-v2',
 *   source_name: 'daily_revenue',
 *   query: 'SELECT user_id, id_type, day, metric, value FROM finance.daily',
 *   column_mapping: { unit_id: 'user_id', id_type: 'id_type', dateid: 'day', metric_name: 'metric', metric_value: 'value' },
 * });
 */
export function metricsSource(definition: Definition<MetricsColumns>): MetricsSource {
  return checkSource({ ...definition, dataset: 'Metrics' });
}

/**
 * Defines a source of raw events. Nothing is sent; hand the result to `createSource`.
 *
 * @throws InvalidArgumentError with every rule that the definition breaks
 */
export function eventsSource(definition: Definition<EventsColumns>): EventsSource {
  return checkSource({ ...definition, dataset: 'Events' });
}

/**
 * Defines a source of experiment exposures. Nothing is sent; hand the result to `createSource`.
 *
 * @throws InvalidArgumentError with every rule that the definition breaks
 */
export function exposuresSource(definition: Definition<ExposuresColumns>): ExposuresSource {
  return checkSource({ ...definition, dataset: 'Exposures' });
}
