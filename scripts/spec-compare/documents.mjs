// @ts-check
// What is different between two documents, operation by operation.
import { Comparison, within } from './compare.mjs';
import { isObject, listAt, objectAt, resolve } from './document.mjs';
import { operationsOf, securityOf } from './operations.mjs';
import {
  alone,
  byRole,
  changed,
  mediaType,
  partOf,
  placeOf,
  presence,
  samePath,
  styleOf,
} from './pieces.mjs';
import { renamedAmong } from './renames.mjs';
import { Shapes } from './shape.mjs';

/** @import { JsonObject } from './document.mjs' */
/** @import { Difference } from './compare.mjs' */
/** @import { Operation } from './operations.mjs' */

/**
 * A difference in an operation.
 *
 * @typedef {Difference & { operation: Operation, direction: Direction }} Found
 * @typedef {'request' | 'response' | 'operation'} Direction  whether it is sent or answered; `operation`: neither
 *
 * @typedef {object} Differences
 * @property {Found[]} found
 * @property {Operation[]} added  operations that only the second has
 * @property {Operation[]} removed
 * @property {Difference[]} document  of the document as a whole
 */

const TEXTS = ['summary', 'description', 'tags', 'deprecated', 'externalDocs'];

/**
 * @param {JsonObject} before
 * @param {JsonObject} after
 * @returns {Differences}
 */
export function compareDocuments(before, after) {
  const [old, now] = [operationsOf(before), operationsOf(after)];
  const comparing = new Operations(before, after);
  /** @type {[Operation, Operation][]} */
  const pairs = [];
  for (const operation of now.values()) {
    const other = old.get(operation.key) ?? movedFrom(operation, old, now);
    if (other) pairs.push([other, operation]);
  }
  return {
    found: pairs.flatMap(([a, b]) => comparing.pair(a, b)),
    added: [...now.values()].filter((operation) => !pairs.some(([, b]) => b === operation)),
    removed: [...old.values()].filter((operation) => !pairs.some(([a]) => a === operation)),
    document: documentDifferences(before, after),
  };
}

/**
 * An operation that went to another path or method and kept its name.
 *
 * @param {Operation} operation
 * @param {Map<string, Operation>} old
 * @param {Map<string, Operation>} now
 */
function movedFrom({ operationId }, old, now) {
  if (operationId === undefined) return undefined;
  return [...old.values()].find((other) => other.operationId === operationId && !now.has(other.key));
}

class Operations {
  #before;
  #after;
  #schemas;

  /**
   * @param {JsonObject} before
   * @param {JsonObject} after
   */
  constructor(before, after) {
    this.#before = before;
    this.#after = after;
    this.#schemas = new Comparison(new Shapes(before), new Shapes(after));
  }

