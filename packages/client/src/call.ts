import type { Client as OpenApiClient } from 'openapi-fetch';
import { InvalidArgumentError, type RequestInfo } from './errors.ts';
import { routes } from './generated/routes.gen.ts';
import type { paths } from './generated/schema.gen.ts';
import { attempt } from './internal/attempt.ts';
import { describe } from './internal/describe.ts';
import { formatError, httpError } from './internal/http-error.ts';
import { redactText } from './internal/redact.ts';
import { assertBody, assertPathParameters, fillPath } from './internal/request-checks.ts';
import type { Route } from './internal/route.ts';
import {
  type CallOptions,
  type ResolvedOptions,
  resolveFlag,
  resolveSignal,
  resolveTimeout,
} from './options.ts';
import type { CallArguments, CallResult, OperationId, ResponseOf } from './types.ts';

/**
 * Calls an operation by its id and answers the parsed body, envelope included.
 *
 * @throws InvalidArgumentError before anything is sent, when an id or the body cannot be right
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
    options: CallOptions = {},
  ): Promise<unknown> {
    const route = routeOf(operationId);
    assertPathParameters(route.path, args?.path, route.slashes);
    assertBody(args?.body, route);
    const timeout = resolveTimeout(options.timeout, defaults.timeout);
    const respectReviews = resolveFlag(options.respectReviewSettings, defaults.respectReviewSettings);
    const signal = resolveSignal(options.signal);
    const path = redactText(fillPath(route.path, args?.path), defaults.apiKey);
    const request: RequestInfo = { operationId, method: route.method, path };
    const { apiKey: secret, fetch } = defaults;
    return attempt(request, { timeout, signal, secret, fetch }, async (init) => {
      const { data, error, response } = await send(route.method.toLowerCase(), route.path, {
        params: { path: args?.path, query: args?.query },
        body: args?.body,
        headers: {
          ...(route.text === true ? { Accept: 'text/csv' } : {}),
          'x-respect-review-settings': respectReviews ? 'true' : null,
        },
        parseAs: 'text',
        ...init,
      });
      if (!response.ok) throw httpError(request, response, error, secret);
      return {
        data: route.text === true ? (data ?? '') : parse(request, response, data ?? '', secret),
        request,
        response,
        requestId: response.headers.get('x-request-id') ?? undefined,
        formatError: (problem: string) => formatError(request, response, data ?? '', secret, problem),
      };
    });
  }

  // CallArguments and CallResult are worked out of the operation; the body above is the same for all of them.
  return call as Call;
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

function parse(request: RequestInfo, response: Response, text: string, secret: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const problem = text === '' ? 'with an empty body' : 'with a body that is not JSON';
    throw formatError(request, response, text, secret, problem);
  }
}
