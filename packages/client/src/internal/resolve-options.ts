import { InvalidArgumentError } from '../errors.ts';
import type { CallOptions, ClientOptions, Hooks, Logger, LogLevel } from '../options.ts';
import { describe, isPlainObject } from './describe.ts';

/** Checked options, with every default filled in. */
export interface ResolvedOptions {
  readonly apiKey: string | (() => string | Promise<string>);
  readonly baseUrl: string;
  readonly apiVersion: string;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: RetryPolicy;
  readonly rateLimit: 'off' | 'changes' | 'all';
  readonly respectReviewSettings: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly hooks: Hooks;
  readonly logger: Logger | undefined;
  readonly logLevel: LogLevel;
  readonly maxResponseBytes: number;
  /** Undefined for the platform's own, as it is when a request is sent. */
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
}

export interface RetryPolicy {
  readonly retries: number;
  readonly baseDelay: number;
  readonly maxDelay: number;
  readonly maxRetryAfter: number;
}

/** How each option is checked; its keys are the options that there are. */
const OPTIONS: { readonly [Name in keyof ResolvedOptions]: (given: never) => ResolvedOptions[Name] } = {
  apiKey: resolveApiKey,
  baseUrl: resolveBaseUrl,
  apiVersion: resolveApiVersion,
  timeout: (given?: unknown) => milliseconds('timeout', given, 60_000),
  totalTimeout: (given?: unknown) => milliseconds('totalTimeout', given, Number.POSITIVE_INFINITY),
  retry: resolveRetry,
  rateLimit: resolveRateLimit,
  respectReviewSettings: (given?: unknown) => flag('respectReviewSettings', given),
  headers: resolveHeaders,
  hooks: resolveHooks,
  logger: resolveLogger,
  logLevel: resolveLogLevel,
  maxResponseBytes: (given?: unknown) =>
    above('maxResponseBytes', given, 64 * 1024 * 1024, 'bytes above 0, or `Infinity`'),
  fetch: resolveFetch,
};

/** Checks every option and fills in the defaults. Throws an `InvalidArgumentError` that names the option. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  assertKnown(options, []);
  const resolved = Object.entries(OPTIONS).map(([name, resolve]) => [
    name,
    resolve(Reflect.get(options, name) as never),
  ]);
  // Every option has been resolved by the function of its name.
  return Object.fromEntries(resolved) as ResolvedOptions;
}

/** The options of a call over those of its client. Costs nothing when there are none. */
export function overrideOptions(defaults: ResolvedOptions, options: CallOptions): ResolvedOptions {
  assertKnown(options, ['signal', 'safeToRepeat']);
  let resolved = defaults;
  for (const [name, given] of Object.entries(options)) {
    const resolve = OPTIONS[name as keyof ResolvedOptions];
    if (given === undefined || !resolve) continue;
    const value = resolve(given as never);
    resolved = {
      ...resolved,
      [name]: name === 'headers' ? { ...defaults.headers, ...Object(value) } : value,
    };
  }
  return resolved;
}

function assertKnown(options: unknown, more: readonly string[]): asserts options is object {
  if (!isPlainObject(options)) {
    throw refuse('options', `is ${describe(options)}`, 'an object such as `{ apiKey }`');
  }
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(OPTIONS, name) && !more.includes(name));
  if (unknown !== undefined) {
    throw refuse(unknown, 'is no option', `one of ${[...Object.keys(OPTIONS), ...more].join(', ')}`);
  }
}

function resolveApiKey(given?: unknown): ResolvedOptions['apiKey'] {
  // What a function gives is checked each time it is asked.
  if (typeof given === 'function') return given as () => string | Promise<string>;
  return checkApiKey(given === undefined ? environment()?.['STATSIG_CONSOLE_API_KEY'] : given);
}

/**
 * Refuses what is no key, without showing it.
 *
 * @param shown where it comes from, for the message
 */
export function checkApiKey(apiKey: unknown, shown = 'apiKey'): string {
  const allowed = 'a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY';
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    const problem =
      apiKey === undefined ? 'missing' : typeof apiKey === 'string' ? 'blank' : describe(apiKey);
    throw refuse('apiKey', `is ${problem}`, allowed, shown);
  }
  // Anything else cannot stand in a header, and fetch would repeat the key in its complaint.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw refuse('apiKey', 'has spaces or characters that no header can carry', allowed, shown);
  }
  return apiKey;
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

function resolveApiVersion(given: unknown = '20240601'): string {
  if (typeof given !== 'string' || !/^\d{8}$/.test(given)) {
    throw refuse(
      'apiVersion',
      `is ${typeof given === 'string' ? JSON.stringify(given) : describe(given)}`,
      'a version of eight digits, such as `20240601`',
    );
  }
  return given;
}

function resolveRetry(given: unknown = {}): RetryPolicy {
  const options = given === false ? { retries: 0 } : typeof given === 'number' ? { retries: given } : given;
  const names = ['retries', 'baseDelay', 'maxDelay', 'maxRetryAfter'];
  const allowed = `\`false\`, a number of retries, or an object with ${names.join(', ')}`;
  if (!isPlainObject(options)) throw refuse('retry', `is ${describe(options)}`, allowed);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw refuse(`retry.${unknown}`, 'is no option', `one of ${names.join(', ')}`);
  const { retries = 2 } = options;
  if (!Number.isInteger(retries) || Number(retries) < 0) {
    throw refuse(
      isPlainObject(given) ? 'retry.retries' : 'retry',
      `is ${typeof retries === 'number' ? retries : describe(retries)}`,
      'a whole number from 0',
    );
  }
  return {
    retries: Number(retries),
    baseDelay: milliseconds('retry.baseDelay', options['baseDelay'], 500),
    maxDelay: milliseconds('retry.maxDelay', options['maxDelay'], 8_000),
    maxRetryAfter: milliseconds('retry.maxRetryAfter', options['maxRetryAfter'], 60_000),
  };
}

