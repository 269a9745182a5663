import type { DayCount, DayDelta } from '../internal/runs-api.ts';

/** By how much counts may differ. A difference within either of the two is fine. */
export interface Tolerance {
  /** In events. */
  readonly absolute: number;
  /** As a share of the warehouse's count, from 0 to 1, such as 0.01. */
  readonly relative: number;
}

/** Why a row is in the table. */
export type Difference =
  | 'missing-in-statsig'
  | 'missing-in-warehouse'
  | 'fewer-in-statsig'
  | 'more-in-statsig'
  | 'reported';

/** An event on a day whose counts differ. */
export interface DifferingRow {
  readonly day: string;
  readonly event: string;
  /** What the warehouse has, as given. */
  readonly warehouse: number;
  /** What Statsig has. */
  readonly statsig: number;
  /** `statsig` less `warehouse`. */
  readonly difference: number;
  /** The difference as a fraction of `warehouse`; null where that is 0. */
  readonly ratio: number | null;
  /** `reported`: the counts agree, but Statsig itself reports a difference. */
  readonly reason: Difference;
  /** What the warehouse had when Statsig counted last, where Statsig says so. */
  readonly warehouseSeenByStatsig: number | null;
}

/** Counts of events, by day and event. */
export class Counts {
  readonly #days = new Map<string, Map<string, number>>();

  /** Several counts of the same event and day are added up. */
  add({ day, event, count }: DayCount): void {
    const events = this.#days.get(day) ?? new Map<string, number>();
    this.#days.set(day, events);
    events.set(event, (events.get(event) ?? 0) + count);
  }

  get(day: string, event: string): number | undefined {
    return this.#days.get(day)?.get(event);
  }

  *keys(): Generator<readonly [day: string, event: string]> {
    for (const [day, events] of this.#days) for (const event of events.keys()) yield [day, event];
  }
}

/**
 * Every event and day whose counts are further apart than the tolerance allows, oldest day first.
 *
 * @returns the rows, and how many were compared
 */
export function compare(
  warehouse: Counts,
  statsig: Counts,
  deltas: readonly DayDelta[],
  tolerance: Tolerance,
): { rows: DifferingRow[]; compared: number } {
  const reported = new Map(deltas.map((delta) => [keyOf(delta.day, delta.event), delta]));
  const seen = new Map<string, readonly [string, string]>();
  for (const [day, event] of [...warehouse.keys(), ...statsig.keys()])
    seen.set(keyOf(day, event), [day, event]);
  for (const { day, event } of deltas) seen.set(keyOf(day, event), [day, event]);
  const rows: DifferingRow[] = [];
  for (const [key, [day, event]] of seen) {
    const delta = reported.get(key);
    const here = statsig.get(day, event) ?? delta?.internalCount;
    const row = rowOf(day, event, warehouse.get(day, event), here, delta, tolerance);
    if (row) rows.push(row);
  }
  rows.sort((a, b) => byText(a.day, b.day) || byText(a.event, b.event));
  return { rows, compared: seen.size };
}

function rowOf(
  day: string,
  event: string,
  there: number | undefined,
  here: number | undefined,
  delta: DayDelta | undefined,
  { absolute, relative }: Tolerance,
): DifferingRow | undefined {
  const warehouse = there ?? 0;
  const statsig = here ?? 0;
  const difference = statsig - warehouse;
  const apart = Math.abs(difference);
  const within = apart <= absolute || apart <= relative * warehouse;
  if (within && delta?.hasDiff !== true) return undefined;
  return {
    day,
    event,
    warehouse,
    statsig,
    difference,
    ratio: warehouse === 0 ? null : difference / warehouse,
    reason: within ? 'reported' : reasonOf(warehouse, statsig),
    warehouseSeenByStatsig: delta?.externalCount ?? null,
  };
}

function reasonOf(warehouse: number, statsig: number): Difference {
  if (statsig === 0) return 'missing-in-statsig';
  if (warehouse === 0) return 'missing-in-warehouse';
  return statsig < warehouse ? 'fewer-in-statsig' : 'more-in-statsig';
}

function keyOf(day: string, event: string): string {
  return `${day} ${event}`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
