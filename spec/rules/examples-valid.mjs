// @ts-check
// An example that its own schema refuses misleads readers, and the mock server would send it all the same.
import { carriersOf, members, property, resolve, schemasOf } from './document.mjs';
import { describeErrors, validatorAt } from './validators.mjs';

/** @import { JsonObject, Place, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function examplesValid(document) {
  return [...carrierExamples(document), ...schemaExamples(document)].flatMap(({ schema, example }) => {
    const validate = validator(document, schema);
    if (!validate || validate(example.value)) return [];
    return {
      rule: 'examples-valid',
      where: example.where,
      message: `The example does not meet its schema: ${describeErrors(validate.errors)}`,
      fix: `Correct the example, or the schema at ${schema} when the API really takes such a value.`,
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
 * @param {string} where
 */
function validator(document, where) {
  try {
    return validatorAt(document, where);
  } catch {
    return undefined; // schemas-compile reports it
  }
}
