import { isPlainObject } from './internal/describe.ts';
import type { Exchange } from './internal/exchange.ts';
import { slowPath } from './internal/load-slow-path.ts';
import { queryText } from './internal/query-text.ts';
import { readText } from './internal/read-text.ts';
import { redirectMode } from './internal/redirect.ts';
import { check } from './internal/refuse.ts';
import { assertBody, fillPath } from './internal/request-checks.ts';
import { requestHeaders } from './internal/request-headers.ts';
import {
  assertNames,
  flag,
  overrideOptions,
  type ResolvedOptions,
  resolveOptions,
  resolveSignal,
} from './internal/resolve-options.ts';
import { transport } from './internal/transport.ts';
import type { Operation } from './operation.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { CallArguments, CallResult, OperationId, ResponseOf } from './types.ts';

/**
 * Calls an operation and answers the parsed body, envelope included.
 *
 * @throws InvalidArgumentError before anything is sent, when an id, the query, the body or an option cannot be right
 * @throws HttpError or the subclass of its status, when the answer is not a success
 * @throws ConnectionError when no complete answer came; TimeoutError and AbortError are kinds of it
 */
export type Caller = <Id extends OperationId>(
  operation: Operation<Id>,
  args: CallArguments<Id>,
  options?: CallOptions,
) => Promise<CallResult<ResponseOf<Id>>>;

interface LooseArguments {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly headers?: CallOptions['headers'];
}

const ARGUMENTS = ['path', 'query', 'body', 'headers'];

/**
 * Makes what `client.call` and the SDK call with: the smallest way to the API, for an app that wants nothing else. Nothing is
 * sent until it is used.
 *
 * @throws InvalidArgumentError naming the option that is wrong
 * @example
 * import { createCaller } from '@statsig-console/client';
 * import { getSegment } from '@statsig-console/client/operations';
 *
 * const call = createCaller({ apiKey: 'console-…' });
 * const { data } = await call(getSegment, { path: { id: 'beta_testers' } });
 */
export function createCaller(options: ClientOptions = {}): Caller {
  return callerWith(resolveOptions(options));
}

export function callerWith(defaults: ResolvedOptions): Caller {
  async function call(
    operation: Operation,
    args: LooseArguments = {},
    given?: CallOptions,
  ): Promise<CallResult<unknown>> {
    // Without the slash it would be part of the server's name.
    const right = isPlainObject(operation) && String(operation.path)[0] === '/';
    check(right, 'operation', operation, 'one of `@statsig-console/client/operations`');
    check(isPlainObject(args as unknown), 'args', args, 'an object with path, query, body, headers');
    assertNames('', args, ARGUMENTS, 'argument');
    const { id, method, text } = operation;
    const path = fillPath(operation.path, args.path, operation.slashes);
    const query = queryText(args.query);
    const body = assertBody(args.body, operation);
    let options = given === undefined ? defaults : overrideOptions(defaults, given);
    if (args.headers !== undefined) options = overrideOptions(options, { headers: args.headers });
    const exchange: Exchange = {
      request: { operationId: id, method, path },
      limits: operation.limits,
      options,
      signal: resolveSignal(given?.signal),
      safeToRepeat: flag('safeToRepeat', given?.safeToRepeat),
    };
    const reply = await transport(exchange, async (attempt) => {
      const headers = requestHeaders(options, text, attempt.apiKey, body);
      const response = await attempt.fetch(options.baseUrl + path + query, {
        method,
        headers,
        body: body ?? null,
        signal: attempt.deadline.signal,
        redirect: options.fetch ? 'manual' : redirectMode(method, body),
      });
      return { response, text: await readText(response, options.maxResponseBytes, attempt.deadline) };
    });
    const { answer, request } = reply;
    const { response } = answer;
    const fail = async (problem?: string): Promise<never> => {
      const { failureOf } = await slowPath(request, true);
      throw reply.failed(failureOf(reply, problem));
    };
    if (!response.ok) return fail();
    let data: unknown;
    try {
      data = text ? answer.text : JSON.parse(answer.text);
    } catch {
      return fail(answer.text === '' ? 'with an empty body' : 'with a body that is not JSON');
    }
    return {
      data,
      request,
      response,
      requestId: response.headers.get('x-request-id') ?? undefined,
      respectReviewSettings: options.respectReviewSettings,
      unusable: fail,
    };
  }

  // CallArguments and CallResult are worked out of the operation; the body above is the same for all of them.
  return call as Caller;
}
