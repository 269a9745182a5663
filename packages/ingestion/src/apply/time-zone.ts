import { InvalidArgumentError } from '@statsig-console/sdk';
import { dayAt } from '../internal/days.ts';
import { shown } from '../internal/text.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const MINUTES_A_DAY: number = 24 * 60;
/** The schedule is Pacific Standard Time all year: UTC-8, without daylight saving. */
const PST = -8 * 60;

/** From a day on, runs begin at another time by the local clock. */
export interface ClockChange {
  /** The first local day, `YYYY-MM-DD`. */
  readonly from: string;
  /** When runs begin then, `HH:MM`. */
  readonly localTime: string;
}

/** How a zone's clock reads at an instant. */
export interface ZoneClock {
  /** What the zone's clock is ahead of UTC, in minutes. */
  readonly offsetAt: (instant: number) => number;
}

/**
 * Letters that runtimes take for some zone although they are none of the IANA list, such as IST for India, or PST for Los
 * Angeles, where it is another time in summer.
 */
const ABBREVIATION = /^(?!UTC|UCT|GMT|EST|MST|HST|CET|EET|MET|WET|PRC|ROC|ROK)[a-z]{3}$/i;

/** @throws InvalidArgumentError when the runtime knows no such zone */
export function clockOf(timeZone: string): ZoneClock {
  let format: Intl.DateTimeFormat;
  // Without a zone it would take that of this machine.
  if (typeof timeZone !== 'string' || ABBREVIATION.test(timeZone)) throw noZone(timeZone);
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    throw noZone(timeZone);
  }
  const offsetAt = (instant: number): number => {
    const minute = Math.floor(instant / MINUTE) * MINUTE;
    const parts = Object.fromEntries(
      format.formatToParts(minute).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute: minutes = 0 } = parts;
    return Math.round((Date.UTC(year, month - 1, day, hour, minutes) - minute) / MINUTE);
  };
  return { offsetAt };
}

/** The minute of the day in UTC-8 at which a local clock shows a minute of its day next after `instant`. */
export function toPst(localMinute: number, clock: ZoneClock, instant: number): number {
  const now = clock.offsetAt(instant);
  const midnight = Math.floor((instant + now * MINUTE) / DAY) * DAY;
  let offset = now;
  for (const day of [0, 1]) {
    const local = midnight + day * DAY + localMinute * MINUTE;
    // The offset counts that holds when the clock shows this time; around a change that is not the one of now.
    offset = clock.offsetAt(local - now * MINUTE);
    if (local - offset * MINUTE > instant) break;
  }
  return modulo(localMinute - offset + PST);
}

/** The local minute of the day at which the run begins that is nearest to come after `instant`. */
export function toLocal(pstMinute: number, clock: ZoneClock, instant: number): number {
  return modulo(pstMinute - PST + clock.offsetAt(runAfter(pstMinute, instant)));
}

/** The days within a year of `instant` from which on runs begin at another time by the local clock. */
export function clockChanges(pstMinute: number, clock: ZoneClock, instant: number): ClockChange[] {
  const changes: ClockChange[] = [];
  let run = runAfter(pstMinute, instant);
  let before = clock.offsetAt(run);
  for (let day = 1; day <= 366; day++) {
    run += DAY;
    const offset = clock.offsetAt(run);
    if (offset === before) continue;
    before = offset;
    const from = dayAt(run + offset * MINUTE);
    changes.push({ from, localTime: clockTime(modulo(pstMinute - PST + offset)) });
  }
  return changes;
}

/** `HH:MM` of a minute of the day. */
export function clockTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function runAfter(pstMinute: number, instant: number): number {
  const utc = modulo(pstMinute - PST) * MINUTE;
  const today = Math.floor(instant / DAY) * DAY + utc;
  return today > instant ? today : today + DAY;
}

function modulo(minute: number): number {
  return ((minute % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
}

function noZone(timeZone: unknown): InvalidArgumentError {
  const pst = timeZone === 'PST' ? ' UTC-8 all year, as the API has it, is Etc/GMT+8.' : '';
  return new InvalidArgumentError(
    `\`timeZone\` is ${timeZone === undefined ? 'missing' : `${shown(timeZone)}, which is no time zone`}. Allowed: a name of the IANA list, such as Europe/Berlin, or UTC.${pst}`,
    { argument: 'timeZone' },
  );
}
