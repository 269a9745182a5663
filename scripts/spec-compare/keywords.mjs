// @ts-check
// The differences that lie in one schema itself: type, null, values, limits, other rules, and what refuses nothing.
import { LIMITS } from './merge.mjs';
import { canonical } from './operations.mjs';

/** @import { Difference } from './compare.mjs' */
/** @import { Shape } from './shape.mjs' */

/** Ends a list of values beside which others are accepted. */
export const OPEN = '…';

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {[Difference[], boolean]} the difference, and whether anything else can be compared
 */
export function typeDifference(a, b) {
  const removed = a.types ? [...a.types].filter((type) => !takes(b.types, type)) : b.types ? ['any'] : [];
  const added = b.types ? [...b.types].filter((type) => !takes(a.types, type)) : a.types ? ['any'] : [];
  if (removed.length === 0 && added.length === 0) return [[], a.types !== undefined];
  const relation = added.length === 0 ? 'narrower' : removed.length === 0 ? 'wider' : 'other';
  const related = a.types && b.types && (relation !== 'other' || removed.length < a.types.size);
  const at = b.at ?? a.at;
  return [[{ place: '', keyword: 'type', relation, ...typesOf(a, b), at }], related === true];
}

/**
 * @param {ReadonlySet<string> | undefined} types
 * @param {string} type
 */
function takes(types, type) {
  return !types || types.has(type) || (type === 'integer' && types.has('number'));
}

/**
 * @param {Shape} a
 * @param {Shape} b
 */
export function typesOf(a, b) {
  return { before: typesText(a), after: typesText(b) };
}

/** @param {Shape} shape */
function typesText({ never, types }) {
  if (never || types?.size === 0) return 'nothing';
  return types ? [...types].sort().join(' or ') : 'anything';
}

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Difference[]}
 */
export function nullDifference(a, b) {
  if (a.nullable === b.nullable) return [];
  const relation = b.nullable ? 'wider' : 'narrower';
  return [{ place: '', keyword: 'null', relation, before: a.nullable, after: b.nullable, at: b.at ?? a.at }];
}

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Difference[]}
 */
export function valueDifferences(a, b) {
  const place = { place: '', before: a.values ?? a.known, after: b.values ?? b.known, at: b.at ?? a.at };
  const before = new Set((a.values ?? a.known ?? []).map(canonical));
  const after = new Set((b.values ?? b.known ?? []).map(canonical));
  const removed = [...before].some((value) => !after.has(value));
  const added = [...after].some((value) => !before.has(value));
  if (a.values && b.values) {
    if (!removed && !added) return [];
    return [
      { ...place, keyword: 'enum', relation: removed && added ? 'other' : removed ? 'narrower' : 'wider' },
    ];
  }
  if (a.values)
    return [{ ...place, keyword: 'enum', relation: 'wider', after: b.known && [...b.known, OPEN] }];
  if (b.values)
    return [{ ...place, keyword: 'enum', relation: 'narrower', before: a.known && [...a.known, OPEN] }];
  return removed || added ? [{ ...place, keyword: 'known values', relation: 'note' }] : [];
}

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Difference[]}
 */
export function limitDifferences(a, b) {
  return [...LIMITS].flatMap(([keyword, largerIsWider]) => {
    const [before, after] = [a.limits.get(keyword), b.limits.get(keyword)];
    if (before === after) return [];
    const gone = largerIsWider ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const larger = (after ?? gone) > (before ?? gone);
    const relation = larger === largerIsWider ? 'wider' : 'narrower';
    return [{ place: '', keyword, relation, before, after, at: b.at ?? a.at }];
  });
}

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Difference[]}
 */
export function ruleDifferences(a, b) {
  const keywords = new Set([...a.rules.keys(), ...b.rules.keys()]);
  /** @type {[string, string | undefined, string | undefined][]} */
  const rules = [
    ['pattern', a.patterns.join(' and ') || undefined, b.patterns.join(' and ') || undefined],
    ['format', a.format, b.format],
    ...[...keywords].map(
      (key) =>
        /** @type {[string, string | undefined, string | undefined]} */ ([
          key,
          a.rules.get(key),
          b.rules.get(key),
        ]),
    ),
  ];
  return rules.flatMap(([keyword, before, after]) => {
    if (before === after) return [];
    const relation = before === undefined ? 'narrower' : after === undefined ? 'wider' : 'other';
    return [{ place: '', keyword, relation, before, after, at: b.at ?? a.at }];
  });
}

/**
 * @param {Shape} a
 * @param {Shape} b
 * @returns {Difference[]}
 */
export function noteDifferences(a, b) {
  const keywords = new Set([...a.notes.keys(), ...b.notes.keys()]);
  return [...keywords].flatMap((keyword) => {
    const [before, after] = [a.notes.get(keyword), b.notes.get(keyword)];
    if (canonical(before?.value) === canonical(after?.value)) return [];
    const at = after?.at ?? before?.at;
    return [{ place: '', keyword, relation: 'note', before: before?.value, after: after?.value, at }];
  });
}
