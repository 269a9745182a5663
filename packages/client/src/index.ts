export { httpErrorOf } from './by-path.ts';
export type { Call } from './call.ts';
export { type Caller, createCaller } from './caller.ts';
export { type ConsoleClient, createConsoleClient } from './client.ts';
export {
  AbortError,
  type AttemptInfo,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  type ErrorBody,
  HttpError,
  InvalidArgumentError,
  type Issue,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type RequestInfo,
  ResponseFormatError,
  type ResponseInfo,
  ServerError,
  StatsigError,
  TimeoutError,
} from './errors.ts';
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
