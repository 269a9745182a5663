import { InvalidArgumentError } from '@statsig-console/sdk';
import type { Console } from '../internal/api.ts';
import { checkRange, countDays, type DayRange, readDay } from '../internal/days.ts';
import { type DayCount, eventCounts, eventDeltas } from '../internal/runs-api.ts';
import { Counts, compare, type DifferingRow, type Tolerance } from './compare.ts';

/** How many of an event the warehouse has on a day. */
export interface WarehouseCount {
  /** `YYYY-MM-DD`, or a time whose day counts. */
  readonly day: string;
  readonly event: string;
  readonly count: number | bigint;
}

/** What to compare. */
export interface ReconcileInput extends DayRange {
  /** What the warehouse has. Several counts of the same event and day are added up; days out of the range are left out. */
  readonly counts: Iterable<WarehouseCount> | AsyncIterable<WarehouseCount>;
  /** Name of the source. Default: events of all sources. */
  readonly source?: string | undefined;
  /** Default 1 % of the warehouse's count, the change from which on Statsig reloads a day. */
  readonly tolerance?: Partial<Tolerance> | undefined;
}

/** How the counts of the warehouse and those of Statsig compare. Plain data, ready for JSON. */
export interface ReconcileReport {
  readonly verdict: 'pass' | 'fail';
  readonly range: DayRange;
  /** Name of the source; null for all. */
  readonly source: string | null;
  readonly tolerance: Tolerance;
  readonly days: number;
  /** How many pairs of event and day were compared. */
  readonly compared: number;
  readonly rows: readonly DifferingRow[];
}

/**
 * Compares what the warehouse has with what Statsig has loaded, event by event and day by day, and takes in what Statsig itself
 * reports as different. The rows of the report are those that differ.
 *
 * @throws InvalidArgumentError when the range, the tolerance or a count is wrong
 * @see https://docs.statsig.com/api-reference/ingestions/get-ingestion-event-count
 * @see https://docs.statsig.com/api-reference/ingestions/get-ingestion-event-delta-ledger
 */
export async function reconcile(
  statsig: Console,
  input: ReconcileInput,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<ReconcileReport> {
  const range = checkRange(input.from, input.to);
  const tolerance = {
    absolute: limit('tolerance.absolute', input.tolerance?.absolute ?? 0),
    relative: limit('tolerance.relative', input.tolerance?.relative ?? 0.01),
  };
  // First: a mistake in them should not cost a call.
  const warehouse = await collect(input.counts, range);
  const query = {
    start_date: range.from,
    end_date: range.to,
    ...(input.source === undefined ? {} : { source_name: input.source }),
  };
  const { signal } = options;
  const [counted, reported] = await Promise.all([
    eventCounts(statsig, query, { signal }),
    eventDeltas(statsig, query, { signal }),
  ]);
  const within = ({ day }: { day: string }): boolean => day >= range.from && day <= range.to;
  const loaded = new Counts();
  for (const entry of counted) if (within(entry)) loaded.add(entry);
  const { rows, compared } = compare(warehouse, loaded, reported.filter(within), tolerance);
  return {
    verdict: rows.length === 0 ? 'pass' : 'fail',
    range,
    source: input.source ?? null,
    tolerance,
    days: countDays(range),
    compared,
    rows,
  };
}

async function collect(given: ReconcileInput['counts'], { from, to }: DayRange): Promise<Counts> {
  const counts = new Counts();
  let row = 0;
  for await (const entry of given) {
    row += 1;
    const count = readCount(entry, row);
    if (count.day >= from && count.day <= to) counts.add(count);
  }
  return counts;
}

function readCount(entry: WarehouseCount, row: number): DayCount {
  const { day, event, count } = entry;
  const problem = (property: string, allowed: string): InvalidArgumentError =>
    new InvalidArgumentError(`Row ${row} of \`counts\`: \`${property}\` has to be ${allowed}.`, {
      argument: 'counts',
    });
  const read = typeof day === 'string' ? readDay(day) : undefined;
  if (read === undefined) throw problem('day', 'a day such as "2026-02-17"');
  if (typeof event !== 'string' || event === '') throw problem('event', 'the name of an event');
  const number = typeof count === 'bigint' ? Number(count) : count;
  if (!Number.isSafeInteger(number) || number < 0) throw problem('count', 'a whole number, 0 or more');
  return { day: read, event, count: number };
}

function limit(argument: string, given: unknown): number {
  if (typeof given === 'number' && given >= 0) return given;
  throw new InvalidArgumentError(
    `\`${argument}\` is ${typeof given === 'number' ? given : `a ${typeof given}`}. Allowed: a number, 0 or more.`,
    { argument },
  );
}
