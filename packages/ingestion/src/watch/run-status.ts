import type { IngestionRun } from '@statsig-console/sdk';

/**
 * What has become of something: it goes on, it is done, it has failed, or its status is one that nobody documented.
 */
export type State = 'pending' | 'succeeded' | 'failed' | 'unknown';

/** How far a run has to come: its rows are loaded, metrics are computed of them, or experiment results of those. */
export type Stage = 'download' | 'metrics' | 'pulse';

/** How far a run is with each documented status: the stage that is under way, or is done. */
const PROGRESS: Readonly<Record<string, number>> = {
  enqueued: 0,
  started: 0,
  download_started: 0,
  download_complete: 1,
  metrics_started: 1,
  metrics_complete: 2,
  pulse_started: 2,
  pulse_complete: 3,
};
const GOAL: Readonly<Record<Stage, number>> = { download: 1, metrics: 2, pulse: 3 };

/**
 * Sorts the status of a run, or of a source within one. A status that is not documented is `unknown`, whatever its name says.
 *
 * @param until how far the run has to come to count as succeeded
 */
export function sortRunStatus(status: string, until: Stage = 'download'): State {
  if (status === 'download_error') return 'failed';
  if (!Object.hasOwn(PROGRESS, status)) return 'unknown';
  return (PROGRESS[status] ?? 0) >= GOAL[until] ? 'succeeded' : 'pending';
}

/** What a run, or a line of the import log, has come to. */
export interface StatusMeaning {
  readonly state: State;
  /** What to do about it; undefined when there is nothing to do. */
  readonly advice: string | undefined;
}

const FAILED =
  'The rows could not be downloaded. The import log says why: watch it for these days, mend the source, and ask for the days again.';

/**
 * Judges a run by its own status and by those of its sources: one that says complete while a source of it has failed has failed.
 */
export function judgeRun(run: IngestionRun, until: Stage = 'download'): StatusMeaning {
  const state = sortRunStatus(run.latestStatus, until);
  if (state === 'failed') return { state, advice: FAILED };
  if (state === 'unknown') {
    return {
      state,
      advice: `\`${run.latestStatus}\` is no documented status. Look at the run in the console before you rely on it.`,
    };
  }
  const broken = sourcesOf(run).filter(
    ({ latestSourceStatus }) => sortRunStatus(latestSourceStatus) === 'failed',
  );
  if (state === 'pending' || broken.length === 0) return { state, advice: undefined };
  return {
    state: 'failed',
    advice: `Not all sources were loaded: ${broken.map(({ source }) => source).join(', ')}. ${FAILED}`,
  };
}

/**
 * The days of a source that a run has loaded. A run that has failed may have loaded some of its days.
 *
 * @param source name of the source
 */
export function loadedDays(run: IngestionRun, source: string): string[] {
  if (judgeRun(run).state === 'succeeded') return [...run.dateStamps];
  return sourcesOf(run)
    .filter((entry) => entry.source === source)
    .flatMap(({ statusByDate }) => statusByDate)
    .filter(({ statuses }) => sortRunStatus(newest(statuses)) === 'succeeded')
    .map(({ dateStamp }) => dateStamp);
}

function sourcesOf(run: IngestionRun): IngestionRun['granularHistory'] {
  return Array.isArray(run.granularHistory) ? run.granularHistory : [];
}

/** Histories are documented as newest first; the times decide, so that the order does not matter. */
function newest(steps: IngestionRun['runHistory']): string {
  let latest = steps[0];
  for (const step of steps) {
    if (latest && Date.parse(step.statusTimestamp) > Date.parse(latest.statusTimestamp)) latest = step;
  }
  return latest?.status ?? '';
}
