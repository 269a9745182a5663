import assert from 'node:assert/strict';
import { type Checker, createChecker } from '../checker.ts';
import { closeBelow, closeSchema } from '../close-schema.ts';
import {
  type DocumentedResponse,
  follow,
  type Located,
  locateOperations,
  type OpenApiDocument,
} from '../document.ts';
import { type ReceivedResponse, readRequest, type SentRequest, type Violation } from '../exchange.ts';
import {
  createInProcessPrism,
  type InProcessPrism,
  type Preference,
  type Verdict,
} from '../in-process-prism.ts';
import { createValidators, type Validate } from '../validators.ts';
import type { Column } from './columns.ts';
import type { Subject } from './subject.ts';

/** What judges calls and answers: our checker, and Prism in this process. */
export interface Judges {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<string, Located>;
  readonly checker: Checker;
  readonly prism: InProcessPrism;
  /** Forgets the answers so far, when others will be asked for. */
  readonly forget: () => void;
  /** The validator of an answer in which nothing may be that is not declared; undefined when it is not documented. */
  readonly closedAnswer: (operationId: string, status: number) => Validate | undefined;
}

/** A check that can be run. `run` rejects with what is wrong. */
export interface Check {
  readonly column: Column;
  readonly name: string;
  readonly run: () => Promise<Evidence | undefined>;
}

/** The request and the answer behind a check. */
export interface Evidence {
  readonly request?: SentRequest | undefined;
  readonly response?: ReceivedResponse | undefined;
}

/** An answer as a check makes it up. */
export interface Reply extends Verdict {
  /** True when the body is sent as it is, instead of as JSON. */
  readonly asItIs?: boolean;
}

/** What went over the `fetch` of a check. */
export interface Wire {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: readonly SentRequest[];
  readonly verdicts: readonly Verdict[];
  /** The headers as they left, with the key. */
  readonly headers: readonly Headers[];
}

export const API_KEY = 'console-contract-suite';
export const BASE_URL = 'http://contract.invalid';

/**
 * Judges that hold to a document. A request that was judged once is not judged again: Prism has no memory, so that the answer
 * would be the same.
 */
export async function createJudges(document: OpenApiDocument): Promise<Judges> {
  const prism = await createInProcessPrism(document);
  const checker = createChecker(document);
  const operations = new Map(
    locateOperations(document).map((located) => [located.operation.operationId, located]),
  );
  const closed = Object.fromEntries(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [name, closeBelow(schema)]),
  );
  const validators = createValidators(closed, { coerce: false });
  const answered = new Map<string, Promise<Verdict>>();
  return {
    document,
    operations,
    forget: () => answered.clear(),
    checker,
    prism: {
      answer(request, prefer = {}) {
        const key = JSON.stringify([request, prefer]);
        // Very long bodies would fill the memory.
        if (key.length > 20_000) return prism.answer(request, prefer);
        const known = answered.get(key) ?? prism.answer(request, prefer);
        answered.set(key, known);
        return known;
      },
    },
    closedAnswer(operationId, status) {
      const responses = operations.get(operationId)?.operation.responses ?? {};
      const found = responses[String(status)];
      const schema =
        found === undefined
          ? undefined
          : follow<DocumentedResponse>(document, found).content?.['application/json']?.schema;
      return schema === undefined ? undefined : validators(closeSchema(schema));
    },
  };
}

/** A wire to Prism in this process. */
export function wireTo(
  prism: InProcessPrism,
  prefer: Preference = {},
  alter: (request: Request) => Request = (request) => request,
): Wire {
  return wire((sent) => prism.answer(sent, prefer), alter);
}

/** A wire on which every request gets an answer of its own. */
export function wire(
  answer: (sent: SentRequest) => Promise<Reply>,
  alter: (request: Request) => Request = (request) => request,
): Wire {
  const requests: SentRequest[] = [];
  const verdicts: Verdict[] = [];
  const headers: Headers[] = [];
  return {
    requests,
    verdicts,
    headers,
    async fetch(original) {
      const request = alter(original);
      headers.push(new Headers(request.headers));
      const sent = await readRequest(request);
      requests.push(sent);
      const verdict = await answer(sent);
      verdicts.push(verdict);
      return toResponse(verdict);
    },
  };
}

function toResponse({ status, headers, body, asItIs }: Reply): Response {
  const text = typeof body === 'string' && (asItIs || !/json/.test(headers['content-type'] ?? ''));
  return new Response(text ? body : JSON.stringify(body), { status, headers });
}

export function evidence({ requests, verdicts }: Wire): Evidence {
  const [response] = verdicts;
  return { request: requests[0], response };
}

/** The one request that left. */
export function onlyRequest({ requests }: Wire): SentRequest {
  const [request] = requests;
  assert(request && requests.length === 1, `one request has to leave, ${requests.length} left`);
  return request;
}

export function onlyVerdict(over: Wire): Verdict {
  onlyRequest(over);
  const [verdict] = over.verdicts;
  assert(verdict, 'the request got no answer');
  return verdict;
}

/** With a message of one's own, assert would leave out what differs. */
export function same(actual: unknown, expected: unknown, what: string): void {
  try {
    assert.deepEqual(actual, expected);
  } catch (error) {
    if (error instanceof Error) error.message = `${what}: ${error.message}`;
    throw error;
  }
}

export function none(violations: readonly Violation[], what: string): void {
  assert(violations.length === 0, `${what} breaks the spec:\n${list(violations)}`);
}

export function list(violations: readonly Violation[]): string {
  return (
    violations.map((v) => `  ${v.keyword} at ${v.location.join('.')}: ${v.message}`).join('\n') || '  nothing'
  );
}

export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const value = await promise.then(
    (answer) => assert.fail(`an error was expected, ${brief(answer)} came back`),
    (error: unknown) => error,
  );
  assert(value instanceof Error, `expected an Error, got ${brief(value)}`);
  if (value instanceof assert.AssertionError) throw value;
  return value;
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 300);
}

export function isCalled(error: Error, name: string): void {
  assert(error.name === name, `expected ${name}, got ${error.name}: ${error.message}`);
}

/** That an error answer came as its class; or, from a package that answers errors, as that answer. */
export function isThrown(
  error: Error,
  { error: name, status }: { readonly error: string; readonly status: number },
  subject: Subject,
): void {
  const answered =
    subject.errors === 'returned' && name !== 'ConnectionError' && name !== 'ResponseFormatError';
  isCalled(error, answered ? 'ReturnedError' : name);
  if (answered) same(property(error, 'status'), status, 'the status of the error');
}

export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
