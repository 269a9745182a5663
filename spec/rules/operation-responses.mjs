// @ts-check
// Any operation may be refused in the same ways, and says so through the same shared responses.
import { below, isObject, nameOf, operationsOf, property } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

const SHARED = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  429: 'TooManyRequests',
  default: 'UnexpectedError',
};

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function operationResponses(document) {
  return operationsOf(document).flatMap((operation) => {
    const responses = property(operation, 'responses');
    return Object.entries(SHARED).flatMap(([status, name]) => {
      const { value } = property(responses, status);
      if (isObject(value) && String(value['$ref']).startsWith('#/components/responses/')) return [];
      const missing = value === undefined;
      return {
        rule: 'operation-responses',
        where: missing ? responses.where : below(responses.where, status),
        message: `${nameOf(operation)} ${missing ? `has no ${status} response` : `writes its own ${status} response`}`,
        fix: `Refer to the shared one: $ref: ../../responses/${name}.yaml`,
      };
    });
  });
}
