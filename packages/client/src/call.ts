import type { Client as OpenApiClient } from 'openapi-fetch';
import { InvalidArgumentError } from './errors.ts';
import { routes } from './generated/routes.gen.ts';
import type { paths } from './generated/schema.gen.ts';
import { describe } from './internal/describe.ts';
import { formatError, httpError } from './internal/http-error.ts';
import { assertBody, assertPathParameters, fillPath } from './internal/request-checks.ts';
import { flag, overrideOptions, type ResolvedOptions, resolveSignal } from './internal/resolve-options.ts';
import type { Route } from './internal/route.ts';
import { type Exchange, transport } from './internal/transport.ts';
import type { CallOptions } from './options.ts';
import type { CallArguments, CallResult, OperationId, ResponseOf } from './types.ts';

/**
 * Calls an operation by its id and answers the parsed body, envelope included.
 *
 * @throws InvalidArgumentError before anything is sent, when an id, the body or an option cannot be right
 * @throws HttpError or the subclass of its status, when the answer is not a success
 * @throws ConnectionError when no complete answer came; TimeoutError and AbortError are kinds of it
 */
export type Call = <Id extends OperationId>(
  operationId: Id,
  args: CallArguments<Id>,
  options?: CallOptions,
) => Promise<CallResult<ResponseOf<Id>>>;

/** What openapi-fetch is asked for here: the body of a success as text, so that a broken one can be shown. */
type SendText = (
  method: string,
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: string; error?: unknown; response: Response }>;

interface LooseArguments {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

export function createCall(client: OpenApiClient<paths>, defaults: ResolvedOptions): Call {
  // The route decides at run time what the types below have decided at compile time.
  const send = client.request as unknown as SendText;

  async function call(
    operationId: OperationId,
    args: LooseArguments,
    given: CallOptions = {},
  ): Promise<unknown> {
    const route = routeOf(operationId);
    assertPathParameters(route.path, args?.path, route.slashes);
    const body = assertBody(args?.body, route);
    const options = overrideOptions(defaults, given);
    const exchange: Exchange = {
      request: { operationId, method: route.method, path: fillPath(route.path, args?.path) },
      route,
      options,
      signal: resolveSignal(given.signal),
      safeToRepeat: flag('safeToRepeat', given.safeToRepeat),
    };
    const reply = await transport(exchange, ({ apiKey, ...init }) =>
      send(route.method.toLowerCase(), route.path, {
        params: { path: args?.path, query: args?.query },
        body,
        // It has been written already, to see whether it can be.
        bodySerializer: asIs,
        baseUrl: options.baseUrl,
        headers: headersOf(options, route, apiKey),
        parseAs: 'text',
        ...init,
      }),
    );
    const { answer, request, earlier, secret, failed } = reply;
    const { data = '', error, response } = answer;
    if (!response.ok) throw failed(httpError(request, response, error, secret, earlier));
    const problemIn = (problem: string) =>
      formatError(request, response, data, secret, problem, earlier.attempts);
    try {
      return {
        data: route.text === true ? data : JSON.parse(data),
        request,
        response,
        requestId: response.headers.get('x-request-id') ?? undefined,
        formatError: problemIn,
      };
    } catch {
      const problem = data === '' ? 'with an empty body' : 'with a body that is not JSON';
      throw failed(problemIn(problem));
    }
  }

  // CallArguments and CallResult are worked out of the operation; the body above is the same for all of them.
  return call as Call;
}

function asIs(body: unknown): unknown {
  return body;
}

/** What a request carries besides its content type, by names in lower case, so that none is there twice. */
export function headersOf(
  options: ResolvedOptions,
  route: Pick<Route, 'text'>,
  apiKey: string,
): Record<string, string | undefined> {
  return {
    ...options.headers,
    accept: route.text === true ? 'text/csv' : 'application/json',
    'statsig-api-key': apiKey,
    'statsig-api-version': options.apiVersion,
    'x-respect-review-settings': options.respectReviewSettings ? 'true' : undefined,
  };
}

function routeOf(operationId: OperationId): Route {
  const route = Object.hasOwn(routes, operationId) ? routes[operationId] : undefined;
  if (!route) {
    throw new InvalidArgumentError(
      `\`operationId\` is ${typeof operationId === 'string' ? JSON.stringify(operationId) : describe(operationId)}, which is no operation of the API.`,
      {
        argument: 'operationId',
      },
    );
  }
  return route;
}
