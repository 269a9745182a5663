import { type CallOptions, InvalidArgumentError, StatsigError } from '@statsig-console/sdk';
import {
  type Console,
  datasetOfCalls,
  getIngestionSchedule,
  type ScheduledDataset,
  updateIngestionSchedule,
} from '../internal/api.ts';
import type { Dataset } from '../types.ts';
import type { PlannedRequest } from './plan.ts';
import {
  type ClockChange,
  clockChanges,
  clockOf,
  clockTime,
  MINUTES_A_DAY,
  toLocal,
  toPst,
} from './time-zone.ts';

/** A dataset with a schedule: those of sources, and the exports and properties that have one too. */
export type DatasetWithSchedule = Dataset | ScheduledDataset;

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

const ROUNDINGS = ['refuse', 'earlier', 'later'];
const DATASETS: Readonly<Record<DatasetWithSchedule, true>> = {
  Events: true,
  Metrics: true,
  Exposures: true,
  entity_properties: true,
  export_exposures: true,
  export_events: true,
};

/**
 * Sets when all sources of a dataset are run, in the zone that a person thinks in. Sends nothing when it is set already.
 *
 * The API keeps an hour in UTC-8 that does not follow daylight saving. Where clocks change, `clockChanges` in the result says when
 * runs will begin at another local time; set the schedule again then to get the hour back.
 *
 * @throws InvalidArgumentError when the zone or the hour is none, or the zone has no such hour
 * @see https://docs.statsig.com/api-reference/ingestions/update-ingestion-schedule
 */
export async function setSchedule(
  statsig: Console,
  wanted: WantedSchedule,
  { dryRun = false, on = new Date(), ...call }: SetScheduleOptions = {},
): Promise<AppliedSchedule> {
  const { dataset, timeZone } = wanted;
  checkDataset(dataset);
  const instant = instantOf(on);
  const hourPst = hourOf(wanted, instant);
  const schedule = scheduleOf(dataset, hourPst, timeZone, instant);
  const body = { dataset: nameOf(dataset), scheduled_hour_pst: hourPst };
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
 * Checks what would be set, and sends nothing.
 *
 * @throws InvalidArgumentError as `setSchedule` does
 */
export function checkSchedule(wanted: WantedSchedule, on: Date = new Date()): void {
  checkDataset(wanted.dataset);
  hourOf(wanted, instantOf(on));
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
  { on = new Date(), ...call }: ScheduleOptions = {},
): Promise<Schedule> {
  checkDataset(dataset);
  clockOf(timeZone);
  const instant = instantOf(on);
  const hourPst = await getIngestionSchedule(statsig, nameOf(dataset), call);
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

function hourOf({ hour, timeZone, rounding = 'refuse' }: WantedSchedule, instant: number): number {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) {
    throw wrong('hour', `\`hour\` is ${String(hour)}. Allowed: a whole number from 0 to 23.`);
  }
  if (!ROUNDINGS.includes(rounding)) {
    throw wrong('rounding', `\`rounding\` is ${JSON.stringify(rounding)}. Allowed: ${ROUNDINGS.join(', ')}.`);
  }
  const clock = clockOf(timeZone);
  const minute = toPst(hour * 60, clock, instant);
  const over = minute % 60;
  if (over === 0) return minute / 60;
  const earlier = (minute - over) / 60;
  const later = ((minute - over + 60) % MINUTES_A_DAY) / 60;
  if (rounding !== 'refuse') return rounding === 'earlier' ? earlier : later;
  const [before, after] = [earlier, later].map((pst) => clockTime(toLocal(pst * 60, clock, instant)));
  throw wrong(
    'hour',
    `Runs cannot begin at ${clockTime(hour * 60)} in ${timeZone}: the API takes whole hours of UTC-8, and the clock there is not whole hours apart. ` +
      `Set \`rounding\` to "earlier" for ${before} or to "later" for ${after}.`,
  );
}

function nameOf(dataset: DatasetWithSchedule): ScheduledDataset {
  return dataset === 'Exposures' ? datasetOfCalls(dataset) : dataset;
}

function checkDataset(dataset: unknown): void {
  if (typeof dataset === 'string' && Object.hasOwn(DATASETS, dataset)) return;
  throw wrong(
    'dataset',
    `\`dataset\` is ${JSON.stringify(dataset)}. Allowed: ${Object.keys(DATASETS).join(', ')}.`,
  );
}

function instantOf(on: Date): number {
  const instant = on.getTime();
  if (Number.isNaN(instant)) throw wrong('on', '`on` is not a date.');
  return instant;
}

function wrong(argument: string, message: string): InvalidArgumentError {
  return new InvalidArgumentError(message, { argument });
}
