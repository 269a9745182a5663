import type { AttemptInfo, ErrorBody, RequestInfo } from '../errors.ts';
import {
  AuthenticationError,
  BadRequestError,
  HttpError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  type ResponseInfo,
  ServerError,
} from '../failures.ts';
import { parseRetryAfter } from '../retry-after.ts';
import { isPlainObject } from './describe.ts';
import type { Earlier } from './exchange.ts';
import { LONGEST_FORM, redactJson, redactText } from './redact.ts';

const EXCERPT = 500;
/** How much of a body is looked at for an excerpt, and how much of what the API says is in a message. */
const LOOKED_AT = 10_000;
const SAID = 2_000;

/** 0 is what is seen of a redirect where the platform hides it. */
const REDIRECT = /^(0|30[12378])$/;

const BY_STATUS: Readonly<Record<number, typeof HttpError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  429: RateLimitError,
};

/**
 * The typed error for an answer that is not a success.
 *
 * @param text its body; undefined when it could not be read
 */
export function httpError(
  request: RequestInfo,
  response: Response,
  text: string | undefined,
  secret: string,
  earlier: Earlier,
): HttpError {
  const { status } = response;
  const ErrorClass = BY_STATUS[status] ?? (status >= 500 ? ServerError : HttpError);
  const failed = request.method !== 'GET' && (status >= 500 || status === 408);
  const payload = parsedOrText(text ?? '');
  const shown = typeof payload === 'string' ? payload : (text ?? '');
  const info = responseInfo(request, response, shown, errorBodyIn(payload, secret), secret, {
    attempts: earlier.attempts,
    mayHaveApplied: failed || earlier.mayHaveApplied,
  });
  const why = REDIRECT.test(`${status}`)
    ? redirected(response, secret)
    : text === undefined
      ? 'a body that could not be read'
      : reason(info);
  return new ErrorClass(`${where(info, response, secret)}: ${sentence(why)}${hint(info)}`, info);
}

/** The body of a refusal is not always JSON. */
function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A body in the API's form, without the key; undefined also where it is nested deeper than can be copied. */
function errorBodyIn(payload: unknown, secret: string): ErrorBody | undefined {
  try {
    // Taking the key out of its texts does not change the form.
    return isErrorBody(payload) ? (redactJson(payload, secret) as ErrorBody) : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a body that was cut off. */
export function tooLarge(limit: number): string {
  return `with more than the ${limit} bytes that \`maxResponseBytes\` allows`;
}

/** The error for a success whose body cannot be used. */
export function formatError(
  request: RequestInfo,
  response: Response,
  text: string,
  secret: string,
  problem: string,
  attempts: number,
): ResponseFormatError {
  const mayHaveApplied = request.method !== 'GET';
  const info = responseInfo(request, response, text, undefined, secret, { attempts, mayHaveApplied });
  const { excerpt } = info;
  return new ResponseFormatError(
    `${where(info, response, secret)}, but ${problem}${excerpt ? `: ${firstLine(excerpt)}` : '.'}`,
    info,
  );
}

function responseInfo(
  request: RequestInfo,
  response: Response,
  text: string,
  body: ErrorBody | undefined,
  secret: string,
  attempts: AttemptInfo,
): ResponseInfo & AttemptInfo {
  return {
    request: { ...request, path: redactText(request.path, secret) },
    status: response.status,
    requestId: redactText(response.headers.get('x-request-id') ?? '', secret) || undefined,
    body,
    excerpt: body || text === '' ? undefined : excerptOf(text, secret),
    retryAfterMs: parseRetryAfter(response.headers.get('retry-after')),
    ...attempts,
  };
}

function excerptOf(text: string, secret: string): string {
  const longest = secret.length * LONGEST_FORM;
  const start = text.slice(0, LOOKED_AT + longest);
  const safe = redactText(start, secret);
  // Of a key that is cut in two, the first part would be left: as much as that may be is left out.
  return (start === text ? safe : safe.slice(0, -longest)).slice(0, EXCERPT);
}

/** Only what the type promises: a message, and errors that name a property and a reason. */
function isErrorBody(value: unknown): value is ErrorBody {
  if (!isPlainObject(value) || typeof value['message'] !== 'string') return false;
  const errors = value['errors'] ?? [];
  return (Array.isArray(errors) ? errors : [errors]).every(
    (error) =>
      isPlainObject(error) &&
      typeof error['property'] === 'string' &&
      typeof error['errorMessage'] === 'string',
  );
}

function where({ request }: ResponseInfo, response: Response, secret: string): string {
  const status = redactText(`${response.status || '3xx'} ${response.statusText}`.trim(), secret);
  return `${request.method} ${request.path} answered ${status}`;
}

function reason({ body, excerpt }: ResponseInfo): string {
  if (!body) return excerpt ? `a body that is not the API's: ${firstLine(excerpt)}` : 'an empty body';
  const errors = body.errors ?? [];
  const issues = (Array.isArray(errors) ? errors : [errors]).map((e) => `${e.property}: ${e.errorMessage}`);
  const said = [body.message, ...issues].join('; ');
  return said.length > SAID ? `${said.slice(0, SAID)}…` : said;
}

function redirected(response: Response, secret: string): string {
  const location = redactText(response.headers.get('location') ?? '', secret);
  const to = location && ` to ${firstLine(location)}`;
  return `a redirect${to}, which is not followed: check \`baseUrl\``;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function hint({ status, retryAfterMs, attempts, mayHaveApplied }: ResponseInfo & AttemptInfo): string {
  const seconds = retryAfterMs === undefined ? '' : ` ${retryAfterMs / 1000} s`;
  const wait = seconds || status === 429 ? ` Wait${seconds} before the next attempt.` : '';
  const count = attempts > 1 ? ` This was attempt ${attempts}.` : '';
  const advice =
    status === 401 ? ' Check that the key is an active Console API key of this project.' : `${wait}${count}`;
  return advice + applied(status, mayHaveApplied);
}

function applied(status: number, may: boolean): string {
  if (!may) return status === 429 ? ' Nothing was applied.' : '';
  if (status >= 500 || status === 408) return ' The change may have been applied.';
  return ' An earlier attempt failed and may have done it all the same.';
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
