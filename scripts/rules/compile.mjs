// @ts-check
// What every value that a schema takes has in common: its limits, by the type of the value. Where the branches of a union differ,
// the weakest counts, and what cannot be told is left out, so that nothing is refused that the schema takes.

/** Rules by the type that they look at. */
const KEYWORDS = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties'],
};
const TYPES = /** @type {const} */ (['null', 'boolean', 'string', 'number', 'array', 'object']);
const UPPER = /^max|Maximum$/;
const LOWER = /^min|Minimum$/;

/**
 * @typedef {Record<string, unknown>} Schema
 * @typedef {Record<string, string | number | boolean>} Limits
 * @typedef {object} Rules what is known of values of one type
 * @property {Limits} limits
 * @property {View | undefined} [items]
 * @property {Record<string, View>} [properties] every declared one
 * @property {boolean} [closed] whether there may be no others
 * @property {View | undefined} [rest] the others
 * @typedef {Partial<Record<typeof TYPES[number], Rules>>} ByType the types that are taken; none when nothing can be right
 * @typedef {{ types: ByType, names: string[] }} View `names`: the components that it was made of, the innermost first
 */

/**
 * @param {Record<string, Schema>} components the schemas that references lead to, by name
 * @returns {(schema: unknown) => View}
 */
export function compiler(components) {
  /** @type {Map<string, View>} */
  const known = new Map();

  /**
   * @param {unknown} schema
   * @returns {View}
   */
  function compile(schema) {
    if (schema === false) return { types: {}, names: [] };
    if (typeof schema !== 'object' || schema === null) return anything();
    const { $ref, ...own } = /** @type {Schema} */ (schema);
    for (const key of ['patternProperties', 'dependentSchemas'])
      if (key in own) throw new Error(`A schema has ${key}, which scripts/rules/compile.mjs does not know.`);
    const views = [
      ...(typeof $ref === 'string' ? [component(/** @type {string} */ ($ref.split('/').at(-1)))] : []),
      ...(Array.isArray(own['allOf']) ? own['allOf'].map(compile) : []),
      ...['oneOf', 'anyOf'].flatMap((key) =>
        Array.isArray(own[key]) ? [weakest(own[key].map(compile))] : [],
      ),
      ...('if' in own
        ? [weakest([both(compile(own['if']), compile(own['then'])), compile(own['else'])])]
        : []),
      ownRules(own),
    ];
    const view = views.reduce(both);
    const { object } = view.types;
    if (own['unevaluatedProperties'] === false && object)
      return { ...view, types: { ...view.types, object: { ...object, closed: true } } };
    return view;
  }

  /**
   * @param {string} name
   * @returns {View}
   */
  function component(name) {
    const found = known.get(name);
    if (found) return found;
    // Where a schema leads back to itself, the inner one says nothing.
    known.set(name, anything());
    const { types, names } = compile(components[name]);
    const view = { types, names: [...names, name] };
    known.set(name, view);
    return view;
  }

  /**
   * @param {Schema} schema
   * @returns {View}
   */
  function ownRules(schema) {
    /** @type {ByType} */
    const types = {};
    for (const type of typesOf(schema)) {
      const keywords = type in KEYWORDS ? KEYWORDS[/** @type {keyof typeof KEYWORDS} */ (type)] : [];
      types[type] = {
        limits: Object.fromEntries(
          keywords.flatMap((key) =>
            schema[key] === undefined || schema[key] === false
              ? []
              : [[key, /** @type {Limits[string]} */ (schema[key])]],
          ),
        ),
      };
    }
    // `items` counts from behind `prefixItems` on.
    if (types.array && schema['items'] !== undefined && !schema['prefixItems'])
      types.array.items = compile(schema['items']);
    const { object } = types;
    if (object) {
      const { properties = {}, additionalProperties } = schema;
      object.properties = mapValues(/** @type {Schema} */ (properties), compile);
      object.closed = additionalProperties === false;
      if (typeof additionalProperties === 'object') object.rest = compile(additionalProperties);
    }
    return { types, names: [] };
  }

  return compile;
}

/** @returns {View} */
function anything() {
  return { types: Object.fromEntries(TYPES.map((type) => [type, { limits: {} }])), names: [] };
}

/**
 * @param {Schema} schema
 * @returns {readonly (typeof TYPES[number])[]}
 */
