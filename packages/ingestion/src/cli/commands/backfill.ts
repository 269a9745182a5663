import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileJournal, readJournal } from '../../backfill/file-journal.ts';
import { formatBackfill } from '../../backfill/format-backfill.ts';
import { readProgress } from '../../backfill/journal.ts';
import { type BackfillOptions, backfillSettings } from '../../backfill/options.ts';
import { type BackfillPlan, planBackfill } from '../../backfill/plan.ts';
import { type Remaining, remainingOf } from '../../backfill/remaining.ts';
import type { BackfillEvent, BackfillResult } from '../../backfill/result.ts';
import { runBackfill } from '../../backfill/run-backfill.ts';
import type { Console } from '../../internal/api.ts';
import { identityOf } from '../../internal/columns.ts';
import { countDays, formatRange } from '../../internal/days.ts';
import { countOf } from '../../internal/text.ts';
import type { Source } from '../../types.ts';
import { loadConfig, pickSources } from '../config/load.ts';
import { openConsole } from '../console.ts';
import type { CommonOptions, Context } from '../context.ts';
import { EXIT, type ExitCode, exitCodeOf, UsageError } from '../exit.ts';
import { refuseBroken } from '../findings.ts';

export interface BackfillCommandOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
  readonly chunkDays?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly attempts?: number | undefined;
  readonly journal?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly deadline?: number | undefined;
  readonly grace?: number | undefined;
  readonly poll?: number | undefined;
  readonly settle?: number | undefined;
  readonly retryWait?: number | undefined;
}

const LONGEST_NAME = 180;

/** Loads days of sources once more, one source after the other. */
export async function backfill(options: BackfillCommandOptions, context: Context): Promise<ExitCode> {
  const { output, env, cwd, signal } = context;
  const { from, to, chunkDays } = options;
  const plan = planBackfill({ from, to, chunkDays });
  const settings = settingsOf(options);
  // Before there is a journal, and for a dry run as well: what it says would be done has to be possible.
  backfillSettings(settings);
  const picked = pickSources(await loadConfig(options.config, cwd), options.source);
  refuseBroken(picked);
  const sources = picked.map(({ source }) => source);
  if (options.journal !== undefined && sources.length > 1) {
    throw new UsageError(
      '--journal is for one source, and there are several. Choose one with --source, or leave it out.',
    );
  }
  if (options.dryRun) {
    for (const source of sources) await show(source, plan, journalOf(options, source, plan, cwd), context);
    return EXIT.fine;
  }
  const statsig = openConsole(options, env, output);
  let code: ExitCode = EXIT.fine;
  for (const source of sources) {
    const ended = await backfillOne(statsig, source, plan, { ...options, settings }, context);
    if (signal.aborted) return EXIT.interrupted;
    if (ended === EXIT.api) return ended;
    if (ended !== EXIT.fine) code = ended;
  }
  return code;
}

async function backfillOne(
  statsig: Console,
  source: Source,
  plan: BackfillPlan,
  options: BackfillCommandOptions & { settings: BackfillOptions },
  { output, cwd, signal }: Context,
): Promise<ExitCode> {
  const name = source.source_name;
  const file = journalOf(options, source, plan, cwd);
  output.progress.note(`${name}: ${countOf(countDays(plan), 'day')}, ${formatRange(plan)}. Journal: ${file}`);
  let result: BackfillResult;
  {
    await using journal = await fileJournal(path.resolve(cwd, file));
    const { days } = remainingOf(plan, readProgress(await journal.read(), identityOf(source), plan));
    // Whoever has mended rows and wants them loaded again would take the result for that.
    if (days.loaded === days.total)
      output.progress.note(
        `${name}: nothing is asked for, because the journal has all days as loaded. To load them again, delete it.`,
      );
    result = await runBackfill(statsig, source, plan, {
      ...options.settings,
      journal,
      signal,
      onProgress(event) {
        output.document({ event: 'progress', source: identityOf(source), ...event });
        report(event, name, output);
      },
    });
  }
  output.progress.end();
  const { error, ...rest } = result;
  output.document({
    event: 'result',
    source: identityOf(source),
    journal: file,
    ...rest,
    error: error ?? null,
  });
  const word = result.state === 'complete' ? output.good(result.state) : output.bad(result.state);
  output.text(`${name}: ${word}. ${formatBackfill(result)}`);
  if (error) return exitCodeOf(error);
  return result.state === 'complete' ? EXIT.fine : EXIT.findings;
}

