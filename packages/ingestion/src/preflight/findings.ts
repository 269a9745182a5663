import type { Batch } from '../readers/reader.ts';
import type { Example, Finding } from './report.ts';
import { RULES, type RuleId } from './rules.ts';

interface Tally {
  count: number;
  detail: string;
  readonly examples: Example[];
}

/** How the rows that are being checked are written, where their reader knows. */
export interface Writing {
  number?: Batch['written'];
}

/** What was found in one column, or in whole rows. */
export class Column {
  /** How many rows have no value. */
  nulls = 0;
  readonly #tallies = new Map<RuleId, Tally>();
  readonly #limit: number;
  readonly field: string;
  readonly column: string;

  readonly #writing: Writing;

  constructor(field: string, column: string, limit: number, writing: Writing = {}) {
    this.#writing = writing;
    this.field = field;
    this.column = column;
    this.#limit = limit;
  }

  /** Counts a row. The first few are kept, whatever order they come in. */
  add(rule: RuleId, row: number, value?: unknown, other?: number): void {
    const tally = this.#tally(rule);
    tally.count += 1;
    const { examples } = tally;
    if (examples.length === this.#limit) {
      const last = examples.at(-1);
      if (last === undefined || last.row < row) return;
      examples.pop();
    }
    const example: Example = {
      row,
      ...(value === undefined ? {} : { value: excerpt(value) }),
      ...(other === undefined ? {} : { with: other }),
    };
    let at = examples.length;
    while (at > 0 && (examples[at - 1]?.row ?? 0) > row) at -= 1;
    examples.splice(at, 0, example);
  }

  /** Counts a row whose whole number was rounded on reading: what it has become cannot be searched for. */
  addRounded(row: number, value: number): void {
    this.add('unsafe-integer', row, this.#writing.number?.(row, value) ?? `${value} (rounded)`);
  }

  /** Counts rows of which no example is kept. */
  more(rule: RuleId, count: number): void {
    if (count > 0) this.#tally(rule).count += count;
  }

  /** States something that is not about single rows. */
  state(rule: RuleId, detail: string): void {
    this.#tally(rule).detail = detail;
  }

  /** Adds what is special about rows that were found. Nothing when there were none. */
  explain(rule: RuleId, detail: string): void {
    const tally = this.#tallies.get(rule);
    if (tally) tally.detail = detail;
  }

  list(rows: number): Finding[] {
    return [...this.#tallies].map(([rule, { count, detail, examples }]) => ({
      rule,
      severity: RULES[rule].severity,
      field: this.field,
      column: this.column,
      count,
      rate: rows === 0 ? 0 : count / rows,
      what: RULES[rule].what,
      detail,
      todo: RULES[rule].todo,
      examples,
    }));
  }

  #tally(rule: RuleId): Tally {
    let tally = this.#tallies.get(rule);
    if (!tally) {
      tally = { count: 0, detail: '', examples: [] };
      this.#tallies.set(rule, tally);
    }
    return tally;
  }
}

/** Errors first, then the most frequent. */
export function ordered(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => a.severity.localeCompare(b.severity) || b.count - a.count || a.rule.localeCompare(b.rule),
  );
}

const LONGEST = 80;

/** A value as a person can read it, with what cannot be seen written out. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? visible(value.slice(0, LONGEST + 1)) : described(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function described(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (typeof value === 'object' && value !== null) {
    const whole = JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' ? String(part) : part,
    );
    return (whole ?? String(value)).slice(0, LONGEST + 1);
  }
  return String(value);
}

/** Spaces at the ends, control and invisible characters shown; everything else as it is. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to show
  const hidden = /[\u0000-\u001f\u007f\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff]/g;
  const shown = text.replace(hidden, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return shown !== shown.trim() || shown === '' ? JSON.stringify(shown) : shown;
}
