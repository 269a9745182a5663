// @ts-check
// The tag decides which folder, file and wrapper an operation belongs to, so there is exactly one.
import { members, nameOf, operationsOf, property } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function operationTags(document) {
  const declared = members(property({ where: '#', value: document }, 'tags')).map(
    ({ value }) => value['name'],
  );
  return operationsOf(document).flatMap((operation) => {
    const { where, value } = property(operation, 'tags');
    const tags = Array.isArray(value) ? value : [];
    if (tags.length !== 1) {
      return {
        rule: 'operation-tags',
        where: value === undefined ? operation.where : where,
        message: `${nameOf(operation)} has ${tags.length} tags and needs exactly one`,
        fix: `Write tags: [X], where X is one of: ${declared.join(', ')}.`,
      };
    }
    if (declared.includes(tags[0])) return [];
    return {
      rule: 'operation-tags',
      where: `${where}/0`,
      message: `${nameOf(operation)} has the tag '${String(tags[0])}', which is not declared`,
      fix: `Declare it under tags in openapi.yaml, or use one of: ${declared.join(', ')}.`,
    };
  });
}
