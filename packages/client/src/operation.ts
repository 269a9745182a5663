import type { RateWindow } from './internal/window-counter.ts';
import type { OperationId } from './types.ts';

/**
 * Where an operation lives and what it takes, for a caller. `@statsig-console/client/operations` has one for each operation
 * of the API, by its id.
 */
export interface Operation<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Path template from the origin on, such as `/console/v1/layers/{id}`. */
  readonly path: string;
  /** True when a request without a body is refused. */
  readonly body?: true;
  /** True when the body may be a list instead of an object. */
  readonly list?: true;
  /** Path parameters whose values may hold a slash; it is sent percent-encoded. */
  readonly slashes?: readonly string[];
  /** True when there are documented rules for the values in its query, besides those of pages. */
  readonly rules?: true;
  /** Limits that the API documents for this operation alone. */
  readonly limits?: readonly RateWindow[];
  /** True when a success is text instead of JSON. */
  readonly text?: true;
}
