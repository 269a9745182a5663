// @ts-check
// A limit that is published but not in our schema lets a request through that the API refuses.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject, members, operationsOf, property, resolve } from './document.mjs';

/**
 * @import { JsonObject, JsonValue, OperationPlace, Place, Problem } from './document.mjs'
 * @typedef {Record<string, Record<string, Record<string, JsonValue>>>} Limits  by operation, place and keyword
 */

/** @type {Limits} */
const documented = parse(readFileSync(new URL('limits.yaml', import.meta.url), 'utf8'));

/**
 * @param {JsonObject} document
 * @param {Limits} limits
 * @returns {Problem[]}
 */
export function limitsPresent(document, limits = documented) {
  return operationsOf(document).flatMap((operation) => {
    const id = operation.value['operationId'];
    const places = typeof id === 'string' && Object.hasOwn(limits, id) ? limits[id] : undefined;
    return Object.entries(places ?? {}).flatMap(([at, wanted]) => {
      const found = schemasAt(document, operation, at);
      return Object.entries(wanted)
        .filter(([keyword, limit]) => !found.some(({ value }) => isObject(value) && value[keyword] === limit))
        .map(([keyword, limit]) => ({
          rule: 'limits-present',
          where: found[0]?.where ?? operation.where,
          message: `${id} lacks the published limit ${keyword}: ${JSON.stringify(limit)} of ${at}`,
          fix: 'Put it into the schema; or correct rules/limits.yaml, when a newer publication has another limit.',
        }));
    });
  });
}

/**
 * The schemas that a value at this place of a request has to meet.
 * @param {JsonObject} document
 * @param {OperationPlace} operation
 * @param {string} at  as in limits.yaml
 * @returns {Place[]}
 */
function schemasAt(document, operation, at) {
  const [start = '', ...steps] = at.match(/\?\w+|\[\]|[^.[\]]+/g) ?? [];
  if (start.startsWith('?')) {
    const parameter = [operation.item, operation]
      .flatMap((owner) => members(property(owner, 'parameters')))
      .map((place) => resolve(document, place))
      .find(({ value }) => isObject(value) && value['in'] === 'query' && value['name'] === start.slice(1));
    return parameter ? follow(document, [property(parameter, 'schema')], steps) : [];
  }
  const body = resolve(document, property(operation, 'requestBody'));
  const [media] = members(property(body, 'content'));
  return media ? follow(document, [property(media, 'schema')], [start, ...steps]) : [];
}

/**
 * @param {JsonObject} document
 * @param {Place[]} schemas
 * @param {readonly string[]} steps
 * @returns {Place[]}
 */
function follow(document, schemas, steps) {
  const all = schemas.flatMap((schema) => withAlternatives(document, schema));
  const [step, ...rest] = steps;
  if (step === undefined) return all;
  const next = all
    .map((schema) =>
      step === '[]' ? property(schema, 'items') : property(property(schema, 'properties'), step),
    )
    .filter(({ value }) => value !== undefined);
  return follow(document, next, rest);
}

/**
 * A schema with everything that it is composed of.
 * @param {JsonObject} document
 * @param {Place} place
 * @returns {Place[]}
 */
function withAlternatives(document, place) {
  const target = resolve(document, place);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => members(property(target, key)));
  // A $ref may have neighbours, which count as well.
  return [place, target, ...parts.flatMap((part) => withAlternatives(document, part))];
}
