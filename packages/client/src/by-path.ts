import type { Client as OpenApiClient } from 'openapi-fetch';
import { headersOf } from './call.ts';
import { InvalidArgumentError } from './errors.ts';
import { routes } from './generated/routes.gen.ts';
import type { paths } from './generated/schema.gen.ts';
import { isPlainObject } from './internal/describe.ts';
import { redactJson } from './internal/redact.ts';
import { assertBody, assertPathParameters, fillPath } from './internal/request-checks.ts';
import { type ResolvedOptions, resolveSignal } from './internal/resolve-options.ts';
import type { Route } from './internal/route.ts';
import { type Exchange, transport } from './internal/transport.ts';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** openapi-fetch's methods, typed by path. */
export type ByPath = Pick<OpenApiClient<paths>, (typeof METHODS)[number]>;

type Send = (path: string, init: Record<string, unknown>) => Promise<{ error?: unknown; response: Response }>;

/**
 * openapi-fetch's methods with what they lack: it sends `/layers/{id}` when the id is missing, knows no time limit, and hands
 * an answer on that repeats the key.
 */
export function byPath(client: OpenApiClient<paths>, options: ResolvedOptions): ByPath {
  const wrap =
    (method: Route['method'], send: Send) =>
    async (path: string, init: Record<string, unknown> = {}): Promise<unknown> => {
      const params = isPlainObject(init['params']) ? init['params'] : {};
      const [operationId, route] = findRoute(method, path);
      assertPathParameters(path, params['path'], route.slashes);
      assertBody(init['body'], route);
      assertSameServer(init['baseUrl']);
      const own = headersOfRequest(init['headers']);
      const signal = resolveSignal(init['signal']);
      // openapi-fetch takes a fetch for a single request, and types it as the client's.
      const fetch =
        typeof init['fetch'] === 'function' ? (init['fetch'] as ResolvedOptions['fetch']) : undefined;
      const exchange: Exchange = {
        request: { operationId, method, path: fillPath(path, params['path']) },
        route,
        options: fetch ? { ...options, fetch } : options,
        signal,
        safeToRepeat: false,
      };
      const { answer, secret } = await transport(exchange, ({ apiKey, ...mine }) => {
        return send(path, { ...init, ...mine, headers: { ...headersOf(options, route, apiKey), ...own } });
      });
      return answer.error === undefined ? answer : { ...answer, error: redactJson(answer.error, secret) };
    };
  // The wrappers take and answer what openapi-fetch's own methods do, whose types cannot be written down generically.
  return Object.fromEntries(METHODS.map((method) => [method, wrap(method, client[method] as Send)])) as never;
}

/** Operations by method and path, such as `GET /console/v1/layers`. */
const known = new Map<string, [name: string, route: Route]>();

/** The operation at a path, or a stand-in: paths that are not in the spec yet can be sent, too. */
function findRoute(method: Route['method'], path: string): [name: string, route: Route] {
  // Filled when it is first needed: most programs call by operation.
  if (known.size === 0) {
    for (const [name, route] of Object.entries(routes))
      known.set(`${route.method} ${route.path}`, [name, route]);
  }
  const name = `${method} ${path}`;
  return known.get(name) ?? [name, { method, path }];
}

/** The headers of a single request, by their names in lower case. openapi-fetch takes them as an object or as `Headers`. */
function headersOfRequest(given: unknown): Record<string, unknown> {
  const headers = given instanceof Headers ? [...given] : Object.entries(Object(given));
  for (const [name] of headers) {
    if (name.toLowerCase() !== 'statsig-api-key') continue;
    // It would be another key than the one that is kept out of all texts.
    throw new InvalidArgumentError(
      `\`headers.${name}\` is fixed when the client is made. Allowed: none in a call.`,
      { argument: `headers.${name}` },
    );
  }
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
}

/** openapi-fetch takes another server for a single request; the key is for one server only. */
function assertSameServer(baseUrl: unknown): void {
  if (baseUrl === undefined) return;
  throw new InvalidArgumentError('`baseUrl` is fixed when the client is made. Allowed: none in a call.', {
    argument: 'baseUrl',
  });
}
