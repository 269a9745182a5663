import createOpenApiClient, { type Client as OpenApiClient } from 'openapi-fetch';
import { type Call, createCall } from './call.ts';
import type { paths } from './generated/schema.gen.ts';
import { isPlainObject } from './internal/describe.ts';
import { assertBody, assertPathParameters } from './internal/request-checks.ts';
import { type ClientOptions, resolveOptions } from './options.ts';

const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/**
 * A typed client of the Console API.
 *
 * `call` is the short way: by operation, with typed errors. `GET`, `POST` and so on are openapi-fetch's, by path: they
 * answer `{ data, error, response }` and throw only when there is no answer at all.
 */
export interface ConsoleClient extends Pick<OpenApiClient<paths>, (typeof METHODS)[number]> {
  readonly call: Call;
}

/**
 * Makes a client. Nothing is sent until it is used.
 *
 * @throws InvalidArgumentError naming the option that is wrong
 * @example
 * const client = createConsoleClient({ apiKey: 'console-…' });
 * const { data } = await client.call('getSegment', { path: { id: 'beta_testers' } });
 */
export function createConsoleClient(options: ClientOptions = {}): ConsoleClient {
  const resolved = resolveOptions(options);
  const client = createOpenApiClient<paths>({
    baseUrl: resolved.baseUrl,
    fetch: resolved.fetch,
    // A redirect to another origin would take the key along.
    redirect: 'manual',
    headers: {
      Accept: 'application/json',
      'STATSIG-API-KEY': resolved.apiKey,
      'STATSIG-API-VERSION': resolved.apiVersion,
      'x-respect-review-settings': resolved.respectReviewSettings ? 'true' : undefined,
    },
  });
  return Object.assign(guarded(client), { call: createCall(client, resolved) });
}

/** openapi-fetch's methods behind checks that it does not make: it sends `/layers/{id}` when the id is missing. */
function guarded(client: OpenApiClient<paths>): Pick<OpenApiClient<paths>, (typeof METHODS)[number]> {
  type Send = (path: string, init?: Record<string, unknown>) => Promise<unknown>;
  const wrap =
    (send: Send): Send =>
    async (path, init) => {
      const params = init?.['params'];
      assertPathParameters(path, isPlainObject(params) ? params['path'] : undefined);
      assertBody(init?.['body'], false);
      return send(path, init);
    };
  // The wrappers take and answer what openapi-fetch's own methods do, whose types cannot be written down generically.
  return Object.fromEntries(METHODS.map((method) => [method, wrap(client[method] as Send)])) as never;
}
