// @ts-check
// Prism swallows a schema that does not compile and then accepts anything, so every schema has to.
import { below, isObject, rootSchemasOf, withSubschemas } from './document.mjs';
import { strictAjv, validatorAt, withTypes } from './validators.mjs';

/** @import { JsonObject, Place, Problem } from './document.mjs' */

const FIXES = [
  { sign: /unknown keyword/, fix: 'Correct its spelling, or begin it with x- when it is an extension.' },
  { sign: /unknown format/, fix: 'Use a format that ajv-formats knows, or a pattern.' },
  {
    sign: /strictTypes/,
    fix: 'Say the type that the keyword is for, or remove the keyword: it does nothing.',
  },
  { sign: /reference/, fix: 'Correct the $ref.' },
];

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function schemasCompile(document) {
  const schemas = rootSchemasOf(withTypes(document));
  const ajv = strictAjv(document);
  // First each schema alone: with references followed, one mistake would be reported by every schema that leads to it.
  const own = schemas.flatMap((schema) => checkKeywords(ajv, schema));
  if (own.length > 0) return own;
  return schemas.flatMap((schema) => attempt(schema, () => validatorAt(document, schema.where)));
}

/**
 * @param {ReturnType<typeof strictAjv>} ajv
 * @param {Place} schema
 * @returns {Problem[]}
 */
function checkKeywords(ajv, schema) {
  const alone = { where: schema.where, value: structuredClone(schema.value) };
  for (const { value } of withSubschemas(alone)) if (isObject(value)) Reflect.deleteProperty(value, '$ref');
  const { value } = alone;
  if (!isObject(value))
    return typeof value === 'boolean'
      ? []
      : [problem(schema.where, 'it is not an object', 'Write a schema.')];
  // Against the dialect first: its answer has the exact place.
  if (!ajv.validateSchema(value)) {
    return (ajv.errors ?? [])
      .filter(({ params }) => params['format'] !== 'regex') // the rule about patterns says it better
      .map(({ instancePath, message }) =>
        problem(
          schema.where + instancePath,
          message ?? 'is not a schema',
          'See the keyword in JSON Schema 2020-12.',
        ),
      );
  }
  return attempt(schema, () => ajv.compile(value));
}

/**
 * @param {Place} schema
 * @param {() => unknown} compile
 * @returns {Problem[]}
 */
function attempt(schema, compile) {
  try {
    compile();
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes('Invalid regular expression')) return []; // likewise
    const hint = FIXES.find(({ sign }) => sign.test(message));
    return [
      problem(
        placeIn(schema, message),
        message.replace(/(?: ignored in schema)? at (?:path )?"[^"]*"/, ''),
        hint?.fix ?? 'Correct the schema.',
      ),
    ];
  }
}

/**
 * Where in the schema Ajv's message means: the path in it, or else the first use of the word it quotes.
 * @param {Place} schema
 * @param {string} message
 */
function placeIn(schema, message) {
  const path = /"[^"#]*#([^"]*)"/.exec(message)?.[1];
  if (path) return schema.where + decodeURIComponent(path);
  const word = /"([^"#]+)"/.exec(message)?.[1] ?? '';
  const user = withSubschemas(schema).find(({ value }) => isObject(value) && Object.hasOwn(value, word));
  return user ? below(user.where, word) : schema.where;
}

/**
 * @param {string} where
 * @param {string} message
 * @param {string} fix
 */
function problem(where, message, fix) {
  return { rule: 'schemas-compile', where, message: `The schema does not compile: ${message}`, fix };
}