/** The options of the command as those of the library. */
function settingsOf(options: BackfillCommandOptions): BackfillOptions {
  const { concurrency, attempts, deadline, grace, poll, settle, retryWait } = options;
  return {
    concurrency,
    attempts,
    settle,
    retry: retryWait === undefined ? undefined : { first: retryWait, longest: retryWait * 15 },
    watch: { deadline, grace, poll: poll === undefined ? undefined : { first: poll, longest: poll * 8 } },
  };
}

function report(event: BackfillEvent, name: string, { progress }: Context['output']): void {
  const { kind, runID, status, reason, attempt, days } = event;
  const run = runID === undefined ? '' : ` (run ${runID})`;
  const again = kind === 'requested' && attempt > 1 ? ` again, attempt ${attempt}` : '';
  const what = kind === 'running' ? (status ?? kind) : `${kind}${again}`;
  progress.note(`${name}: ${formatRange(event)} ${what}${run}${reason ? `: ${reason}` : ''}`);
  const failed = days.failed > 0 ? `, ${days.failed} failed` : '';
  progress.update(days.loaded / days.total, `${days.loaded}/${days.total} days loaded${failed}`);
}

/** The same backfill has the same journal, so that the same command goes on. */
function journalOf(
  { journal }: BackfillCommandOptions,
  { type, dataset, source_name: name }: Source,
  { from, to }: BackfillPlan,
  cwd: string,
): string {
  if (journal !== undefined) return journal;
  // A name may have characters that a file's cannot; two names must not become one.
  const file = `${type}.${dataset}.${shortened(encodeURIComponent(name))}.${from}.${to}.ndjson`;
  return path.relative(cwd, path.resolve(cwd, '.statsig-ingest', file));
}

/** Names of files have up to 255 bytes, and a lock is made beside the journal. A letter of Japanese takes nine. */
function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return `${name.slice(0, LONGEST_NAME - hash.length - 1)}-${hash}`;
}

async function show(
  source: Source,
  plan: BackfillPlan,
  journal: string,
  { output, cwd }: Context,
): Promise<void> {
  const name = source.source_name;
  const identity = identityOf(source);
  const { from, to } = plan;
  const progress = readProgress(await readJournal(path.resolve(cwd, journal)), identity, plan);
  const remaining = remainingOf(plan, progress);
  const { days, open, chunks } = remaining;
  output.document({
    event: 'plan',
    source: identity,
    journal,
    resumes: progress.begun,
    from,
    to,
    days,
    open: open.map((range) => ({ ...range, runID: range.runID ?? null })),
    chunks,
  });
  const lines = [
    ...open.map(
      ({ runID, ...range }) =>
        `  ${formatRange(range)}: asked for (${runID ? `run ${runID}` : 'no run known yet'})`,
    ),
    ...chunks.map((chunk) => `  ${formatRange(chunk)}`),
  ];
  const about = progress.begun
    ? `${describeRemaining(remaining)}. It goes on from the journal ${journal}`
    : `would ask for ${countOf(days.asked, 'day')} in ${countOf(chunks.length, 'run')}, and begins the journal ${journal}`;
  output.text([`${name}: ${about}`, ...lines].join('\n'));
}

/** What a backfill that goes on would do: what is loaded, what it waits for, and what it asks for. */
function describeRemaining({ days: { total, loaded, asked }, open, chunks }: Remaining): string {
  const done = `${loaded} of ${total} days are loaded`;
  const waits = `wait for ${countOf(open.length, 'run')} that ${open.length === 1 ? 'was' : 'were'} asked for`;
  const asks = `ask for ${asked} of ${total} days in ${countOf(chunks.length, 'run')}`;
  if (open.length === 0) return `${done}; ${asked === 0 ? 'nothing would be asked for' : `would ${asks}`}`;
  return `${done}; would ${waits}${asked === 0 ? ', and ask for no other days' : `, and ${asks}`}`;
}
