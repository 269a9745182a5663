import type { RequestInfo, StatsigError } from './errors.ts';

/** Options of {@link createConsoleClient}. */
export interface ClientOptions {
  /**
   * A Console API key (`console-…`), from Project Settings › Keys & Environments; or a function that gives it, which is asked
   * before every attempt, for keys that rotate, and again when the attempt has waited for its turn for more than a minute; what it
   * throws comes out as it is. When absent, the environment variable `STATSIG_CONSOLE_API_KEY` is read, where there is an
   * environment.
   */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** Where the API is. Default `https://statsigapi.net`. A trailing slash or `/console/v1` makes no difference. */
  baseUrl?: string | URL | undefined;
  /** Value of `STATSIG-API-VERSION`. Default `20240601`, the only version there is. */
  apiVersion?: string | undefined;
  /**
   * How long one attempt may take, reading of the answer included, in milliseconds. Default 60 000. `Infinity` for no limit.
   */
  timeout?: number | undefined;
  /**
   * How long a call may take with all its attempts and waits, in milliseconds. Default `Infinity`: a change may wait for its turn
   * in the rate limit for up to 15 minutes.
   */
  totalTimeout?: number | undefined;
  /** How often a failed attempt is repeated, or how. Default 2; `false` or 0 for never. See {@link RetryOptions}. */
  retry?: false | number | RetryOptions | undefined;
  /**
   * Keeps changes within the limits of the API, about 100 in 10 seconds and 900 in 15 minutes a project, by letting them wait
   * for their turn. Clients in a process with the same key and address share their count. Default true.
   */
  rateLimit?: boolean | RateLimitOptions | undefined;
  /** Obey the project's review settings instead of bypassing them (`x-respect-review-settings: true`). Default false. */
  respectReviewSettings?: boolean | undefined;
  /**
   * Headers for every request, in addition to the client's own. Key, version and review settings have options of their own;
   * `Accept` and `Content-Type` are what the operation needs, and cannot be given.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Functions that hear of every attempt. What they throw is ignored. */
  hooks?: Hooks | undefined;
  /** Where to log, such as `console`. Default: nowhere. Keys are never in what is logged, nor are bodies. */
  logger?: Logger | undefined;
  /** What is logged: this level and those above it. Default `warn`. */
  logLevel?: LogLevel | undefined;
  /**
   * The largest body of an answer, in bytes after decompression. Default 64 MiB; `Infinity` for any. A larger success is a
   * `ResponseFormatError`; of a larger refusal only the status is used.
   */
  maxResponseBytes?: number | undefined;
  /** Sends the requests. Default: the platform's `fetch`, looked up when a call is made. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * Options of a single call. Each takes the place of the client's as a whole, `retry` and `hooks` included; headers are added
 * to the client's, whatever the case of their names. What is `undefined` is the client's.
 */
export interface CallOptions extends ClientOptions {
  /**
   * Ends the call when it is aborted, also while it waits; the call then rejects with an `AbortError`, or with a `TimeoutError`
   * when the signal comes from `AbortSignal.timeout`.
   */
  signal?: AbortSignal | undefined;
  /**
   * True when doing this POST or PATCH twice does no harm. It is then repeated like a PUT: also after a failure that leaves open
   * whether it was applied. Default false.
   */
  safeToRepeat?: boolean | undefined;
}

/**
 * When and how attempts are repeated.
 *
 * GET, PUT and DELETE are repeated when no answer came and on 408, 425, 429 and 5xx (501 apart); POST and PATCH only when
 * nothing can have been applied: on 429, and when there was no connection.
 */
export interface RetryOptions {
  /** How often an attempt is repeated at most. Default 2. */
  retries?: number | undefined;
  /** The first wait is a random time up to this, in milliseconds; the bound doubles each time. Default 500. */
  baseDelay?: number | undefined;
  /** The bound grows up to this, in milliseconds. Default 8 000. */
  maxDelay?: number | undefined;
  /**
   * The longest wait that the API may ask for with `Retry-After`, in milliseconds. When it asks for more the call fails at once,
   * and the error says how long in `retryAfterMs`. Default 60 000.
   */
  maxRetryAfter?: number | undefined;
}

export interface RateLimitOptions {
  /** Whether reads wait as well, and count. The API does not count them. Default false. */
  reads?: boolean | undefined;
}

/** What a hook hears of an attempt. */
export interface AttemptEvent extends RequestInfo {
  /** Which attempt of the call, from 1. */
  readonly attempt: number;
}

/** An answer came, whatever its status. */
export interface ResponseEvent extends AttemptEvent {
  /** 0 for a redirect where the platform hides its status: in browsers, and on Node that of a PATCH. */
  readonly status: number;
  /** `x-request-id` of the answer. */
  readonly requestId: string | undefined;
  /** From the request to the end of the answer's body, in milliseconds. */
  readonly durationMs: number;
}

/** The attempt failed and will be repeated. */
export interface RetryEvent extends AttemptEvent {
  /** How long the client waits before, in milliseconds. */
  readonly delayMs: number;
  /** Status of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** The failure when there was no answer. */
  readonly error: StatsigError | undefined;
}

/** The call is over and has failed. */
export interface ErrorEvent extends AttemptEvent {
  readonly error: StatsigError;
  /** Since the call began, in milliseconds. */
  readonly durationMs: number;
}

export interface Hooks {
  /** Before each attempt is sent. */
  onRequest?: ((event: AttemptEvent) => void) | undefined;
  /** After each answer. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before each wait for a repetition. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /**
   * Once, when the call fails for good. Not for arguments and options that are refused at once, nor for what your own `apiKey`
   * function throws. Methods by path report answers that are no success through `onResponse` only.
   */
  onError?: ((event: ErrorEvent) => void) | undefined;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** What is needed of a logger; `console` will do. */
export interface Logger {
  debug(message: string, fields: object): void;
  info(message: string, fields: object): void;
  warn(message: string, fields: object): void;
  error(message: string, fields: object): void;
}
