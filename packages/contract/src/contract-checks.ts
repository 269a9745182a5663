import assert from 'node:assert/strict';
import type { CallInput, ErrorCase, InvalidCase, OperationCases, RefusedCase, RequestCase } from './cases.ts';
import { type Checker, createChecker } from './checker.ts';
import {
  type CapturingFetch,
  captureFetch,
  type Exchange,
  prismViolations,
  type Violation,
} from './exchange.ts';

/** What a package needs to send a call to the mock. */
export interface Transport {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Options of {@link contractChecks}. */
export interface ContractOptions {
  readonly cases: OperationCases;
  /** Where the mock listens; asked when a check runs. */
  readonly mockUrl: () => string;
  /** Sends the call through the package's public API and answers what its caller gets. */
  readonly send: (input: CallInput, transport: Transport) => Promise<unknown>;
  /** True for a package that checks bodies by itself: invalid ones then must not leave. Default false. */
  readonly checksBodies?: boolean;
  /** What the package calls the body. Default `body`. */
  readonly bodyArgument?: string;
}

/** One check. `run` rejects with an AssertionError that says what differs. */
export interface ContractCheck {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const API_KEY = 'console-contract-checks';

/**
 * The contract of one operation as a list of checks, for any test runner:
 *
 * - each valid call: the request that left is the committed one and keeps the spec, the answer keeps the spec, the value
 *   that came back is the committed one;
 * - each invalid call: refused for the committed reason and no other status than 400;
 * - each call that must not leave: refused, naming the argument, with nothing sent;
 * - each documented error: thrown as its class with its body;
 * - a missing key: 401.
 */
export function contractChecks(options: ContractOptions): readonly ContractCheck[] {
  const { cases } = options;
  const checker = createChecker();
  const check = (name: string, run: () => Promise<void>): ContractCheck => ({ name, run });
  const first = cases.requests[0];
  assert(first, `cases/${cases.operationId}.json has no requests`);
  return [
    ...cases.requests.map((c) => check(`sends ${c.name}`, () => checkRequest(c, options, checker))),
    ...cases.invalid.map((c) => check(`rejects ${c.name}`, () => checkInvalid(c, options))),
    ...cases.refused.map((c) => check(`does not send ${c.name}`, () => checkRefused(c, options))),
    ...cases.errors.map((c) =>
      check(`throws ${c.error} for ${c.status}`, () => checkError(c, first, options)),
    ),
    check('throws AuthenticationError without a key', () => checkMissingKey(first, options)),
  ];
}

async function checkRequest(
  expected: RequestCase,
  options: ContractOptions,
  checker: Checker,
): Promise<void> {
  const fetch = through(expected.example && prefer(`example=${expected.example}`));
  const [outcome] = await Promise.allSettled([options.send(expected.input, transport(options, fetch))]);
  // What is wrong with the request says more than the error that it led to.
  if (outcome.status === 'rejected' && fetch.exchanges.length === 0) throw outcome.reason;
  const { request, response } = only(fetch);
  same(JSON.parse(JSON.stringify(request)), expected.sent, 'the request that left');
  same(checker.operationOf(request), options.cases.operationId, 'the operation that was addressed');
  none(checker.checkRequest(request), 'the request');
  none(prismViolations(response), 'the request, says the mock');
  none(checker.checkResponse(request, response), 'the answer');
  if (outcome.status === 'rejected') throw outcome.reason;
  same(outcome.value, expected.returned, 'the value that came back');
}

async function checkInvalid(expected: InvalidCase, options: ContractOptions): Promise<void> {
  const fetch = through();
  const error = await rejection(options.send(expected.input, transport(options, fetch)));
  if (options.checksBodies) {
    isCalled(error, 'InvalidArgumentError');
    const issues = property(error, 'issues');
    same(
      Array.isArray(issues) ? issues.map((issue: unknown) => property(issue, 'property')) : issues,
      [expected.property],
      'the properties that were named',
    );
    nothingLeft(fetch);
    return;
  }
  isCalled(error, 'BadRequestError');
  const found = prismViolations(only(fetch).response);
  const { location, keyword } = expected.violation;
  const hit = found.some((v) => v.keyword === keyword && v.location.join('.') === location.join('.'));
  assert(hit, `expected ${keyword} at ${location.join('.')}, found:\n${list(found)}`);
  const others = found.filter((violation) => !sameBranch(violation.location, location));
  assert(
    others.length === 0,
    `expected only ${keyword} at ${location.join('.')}, found besides:\n${list(others)}`,
  );
}

/** True when one place is the other, contains it, or lies in it: a union reports what its members report. */
function sameBranch(a: readonly string[], b: readonly string[]): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared).join('.') === b.slice(0, shared).join('.');
}

