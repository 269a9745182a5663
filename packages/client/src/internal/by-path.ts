import createClient from 'openapi-fetch';
import type { paths } from '../generated/schema.gen.ts';
import { keepError } from '../http-error-of.ts';
import type { Operation } from '../operation.ts';
import type { Attempt } from './attempt.ts';
import { BodyTooLargeError } from './body-too-large.ts';
import { isPlainObject } from './describe.ts';
import { operationNamed } from './every-operation.ts';
import type { Exchange } from './exchange.ts';
import { handOn } from './hand-on.ts';
import { formatError, httpError, tooLarge } from './http-error.ts';
import { limitBody, withBody } from './limit-body.ts';
import { queryText } from './query-text.ts';
import { readText } from './read-text.ts';
import { redactJson, redactText } from './redact.ts';
import { check, refuse } from './refuse.ts';
import { assertBody, fillPath } from './request-checks.ts';
import { requestHeaders } from './request-headers.ts';
import { assertHeader, type ResolvedOptions, resolveSignal } from './resolve-options.ts';
import { transport } from './transport.ts';

/** What sends by path. */
export type SendByPath = (
  method: Operation['method'],
  path: string,
  init?: Record<string, unknown>,
) => Promise<unknown>;

type Send = (path: string, init: Record<string, unknown>) => Promise<{ error?: unknown; response: Response }>;

/** With these alone, nobody else sees the request or the answer while a call is under way. */
const PLAIN = ['params', 'body', 'headers', 'parseAs', 'querySerializer', 'signal'];
const PARSE_AS = ['json', 'text', 'blob', 'arrayBuffer', 'stream'];

/**
 * openapi-fetch's methods with what they lack: it sends `/layers/{id}` when the id is missing, knows no time limit, and hands
 * an answer on that repeats the key.
 */
export function byPath(options: ResolvedOptions): SendByPath {
  const client = createClient<paths>({ baseUrl: options.baseUrl, querySerializer: queryText });
  return async (method, path, given) => {
    const init = given ?? {};
    check(isPlainObject(init), 'init', init, 'an object such as `{ params, body }`');
    const params = isPlainObject(init['params']) ? init['params'] : {};
    assertPath(path);
    const operation = operationAt(method, path);
    const filled = fillPath(path, params['path'], operation.slashes);
    if (init['querySerializer'] === undefined) queryText(params['query']);
    const body = assertBody(init['body'], operation);
    assertSameServer(init['baseUrl']);
    const own = {
      ...headersOfRequest('headers', init['headers']),
      ...headersOfRequest('params.header', params['header']),
    };
    const signal = resolveSignal(init['signal']);
    const parseAs = init['parseAs'] ?? (operation.text ? 'text' : 'json');
    check(PARSE_AS.includes(String(parseAs)), 'parseAs', parseAs, `one of ${PARSE_AS.join(', ')}`, 'string');
    // openapi-fetch takes a fetch for a single request, and types it as the client's.
    const fetch =
      typeof init['fetch'] === 'function' ? (init['fetch'] as ResolvedOptions['fetch']) : undefined;
    const exchange: Exchange = {
      request: { operationId: operation.id, method, path: filled },
      limits: operation.limits,
      options: fetch ? { ...options, fetch } : options,
      signal,
      safeToRepeat: false,
    };
    const isPlain = !exchange.options.fetch && Object.keys(init).every((name) => PLAIN.includes(name));
    let last: Read | undefined;
    let attempts = 0;
    const { answer, secret, request, earlier } = await transport(exchange, async (attempt) => {
      last = undefined;
      attempts += 1;
      // Its methods take and answer what is passed on here; their types cannot be written down generically.
      const send = client[method] as Send;
      return send(path, {
        // As it was when it was given: the caller may go on to change it.
        bodySerializer: () => body,
        ...init,
        params: { ...params, header: undefined },
        parseAs,
        // A request that nobody sees is sent anew, with the signal.
        signal: isPlain ? null : attempt.deadline.signal,
        // A redirect to another origin would take the key along.
        redirect: 'manual',
        fetch: async (sent: Request) => {
          assertSafe(sent, attempt.apiKey);
          const response = await (isPlain ? fetchAnew(sent, body, attempt) : attempt.fetch(unfollowed(sent)));
          const fetched = await whole(response, attempt, { ...exchange, parseAs, isPlain, attempts });
          if (attempt.text !== undefined) last = { response: fetched, text: attempt.text };
          return fetched;
        },
        headers: { ...requestHeaders(options, operation.text, attempt.apiKey), ...own },
      });
    });
    const { response, error } = answer;
    if (response.ok) return answer;
    // A middleware may have put another answer in the place of the API's.
    const text = last?.response === response ? last.text : textOf(error);
    keepError(response, () => httpError(request, response, text, secret, earlier));
    return { ...answer, error: withoutKey(error, text, secret) };
  };

  /** A serializer or a middleware may have made any request of it. */
  function assertSafe({ url, headers }: Request, apiKey: string): void {
    if (!url.startsWith(`${options.baseUrl}/`)) throw new TypeError('it would leave `baseUrl`');
    if (headers.get('statsig-api-key') !== apiKey) throw new TypeError('it would have another key');
  }

  /** Reads an answer where it is to become JSON or text, and where it is a refusal. */
  async function whole(
    response: Response,
    attempt: Attempt,
    { request, signal, parseAs, isPlain, attempts }: Reading,
  ): Promise<Response> {
    const limit = options.maxResponseBytes;
    const { apiKey: secret, deadline } = attempt;
    if (response.ok && parseAs === 'stream') {
      // It is read when the call is over, and nothing else would say what happened.
      const tooMuch = (): Error => formatError(request, response, '', secret, tooLarge(limit), attempts);
      const limited = limitBody(response, limit, tooMuch, deadline);
      const terms = { timeout: options.timeout, signal, request, attempts, secret };
      return withBody(limited, limited.body && handOn(limited.body, terms));
    }
    if (response.ok && parseAs !== 'json' && parseAs !== 'text') {
      return limitBody(response, limit, () => new BodyTooLargeError(limit), deadline);
    }
    const text = await readText(response, limit, deadline);
    attempt.text = text;
    if (isPlain && response.body) return readOnce(response, text);
    // As bytes, since a text would bring a content type along.
    return withBody(response, response.body && new TextEncoder().encode(text));
  }
}

