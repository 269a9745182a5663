// @ts-check
// What is different between two schemas: which of them accepts more, place by place. Nothing here knows a direction.
import {
  limitDifferences,
  noteDifferences,
  nullDifference,
  ruleDifferences,
  typeDifference,
  typesOf,
  valueDifferences,
} from './keywords.mjs';
import { both } from './merge.mjs';
import { renamedAmong } from './renames.mjs';
import { flatten, matchMembers, membersOf } from './unions.mjs';

/** @import { JsonValue } from './document.mjs' */
/** @import { Part, Shape, Shapes } from './shape.mjs' */
/** @import { Member } from './unions.mjs' */

/**
 * How the second relates to the first: `narrower` accepts less, `wider` more, `other` something else; `added`, `removed` and
 * `renamed` are about things with a name; a `note` refuses nothing.
 *
 * @typedef {'narrower' | 'wider' | 'other' | 'added' | 'removed' | 'renamed' | 'note'} Relation
 *
 * @typedef {object} Difference
 * @property {string} place  from where the comparison began: `.rules[].name`
 * @property {string} keyword
 * @property {Relation} relation
 * @property {JsonValue | undefined} before
 * @property {JsonValue | undefined} after
 * @property {string | undefined} at  the place in a component: `Rule.name`
 * @property {boolean} [required]  of something that is added or removed
 * @property {string} [undescribed]  the name of a property that is added to an object of which nothing was said before
 */

/** No document is as deep; objects that are put together anew in a circle are. */
const DEEPEST = 100;

/** Compares the schemas of two documents. A pair of schemas is compared once, however many operations use it. */
export class Comparison {
  /** @type {Map<Shape, Map<Shape, readonly Difference[]>>} */
  #done = new Map();
  /** @type {[Shape, Shape][]} */
  #begun = [];
  /** The outermost pair that what is being compared leads back to. */
  #returnsTo = Number.POSITIVE_INFINITY;
  #before;
  #after;

  /**
   * @param {Shapes} before
   * @param {Shapes} after
   */
  constructor(before, after) {
    this.#before = before;
    this.#after = after;
  }

  /**
   * @param {readonly Part[]} before
   * @param {readonly Part[]} after
   * @returns {readonly Difference[]}
   */
  parts(before, after) {
    return this.#shapes(this.#before.of(before), this.#after.of(after));
  }

  /**
   * @param {Shape} a
   * @param {Shape} b
   * @returns {readonly Difference[]}
   */
  #shapes(a, b) {
    const known = this.#done.get(a)?.get(b);
    if (known) return known;
    const begun = this.#begun.findIndex(([x, y]) => x === a && y === b);
    if (begun >= 0 || this.#begun.length > DEEPEST) {
      // What contains itself is the same, as far as this comparison has come.
      this.#returnsTo = Math.min(this.#returnsTo, Math.max(begun, 0));
      return [];
    }
    const depth = this.#begun.push([a, b]) - 1;
    const found = [...this.#differences(a, b), ...noteDifferences(a, b)];
    this.#begun.pop();
    // Inside of a circle only a part has been found, and the next who asks has to get all of it.
    if (this.#returnsTo < depth) return found;
    this.#returnsTo = Number.POSITIVE_INFINITY;
    const results = this.#done.get(a) ?? new Map();
    this.#done.set(a, results.set(b, found));
    return found;
  }

  /**
   * @param {Shape} a
   * @param {Shape} b
   * @returns {readonly Difference[]}
   */
  #differences(a, b) {
    const at = b.at ?? a.at;
    if (a.never || b.never) {
      if (a.never && b.never) return [];
      return [{ place: '', keyword: 'type', relation: a.never ? 'wider' : 'narrower', ...typesOf(a, b), at }];
    }
    if (a.members.length > 0 || b.members.length > 0) return this.#unions(a, b);
    const [type, comparable] = typeDifference(a, b);
    if (!comparable) return type;
    return [
      ...type,
      ...nullDifference(a, b),
      ...valueDifferences(a, b),
      ...limitDifferences(a, b),
      ...ruleDifferences(a, b),
      ...this.#properties(a, b),
      ...this.#inside(a, b),
    ];
  }

