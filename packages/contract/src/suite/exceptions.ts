import { readFileSync } from 'node:fs';
import { exceptionsFile } from '../assets.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { OperationResult, Outcome } from './run.ts';

/** A check that is known to fail. There should be none. */
export interface Exception {
  readonly subject: string;
  readonly operation: string;
  readonly column: string;
  readonly name: string;
  /** Why it cannot be mended now. */
  readonly reason: string;
  /** Since when, such as `2025-11-20`. */
  readonly date: string;
}

/**
 * Reads the ledger.
 *
 * @throws Error naming an entry without a reason or a date
 */
export function loadExceptions(file: string = exceptionsFile): readonly Exception[] {
  // Each entry is looked at below.
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Partial<Exception>[];
  return entries.map((entry, index) => {
    const { subject, operation, column, name, reason = '', date = '' } = entry;
    const where = `Entry ${index + 1} of ${file}`;
    if (!subject || !operation || !name || !column || !Object.hasOwn(COLUMNS, column))
      throw new Error(`${where} names no check: it needs subject, operation, column and name.`);
    if (reason.trim().length < 20) throw new Error(`${where} has no reason: a sentence has to say why.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
      throw new Error(`${where} has no date: since when, such as 2025-11-20.`);
    return { subject, operation, column, name, reason, date };
  });
}

/**
 * Refuses entries that can excuse nothing.
 *
 * @param known which operations each subject has
 * @throws Error naming the first entry whose subject or operation there is not
 */
export function assertExcusable(
  exceptions: readonly Exception[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const { subject, operation, column, name } of exceptions) {
    const own = known.get(subject);
    const problem = own === undefined ? `no package ${subject}` : `no operation ${operation} of ${subject}`;
    if (!own?.has(operation))
      throw new Error(
        `exceptions.json excuses ${column}, ${name}, but there is ${problem}. Take the entry out, or name what there is.`,
      );
  }
}

/** What takes place only when the real Prism process is there. */
const OVER_HTTP = 'process';

/**
 * Outcomes in which what is known to fail does not count. What is said to fail and does not is a failure, and so is an entry for a
 * check that there is not.
 */
export function applyExceptions(result: OperationResult, exceptions: readonly Exception[]): OperationResult {
  const own = exceptions.filter((e) => e.subject === result.subject && e.operation === result.operation);
  if (own.length === 0) return result;
  const outcomes = result.outcomes.map((outcome): Outcome => {
    if (!own.some((e) => e.column === outcome.column && e.name === outcome.name)) return outcome;
    const { problem, ...rest } = outcome;
    return problem === undefined
      ? { ...rest, problem: 'It does not fail any more: take it out of exceptions.json.' }
      : rest;
  });
  const idle = own.filter(
    (e) =>
      e.column !== OVER_HTTP &&
      !result.outcomes.some((outcome) => e.column === outcome.column && e.name === outcome.name),
  );
  const problem = 'There is no such check: take it out of exceptions.json.';
  return {
    ...result,
    // Its column is one: `loadExceptions` looked at it.
    outcomes: [...outcomes, ...idle.map(({ column, name }) => ({ column: column as Column, name, problem }))],
  };
}
