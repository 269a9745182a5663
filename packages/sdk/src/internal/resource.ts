import {
  type CallArguments,
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

/**
 * A caller that is told which options a method has besides, and has taken out of these: its refusal of a misspelled one names
 * them, too.
 */
type CheckedCaller = <Id extends OperationId>(
  operation: Operation<Id>,
  args: CallArguments<Id>,
  options?: CallOptions,
  own?: readonly string[],
) => Promise<CallResult<ResponseOf<Id>>>;

/** What every resource is: methods over a caller. */
export abstract class Resource extends Connected {
  /** Like `caller`, for what keeps the documented rules, which are loaded by the first call that they can be about. */
  protected readonly checked: CheckedCaller = async (operation, args, options, own) => {
    if ('body' in args || operation.rules || own) {
      const rules = await import('../rules/index.ts');
      if (own) rules.refuseOptions(options, own, InvalidArgumentError);
      rules.refuse(operation.id, args, InvalidArgumentError);
    }
    return this.caller(operation, args, options);
  };

  /** Answers what is under `data`. */
  protected data<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
    own?: readonly string[],
  ): ApiPromise<NonNullable<DataOf<Id>>, Id> {
    return this.read(operation, args, options, dataOf<NonNullable<DataOf<Id>>>, own);
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
    own?: readonly string[],
  ): ApiPromise<void, Id> {
    return this.read(operation, args, options, () => undefined, own);
  }

  /** Answers what `read` makes of the answer. Each resource brings its own, so that a bundle has no other. */
  protected read<Data, Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
    read: (result: CallResult<ResponseOf<Id>>) => Data | Promise<Data>,
    own?: readonly string[],
  ): ApiPromise<Data, Id> {
    return new ApiPromise(this.checked(operation, args, options, own), read);
  }
}