function typesOf(schema) {
  const values = 'const' in schema ? [schema['const']] : schema['enum'];
  const given = Array.isArray(values) ? values.map(typeOf) : schema['type'];
  if (given === undefined) return TYPES;
  const all = [given].flat().map((type) => (type === 'integer' ? 'number' : type));
  return TYPES.filter((type) => all.includes(type));
}

/** @param {unknown} value */
function typeOf(value) {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/**
 * What takes part in both.
 *
 * @param {View} a
 * @param {View} b
 * @returns {View}
 */
function both(a, b) {
  /** @type {ByType} */
  const types = {};
  for (const type of TYPES) {
    const [one, other] = [a.types[type], b.types[type]];
    if (one && other) types[type] = bothRules(one, other);
  }
  return { types, names: [...a.names, ...b.names] };
}

/**
 * @param {Rules} a
 * @param {Rules} b
 * @returns {Rules}
 */
function bothRules(a, b) {
  const limits = { ...a.limits };
  for (const [key, value] of Object.entries(b.limits)) limits[key] = stricter(key, value, limits[key]);
  const names = namesOf(a, b).filter((name) =>
    [a, b].every((rules) => !rules.closed || declares(rules, name)),
  );
  return {
    limits,
    items: a.items && b.items ? both(a.items, b.items) : (a.items ?? b.items),
    properties: Object.fromEntries(
      names.map((name) => [name, both(propertyOf(a, name), propertyOf(b, name))]),
    ),
    closed: a.closed === true || b.closed === true,
    rest: a.rest && b.rest ? both(a.rest, b.rest) : (a.rest ?? b.rest),
  };
}

/**
 * @param {string} key
 * @param {Limits[string]} value
 * @param {Limits[string] | undefined} other
 */
function stricter(key, value, other) {
  if (other === undefined || other === value) return value;
  if (UPPER.test(key)) return Math.min(Number(value), Number(other));
  if (LOWER.test(key)) return Math.max(Number(value), Number(other));
  throw new Error(
    `One value has the ${key} ${value} and ${other}: scripts/rules cannot join them. Write one.`,
  );
}

/**
 * What is true of a value whichever branch it was meant for.
 *
 * @param {View[]} views
 * @returns {View}
 */
function weakest(views) {
  /** @type {ByType} */
  const types = {};
  for (const type of TYPES) {
    const taking = views.flatMap((view) => view.types[type] ?? []);
    if (taking.length > 0) types[type] = taking.reduce(eitherRules);
  }
  const [first, ...others] = views;
  const names = first?.names.filter((name) => others.every((view) => view.names.includes(name)));
  return { types, names: names ?? [] };
}

/**
 * @param {Rules} a
 * @param {Rules} b
 * @returns {Rules}
 */
function eitherRules(a, b) {
  /** @type {Limits} */
  const limits = {};
  for (const [key, value] of Object.entries(a.limits)) {
    const other = b.limits[key];
    if (other === undefined) continue;
    if (UPPER.test(key)) limits[key] = Math.max(Number(value), Number(other));
    else if (LOWER.test(key)) limits[key] = Math.min(Number(value), Number(other));
    else if (value === other) limits[key] = value;
  }
  return {
    limits,
    items: a.items && b.items && weakest([a.items, b.items]),
    properties: Object.fromEntries(
      namesOf(a, b).map((name) => [name, weakest([propertyOf(a, name), propertyOf(b, name)])]),
    ),
    closed: a.closed === true && b.closed === true,
    // Where no others may be, nothing is said of them.
    rest: a.closed ? b.rest : b.closed ? a.rest : a.rest && b.rest && weakest([a.rest, b.rest]),
  };
}

/**
 * @param {Rules} rules
 * @param {string} name
 */
function declares({ properties = {} }, name) {
  return Object.hasOwn(properties, name);
}

/**
 * @param {Rules} rules
 * @param {string} name
 * @returns {View}
 */
function propertyOf(rules, name) {
  const declared = declares(rules, name) ? rules.properties?.[name] : undefined;
  return declared ?? (rules.closed ? { types: {}, names: [] } : (rules.rest ?? anything()));
}

/**
 * @param {Rules} a
 * @param {Rules} b
 */
function namesOf(a, b) {
  return [...new Set([...Object.keys(a.properties ?? {}), ...Object.keys(b.properties ?? {})])];
}

/**
 * @template Value, Result
 * @param {Record<string, Value>} values
 * @param {(value: Value) => Result} change
 * @returns {Record<string, Result>}
 */
function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
