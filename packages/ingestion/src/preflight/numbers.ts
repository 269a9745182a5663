import { isMissing } from './cell.ts';
import type { Column } from './findings.ts';
import type { RuleId } from './rules.ts';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^[+-]?(?:nan|inf|infinity|#?inf)$|^#(?:div\/0|num|value)!$/i;
const GROUPED = [
  /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
  /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$/,
  /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/,
  /^[+-]?\d{1,3}(?:['’\u00a0\u202f ]\d{3})+(?:[.,]\d*)?$/,
];
const COMMA = /^[+-]?\d*,\d+$/;
const UNIT = /^(?:[+-]?[\p{Sc}%]|[A-Z]{3})\s*[+-]?\d[\d.,]*$|^[+-]?\d[\d.,]*\s*(?:[\p{Sc}%]|[A-Za-z]{1,4})$/u;

/** How many digits a double holds whatever they are. */
const SAFE_DIGITS = 15;
const NULL_TEXT = /^(?:null|none|nil|na|n\/a|#n\/a|undefined|\\n|\(null\)|<null>)$/i;

/**
 * Reads a cell that has to be a number.
 *
 * @returns the number, undefined when there is none, and NaN when there is something that is none, which is then a finding
 */
export function readNumber(column: Column, value: unknown, row: number): number | undefined {
  if (typeof value === 'string') return isMissing(value) ? missing(column) : fromText(column, value, row);
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : broken(column, 'nan-or-infinity', value, row);
  if (typeof value === 'bigint') return Number(value);
  if (value === null || value === undefined) return missing(column);
  return broken(column, 'wrong-type', value, row);
}

function missing(column: Column): undefined {
  column.nulls += 1;
  return undefined;
}

function broken(column: Column, rule: RuleId, value: unknown, row: number): number {
  column.add(rule, row, value);
  return Number.NaN;
}

function fromText(column: Column, text: string, row: number): number {
  const quick = simpleNumber(text);
  if (quick !== undefined) return quick;
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) {
    const number = Number(trimmed);
    if (!Number.isFinite(number)) return broken(column, 'nan-or-infinity', text, row);
    if (Number.isInteger(number) && !Number.isSafeInteger(number) && /^[+-]?\d+$/.test(trimmed)) {
      column.add('unsafe-integer', row, text);
    }
    return number;
  }
  return broken(column, whatIsWrong(trimmed), text, row);
}

/** Digits with at most one point and a sign: nearly all numbers. Undefined for all others, whether they are numbers or not. */
function simpleNumber(text: string): number | undefined {
  const { length } = text;
  if (length > SAFE_DIGITS) return undefined;
  const negative = text.charCodeAt(0) === 45;
  let digits = 0;
  let scale = 0;
  let value = 0;
  for (let index = negative ? 1 : 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      digits += 1;
      scale *= 10;
    } else if (code === 46 && scale === 0) {
      scale = 1;
    } else {
      return undefined;
    }
  }
  if (digits === 0) return undefined;
  const size = scale > 1 ? value / scale : value;
  return negative ? -size : size;
}

function whatIsWrong(text: string): RuleId {
  if (INFINITE.test(text)) return 'nan-or-infinity';
  if (NULL_TEXT.test(text)) return 'null-word';
  if (GROUPED.some((pattern) => pattern.test(text))) return 'thousands-separator';
  if (COMMA.test(text)) return 'decimal-comma';
  return UNIT.test(text) ? 'number-with-unit' : 'not-a-number';
}
