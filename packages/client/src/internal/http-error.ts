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
import { redactJson, redactText } from './redact.ts';

const EXCERPT = 500;

const BY_STATUS: Readonly<Record<number, typeof HttpError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  429: RateLimitError,
};

/** The typed error for an answer that is not a success. `payload` is its body, as text or parsed. */
export function httpError(
  request: RequestInfo,
  response: Response,
  payload: unknown,
  secret: string,
  earlier: Earlier,
): HttpError {
  const { status } = response;
  const ErrorClass = BY_STATUS[status] ?? (status >= 500 ? ServerError : HttpError);
  const failed = request.method !== 'GET' && (status >= 500 || status === 408);
  const info = responseInfo(request, response, parsedOrText(payload), secret, {
    attempts: earlier.attempts,
    mayHaveApplied: failed || earlier.mayHaveApplied,
  });
  return new ErrorClass(`${where(info, response, secret)}: ${sentence(reason(info))}${hint(info)}`, info);
}

/** The body of a refusal is not always JSON. */
function parsedOrText(payload: unknown): unknown {
  try {
    return typeof payload === 'string' ? JSON.parse(payload) : payload;
  } catch {
    return payload;
  }
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
  const info = responseInfo(request, response, text, secret, { attempts, mayHaveApplied });
  const { excerpt } = info;
  return new ResponseFormatError(
    `${where(info, response, secret)}, but ${problem}${excerpt ? `: ${firstLine(excerpt)}` : '.'}`,
    info,
  );
}

function responseInfo(
  request: RequestInfo,
  response: Response,
  payload: unknown,
  secret: string,
  attempts: AttemptInfo,
): ResponseInfo & AttemptInfo {
  // Taking the key out of its texts does not change the form.
  const body = isErrorBody(payload) ? (redactJson(payload, secret) as ErrorBody) : undefined;
  const text = typeof payload === 'string' ? payload : (JSON.stringify(payload) ?? '');
  return {
    request: { ...request, path: redactText(request.path, secret) },
    status: response.status,
    requestId: redactText(response.headers.get('x-request-id') ?? '', secret) || undefined,
    body,
    excerpt: body || text === '' ? undefined : redactText(text, secret).slice(0, EXCERPT),
    retryAfterMs: parseRetryAfter(response.headers.get('retry-after')),
    ...attempts,
  };
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
  const status = redactText(`${response.status} ${response.statusText}`.trim(), secret);
  return `${request.method} ${request.path} answered ${status}`;
}

function reason({ body, excerpt }: ResponseInfo): string {
  if (!body) return excerpt ? `a body that is not the API's: ${firstLine(excerpt)}` : 'an empty body';
  const errors = body.errors ?? [];
  const issues = (Array.isArray(errors) ? errors : [errors]).map((e) => `${e.property}: ${e.errorMessage}`);
  return [body.message, ...issues].join('; ');
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
