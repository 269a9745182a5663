import { isAbortError, isConnectionError, isHttpError, isResponseFormatError } from '@statsig-console/sdk';
import { checkIdentity } from '../apply/check-identity.ts';
import type { Console } from '../internal/api.ts';
import { datasetOfCalls } from '../internal/api.ts';
import { waitFor } from '../internal/clock.ts';
import { identityOf } from '../internal/columns.ts';
import { countDays, type DayRange, daysOf, rangesOf } from '../internal/days.ts';
import { isPassing } from '../internal/failures.ts';
import { requestBackfill } from '../internal/runs-api.ts';
import type { SourceIdentity } from '../types.ts';
import { DeadlineError } from '../watch/deadline-error.ts';
import { loadedDays } from '../watch/run-status.ts';
import { type RunUpdate, watchRun } from '../watch/watch-run.ts';
import { findRun } from './find-run.ts';
import { type OpenRequest, readProgress } from './journal.ts';
import { type BackfillOptions, type BackfillSettings, backfillSettings } from './options.ts';
import type { BackfillPlan } from './plan.ts';
import { leftOf, remainingOf } from './remaining.ts';
import type { BackfillEvent, BackfillResult, DayTotals, FailedDays } from './result.ts';

/**
 * Loads days once more: asks for them chunk by chunk, with a limit in flight, waits for each run, and repeats what has failed, but
 * only the days that were not loaded.
 *
 * With a journal it goes on where an earlier process was, whatever ended that. A request that left without an answer is looked for
 * among the runs before its days are asked for again, so no day is asked for that is loaded or being loaded.
 *
 * A refusal of the API, such as 403, stops it; `error` of the result has it. It does not throw for that.
 *
 * @throws InvalidArgumentError when the source or an option is wrong; nothing was sent
 * @throws JournalError when the journal is of another backfill, or cannot be read or written
 * @see https://docs.statsig.com/api-reference/ingestions/backfill-ingestion
 */
export async function runBackfill(
  statsig: Console,
  source: SourceIdentity,
  plan: BackfillPlan,
  options: BackfillOptions = {},
): Promise<BackfillResult> {
  const settings = backfillSettings(options);
  checkIdentity(source);
  const identity = identityOf(source);
  const { journal } = settings;
  const progress = readProgress(await journal.read(), identity, plan);
  if (!progress.begun) {
    const { from, to } = plan;
    await journal.append({ kind: 'plan', version: 1, source: identity, from, to }, { durable: true });
  }
  return new Backfill(statsig, identity, plan, settings, progress).run();
}

/** Days to ask for, or a request of an earlier process to see to its end. */
interface Task {
  readonly range: DayRange;
  /** How often the range will have been asked for, from 1; 0 for the request of an earlier process. */
  readonly attempt: number;
  readonly open?: OpenRequest;
}

class Backfill {
  readonly #statsig: Console;
  readonly #source: SourceIdentity;
  readonly #plan: BackfillPlan;
  readonly #settings: BackfillSettings;
  readonly #halt = new AbortController();
  readonly #signal: AbortSignal;
  readonly #loaded: Set<string>;
  readonly #ended: Set<string>;
  readonly #open = new Map<number, OpenRequest>();
  readonly #failed: FailedDays[] = [];
  readonly #queue: Task[];
  #next: number;
  #error: Error | undefined;

