import { InvalidArgumentError } from '@statsig-console/sdk';
import { type Backoff, type Clock, systemClock } from '../internal/clock.ts';
import { checkInner, checkOptions, namesOf } from '../internal/options.ts';
import { shown } from '../internal/text.ts';
import { BACKOFF, milliseconds, type WatchOptions, watchSettings } from '../watch/poll.ts';
import type { BackfillJournal, JournalEntry } from './journal.ts';
import type { BackfillEvent } from './result.ts';

type RunWatch = Pick<WatchOptions, 'deadline' | 'grace' | 'poll'>;

/** Options of `runBackfill`. Times are in milliseconds. */
export interface BackfillOptions {
  /** How many runs are under way at a time, 1 to 10. Default 2. */
  concurrency?: number | undefined;
  /** How often a range of days is asked for at most, 1 to 10. Default 3. */
  attempts?: number | undefined;
  /** Where progress is written down. Without one, a crash leaves nothing to go on from. */
  journal?: BackfillJournal | undefined;
  /** Stops: nothing new is asked for, runs under way are left to themselves. Requests that have left are waited for. */
  signal?: AbortSignal | undefined;
  /** Hears of everything that happens. What it throws is ignored. */
  onProgress?: ((event: BackfillEvent) => void) | undefined;
  /** Waits before a failed range is asked for again. Default from one minute to 15. */
  retry?: Partial<Backoff> | undefined;
  /**
   * For how long after a request that was not answered a run may still appear. Only then are its days asked for again. Default two
   * minutes, longer than a request can take.
   */
  settle?: number | undefined;
  /** How runs are watched: `deadline`, `grace` and `poll` of `watchRun`. */
  watch?: RunWatch | undefined;
  /** Where the time comes from, for tests. Default: the system. */
  clock?: Clock | undefined;
}

export interface BackfillSettings {
  readonly concurrency: number;
  readonly attempts: number;
  readonly journal: BackfillJournal;
  readonly signal: AbortSignal | undefined;
  readonly retry: Backoff;
  readonly settle: number;
  readonly watch: RunWatch;
  readonly clock: Clock;
  readonly report: (event: BackfillEvent) => void;
}

const OPTIONS = namesOf<BackfillOptions>({
  concurrency: 0,
  attempts: 0,
  journal: 0,
  signal: 0,
  onProgress: 0,
  retry: 0,
  settle: 0,
  watch: 0,
  clock: 0,
});
const WATCH = namesOf<RunWatch>({ deadline: 0, grace: 0, poll: 0 });

/** @throws InvalidArgumentError when an option is wrong */
export function backfillSettings(options: BackfillOptions): BackfillSettings {
  checkOptions('options', options, OPTIONS);
  checkInner('retry', options.retry, BACKOFF);
  checkInner('watch', options.watch, WATCH);
  // Runs are watched when they have been asked for, which is too late to find out.
  watchSettings(options.watch ?? {}, 'watch.');
  const { journal = forgetful, signal, retry, watch = {}, clock = systemClock, onProgress } = options;
  return {
    concurrency: upToTen('concurrency', options.concurrency ?? 2),
    attempts: upToTen('attempts', options.attempts ?? 3),
    journal,
    signal,
    retry: {
      first: milliseconds('retry.first', retry?.first ?? 60_000),
      longest: milliseconds('retry.longest', retry?.longest ?? 15 * 60_000),
    },
    settle: milliseconds('settle', options.settle ?? 120_000),
    watch,
    clock,
    report(event) {
      try {
        onProgress?.(event);
      } catch {
        // A listener must not stop a backfill half way.
      }
    },
  };
}

const forgetful: BackfillJournal = {
  read: async (): Promise<readonly JournalEntry[]> => [],
  append: async (): Promise<void> => {},
};

function upToTen(argument: string, given: unknown): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 10) return given;
  throw new InvalidArgumentError(
    `\`${argument}\` is ${shown(given)}. Allowed: a whole number from 1 to 10.`,
    {
      argument,
    },
  );
}
