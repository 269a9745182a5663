import type { Schema } from './document.ts';

/** Keywords whose value is a map of schemas for values below. */
const MAPS = ['properties', 'patternProperties'];
/** Keywords whose value is a schema for values below. */
const BELOW = ['items', 'additionalProperties', 'unevaluatedItems'];
/** Keywords whose value is a list of schemas for the same value. */
const SAME = ['allOf', 'oneOf', 'anyOf'];

/**
 * A copy of a schema in which every value refuses properties that are not declared for it. Prism lets such properties pass,
 * and so a misspelled one goes unnoticed. Maps (`additionalProperties`) stay open.
 */
export function closeSchema(schema: Schema): Schema {
  const closed = closeBelow(schema);
  const declares = '$ref' in schema || 'properties' in schema || SAME.some((keyword) => keyword in schema);
  return declares && !('additionalProperties' in schema)
    ? { ...closed, unevaluatedProperties: false }
    : closed;
}

/** The same for what lies below a schema, leaving the schema itself open: it may be a part of another. */
export function closeBelow(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (MAPS.includes(keyword) && isSchema(value)) return [keyword, mapValues(value, closeValue)];
      if (BELOW.includes(keyword) && isSchema(value)) return [keyword, closeSchema(value)];
      if (keyword === 'prefixItems' && Array.isArray(value)) return [keyword, value.map(closeValue)];
      if (SAME.includes(keyword) && Array.isArray(value)) return [keyword, value.map(openValue)];
      return [keyword, value];
    }),
  );
}

function closeValue(value: unknown): unknown {
  return isSchema(value) ? closeSchema(value) : value;
}

function openValue(value: unknown): unknown {
  return isSchema(value) ? closeBelow(value) : value;
}

function mapValues(object: Schema, change: (value: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
