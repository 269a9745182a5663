import { type HttpHandler, HttpResponse, http } from 'msw';
import type { Located, OpenApiDocument } from './document.ts';
import { readRequest, type SentRequest } from './exchange.ts';
import { preferredAnswer, toResponse } from './kit/answers.ts';
import { type Contract, contractOf, operationNamed } from './kit/contract.ts';
import { ContractError } from './kit/contract-error.ts';
import { checkOptions } from './kit/options.ts';
import {
  failureMessage,
  type NetworkFailure,
  type Outcome,
  onPageOf,
  outcomeOf,
  type ScenarioAnswer,
  wait,
} from './kit/outcome.ts';
import { environmentRecords } from './kit/records.ts';
import { refusalOf } from './kit/refusals.ts';
import type { OperationId } from './operation-ids.gen.ts';

/** Options of {@link handlers} and {@link override}. */
export interface HandlerOptions {
  /** What the code under test has in front of `/console/v1`; `*` is any. Default: `https://statsigapi.net`. */
  baseUrl?: string | undefined;
  /** A bundled OpenAPI 3.1 document. Default: the spec of this toolkit. */
  document?: OpenApiDocument | undefined;
}

/** Options of {@link override}. */
export interface OverrideOptions extends HandlerOptions {
  /** Answers only the first request. Default: every one, until the handlers are reset. */
  once?: boolean | undefined;
}

const BASE_URL = 'https://statsigapi.net';

/**
 * A handler for every operation, for `setupServer` and `setupWorker`. They answer as `createContractFetch` does: the spec's
 * examples, 400 for what breaks the spec, 401 without a key, and what `Prefer` asks for.
 */
export function handlers(options: HandlerOptions = {}): HttpHandler[] {
  checkOptions('handlers', options, ['baseUrl', 'document']);
  const contract = contractOf(options.document);
  // MSW takes the first that fits, so a path without placeholders goes before one that it would also fit.
  return [...contract.operations.values()]
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
    .map((located) =>
      handler(contract, located, options, (request) => ({
        delay: 0,
        result: preferredAnswer(contract, located.operation.operationId, request),
      })),
    );
}

/**
 * A handler that answers one operation otherwise, for `server.use`. Requests are held to the spec all the same. With a
 * function, the answer can depend on the request. With a document of your own, name the type of its operation ids:
 * `override<string>('getThing', {}, { document })`.
 *
 * @throws ContractError when there is no such operation, or when the answer does not conform to the spec; what a function
 *   answers is checked when it does, and MSW then answers 500
 */
export function override<Id extends string = OperationId>(
  operationId: NoInfer<Id>,
  answer: ScenarioAnswer | ((request: SentRequest) => ScenarioAnswer | Promise<ScenarioAnswer>),
  options: OverrideOptions = {},
): HttpHandler {
  checkOptions('override', options, ['baseUrl', 'document', 'once']);
  const contract = contractOf(options.document);
  const located = operationNamed(contract, operationId);
  const prepare = (given: ScenarioAnswer): Outcome => outcomeOf(contract, operationId, given);
  const reply = (request: SentRequest, outcome: Outcome): Outcome =>
    onPageOf(contract, operationId, request, outcome);
  if (typeof answer === 'function') {
    return handler(contract, located, options, async (request) =>
      reply(request, prepare(await answer(request))),
    );
  }
  const prepared = prepare(answer);
  return handler(contract, located, options, (request) => reply(request, prepared));
}

function handler(
  contract: Contract,
  { method, path, operation }: Located,
  { baseUrl = BASE_URL, once = false }: OverrideOptions,
  answer: (request: SentRequest) => Outcome | Promise<Outcome>,
): HttpHandler {
  const base = baseUrl.replace(/\/+$/, '');
  if (!/^(\*|[a-z]+:\/\/[^/]+.*|\/.*)$/i.test(base)) {
    throw new ContractError(
      `\`baseUrl\` is ${baseUrl}. Allowed: an address such as ${BASE_URL}, or * for any.`,
    );
  }
  const depth = path.split('/').length - 1;
  const url = `${base}${path.replace(/\{([^{}]+)\}/g, ':$1')}`;
  // These are the methods that an operation can have.
  const register = http[method.toLowerCase() as 'get' | 'put' | 'post' | 'patch' | 'delete'];
  const records = environmentRecords();
  return register(
    url,
    async ({ request }) => {
      const sent = await readRequest(request.clone());
      // What the base URL has in front is not in the document.
      const inDocument = { ...sent, path: `/${sent.path.split('/').slice(-depth).join('/')}` };
      const refusal = refusalOf(contract, inDocument);
      const { delay, result } = refusal ? { delay: 0, result: refusal.response } : await answer(inDocument);
      const inTime = await wait(delay, request.signal).then(
        () => true,
        () => false,
      );
      // MSW rejects with the reason of the caller by itself, and prints whatever else a handler throws.
      if (!inTime) return HttpResponse.error();
      if (typeof result === 'string') return broken(result);
      records?.add(operation.operationId, result.status);
      return toResponse(result);
    },
    { once },
  );
}

/**
 * A connection that breaks. In Node, what a handler answers becomes the `cause` of what `fetch` rejects with, so it has all that
 * the cause of a contract fetch has.
 */
function broken(code: NetworkFailure): Response {
  return Object.assign(HttpResponse.error(), { name: 'Error', code, message: failureMessage(code) });
}
