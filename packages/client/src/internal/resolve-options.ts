import type { CallOptions, ClientOptions, Hooks, Logger, LogLevel } from '../options.ts';
import { describe, isPlainObject } from './describe.ts';
import { check, refuse } from './refuse.ts';

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
  /** Undefined when there is none. */
  readonly hooks: Hooks | undefined;
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

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'];
const RETRY = ['retries', 'baseDelay', 'maxDelay', 'maxRetryAfter'];

/** How each option is checked; its keys are the options that there are. */
const OPTIONS: { readonly [Name in keyof ResolvedOptions]: (given: unknown) => ResolvedOptions[Name] } = {
  apiKey: resolveApiKey,
  baseUrl: resolveBaseUrl,
  apiVersion(given = '20240601') {
    const right = typeof given === 'string' && /^\d{8}$/.test(given);
    check(right, 'apiVersion', given, 'a version of eight digits, such as `20240601`', 'string');
    return given;
  },
  timeout: (given = 60_000) => milliseconds('timeout', given),
  totalTimeout: (given = Number.POSITIVE_INFINITY) => milliseconds('totalTimeout', given),
  retry: resolveRetry,
  rateLimit: resolveRateLimit,
  respectReviewSettings: (given) => flag('respectReviewSettings', given),
  headers: resolveHeaders,
  hooks: resolveHooks,
  logger: resolveLogger,
  logLevel(given = 'warn') {
    const level = LEVELS.find((known) => known === given);
    check(level !== undefined, 'logLevel', given, `one of ${LEVELS.join(', ')}`, 'string');
    return level;
  },
  maxResponseBytes: (given = 64 * 1024 * 1024) =>
    aboveZero('maxResponseBytes', given, 'bytes above 0, or `Infinity`'),
  fetch(given) {
    const right = given === undefined || typeof given === 'function';
    check(right, 'fetch', given, 'a function from a Request to a promise of a Response');
    return given as ResolvedOptions['fetch'];
  },
};

/** Checks every option and fills in the defaults. Throws an `InvalidArgumentError` that names the option. */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  assertKnown(options, []);
  const resolved = Object.entries(OPTIONS).map(([name, resolve]) => [
    name,
    resolve(Reflect.get(options, name)),
  ]);
  // Every option has been resolved by the function of its name.
  return Object.fromEntries(resolved) as ResolvedOptions;
}

/** The options of a call over those of its client. */
export function overrideOptions(defaults: ResolvedOptions, options: CallOptions): ResolvedOptions {
  assertKnown(options, ['signal', 'safeToRepeat']);
  let resolved = defaults;
  for (const [name, given] of Object.entries(options)) {
    const resolve = OPTIONS[name as keyof ResolvedOptions];
    if (given === undefined || !resolve) continue;
    const value = resolve(given);
    resolved = {
      ...resolved,
      [name]: name === 'headers' ? { ...defaults.headers, ...Object(value) } : value,
    };
  }
  return resolved;
}

function assertKnown(options: unknown, more: readonly string[]): asserts options is object {
  check(isPlainObject(options), 'options', options, 'an object such as `{ apiKey }`');
  assertNames('', options, [...Object.keys(OPTIONS), ...more]);
}

/** Refuses what is none of the names, beginning with where they stand. */
export function assertNames(at: string, given: object, names: readonly string[], kind = 'option'): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw refuse(at + unknown, `is no ${kind}`, `${names.length > 1 ? 'one of ' : ''}${names.join(', ')}`);
}

function resolveApiKey(given: unknown): ResolvedOptions['apiKey'] {
  // What a function gives is checked each time it is asked.
  if (typeof given === 'function') return given as () => string | Promise<string>;
  return checkApiKey(given === undefined ? globalThis.process?.env?.['STATSIG_CONSOLE_API_KEY'] : given);
}

/**
 * Refuses what is no key, without showing it.
 *
 * @param shown where it comes from, for the message
 */
export function checkApiKey(apiKey: unknown, shown = 'apiKey'): string {
  // Anything else cannot stand in a header, and fetch would repeat the key in its complaint.
  if (typeof apiKey === 'string' && /^[\x21-\x7e]+$/.test(apiKey)) return apiKey;
  const allowed = 'a Console API key (`console-…`), as an option or in the variable STATSIG_CONSOLE_API_KEY';
  const problem =
    apiKey === undefined
      ? 'is missing'
      : typeof apiKey !== 'string'
        ? `is ${describe(apiKey)}`
        : apiKey.trim() === ''
          ? 'is blank'
          : 'has spaces or characters that no header can carry';
  throw refuse('apiKey', problem, allowed, shown);
}

function resolveBaseUrl(given: unknown = 'https://statsigapi.net'): string {
  const text = String(given);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = url ? urlProblem(url) : `is no URL (${JSON.stringify(text)})`;
  if (!url || problem) {
    const allowed =
      'an http(s) URL without credentials, query and fragment, such as `https://statsigapi.net`';
    throw refuse('baseUrl', problem, allowed);
  }
  return url.origin + url.pathname.replace(/\/+$/, '').replace(/\/console\/v1$/, '');
}

