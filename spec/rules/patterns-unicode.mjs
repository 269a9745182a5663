// @ts-check
// Ajv and Prism compile patterns with the u flag, which refuses much that JavaScript otherwise lets through.
import { below, isObject, schemasOf } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function patternsUnicode(document) {
  return schemasOf(document).flatMap(({ where, value }) => {
    if (!isObject(value)) return [];
    const keys = isObject(value['patternProperties']) ? Object.keys(value['patternProperties']) : [];
    const patterns = keys.map((key) => ({ where: below(where, 'patternProperties', key), pattern: key }));
    if (typeof value['pattern'] === 'string')
      patterns.push({ where: below(where, 'pattern'), pattern: value['pattern'] });
    return patterns.flatMap(({ where: place, pattern }) => {
      const reason = refusal(pattern);
      if (reason === undefined) return [];
      return {
        rule: 'patterns-unicode',
        where: place,
        message: `The pattern is not valid under the u flag: ${reason}`,
        fix: 'Escape only what needs it, put a literal - last in a class, and write flags such as (?i) out as classes.',
      };
    });
  });
}

/** @param {string} pattern */
function refusal(pattern) {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
