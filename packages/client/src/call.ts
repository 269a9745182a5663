import type { Client as OpenApiClient } from 'openapi-fetch';
import {
  AbortError,
  ConnectionError,
  InvalidArgumentError,
  isStatsigError,
  type RequestInfo,
  TimeoutError,
} from './errors.ts';
import { routes } from './generated/routes.gen.ts';
import type { paths } from './generated/schema.gen.ts';
import { type Deadline, startDeadline } from './internal/deadline.ts';
import { describe } from './internal/describe.ts';
import { formatError, httpError } from './internal/http-error.ts';
import { redactCause, redactText } from './internal/redact.ts';
import { assertBody, assertPathParameters } from './internal/request-checks.ts';
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
    assertPathParameters(route.path, args?.path);
    assertBody(args?.body, route.body === true);
    const timeout = resolveTimeout(options.timeout, defaults.timeout);
    const respectReviews = resolveFlag(options.respectReviewSettings, defaults.respectReviewSettings);
    const signal = resolveSignal(options.signal);
    const path = redactText(shownPath(route.path, args), defaults.apiKey);
    const request: RequestInfo = { operationId, method: route.method, path };
    const deadline = startDeadline(timeout, signal);
    let left = false;
    try {
      deadline.signal.throwIfAborted();
      const answer = send(route.method.toLowerCase(), route.path, {
        params: { path: args?.path, query: args?.query },
        body: args?.body,
        headers: { 'x-respect-review-settings': respectReviews ? 'true' : null },
        signal: deadline.signal,
        parseAs: 'text',
        fetch: (sent: Request) => {
          left = true;
          deadline.keep(sent);
          return defaults.fetch(sent);
        },
      });
      // Some signals do not arrive: a `fetch` may ignore them, and Node loses them when a request is wrapped in another.
      const { data, error, response } = await Promise.race([answer, deadline.ended]);
      if (!response.ok) throw httpError(request, response, error, defaults.apiKey);
      return {
        data: parse(request, response, data ?? '', defaults.apiKey),
        request,
        response,
        requestId: response.headers.get('x-request-id') ?? undefined,
        formatError: (problem: string) =>
          formatError(request, response, data ?? '', defaults.apiKey, problem),
      };
    } catch (error) {
      throw describeFailure(error, request, deadline, { timeout, left, secret: defaults.apiKey });
    } finally {
      deadline.release();
    }
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

function shownPath(template: string, { path = {} }: LooseArguments = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
}

function parse(request: RequestInfo, response: Response, text: string, secret: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const problem = text === '' ? 'with an empty body' : 'with a body that is not JSON';
    throw formatError(request, response, text, secret, problem);
  }
}

function describeFailure(
  error: unknown,
  request: RequestInfo,
  deadline: Deadline,
  { timeout, left, secret }: { timeout: number; left: boolean; secret: string },
): unknown {
  if (isStatsigError(error)) return error;
  const cause = redactCause(error, secret);
  const what = `${request.method} ${request.path}`;
  const applied = request.method === 'GET' || !left ? '' : ' The change may have been applied.';
  if (deadline.expired()) {
    return new TimeoutError(`${what} got no complete answer within ${timeout} ms.${applied}`, {
      request,
      cause,
    });
  }
  if (deadline.signal.aborted) {
    return new AbortError(`${what} was aborted.${applied}`, { request, cause });
  }
  const reason = deepestMessage(cause);
  return new ConnectionError(`${what} got no answer: ${reason}.${applied}`, { request, cause });
}

/** fetch says "fetch failed" and hides the reason in the causes. */
function deepestMessage(error: unknown): string {
  let message = 'unknown reason';
  for (let current = error; current instanceof Error; current = current.cause) {
    const code: unknown = Reflect.get(current, 'code');
    message = current.message || (typeof code === 'string' ? code : message);
  }
  return message;
}
