export { createSource } from './create-source.ts';
export { eventsSource, exposuresSource, metricsSource } from './sources.ts';
export type {
  Dataset,
  EventsColumns,
  EventsSource,
  ExposuresColumns,
  ExposuresSource,
  FileStore,
  FilesIn,
  MetricsColumns,
  MetricsSource,
  QueryIn,
  RowsFrom,
  SharedTable,
  Source,
  SourceIdentity,
  SourceSettings,
  WarehouseType,
} from './types.ts';