/** The platform takes twice as long for a request as for its parts: it copies it, with its body and its signal. */
function fetchAnew(
  { url, method, headers }: Request,
  body: string | undefined,
  attempt: Attempt,
): Promise<Response> {
  const { signal } = attempt.deadline;
  return attempt.fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' });
}

function unfollowed(request: Request): Request {
  return request.redirect === 'manual' ? request : new Request(request, { redirect: 'manual' });
}

/** The answer, whose text has been read and can be had once more: to make another answer of it takes longer than to read it. */
function readOnce(response: Response, text: string): Response {
  for (const name of ['text', 'json'] as const) {
    const value = async (): Promise<unknown> => {
      Reflect.deleteProperty(response, 'text');
      Reflect.deleteProperty(response, 'json');
      return name === 'text' ? text : JSON.parse(text);
    };
    Object.defineProperty(response, name, { value, configurable: true });
  }
  return response;
}

/** How an answer is to be read. */
interface Reading extends Pick<Exchange, 'request' | 'signal'> {
  readonly parseAs: unknown;
  readonly isPlain: boolean;
  readonly attempts: number;
}

/** An answer that has been read. */
interface Read {
  readonly response: Response;
  readonly text: string;
}

type Known = Pick<Operation, 'method' | 'path' | 'body' | 'list' | 'slashes' | 'limits' | 'text'> & {
  readonly id: string;
};

/** The operation at a path, or a stand-in: paths that are not in the spec yet can be sent, too. */
function operationAt(method: Operation['method'], path: string): Known {
  const name = `${method} ${path}`;
  return operationNamed(name) ?? { id: name, method, path };
}

/** Refuses what would change the server's name, the place, or the query. */
function assertPath(path: unknown): void {
  const right =
    typeof path === 'string' &&
    /^\/[\x21-\x7e]*$/.test(path) &&
    !/[?#\\]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
  check(right, 'path', path, 'a path from the origin on, such as `/console/v1/gates/{id}`', 'string');
}

/** What openapi-fetch has parsed, as text again; undefined where that cannot be. */
function textOf(error: unknown): string | undefined {
  try {
    return typeof error === 'string' ? error : JSON.stringify(error);
  } catch {
    return undefined;
  }
}

/** The body of a refusal; as text where it is nested deeper than can be copied. */
function withoutKey(error: unknown, text: string | undefined, secret: string): unknown {
  try {
    return redactJson(error, secret);
  } catch {
    return redactText(text ?? '', secret);
  }
}

const FIXED = 'is fixed when the client is made';

/** The headers of a single request, by their names in lower case. openapi-fetch takes them as an object, a list or as `Headers`. */
function headersOfRequest(place: string, given: unknown): Record<string, unknown> {
  const isList = Array.isArray(given) || given instanceof Headers;
  const headers: [string, unknown][] = isList ? [...given] : Object.entries(Object(given));
  for (const [name, value] of headers) {
    const argument = `${place}.${name}`;
    // It would be another key than the one that is kept out of all texts.
    if (name.toLowerCase() === 'statsig-api-key') throw refuse(argument, FIXED, 'none in a call');
    for (const each of [value].flat()) assertHeader(argument, name, String(each ?? ''));
  }
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** openapi-fetch takes another server for a single request; the key is for one server only. */
function assertSameServer(baseUrl: unknown): void {
  if (baseUrl !== undefined) throw refuse('baseUrl', FIXED, 'none in a call');
}
