import { InvalidArgumentError } from '@statsig-console/sdk';
import { type Backoff, type Clock, systemClock, waitFor } from '../internal/clock.ts';
import { abortedWhile, isPassing } from '../internal/failures.ts';
import { checkInner, namesOf } from '../internal/options.ts';
import { shown } from '../internal/text.ts';

/** Options of everything that is watched. Times are in milliseconds. */
export interface WatchOptions {
  /** Ends the watching; it then throws an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** How long to watch at most. Default six hours; an import takes one or two. `Infinity` for no limit. */
  deadline?: number | undefined;
  /** How long a failure has to stay before it is final, since Statsig tries again by itself. Default 30 minutes. */
  grace?: number | undefined;
  /**
   * How often to ask: the first wait, and the longest, to which waits grow by half each until something changes. Default 15 seconds
   * and 2 minutes. A fifth is added or taken at random.
   */
  poll?: Partial<Backoff> | undefined;
  /** Where the time comes from, for tests. Default: the system. */
  clock?: Clock | undefined;
}

export interface WatchSettings {
  readonly signal: AbortSignal | undefined;
  readonly deadline: number;
  readonly grace: number;
  readonly poll: Backoff;
  readonly clock: Clock;
}

/** How often in a row asking may fail before the failure is thrown; the client has repeated each of them already. */
const PATIENCE = 5;

/** Their names. */
export const WATCH_OPTIONS: readonly string[] = namesOf<WatchOptions>({
  signal: 0,
  deadline: 0,
  grace: 0,
  poll: 0,
  clock: 0,
});
/** Names of what a wait has. */
export const BACKOFF: readonly string[] = namesOf<Backoff>({ first: 0, longest: 0 });

/** @param at what stands before the names of the options in errors */
export function watchSettings(options: WatchOptions, at = ''): WatchSettings {
  const { signal, poll, clock = systemClock } = options;
  checkInner(`${at}poll`, poll, BACKOFF);
  return {
    signal,
    clock,
    deadline: milliseconds(`${at}deadline`, options.deadline ?? 6 * 3_600_000),
    grace: milliseconds(`${at}grace`, options.grace ?? 30 * 60_000),
    poll: {
      first: milliseconds(`${at}poll.first`, poll?.first ?? 15_000),
      longest: milliseconds(`${at}poll.longest`, poll?.longest ?? 120_000),
    },
  };
}

/** Refuses what is no time. */
export function milliseconds(argument: string, given: unknown): number {
  if (typeof given === 'number' && given >= 0) return given;
  throw new InvalidArgumentError(`\`${argument}\` is ${shown(given)}. Allowed: milliseconds, 0 or more.`, {
    argument,
  });
}

/** One look at what is watched. */
export interface Look<Update> {
  readonly update: Update;
  /** What makes two looks the same; only those that differ are reported. */
  readonly fingerprint: string;
  /** Whether there is nothing more to come. */
  readonly isFinal: boolean;
}

/** How a watch is called in errors. */
export interface Subject {
  readonly operationId: string;
  readonly path: string;
  /** Such as `run 7c9e…`. */
  readonly name: string;
}

/**
 * Looks again and again until a look is final, and reports each that differs from the one before it.
 *
 * @param look answers a look; throws what the call threw
 * @param overdue the error for a deadline that is over
 * @param tolerates failures besides passing ones that may pass
 */
export async function* watching<Update>(
  subject: Subject,
  settings: WatchSettings,
  look: () => Promise<Look<Update>>,
  overdue: () => Error,
  tolerates: (error: unknown) => boolean = () => false,
): AsyncGenerator<Update, void, undefined> {
  const { clock, signal, deadline, poll } = settings;
  const end = clock.now() + deadline;
  let last: string | undefined;
  let failures = 0;
  let failure: unknown;
  for (let waits = 0; ; waits += 1) {
    const seen = await attempt();
    if (seen && seen.fingerprint !== last) {
      last = seen.fingerprint;
      waits = 0;
      yield seen.update;
    }
    if (seen?.isFinal) return;
    const left = end - clock.now();
    // Who has never had an answer is helped by the reason, not by how long it took.
    if (left <= 0) throw last === undefined && isPassing(failure) ? failure : overdue();
    await pause(Math.min(left, waitFor(waits, poll)));
  }

  async function attempt(): Promise<Look<Update> | undefined> {
    try {
      const seen = await look();
      failures = 0;
      return seen;
    } catch (error) {
      failures += 1;
      failure = error;
      if (failures < PATIENCE && (isPassing(error) || tolerates(error))) return undefined;
      throw error;
    }
  }

  async function pause(time: number): Promise<void> {
    try {
      await clock.sleep(time, signal);
    } catch {
      throw abortedWhile(subject.operationId, subject.path, `watching ${subject.name}`);
    }
  }
}
