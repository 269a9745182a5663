import type { SourceIdentity } from '../types.ts';
import type { RuleId, Severity } from './rules.ts';

/** A row that breaks a rule. */
export interface Example {
  /** Its number: the line for files of text, the row for everything else. Counted from 1. */
  readonly row: number;
  /** The value, shortened. Absent where the rule is about the whole row. */
  readonly value?: string;
  /** The earlier row that this one conflicts with. */
  readonly with?: number;
}

/** A rule that some rows break, in one column. */
export interface Finding {
  /** Stable id of the rule. */
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is mapped, such as `unit_id` or `ids.userID`. Empty for rules about whole rows. */
  readonly field: string;
  /** The column that is mapped to it. Empty for rules about whole rows. */
  readonly column: string;
  /** How many rows break it. 0 for rules that are not about rows. */
  readonly count: number;
  /** The same as a share of all rows, from 0 to 1. */
  readonly rate: number;
  /** What is wrong, and why it matters. */
  readonly what: string;
  /** What is special about this case, such as columns that are there. Empty when nothing is. */
  readonly detail: string;
  /** What to do about it. */
  readonly todo: string;
  /** The first rows, at most as many as `examples` asks for. */
  readonly examples: readonly Example[];
}

/** What is known of a column after reading. */
export interface ColumnSummary {
  readonly field: string;
  readonly column: string;
  /** How many rows have none, or an empty one. */
  readonly nulls: number;
  /** The same as a share of all rows, from 0 to 1. */
  readonly nullRate: number;
}

/** `fail` with an error, `warn` with a warning, `pass` otherwise. */
export type Verdict = 'pass' | 'warn' | 'fail';

/** What preflight found. Plain data: `JSON.stringify` gives the form for machines. */
export interface Report {
  /** Version of this shape. It changes when a reader of version 1 would break. */
  readonly version: 1;
  readonly verdict: Verdict;
  readonly source: SourceIdentity;
  /** How many rows were read, lines that are no JSON among them. */
  readonly rows: number;
  /** What row numbers count: lines of a file of text, or rows. */
  readonly counts: 'line' | 'row';
  /** False when the rows were not read because columns are missing. */
  readonly complete: boolean;
  /** Errors first, the most frequent first. */
  readonly findings: readonly Finding[];
  readonly columns: readonly ColumnSummary[];
  /** First and last day, `YYYY-MM-DD`, of the rows whose day or time could be read. Absent when there is none. */
  readonly days?: { readonly first: string; readonly last: string };
}
