import type { OpenApiDocument } from '../document.ts';
import { type Exchange, readRequest, readResponse, type SentRequest, type Violation } from '../exchange.ts';
import { type Contract, contractOf } from './contract.ts';
import { ContractError, listed } from './contract-error.ts';

/** What was recorded: a request, a request with its answer, several of them, or the `fetch` that recorded them. */
export type Recorded =
  | SentRequest
  | Exchange
  | readonly (SentRequest | Exchange)[]
  | { readonly exchanges: readonly Exchange[] };

/** What the platform has: a request, or a request with its answer. Neither body may have been read. */
export type Plain = Request | { readonly request: Request; readonly response: Response };

/** Options of {@link expectConforms}. */
export interface ConformOptions {
  /** A bundled OpenAPI 3.1 document. Default: the spec of this toolkit. */
  document?: OpenApiDocument | undefined;
}

/**
 * Holds requests and answers to the spec, as `createChecker` does. What was recorded is judged at once; a `Request` or a
 * `Response` of the platform has to be read, so that there is something to await.
 *
 * @throws ContractError listing every violation; also when there is nothing to judge
 */
export function expectConforms(target: Recorded, options?: ConformOptions): void;
export function expectConforms(target: Plain, options?: ConformOptions): Promise<void>;
export function expectConforms(target: Recorded | Plain, options?: ConformOptions): void | Promise<void>;
export function expectConforms(
  target: Recorded | Plain,
  { document }: ConformOptions = {},
): void | Promise<void> {
  const contract = contractOf(document);
  checkTarget(target);
  if (isPlain(target)) return read(target).then((recorded) => judge(contract, [recorded]));
  return judge(contract, 'exchanges' in target ? target.exchanges : [target].flat());
}

/** Whoever has no types may pass anything. */
function checkTarget(target: unknown): void {
  const isOne = (typeof target === 'object' || typeof target === 'function') && target !== null;
  const known = ['request', 'exchanges', 'method'].some((key) => isOne && key in target);
  if (known || Array.isArray(target)) return;
  const alone =
    target instanceof Response ? 'A Response alone does not say what it answers.' : 'This is no request.';
  throw new ContractError(
    `${alone} Allowed: a Request, { request, response }, or what \`captureFetch\` and \`createContractFetch\` recorded.`,
  );
}

function isPlain(target: Recorded | Plain): target is Plain {
  return target instanceof Request || ('request' in target && target.request instanceof Request);
}

async function read(target: Plain): Promise<SentRequest | Exchange> {
  if (target instanceof Request) return readRequest(unread(target, 'request'));
  return {
    request: await readRequest(unread(target.request, 'request')),
    response: await readResponse(unread(target.response, 'response')),
  };
}

/** A copy, so that the caller can still read the body. */
function unread<T extends Request | Response>(message: T, name: string): T {
  if (message.bodyUsed) {
    throw new ContractError(
      `The body of the ${name} has been read already. Pass \`${name}.clone()\`, made before.`,
    );
  }
  // A clone is of the same kind.
  return message.clone() as T;
}

function judge(contract: Contract, targets: readonly (SentRequest | Exchange)[]): void {
  if (targets.length === 0) {
    throw new ContractError('There is nothing to hold to the spec: no request was answered.');
  }
  const found = targets.map((target) => problems(contract, target)).filter(({ text }) => text !== '');
  if (found.length === 0) return;
  throw new ContractError(
    found.map(({ text }) => text).join('\n'),
    found.flatMap(({ violations }) => violations),
  );
}

function problems(
  { checker }: Contract,
  target: SentRequest | Exchange,
): { text: string; violations: readonly Violation[] } {
  const { request, response } = 'request' in target ? target : { request: target, response: undefined };
  const inRequest = checker.checkRequest(request);
  const id = checker.operationOf(request);
  // An unknown operation has no answers to compare with.
  const inResponse = response && id !== undefined ? checker.checkResponse(request, response) : [];
  const name = `${request.method} ${request.path}${id === undefined ? '' : ` (${id})`}`;
  const parts = [
    ...(inRequest.length > 0 ? [`The request ${name} breaks the spec:\n${listed(inRequest)}`] : []),
    ...(inResponse.length > 0
      ? [`The answer ${response?.status} to ${name} breaks the spec:\n${listed(inResponse)}`]
      : []),
  ];
  return { text: parts.join('\n'), violations: [...inRequest, ...inResponse] };
}
