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
    ajv = new Ajv2020({ ...COMMON, strict: false });
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
 * The errors of the last validation as one line for people: the deepest ones, because those above only repeat them.
 * @param {import('ajv').ErrorObject[] | null | undefined} errors
 */
export function describeErrors(errors) {
  const all = [...(errors ?? [])].sort(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  );
  const lines = new Set(
    all.map(({ instancePath, message, params }) => {
      const name = params['additionalProperty'] ?? params['unevaluatedProperty'];
      const allowed = params['allowedValues'];
      const detail =
        name !== undefined ? `: '${name}'` : Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
      return `${instancePath || 'the value'} ${message ?? 'is not valid'}${detail}`;
    }),
  );
  const shown = [...lines].slice(0, 3);
  return shown.join('; ') + (lines.size > 3 ? `; and ${lines.size - 3} more` : '');
}
