import { InvalidArgumentError, type Issue, isInvalidArgumentError } from '@statsig-console/sdk';
import type { ScheduledDataset } from '../internal/api.ts';
import { checkObject, namesOf, unknownName } from '../internal/options.ts';
import { didYouMean, shown } from '../internal/text.ts';
import type { Dataset } from '../types.ts';
import { clockOf, clockTime, MINUTES_A_DAY, toLocal, toPst, type ZoneClock } from './time-zone.ts';

/** A dataset with a schedule: those of sources, and the exports and properties that have one too. */
export type DatasetWithSchedule = Dataset | ScheduledDataset;

export interface WantedSchedule {
  dataset: DatasetWithSchedule;
  /** Hour of the day by the clock of the zone, 0 to 23. */
  hour: number;
  /** A name of the IANA list, such as `Europe/Berlin`. */
  timeZone: string;
  /**
   * What to do in a zone that is not whole hours from UTC, where the API has no such hour: refuse, or take the next time it has
   * before or after. Default `refuse`.
   */
  rounding?: 'refuse' | 'earlier' | 'later' | undefined;
}

/** What a schedule is set with. */
export const SCHEDULE: readonly string[] = namesOf<WantedSchedule>({
  dataset: 0,
  hour: 0,
  timeZone: 0,
  rounding: 0,
});
const ROUNDINGS = ['refuse', 'earlier', 'later'];
const DATASETS: Readonly<Record<DatasetWithSchedule, true>> = {
  Events: true,
  Metrics: true,
  Exposures: true,
  entity_properties: true,
  export_exposures: true,
  export_events: true,
};

/** All that is wrong with what would be set. Messages are whole sentences. Nothing is sent. */
export function scheduleIssues(wanted: WantedSchedule): Issue[] {
  return readSchedule(wanted, Date.now()).issues;
}

/** The hour in UTC-8. @throws InvalidArgumentError with all that is wrong */
export function hourOf(wanted: WantedSchedule, instant: number): number {
  checkObject('schedule', wanted, SCHEDULE);
  const { hourPst, issues } = readSchedule(wanted, instant);
  if (hourPst !== undefined) return hourPst;
  const message = issues.map((issue) => issue.message).join('\n');
  throw new InvalidArgumentError(message, { argument: issues[0]?.property ?? 'schedule', issues });
}

/** The hour in UTC-8, or what is wrong. */
function readSchedule(wanted: WantedSchedule, instant: number): { hourPst?: number; issues: Issue[] } {
  const { hour, timeZone, rounding = 'refuse' } = wanted;
  const issues = settingIssues(wanted);
  const clock = readClock(timeZone);
  if (isInvalidArgumentError(clock)) issues.push({ property: 'timeZone', message: clock.message });
  if (issues.length > 0 || isInvalidArgumentError(clock)) return { issues };
  const { earlier, later } = hoursAround(hour, clock, instant);
  if (earlier === later || rounding !== 'refuse')
    return { hourPst: rounding === 'later' ? later : earlier, issues };
  const [before, after] = [earlier, later].map((pst) => clockTime(toLocal(pst * 60, clock, instant)));
  const message =
    `Runs cannot begin at ${clockTime(hour * 60)} in ${timeZone}: the API takes whole hours of UTC-8, and the clock there is not whole hours apart. ` +
    `Set \`rounding\` to "earlier" for ${before} or to "later" for ${after}.`;
  return { issues: [{ property: 'hour', message }] };
}

/** What is wrong with the settings, each by itself. */
function settingIssues(wanted: WantedSchedule): Issue[] {
  const { dataset, hour, rounding = 'refuse' } = wanted;
  const unknown = Object.keys(wanted).filter((name) => !SCHEDULE.includes(name));
  const issues = unknown.map((name) => issueOf(name, unknownName(name, SCHEDULE)));
  const wrongDataset = datasetIssue(dataset);
  if (wrongDataset) issues.push(wrongDataset);
  if (!Number.isInteger(hour) || hour < 0 || hour > 23)
    issues.push(issueOf('hour', `is ${shown(hour)}. Allowed: a whole number from 0 to 23.`));
  if (!ROUNDINGS.includes(rounding))
    issues.push(issueOf('rounding', `is ${shown(rounding)}. Allowed: ${ROUNDINGS.join(', ')}.`));
  return issues;
}

/** The hours of UTC-8 at or next to an hour of a zone. */
function hoursAround(hour: number, clock: ZoneClock, instant: number): { earlier: number; later: number } {
  const minute = toPst(hour * 60, clock, instant);
  const over = minute % 60;
  if (over === 0) return { earlier: minute / 60, later: minute / 60 };
  return { earlier: (minute - over) / 60, later: ((minute - over + 60) % MINUTES_A_DAY) / 60 };
}

function readClock(timeZone: string): ZoneClock | InvalidArgumentError {
  try {
    return clockOf(timeZone);
  } catch (error) {
    if (isInvalidArgumentError(error)) return error;
    throw error;
  }
}

/** What is wrong with a dataset; undefined when nothing is. */
export function datasetIssue(dataset: unknown): Issue | undefined {
  if (typeof dataset === 'string' && Object.hasOwn(DATASETS, dataset)) return undefined;
  const names = Object.keys(DATASETS);
  const hint = typeof dataset === 'string' ? didYouMean(dataset, names) : '';
  return issueOf('dataset', `is ${shown(dataset)}. Allowed: ${names.join(', ')}.${hint}`);
}

/** @param problem what is wrong, behind the name */
function issueOf(property: string, problem: string): Issue {
  return { property, message: `\`${property}\` ${problem}` };
}
