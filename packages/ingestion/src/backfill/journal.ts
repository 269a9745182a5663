import { StatsigError } from '@statsig-console/sdk';
import { describeSource } from '../internal/columns.ts';
import { type DayRange, daysOf, formatRange } from '../internal/days.ts';
import type { SourceIdentity } from '../types.ts';

/** What a journal is for. It comes first. */
export interface PlanEntry extends DayRange {
  readonly kind: 'plan';
  readonly version: 1;
  readonly source: SourceIdentity;
}

/** Days are about to be asked for. */
export interface RequestEntry extends DayRange {
  readonly kind: 'request';
  /** Number of the request within the journal, from 1. */
  readonly request: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** The run that a request has led to is known. */
export interface RunEntry {
  readonly kind: 'run';
  readonly request: number;
  readonly runID: string;
}

/** A request has come to its end. */
export interface EndEntry {
  readonly kind: 'end';
  readonly request: number;
  /** `unmade` when there never was a run. */
  readonly state: 'succeeded' | 'failed' | 'unmade';
  /** The days that were loaded. */
  readonly loaded: readonly string[];
}

export type JournalEntry = PlanEntry | RequestEntry | RunEntry | EndEntry;

/** Where a backfill writes down what it does, so that it can go on after a crash. */
export interface BackfillJournal {
  /** Every entry that was written before, in order. */
  read(): Promise<readonly JournalEntry[]>;
  /** Adds an entry. With `durable` it resolves when the entry would survive a crash of the machine. */
  append(entry: JournalEntry, options: { durable: boolean }): Promise<void>;
}

/** A journal cannot be read or written, or belongs to something else. */
export class JournalError extends StatsigError {
  override readonly name = 'JournalError';
}

/** A request whose end is not known. */
export interface OpenRequest extends DayRange {
  readonly request: number;
  readonly at: number;
  readonly runID: string | undefined;
}

/** What a journal says about a backfill. */
export interface Progress {
  /** Days that are loaded. */
  readonly loaded: ReadonlySet<string>;
  readonly open: readonly OpenRequest[];
  /** Runs that have ended: none of them can be what a lost request has led to. */
  readonly ended: ReadonlySet<string>;
  /** Number for the next request. */
  readonly next: number;
  /** Whether the journal has its plan already. */
  readonly begun: boolean;
}

/**
 * Reads the progress of a backfill out of its journal.
 *
 * @throws JournalError when the journal belongs to another source or other days, or its entries do not fit together
 */
export function readProgress(
  entries: readonly JournalEntry[],
  source: SourceIdentity,
  range: DayRange,
): Progress {
  const [first, ...rest] = entries;
  if (!first) return { loaded: new Set(), open: [], ended: new Set(), next: 1, begun: false };
  checkPlan(first, source, range);
  const open = new Map<number, OpenRequest>();
  const loaded = new Set<string>();
  const ended = new Set<string>();
  let next = 1;
  for (const entry of rest) {
    if (entry.kind === 'plan')
      throw new JournalError('The journal has two plans. Two backfills have written to it.');
    if (entry.kind === 'request') {
      const { request, at, from, to } = entry;
      open.set(request, { request, at, from, to, runID: undefined });
      next = Math.max(next, request + 1);
      continue;
    }
    const request = open.get(entry.request);
    if (!request)
      throw new JournalError(`The journal has no request ${entry.request}, but ${entry.kind} of it.`);
    if (entry.kind === 'run') {
      open.set(entry.request, { ...request, runID: entry.runID });
      continue;
    }
    open.delete(entry.request);
    if (request.runID !== undefined) ended.add(request.runID);
    for (const day of entry.state === 'succeeded' ? daysOf(request) : entry.loaded) loaded.add(day);
  }
  return { loaded, open: [...open.values()], ended, next, begun: true };
}

function checkPlan(first: JournalEntry, source: SourceIdentity, range: DayRange): void {
  if (first.kind !== 'plan')
    throw new JournalError('The journal does not begin with a plan. It is not of a backfill.');
  const was = describePlan(first.source, first);
  const is = describePlan(source, range);
  if (was === is) return;
  throw new JournalError(
    `The journal is of another backfill: ${was}. This one is ${is}. Take another journal for it, or the same source and days.`,
  );
}

function describePlan(source: SourceIdentity, range: DayRange): string {
  return `${describeSource(source)}, ${formatRange(range)}`;
}
