import type { IngestionRun } from '@statsig-console/sdk';
import { isResponseFormatError } from '@statsig-console/sdk';
import type { Console } from '../internal/api.ts';
import type { Clock } from '../internal/clock.ts';
import { daysOf } from '../internal/days.ts';
import { isPassing } from '../internal/failures.ts';
import { listRuns } from '../internal/runs-api.ts';
import type { OpenRequest } from './journal.ts';

/** By how much the clock here may be ahead of the API's. */
const SLACK = 5 * 60_000;
/** How often in a row the list may fail. */
const PATIENCE = 5;

/** How to look for a run. */
export interface Search {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** For how long after the request a run may appear, in milliseconds. */
  readonly settle: number;
  /** How long to wait between two looks, in milliseconds. */
  readonly pause: number;
  /** Runs that it cannot be. */
  readonly ended: ReadonlySet<string>;
}

/**
 * Finds the run that an unanswered request has led to. Undefined when there is none and none can appear any more.
 *
 * It is a run of the source, for all days of the request, made since, and not by the schedule. Runs do not say which dataset
 * they are of, so a source of another dataset with the same name and days could be mistaken for it.
 */
export async function findRun(
  statsig: Console,
  sourceName: string,
  request: OpenRequest,
  search: Search,
): Promise<string | undefined> {
  const { clock, signal, settle, pause } = search;
  for (let failures = 0; ; ) {
    // Before the look: a run that appears during it has to be seen by the next one.
    const left = request.at + settle - clock.now();
    try {
      const runID = await look(statsig, sourceName, request, search);
      failures = 0;
      if (runID !== undefined || left <= 0) return runID;
    } catch (error) {
      failures += 1;
      // Ten new runs between two pages make the second the same as the first, which reads like a broken list.
      if (failures >= PATIENCE || !(isPassing(error) || isResponseFormatError(error))) throw error;
    }
    await clock.sleep(left > 0 ? Math.min(pause, left) : pause, signal);
  }
}

async function look(
  statsig: Console,
  sourceName: string,
  request: OpenRequest,
  { signal, ended }: Search,
): Promise<string | undefined> {
  const days = daysOf(request);
  for await (const run of listRuns(statsig, { signal })) {
    if (Date.parse(run.createdAt) < request.at - SLACK) return undefined;
    if (!ended.has(run.runID) && covers(run, sourceName, days)) return run.runID;
  }
  return undefined;
}

function covers(run: IngestionRun, sourceName: string, days: readonly string[]): boolean {
  const dates = new Set(run.dateStamps.map((date) => date.slice(0, 10)));
  return (
    run.trigger !== 'scheduled' && run.sources.includes(sourceName) && days.every((day) => dates.has(day))
  );
}
