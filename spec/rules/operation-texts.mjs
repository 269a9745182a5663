// @ts-check
// Summary, description and the address of the API's own page end up in the docstrings of the packages.
import { nameOf, operationsOf, property } from './document.mjs';

/** @import { JsonObject, Place, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function operationTexts(document) {
  return [...missingTexts(document), ...repeatedSummaries(document)];
}

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
function missingTexts(document) {
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

/**
 * Operations are found by their summary, in a menu or by a search.
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
function repeatedSummaries(document) {
  /** @type {Map<unknown, string>} */
  const seen = new Map();
  return operationsOf(document).flatMap((operation) => {
    const summary = property(operation, 'summary');
    if (!isText(summary)) return [];
    const first = seen.get(summary.value);
    if (first === undefined) {
      seen.set(summary.value, nameOf(operation));
      return [];
    }
    return {
      rule: 'operation-texts',
      where: summary.where,
      message: `${nameOf(operation)} has the summary of ${first}: ${summary.value}`,
      fix: 'Name what it is about, such as: Read overrides of a gate.',
    };
  });
}

/** @param {Place} place */
function isText({ value }) {
  return typeof value === 'string' && value.trim() !== '';
}
