import { checkSource } from './check-source.ts';
import type {
  EventsColumns,
  EventsSource,
  ExposuresColumns,
  ExposuresSource,
  MetricsColumns,
  MetricsSource,
  RowsFrom,
  Source,
  SourceSettings,
  WarehouseType,
} from './types.ts';

type Definition<Columns> = { column_mapping: Columns } & SourceSettings & RowsFrom;

/** A source of which is known in what warehouse it is. */
type SourceIn<Any extends Source, Type extends WarehouseType> = Extract<Any, { type: Type }>;

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
export function metricsSource<Type extends WarehouseType>(
  definition: Definition<MetricsColumns> & { type: Type },
): SourceIn<MetricsSource, Type>;
export function metricsSource(definition: Definition<MetricsColumns>): MetricsSource {
  return checkSource({ ...definition, dataset: 'Metrics' });
}

/**
 * Defines a source of raw events. Nothing is sent; hand the result to `createSource`.
 *
 * @throws InvalidArgumentError with every rule that the definition breaks
 */
export function eventsSource<Type extends WarehouseType>(
  definition: Definition<EventsColumns> & { type: Type },
): SourceIn<EventsSource, Type>;
export function eventsSource(definition: Definition<EventsColumns>): EventsSource {
  return checkSource({ ...definition, dataset: 'Events' });
}

/**
 * Defines a source of experiment exposures. Nothing is sent; hand the result to `createSource`.
 *
 * @throws InvalidArgumentError with every rule that the definition breaks
 */
export function exposuresSource<Type extends WarehouseType>(
  definition: Definition<ExposuresColumns> & { type: Type },
): SourceIn<ExposuresSource, Type>;
export function exposuresSource(definition: Definition<ExposuresColumns>): ExposuresSource {
  return checkSource({ ...definition, dataset: 'Exposures' });
}
