export { type ApplyOptions, applySource } from './apply/apply-source.ts';
export { ApplyError, applySources } from './apply/apply-sources.ts';
export type { SourceChange } from './apply/differences.ts';
export type { Applied, PlannedRequest } from './apply/plan.ts';
export {
  type AppliedSchedule,
  type DatasetWithSchedule,
  getSchedule,
  type Schedule,
  type ScheduleOptions,
  type SetScheduleOptions,
  setSchedule,
  type WantedSchedule,
} from './apply/schedule.ts';
export { deleteSource, disableSource, enableSource } from './apply/switch-source.ts';
export type { ClockChange } from './apply/time-zone.ts';
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
