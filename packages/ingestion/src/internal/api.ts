import {
  type BodyOf,
  type CallOptions,
  type Ingestion,
  isBadRequestError,
  isNotFoundError,
  type QueryOf,
  type StatsigConsole,
} from '@statsig-console/sdk';
import type { Dataset, Source, SourceIdentity } from '../types.ts';
import { type Json, member } from './json.ts';

/** What is needed of a console here. */
export type Console = Pick<StatsigConsole, 'client' | 'ingestions'>;
/** A change to a source; what is absent stays. */
export type IngestionPatch = BodyOf<'patchIngestion'>;
/** A dataset by the name that schedules, reads and deletions know it by. */
export type ScheduledDataset = BodyOf<'updateIngestionSchedule'>['dataset'];

/** What the API says of a source. Absent members are those it said nothing about. */
interface Stored {
  readonly id?: string;
  readonly definition: Json;
}

/** What reading a source brought: it is there, it is not, or the answer does not tell. */
export type Reading = { found: true; stored: Stored } | { found: false } | { found: 'unknown' };

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
    const { data } = await statsig.client.call('getIngestion', { query: keyOf(identity) }, options);
    return readingOf(data, identity);
  } catch (error) {
    if (isNotFoundError(error)) return { found: false };
    // It is not documented which status stands for a source that is not there, and what was asked is known to be right.
    if (isBadRequestError(error)) return { found: 'unknown' };
    throw error;
  }
}

export async function patchIngestion(
  statsig: Console,
  patch: IngestionPatch,
  options?: CallOptions,
): Promise<void> {
  await statsig.client.call('patchIngestion', { body: patch }, options);
}

/** Answers whether there was something to delete. */
export async function deleteIngestion(
  statsig: Console,
  identity: SourceIdentity,
  options?: CallOptions,
): Promise<boolean> {
  try {
    await statsig.client.call('deleteIngestion', { query: keyOf(identity) }, options);
    return true;
  } catch (error) {
    if (isNotFoundError(error)) return false;
    throw error;
  }
}

/** Answers the hour, 0 to 23, in UTC-8. */
export async function getIngestionSchedule(
  statsig: Console,
  dataset: ScheduledDataset,
  options?: CallOptions,
): Promise<number> {
  const result = await statsig.client.call('getIngestionSchedule', { query: { dataset } }, options);
  const hour = member(member(result.data, 'data'), 'scheduled_hour_pst');
  if (typeof hour !== 'number') throw result.formatError('without `data.scheduled_hour_pst`');
  return hour;
}

export async function updateIngestionSchedule(
  statsig: Console,
  body: { dataset: ScheduledDataset; scheduled_hour_pst: number },
  options?: CallOptions,
): Promise<void> {
  await statsig.client.call('updateIngestionSchedule', { body }, options);
}

/** Everywhere but in definitions, exposures go by another name. */
export function datasetOfCalls(dataset: Dataset): ScheduledDataset {
  return dataset === 'Exposures' ? 'export_exposures' : dataset;
}

/** The query that tells a source from others. */
export function keyOf({ type, dataset, source_name }: SourceIdentity): QueryOf<'getIngestion'> {
  return { type, dataset: datasetOfCalls(dataset), source_name };
}

/**
 * The documented answers are a record with the definition under `data`, the definition itself, either in an envelope or bare,
 * and, by mistake or not, the schedule of the dataset.
 */
function readingOf(answer: unknown, { source_name }: SourceIdentity): Reading {
  const enveloped = member(answer, 'data');
  const isEnvelope = member(answer, 'type') === undefined;
  const record = isEnvelope ? enveloped : answer;
  if (record === null || record === undefined) return { found: false };
  if (member(record, 'type') === undefined) return { found: 'unknown' };
  const definition = { ...object(member(record, 'data')), ...object(record) };
  // Another name means that the API picked a source by type and dataset alone.
  if (definition['source_name'] !== undefined && definition['source_name'] !== source_name)
    return { found: false };
  const id = definition['id'];
  return { found: true, stored: { ...(typeof id === 'string' ? { id } : {}), definition } };
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
