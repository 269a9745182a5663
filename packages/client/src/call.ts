import type { Caller } from './caller.ts';
import { InvalidArgumentError } from './errors.ts';
import { describe } from './internal/describe.ts';
import { Lazy } from './internal/lazy.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import type { CallArguments, CallResult, OperationId, ResponseOf } from './types.ts';

/**
 * Calls an operation and answers the parsed body, envelope included. The operation is its id, or its constant of
 * `@statsig-console/client/operations`; an app that uses constants alone never loads the table of all operations.
 *
 * @throws InvalidArgumentError before anything is sent, when an id, the query, the body or an option cannot be right
 * @throws HttpError or the subclass of its status, when the answer is not a success
 * @throws ConnectionError when no complete answer came; TimeoutError and AbortError are kinds of it
 */
export type Call = <Id extends OperationId>(
  operation: Id | Operation<Id>,
  args: CallArguments<Id>,
  options?: CallOptions,
) => Promise<CallResult<ResponseOf<Id>>>;

const table = /* @__PURE__ */ new Lazy(() => import('./internal/every-operation.ts'));

/** Calls by id, too, what `caller` calls by operation. */
export function callById(caller: Caller): Call {
  return <Id extends OperationId>(
    given: Id | Operation<Id>,
    args: CallArguments<Id>,
    options?: CallOptions,
  ) => {
    if (typeof given === 'object') return caller(given, args, options);
    // Without a pause where it can be: calls are to reach the rate limit in their order.
    const known = table.loaded?.operationNamed(given);
    // Found by this id.
    return known?.id === given ? caller(known as Operation<Id>, args, options) : named(given, args, options);
  };

  /** Of a table that has to be loaded, or that does not have it. */
  async function named<Id extends OperationId>(
    id: Id,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): Promise<CallResult<ResponseOf<Id>>> {
    return caller(operationOf(id, await table.get()), args, options);
  }
}

function operationOf<Id extends OperationId>(
  id: Id,
  { operationNamed }: typeof import('./internal/every-operation.ts'),
): Operation<Id> {
  const operation = operationNamed(id);
  // A method and path is a name, too, but not an id.
  if (!operation || operation.id !== id) {
    const shown = typeof id === 'string' ? JSON.stringify(id) : describe(id);
    throw new InvalidArgumentError(`\`operationId\` is ${shown}, which is no operation of the API.`, {
      argument: 'operationId',
    });
  }
  // It was found by this id.
  return operation as Operation<Id>;
}
