export { type ApplyOptions, applySource, type DryRunOptions } from './apply/apply-source.ts';
export { ApplyError, applySources } from './apply/apply-sources.ts';
export type { SourceChange } from './apply/differences.ts';
export type { Applied, PlannedRequest } from './apply/plan.ts';
export type { Lint } from './apply/query-issues.ts';
export {
  type AppliedSchedule,
  getSchedule,
  type Schedule,
  type ScheduleOptions,
  type SetScheduleOptions,
  setSchedule,
} from './apply/schedule.ts';
export { deleteSource, disableSource, enableSource } from './apply/switch-source.ts';
export type { ClockChange } from './apply/time-zone.ts';
export type { DatasetWithSchedule, WantedSchedule } from './apply/wanted-schedule.ts';
export { formatBackfill } from './backfill/format-backfill.ts';
export {
  type BackfillJournal,
  type EndEntry,
  type JournalEntry,
  JournalError,
  type PlanEntry,
  type RequestEntry,
  type RunEntry,
} from './backfill/journal.ts';
export type { BackfillOptions } from './backfill/options.ts';
export { type BackfillPlan, type BackfillRange, planBackfill } from './backfill/plan.ts';
export type { BackfillEvent, BackfillResult, DayTotals, FailedDays, OpenDays } from './backfill/result.ts';
export { runBackfill } from './backfill/run-backfill.ts';
export type { ConfiguredSource, IngestConfig } from './cli/config/types.ts';
export { createSource } from './create-source.ts';
export type { Backoff, Clock } from './internal/clock.ts';
export type { DayRange } from './internal/days.ts';
export type { Difference, DifferingRow, Tolerance } from './reconcile/compare.ts';
export { formatReconcile } from './reconcile/format-reconcile.ts';
export {
  type ReconcileInput,
  type ReconcileReport,
  reconcile,
  type WarehouseCount,
} from './reconcile/reconcile.ts';
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
export { DeadlineError } from './watch/deadline-error.ts';
export { sortLogStatus } from './watch/log-status.ts';
export type { WatchOptions } from './watch/poll.ts';
export { judgeRun, type Stage, type State, type StatusMeaning, sortRunStatus } from './watch/run-status.ts';
export { type RunUpdate, type WatchRunOptions, watchRun } from './watch/watch-run.ts';
export { type DayStatus, type StatusUpdate, watchStatus } from './watch/watch-status.ts';
