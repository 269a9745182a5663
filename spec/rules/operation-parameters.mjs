// @ts-check
// Every operation takes the two headers that the API knows everywhere, through the shared parameters.
import { isObject, members, nameOf, operationsOf, property, resolve } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

const SHARED = { 'STATSIG-API-VERSION': 'ApiVersion', 'x-respect-review-settings': 'RespectReviewSettings' };

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function operationParameters(document) {
  return operationsOf(document).flatMap((operation) => {
    const parameters = [operation.item, operation].flatMap((owner) => members(property(owner, 'parameters')));
    const shared = parameters
      .filter(({ value }) => String(value['$ref']).startsWith('#/components/parameters/'))
      .map((parameter) => resolve(document, parameter).value);
    return Object.entries(SHARED).flatMap(([name, file]) => {
      if (shared.some((parameter) => isObject(parameter) && parameter['name'] === name)) return [];
      return {
        rule: 'operation-parameters',
        where: operation.where,
        message: `${nameOf(operation)} does not take the shared parameter ${name}`,
        fix: `Add to the parameters of the path: - $ref: ../../parameters/${file}.yaml`,
      };
    });
  });
}