function resolveRateLimit(given: unknown = true): ResolvedOptions['rateLimit'] {
  if (typeof given === 'boolean') return given ? 'changes' : 'off';
  if (!isPlainObject(given)) {
    throw refuse('rateLimit', `is ${describe(given)}`, '`true`, `false` or `{ reads: true }`');
  }
  const unknown = Object.keys(given).find((name) => name !== 'reads');
  if (unknown !== undefined) throw refuse(`rateLimit.${unknown}`, 'is no option', 'reads');
  return flag('rateLimit.reads', given['reads']) ? 'all' : 'changes';
}

/** The client's own headers, and the options that set them, where there are any. */
const OWN_HEADERS: ReadonlyMap<string, string | undefined> = new Map([
  ['statsig-api-key', 'apiKey'],
  ['statsig-api-version', 'apiVersion'],
  ['x-respect-review-settings', 'respectReviewSettings'],
  ['accept', undefined],
  ['content-type', undefined],
]);

/** The headers by their names in lower case, so that a call's take the place of the client's. */
function resolveHeaders(given: unknown = {}): Readonly<Record<string, string>> {
  const allowed = 'an object of names and texts';
  if (!isPlainObject(given)) throw refuse('headers', `is ${describe(given)}`, allowed);
  for (const [name, value] of Object.entries(given)) {
    if (OWN_HEADERS.has(name.toLowerCase())) {
      const own = OWN_HEADERS.get(name.toLowerCase());
      throw own
        ? refuse(`headers.${name}`, 'has an option of its own', `none; use \`${own}\``)
        : refuse(`headers.${name}`, 'is set by the client, as the operation needs it', 'none');
    }
    // The value is not shown: it may be a secret.
    if (typeof value !== 'string') throw refuse(`headers.${name}`, `is ${describe(value)}`, 'a text');
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw refuse(`headers.${name}`, 'has characters that no header can carry', allowed);
    }
  }
  // Every value has been found to be a text.
  const texts = Object.entries(given) as [string, string][];
  return Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value]));
}

function resolveHooks(given: unknown = {}): Hooks {
  const names = ['onRequest', 'onResponse', 'onRetry', 'onError'];
  if (!isPlainObject(given))
    throw refuse('hooks', `is ${describe(given)}`, `an object with ${names.join(', ')}`);
  for (const [name, hook] of Object.entries(given)) {
    if (!names.includes(name)) throw refuse(`hooks.${name}`, 'is no hook', `one of ${names.join(', ')}`);
    if (hook !== undefined && typeof hook !== 'function') {
      throw refuse(`hooks.${name}`, `is ${describe(hook)}`, 'a function');
    }
  }
  return { ...given };
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

function resolveLogger(given: unknown): Logger | undefined {
  if (given === undefined) return undefined;
  const allowed = `an object with ${LEVELS.join(', ')}, such as \`console\``;
  if (typeof given !== 'object' || given === null) throw refuse('logger', `is ${describe(given)}`, allowed);
  const missing = LEVELS.find((level) => typeof Reflect.get(given, level) !== 'function');
  if (missing !== undefined) throw refuse('logger', `has no method ${missing}`, allowed);
  // It has a method for each level.
  return given as Logger;
}

function resolveLogLevel(given: unknown = 'warn'): LogLevel {
  const level = LEVELS.find((known) => known === given);
  if (!level)
    throw refuse(
      'logLevel',
      `is ${typeof given === 'string' ? JSON.stringify(given) : describe(given)}`,
      `one of ${LEVELS.join(', ')}`,
    );
  return level;
}

function resolveFetch(given?: unknown): ResolvedOptions['fetch'] {
  if (given === undefined) return undefined;
  if (typeof given !== 'function') {
    throw refuse('fetch', `is ${describe(given)}`, 'a function from a Request to a promise of a Response');
  }
  return given as ResolvedOptions['fetch'];
}

/** Checks the signal of a call. */
export function resolveSignal(given: unknown): AbortSignal | undefined {
  const signal = given ?? undefined;
  // Told by what it can do: a polyfill or another realm has an AbortSignal of its own.
  if (signal === undefined || typeof Object(signal).addEventListener === 'function') {
    return signal as AbortSignal | undefined;
  }
  throw refuse('signal', `is ${describe(signal)}`, 'an AbortSignal, such as `controller.signal`');
}

/** Checks an option that is true or false, and false when it is absent. */
export function flag(argument: string, given: unknown = false): boolean {
  if (typeof given !== 'boolean') throw refuse(argument, `is ${describe(given)}`, '`true` or `false`');
  return given;
}

function milliseconds(argument: string, given: unknown, fallback: number): number {
  return above(argument, given, fallback, 'milliseconds above 0, or `Infinity`');
}

function above(argument: string, given: unknown, fallback: number, allowed: string): number {
  const value = given === undefined ? fallback : given;
  if (typeof value !== 'number' || !(value > 0)) {
    throw refuse(argument, `is ${typeof value === 'number' ? value : describe(value)}`, allowed);
  }
  return value;
}

function refuse(
  argument: string,
  problem: string,
  allowed: string,
  shown: string = argument,
): InvalidArgumentError {
  return new InvalidArgumentError(`\`${shown}\` ${problem}. Allowed: ${allowed}.`, { argument });
}
