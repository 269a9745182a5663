import {
  type ApiResponse,
  type CallOptions,
  type IngestionBackfillRequest,
  type IngestionEventCountQuery,
  type IngestionRun,
  type IngestionStatusEntry,
  type IngestionStatusQuery,
  type Paginated,
  type RequestInfo,
  ResponseFormatError,
} from '@statsig-console/sdk';
import type { Console } from './api.ts';
import { readDay } from './days.ts';
import { isObject } from './json.ts';

const ROOT = '/console/v1/ingestion';

/** Asks for a backfill. */
export async function requestBackfill(
  { ingestions }: Console,
  body: IngestionBackfillRequest,
  options: CallOptions,
): Promise<string> {
  const answer = await ingestions.backfill(body, options).withResponse();
  const { runID } = answer.data;
  if (typeof runID === 'string' && runID !== '') return runID;
  const request = { operationId: 'backfillIngestion', method: 'POST', path: `${ROOT}/backfill` };
  throw unusable(answer, request, 'has no `data.runID`');
}

/** Reads a run. */
export async function readRun(
  { ingestions }: Console,
  id: string,
  options: CallOptions,
): Promise<IngestionRun> {
  const answer = await ingestions.runs.get(id, options).withResponse();
  if (typeof answer.data.latestStatus === 'string') return answer.data;
  const request = { operationId: 'getIngestionRun', method: 'GET', path: `${ROOT}/runs/${id}` };
  throw unusable(answer, request, 'has no `data.latestStatus`');
}

/** All runs, newest first. */
export function listRuns({ ingestions }: Console, options: CallOptions): Paginated<IngestionRun> {
  return ingestions.runs.list({}, options);
}

/** The lines of the import log. */
export async function listStatuses(
  { ingestions }: Console,
  query: IngestionStatusQuery,
  options: CallOptions,
): Promise<IngestionStatusEntry[]> {
  return ingestions.listStatuses(query, options);
}

/** How many of an event there are on a day. */
export interface DayCount {
  readonly day: string;
  readonly event: string;
  readonly count: number;
}

/** What the API itself says of an event on a day. */
export interface DayDelta {
  readonly day: string;
  readonly event: string;
  /** How many Statsig has. */
  readonly internalCount: number;
  /** How many the warehouse had when Statsig counted last. */
  readonly externalCount: number;
  /** Whether the API takes the two for different. */
  readonly hasDiff: boolean;
}

/** How many events were loaded, day by day. */
export async function eventCounts(
  { ingestions }: Console,
  query: IngestionEventCountQuery,
  options: CallOptions,
): Promise<DayCount[]> {
  const answer = await ingestions.getEventCount(query, options).withResponse();
  const request = { operationId: 'getIngestionEventCount', method: 'GET', path: `${ROOT}/events/count` };
  return flatten(answer, request, ({ day, event, entry }) => {
    const count = entry['count'];
    return typeof count === 'number' ? { day, event, count } : undefined;
  });
}

/** How the API compares what was loaded with the warehouse. */
export async function eventDeltas(
  { ingestions }: Console,
  query: IngestionEventCountQuery,
  options: CallOptions,
): Promise<DayDelta[]> {
  const answer = await ingestions.getEventDelta(query, options).withResponse();
  const request = { operationId: 'getIngestionEventDelta', method: 'GET', path: `${ROOT}/events/delta` };
  return flatten(answer, request, ({ day, event, entry }) => {
    const { internal_count: internalCount, external_count: externalCount, has_diff: hasDiff } = entry;
    if (typeof internalCount !== 'number' || typeof externalCount !== 'number') return undefined;
    return { day, event, internalCount, externalCount, hasDiff: hasDiff === true };
  });
}

interface Entry {
  readonly day: string;
  readonly event: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

type Answer = Pick<ApiResponse<unknown>, 'data' | 'response' | 'requestId'>;

/** Entries are single events, or days with an `events` list in each; the reference does not say when they are which. */
function flatten<Item>(
  answer: Answer,
  request: RequestInfo,
  read: (entry: Entry) => Item | undefined,
): Item[] {
  if (!Array.isArray(answer.data)) throw unusable(answer, request, 'has no list of days');
  return answer.data.flatMap((outer: unknown) => {
    const day = isObject(outer) && typeof outer['date'] === 'string' ? readDay(outer['date']) : undefined;
    if (!isObject(outer) || day === undefined) throw unusable(answer, request, 'has an entry without a day');
    const entries: unknown[] = Array.isArray(outer['events']) ? outer['events'] : [outer];
    return entries.map((entry) => {
      const event = isObject(entry) ? entry['event'] : undefined;
      const item = isObject(entry) && typeof event === 'string' ? read({ day, event, entry }) : undefined;
      if (item !== undefined) return item;
      throw unusable(answer, request, `has an entry of ${day} without event and count`);
    });
  });
}

/** The error for a success that cannot be used. What came is not shown: it may be anything. */
function unusable(
  { response: { status }, requestId }: Pick<Answer, 'response' | 'requestId'>,
  request: RequestInfo,
  problem: string,
): ResponseFormatError {
  return new ResponseFormatError(
    `${request.operationId} (${request.method} ${request.path}) was answered with ${status}, but the answer ${problem}.`,
    { request, status, requestId, body: undefined, excerpt: undefined, retryAfterMs: undefined },
  );
}
