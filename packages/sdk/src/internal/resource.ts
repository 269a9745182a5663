import {
  type CallArguments,
  type Caller,
  type CallOptions,
  type CallResult,
  InvalidArgumentError,
  type OperationId,
  type ResponseOf,
} from '@statsig-console/client';
import type { Operation } from '@statsig-console/client/operations';
import { ApiPromise } from '../api-promise.ts';
import { Connected } from './connected.ts';
import { dataIfAny, dataOf } from './unwrap.ts';

/** What an operation has under `data`. */
type DataOf<Id extends OperationId> = ResponseOf<Id> extends { data?: infer Data } ? Data : never;

/** What every resource is: methods over a caller. */
export abstract class Resource extends Connected {
  /** Like `caller`, for what keeps the documented rules, which are loaded by the first call that they can be about. */
  protected readonly checked: Caller = async (operation, args, options) => {
    if ('body' in args || operation.rules)
      (await import('../rules/index.ts')).refuse(operation.id, args, InvalidArgumentError);
    return this.caller(operation, args, options);
  };

  /** Answers what is under `data`. */
  protected data<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<NonNullable<DataOf<Id>>, Id> {
    return this.read(operation, args, options, dataOf<NonNullable<DataOf<Id>>>);
  }

  /** Answers what is under `data`, where there is something. */
  protected dataIfAny<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<NonNullable<DataOf<Id>> | undefined, Id> {
    return this.read(operation, args, options, dataIfAny<NonNullable<DataOf<Id>>>);
  }

  /** For operations that answer a message and nothing else. */
  protected done<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<void, Id> {
    return this.read(operation, args, options, () => undefined);
  }

  /** Answers what `read` makes of the answer. Each resource brings its own, so that a bundle has no other. */
  protected read<Data, Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
    read: (result: CallResult<ResponseOf<Id>>) => Data | Promise<Data>,
  ): ApiPromise<Data, Id> {
    return new ApiPromise(this.checked(operation, args, options), read);
  }
}
