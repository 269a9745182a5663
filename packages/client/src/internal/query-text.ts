import { isPlainObject } from './describe.ts';
import { check } from './refuse.ts';

/**
 * The query as it stands in a URL, question mark included; empty when there is none. A list is one pair for each of its members;
 * undefined and null are left out.
 */
export function queryText(query: unknown): string {
  if (query === undefined) return '';
  check(isPlainObject(query), 'query', query, 'an object of names and values', 'number');
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    for (const member of Array.isArray(value) ? value : [value]) {
      if (member === undefined || member === null) continue;
      pairs.push([name, member].map((text) => encodeURIComponent(scalarText(name, text))).join('='));
    }
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function scalarText(name: string, value: unknown): string {
  const right =
    typeof value === 'string'
      ? !/\p{Surrogate}/u.test(value)
      : typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value);
  const allowed = 'a well-formed text, a finite number, true or false, or a list of these';
  check(right, `query.${name}`, value, allowed, 'number');
  return String(value);
}
