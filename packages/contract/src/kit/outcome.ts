import type { ReceivedResponse, SentRequest } from '../exchange.ts';
import { documentedAnswer } from './answers.ts';
import { type Contract, operationNamed } from './contract.ts';
import { ContractError, listed } from './contract-error.ts';
import { onAskedPage } from './pages.ts';

/** Why a request is never answered, as Node's `fetch` names it in `error.cause.code`. */
export type NetworkFailure = 'ECONNREFUSED' | 'ECONNRESET' | 'ENOTFOUND' | 'ETIMEDOUT';

/** What an operation answers in place of its example. Everything is optional. */
export interface ScenarioAnswer {
  /** Default: the documented success. */
  readonly status?: number | undefined;
  /** Name of a documented example. Default: the first. */
  readonly example?: string | undefined;
  /** A body of your own, which has to conform to the spec. */
  readonly body?: unknown;
  /** Headers on top of the documented ones. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The `Retry-After` header: seconds, or an HTTP date. */
  readonly retryAfter?: number | string | undefined;
  /** How long the answer takes, in milliseconds. */
  readonly delay?: number | undefined;
  /** No answer at all: `fetch` rejects. `true` is `ECONNRESET`, a connection that breaks in the middle. */
  readonly networkError?: boolean | NetworkFailure | undefined;
  /** Lets a status or body pass that the spec does not have. A text is then sent as it is, and need not be JSON. */
  readonly unchecked?: boolean | undefined;
}

/** What is answered. */
export interface Reply extends ReceivedResponse {
  /** True for a text that is sent as it is, whatever its media type. */
  readonly raw?: boolean;
  /** True where nobody chose the body, so that the page of a list matters. */
  readonly byDefault?: boolean;
}

/** What happens to a request. */
export interface Outcome {
  /** An answer, or the code of a network failure. */
  readonly result: Reply | NetworkFailure;
  /** Milliseconds. */
  readonly delay: number;
}

const KEYS = ['status', 'example', 'body', 'headers', 'retryAfter', 'delay', 'networkError', 'unchecked'];
const FAILURES: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
] satisfies NetworkFailure[];
/** The longest delay that a timer takes. */
const LONGEST = 2 ** 31 - 1;

/**
 * Makes the answer that was asked for.
 *
 * @throws ContractError when there is no such operation, or it has no such answer
 */
export function outcomeOf(contract: Contract, operationId: string, answer: ScenarioAnswer): Outcome {
  const located = operationNamed(contract, operationId);
  const refuse = (problem: string): never => {
    throw new ContractError(`The answer for \`${operationId}\` cannot be: ${problem}`);
  };
  if (typeof answer !== 'object' || answer === null) refuse(`it is ${String(answer)}, and no object.`);
  const unknown = Object.keys(answer).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0)
    refuse(`\`${unknown.join('`, `')}\` is no part of it. Allowed: ${KEYS.join(', ')}.`);
  const { status, example, body, networkError = false, unchecked = false, delay = 0 } = answer;
  checkDelay(delay, `The delay of \`${operationId}\``);
  if (networkError !== false) {
    const rest = Object.keys(answer).filter((key) => key !== 'networkError' && key !== 'delay');
    if (rest.length > 0) refuse(`with \`networkError\` there is no answer, so no \`${rest.join('`, `')}\`.`);
    if (networkError === true) return { result: 'ECONNRESET', delay };
    if (!FAILURES.includes(networkError))
      refuse(`\`networkError\` is ${networkError}. Allowed: true, ${FAILURES.join(', ')}.`);
    return { result: networkError, delay };
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    refuse(`\`status\` is ${JSON.stringify(status)}. Allowed: a whole number from 200 to 599.`);
  }
  if (example !== undefined && body !== undefined)
    refuse('it has both `example` and `body`. Give one of them.');
  const documented =
    unchecked && body !== undefined
      ? uncheckedAnswer(status, body)
      : documentedAnswer(contract, located, { status, example, listed: !unchecked });
  const response: Reply = {
    ...documented,
    ...(unchecked && typeof body === 'string' ? { raw: true } : {}),
    ...(body === undefined && example === undefined ? { byDefault: true } : {}),
    headers: { ...documented.headers, ...lowerCase(answer.headers), ...retryAfter(answer, refuse) },
    body: body === undefined ? documented.body : body,
  };
  if (!unchecked) {
    const violations = contract.checker.checkResponse(located, response);
    if (violations.length > 0) {
      throw new ContractError(
        `The answer for \`${operationId}\` does not conform to the spec:\n${listed(violations)}\n` +
          'Mend it, or say `unchecked: true` if the code under test has to bear it.',
        violations,
      );
    }
  }
  return { result: response, delay };
}

function uncheckedAnswer(status = 200, body: unknown): ReceivedResponse {
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return { status, headers: { 'content-type': type }, body };
}

function lowerCase(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function retryAfter({ retryAfter: value }: ScenarioAnswer, refuse: (problem: string) => never): object {
  if (value === undefined) return {};
  const good =
    typeof value === 'number' ? Number.isInteger(value) && value >= 0 : !Number.isNaN(Date.parse(value));
  if (!good) refuse(`\`retryAfter\` is ${value}. Allowed: whole seconds, or an HTTP date.`);
  return { 'retry-after': String(value) };
}

/** @throws ContractError for what no timer can wait */
export function checkDelay(delay: number, what: string): void {
  if (typeof delay === 'number' && delay >= 0 && delay <= LONGEST) return;
  throw new ContractError(
    `${what} is ${typeof delay === 'number' ? delay : JSON.stringify(delay)}. Allowed: milliseconds from 0 to ${LONGEST}.`,
  );
}

/** An outcome as the page that a request asks for, unless a body or an example was chosen. */
export function onPageOf(
  contract: Contract,
  operationId: string,
  request: Pick<SentRequest, 'path' | 'query'>,
  outcome: Outcome,
): Outcome {
  const { result } = outcome;
  if (typeof result === 'string' || !result.byDefault) return outcome;
  return { ...outcome, result: onAskedPage(operationNamed(contract, operationId), request, result) };
}

/**
 * Waits as long as the outcome takes.
 *
 * @throws the reason of the signal when it is aborted, and a TypeError like that of `fetch` for a network failure
 */
export async function deliver({ result, delay }: Outcome, signal: AbortSignal): Promise<Reply> {
  await wait(delay, signal);
  if (typeof result !== 'string') return result;
  const cause = Object.assign(new Error(failureMessage(result)), { code: result });
  throw new TypeError('fetch failed', { cause });
}

/** What the cause of a network failure says. */
export function failureMessage(code: NetworkFailure): string {
  return `${code}, as the scenario has it`;
}

/** Waits so many milliseconds, or rejects with the reason of the signal. */
export async function wait(delay: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (delay === 0) return;
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, delay);
    signal.addEventListener('abort', stop, { once: true });
  });
}
