import { type CallOptions, InvalidArgumentError, StatsigError } from '@statsig-console/sdk';
import {
  type Console,
  datasetOfCalls,
  getIngestionSchedule,
  type ScheduledDataset,
  updateIngestionSchedule,
} from '../internal/api.ts';
import { CALL_OPTIONS, checkOptions, namesOf } from '../internal/options.ts';
import type { PlannedRequest } from './plan.ts';
import { type ClockChange, clockChanges, clockOf, clockTime, toLocal } from './time-zone.ts';
import { type DatasetWithSchedule, datasetIssue, hourOf, type WantedSchedule } from './wanted-schedule.ts';

export interface ScheduleOptions extends CallOptions {
  /** The day whose clock counts, where a zone has several. Default now. */
  on?: Date | undefined;
}

export interface SetScheduleOptions extends ScheduleOptions {
  /** Answer what would be sent, but send nothing that changes anything. Default false. */
  dryRun?: boolean | undefined;
}

/** When all sources of a dataset are run, as a person in some zone sees it. */
export interface Schedule {
  readonly dataset: DatasetWithSchedule;
  /** The hour that the API keeps: 0 to 23 in UTC-8, all year. */
  readonly hourPst: number;
  readonly timeZone: string;
  /** When runs begin by the clock of the zone, `HH:MM`. */
  readonly localTime: string;
  /**
   * From which days on, within a year, they begin at another time, because the clock of the zone changes and that of the
   * schedule does not. Empty where clocks never change.
   */
  readonly clockChanges: readonly ClockChange[];
}

export interface AppliedSchedule extends Schedule {
  readonly action: 'updated' | 'unchanged';
  /** The requests that were sent, or with `dryRun` would be. */
  readonly requests: readonly PlannedRequest[];
  readonly dryRun: boolean;
}

const OPTIONS = [...namesOf<Omit<ScheduleOptions, keyof CallOptions>>({ on: 0 }), ...CALL_OPTIONS];
const SET_OPTIONS = [
  ...namesOf<Omit<SetScheduleOptions, keyof CallOptions>>({ dryRun: 0, on: 0 }),
  ...CALL_OPTIONS,
];
/**
 * Sets when all sources of a dataset are run, in the zone that a person thinks in. Sends nothing when it is set already.
 *
 * The API keeps an hour in UTC-8 that does not follow daylight saving. Where clocks change, `clockChanges` in the result says when
 * runs will begin at another local time; set the schedule again then to get the hour back.
 *
 * @throws InvalidArgumentError with all that is wrong: a zone or an hour that is none, an hour that the zone has not, a setting or
 *   an option that there is not
 * @see https://docs.statsig.com/api-reference/ingestions/update-ingestion-schedule
 */
export async function setSchedule(
  statsig: Console,
  wanted: WantedSchedule,
  options: SetScheduleOptions = {},
): Promise<AppliedSchedule> {
  checkOptions('options', options, SET_OPTIONS);
  const { dryRun = false, on = new Date(), ...call } = options;
  const instant = instantOf(on);
  const hourPst = hourOf(wanted, instant);
  const { dataset, timeZone } = wanted;
  const schedule = scheduleOf(dataset, hourPst, timeZone, instant);
  const body = { dataset: scheduleName(dataset), scheduled_hour_pst: hourPst };
  if ((await getIngestionSchedule(statsig, body.dataset, call)) === hourPst) {
    return { ...schedule, action: 'unchanged', requests: [], dryRun };
  }
  if (!dryRun) await updateIngestionSchedule(statsig, body, call);
  const request = {
    operationId: 'updateIngestionSchedule',
    method: 'POST',
    path: '/console/v1/ingestion/schedule',
    body,
  } as const;
  return { ...schedule, action: 'updated', requests: [request], dryRun };
}

/**
 * Reads when all sources of a dataset are run, and says it in a zone.
 *
 * @throws InvalidArgumentError when the zone is none; StatsigError when the API answers no hour
 * @see https://docs.statsig.com/api-reference/ingestions/read-ingestion-schedule
 */
export async function getSchedule(
  statsig: Console,
  { dataset, timeZone }: Pick<WantedSchedule, 'dataset' | 'timeZone'>,
  options: ScheduleOptions = {},
): Promise<Schedule> {
  checkOptions('options', options, OPTIONS);
  const { on = new Date(), ...call } = options;
  const issue = datasetIssue(dataset);
  if (issue) throw wrong(issue.property, issue.message);
  clockOf(timeZone);
  const instant = instantOf(on);
  const hourPst = await getIngestionSchedule(statsig, scheduleName(dataset), call);
  if (hourPst === undefined)
    throw new StatsigError(
      `The API answered the schedule of ${dataset} without its hour, scheduled_hour_pst.`,
    );
  return scheduleOf(dataset, hourPst, timeZone, instant);
}

function scheduleOf(
  dataset: DatasetWithSchedule,
  hourPst: number,
  timeZone: string,
  instant: number,
): Schedule {
  const clock = clockOf(timeZone);
  const pst = Math.round(hourPst * 60);
  const localTime = clockTime(toLocal(pst, clock, instant));
  return { dataset, hourPst, timeZone, localTime, clockChanges: clockChanges(pst, clock, instant) };
}

/** The name of a schedule in calls; `Exposures` is another for the same one. */
export function scheduleName(dataset: DatasetWithSchedule): ScheduledDataset {
  return dataset === 'Exposures' ? datasetOfCalls(dataset) : dataset;
}

function instantOf(on: unknown): number {
  if (on instanceof Date && !Number.isNaN(on.getTime())) return on.getTime();
  throw wrong('on', '`on` is not a date.');
}

function wrong(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument });
}
