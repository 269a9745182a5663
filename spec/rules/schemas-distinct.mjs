// @ts-check
// Two objects with the same properties are one concept written twice, and will drift apart.
import { isObject, schemasOf } from './document.mjs';

/** @import { JsonObject, JsonValue, Problem } from './document.mjs' */

// Below this size two things are often alike by chance, such as { id, name }.
const WORTH_SHARING = 6;

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function schemasDistinct(document) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  return schemasOf(document).flatMap(({ where, value }) => {
    const properties = isObject(value) ? value['properties'] : undefined;
    if (!isObject(properties) || Object.keys(properties).length < WORTH_SHARING) return [];
    const shape = JSON.stringify(withoutTexts(properties, true));
    const first = seen.get(shape);
    if (first === undefined) {
      seen.set(shape, where);
      return [];
    }
    return {
      rule: 'schemas-distinct',
      where,
      message: `The same ${Object.keys(properties).length} properties are written at ${first}`,
      fix: 'Put them into one file under schemas/ and refer to it from both places.',
    };
  });
}

/**
 * The value with its keys in order and without what does not change its meaning.
 * @param {JsonValue} value
 * @param {boolean} named  whether the keys are names of properties, among which `description` is one like any other
 * @returns {JsonValue}
 */
function withoutTexts(value, named = false) {
  if (Array.isArray(value)) return value.map((entry) => withoutTexts(entry));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || !['description', 'example', 'examples', 'title'].includes(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [
        key,
        withoutTexts(entry, !named && (key === 'properties' || key === 'patternProperties')),
      ]),
  );
}
