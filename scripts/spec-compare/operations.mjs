// @ts-check
// The operations of a document, in a form in which those of two documents can be put side by side.
import { isObject, listAt, objectAt, resolve } from './document.mjs';

/** @import { JsonObject, JsonValue } from './document.mjs' */

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const PREFIX = '/console/v1';

/**
 * @typedef {object} Operation
 * @property {string} key  method and path, with or without the API's prefix and whatever the path's parameters are called
 * @property {string | undefined} operationId
 * @property {string} method  in capitals
 * @property {string} path  as written
 * @property {JsonObject} value
 * @property {readonly JsonObject[]} parameters  the path's and its own, without references
 * @property {JsonObject} body  the request body, `{}` when there is none
 * @property {Record<string, JsonObject>} responses  by status
 * @property {readonly string[]} tags
 */

/**
 * @param {JsonObject} document
 * @returns {Map<string, Operation>} by key
 */
export function operationsOf(document) {
  /** @type {Map<string, Operation>} */
  const found = new Map();
  const paths = objectAt(document, 'paths');
  for (const path of Object.keys(paths)) {
    const item = resolve(document, paths[path]);
    for (const method of METHODS) {
      const value = item[method];
      if (!isObject(value)) continue;
      const key = keyOf(method, path);
      found.set(key, { key, method: method.toUpperCase(), path, ...readOperation(document, item, value) });
    }
  }
  return found;
}

/**
 * The same for all ways to write an address.
 *
 * @param {string} method
 * @param {string} path
 */
export function keyOf(method, path) {
  const bare = path.startsWith(`${PREFIX}/`) ? path.slice(PREFIX.length) : path;
  return `${method.toUpperCase()} ${bare.replace(/\{[^}]*\}/g, '{}').replace(/(.)\/$/, '$1')}`;
}

/**
 * How to call an operation: its operationId, or method and path without the API's prefix.
 *
 * @param {Operation} operation
 */
export function nameOf({ operationId, method, path }) {
  return operationId ?? `${method} ${path.replace(PREFIX, '')}`;
}

/**
 * @param {JsonObject} document
 * @param {JsonObject} item
 * @param {JsonObject} value
 */
function readOperation(document, item, value) {
  /** @type {Map<string, JsonObject>} */
  const parameters = new Map();
  for (const written of [...listAt(item, 'parameters'), ...listAt(value, 'parameters')]) {
    const parameter = resolve(document, written);
    parameters.set(`${parameter['in']} ${parameter['name']}`, parameter);
  }
  const responses = objectAt(value, 'responses');
  return {
    operationId: typeof value['operationId'] === 'string' ? value['operationId'] : undefined,
    value,
    parameters: [...parameters.values()],
    body: resolve(document, value['requestBody']),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, resolve(document, response)]),
    ),
    tags: listAt(value, 'tags').filter((tag) => typeof tag === 'string'),
  };
}

/**
 * The security of an operation by what is sent, because every document names its schemes as it likes.
 *
 * @param {JsonObject} document
 * @param {JsonObject} operation
 */
export function securityOf(document, operation) {
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes');
  const required = listAt(operation['security'] === undefined ? document : operation, 'security');
  return required
    .map((choice) =>
      Object.keys(isObject(choice) ? choice : {})
        .map((name) => schemeText(resolve(document, schemes[name])))
        .sort()
        .join(' and '),
    )
    .sort()
    .join(' or ');
}

/**
 * @param {JsonObject} scheme
 * @returns {string}
 */
function schemeText(scheme) {
  const detail = [scheme['type'], scheme['scheme'], scheme['in'], scheme['name']];
  return detail
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase();
}

/**
 * A value's JSON with sorted keys, to see whether two values are the same.
 *
 * @param {JsonValue | undefined} value
 * @returns {string}
 */
export function canonical(value) {
  if (value === undefined) return '';
  return JSON.stringify(value, (_, member) =>
    isObject(member)
      ? Object.fromEntries(
          Object.keys(member)
            .sort()
            .map((key) => [key, member[key]]),
        )
      : member,
  );
}
