import {
  type CallOptions,
  type IngestionPatch,
  InvalidArgumentError,
  isBadRequestError,
} from '@statsig-console/sdk';
import { checkSource } from '../check-source.ts';
import {
  type Console,
  createIngestion,
  getIngestion,
  patchIngestion,
  type Reading,
} from '../internal/api.ts';
import { identityOf } from '../internal/columns.ts';
import { CALL_OPTIONS, checkOptions, namesOf } from '../internal/options.ts';
import type { Source } from '../types.ts';
import { allChanges, differences, refuseOtherKind, type SourceChange } from './differences.ts';
import type { Applied, PlannedRequest } from './plan.ts';
import { type Lint, queryIssues } from './query-issues.ts';

export interface DryRunOptions extends CallOptions {
  /** Read what is there and answer what would be sent, but send nothing that changes anything. Default false. */
  dryRun?: boolean | undefined;
}

/** Their names. */
export const DRY_RUN_OPTIONS: readonly string[] = [
  ...namesOf<Omit<DryRunOptions, keyof CallOptions>>({ dryRun: 0 }),
  ...CALL_OPTIONS,
];

export interface ApplyOptions extends DryRunOptions {
  /** `lintQuery` of `@statsig-console/ingestion/query`: a query with errors is then refused before anything is sent. */
  lint?: Lint | undefined;
}

/** Their names. */
export const APPLY_OPTIONS: readonly string[] = [
  ...namesOf<Omit<ApplyOptions, keyof CallOptions>>({ dryRun: 0, lint: 0 }),
  ...CALL_OPTIONS,
];

/** A source that may be sent, and what of it is in the console. */
export interface Prepared {
  readonly source: Source;
  readonly reading: Reading;
}

/**
 * Makes the console have this source: creates it, changes what differs, or leaves it alone. Doing it twice changes nothing.
 * Settings that the source leaves out, such as `enabled`, stay as they are.
 *
 * @param statsig the console to have it
 * @param source what `metricsSource`, `eventsSource` or `exposuresSource` answered
 * @throws InvalidArgumentError with every rule that the source breaks, and with `lint` every error of its query, or for an option
 *   that there is not, before anything is sent; or because the stored source reads a shared table and this one does not, or the other way round
 * @throws HttpError when the API refuses; ConnectionError when no answer came. Apply it again in either case: what is done
 *   already is found to be equal
 * @see https://docs.statsig.com/api-reference/ingestions/update-ingestion-source
 */
export async function applySource(
  statsig: Console,
  source: Source,
  options: ApplyOptions = {},
): Promise<Applied> {
  checkOptions('options', options, APPLY_OPTIONS);
  const { dryRun = false, lint, ...call } = options;
  checkSource(source);
  const issues = await queryIssues(source, lint);
  if (issues.length > 0) {
    const lines = issues.map(({ property, message }) => `  ${property} ${message}`);
    throw new InvalidArgumentError(
      `The source was not sent, because its query has errors:\n${lines.join('\n')}`,
      { argument: 'source', issues },
    );
  }
  return carryOut(statsig, await prepare(statsig, source, call), dryRun, call);
}

/**
 * Reads what is there of a source that has been checked. Changes nothing.
 *
 * @throws InvalidArgumentError when the API cannot make the source of what is there
 */
export async function prepare(statsig: Console, source: Source, call: CallOptions): Promise<Prepared> {
  const reading = await getIngestion(statsig, source, call);
  if (reading.found === true) refuseOtherKind(source, reading.definition);
  return { source, reading };
}

/** Sends what a source needs. */
export async function carryOut(
  statsig: Console,
  { source, reading }: Prepared,
  dryRun: boolean,
  call: CallOptions,
): Promise<Applied> {
  if (reading.found === true || dryRun) return change(statsig, source, reading, dryRun, call);
  try {
    await createIngestion(statsig, source, call);
    return created(source, false);
  } catch (error) {
    if (!isBadRequestError(error)) throw error;
    const now = await whatIsThere(statsig, source, reading, error.message, call);
    if (now.found === false) throw error;
    if (now.found === true) refuseOtherKind(source, now.definition);
    return change(statsig, source, now, false, call);
  }
}

/** After a refusal to create: somebody may have been quicker, or the first reading did not tell. */
async function whatIsThere(
  statsig: Console,
  source: Source,
  before: Reading,
  refusal: string,
  options: CallOptions,
): Promise<Reading> {
  const reading = before.found === 'unknown' ? before : await getIngestion(statsig, source, options);
  // An answer that does not tell is no sign of a source; a refusal because of one is.
  if (reading.found === 'unknown' && !/\b(already|duplicate|exists)\b/i.test(refusal))
    return { found: false };
  return reading;
}

async function change(
  statsig: Console,
  source: Source,
  reading: Reading,
  dryRun: boolean,
  options: CallOptions,
): Promise<Applied> {
  if (reading.found === false || (reading.found === 'unknown' && dryRun)) return created(source, dryRun);
  const changes = reading.found === true ? differences(source, reading.definition) : allChanges(source);
  if (changes.length === 0) {
    return { action: 'unchanged', changes, requests: [], source: identityOf(source), dryRun };
  }
  const patch = patchOf(source, changes);
  if (!dryRun) await patchIngestion(statsig, patch, options);
  return {
    action: 'updated',
    changes,
    requests: [patchRequest(patch)],
    source: identityOf(source),
    dryRun,
  };
}

function created(source: Source, dryRun: boolean): Applied {
  const request: PlannedRequest = {
    operationId: 'createIngestion',
    method: 'POST',
    path: '/console/v1/ingestion',
    body: source,
  };
  return {
    action: 'created',
    changes: allChanges(source),
    requests: [request],
    source: identityOf(source),
    dryRun,
  };
}

function patchOf(source: Source, changes: readonly SourceChange[]): IngestionPatch {
  const settings = Object.fromEntries(changes.map(({ property, after }) => [property, after]));
  // The settings are those of this very source, so they fit its dataset.
  return { ...identityOf(source), ...settings } as IngestionPatch;
}

export function patchRequest(body: IngestionPatch): PlannedRequest {
  return { operationId: 'patchIngestion', method: 'PATCH', path: '/console/v1/ingestion', body };
}