  /**
   * @param {Operation} a
   * @param {Operation} b
   * @returns {Found[]}
   */
  pair(a, b) {
    /** @type {[Direction, readonly Difference[]][]} */
    const parts = [
      ['operation', this.#operation(a, b)],
      ['request', [...this.#parameters(a, b), ...this.#body(a.body, b.body)]],
      ['response', this.#responses(a, b)],
    ];
    return parts.flatMap(([direction, found]) =>
      found.map((difference) => ({ ...difference, operation: b, direction })),
    );
  }

  /**
   * @param {Operation} a
   * @param {Operation} b
   * @returns {Difference[]}
   */
  #operation(a, b) {
    const security = [securityOf(this.#before, a.value), securityOf(this.#after, b.value)];
    const extensions = [a.value, b.value].flatMap((value) =>
      Object.keys(value).filter((key) => key.startsWith('x-')),
    );
    return [
      ...changed('operationId', 'renamed', a.operationId, b.operationId),
      ...(samePath(a, b) ? [] : changed('path', 'renamed', a.path, b.path)),
      ...changed('method', 'other', a.method, b.method),
      ...changed('security', 'other', security[0], security[1]),
      ...[...new Set(extensions)].flatMap((key) => changed(key, 'note', a.value[key], b.value[key])),
      ...TEXTS.flatMap((key) => changed(key, 'note', a.value[key], b.value[key])),
    ];
  }

  /**
   * @param {Operation} a
   * @param {Operation} b
   * @returns {readonly Difference[]}
   */
  #parameters(a, b) {
    const inPath = (/** @type {Operation} */ { path }) =>
      [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    const names = inPath(b);
    const place = (/** @type {JsonObject} */ parameter, /** @type {Operation} */ { path }) => {
      if (parameter['in'] !== 'path') return placeOf(parameter);
      // Parameters of the path are matched by their position; what they are called is a difference of its own.
      const index = inPath({ ...a, path }).indexOf(String(parameter['name']));
      return `path.${names[index] ?? parameter['name']}`;
    };
    const before = new Map(a.parameters.map((parameter) => [place(parameter, a), parameter]));
    const after = new Map(b.parameters.map((parameter) => [place(parameter, b), parameter]));
    const removed = [...before.keys()].filter((where) => !after.has(where));
    const added = [...after.keys()].filter((where) => !before.has(where));
    const same = (/** @type {string} */ from, /** @type {string} */ to) =>
      from.split('.')[0] === to.split('.')[0] &&
      this.#parameter(before.get(from) ?? {}, after.get(to) ?? {}).every(
        ({ relation }) => relation === 'note' || relation === 'renamed',
      );
    const renames = renamedAmong(removed, added, same);
    const back = new Map([...renames].map(([from, to]) => [to, from]));
    return [
      ...removed
        .filter((where) => !renames.has(where))
        .map((where) => alone(where, 'removed', before.get(where))),
      ...[...after].flatMap(([where, parameter]) => {
        const other = before.get(back.get(where) ?? where);
        return other ? within(where, this.#parameter(other, parameter)) : [alone(where, 'added', parameter)];
      }),
    ];
  }

  /**
   * @param {JsonObject} a
   * @param {JsonObject} b
   * @returns {readonly Difference[]}
   */
  #parameter(a, b) {
    const [was, is] = [a['required'] === true, b['required'] === true];
    return [
      ...changed('name', 'renamed', a['name'], b['name']),
      ...changed('required', is ? 'narrower' : 'wider', was, is),
      ...changed('style', 'other', styleOf(a), styleOf(b)),
      ...['description', 'deprecated', 'example', 'examples', 'x-holds-slashes'].flatMap((key) =>
        changed(key, 'note', a[key], b[key]),
      ),
      ...this.#schemas.parts(partOf(a), partOf(b)),
    ];
  }

  /**
   * @param {JsonObject} a
   * @param {JsonObject} b
   * @returns {readonly Difference[]}
   */
  #body(a, b) {
    const [was, is] = [a, b].map((body) => Object.keys(objectAt(body, 'content')).length > 0);
    if (!was && !is) return [];
    if (!was) return [presence('body', 'body', 'added', b['required'] === true)];
    if (!is) return [presence('body', 'body', 'removed', a['required'] === true)];
    const required = b['required'] === true;
    return within('body', [
      ...changed('required', required ? 'narrower' : 'wider', a['required'] === true, required),
      ...changed('description', 'note', a['description'], b['description']),
      ...this.#contents(objectAt(a, 'content'), objectAt(b, 'content')),
    ]);
  }

  /**
   * @param {Operation} a
   * @param {Operation} b
   * @returns {Difference[]}
   */
  #responses(a, b) {
    const [before, after] = [byRole(a.responses, b.responses), byRole(b.responses, a.responses)];
    /** @type {Difference[]} */
    const found = [];
    for (const [place, [status, response]] of before) {
      const other = after.get(place);
      if (!other) found.push({ ...presence(place, 'response', 'removed', false), before: status });
      else {
        found.push(
          ...within(place, [
            ...changed('status', 'other', status, other[0]),
            ...changed('description', 'note', response['description'], other[1]['description']),
            ...this.#headers(objectAt(response, 'headers'), objectAt(other[1], 'headers')),
            ...this.#contents(objectAt(response, 'content'), objectAt(other[1], 'content')),
          ]),
        );
      }
    }
    for (const [place, [status]] of after) {
      if (!before.has(place)) found.push({ ...presence(place, 'response', 'added', false), after: status });
    }
    return found;
  }

  /**
   * @param {JsonObject} a
   * @param {JsonObject} b
   * @returns {Difference[]}
   */
  #headers(a, b) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].flatMap((name) => {
      const place = `.headers.${name}`;
      if (b[name] === undefined) return [presence(place, 'header', 'removed', false)];
      if (a[name] === undefined) return [presence(place, 'header', 'added', false)];
      const [before, after] = [resolve(this.#before, a[name]), resolve(this.#after, b[name])];
      return within(place, [
        ...changed('description', 'note', before['description'], after['description']),
        ...this.#schemas.parts(partOf(before), partOf(after)),
      ]);
    });
  }

  /**
   * @param {JsonObject} a
   * @param {JsonObject} b
   * @returns {readonly Difference[]}
   */
  #contents(a, b) {
    const [before, after] = [Object.keys(a), Object.keys(b)];
    return [
      ...before.filter((type) => !after.includes(type)).map((type) => mediaType(type, 'removed')),
      ...after.filter((type) => !before.includes(type)).map((type) => mediaType(type, 'added')),
      ...after
        .filter((type) => before.includes(type))
        .flatMap((type) => {
          const [was, is] = [objectAt(a, type), objectAt(b, type)];
          return within(type === 'application/json' ? '' : `(${type})`, [
            ...['example', 'examples'].flatMap((key) => changed(key, 'note', was[key], is[key])),
            ...this.#schemas.parts(partOf(was), partOf(is)),
          ]);
        }),
    ];
  }
}

/**
 * Readable, and the same as long as the place and what differs in it are the same: `listGates.query.limit: type`.
 *
 * @param {string} name  of the operation or component
 * @param {Pick<Difference, 'place' | 'keyword' | 'relation'>} difference
 * @param {{ added: string, removed: string }} words
 */
export function idOf(name, { place, keyword, relation }, words) {
  const what = relation === 'added' || relation === 'removed' ? words[relation] : keyword;
  // Brackets and dots open a step of their own; everything else begins with a name.
  const step = place === '' || /^[.([]/.test(place) ? place : `.${place}`;
  return `${name}${step}: ${what}`;
}

/**
 * @param {JsonObject} before
 * @param {JsonObject} after
 * @returns {Difference[]}
 */
function documentDifferences(before, after) {
  const extensions = [before, after].flatMap((value) =>
    Object.keys(value).filter((key) => key.startsWith('x-')),
  );
  const servers = [before, after].map((document) =>
    listAt(document, 'servers').map((server) => (isObject(server) ? (server['url'] ?? null) : null)),
  );
  return [
    ...changed('servers', 'other', servers[0], servers[1]),
    ...[...new Set(extensions), 'info', 'tags', 'externalDocs'].flatMap((key) =>
      changed(key, 'note', before[key], after[key]),
    ),
  ];
}
