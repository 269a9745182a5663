import type { DayRange } from '../internal/days.ts';

/** How many days of a backfill are where. */
export interface DayTotals {
  readonly total: number;
  readonly loaded: number;
  /** Given up: asked for as often as allowed. */
  readonly failed: number;
}

/** Something has happened to a range of days. */
export interface BackfillEvent extends DayRange {
  /**
   * `requested`: about to be asked for. `running`: there is a run, or its status has changed. `lost`: the request was not answered,
   * so a run is looked for. `loaded` and `failed`: the run has ended. `refused`: there is no run. `overdue`: the run takes too long
   * to wait for.
   */
  readonly kind: 'requested' | 'running' | 'lost' | 'loaded' | 'failed' | 'refused' | 'overdue';
  readonly runID: string | undefined;
  /** Status of the run, as the API writes it. */
  readonly status: string | undefined;
  /** Why, and what to do about it. */
  readonly reason: string | undefined;
  /** How often the range was asked for, from 1; 0 for what an earlier process has asked for. */
  readonly attempt: number;
  readonly days: DayTotals;
}

/** Days that could not be loaded. */
export interface FailedDays extends DayRange {
  readonly runID: string | undefined;
  readonly reason: string;
}

/** Days that were asked for, and whose end was not waited for. */
export interface OpenDays extends DayRange {
  readonly runID: string | undefined;
}

/** What a backfill has come to. Every day of the plan is loaded, failed, open or left. */
export interface BackfillResult {
  /** `complete`: every day is loaded. `stopped`: by the signal or by `error`. `incomplete`: days have failed, or a run is overdue. */
  readonly state: 'complete' | 'incomplete' | 'stopped';
  readonly days: DayTotals;
  readonly failed: readonly FailedDays[];
  readonly open: readonly OpenDays[];
  /** Days that were not asked for. */
  readonly left: readonly DayRange[];
  /** What stopped it, when that was not the signal. */
  readonly error: Error | undefined;
}
