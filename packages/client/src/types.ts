import type { RequestInfo, ResponseFormatError } from './errors.ts';
import type { operations } from './generated/schema.gen.ts';

/** Name of an operation, such as `patchLayer`. */
export type OperationId = keyof operations;

type Operation<Id extends OperationId> = operations[Id];

/** Values for the path of an operation, such as `{ id }`. */
export type PathOf<Id extends OperationId> = Operation<Id>['parameters'] extends { path: infer P }
  ? P
  : never;

/** Query of an operation. */
export type QueryOf<Id extends OperationId> = Operation<Id>['parameters'] extends { query?: infer Q }
  ? NonNullable<Q>
  : never;

/** JSON body of an operation. */
export type BodyOf<Id extends OperationId> =
  Operation<Id> extends {
    requestBody: { content: { 'application/json': infer B } };
  }
    ? B
    : never;

/** What a success answers: the parsed JSON with its envelope, or text such as CSV. */
export type ResponseOf<Id extends OperationId> = Operation<Id>['responses'] extends {
  200: { content: infer Content };
}
  ? ContentOf<Content>
  : Operation<Id>['responses'] extends { 201: { content: infer Content } }
    ? ContentOf<Content>
    : never;

type ContentOf<Content> = Content extends { 'application/json': infer Json }
  ? Json
  : Content extends { 'text/csv': infer Text }
    ? Text
    : never;

type Part<Name extends string, Value> = [Value] extends [never]
  ? { [N in Name]?: never }
  : { [N in Name]: Value };

type OptionalPart<Name extends string, Value> = [Value] extends [never]
  ? { [N in Name]?: never }
  : { [N in Name]?: Value };

/** The query is required when one of its parameters is. */
type QueryPart<Id extends OperationId> = Operation<Id>['parameters'] extends { query: unknown }
  ? Part<'query', QueryOf<Id>>
  : OptionalPart<'query', QueryOf<Id>>;

/** What a call of an operation takes: `path`, `query` and `body`, each where the operation has it. */
export type CallArguments<Id extends OperationId> = Part<'path', PathOf<Id>> &
  QueryPart<Id> &
  Part<'body', BodyOf<Id>>;

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
  /**
   * Makes the error to throw when the data turns out to be unusable.
   *
   * @param problem what is wrong, to follow "but", such as "without `data`"
   * @returns an error with an excerpt of the answer in which the key is not shown
   */
  readonly formatError: (problem: string) => ResponseFormatError;
}
