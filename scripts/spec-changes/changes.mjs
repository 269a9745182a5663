// @ts-check
// The differences between two states of our spec as changes: what stands in a component is one change, wherever it is used.
import { objectAt } from '../spec-compare/document.mjs';
import { compareDocuments, idOf } from '../spec-compare/documents.mjs';
import { canonical, nameOf } from '../spec-compare/operations.mjs';
import { sentenceOf } from '../spec-compare/words.mjs';
import { classify } from './classify.mjs';
import { bumpsOf, larger, PACKAGES } from './reach.mjs';

/** @import { JsonObject } from '../spec-compare/document.mjs' */
/** @import { Found } from '../spec-compare/documents.mjs' */
/** @import { Operation } from '../spec-compare/operations.mjs' */
/** @import { Bump } from './reach.mjs' */
/** @import { Class } from './classify.mjs' */

/**
 * @typedef {object} Change
 * @property {string} id  readable, and the same as long as place and keyword are
 * @property {Class} class
 * @property {string} keyword
 * @property {string} words  what changed
 * @property {readonly Use[]} operations  where; none for what concerns the whole document
 * @property {Record<typeof PACKAGES[number], Bump>} bumps
 *
 * @typedef {object} Use
 * @property {string} name  the operationId, or method and path
 * @property {string} method
 * @property {string} path
 * @property {string} place  within the operation: `body.rules[].name`
 * @property {readonly string[]} tags
 */

const WORDS = { added: 'added', removed: 'removed' };
const ORDER = ['breaking', 'non-breaking', 'documentation'];

/**
 * @param {JsonObject} before
 * @param {JsonObject} after
 * @returns {Change[]} the worst first
 */
export function changesBetween(before, after) {
  const { found, added, removed, document } = compareDocuments(before, after);
  /** @type {Omit<Change, 'bumps'>[]} */
  const changes = [
    ...removed.map((operation) => whole(operation, 'removed')),
    ...added.map((operation) => whole(operation, 'added')),
    ...document.map((difference) => ({
      id: `document: ${difference.keyword}`,
      class:
        difference.keyword === 'servers'
          ? /** @type {const} */ ('breaking')
          : classify(difference, 'operation'),
      keyword: difference.keyword,
      words: sentenceOf(difference),
      operations: [],
    })),
    ...componentChanges(before, after),
    ...grouped(found),
  ];
  return changes
    .map((change) => ({ ...change, bumps: bumpsOf(change) }))
    .sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}

/**
 * The largest bump of each package.
 *
 * @param {readonly Change[]} changes
 * @returns {Record<typeof PACKAGES[number], Bump>}
 */
export function bumpsNeeded(changes) {
  /** @type {Record<typeof PACKAGES[number], Bump>} */
  const needed = { spec: 'none', client: 'none', sdk: 'none', ingestion: 'none', contract: 'none' };
  for (const name of PACKAGES) {
    for (const { bumps } of changes) needed[name] = larger(needed[name], bumps[name]);
  }
  return needed;
}

/**
 * @param {Operation} operation
 * @param {'added' | 'removed'} relation
 * @returns {Omit<Change, 'bumps'>}
 */
function whole(operation, relation) {
  return {
    id: `${nameOf(operation)}: ${relation}`,
    class: relation === 'added' ? 'non-breaking' : 'breaking',
    keyword: 'operation',
    words: `operation ${relation}`,
    operations: [useOf(operation, '')],
  };
}

/**
 * Components are exported by name: as types by the client, in the document by the spec.
 *
 * @param {JsonObject} before
 * @param {JsonObject} after
 * @returns {Omit<Change, 'bumps'>[]}
 */
function componentChanges(before, after) {
  const [old, now] = [before, after].map((document) =>
    Object.keys(objectAt(objectAt(document, 'components'), 'schemas')),
  );
  const change = (
    /** @type {string} */ name,
    /** @type {'added' | 'removed'} */ relation,
    /** @type {Class} */ kind,
  ) => ({
    id: `schema ${name}: ${relation}`,
    class: kind,
    keyword: 'component',
    words: `schema of that name ${relation}`,
    operations: [],
  });
  return [
    ...(old ?? []).filter((name) => !now?.includes(name)).map((name) => change(name, 'removed', 'breaking')),
    ...(now ?? [])
      .filter((name) => !old?.includes(name))
      .map((name) => change(name, 'added', 'non-breaking')),
  ];
}

/**
 * @param {readonly Found[]} found
 * @returns {Omit<Change, 'bumps'>[]}
 */
function grouped(found) {
  /** @type {Map<string, Omit<Change, 'bumps'> & { operations: Use[] }>} */
  const groups = new Map();
  for (const difference of found) {
    const { at, keyword, relation, direction, operation, place, before, after } = difference;
    const owner = at === undefined ? nameOf(operation) : `${direction} schema ${at}`;
    const id = idOf(owner, at === undefined ? difference : { ...difference, place: '' }, WORDS);
    const key = canonical([id, keyword, relation, before ?? null, after ?? null]);
    const use = useOf(operation, place);
    const known = groups.get(key);
    if (known) known.operations.push(use);
    else {
      const words = sentenceOf(difference);
      groups.set(key, { id, class: classify(difference, direction), keyword, words, operations: [use] });
    }
  }
  return [...groups.values()];
}

/**
 * @param {Operation} operation
 * @param {string} place
 * @returns {Use}
 */
function useOf(operation, place) {
  const { method, path, tags } = operation;
  return { name: nameOf(operation), method, path, place, tags };
}
