import type { Caller } from './caller.ts';
import { InvalidArgumentError } from './errors.ts';
import { describe } from './internal/describe.ts';
import { operationNamed } from './internal/every-operation.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';
import type { CallArguments, CallResult, OperationId, ResponseOf } from './types.ts';

/**
 * Calls an operation by its id and answers the parsed body, envelope included.
 *
 * @throws InvalidArgumentError before anything is sent, when an id, the query, the body or an option cannot be right
 * @throws HttpError or the subclass of its status, when the answer is not a success
 * @throws ConnectionError when no complete answer came; TimeoutError and AbortError are kinds of it
 */
export type Call = <Id extends OperationId>(
  operationId: Id,
  args: CallArguments<Id>,
  options?: CallOptions,
) => Promise<CallResult<ResponseOf<Id>>>;

/** Calls by id what `caller` calls by operation. */
export function callById(caller: Caller): Call {
  return async (id, args, options) => caller(operationOf(id), args, options);
}

function operationOf<Id extends OperationId>(id: Id): Operation<Id> {
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
