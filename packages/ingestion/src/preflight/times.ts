import { isMissing } from './cell.ts';
import type { Column } from './findings.ts';
import { isNullWord } from './text.ts';

const FIRST = Date.UTC(2000, 0, 1) / 1_000;
const LARGEST = 1e11;
const HOUR = 3_600;
/** Clocks differ by so much without anybody noticing. */
const CLOCK_SKEW = 300;

/** Checks a column of times in Unix seconds. */
export class Times {
  /** The earliest and the latest, in Unix seconds. */
  first: number = Number.POSITIVE_INFINITY;
  last: number = Number.NEGATIVE_INFINITY;
  readonly column: Column;
  readonly #now: number;

  constructor(column: Column, now: Date) {
    this.column = column;
    this.#now = now.getTime() / 1_000;
  }

  read(value: unknown, row: number): void {
    const seconds = this.#seconds(value, row);
    if (seconds === undefined) return;
    const { column } = this;
    if (Math.abs(seconds) >= LARGEST) column.add('timestamp-unit', row, value);
    else if (seconds < FIRST) column.add('timestamp-range', row, value);
    else {
      if (!Number.isInteger(seconds)) column.add('timestamp-fraction', row, value);
      const ahead = seconds - this.#now;
      if (ahead > CLOCK_SKEW) {
        column.add(ahead <= 14 * HOUR ? 'timestamp-wrong-zone' : 'timestamp-future', row, value);
        return;
      }
      if (seconds < this.first) this.first = seconds;
      if (seconds > this.last) this.last = seconds;
    }
  }

  #seconds(value: unknown, row: number): number | undefined {
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return value;
      this.column.add('nan-or-infinity', row, value);
      return undefined;
    }
    if (typeof value === 'bigint') return Number(value);
    if (isMissing(value)) {
      this.column.nulls += 1;
      this.column.add('missing-value', row, value);
      return undefined;
    }
    if (typeof value === 'string') {
      const seconds = wholeNumber(value);
      if (seconds !== undefined) return seconds;
      if (/^\s*[+-]?\d+(?:\.\d*)?(?:e\+?\d+)?\s*$/i.test(value)) return Number(value);
      this.column.add(isNullWord(value) ? 'null-word' : 'timestamp-not-unix', row, value);
      return undefined;
    }
    this.column.add('timestamp-not-unix', row, value);
    return undefined;
  }
}

/** Digits only, as nearly all times are. */
function wholeNumber(text: string): number | undefined {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
