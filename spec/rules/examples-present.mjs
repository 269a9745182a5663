// @ts-check
// Readers copy examples and the mock server answers with them, so every body has one, and every parameter.
import { isObject, members, nameOf, operationsOf, property, resolve } from './document.mjs';

/** @import { JsonObject, OperationPlace, Place, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function examplesPresent(document) {
  /** @type {Map<string, Problem>} a shared response is reported once */
  const problems = new Map();
  for (const operation of operationsOf(document)) {
    for (const parameter of parametersOf(document, operation)) {
      if (hasExample(parameter) || property(property(parameter, 'schema'), 'default').value !== undefined)
        continue;
      problems.set(parameter.where, {
        rule: 'examples-present',
        where: parameter.where,
        message: `The parameter ${nameIn(parameter)} of ${nameOf(operation)} has no example`,
        fix: 'Add example: with a value that somebody could have sent.',
      });
    }
    const body = {
      label: `The request body of ${nameOf(operation)}`,
      place: property(operation, 'requestBody'),
    };
    const responses = members(property(operation, 'responses')).map((place) => ({
      label: `The ${place.key} response of ${nameOf(operation)}`,
      place,
    }));
    for (const { label, place } of [body, ...responses]) {
      for (const media of members(property(resolve(document, place), 'content'))) {
        if (hasExample(media)) continue;
        problems.set(media.where, {
          rule: 'examples-present',
          where: media.where,
          message: `${label} (${media.key}) has no example`,
          fix: 'Add one under examples, with a key, a summary and a value.',
        });
      }
    }
  }
  return [...problems.values()];
}

/**
 * @param {JsonObject} document
 * @param {OperationPlace} operation
 */
function parametersOf(document, operation) {
  return [operation.item, operation].flatMap((owner) =>
    members(property(owner, 'parameters')).map((place) => resolve(document, place)),
  );
}

/** @param {Place} parameter */
function nameIn(parameter) {
  return String(property(parameter, 'name').value);
}

/** @param {Place} media */
function hasExample({ value }) {
  if (!isObject(value)) return false;
  return (
    value['example'] !== undefined ||
    (isObject(value['examples']) && Object.keys(value['examples']).length > 0)
  );
}
