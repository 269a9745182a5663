// @ts-check
// What a schema accepts, in one form for OpenAPI 3.0 and 3.1: references followed, `allOf` merged, null apart.
import { isObject, listAt, lookUp, objectAt } from './document.mjs';
import { both, LIMITS } from './merge.mjs';
import { canonical } from './operations.mjs';
import { foldUnion } from './unions.mjs';

/** @import { JsonObject, JsonValue } from './document.mjs' */

/**
 * A schema, and where it is written when that is in a component: `Rule.conditions[]`.
 *
 * @typedef {{ schema: JsonValue, at: string | undefined }} Part
 *
 * @typedef {object} Shape
 * @property {ReadonlySet<string> | undefined} types  all types but null; undefined: any
 * @property {boolean} nullable
 * @property {boolean} never  accepts nothing
 * @property {readonly JsonValue[] | undefined} values  the only values, null apart
 * @property {readonly JsonValue[] | undefined} known  values that are named, where others are accepted as well
 * @property {ReadonlyMap<string, readonly Part[]>} properties  every part has to accept the property
 * @property {ReadonlySet<string>} required
 * @property {boolean} closed  whether properties without a name here are refused
 * @property {readonly Part[]} extra  what such properties have to be
 * @property {readonly Part[]} items
 * @property {readonly Part[]} members  of a union; one of them has to accept the value, besides everything else here
 * @property {ReadonlyMap<string, number>} limits
 * @property {readonly string[]} patterns
 * @property {string | undefined} format
 * @property {ReadonlyMap<string, string>} rules  other keywords that refuse values, by their JSON
 * @property {ReadonlyMap<string, { value: JsonValue, at: string | undefined }>} notes  keywords that refuse nothing
 * @property {string | undefined} discriminator  the property that tells the members apart
 * @property {string | undefined} at  where it is written, when in a component
 */

const RULES = [
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'multipleOf',
  'not',
  'patternProperties',
  'prefixItems',
  'propertyNames',
  'then',
  'uniqueItems',
];
const NOTES = [
  'description',
  'title',
  'deprecated',
  'default',
  'readOnly',
  'writeOnly',
  'example',
  'examples',
];
/** They say how many bits a number has, and nothing about what JSON allows. */
const NUMBER_FORMATS = ['double', 'float', 'int32', 'int64'];

/** @type {Shape} */
const ANYTHING = {
  types: undefined,
  nullable: true,
  never: false,
  values: undefined,
  known: undefined,
  properties: new Map(),
  required: new Set(),
  closed: false,
  extra: [],
  items: [],
  members: [],
  limits: new Map(),
  patterns: [],
  format: undefined,
  rules: new Map(),
  notes: new Map(),
  discriminator: undefined,
  at: undefined,
};

/** The shapes of one document. Every schema is read once. */
export class Shapes {
  /** @type {Map<JsonObject, Shape>} */
  #read = new Map();
  /** @type {Map<readonly Part[], Shape>} */
  #together = new Map();
  #document;

  /** @param {JsonObject} document */
  constructor(document) {
    this.#document = document;
  }

  /**
   * What all of the parts accept. None accept anything.
   *
   * @param {readonly Part[]} parts
   * @returns {Shape}
   */
  of(parts) {
    const [first] = parts;
    if (!first) return ANYTHING;
    if (parts.length === 1) return this.#one(first);
    const known = this.#together.get(parts);
    if (known) return known;
    const shape = parts.map((part) => this.#one(part)).reduce(both);
    this.#together.set(parts, shape);
    return shape;
  }

  /**
   * @param {Part} part
   * @returns {Shape}
   */
  #one({ schema, at }) {
    if (schema === false) return { ...ANYTHING, never: true };
    if (!isObject(schema)) return ANYTHING;
    const known = this.#read.get(schema);
    if (known) return known;
    // A schema that consists of itself ends here.
    this.#read.set(schema, ANYTHING);
    const shape = this.#make(schema, at);
    this.#read.set(schema, shape);
    return shape;
  }

  /**
   * @param {JsonObject} schema
   * @param {string | undefined} at
   * @returns {Shape}
   */
  #make(schema, at) {
    const parts = partsOf(schema, at, this.#document).map((part) => this.#one(part));
    const own = ownShape(schema, at);
    const whole = parts.reduce(both, own);
    // A change in what is referred to is a change there, and not in every place that refers to it.
    const place = componentOf(schema['$ref']) ?? at;
    const members = ['oneOf', 'anyOf'].flatMap((key) =>
      listAt(schema, key).map((member, index) => memberOf(member, at, index)),
    );
    const shape = foldUnion({ ...whole, at: place }, members, this);
    // In 3.0 null is allowed beside everything else that is said, a reference included.
    return schema['nullable'] === true ? { ...shape, nullable: true } : shape;
  }
}

/**
 * The name in `#/components/schemas/Name`.
 *
 * @param {JsonValue | undefined} pointer
 */
function componentOf(pointer) {
  return typeof pointer === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1] : undefined;
}