async function checkRefused(expected: RefusedCase, options: ContractOptions): Promise<void> {
  const fetch = through();
  const error = await rejection(options.send(revive(expected.input), transport(options, fetch)));
  isCalled(error, 'InvalidArgumentError');
  const argument = expected.argument === 'body' ? (options.bodyArgument ?? 'body') : expected.argument;
  same(property(error, 'argument'), argument, 'the argument that was named');
  assert.match(
    error.message,
    new RegExp(`\`${argument}\`.*Allowed:`, 's'),
    'the message names the argument and what is allowed',
  );
  nothingLeft(fetch);
}

async function checkError(expected: ErrorCase, valid: RequestCase, options: ContractOptions): Promise<void> {
  const fetch = through(prefer(`code=${expected.status}`));
  const error = await rejection(options.send(valid.input, transport(options, fetch)));
  same(only(fetch).response.status, expected.status, 'the status that the mock answered');
  isCalled(error, expected.error);
  same(property(error, 'status'), expected.status, 'the status of the error');
  same(property(error, 'body'), expected.body, 'the body of the error');
  same(property(error, 'retryAfterMs'), expected.retryAfterMs, 'the wait of the error');
  const { operationId } = options.cases;
  same(property(property(error, 'request'), 'operationId'), operationId, 'the operation of the error');
}

async function checkMissingKey(valid: RequestCase, options: ContractOptions): Promise<void> {
  const fetch = through((request) => {
    request.headers.delete('STATSIG-API-KEY');
    return request;
  });
  const error = await rejection(options.send(valid.input, transport(options, fetch)));
  isCalled(error, 'AuthenticationError');
  same(property(error, 'status'), 401, 'the status of the error');
}

function transport({ mockUrl }: ContractOptions, fetch: CapturingFetch): Transport {
  return { apiKey: API_KEY, baseUrl: mockUrl(), fetch };
}

function through(alter?: ((request: Request) => Request) | ''): CapturingFetch {
  return captureFetch(alter ? { alter } : {});
}

/** Asks the mock for an answer, after the request has been recorded. */
function prefer(value: string): (request: Request) => Request {
  return (request) => {
    request.headers.set('Prefer', value);
    return request;
  };
}

function only({ requests, exchanges }: CapturingFetch): Exchange {
  assert(requests.length === 1, `expected one request, ${requests.length} left`);
  const [exchange] = exchanges;
  assert(exchange, 'the request that left got no answer');
  return exchange;
}

async function rejection(promise: Promise<unknown>): Promise<Error> {
  const value = await promise.then(
    (answer) => assert.fail(`expected a rejection, got ${JSON.stringify(answer)}`),
    (error: unknown) => error,
  );
  assert(value instanceof Error, `expected an Error, got ${JSON.stringify(value)}`);
  if (value instanceof assert.AssertionError) throw value;
  return value;
}

/** With a message of one's own, assert would leave out what differs. */
function same(actual: unknown, expected: unknown, what: string): void {
  try {
    assert.deepEqual(actual, expected);
  } catch (error) {
    if (error instanceof Error) error.message = `${what}: ${error.message}`;
    throw error;
  }
}

function isCalled(error: Error, name: string): void {
  assert(error.name === name, `expected ${name}, got ${error.name}: ${error.message}`);
}

function nothingLeft({ requests }: CapturingFetch): void {
  const sent = requests.map(({ method, path }) => `${method} ${path}`);
  assert(sent.length === 0, `nothing may be sent, ${sent.join(', ')} was`);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function none(violations: readonly Violation[], what: string): void {
  assert(violations.length === 0, `${what} breaks the spec:\n${list(violations)}`);
}

function list(violations: readonly Violation[]): string {
  return (
    violations.map((v) => `  ${v.keyword} at ${v.location.join('.')}: ${v.message}`).join('\n') || '  nothing'
  );
}

function revive(input: CallInput): CallInput {
  const isUndefined = (value: unknown): boolean => property(value, '$undefined') === true;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, isUndefined(value) ? undefined : value]),
  );
}
