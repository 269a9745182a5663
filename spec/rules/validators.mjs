// @ts-check
// The document's schemas as Ajv sees them: strictly, to find mistakes in them, and plainly, to validate values.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, lookUp, rootSchemasOf, schemasOf, withSubschemas } from './document.mjs';

/** @import { JsonObject, JsonValue } from './document.mjs' */

/** @satisfies {import('ajv').Options} */
const COMMON = {
  allErrors: true,
  // In floats 0.07 is not a multiple of 0.01.
  multipleOfPrecision: 6,
  // Most validators run a few times, which is less work than making them shorter.
  code: { optimize: false },
};

// Keywords that OpenAPI adds to JSON Schema. They describe and do not validate.
const ANNOTATIONS = ['discriminator', 'example', 'externalDocs', 'xml'];

/**
 * An Ajv that refuses keywords which do nothing. It knows no references: give it schemas one by one, without theirs.
 * @param {JsonObject} document  whose extensions are fine
 */
export function strictAjv(document) {
  const ajv = new Ajv2020({
    ...COMMON,
    strict: true,
    // A composed schema may require what a neighbour in `allOf` defines, and a union may only say which properties are
    // needed (`anyOf: [{ required: … }]`). Ajv looks at one object at a time and refuses both; Redocly's
    // no-required-schema-properties-undefined does the same check over the whole composition.
    strictRequired: false,
    // `type: [string, 'null']` is how 3.1 says nullable.
    allowUnionTypes: true,
  });
  addFormats(ajv);
  for (const keyword of [...ANNOTATIONS, ...extensionsIn(document)]) ajv.addKeyword(keyword);
  return ajv;
}

/** @type {WeakMap<JsonObject, Ajv2020>} */
const instances = new WeakMap();

/**
 * The validator of one schema, with its references. Throws when it does not compile.
 * @param {JsonObject} document
 * @param {string} where  pointer to the schema
 */
export function validatorAt(document, where) {
  let ajv = instances.get(document);
  if (!ajv) {
    // Not strict: Ajv takes the document around the schemas for a schema too. The rule schemas-compile has been strict.
    ajv = new Ajv2020({ ...COMMON, strict: false, logger: false, verbose: true });
    addFormats(ajv);
    ajv.addSchema(document, 'document');
    instances.set(document, ajv);
  }
  const validate = ajv.getSchema(`document#${where.slice(1).split('/').map(encodeURIComponent).join('/')}`);
  if (!validate) throw new Error(`can't resolve reference ${where}`);
  return validate;
}

/** @param {JsonObject} document */
function extensionsIn(document) {
  const names = schemasOf(document).flatMap(({ value }) => (isObject(value) ? Object.keys(value) : []));
  return new Set(names.filter((name) => name.startsWith('x-')));
}

/**
 * A copy in which a schema without a type has the one that its `allOf` or `$ref` gives it. It means the same, and lets
 * Ajv's strictTypes stay on for composed schemas, which it otherwise takes for untyped.
 * @param {JsonObject} document
 */
export function withTypes(document) {
  /** @type {Record<string, JsonValue>} a fresh clone may be written to */
  const copy = structuredClone(document);
  for (const { value } of rootSchemasOf(copy).flatMap(withSubschemas)) {
    if (!isObject(value) || value['type'] !== undefined) continue;
    const type = inheritedType(copy, value, new Set());
    if (type !== undefined) Object.assign(value, { type });
  }
  return copy;
}

/**
 * @param {JsonObject} document
 * @param {JsonValue | undefined} schema
 * @param {Set<JsonValue>} seen  schemas on the way here; a recursive one ends the search
 * @returns {JsonValue | undefined}
 */
function inheritedType(document, schema, seen) {
  if (!isObject(schema) || seen.has(schema)) return undefined;
  if (schema['type'] !== undefined) return schema['type'];
  seen.add(schema);
  const target = typeof schema['$ref'] === 'string' ? [lookUp(document, schema['$ref'])] : [];
  const members = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  for (const member of [...target, ...members]) {
    const type = inheritedType(document, member, seen);
    if (type !== undefined) return type;
  }
  return undefined;
}

/**
 * What is wrong with a value, the innermost first: what lies further out only repeats it. Empty when it is valid.
 * @param {JsonObject} document
 * @param {string} where  pointer to the schema
 * @param {JsonValue} value
 * @returns {{ path: string, text: string }[]}
 */
export function violations(document, where, value) {
  const validate = validatorAt(document, where);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  for (const error of errors) {
    // Of a union only the member that the value claims to be is worth reporting.
    const member = claimedMember(error);
    const inside =
      member === undefined ? [] : violations(document, member, /** @type {JsonValue} */ (error.data));
    if (inside.length > 0) return inside.map(({ path, text }) => ({ path: error.instancePath + path, text }));
  }
  return errors
    .map((error) => ({ path: error.instancePath, text: sentence(error) }))
    .sort((a, b) => b.path.split('/').length - a.path.split('/').length);
}

/**
 * @param {import('ajv').ErrorObject} error
 * @returns {string | undefined}
 */
function claimedMember({ parentSchema, data }) {
  const { propertyName, mapping } = Object(parentSchema?.['discriminator']);
  const member = Object(mapping)[Object(data)[propertyName]];
  return typeof member === 'string' ? member : undefined;
}

/** @param {import('ajv').ErrorObject} error */
function sentence({ message = 'is not valid', params }) {
  const name = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (name !== undefined) return `${message}: '${name}'`;
  const allowed = params['allowedValues'] ?? params['allowedValue'];
  return allowed === undefined ? message : `${message}: ${[allowed].flat().join(', ')}`;
}
