import {
  type CallArguments,
  type Caller,
  type CallOptions,
  type CallResult,
  type ClientOptions,
  createCaller,
  InvalidArgumentError,
  type OperationId,
  type ResponseOf,
} from '@statsig-console/client';
import type { Operation } from '@statsig-console/client/operations';
import { ApiPromise } from '../api-promise.ts';
import { dataIfAny, dataOf, dataOrBare, firstOf, listOrBare } from './unwrap.ts';

/** What an operation has under `data`. */
type DataOf<Id extends OperationId> = ResponseOf<Id> extends { data?: infer Data } ? Data : never;

/** What every resource is: methods over a caller. */
export abstract class Resource {
  /** Sends what it is given. */
  protected readonly call: Caller;
  /** The same for what keeps the documented rules, which are loaded by the first call that they can be about. */
  protected readonly checked: Caller = async (operation, args, options) => {
    if ('body' in args || operation.rules)
      (await import('../rules/index.ts')).refuse(operation.id, args, InvalidArgumentError);
    return this.call(operation, args, options);
  };

  /**
   * @param connection the options of a client of its own, or the caller that it shares with other resources
   * @throws InvalidArgumentError naming the option that is wrong
   */
  constructor(connection?: ClientOptions | Caller) {
    this.call = typeof connection === 'function' ? connection : createCaller(connection);
  }

  /** Answers what is under `data`. */
  protected data<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<NonNullable<DataOf<Id>>, Id> {
    return this.#send(operation, args, options, dataOf<NonNullable<DataOf<Id>>>);
  }

  /** Answers what is under `data`, where there is something. */
  protected dataIfAny<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<NonNullable<DataOf<Id>> | undefined, Id> {
    return this.#send(operation, args, options, dataIfAny<NonNullable<DataOf<Id>>>);
  }

  /** For operations that are documented with the envelope and without it. */
  protected dataOrBare<Data, Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<Data, Id> {
    return this.#send<Data, Id>(operation, args, options, dataOrBare);
  }

  /** For lists that are documented with the envelope and without it. */
  protected listOrBare<Item, Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<Item[], Id> {
    return this.#send<Item[], Id>(operation, args, options, listOrBare);
  }

  /** For operations that are documented with a list of one and with its member alone. */
  protected firstOf<Data, Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<Data, Id> {
    return this.#send<Data, Id>(operation, args, options, firstOf);
  }

  /** For operations that answer a message and nothing else. */
  protected done<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<void, Id> {
    return this.#send(operation, args, options, () => undefined);
  }

  /** Answers the body as it is. */
  protected body<Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
  ): ApiPromise<ResponseOf<Id>, Id> {
    return this.#send(operation, args, options, ({ data }) => data);
  }

  #send<Data, Id extends OperationId>(
    operation: Operation<Id>,
    args: CallArguments<Id>,
    options: CallOptions | undefined,
    read: (result: CallResult<ResponseOf<Id>>) => Data,
  ): ApiPromise<Data, Id> {
    return new ApiPromise(this.checked(operation, args, options), read);
  }
}
