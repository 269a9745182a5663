// @ts-check
// Where our spec and a published document are not the same, seen from ours.
import { compareDocuments, idOf } from '../spec-compare/documents.mjs';
import { keyOf, nameOf } from '../spec-compare/operations.mjs';
import { sidesOf } from '../spec-compare/words.mjs';

/** @import { JsonObject } from '../spec-compare/document.mjs' */
/** @import { Difference } from '../spec-compare/compare.mjs' */
/** @import { Found } from '../spec-compare/documents.mjs' */
/** @import { Operation } from '../spec-compare/operations.mjs' */

/**
 * `missing`: published, and not here. `extra`: here, and not published. `stricter`: less is accepted here. `looser`: more is.
 * `different`: some is, some is not.
 *
 * @typedef {typeof KINDS[number]} Kind
 *
 * @typedef {object} Drift
 * @property {string} id  readable, and the same as long as place and keyword are: `listGates.query.limit: type`
 * @property {Kind} kind
 * @property {string} operation  its name here, or method and path
 * @property {string} method
 * @property {string} path
 * @property {string} published
 * @property {string} here
 */

export const KINDS = /** @type {const} */ ([
  'missing',
  'extra',
  'stricter',
  'looser',
  'different',
  'renamed',
  'enum',
  'documentation',
]);

const WORDS = { added: 'extra', removed: 'missing' };

/** Our examples and pages are our own, and so are the extensions; a published document has its own. */
const OURS = /^(example|examples|externalDocs|title|info|x-.*)$/;

/**
 * @param {JsonObject} published
 * @param {JsonObject} ours
 * @returns {Drift[]}
 */
export function driftBetween(published, ours) {
  const { found, added, removed, document } = compareDocuments(published, ours);
  return [
    ...removed.map((operation) => wholeOperation(operation, 'missing')),
    ...added.map((operation) => wholeOperation(operation, 'extra')),
    ...document
      .filter(({ keyword }) => keyword === 'servers')
      .map((difference) => ({
        id: idOf('document', difference, WORDS),
        kind: kindOf(difference),
        operation: 'document',
        method: '',
        path: '',
        ...sides(difference),
      })),
    ...undescribedOnce(found.filter(matters)).map((difference) => ({
      id: idOf(nameOf(difference.operation), difference, WORDS),
      kind: kindOf(difference),
      ...where(difference.operation),
      ...sides(difference),
    })),
  ];
}

/**
 * Where nothing is published about an object, all that we say about it is one difference.
 *
 * @param {readonly Found[]} found
 * @returns {Found[]}
 */
function undescribedOnce(found) {
  const seen = new Set();
  return found.flatMap((difference) => {
    const { undescribed, place, operation } = difference;
    if (undescribed === undefined) return [difference];
    const parent = place.slice(0, -(undescribed.length + 1));
    const key = `${operation.key} ${parent}`;
    if (seen.has(key)) return [];
    seen.add(key);
    /** @type {Found} */
    const whole = { ...difference, place: parent, keyword: 'properties', relation: 'narrower' };
    return [{ ...whole, before: 'not described', after: 'described' }];
  });
}

/** @param {Difference} difference */
function matters({ keyword, before, after }) {
  // Many documents give their operations no name.
  if (keyword === 'operationId') return before !== undefined;
  // Some say the API's prefix in the server's address.
  if (keyword === 'path') return keyOf('', String(before)) !== keyOf('', String(after));
  return !OURS.test(keyword);
}

/**
 * @param {Operation} operation
 * @param {'missing' | 'extra'} kind
 * @returns {Drift}
 */
function wholeOperation(operation, kind) {
  // What we do not have goes by its address: published names change with the tool that makes them.
  const name = kind === 'extra' ? nameOf(operation) : operation.key;
  const [published, here] = kind === 'extra' ? ['nothing', 'operation'] : ['operation', 'nothing'];
  return { ...where(operation), id: `${name}: ${kind}`, kind, operation: name, published, here };
}

/** @param {Operation} operation */
function where(operation) {
  const { method, path } = operation;
  return { operation: nameOf(operation), method, path };
}

/** @param {Difference} difference */
function sides(difference) {
  const { before, after } = sidesOf(difference);
  return { published: before, here: after };
}

/**
 * @param {Difference} difference
 * @returns {Kind}
 */
function kindOf({ keyword, relation }) {
  if (keyword === 'enum' || keyword === 'known values') return 'enum';
  if (keyword === 'properties') return 'extra';
  const kinds = /** @type {const} */ ({
    added: 'extra',
    removed: 'missing',
    narrower: 'stricter',
    wider: 'looser',
    other: 'different',
    renamed: 'renamed',
    note: 'documentation',
  });
  return kinds[relation];
}
