import { type IngestionPatch, InvalidArgumentError } from '@statsig-console/sdk';
import { type Console, deleteIngestion, getIngestion, keyOf, patchIngestion } from '../internal/api.ts';
import { describeSource, identityOf } from '../internal/columns.ts';
import { checkOptions } from '../internal/options.ts';
import type { SourceIdentity } from '../types.ts';
import { DRY_RUN_OPTIONS, type DryRunOptions, patchRequest } from './apply-source.ts';
import { checkIdentity } from './check-identity.ts';
import type { Applied } from './plan.ts';

/**
 * Has the schedule run a source again.
 *
 * @param identity a source, or its `type`, `dataset` and `source_name`
 * @throws InvalidArgumentError when there is no such source
 */
export function enableSource(
  statsig: Console,
  identity: SourceIdentity,
  options?: DryRunOptions,
): Promise<Applied<'updated' | 'unchanged'>> {
  return switchSource(statsig, identity, true, options);
}

/**
 * Has the schedule leave a source out. What was loaded stays.
 *
 * @param identity a source, or its `type`, `dataset` and `source_name`
 * @throws InvalidArgumentError when there is no such source
 */
export function disableSource(
  statsig: Console,
  identity: SourceIdentity,
  options?: DryRunOptions,
): Promise<Applied<'updated' | 'unchanged'>> {
  return switchSource(statsig, identity, false, options);
}

async function switchSource(
  statsig: Console,
  identity: SourceIdentity,
  enabled: boolean,
  options: DryRunOptions = {},
): Promise<Applied<'updated' | 'unchanged'>> {
  checkOptions('options', options, DRY_RUN_OPTIONS);
  const { dryRun = false, ...call } = options;
  checkIdentity(identity);
  const source = identityOf(identity);
  const reading = await getIngestion(statsig, source, call);
  if (reading.found === false) throw noSuchSource(source);
  const before = reading.found === true ? reading.definition['enabled'] : undefined;
  if (before === enabled) return { action: 'unchanged', changes: [], requests: [], source, dryRun };
  const patch: IngestionPatch = { ...source, enabled };
  if (!dryRun) await patchIngestion(statsig, patch, call);
  const change = { property: 'enabled', ...(before === undefined ? {} : { before }), after: enabled };
  return { action: 'updated', changes: [change], requests: [patchRequest(patch)], source, dryRun };
}

/**
 * Deletes a source, so that it is not run any more. This cannot be undone. Deleting one that is not there changes nothing.
 *
 * @param identity a source, or its `type`, `dataset` and `source_name`
 */
export async function deleteSource(
  statsig: Console,
  identity: SourceIdentity,
  options: DryRunOptions = {},
): Promise<Applied<'deleted' | 'unchanged'>> {
  checkOptions('options', options, DRY_RUN_OPTIONS);
  const { dryRun = false, ...call } = options;
  checkIdentity(identity);
  const source = identityOf(identity);
  const reading = await getIngestion(statsig, source, call);
  const isThere = reading.found !== false && (dryRun || (await deleteIngestion(statsig, source, call)));
  if (!isThere) return { action: 'unchanged', changes: [], requests: [], source, dryRun };
  const path = `/console/v1/ingestion?${new URLSearchParams(Object.entries(keyOf(source)))}`;
  const request = { operationId: 'deleteIngestion', method: 'DELETE', path } as const;
  return { action: 'deleted', changes: [], requests: [request], source, dryRun };
}

function noSuchSource(identity: SourceIdentity): InvalidArgumentError {
  return new InvalidArgumentError(
    `There is no source ${describeSource(identity)}. Check type, dataset and source_name, or create it with applySource.`,
    { argument: 'source' },
  );
}
