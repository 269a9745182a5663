// @ts-check
// Summary, description and the address of the API's own page end up in the docstrings of the packages.
import { nameOf, operationsOf, property } from './document.mjs';

/** @import { JsonObject, Place, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function operationTexts(document) {
  return operationsOf(document).flatMap((operation) => {
    const wanted = [
      {
        name: 'summary',
        place: property(operation, 'summary'),
        fix: 'Add a few words: what the operation does.',
      },
      {
        name: 'description',
        place: property(operation, 'description'),
        fix: 'Add what a caller has to know, in your own words.',
      },
      {
        name: 'externalDocs url',
        place: property(property(operation, 'externalDocs'), 'url'),
        fix: 'Add externalDocs: { url: … } with the page of the operation in the API reference.',
      },
    ];
    return wanted
      .filter(({ place }) => !isText(place))
      .map(({ name, fix }) => ({
        rule: 'operation-texts',
        where: operation.where,
        message: `${nameOf(operation)} has no ${name}`,
        fix,
      }));
  });
}

/** @param {Place} place */
function isText({ value }) {
  return typeof value === 'string' && value.trim() !== '';
}
