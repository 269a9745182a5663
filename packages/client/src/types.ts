import type { RequestInfo, ResponseFormatError } from './errors.ts';
import type { Answers, Arguments } from './generated/calls.gen.ts';
import type { operations } from './generated/schema.gen.ts';

/** Name of an operation, such as `patchLayer`. */
export type OperationId = keyof operations;

/** What a call of an operation takes: `path`, `query` and `body`, each where the operation has it. */
export type CallArguments<Id extends OperationId> = Arguments[Id];

/** Values for the path of an operation, such as `{ id }`. */
export type PathOf<Id extends OperationId> = NonNullable<Arguments[Id]['path']>;

/** Query of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<Arguments[Id]['query']>;

/** JSON body of an operation. */
export type BodyOf<Id extends OperationId> = NonNullable<Arguments[Id]['body']>;

/** What a success answers: the parsed JSON with its envelope, or text such as CSV. */
export type ResponseOf<Id extends OperationId> = Answers[Id];

/** A success. */
export interface CallResult<Data> {
  /** The parsed body, envelope included. */
  readonly data: Data;
  /** What was asked. */
  readonly request: RequestInfo;
  /** The answer. Its body has been read. */
  readonly response: Response;
  /** `x-request-id` of the answer; undefined when it has none. */
  readonly requestId: string | undefined;
  /** Whether the request was sent with `respectReviewSettings`. */
  readonly respectReviewSettings: boolean;
  /**
   * Makes the error to throw when the data turns out to be unusable.
   *
   * @param problem what is wrong, to follow "but", such as "without `data`"
   * @returns an error with an excerpt of the answer in which the key is not shown
   */
  readonly formatError: (problem: string) => ResponseFormatError;
}