/**
 * A member of a union; one that is a component goes under its name.
 *
 * @param {JsonValue} schema
 * @param {string | undefined} at
 * @param {number} index
 * @returns {Part}
 */
function memberOf(schema, at, index) {
  const name = isObject(schema) ? componentOf(schema['$ref']) : undefined;
  return { schema, at: name ?? (at && `${at}(${index + 1})`) };
}

/**
 * What a schema refers to and is put together from.
 *
 * @param {JsonObject} schema
 * @param {string | undefined} at
 * @param {JsonObject} document
 * @returns {Part[]}
 */
function partsOf(schema, at, document) {
  const pointer = schema['$ref'];
  const target = typeof pointer === 'string' ? lookUp(document, pointer) : undefined;
  const whole = listAt(schema, 'allOf').map((part) => ({ schema: part, at }));
  return target === undefined ? whole : [{ schema: target, at: componentOf(pointer) ?? at }, ...whole];
}

/**
 * @param {JsonObject} schema
 * @param {string | undefined} at
 * @returns {Shape}
 */
function ownShape(schema, at) {
  const types = typesOf(schema);
  const values = valuesOf(schema);
  const inside = (/** @type {string} */ step) => at && `${at}${step}`;
  const extra = schema['additionalProperties'];
  return {
    ...ANYTHING,
    at,
    types: types && without(types, 'null'),
    nullable: (!types || types.has('null')) && (!values || values.includes(null)),
    values: values?.filter((value) => value !== null),
    properties: new Map(
      Object.entries(objectAt(schema, 'properties')).map(([name, property]) => [
        name,
        [{ schema: property, at: inside(`.${name}`) }],
      ]),
    ),
    required: new Set(listAt(schema, 'required').map(String)),
    closed: extra === false || schema['unevaluatedProperties'] === false,
    extra: isObject(extra) && Object.keys(extra).length > 0 ? [{ schema: extra, at: inside('.*') }] : [],
    items: schema['items'] === undefined ? [] : [{ schema: schema['items'], at: inside('[]') }],
    limits: limitsOf(schema),
    patterns: typeof schema['pattern'] === 'string' ? [schema['pattern']] : [],
    format: formatOf(schema),
    rules: pick(schema, RULES, canonical),
    notes: pick(schema, NOTES, (value) => ({ value, at })),
    discriminator: discriminatorOf(schema),
  };
}

/**
 * @param {JsonObject} schema
 * @returns {Set<string> | undefined}
 */
function typesOf(schema) {
  const written = schema['type'];
  if (typeof written === 'string') {
    return new Set(schema['nullable'] === true ? [written, 'null'] : [written]);
  }
  if (Array.isArray(written)) return new Set(written.map(String));
  const values = valuesOf(schema);
  if (values) return new Set(values.map(typeName));
  // What has properties is meant as an object, whatever the standard says about other values.
  if (schema['properties'] !== undefined || schema['additionalProperties'] !== undefined)
    return new Set(['object']);
  return schema['items'] === undefined ? undefined : new Set(['array']);
}

/**
 * @param {JsonObject} schema
 * @returns {readonly JsonValue[] | undefined}
 */
function valuesOf(schema) {
  if (schema['const'] !== undefined) return [schema['const']];
  if (!Array.isArray(schema['enum'])) return undefined;
  const values = listAt(schema, 'enum');
  return schema['nullable'] === true && !values.includes(null) ? [...values, null] : values;
}

/** @param {JsonValue} value */
function typeName(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** @param {JsonObject} schema */
function limitsOf(schema) {
  /** @type {Map<string, number>} */
  const limits = new Map();
  for (const key of LIMITS.keys()) {
    const value = schema[key];
    if (typeof value === 'number') limits.set(key, value);
  }
  // In 3.0 it is a flag beside the bound.
  for (const [bound, flag] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ]) {
    const value = limits.get(String(bound));
    if (schema[String(flag)] !== true || value === undefined) continue;
    limits.delete(String(bound));
    limits.set(String(flag), value);
  }
  return limits;
}

/** @param {JsonObject} schema */
function formatOf(schema) {
  const format = schema['format'];
  return typeof format === 'string' && !NUMBER_FORMATS.includes(format) ? format : undefined;
}

/** @param {JsonObject} schema */
function discriminatorOf(schema) {
  const name = objectAt(schema, 'discriminator')['propertyName'];
  return typeof name === 'string' ? name : undefined;
}

/**
 * @template T
 * @param {JsonObject} schema
 * @param {readonly string[]} keys
 * @param {(value: JsonValue) => T} read
 * @returns {Map<string, T>}
 */
function pick(schema, keys, read) {
  /** @type {Map<string, T>} */
  const found = new Map();
  for (const key of keys) {
    const value = schema[key];
    if (value !== undefined) found.set(key, read(value));
  }
  return found;
}

/**
 * @param {ReadonlySet<string>} set
 * @param {string} value
 */
function without(set, value) {
  return new Set([...set].filter((member) => member !== value));
}
