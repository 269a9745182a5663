import type { OpenApiDocument } from '../document.ts';
import { type Exchange, readRequest, readResponse, type SentRequest, type Violation } from '../exchange.ts';
import type { OperationId } from '../operation-ids.gen.ts';
import { documentedAnswer } from './answers.ts';
import { type Contract, contractOf, operationNamed } from './contract.ts';
import { ContractError, listed } from './contract-error.ts';
import { checkOptions } from './options.ts';

/** The body of an answer that a team keeps for its tests, and what it answers. */
export interface AnswerFixture {
  /** The ids of another document are allowed, too. */
  readonly operationId: OperationId | (string & Record<never, never>);
  readonly body: unknown;
  /** Default: the documented success. */
  readonly status?: number | undefined;
}

type Judged = SentRequest | Exchange | AnswerFixture;

/** What was recorded: a request, a request with its answer, a fixture, several of them, or the `fetch` that recorded them. */
export type Recorded = Judged | readonly Judged[] | { readonly exchanges: readonly Exchange[] };

/** What the platform has: a request, or a request with its answer. Neither body may have been read. */
export type Plain = Request | { readonly request: Request; readonly response: Response };

const ALLOWED =
  'Allowed: a Request, { request, response }, { operationId, body }, or what `captureFetch` and `createContractFetch` recorded.';

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
export function expectConforms(target: Recorded | Plain, options: ConformOptions = {}): void | Promise<void> {
  checkOptions('expectConforms', options, ['document']);
  const contract = contractOf(options.document);
  checkTarget(target);
  if (isPlain(target)) return read(target).then((recorded) => judge(contract, [recorded]));
  return judge(contract, 'exchanges' in target ? target.exchanges : [target].flat());
}

/** Whoever has no types may pass anything. */
function checkTarget(target: unknown): void {
  if (isPlain(target) || (isObject(target) && 'exchanges' in target)) return;
  for (const one of Array.isArray(target) ? target : [target]) {
    const problem = problemWith(one);
    if (problem !== undefined) throw new ContractError(`${problem} ${ALLOWED}`);
  }
}

function problemWith(one: unknown): string | undefined {
  if (one instanceof Response) return 'A Response alone does not say what it answers.';
  if (isPlain(one)) return 'A Request of the platform has to be passed alone, and awaited.';
  if (isObject(one) && 'operationId' in one) return undefined;
  const request = isObject(one) && 'request' in one ? one.request : one;
  if (!isObject(request) || !('method' in request)) return 'This is no request.';
  const missing = ['path', 'query', 'headers'].filter((part) => !(part in request));
  return missing.length === 0 ? undefined : `This request has no \`${missing.join('` and no `')}\`.`;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

function isPlain(target: unknown): target is Plain {
  if (target instanceof Request) return true;
  return isObject(target) && 'request' in target && target.request instanceof Request;
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

function judge(contract: Contract, targets: readonly Judged[]): void {
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

interface Problems {
  readonly text: string;
  readonly violations: readonly Violation[];
}

function problems(contract: Contract, target: Judged): Problems {
  if ('operationId' in target) return problemsOfFixture(contract, target);
  const { checker } = contract;
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

function problemsOfFixture(contract: Contract, { operationId, status, body }: AnswerFixture): Problems {
  const located = operationNamed(contract, operationId);
  const answer = { ...documentedAnswer(contract, located, { status }), body };
  const violations = contract.checker.checkResponse(located, answer);
  const title = `The answer ${answer.status} of ${operationId} breaks the spec`;
  return { text: violations.length > 0 ? `${title}:\n${listed(violations)}` : '', violations };
}
