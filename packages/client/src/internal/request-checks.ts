import type { Operation } from '../operation.ts';
import { describe, isPlainObject } from './describe.ts';
import { check, refuse } from './refuse.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * The path as it is sent. Refuses parameters that would address something else than the caller means: on this API an empty id,
 * `.` or `..` reaches the collection. A slash is refused too, since some proxies decode `%2F`; only names of metrics and events
 * may hold one.
 */
export function fillPath(template: string, values: unknown, slashes: Operation['slashes'] = []): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value: unknown =
      typeof values === 'object' && values !== null ? Reflect.get(values, name) : undefined;
    // As most ids are.
    if (typeof value === 'string' && /^[\w-]+$/.test(value)) return value;
    const mayHoldSlash = slashes.includes(name);
    const problem = pathParameterProblem(value, mayHoldSlash);
    if (problem) {
      const slash = mayHoldSlash ? '' : ' without a slash,';
      const allowed = `the id as the API gives it, a non-empty string${slash} and not \`.\` or \`..\``;
      throw refuse(name, `is ${problem}`, allowed);
    }
    return encodeURIComponent(String(value));
  });
}

function pathParameterProblem(value: unknown, mayHoldSlash: boolean): string | undefined {
  if (typeof value !== 'string' || value === '') return describe(value);
  if (value === '.' || value === '..') return `\`${value}\``;
  const why = reasonAgainst(value, mayHoldSlash);
  return why && `${JSON.stringify(value)}, which ${why}`;
}

function reasonAgainst(value: string, mayHoldSlash: boolean): string | undefined {
  if (/[/\\]/.test(value)) {
    if (!mayHoldSlash) return 'has a slash';
    // Where a proxy decodes the slashes, such a part would lead elsewhere.
    if (/(^|[/\\])\.{1,2}([/\\]|$)/.test(value)) return 'climbs up the path';
  }
  // Half of a surrogate pair, which encodeURIComponent refuses.
  return /\p{Surrogate}/u.test(value) ? 'is no well-formed text' : undefined;
}

/**
 * Refuses a body that is not a JSON object (or a list, where the operation takes one), or that cannot be written as JSON;
 * and any body of a GET, which fetch would refuse.
 *
 * @returns the body as it is sent
 */
export function assertBody(
  body: unknown,
  operation: Pick<Operation, 'method' | 'body' | 'list'>,
): string | undefined {
  if (body === undefined && !operation.body) return undefined;
  if (operation.method === 'GET') throw refuse('body', 'has no place in a GET', 'none');
  const list = operation.list === true;
  const right = isPlainObject(body) || (list && Array.isArray(body));
  check(right, 'body', body, list ? 'a plain object or a list' : 'a plain object');
  try {
    const text = JSON.stringify(body);
    // JSON makes null of a number that it cannot hold, and null is an instruction, too.
    if (text.includes('null')) JSON.stringify(body, assertFinite);
    return text;
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error);
    throw refuse('body', `is no JSON: ${reason}`, 'an object that JSON can hold');
  }
}

function assertFinite(name: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${name} is ${value}`);
  return value;
}
