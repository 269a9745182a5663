import type { IngestionRun } from '@statsig-console/sdk';
import { InvalidArgumentError, isNotFoundError } from '@statsig-console/sdk';
import type { Console } from '../internal/api.ts';
import { checkOptions, namesOf } from '../internal/options.ts';
import { readRun } from '../internal/runs-api.ts';
import { DeadlineError } from './deadline-error.ts';
import { WATCH_OPTIONS, type WatchOptions, watching, watchSettings } from './poll.ts';
import { judgeRun, type Stage, type StatusMeaning } from './run-status.ts';

/** Options of {@link watchRun}. */
export interface WatchRunOptions extends WatchOptions {
  /** How far the run has to come. Default `download`: its rows are loaded. */
  until?: Stage | undefined;
  /** True for a run that was asked for a moment ago: it may not be found at first. Default false. */
  fresh?: boolean | undefined;
}

const OPTIONS = [
  ...namesOf<Omit<WatchRunOptions, keyof WatchOptions>>({ until: 0, fresh: 0 }),
  ...WATCH_OPTIONS,
];

/** A run whose status has changed. */
export interface RunUpdate extends StatusMeaning {
  readonly run: IngestionRun;
  /** Whether this is the last update. A failure is final when it has stayed for the grace time. */
  readonly isFinal: boolean;
}

/**
 * Follows a run until it has succeeded or failed for good. Gives an update at first and whenever its status changes. A status
 * that nobody documented is `unknown` and watched on: it is never taken for a success.
 *
 * Passing failures of the API are waited out, up to four in a row; the fifth is thrown.
 *
 * @throws InvalidArgumentError when an option is wrong
 * @throws DeadlineError when the run has not ended in time; it may go on
 * @throws AbortError when the signal is aborted, and what `client.call` throws
 * @see https://docs.statsig.com/api-reference/ingestions/read-ingestion-run
 * @example
 * for await (const { run, state, advice } of watchRun(statsig, runID)) console.log(run.latestStatus, state, advice ?? '');
 */
export function watchRun(
  statsig: Console,
  runID: string,
  options: WatchRunOptions = {},
): AsyncIterable<RunUpdate> {
  checkOptions('options', options, OPTIONS);
  const settings = watchSettings(options);
  const { until = 'download', fresh = false } = options;
  const { clock, grace, signal, deadline } = settings;
  checkStage(until);
  const subject = {
    operationId: 'getIngestionRun',
    path: '/console/v1/ingestion/runs/{id}',
    name: `run ${runID}`,
  };
  let status: string | undefined;
  let since = clock.now();

  const look = async () => {
    const run = await readRun(statsig, runID, { signal });
    const verdict = judgeRun(run, until);
    if (run.latestStatus !== status) since = updatedAt(run) ?? clock.now();
    status = run.latestStatus;
    const settled = verdict.state === 'failed' && clock.now() - since >= grace;
    const isFinal = verdict.state === 'succeeded' || settled;
    return {
      update: { run, ...verdict, isFinal },
      fingerprint: `${status} ${verdict.state} ${isFinal}`,
      isFinal,
    };
  };
  const overdue = () =>
    new DeadlineError(
      `Run ${runID} has not ended after ${Math.round(deadline / 1000)} s. Its status is ${status ?? 'not known'}; it may go on.`,
      { deadlineMs: deadline, lastStatus: status },
    );
  return watching(subject, settings, look, overdue, (error) => fresh && isNotFoundError(error));
}

function checkStage(until: unknown): void {
  if (until === 'download' || until === 'metrics' || until === 'pulse') return;
  throw new InvalidArgumentError('`until` is unknown. Allowed: "download", "metrics" or "pulse".', {
    argument: 'until',
  });
}

function updatedAt({ lastUpdatedAt }: IngestionRun): number | undefined {
  const time = Date.parse(lastUpdatedAt);
  return Number.isNaN(time) ? undefined : time;
}