  constructor(
    statsig: Console,
    source: SourceIdentity,
    plan: BackfillPlan,
    settings: BackfillSettings,
    progress: ReturnType<typeof readProgress>,
  ) {
    this.#statsig = statsig;
    this.#source = source;
    this.#plan = plan;
    this.#settings = settings;
    this.#loaded = new Set(progress.loaded);
    this.#ended = new Set(progress.ended);
    this.#next = progress.next;
    const { signal } = settings;
    this.#signal = signal ? AbortSignal.any([signal, this.#halt.signal]) : this.#halt.signal;
    for (const open of progress.open) this.#open.set(open.request, open);
    this.#queue = [
      ...progress.open.map((open) => ({ range: open, attempt: 0, open })),
      ...remainingOf(plan, progress).chunks.map((range) => ({ range, attempt: 1 })),
    ];
  }

  async run(): Promise<BackfillResult> {
    const { concurrency } = this.#settings;
    const workers = Array.from({ length: concurrency }, () => this.#work());
    const ends = await Promise.allSettled(workers);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return this.#result();
  }

  /** Days of a range that are neither loaded nor asked for. */
  #leftOf(range: DayRange): DayRange[] {
    return leftOf(range, this.#loaded, this.#open.values());
  }

  async #work(): Promise<void> {
    try {
      for (let task = this.#queue.shift(); task && !this.#signal.aborted; task = this.#queue.shift()) {
        await this.#perform(task);
      }
    } catch (error) {
      // What the signal has ended is no failure. The rest ends the other workers too.
      if (this.#signal.aborted && (isAbortError(error) || error === this.#signal.reason)) return;
      this.#halt.abort();
      if (!isHttpError(error) && !isConnectionError(error)) throw error;
      this.#error ??= error;
    }
  }

  async #perform(task: Task): Promise<void> {
    const open = task.open ?? (await this.#request(task));
    if (!open) return;
    const runID = open.runID ?? (await this.#find(task, open));
    if (runID === undefined) return this.#again(task, 'The request was not answered, and has led to no run.');
    await this.#watch(task, { ...open, runID });
  }

  /** Asks for days. Undefined when there is certainly no run; without `runID` when that is not known. */
  async #request({ range, attempt }: Task): Promise<OpenRequest | undefined> {
    const { clock, journal, retry } = this.#settings;
    if (attempt > 1) await clock.sleep(waitFor(attempt - 2, retry), this.#signal);
    const { from, to } = range;
    const request: OpenRequest = { request: this.#next++, at: clock.now(), from, to, runID: undefined };
    const { at, request: number } = request;
    await journal.append({ kind: 'request', request: number, from, to, at }, { durable: true });
    this.#open.set(number, request);
    this.#report('requested', range, attempt);
    try {
      const { type, source_name } = this.#source;
      const body = {
        datestamp_start: from,
        datestamp_end: to,
        type,
        source: source_name,
        dataset: datasetOfCalls(this.#source.dataset),
      };
      // Without the signal: a request that is cut off leaves open whether there is a run.
      const runID = await requestBackfill(this.#statsig, body, { totalTimeout: 120_000 });
      await journal.append({ kind: 'run', request: number, runID }, { durable: true });
      return { ...request, runID };
    } catch (error) {
      if (!isHttpError(error) && !isConnectionError(error)) throw error;
      // A success without the id of its run has led to a run all the same.
      if (error.mayHaveApplied || isResponseFormatError(error)) {
        this.#report('lost', range, attempt, { reason: error.message });
        return request;
      }
      await this.#end(request, 'unmade', []);
      this.#report('refused', range, attempt, { reason: error.message });
      if (!isPassing(error) || attempt >= this.#settings.attempts) throw error;
      this.#queue.push({ range, attempt: attempt + 1 });
      return undefined;
    }
  }

  /** Looks for the run of a request that was not answered. */
  async #find({ range, attempt }: Task, open: OpenRequest): Promise<string | undefined> {
    const { clock, settle, watch, journal } = this.#settings;
    const pause = Math.min(watch.poll?.first ?? 15_000, settle);
    const search = { clock, settle, pause, signal: this.#signal, ended: this.#ended };
    if (attempt === 0) this.#report('lost', range, attempt);
    const runID = await findRun(this.#statsig, this.#source.source_name, open, search);
    if (runID === undefined) await this.#end(open, 'unmade', []);
    else await journal.append({ kind: 'run', request: open.request, runID }, { durable: true });
    return runID;
  }

  async #watch(task: Task, open: OpenRequest & { runID: string }): Promise<void> {
    const { range, attempt } = task;
    const { runID } = open;
    this.#open.set(open.request, open);
    let last: RunUpdate | undefined;
    try {
      const { watch, clock } = this.#settings;
      const options = { ...watch, clock, signal: this.#signal, fresh: true };
      for await (last of watchRun(this.#statsig, runID, options)) {
        this.#report('running', range, attempt, { runID, status: last.run.latestStatus });
      }
    } catch (error) {
      if (!(error instanceof DeadlineError)) throw error;
      return this.#report('overdue', range, attempt, {
        runID,
        status: error.lastStatus,
        reason: error.message,
      });
    }
    if (!last) return;
    const { run, state, advice } = last;
    const status = run.latestStatus;
    if (state === 'succeeded') {
      await this.#end(open, 'succeeded', daysOf(range));
      return this.#report('loaded', range, attempt, { runID, status });
    }
    const days = daysOf(range);
    const loaded = new Set(loadedDays(run, this.#source.source_name));
    await this.#end(
      open,
      'failed',
      days.filter((day) => loaded.has(day)),
    );
    const reason = `${status}. ${advice ?? ''}`.trim();
    this.#report('failed', range, attempt, { runID, status, reason });
    this.#again(task, reason, runID);
  }

  /** Asks for what was not loaded once more, unless it was asked for often enough. */
  #again({ range, attempt }: Task, reason: string, runID?: string): void {
    for (const left of this.#leftOf(range)) {
      if (attempt < this.#settings.attempts) this.#queue.push({ range: left, attempt: attempt + 1 });
      else this.#failed.push({ from: left.from, to: left.to, runID, reason });
    }
  }

  async #end(
    open: OpenRequest,
    state: 'succeeded' | 'failed' | 'unmade',
    loaded: readonly string[],
  ): Promise<void> {
    // Lost in a crash, it is found out again by reading the run.
    await this.#settings.journal.append(
      { kind: 'end', request: open.request, state, loaded },
      { durable: false },
    );
    this.#open.delete(open.request);
    if (open.runID !== undefined) this.#ended.add(open.runID);
    for (const day of loaded) this.#loaded.add(day);
  }

  #report(
    kind: BackfillEvent['kind'],
    { from, to }: DayRange,
    attempt: number,
    details: Partial<Pick<BackfillEvent, 'runID' | 'status' | 'reason'>> = {},
  ): void {
    const { runID, status, reason } = details;
    this.#settings.report({ kind, from, to, runID, status, reason, attempt, days: this.#totals() });
  }

  #totals(): DayTotals {
    const failed = this.#failed.reduce((sum, range) => sum + countDays(range), 0);
    return { total: countDays(this.#plan), loaded: this.#loaded.size, failed };
  }

  #result(): BackfillResult {
    const days = this.#totals();
    const failed = new Set(this.#failed.flatMap(daysOf));
    const left = this.#leftOf(this.#plan).flatMap(daysOf);
    const stopped = this.#error !== undefined || (this.#signal.aborted && days.loaded < days.total);
    return {
      state: stopped ? 'stopped' : days.loaded === days.total ? 'complete' : 'incomplete',
      days,
      failed: this.#failed,
      open: [...this.#open.values()].map(({ from, to, runID }) => ({ from, to, runID })),
      left: rangesOf(left.filter((day) => !failed.has(day))),
      error: this.#error,
    };
  }
}
