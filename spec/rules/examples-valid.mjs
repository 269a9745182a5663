// @ts-check
// An example that its own schema refuses misleads readers, and the mock server would send it all the same.
import { carriersOf, members, property, resolve, schemasOf } from './document.mjs';
import { violations } from './validators.mjs';

/** @import { JsonObject, Place, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function examplesValid(document) {
  return [...carrierExamples(document), ...schemaExamples(document)].flatMap(({ schema, example }) => {
    const [first, ...others] = check(document, schema, example);
    if (!first) return [];
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return {
      rule: 'examples-valid',
      where: example.where + first.path,
      message: `The example does not meet its schema: ${first.path || 'it'} ${first.text}${more}`,
      fix: 'Correct the example; or the schema, when the API is known to take or send such a value.',
    };
  });
}

/**
 * `example` and `examples` of parameters, headers and media types.
 * @param {JsonObject} document
 */
function carrierExamples(document) {
  return carriersOf(document)
    .filter(({ value }) => value['schema'] !== undefined)
    .flatMap((carrier) => {
      const named = members(property(carrier, 'examples')).map((entry) =>
        property(resolve(document, entry), 'value'),
      );
      return pair(property(carrier, 'schema').where, [property(carrier, 'example'), ...named]);
    });
}

/**
 * `example` and `examples` inside schemas.
 * @param {JsonObject} document
 */
function schemaExamples(document) {
  return schemasOf(document).flatMap((schema) => {
    const list = property(schema, 'examples');
    const examples = Array.isArray(list.value)
      ? list.value.map((value, index) => ({ where: `${list.where}/${index}`, value }))
      : [];
    return pair(schema.where, [property(schema, 'example'), ...examples]);
  });
}

/**
 * @param {string} schema
 * @param {Place[]} examples
 */
function pair(schema, examples) {
  return examples.filter(({ value }) => value !== undefined).map((example) => ({ schema, example }));
}

/**
 * @param {JsonObject} document
 * @param {string} schema
 * @param {Place} example
 */
function check(document, schema, { value }) {
  try {
    return violations(document, schema, value ?? null);
  } catch {
    return []; // the schema does not compile, and schemas-compile reports it
  }
}
