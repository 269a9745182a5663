// @ts-check
// A difference in words.
import { OPEN } from './keywords.mjs';
import { canonical } from './operations.mjs';

/** @import { JsonValue } from './document.mjs' */
/** @import { Difference } from './compare.mjs' */

const LONGEST = 160;
const TEXTS = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'info', 'tags'];

/**
 * What the first has, and what the second has instead.
 *
 * @param {Difference} difference
 * @returns {{ before: string, after: string }}
 */
export function sidesOf(difference) {
  const { keyword, relation, before, after, required } = difference;
  if (relation === 'added' || relation === 'removed') {
    const kind = keyword === 'property' || keyword === 'parameter' || keyword === 'body';
    const thing = kind ? `${required ? 'required' : 'optional'} ${keyword}` : keyword;
    return relation === 'added' ? { before: 'nothing', after: thing } : { before: thing, after: 'nothing' };
  }
  if (keyword === 'required') return yesOrNo(difference, 'required', 'optional');
  if (keyword === 'null') return yesOrNo(difference, 'may be null', 'not null');
  if (keyword === 'closed')
    return yesOrNo(difference, 'unknown properties refused', 'unknown properties accepted');
  if (keyword === 'deprecated') return yesOrNo(difference, 'deprecated', 'not deprecated');
  if (keyword === 'enum' || keyword === 'known values') return values(difference);
  return { before: text(before), after: text(after) };
}

/**
 * The difference as something that happened: `maxLength: 100 → 50`.
 *
 * @param {Difference} difference
 * @returns {string}
 */
export function sentenceOf(difference) {
  const { keyword, relation } = difference;
  const { before, after } = sidesOf(difference);
  if (relation === 'added') return `${after} added`;
  if (relation === 'removed') return `${before} removed`;
  if (relation === 'renamed') return `renamed: ${before} → ${after}`;
  if (keyword === 'union' && difference.before === undefined) return `alternative added: ${after}`;
  if (keyword === 'union' && difference.after === undefined) return `alternative removed: ${before}`;
  if (TEXTS.includes(keyword)) return `${keyword} ${phraseOf(difference)}`;
  if (['required', 'null', 'closed', 'deprecated'].includes(keyword)) return `${before} → ${after}`;
  return `${keyword}: ${before} → ${after}`;
}

/** @param {Difference} difference */
function phraseOf({ before, after }) {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/**
 * @param {Difference} difference
 * @param {string} yes
 * @param {string} no
 */
function yesOrNo({ before, after }, yes, no) {
  return { before: before === true ? yes : no, after: after === true ? yes : no };
}

/**
 * Only the values that are not in both: lists of values may have hundreds.
 *
 * @param {Difference} difference
 */
function values({ keyword, before, after }) {
  const alone = keyword === 'enum' ? 'only' : 'named:';
  return { before: rest(before, after, alone), after: rest(after, before, alone) };
}

/**
 * @param {JsonValue | undefined} list
 * @param {JsonValue | undefined} other
 * @param {string} alone  how to begin when there is no other list
 */
function rest(list, other, alone) {
  if (!Array.isArray(list)) return 'any value';
  const others = Array.isArray(other) ? other.map(canonical) : [];
  const own = list.filter((value) => value !== OPEN && !others.includes(canonical(value)));
  const names = own.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
  const begin = Array.isArray(other) ? 'also' : alone;
  const parts = [
    ...(own.length > 0 ? [`${begin} ${cut(names)}`] : []),
    ...(list.includes(OPEN) ? ['any other value'] : []),
  ];
  return parts.join(', ') || 'no other value';
}

/** @param {JsonValue | undefined} value */
function text(value) {
  if (value === undefined) return 'none';
  return cut(typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify(value));
}

/** @param {string} value */
function cut(value) {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