/** What is wrong with an address; query and fragment are not shown, because keys are put there. Empty when nothing is. */
function urlProblem({ username, password, protocol, search, hash }: URL): string {
  if (username || password) return 'has credentials';
  if (!/^https?:$/.test(protocol)) return `has the scheme ${protocol}`;
  if (search) return 'has a query';
  return hash && 'has a fragment';
}

function resolveRetry(given: unknown = {}): RetryPolicy {
  const options = given === false ? { retries: 0 } : typeof given === 'number' ? { retries: given } : given;
  const allowed = `\`false\`, a number of retries, or an object with ${RETRY.join(', ')}`;
  check(isPlainObject(options), 'retry', options, allowed);
  assertNames('retry.', options, RETRY);
  const { retries = 2, baseDelay = 500, maxDelay = 8_000, maxRetryAfter = 60_000 } = options;
  const right = typeof retries === 'number' && Number.isInteger(retries) && retries >= 0;
  const argument = options === given ? 'retry.retries' : 'retry';
  check(right, argument, retries, 'a whole number from 0', 'number');
  return {
    retries,
    baseDelay: milliseconds('retry.baseDelay', baseDelay),
    maxDelay: milliseconds('retry.maxDelay', maxDelay),
    maxRetryAfter: milliseconds('retry.maxRetryAfter', maxRetryAfter),
  };
}

function resolveRateLimit(given: unknown = true): ResolvedOptions['rateLimit'] {
  if (typeof given === 'boolean') return given ? 'changes' : 'off';
  check(isPlainObject(given), 'rateLimit', given, '`true`, `false` or `{ reads: true }`');
  assertNames('rateLimit.', given, ['reads']);
  return flag('rateLimit.reads', given['reads']) ? 'all' : 'changes';
}

/** The client's own headers, and the options that set them, where there are any. */
const OWN_HEADERS: Readonly<Record<string, string>> = {
  'statsig-api-key': 'apiKey',
  'statsig-api-version': 'apiVersion',
  'x-respect-review-settings': 'respectReviewSettings',
  accept: '',
  'content-type': '',
};

const HEADERS = 'an object of names and texts';

/** The headers by their names in lower case, so that a call's take the place of the client's. */
function resolveHeaders(given: unknown = {}): Readonly<Record<string, string>> {
  check(isPlainObject(given), 'headers', given, HEADERS);
  const headers: [string, string][] = [];
  for (const [name, value] of Object.entries(given)) {
    const argument = `headers.${name}`;
    const lower = name.toLowerCase();
    if (Object.hasOwn(OWN_HEADERS, lower)) {
      const own = OWN_HEADERS[lower];
      throw own
        ? refuse(argument, 'has an option of its own', `none; use \`${own}\``)
        : refuse(argument, 'is set by the client, as the operation needs it', 'none');
    }
    check(typeof value === 'string', argument, value, 'a text');
    assertHeader(argument, name, value);
    headers.push([lower, value]);
  }
  return Object.fromEntries(headers);
}

/** Refuses a header over which fetch would fail. */
export function assertHeader(argument: string, name: string, value: string): void {
  if (/^(connection|keep-alive|transfer-encoding|upgrade|expect|content-length)$/i.test(name)) {
    throw refuse(argument, 'belongs to the connection', 'none');
  }
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw refuse(argument, 'has characters that no header can carry', HEADERS);
  }
}

function resolveHooks(given: unknown = {}): Hooks | undefined {
  check(isPlainObject(given), 'hooks', given, `an object with ${HOOKS.join(', ')}`);
  assertNames('hooks.', given, HOOKS, 'hook');
  const hooks = Object.entries(given).filter(([, hook]) => hook !== undefined);
  for (const [name, hook] of hooks) check(typeof hook === 'function', `hooks.${name}`, hook, 'a function');
  return hooks.length === 0 ? undefined : Object.fromEntries(hooks);
}

function resolveLogger(given: unknown): Logger | undefined {
  if (given === undefined) return undefined;
  const allowed = `an object with ${LEVELS.join(', ')}, such as \`console\``;
  // A function may have them, too.
  const logger: object = Object(given);
  check(given === logger, 'logger', given, allowed);
  const missing = LEVELS.find((level) => typeof Reflect.get(logger, level) !== 'function');
  if (missing !== undefined) throw refuse('logger', `has no method ${missing}`, allowed);
  // It has a method for each level.
  return given as Logger;
}

/** Checks the signal of a call. */
export function resolveSignal(given: unknown): AbortSignal | undefined {
  const signal = given ?? undefined;
  // Told by what it can do: a polyfill or another realm has an AbortSignal of its own.
  const right = signal === undefined || typeof Object(signal).addEventListener === 'function';
  check(right, 'signal', signal, 'an AbortSignal, such as `controller.signal`');
  return signal as AbortSignal | undefined;
}

/** Checks an option that is true or false, and false when it is absent. */
export function flag(argument: string, given: unknown = false): boolean {
  check(typeof given === 'boolean', argument, given, '`true` or `false`');
  return given;
}

function milliseconds(argument: string, given: unknown): number {
  return aboveZero(argument, given, 'milliseconds above 0, or `Infinity`');
}

function aboveZero(argument: string, given: unknown, allowed: string): number {
  check(typeof given === 'number' && given > 0, argument, given, allowed, 'number');
  return given;
}