  /**
   * @param {Shape} a
   * @param {Shape} b
   * @returns {readonly Difference[]}
   */
  #properties(a, b) {
    const at = b.at ?? a.at;
    /** @type {Difference[]} */
    const found = [];
    const removed = [...a.properties.keys()].filter((name) => !b.properties.has(name));
    const added = [...b.properties.keys()].filter((name) => !a.properties.has(name));
    const same = (/** @type {string} */ from, /** @type {string} */ to) =>
      this.parts(a.properties.get(from) ?? [], b.properties.get(to) ?? []).every(
        ({ relation }) => relation === 'note',
      );
    const renames = renamedAmong(removed, added, same);
    for (const [from, to] of renames) {
      found.push({
        place: `.${to}`,
        keyword: 'name',
        relation: 'renamed',
        before: from,
        after: to,
        at: at && `${at}.${to}`,
      });
    }
    const inside = (/** @type {string} */ name) => ({ place: `.${name}`, at: at && `${at}.${name}` });
    for (const name of removed.filter((name) => !renames.has(name))) {
      found.push({ ...inside(name), ...whole('removed', a.required.has(name)) });
    }
    const renamedTo = new Set(renames.values());
    for (const name of added.filter((name) => !renamedTo.has(name))) {
      const added = { ...inside(name), ...whole('added', b.required.has(name)) };
      found.push(isUndescribed(a) ? { ...added, undescribed: name } : added);
    }
    for (const [name, parts] of a.properties) {
      const other = b.properties.get(name);
      if (!other) continue;
      const [was, is] = [a.required.has(name), b.required.has(name)];
      if (was !== is) {
        const relation = is ? 'narrower' : 'wider';
        const place = other[0]?.at ?? inside(name).at;
        found.push({ ...inside(name), at: place, keyword: 'required', relation, before: was, after: is });
      }
      found.push(...within(`.${name}`, this.parts(parts, other)));
    }
    return found;
  }

  /**
   * Elements of lists, and properties without a name.
   *
   * @param {Shape} a
   * @param {Shape} b
   * @returns {readonly Difference[]}
   */
  #inside(a, b) {
    /** @type {Difference[]} */
    const found = [];
    const at = b.at ?? a.at;
    if (a.closed !== b.closed && isObject(a) && isObject(b)) {
      found.push({
        place: '',
        keyword: 'closed',
        relation: b.closed ? 'narrower' : 'wider',
        before: a.closed,
        after: b.closed,
        at,
      });
    }
    // A closed object says nothing about properties that it refuses anyway.
    if (!a.closed && !b.closed) found.push(...within('.*', this.#optional(a.extra, b.extra)));
    found.push(...within('[]', this.#optional(a.items, b.items)));
    return found;
  }

  /**
   * @param {readonly Part[]} a
   * @param {readonly Part[]} b
   */
  #optional(a, b) {
    return a.length === 0 && b.length === 0 ? [] : this.parts(a, b);
  }

  /**
   * @param {Shape} a
   * @param {Shape} b
   * @returns {readonly Difference[]}
   */
  #unions(a, b) {
    const at = b.at ?? a.at;
    const before = alternatives(a, membersOf(a, this.#before, b.discriminator));
    const after = alternatives(b, membersOf(b, this.#after, a.discriminator));
    const one = before.filter(isObjectMember).length;
    const other = after.filter(isObjectMember).length;
    const [left, right] = [
      other === 1 && one > 1 ? joined(before) : before,
      one === 1 && other > 1 ? joined(after) : after,
    ];
    const { pairs, removed, added } = matchMembers(left, right);
    const single = left.length === 1 && right.length === 1;
    return [
      ...(a.nullable !== b.nullable ? nullDifference(a, b) : []),
      ...pairs.flatMap(([x, y]) =>
        within(
          single ? '' : `(${y.label})`,
          // Null is compared for the union as a whole.
          [
            ...this.#differences({ ...x.shape, nullable: true }, { ...y.shape, nullable: true }),
            ...notesOf(x, y),
          ],
        ),
      ),
      ...removed.map(({ label }) => member(label, 'narrower', at)),
      ...added.map(({ label }) => member(label, 'wider', at)),
      ...(left !== before || right !== after ? [joinedNote(left !== before, at)] : []),
    ];
  }
}

/**
 * @param {'added' | 'removed'} relation
 * @param {boolean} required
 */
function whole(relation, required) {
  return {
    keyword: /** @type {const} */ ('property'),
    relation,
    before: undefined,
    after: undefined,
    required,
  };
}

/**
 * @param {string} label
 * @param {'narrower' | 'wider'} relation
 * @param {string | undefined} at
 * @returns {Difference}
 */
function member(label, relation, at) {
  const [before, after] = relation === 'narrower' ? [label, undefined] : [undefined, label];
  return { place: `(${label})`, keyword: 'union', relation, before, after, at: at && `${at}(${label})` };
}

/**
 * Several schemas that tell objects apart are stricter than one that takes them all.
 *
 * @param {boolean} toOne
 * @param {string | undefined} at
 * @returns {Difference}
 */
function joinedNote(toOne, at) {
  const [before, after] = toOne ? ['several schemas', 'one schema'] : ['one schema', 'several schemas'];
  return { place: '', keyword: 'union', relation: toOne ? 'wider' : 'narrower', before, after, at };
}

/**
 * The members with what is said beside the union.
 *
 * @param {Shape} union
 * @param {readonly Member[]} members
 * @returns {readonly Member[]}
 */
function alternatives(union, members) {
  if (union.members.length === 0) return members;
  const base = { ...union, members: [], nullable: true, at: undefined, notes: new Map() };
  return members.map((found) => ({ ...found, shape: both(base, found.shape) }));
}

/** @param {Shape} shape */
function isUndescribed({ properties, closed, extra }) {
  return properties.size === 0 && !closed && extra.length === 0;
}

/** @param {Member} member */
function isObjectMember({ shape }) {
  return isObject(shape);
}

/** @param {Shape} shape */
function isObject({ types }) {
  return types?.size === 1 && types.has('object');
}

/**
 * @param {readonly Member[]} members
 * @returns {Member[]}
 */
function joined(members) {
  const objects = members.filter(isObjectMember).map(({ shape }) => shape);
  const rest = members.filter((found) => !isObjectMember(found));
  return [{ shape: flatten(objects), label: 'object', part: undefined }, ...rest];
}

/**
 * @param {Member} a
 * @param {Member} b
 */
function notesOf(a, b) {
  return a.part && b.part ? noteDifferences(a.shape, b.shape) : [];
}

/**
 * The same differences, seen from further out.
 *
 * @param {string} step
 * @param {readonly Difference[]} differences
 */
export function within(step, differences) {
  return step === ''
    ? differences
    : differences.map((found) => ({ ...found, place: `${step}${found.place}` }));
}
