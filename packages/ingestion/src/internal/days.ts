import { InvalidArgumentError } from '@statsig-console/sdk';
import { shown } from './text.ts';

/** A range of calendar days, both included, each `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const LENGTH = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Refuses what is no day of the calendar, such as `2026-02-30`. */
function checkDay(argument: string, given: unknown): string {
  if (typeof given === 'string' && isDay(given)) return given;
  throw new InvalidArgumentError(
    `\`${argument}\` is ${shown(given)}. Allowed: a day of the calendar, such as "2026-02-17".`,
    { argument },
  );
}

/** Refuses ranges that end before they begin. */
export function checkRange(from: unknown, to: unknown): DayRange {
  const range = { from: checkDay('from', from), to: checkDay('to', to) };
  if (range.from <= range.to) return range;
  throw new InvalidArgumentError(
    `\`to\` is ${range.to}, which is before \`from\`, ${range.from}. Both days are included; exchange them.`,
    { argument: 'to' },
  );
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** The day in UTC of a time. */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + count * LENGTH);
}

/** How many days a range has. */
export function countDays({ from, to }: DayRange): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / LENGTH + 1;
}

/** Every day of a range, oldest first. */
export function daysOf(range: DayRange): string[] {
  return Array.from({ length: countDays(range) }, (_, index) => addDays(range.from, index));
}

/** Days, oldest first, as few ranges as possible. */
export function rangesOf(days: readonly string[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && addDays(last.to, 1) === day) ranges[ranges.length - 1] = { from: last.from, to: day };
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

/** A range for people: one day as one day. */
export function formatRange({ from, to }: DayRange): string {
  return from === to ? from : `${from} to ${to}`;
}

/**
 * The day in a date as the API and warehouses write it: an ISO day or time, or spelled out like
 * `Tue Feb 17 2026 00:00:00 GMT+0000`. The day that is written is taken, whatever the zone. Undefined when there is none.
 */
export function readDay(text: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text)?.[1];
  if (iso) return isDay(iso) ? iso : undefined;
  const [, month = '', day = '', year = ''] = /^\w{3} (\w{3}) (\d{2}) (\d{4})\b/.exec(text) ?? [];
  const index = MONTHS.indexOf(month);
  if (index < 0) return undefined;
  const written = `${year}-${String(index + 1).padStart(2, '0')}-${day}`;
  return isDay(written) ? written : undefined;
}

/**
 * The day that a `Date` begins. Clients make one of a day without a time in two ways: at midnight of this process, as `pg` does, or
 * at midnight of UTC. Undefined for every other instant: it is in two days, depending on the zone.
 */
export function dayOfDate(date: Date): string | undefined {
  const time = date.getTime();
  if (Number.isNaN(time)) return undefined;
  if (time % LENGTH === 0) return dayAt(time);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  // Where clocks are put forward at midnight, the day begins later.
  return new Date(year, month, day).getTime() === time ? dayAt(Date.UTC(year, month, day)) : undefined;
}
