import { BRAND, type InvalidArgumentError, type StatsigError } from './errors.ts';
import type {
  AbortError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  HttpError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
} from './failures.ts';
import type { Operation } from './operation.ts';
import type { ErrorBodyOf, OperationId } from './types.ts';

/** An error with the body that the API documents for an operation. */
export type ErrorOf<Failure extends HttpError, Id extends OperationId, Body> = Failure & {
  readonly request: { readonly operationId: Id };
  /** The parsed body; undefined when it does not have the API's error form. */
  readonly body: Body | undefined;
};

/**
 * Tells an error by its class and, when an operation is given as its id or constant, by that as well: then `error.body` has the
 * type of that operation and status.
 *
 * @typeParam Status the status of the class; those of several have the bodies of all of them
 */
export interface HttpErrorGuard<Failure extends HttpError, Status extends number | '5XX' = number> {
  <Id extends OperationId>(
    error: unknown,
    operation: Id | Operation<Id>,
  ): error is ErrorOf<Failure, Id, ErrorBodyOf<Id, Status>>;
  // Last, so that `errors.filter(isHttpError)` takes its type from it.
  (error: unknown): error is Failure;
}

function named(error: unknown, className: string): error is object {
  if (typeof error !== 'object' || error === null) return false;
  const names: unknown = Reflect.get(error, BRAND);
  return Array.isArray(names) && names.includes(className);
}

// Calls of both are marked: a bundle without a guard is then without its call, too.

function guard<Failure extends StatsigError>(className: string): (error: unknown) => error is Failure {
  return (error): error is Failure => named(error, className);
}

function httpGuard<Failure extends HttpError, Status extends number | '5XX' = number>(
  className: string,
): HttpErrorGuard<Failure, Status> {
  return (error: unknown, operation?: unknown): error is never => {
    if (!named(error, className)) return false;
    // `filter` and its like hand over an index.
    if (operation === undefined || typeof operation === 'number') return true;
    const id: unknown = typeof operation === 'string' ? operation : Reflect.get(Object(operation), 'id');
    return Reflect.get(Object(Reflect.get(error, 'request')), 'operationId') === id;
  };
}

/** True for every error of this package. */
export const isStatsigError: (error: unknown) => error is StatsigError =
  /* @__PURE__ */ guard('StatsigError');
/** True when the call was refused before anything was sent. */
export const isInvalidArgumentError: (error: unknown) => error is InvalidArgumentError =
  /* @__PURE__ */ guard('InvalidArgumentError');
/** True when no answer came, timeouts and aborts included. */
export const isConnectionError: (error: unknown) => error is ConnectionError =
  /* @__PURE__ */ guard('ConnectionError');
/** True when the time allowed was over. */
export const isTimeoutError: (error: unknown) => error is TimeoutError =
  /* @__PURE__ */ guard('TimeoutError');
/** True when the caller's signal was aborted. */
export const isAbortError: (error: unknown) => error is AbortError = /* @__PURE__ */ guard('AbortError');
/** True for every answer that is not a success. */
export const isHttpError: HttpErrorGuard<HttpError> = /* @__PURE__ */ httpGuard('HttpError');
/** True for 400. */
export const isBadRequestError: HttpErrorGuard<BadRequestError, 400> =
  /* @__PURE__ */ httpGuard('BadRequestError');
/** True for 401. */
export const isAuthenticationError: HttpErrorGuard<AuthenticationError, 401> =
  /* @__PURE__ */ httpGuard('AuthenticationError');
/** True for 403. */
export const isPermissionError: HttpErrorGuard<PermissionError, 403> =
  /* @__PURE__ */ httpGuard('PermissionError');
/** True for 404. */
export const isNotFoundError: HttpErrorGuard<NotFoundError, 404> = /* @__PURE__ */ httpGuard('NotFoundError');
/** True for 429. */
export const isRateLimitError: HttpErrorGuard<RateLimitError, 429> =
  /* @__PURE__ */ httpGuard('RateLimitError');
/** True for 5xx. */
export const isServerError: HttpErrorGuard<ServerError, '5XX'> = /* @__PURE__ */ httpGuard('ServerError');
/** True for a success whose body is not what the API documents. */
export const isResponseFormatError: HttpErrorGuard<ResponseFormatError, 200> =
  /* @__PURE__ */ httpGuard('ResponseFormatError');
