import { dayAt } from '../internal/days.ts';
import { isMissing } from './cell.ts';
import type { Column } from './findings.ts';
import type { RuleId } from './rules.ts';
import { isNullWord } from './text.ts';

const DAY = 86_400_000;
/** The zone that is furthest ahead, where a day begins first. */
const EARLIEST_ZONE = 14 * 3_600_000;
const FIRST_YEAR = 2_000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(Z|UTC|[+-]\d{2}:?(?:\d{2})?)?)?$/;
/** Forms of a day that somebody can read and that are not ISO. */
const FORMS = [
  /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}(?:\D.*)?$/,
  /^\d{1,2}-\d{1,2}-\d{2,4}(?:\D.*)?$/,
  /^\d{4}-\d{1,2}-\d{1,2}$/,
  /^(?:19|20)\d{6}$/,
  /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}[\s.-]+)?[a-z]{3,9}\.?[\s-]+\d{1,4}.*$/i,
  /^\d{4}-?W\d{2}.*$/i,
];

/** A cell that was read as a day, and what is wrong with it. */
interface Read {
  /** `YYYY-MM-DD`; undefined when it is no day. */
  readonly day: string | undefined;
  readonly rules: readonly RuleId[];
}

/** Days repeat; so many different ones are remembered. */
const REMEMBERED = 5_000;
const NO_RULES: readonly RuleId[] = [];

/** Checks a column of ISO days. */
export class Days {
  first: string | undefined;
  last: string | undefined;
  readonly column: Column;
  /** By the text or, for dates, the time of the cell. */
  readonly #read = new Map<string | number, Read>();
  /** The last day that has begun somewhere, and the last one that has in Pacific time. */
  readonly #anywhere: string;
  readonly #pacific: string;

  constructor(column: Column, now: Date) {
    this.column = column;
    this.#anywhere = dayAt(now.getTime() + EARLIEST_ZONE);
    this.#pacific = pacificDay(now);
  }

  /** The day as ISO text, or undefined when there is none. */
  read(value: unknown, row: number): string | undefined {
    const key = typeof value === 'string' ? value : value instanceof Date ? value.getTime() : undefined;
    const known = key === undefined ? undefined : this.#read.get(key);
    const found = known ?? this.#judge(value, row, key);
    if (found === undefined) return undefined;
    if (found.rules !== NO_RULES) for (const rule of found.rules) this.column.add(rule, row, value);
    return found.day;
  }

  #judge(value: unknown, row: number, key: string | number | undefined): Read | undefined {
    if (isMissing(value)) {
      this.column.nulls += 1;
      this.column.add('missing-value', row, value);
      return undefined;
    }
    const found = value instanceof Date ? this.#fromDate(value) : this.#fromText(value);
    const { day } = found;
    if (day !== undefined && found.rules.length === 0) {
      if (this.first === undefined || day < this.first) this.first = day;
      if (this.last === undefined || day > this.last) this.last = day;
    }
    const read = found.rules.length === 0 ? { day, rules: NO_RULES } : found;
    if (key !== undefined && this.#read.size < REMEMBERED) this.#read.set(key, read);
    return read;
  }

  #fromDate(date: Date): Read {
    const time = date.getTime();
    if (Number.isNaN(time)) return { day: undefined, rules: ['not-a-date'] };
    const day = dayAt(time);
    const rest = ((time % DAY) + DAY) % DAY;
    return { day, rules: [...this.#range(day), ...timeRules(rest)] };
  }

  #fromText(value: unknown): Read {
    const text = typeof value === 'string' ? value.trim() : String(value);
    const [, year, month, date, hour = '00', minute = '00', second = '00', fraction = '', zone] =
      ISO.exec(text) ?? [];
    if (year === undefined || month === undefined || date === undefined) {
      if (typeof value === 'object' || typeof value === 'boolean')
        return { day: undefined, rules: ['wrong-type'] };
      if (isNullWord(text)) return { day: undefined, rules: ['null-word'] };
      return {
        day: undefined,
        rules: [FORMS.some((form) => form.test(text)) ? 'date-format' : 'not-a-date'],
      };
    }
    const day = `${year}-${month}-${date}`;
    const time = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(time) || dayAt(time) !== day) return { day: undefined, rules: ['not-a-date'] };
    const rules: RuleId[] = value === text ? [] : ['surrounding-space'];
    const rest =
      ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000 + Number(`0.${fraction || 0}`);
    rules.push(...this.#range(day), ...timeRules(rest, zone));
    return { day, rules };
  }

  #range(day: string): RuleId[] {
    if (Number(day.slice(0, 4)) < FIRST_YEAR) return ['date-range'];
    if (day > this.#anywhere) return ['future-date'];
    return day > this.#pacific ? ['date-ahead'] : [];
  }
}

/** What a time says about a day, in milliseconds since its midnight. */
function timeRules(rest: number, zone?: string): RuleId[] {
  if (rest === 0)
    return zone === undefined || /^(?:Z|UTC|[+-]00:?(?:00)?)$/.test(zone) ? [] : ['date-wrong-zone'];
  return [rest % 3_600_000 === 0 ? 'date-wrong-zone' : 'date-with-time'];
}

/** The day that it is in Pacific time. */
function pacificDay(now: Date): string {
  // The Swedish form of a date is the ISO form.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' }).format(now);
}
