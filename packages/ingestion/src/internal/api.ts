import {
  type CallOptions,
  type Ingestion,
  type IngestionPatch,
  type IngestionQuery,
  type IngestionScheduleUpdate,
  isBadRequestError,
  isNotFoundError,
  isResponseFormatError,
  type StatsigConsole,
} from '@statsig-console/sdk';
import type { Dataset, Source, SourceIdentity } from '../types.ts';
import { type Json, member } from './json.ts';

/** What is needed of a console here. */
export type Console = Pick<StatsigConsole, 'ingestions'>;
/** A dataset by the name that schedules, reads and deletions know it by. */
export type ScheduledDataset = IngestionScheduleUpdate['dataset'];

/** What reading a source brought: its definition as far as the API tells it, that there is none, or neither. */
export type Reading = { found: true; definition: Json } | { found: false } | { found: 'unknown' };

export async function createIngestion(
  statsig: Console,
  source: Source,
  options?: CallOptions,
): Promise<Ingestion> {
  return statsig.ingestions.create(source, options);
}

export async function getIngestion(
  statsig: Console,
  identity: SourceIdentity,
  options?: CallOptions,
): Promise<Reading> {
  try {
    return readingOf(await statsig.ingestions.get(keyOf(identity), options), identity);
  } catch (error) {
    if (isNotFoundError(error)) return { found: false };
    // How the API says that there is no such source is not documented, and what was asked is known to be right.
    if (isBadRequestError(error) || isResponseFormatError(error)) return { found: 'unknown' };
    throw error;
  }
}

export async function patchIngestion(
  statsig: Console,
  patch: IngestionPatch,
  options?: CallOptions,
): Promise<void> {
  await statsig.ingestions.patch(patch, options);
}

/** Answers whether there was something to delete. */
export async function deleteIngestion(
  statsig: Console,
  identity: SourceIdentity,
  options?: CallOptions,
): Promise<boolean> {
  try {
    await statsig.ingestions.delete(keyOf(identity), options);
    return true;
  } catch (error) {
    if (isNotFoundError(error)) return false;
    throw error;
  }
}

/** Answers the hour, 0 to 23, in UTC-8; undefined when the API does not tell it. */
export async function getIngestionSchedule(
  statsig: Console,
  dataset: ScheduledDataset,
  options?: CallOptions,
): Promise<number | undefined> {
  const schedule: unknown = await statsig.ingestions.schedule.get({ dataset }, options);
  const hour = member(schedule, 'scheduled_hour_pst');
  // The parameters of this API are numbers or texts; an answer may be, too.
  if (typeof hour === 'string' && /^\d+$/.test(hour)) return Number(hour);
  return typeof hour === 'number' ? hour : undefined;
}

export async function updateIngestionSchedule(
  statsig: Console,
  schedule: { dataset: ScheduledDataset; scheduled_hour_pst: number },
  options?: CallOptions,
): Promise<void> {
  await statsig.ingestions.schedule.update(schedule, options);
}

/** Everywhere but in definitions, exposures go by another name. */
export function datasetOfCalls(dataset: Dataset): ScheduledDataset {
  return dataset === 'Exposures' ? 'export_exposures' : dataset;
}

/** The query that tells a source from others. */
export function keyOf({ type, dataset, source_name }: SourceIdentity): IngestionQuery {
  return { type, dataset: datasetOfCalls(dataset), source_name };
}

/**
 * The documented answers are a record with the definition under `data`, the definition itself and, by mistake or not, the
 * schedule of the dataset.
 */
function readingOf(answer: unknown, { source_name }: SourceIdentity): Reading {
  if (member(answer, 'type') === undefined) return { found: 'unknown' };
  const definition = { ...object(member(answer, 'data')), ...object(answer) };
  const name = definition['source_name'];
  // Another name means that the API picked a source by type and dataset alone.
  return name === undefined || name === source_name ? { found: true, definition } : { found: false };
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
