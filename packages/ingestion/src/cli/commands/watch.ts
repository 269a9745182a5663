import type { Console } from '../../internal/api.ts';
import { identityOf } from '../../internal/columns.ts';
import type { Source } from '../../types.ts';
import { DeadlineError } from '../../watch/deadline-error.ts';
import type { WatchOptions } from '../../watch/poll.ts';
import type { Stage, State } from '../../watch/run-status.ts';
import { watchRun } from '../../watch/watch-run.ts';
import { type DayStatus, watchStatus } from '../../watch/watch-status.ts';
import { loadConfig, pickSources } from '../config/load.ts';
import { openConsole } from '../console.ts';
import type { CommonOptions, Context } from '../context.ts';
import { EXIT, type ExitCode, UsageError } from '../exit.ts';
import { refuseBroken } from '../findings.ts';
import type { Output } from '../output.ts';

export interface WatchCommandOptions extends CommonOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly until?: Stage | undefined;
  readonly deadline?: number | undefined;
  readonly grace?: number | undefined;
  readonly poll?: number | undefined;
}

/** Follows runs, or the import log of sources. */
export async function watch(
  runs: readonly string[],
  options: WatchCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { output, env, cwd, signal } = context;
  const { from, to, until, deadline, grace, poll } = options;
  const halt = new AbortController();
  const settings = {
    signal: AbortSignal.any([signal, halt.signal]),
    deadline,
    grace,
    poll: poll === undefined ? undefined : { first: poll, longest: poll * 8 },
  };
  let watches: (() => Promise<State | 'overdue'>)[];
  if (runs.length > 0) {
    if (from !== undefined || to !== undefined)
      throw new UsageError('Name runs, or days with --from and --to, but not both.');
    const statsig = openConsole(options, env, output);
    watches = runs.map((id) => () => followRun(statsig, id, { ...settings, until }, output));
  } else {
    if (from === undefined || to === undefined) {
      throw new UsageError(
        'Nothing to watch. Name the ids of runs, or days of the import log with --from and --to.',
      );
    }
    if (until !== undefined)
      throw new UsageError('--until is for runs. Leave it out, or name the ids of runs.');
    const sources = pickSources(await loadConfig(options.config, cwd), options.source);
    refuseBroken(sources);
    const statsig = openConsole(options, env, output);
    watches = sources.map(
      ({ source }) =>
        () =>
          followLog(statsig, source, { from, to }, settings, output),
    );
  }
  const states = await allOf(watches, halt);
  return states.every((state) => state === 'succeeded') ? EXIT.fine : EXIT.findings;
}

/** Follows all at once. What one of them throws ends the others too; each would go on for hours. */
async function allOf<T>(watches: readonly (() => Promise<T>)[], halt: AbortController): Promise<T[]> {
  const ends = await Promise.allSettled(
    watches.map(async (follow) => {
      try {
        return await follow();
      } catch (error) {
        if (!halt.signal.aborted) halt.abort(error);
        throw error;
      }
    }),
  );
  if (halt.signal.aborted) throw halt.signal.reason;
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

async function followRun(
  statsig: Console,
  id: string,
  options: WatchOptions & { until: Stage | undefined },
  output: Output,
): Promise<State | 'overdue'> {
  let state: State = 'pending';
  const follow = async (): Promise<void> => {
    for await (const update of watchRun(statsig, id, options)) {
      state = update.state;
      const { run, advice, isFinal } = update;
      output.document({
        event: 'run',
        runID: id,
        status: run.latestStatus,
        state,
        advice: advice ?? null,
        isFinal,
      });
      output.text(`run ${id}: ${run.latestStatus} (${paint(state, output)})${advice ? `. ${advice}` : ''}`);
    }
  };
  const end = (await inTime(follow, output)) ? state : 'overdue';
  output.document({ event: 'result', runID: id, state: end });
  return end;
}

async function followLog(
  statsig: Console,
  source: Source,
  days: { from: string; to: string },
  options: WatchOptions,
  output: Output,
): Promise<State | 'overdue'> {
  const name = source.source_name;
  let state: State = 'pending';
  const shown = new Map<string | undefined, string>();
  const follow = async (): Promise<void> => {
    for await (const update of watchStatus(statsig, source, days, options)) {
      state = update.state;
      output.document({ event: 'status', source: identityOf(source), ...update });
      for (const day of update.days) {
        const text = describeDay(day, output);
        if (shown.get(day.day) !== text) output.text(`${name}: ${text}`);
        shown.set(day.day, text);
      }
    }
  };
  const end = (await inTime(follow, output)) ? state : 'overdue';
  output.document({ event: 'result', source: identityOf(source), state: end });
  return end;
}

/** False when the deadline was over first. */
async function inTime(follow: () => Promise<void>, output: Output): Promise<boolean> {
  try {
    await follow();
    return true;
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    output.problem(error.message);
    return false;
  }
}

function describeDay({ day, status, state, message, rowCount, advice }: DayStatus, output: Output): string {
  const rows = rowCount === undefined ? '' : `, ${rowCount} rows`;
  const parts = [
    `${day ?? 'no day'} ${status ?? 'nothing yet'} (${paint(state, output)}${rows})`,
    message,
    advice,
  ];
  return parts.filter((part) => part !== undefined).join('. ');
}

function paint(state: State, output: Output): string {
  if (state === 'succeeded') return output.good(state);
  if (state === 'failed') return output.bad(state);
  return state === 'unknown' ? output.doubtful(state) : state;
}
