import type { SourceIdentity } from '../types.ts';
import type { SourceChange } from './differences.ts';

/** A request that changes something. */
export interface PlannedRequest {
  readonly operationId: 'createIngestion' | 'patchIngestion' | 'deleteIngestion' | 'updateIngestionSchedule';
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  /** The path, with its query. */
  readonly path: string;
  /** The JSON body. Absent when there is none. */
  readonly body?: unknown;
}

/** What became of a source, or with `dryRun` would. */
export interface Applied<Action extends string = 'created' | 'updated' | 'unchanged'> {
  readonly action: Action;
  /** The settings that were changed, those of a new source included. */
  readonly changes: readonly SourceChange[];
  /** The requests that were sent, or with `dryRun` would be. Reads are not among them. */
  readonly requests: readonly PlannedRequest[];
  /** Which source it is. */
  readonly source: SourceIdentity;
  /** True when nothing was sent, because it was asked not to be. */
  readonly dryRun: boolean;
}
