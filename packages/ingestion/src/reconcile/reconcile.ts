import { InvalidArgumentError } from '@statsig-console/sdk';
import type { Console } from '../internal/api.ts';
import { checkRange, countDays, type DayRange, dayOfDate, readDay } from '../internal/days.ts';
import { isObject } from '../internal/json.ts';
import { checkInner, checkOptions, namesOf } from '../internal/options.ts';
import { type DayCount, eventCounts, eventDeltas } from '../internal/runs-api.ts';
import { notAShare, shown } from '../internal/text.ts';
import { Counts, compare, type DifferingRow, type Tolerance } from './compare.ts';

/** How many of an event the warehouse has on a day. */
export interface WarehouseCount {
  /**
   * `YYYY-MM-DD`, a text with a time whose written day counts, or a `Date` at midnight: of this process, as `pg` gives days, or of
   * UTC, as most other clients do. Any other `Date` is refused, because its day depends on the zone.
   */
  readonly day: string | Date;
  readonly event: string;
  /** Clients give large numbers as `bigint` or as text of digits. */
  readonly count: number | bigint | string;
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

const INPUT = namesOf<ReconcileInput>({ from: 0, to: 0, counts: 0, source: 0, tolerance: 0 });
const TOLERANCE = namesOf<Tolerance>({ absolute: 0, relative: 0 });
const OPTIONS = ['signal'];

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
  checkOptions('input', input, INPUT);
  checkOptions('options', options, OPTIONS);
  checkInner('tolerance', input.tolerance, TOLERANCE);
  const range = checkRange(input.from, input.to);
  const tolerance = {
    absolute: limit('tolerance.absolute', input.tolerance?.absolute ?? 0),
    relative: share('tolerance.relative', input.tolerance?.relative ?? 0.01),
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

function readCount(entry: unknown, row: number): DayCount {
  const problem = (what: string, allowed: string): InvalidArgumentError =>
    new InvalidArgumentError(`Row ${row} of \`counts\`: ${what}. Allowed: ${allowed}.`, {
      argument: 'counts',
    });
  if (!isObject(entry)) throw problem(`it is ${shown(entry)}`, 'an object with day, event and count');
  const { day, event, count } = entry;
  const read = day instanceof Date ? dayOfDate(day) : typeof day === 'string' ? readDay(day) : undefined;
  if (read === undefined) {
    const why = day instanceof Date && !Number.isNaN(day.getTime()) ? ', whose day depends on the zone' : '';
    throw problem(`\`day\` is ${shown(day)}${why}`, 'a day such as "2026-02-17", or a Date at midnight');
  }
  if (typeof event !== 'string' || event === '')
    throw problem(`\`event\` is ${shown(event)}`, 'the name of an event');
  const isWritten = typeof count === 'bigint' || (typeof count === 'string' && /^\d+$/.test(count));
  const number = isWritten ? Number(count) : count;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
    return { day: read, event, count: number };
  const most = `from 0 to ${Number.MAX_SAFE_INTEGER}`;
  throw problem(`\`count\` is ${shown(count)}`, `a whole number ${most}, also as a bigint or as digits`);
}

function limit(argument: string, given: unknown): number {
  if (typeof given === 'number' && given >= 0) return given;
  throw new InvalidArgumentError(`\`${argument}\` is ${shown(given)}. Allowed: a number, 0 or more.`, {
    argument,
  });
}

/** Refuses what was meant as a percentage: 8 is 800 %, a tolerance that nothing exceeds. */
function share(argument: string, given: unknown): number {
  if (typeof given === 'number' && given >= 0 && given <= 1) return given;
  throw new InvalidArgumentError(`\`${argument}\` is ${shown(given)}${notAShare(given)}.`, { argument });
}
