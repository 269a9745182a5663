import createClient from 'openapi-fetch';
import type { paths } from '../generated/schema.gen.ts';
import { keepError } from '../http-error-of.ts';
import type { Operation } from '../operation.ts';
import { isPlainObject } from './describe.ts';
import { operationNamed } from './every-operation.ts';
import type { Exchange } from './exchange.ts';
import { httpError } from './http-error.ts';
import { limitBody } from './limit-body.ts';
import { redactJson } from './redact.ts';
import { refuse } from './refuse.ts';
import { assertBody, fillPath } from './request-checks.ts';
import { requestHeaders } from './request-headers.ts';
import { type ResolvedOptions, resolveSignal } from './resolve-options.ts';
import { transport } from './transport.ts';

/** What sends by path. */
export type SendByPath = (
  method: Operation['method'],
  path: string,
  init?: Record<string, unknown>,
) => Promise<unknown>;

type Send = (path: string, init: Record<string, unknown>) => Promise<{ error?: unknown; response: Response }>;

/**
 * openapi-fetch's methods with what they lack: it sends `/layers/{id}` when the id is missing, knows no time limit, and hands
 * an answer on that repeats the key.
 */
export function byPath(options: ResolvedOptions): SendByPath {
  const client = createClient<paths>({ baseUrl: options.baseUrl });
  return async (method, path, init = {}) => {
    const params = isPlainObject(init['params']) ? init['params'] : {};
    const operation = operationAt(method, path);
    const filled = fillPath(path, params['path'], operation.slashes);
    assertBody(init['body'], operation);
    assertSameServer(init['baseUrl']);
    const own = headersOfRequest(init['headers']);
    const signal = resolveSignal(init['signal']);
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
    const { answer, secret, request, earlier } = await transport(exchange, (attempt) => {
      // Its methods take and answer what is passed on here; their types cannot be written down generically.
      const send = client[method] as Send;
      return send(path, {
        ...init,
        signal: attempt.deadline.signal,
        // A redirect to another origin would take the key along.
        redirect: 'manual',
        fetch: async (request: Request) =>
          limitBody(await attempt.fetch(request), options.maxResponseBytes, attempt.deadline),
        headers: { ...requestHeaders(options, operation.text, attempt.apiKey), ...own },
      });
    });
    const { response, error } = answer;
    if (!response.ok) keepError(response, () => httpError(request, response, error, secret, earlier));
    return error === undefined ? answer : { ...answer, error: redactJson(error, secret) };
  };
}

type Known = Pick<Operation, 'method' | 'path' | 'body' | 'list' | 'slashes' | 'limits' | 'text'> & {
  readonly id: string;
};

/** The operation at a path, or a stand-in: paths that are not in the spec yet can be sent, too. */
function operationAt(method: Operation['method'], path: string): Known {
  const name = `${method} ${path}`;
  return operationNamed(name) ?? { id: name, method, path };
}

const FIXED = 'is fixed when the client is made';

/** The headers of a single request, by their names in lower case. openapi-fetch takes them as an object or as `Headers`. */
function headersOfRequest(given: unknown): Record<string, unknown> {
  const headers = given instanceof Headers ? [...given] : Object.entries(Object(given));
  for (const [name] of headers) {
    if (name.toLowerCase() !== 'statsig-api-key') continue;
    // It would be another key than the one that is kept out of all texts.
    throw refuse(`headers.${name}`, FIXED, 'none in a call');
  }
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** openapi-fetch takes another server for a single request; the key is for one server only. */
function assertSameServer(baseUrl: unknown): void {
  if (baseUrl !== undefined) throw refuse('baseUrl', FIXED, 'none in a call');
}
