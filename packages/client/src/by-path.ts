import type { Client as OpenApiClient } from 'openapi-fetch';
import type { HttpError } from './errors.ts';
import type { paths } from './generated/schema.gen.ts';
import { isPlainObject } from './internal/describe.ts';
import { operationNamed } from './internal/every-operation.ts';
import { httpError } from './internal/http-error.ts';
import { limitBody } from './internal/limit-body.ts';
import { redactJson } from './internal/redact.ts';
import { refuse } from './internal/refuse.ts';
import { assertBody, fillPath } from './internal/request-checks.ts';
import { requestHeaders } from './internal/request-headers.ts';
import { type ResolvedOptions, resolveSignal } from './internal/resolve-options.ts';
import { type Exchange, transport } from './internal/transport.ts';
import type { Operation } from './operation.ts';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** openapi-fetch's methods, typed by path. */
export type ByPath = Pick<OpenApiClient<paths>, (typeof METHODS)[number]>;

/** What makes the error of an answer that is no success. */
const failures = new WeakMap<Response, () => HttpError>();

/**
 * The error that `client.call` throws in place of an answer by path, with `mayHaveApplied`, `issues` and all: what a method by
 * path answers cannot say whether an earlier attempt has done what the last one was refused.
 *
 * @param response as the method by path answered it
 * @returns undefined for a success, and for what no method by path of this package answered
 * @example
 * const { data, response } = await client.DELETE('/console/v1/gates/{id}', { params: { path: { id: 'old' } } });
 * if (!response.ok) throw httpErrorOf(response);
 */
export function httpErrorOf(response: Response): HttpError | undefined {
  return failures.get(response)?.();
}

type Send = (path: string, init: Record<string, unknown>) => Promise<{ error?: unknown; response: Response }>;

/**
 * openapi-fetch's methods with what they lack: it sends `/layers/{id}` when the id is missing, knows no time limit, and hands
 * an answer on that repeats the key. It is loaded when one of them first sends: most programs call by operation.
 */
export function byPath(options: ResolvedOptions): ByPath {
  let client: OpenApiClient<paths> | undefined;
  const wrap =
    (method: Operation['method']) =>
    async (path: string, init: Record<string, unknown> = {}): Promise<unknown> => {
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
      const { answer, secret, request, earlier } = await transport(
        exchange,
        async ({ apiKey, deadline, fetch }) => {
          client ??= (await import('openapi-fetch')).default<paths>({ baseUrl: options.baseUrl });
          // Its methods take and answer what is passed on here; their types cannot be written down generically.
          const send = client[method] as Send;
          return send(path, {
            ...init,
            signal: deadline.signal,
            // A redirect to another origin would take the key along.
            redirect: 'manual',
            fetch: async (request: Request) => limitBody(await fetch(request), options.maxResponseBytes),
            headers: { ...requestHeaders(options, operation.text, apiKey), ...own },
          });
        },
      );
      const { response, error } = answer;
      if (!response.ok) failures.set(response, () => httpError(request, response, error, secret, earlier));
      return error === undefined ? answer : { ...answer, error: redactJson(error, secret) };
    };
  // The wrappers take and answer what openapi-fetch's own methods do.
  return Object.fromEntries(METHODS.map((method) => [method, wrap(method)])) as never;
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
