import { InvalidArgumentError } from './errors.ts';
import { describe, isPlainObject } from './internal/describe.ts';

/** Options of {@link createConsoleClient}. */
export interface ClientOptions {
  /**
   * A Console API key (`console-…`), from Project Settings › Keys & Environments. When absent, the environment variable
   * `STATSIG_CONSOLE_API_KEY` is read, where there is an environment.
   */
  apiKey?: string | undefined;
  /** Where the API is. Default `https://statsigapi.net`. A trailing slash or `/console/v1` makes no difference. */
  baseUrl?: string | URL | undefined;
  /** Value of `STATSIG-API-VERSION`. Default `20240601`, the only version there is. */
  apiVersion?: string | undefined;
  /** How long a call may take, reading of the answer included, in milliseconds. Default 60 000. `Infinity` for no limit. */
  timeout?: number | undefined;
  /** Obey the project's review settings instead of bypassing them (`x-respect-review-settings: true`). Default false. */
  respectReviewSettings?: boolean | undefined;
  /** Sends the requests. Default: the platform's `fetch`, looked up when a call is made. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** Options of a single call. They win over the client's. */
export interface CallOptions {
  /**
   * Ends the call when it is aborted; the call then rejects with an `AbortError`, or with a `TimeoutError` when the signal comes
   * from `AbortSignal.timeout`.
   */
  signal?: AbortSignal | undefined;
  /** As in {@link ClientOptions}. */
  timeout?: number | undefined;
  /** As in {@link ClientOptions}. */
  respectReviewSettings?: boolean | undefined;
}

/** Checked options, with every default filled in. */
export interface ResolvedOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly apiVersion: string;
  readonly timeout: number;
  readonly respectReviewSettings: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
}

const KNOWN = ['apiKey', 'baseUrl', 'apiVersion', 'timeout', 'respectReviewSettings', 'fetch'];

/** Checks every option and fills in the defaults. Throws an `InvalidArgumentError` that names the option. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  if (!isPlainObject(options as unknown)) {
    throw refuse('options', `is ${describe(options)}`, 'an object such as `{ apiKey }`');
  }
  const unknown = Object.keys(options).filter((name) => !KNOWN.includes(name));
  if (unknown[0] !== undefined) throw refuse(unknown[0], 'is no option', `one of ${KNOWN.join(', ')}`);
  return {
    apiKey: resolveApiKey(options.apiKey),
    baseUrl: resolveBaseUrl(options.baseUrl),
    apiVersion: resolveApiVersion(options.apiVersion),
    timeout: resolveTimeout(options.timeout, 60_000),
    respectReviewSettings: resolveFlag(options.respectReviewSettings, false),
    fetch: resolveFetch(options.fetch),
  };
}

function resolveApiKey(given: string | undefined): string {
  const apiKey: unknown = given ?? environment()?.['STATSIG_CONSOLE_API_KEY'];
  const allowed = 'a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY';
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw refuse('apiKey', apiKey === undefined ? 'is missing' : `is ${describeBlank(apiKey)}`, allowed);
  }
  // Anything else cannot stand in a header, and fetch would repeat the key in its complaint.
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    throw refuse('apiKey', 'has spaces or characters that no header can carry', allowed);
  return apiKey;
}

function describeBlank(value: unknown): string {
  return typeof value === 'string' ? 'blank' : describe(value);
}

function environment(): Record<string, string | undefined> | undefined {
  return typeof process === 'undefined' ? undefined : process.env;
}

function resolveBaseUrl(given: string | URL = 'https://statsigapi.net'): string {
  const allowed = 'an http(s) URL without credentials, query and fragment, such as `https://statsigapi.net`';
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw refuse('baseUrl', `is no URL (${JSON.stringify(text)})`, allowed);
  if (url.username || url.password) throw refuse('baseUrl', 'has credentials', allowed);
  if (!/^https?:$/.test(url.protocol)) throw refuse('baseUrl', `has the scheme ${url.protocol}`, allowed);
  // Neither is shown: keys are put into queries.
  if (url.search || url.hash) throw refuse('baseUrl', `has a ${url.search ? 'query' : 'fragment'}`, allowed);
  return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/console\/v1$/, '');
}

function resolveApiVersion(given = '20240601'): string {
  if (typeof given !== 'string' || !/^\d{8}$/.test(given)) {
    throw refuse(
      'apiVersion',
      `is ${typeof given === 'string' ? JSON.stringify(given) : describe(given)}`,
      'a version of eight digits, such as `20240601`',
    );
  }
  return given;
}

/** @internal Shared with the options of a call. */
export function resolveTimeout(given: number | undefined, fallback: number): number {
  const timeout: unknown = given ?? fallback;
  if (typeof timeout !== 'number' || !(timeout > 0)) {
    throw refuse(
      'timeout',
      `is ${typeof timeout === 'number' ? timeout : describe(timeout)}`,
      'milliseconds above 0, or `Infinity`',
    );
  }
  return timeout;
}

/** Checks the signal of a call. */
export function resolveSignal(given: unknown): AbortSignal | undefined {
  const signal = given ?? undefined;
  if (signal === undefined || isSignal(signal)) return signal;
  throw refuse('signal', `is ${describe(signal)}`, 'an AbortSignal, such as `controller.signal`');
}

/** Told by what it can do: a polyfill or another realm has an AbortSignal of its own. */
function isSignal(value: unknown): value is AbortSignal {
  return typeof Object(value).addEventListener === 'function';
}

/** @internal Shared with the options of a call. */
export function resolveFlag(given: boolean | undefined, fallback: boolean): boolean {
  const flag: unknown = given ?? fallback;
  if (typeof flag !== 'boolean')
    throw refuse('respectReviewSettings', `is ${describe(flag)}`, '`true` or `false`');
  return flag;
}

function resolveFetch(given: ClientOptions['fetch']): ResolvedOptions['fetch'] {
  if (given === undefined) return (request) => globalThis.fetch(request);
  if (typeof given !== 'function') {
    throw refuse('fetch', `is ${describe(given)}`, 'a function from a Request to a promise of a Response');
  }
  return given;
}

function refuse(argument: string, problem: string, allowed: string): InvalidArgumentError {
  return new InvalidArgumentError(`\`${argument}\` ${problem}. Allowed: ${allowed}.`, { argument });
}
