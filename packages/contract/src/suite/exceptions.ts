import { readFileSync } from 'node:fs';
import { exceptionsFile } from '../assets.ts';
import { COLUMNS } from './columns.ts';
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

/** Outcomes in which what is known to fail does not count; what is said to fail and does not is a failure. */
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
  return { ...result, outcomes };
}
