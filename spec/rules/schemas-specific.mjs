// @ts-check
// A schema that takes anything is either a gap or a decision; a decision says why in its description.
import { carriersOf, isObject, keysOf, schemasOf } from './document.mjs';

/** @import { JsonObject, JsonValue, Problem } from './document.mjs' */

const ANNOTATIONS = [
  '$comment',
  'default',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
];
// `additionalProperties: true` is what leaving it out means, said aloud.
const OPEN = ['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems'];

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function schemasSpecific(document) {
  const vague = schemasOf(document)
    .filter(
      ({ where, value }) =>
        takesAnything(value) && !(value === true && OPEN.includes(keysOf(where).at(-1) ?? '')),
    )
    .map(({ where }) => ({
      rule: 'schemas-specific',
      where,
      message: 'The schema takes any value and does not say why',
      fix: 'Say what it may be, or write a description of why that is not known.',
    }));
  const missing = carriersOf(document)
    .filter(({ value }) => value['schema'] === undefined && value['content'] === undefined)
    .map(({ where }) => ({
      rule: 'schemas-specific',
      where,
      message: 'There is no schema, so any value passes',
      fix: 'Add a schema.',
    }));
  return [...vague, ...missing];
}

/** @param {JsonValue | undefined} value */
function takesAnything(value) {
  if (!isObject(value)) return value === true;
  return Object.keys(value).every((key) => ANNOTATIONS.includes(key) || key.startsWith('x-'));
}
