export type { Call } from './call.ts';
export { type Caller, createCaller } from './caller.ts';
export { type ConsoleClient, createConsoleClient } from './client.ts';
export {
  type AttemptInfo,
  type ErrorBody,
  InvalidArgumentError,
  type Issue,
  type RequestInfo,
  StatsigError,
} from './errors.ts';
export {
  AbortError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  HttpError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  type ResponseInfo,
  ServerError,
  TimeoutError,
} from './failures.ts';
export type { components, operations, paths } from './generated/schema.gen.ts';
export {
  type ErrorOf,
  type HttpErrorGuard,
  isAbortError,
  isAuthenticationError,
  isBadRequestError,
  isConnectionError,
  isHttpError,
  isInvalidArgumentError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isResponseFormatError,
  isServerError,
  isStatsigError,
  isTimeoutError,
} from './guards.ts';
export { httpErrorOf } from './http-error-of.ts';
export type { Operation } from './operation.ts';
export type {
  AttemptEvent,
  CallOptions,
  ClientOptions,
  ErrorEvent,
  Hooks,
  Logger,
  LogLevel,
  RateLimitOptions,
  ResponseEvent,
  RetryEvent,
  RetryOptions,
} from './options.ts';
export {
  type ItemOf,
  type ListOperationId,
  type Page,
  type PageResponse,
  type Paginated,
  type PaginateOptions,
  paginate,
} from './paginate.ts';
export { parseRetryAfter } from './retry-after.ts';
export type {
  BodyOf,
  CallArguments,
  CallResult,
  ErrorBodyOf,
  OperationId,
  PathOf,
  QueryOf,
  ResponseOf,
} from './types.ts';
