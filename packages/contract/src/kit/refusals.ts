import type { ReceivedResponse, SentRequest, Violation } from '../exchange.ts';
import { documentedAnswer } from './answers.ts';
import { type Contract, methodsOf } from './contract.ts';

/** Why a request is not answered as it wants, and what it is answered instead. */
export interface Refusal {
  readonly violations: readonly Violation[];
  readonly response: ReceivedResponse;
}

/** Holds a request to the spec, and refuses it the way that the API does; undefined for one that is fine. */
export function refusalOf(contract: Contract, request: SentRequest): Refusal | undefined {
  const { checker, keyHeaders } = contract;
  const violations = checker.checkRequest(request);
  if (violations.length === 0) return undefined;
  const id = checker.operationOf(request);
  const located = id === undefined ? undefined : contract.operations.get(id);
  if (!located) return { violations, response: noOperation(contract, request) };
  const noKey = violations.some(
    ({ location: [place, name = ''], keyword }) =>
      place === 'header' && keyword === 'required' && keyHeaders.has(name),
  );
  const status = noKey ? 401 : 400;
  const documented =
    `${status}` in located.operation.responses || 'default' in located.operation.responses
      ? documentedAnswer(contract, located, { status })
      : json(status, { status, message: noKey ? 'Unauthorized' : 'Bad Request' });
  const headers = { ...documented.headers, 'sl-violations': forHeader(violations) };
  if (noKey) return { violations, response: { ...documented, headers } };
  return { violations, response: { ...documented, headers, body: withErrors(documented.body, violations) } };
}

function noOperation(contract: Contract, { method, path }: SentRequest): ReceivedResponse {
  const methods = methodsOf(contract, path);
  const message = `${method} ${path} is no operation of the document`;
  if (methods.length === 0) return json(404, { status: 404, message });
  const known = json(405, { status: 405, message: `${message}; it has ${methods.join(', ')}` });
  return { ...known, headers: { ...known.headers, allow: methods.join(', ') } };
}

function json(status: number, body: unknown): ReceivedResponse {
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** The documented body, with the properties that are wrong in place of its own. A document with another form keeps it. */
function withErrors(body: unknown, violations: readonly Violation[]): unknown {
  const hasErrors = typeof body === 'object' && body !== null && 'errors' in body;
  return hasErrors ? { ...body, errors: violations.map(apiError) } : body;
}

/** A violation in the words of the API. */
function apiError({ location, keyword, message }: Violation): { property: string; errorMessage: string } {
  const reason = message.slice(`${location.join('.')}: `.length);
  const [, required, tag] = /required property '([^']+)'|tag "([^"]+)"/.exec(reason) ?? [];
  const path = location[0] === 'body' ? location.slice(1) : location;
  const property = [...path, ...[required, tag].filter((name) => name !== undefined)].join('.');
  if (keyword === 'required') return { property, errorMessage: 'Required' };
  if (keyword === 'undeclared') return { property, errorMessage: 'Unknown property' };
  if (tag !== undefined) return { property, errorMessage: 'Missing, or no value that the API knows' };
  return { property, errorMessage: reason };
}

/** What `prismViolations` reads. Headers hold nothing but Latin letters. */
function forHeader(violations: readonly Violation[]): string {
  const list = violations.map(({ location, keyword, message }) => ({
    location: ['request', ...location],
    severity: 'Error',
    code: keyword,
    message,
  }));
  return JSON.stringify(list).replace(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
