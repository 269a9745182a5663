// @ts-check
// The operationId becomes a method's and a type's name.
import { nameOf, operationsOf, property } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

const VERB_NOUN = /^[a-z]+([A-Z][a-zA-Z0-9]*)+$/;

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function operationIds(document) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  return operationsOf(document).flatMap((operation) => {
    const { where, value: id } = property(operation, 'operationId');
    const call = `${operation.method.toUpperCase()} ${operation.path}`;
    if (typeof id !== 'string' || id === '') {
      return problem(
        operation.where,
        `${nameOf(operation)} has no operationId`,
        'Add one: a verb and a noun, such as getLayer.',
      );
    }
    const first = seen.get(id);
    seen.set(id, first ?? call);
    if (first !== undefined) {
      return problem(
        where,
        `The operationId '${id}' is taken by ${first}`,
        `Give ${call} a name of its own.`,
      );
    }
    if (!VERB_NOUN.test(id)) {
      return problem(
        where,
        `The operationId '${id}' is not verb and noun in camelCase`,
        'Name it like getLayer or addGateRule.',
      );
    }
    return [];
  });
}

/**
 * @param {string} where
 * @param {string} message
 * @param {string} fix
 */
function problem(where, message, fix) {
  return { rule: 'operation-ids', where, message, fix };
}
