// The body of an error by operation and status. Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import {
  type BadRequestError,
  type components,
  type ErrorBody,
  type ErrorBodyOf,
  type ErrorOf,
  type HttpError,
  isAuthenticationError,
  isBadRequestError,
  isHttpError,
  isNotFoundError,
  isResponseFormatError,
  isServerError,
  type Operation,
  type OperationId,
} from '../src/index.ts';
import { createGate, patchLayer } from '../src/operations.ts';
import type { FailureBody } from '../src/types.ts';

type Documented = components['schemas']['Error'];

// --- of an operation ---

expectTypeOf<ErrorBodyOf<'createGate', 400>>().toEqualTypeOf<Documented>();
// Not named by the spec: its default.
expectTypeOf<ErrorBodyOf<'createGate', 409>>().toEqualTypeOf<Documented>();
expectTypeOf<ErrorBodyOf<'createGate', '5XX'>>().toEqualTypeOf<Documented>();
expectTypeOf<ErrorBodyOf<'createGate'>>().toEqualTypeOf<Documented>();
// A success is no failure.
expectTypeOf<ErrorBodyOf<'createGate', 200 | 201>>().toBeNever();
// @ts-expect-error there is no such operation
export type NoOperation = ErrorBodyOf<'fetchGate', 400>;
// @ts-expect-error nor is that a status
export type NoStatus = ErrorBodyOf<'createGate', '400'>;

// No operation is without a body for a failure of any kind.
type Kind = 400 | 401 | 403 | 404 | 409 | 429 | '5XX';
type WithoutBody = {
  [Id in OperationId]: [ErrorBodyOf<Id, Kind>] extends [never] ? Id : never;
}[OperationId];
expectTypeOf<WithoutBody>().toBeNever();

// --- of answers that differ, which those of the spec do not yet ---

interface Json<Body> {
  headers: Record<string, unknown>;
  content: { 'application/json': Body };
}
interface Different {
  200: Json<{ data: string }>;
  201: Json<{ data: number }>;
  400: Json<{ message: string; errors: 'list' }>;
  404: Json<{ message: string; error: 'Not Found' }>;
  503: Json<{ message: string; busy: true }>;
  default: Json<{ message: string }>;
}
type At400 = { message: string; errors: 'list' };
type At404 = { message: string; error: 'Not Found' };
type At503 = { message: string; busy: true };
type Default = { message: string };

expectTypeOf<FailureBody<Different, 400>>().toEqualTypeOf<At400>();
expectTypeOf<FailureBody<Different, 404>>().toEqualTypeOf<At404>();
expectTypeOf<FailureBody<Different, 418>>().toEqualTypeOf<Default>();
expectTypeOf<FailureBody<Different, 400 | 418>>().toEqualTypeOf<At400 | Default>();
expectTypeOf<FailureBody<Different, '5XX'>>().toEqualTypeOf<At503 | Default>();
expectTypeOf<FailureBody<Different, 500>>().toEqualTypeOf<Default>();
expectTypeOf<FailureBody<Different, 503>>().toEqualTypeOf<At503>();
expectTypeOf<FailureBody<Different, number>>().toEqualTypeOf<At400 | At404 | At503 | Default>();
expectTypeOf<FailureBody<Different, 200 | 204>>().toBeNever();
// Without JSON there is nothing to parse.
expectTypeOf<FailureBody<{ 400: { content?: never }; default: Json<Default> }, 400>>().toBeNever();

// --- guards ---

declare const error: unknown;

if (isBadRequestError(error, 'createGate')) {
  expectTypeOf(error).toExtend<BadRequestError>();
  expectTypeOf(error.request.operationId).toEqualTypeOf<'createGate'>();
  // It may have come without a body, or with another one.
  expectTypeOf(error.body).toEqualTypeOf<ErrorBodyOf<'createGate', 400> | undefined>();
  expectTypeOf(error.excerpt).toEqualTypeOf<string | undefined>();
  // @ts-expect-error it may be undefined
  error.body.message;
}
if (isHttpError(error, createGate)) {
  expectTypeOf(error.request.operationId).toEqualTypeOf<'createGate'>();
  expectTypeOf(error.body).toEqualTypeOf<ErrorBodyOf<'createGate'> | undefined>();
}
if (isServerError(error, patchLayer)) {
  expectTypeOf(error.body).toEqualTypeOf<ErrorBodyOf<'patchLayer', '5XX'> | undefined>();
}
if (isResponseFormatError(error, 'patchLayer')) {
  // A success whose body is not the documented one has no documented body.
  expectTypeOf(error.body).toBeUndefined();
}
declare const either: 'createGate' | 'patchGate';
if (isNotFoundError(error, either)) {
  expectTypeOf(error.request.operationId).toEqualTypeOf<'createGate' | 'patchGate'>();
}
declare const some: Operation;
if (isHttpError(error, some)) expectTypeOf(error.body).toEqualTypeOf<ErrorBody | undefined>();

// What is known already stays known.
declare const failed: HttpError;
if (isAuthenticationError(failed, 'createGate')) expectTypeOf(failed.status).toEqualTypeOf<number>();
else expectTypeOf(failed).toEqualTypeOf<HttpError>();

// What the spec says more of one status is in the body.
declare const detailed: ErrorOf<HttpError, 'createGate', At404>;
expectTypeOf(detailed.body).toEqualTypeOf<(ErrorBody & At404) | undefined>();

// @ts-expect-error there is no such operation
isHttpError(error, 'fetchGate');
// @ts-expect-error an operation has an id and an address
isHttpError(error, { id: 'createGate' });

// Without an operation, as before; also where a function is wanted.
if (isHttpError(error)) expectTypeOf(error).toEqualTypeOf<HttpError>();
declare const errors: unknown[];
expectTypeOf(errors.filter(isHttpError)).toEqualTypeOf<HttpError[]>();
expectTypeOf(errors.find(isBadRequestError)).toEqualTypeOf<BadRequestError | undefined>();
