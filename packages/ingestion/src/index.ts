export { createSource } from './create-source.ts';
export { eventsSource, exposuresSource, metricsSource } from './sources.ts';
export type {
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
