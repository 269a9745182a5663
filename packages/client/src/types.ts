import type { RequestInfo } from './errors.ts';
import type { Answers, Arguments } from './generated/calls.gen.ts';
import type { operations } from './generated/schema.gen.ts';
import type { CallOptions } from './options.ts';

/** Name of an operation, such as `patchLayer`. */
export type OperationId = keyof operations;

/**
 * What a call of an operation takes: `path`, `query` and `body`, each where the operation has it. `headers` are those of this
 * call, as in its options.
 */
export type CallArguments<Id extends OperationId> = Arguments[Id] & Pick<CallOptions, 'headers'>;

/** Values for the path of an operation, such as `{ id }`. */
export type PathOf<Id extends OperationId> = NonNullable<Arguments[Id]['path']>;

/** Query of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<Arguments[Id]['query']>;

/** JSON body of an operation. */
export type BodyOf<Id extends OperationId> = NonNullable<Arguments[Id]['body']>;

/** What a success answers: the parsed JSON with its envelope, or text such as CSV. */
export type ResponseOf<Id extends OperationId> = Answers[Id];

/** What an operation answers when it fails, by status as a text; `default` stands for those that are not named. */
type Failures<Responses> = {
  [Status in keyof Responses as Exclude<
    `${Status & (number | string)}`,
    `2${string}`
  >]: Responses[Status] extends {
    content: { 'application/json': infer Body };
  }
    ? Body
    : never;
};

type FailureAt<All, Status extends number | '5XX'> = Status extends '5XX'
  ? All[keyof All & (`5${string}` | 'default')]
  : number extends Status
    ? All[keyof All]
    : `${Status}` extends `2${string}`
      ? never
      : All[keyof All & (`${Status}` extends keyof All ? `${Status}` : 'default')];

/** Body of the answers among `Responses` that have a status and are no success. */
export type FailureBody<Responses, Status extends number | '5XX'> = FailureAt<Failures<Responses>, Status>;

/**
 * Body of an answer that is no success, by operation and status, such as `ErrorBodyOf<'createGate', 400>`. Without a status it is
 * that of any, and `'5XX'` stands for all failures of the server.
 */
export type ErrorBodyOf<
  Id extends OperationId,
  Status extends number | '5XX' = number,
> = Id extends OperationId ? FailureBody<operations[Id]['responses'], Status> : never;

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
   * Rejects when the data turns out to be unusable, and tells hooks and logger of it.
   *
   * @param problem what is wrong, to follow "but", such as "without `data`"
   * @throws ResponseFormatError with an excerpt of the answer in which the key is not shown
   * @example
   * const gates = result.data.data ?? (await result.unusable('without `data`'));
   */
  readonly unusable: (problem: string) => Promise<never>;
}
