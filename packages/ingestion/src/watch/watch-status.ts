import type { IngestionStatusEntry } from '@statsig-console/sdk';
import { checkIdentity } from '../apply/check-identity.ts';
import type { Console } from '../internal/api.ts';
import { datasetOfCalls } from '../internal/api.ts';
import { identityOf } from '../internal/columns.ts';
import { checkRange, countDays, type DayRange, daysOf, readDay } from '../internal/days.ts';
import { checkOptions } from '../internal/options.ts';
import { listStatuses } from '../internal/runs-api.ts';
import type { SourceIdentity } from '../types.ts';
import { DeadlineError } from './deadline-error.ts';
import { sortLogStatus } from './log-status.ts';
import { WATCH_OPTIONS, type WatchOptions, watching, watchSettings } from './poll.ts';
import type { State, StatusMeaning } from './run-status.ts';

/** What the import log said last of a day. */
export interface DayStatus extends StatusMeaning {
  /** Undefined for lines that name no day. */
  readonly day: string | undefined;
  /** The status as the API writes it; null when the line has none. */
  readonly status: string | null;
  /** What happened and what went wrong, in the words of the API. */
  readonly message: string | undefined;
  readonly rowCount: number | undefined;
  /** When it was written, as the API writes it. */
  readonly at: string | undefined;
}

/** The import log of some days. */
export interface StatusUpdate {
  /** Every day with the last line about it, oldest day first; `pending` without a status when there is none. */
  readonly days: readonly DayStatus[];
  /** `failed` when a day has failed; else `unknown`, `pending` or `succeeded`, whichever of these comes first in a day. */
  readonly state: State;
  /** Whether this is the last update: every day has succeeded, or has failed for the grace time. */
  readonly isFinal: boolean;
}

/**
 * Follows the import log of a source until each of some days has succeeded or failed for good. Gives an update at first and
 * whenever a line changes one.
 *
 * @throws InvalidArgumentError when the days, the source or an option are wrong
 * @throws DeadlineError when not all days have ended in time
 * @throws AbortError when the signal is aborted, and what `client.call` throws
 * @see https://docs.statsig.com/api-reference/ingestions/list-ingestions-status
 */
export function watchStatus(
  statsig: Console,
  source: SourceIdentity,
  days: DayRange,
  options: WatchOptions = {},
): AsyncIterable<StatusUpdate> {
  checkOptions('options', options, WATCH_OPTIONS);
  const settings = watchSettings(options);
  const range = checkRange(days.from, days.to);
  checkIdentity(source);
  const identity = identityOf(source);
  const { clock, grace, signal, deadline } = settings;
  const name = `the log of ${identity.source_name}`;
  const subject = { operationId: 'listIngestionStatuses', path: '/console/v1/ingestion/status', name };
  const query = {
    startDate: range.from,
    endDate: range.to,
    source: identity.source_name,
    dataset: datasetOfCalls(identity.dataset),
  };
  let open = countDays(range);

  const look = async () => {
    const lines = await listStatuses(statsig, query, { signal });
    const update = summarize(lines, range, clock.now() - grace);
    open = update.days.filter(({ state }) => state === 'pending' || state === 'unknown').length;
    return { update, fingerprint: JSON.stringify(update), isFinal: update.isFinal };
  };
  const overdue = () =>
    new DeadlineError(
      `The log of ${identity.source_name} has no end for ${open} of ${countDays(range)} days after ${Math.round(deadline / 1000)} s.`,
      { deadlineMs: deadline, lastStatus: undefined },
    );
  return watching(subject, settings, look, overdue);
}

/** Takes the last line of each day. Failures are final when they were written before `settledBefore`. */
function summarize(
  lines: readonly IngestionStatusEntry[],
  range: DayRange,
  settledBefore: number,
): StatusUpdate {
  const latest = new Map<string | undefined, IngestionStatusEntry>();
  for (const line of lines) {
    const day = dayOf(line, range);
    const other = latest.get(day);
    if (!other || timeOf(line) >= timeOf(other)) latest.set(day, line);
  }
  const days = daysOf(range).map((day) => describe(day, latest.get(day)));
  const isFinal = days.every(
    ({ state, at }) =>
      state === 'succeeded' || (state === 'failed' && (at === undefined || Date.parse(at) <= settledBefore)),
  );
  const stray = latest.get(undefined);
  return { days: stray ? [...days, describe(undefined, stray)] : days, state: worst(days), isFinal };
}

/** A line need not name its day; when only one was asked for, it is that. */
function dayOf({ ds }: IngestionStatusEntry, { from, to }: DayRange): string | undefined {
  return typeof ds === 'string' ? readDay(ds) : from === to ? from : undefined;
}

function timeOf({ timestamp }: IngestionStatusEntry): number {
  const time = timestamp ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

function describe(day: string | undefined, line: IngestionStatusEntry | undefined): DayStatus {
  if (!line) {
    return {
      day,
      state: 'pending',
      advice: undefined,
      status: null,
      message: undefined,
      rowCount: undefined,
      at: undefined,
    };
  }
  const { status, message, error_message: error, rowCount, timestamp } = line;
  const texts = [message, error].filter((text) => typeof text === 'string' && text !== '');
  return {
    day,
    ...sortLogStatus(status),
    status,
    message: texts.length > 0 ? texts.join(': ') : undefined,
    rowCount,
    at: timestamp ?? undefined,
  };
}

const WORST_FIRST: readonly State[] = ['failed', 'unknown', 'pending', 'succeeded'];

function worst(days: readonly DayStatus[]): State {
  return WORST_FIRST.find((state) => days.some((day) => day.state === state)) ?? 'pending';
}
