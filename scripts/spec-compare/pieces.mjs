// @ts-check
// Parts of operations: parameters, responses, and differences in what is no schema.
import { isObject, objectAt } from './document.mjs';
import { canonical } from './operations.mjs';

/** @import { JsonObject, JsonValue } from './document.mjs' */
/** @import { Difference } from './compare.mjs' */
/** @import { Operation } from './operations.mjs' */
/** @import { Part } from './shape.mjs' */

/**
 * Responses by what they are for. Documents disagree on 200 or 201, which is a difference of its own; of several successes, the
 * one is meant that is the only one of the other.
 *
 * @param {Record<string, JsonObject>} responses
 * @param {Record<string, JsonObject>} other
 * @returns {Map<string, [string, JsonObject]>}
 */
export function byRole(responses, other) {
  const [own, others] = [successesOf(responses), successesOf(other)];
  const same = others.length === 1 ? own.find((status) => status === others[0]) : undefined;
  const only = own.length === 1 ? own[0] : same;
  return new Map(
    Object.entries(responses).map(([status, response]) => [
      status === only ? 'response' : `response(${status})`,
      [status, response],
    ]),
  );
}

/** @param {Record<string, JsonObject>} responses */
function successesOf(responses) {
  return Object.keys(responses).filter((status) => status.startsWith('2'));
}

/** @param {JsonObject} carrier */
export function partOf(carrier) {
  const content = objectAt(carrier, 'content');
  const schema = carrier['schema'] ?? objectAt(content, Object.keys(content)[0] ?? '')['schema'];
  return schema === undefined ? NONE : partsFor(schema);
}

/** @type {readonly Part[]} */
const NONE = [];
/** @type {WeakMap<object, readonly Part[]>} */
const PARTS = new WeakMap();

/**
 * The same list for the same schema, so that it is compared once.
 *
 * @param {JsonValue} schema
 * @returns {readonly Part[]}
 */
function partsFor(schema) {
  if (!isObject(schema)) return [{ schema, at: undefined }];
  const parts = PARTS.get(schema) ?? [{ schema, at: undefined }];
  PARTS.set(schema, parts);
  return parts;
}

/**
 * A parameter that only one side has.
 *
 * @param {string} where
 * @param {'added' | 'removed'} relation
 * @param {JsonObject | undefined} parameter
 */
export function alone(where, relation, parameter) {
  return presence(where, 'parameter', relation, parameter?.['required'] === true);
}

/** @param {JsonObject} parameter */
export function placeOf(parameter) {
  const name = String(parameter['name']);
  // Names of headers are the same in any case.
  return parameter['in'] === 'header' ? `header.${name.toLowerCase()}` : `${parameter['in']}.${name}`;
}

/**
 * How a list or object is written in a parameter, with what is assumed when nothing is said.
 *
 * @param {JsonObject} parameter
 */
export function styleOf(parameter) {
  const form = parameter['in'] === 'query' || parameter['in'] === 'cookie';
  const style = parameter['style'] ?? (form ? 'form' : 'simple');
  const explode = parameter['explode'] ?? style === 'form';
  return explode ? `${style}, exploded` : String(style);
}

/**
 * @param {Operation} a
 * @param {Operation} b
 */
export function samePath(a, b) {
  return a.path.replace(/\{[^}]*\}/g, '{}') === b.path.replace(/\{[^}]*\}/g, '{}');
}

/**
 * @param {string} keyword
 * @param {Difference['relation']} relation
 * @param {JsonValue | undefined} before
 * @param {JsonValue | undefined} after
 * @returns {Difference[]}
 */
export function changed(keyword, relation, before, after) {
  if (canonical(before) === canonical(after)) return [];
  return [{ place: '', keyword, relation, before, after, at: undefined }];
}

/**
 * @param {string} place
 * @param {string} keyword
 * @param {'added' | 'removed'} relation
 * @param {boolean} required
 * @returns {Difference}
 */
export function presence(place, keyword, relation, required) {
  return { place, keyword, relation, before: undefined, after: undefined, at: undefined, required };
}

/**
 * @param {string} type
 * @param {'added' | 'removed'} relation
 */
export function mediaType(type, relation) {
  return presence(`(${type})`, 'media type', relation, false);
}
