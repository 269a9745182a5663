import { countDays, type DayRange, daysOf, rangesOf } from '../internal/days.ts';
import type { Progress } from './journal.ts';
import type { BackfillPlan } from './plan.ts';
import type { OpenDays } from './result.ts';

/** What is left of a backfill when it begins or goes on. */
export interface Remaining {
  readonly days: {
    readonly total: number;
    readonly loaded: number;
    /** Days of `chunks`. */
    readonly asked: number;
  };
  /** What an earlier process has asked for: each is waited for before its days are asked for again. */
  readonly open: readonly OpenDays[];
  /** What is asked for, each range a run. */
  readonly chunks: readonly DayRange[];
}

/** What a backfill does first, given how far its journal is. */
export function remainingOf(plan: BackfillPlan, { loaded, open }: Progress): Remaining {
  const chunks = plan.chunks.flatMap((chunk) => leftOf(chunk, loaded, open));
  return {
    days: {
      total: countDays(plan),
      loaded: loaded.size,
      asked: chunks.reduce((sum, chunk) => sum + countDays(chunk), 0),
    },
    open: open.map(({ from, to, runID }) => ({ from, to, runID })),
    chunks,
  };
}

/** Days of a range that are neither loaded nor asked for. */
export function leftOf(range: DayRange, loaded: ReadonlySet<string>, open: Iterable<DayRange>): DayRange[] {
  const asked = new Set([...open].flatMap(daysOf));
  return rangesOf(daysOf(range).filter((day) => !loaded.has(day) && !asked.has(day)));
}
