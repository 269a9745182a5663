// @ts-check
// What a difference means to those who rely on the spec. What is sent may only become wider, what is answered only narrower.

/** @import { Difference } from '../spec-compare/compare.mjs' */
/** @import { Direction } from '../spec-compare/documents.mjs' */

/** @typedef {'breaking' | 'non-breaking' | 'documentation'} Class */

/** They say something to programs, and refuse nothing. */
const SIGNALS = ['deprecated', 'known values', 'x-rate-limits', 'x-holds-slashes'];

/**
 * @param {Difference} difference
 * @param {Direction} direction
 * @returns {Class}
 */
export function classify(difference, direction) {
  if (difference.relation === 'note') return note(difference, direction);
  if (direction === 'request') return request(difference);
  if (direction === 'response') return response(difference);
  if (difference.keyword === 'security' && difference.after === '') return 'non-breaking';
  // An operation under another name or path, or with another key, is another operation.
  return 'breaking';
}

/**
 * @param {Difference} difference
 * @param {Direction} direction
 * @returns {Class}
 */
function note({ keyword, before, after }, direction) {
  if (SIGNALS.includes(keyword)) return 'non-breaking';
  // Who leaves the value out gets something else from now on.
  if (keyword === 'default' && direction === 'request') {
    return before === undefined || after === undefined ? 'documentation' : 'breaking';
  }
  const takesAway = { readOnly: 'request', writeOnly: 'response' };
  if (keyword === 'readOnly' || keyword === 'writeOnly') {
    if (takesAway[keyword] !== direction) return 'documentation';
    return after === true ? 'breaking' : 'non-breaking';
  }
  return 'documentation';
}

/**
 * @param {Difference} difference
 * @returns {Class}
 */
function request({ relation, required }) {
  if (relation === 'wider') return 'non-breaking';
  return relation === 'added' && !required ? 'non-breaking' : 'breaking';
}

/**
 * @param {Difference} difference
 * @returns {Class}
 */
function response({ keyword, relation, before, after }) {
  // Readers of the success know no other one.
  if (keyword === 'response' && relation === 'added')
    return String(after).startsWith('2') ? 'breaking' : 'non-breaking';
  if (relation === 'narrower' || relation === 'added') return 'non-breaking';
  // Readers ignore properties that they do not know.
  if (keyword === 'closed') return 'non-breaking';
  // An error that does not come any more is missed by nobody.
  if (keyword === 'response') return String(before).startsWith('2') ? 'breaking' : 'non-breaking';
  return 'breaking';
}
