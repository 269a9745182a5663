import { InvalidArgumentError } from '../errors.ts';
import { describe, isPlainObject } from './describe.ts';

/**
 * The query as it stands in a URL, question mark included; empty when there is none. A list is one pair for each of its members;
 * undefined and null are left out.
 */
export function queryText(query: unknown): string {
  if (query === undefined) return '';
  if (!isPlainObject(query)) throw refuse('query', query, 'an object of names and values');
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const member of Array.isArray(value) ? value : [value]) {
      if (member === undefined || member === null) continue;
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(scalarText(name, member))}`);
    }
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function scalarText(name: string, value: unknown): string {
  const text = String(value);
  const right =
    typeof value === 'string' ? !/\p{Surrogate}/u.test(value) : typeof value === 'boolean' || isNumber(value);
  if (right) return text;
  throw refuse(
    `query.${name}`,
    value,
    'a well-formed text, a finite number, true or false, or a list of these',
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isFinite(value);
}

function refuse(argument: string, value: unknown, allowed: string): InvalidArgumentError {
  const shown = typeof value === 'number' ? value : describe(value);
  return new InvalidArgumentError(`\`${argument}\` is ${shown}. Allowed: ${allowed}.`, { argument });
}
