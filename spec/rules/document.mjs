// @ts-check
// Reading a bundled document that may still be wrong: nothing here assumes a shape, everything comes with its pointer.

/**
 * @typedef {import('../src/types.ts').JsonValue} JsonValue
 * @typedef {import('../src/types.ts').JsonObject} JsonObject
 *
 * @typedef {object} Problem
 * @property {string} rule   name of the rule, which is also its file's
 * @property {string} where  JSON pointer into the bundled document, or a file's path for the rules about files
 * @property {string} message  what is wrong
 * @property {string} fix  what to do about it
 *
 * @typedef {{ where: string, value: JsonValue | undefined }} Place  a value and its pointer
 * @typedef {{ where: string, value: JsonObject }} ObjectPlace
 * @typedef {ObjectPlace & { path: string, method: string, item: ObjectPlace }} OperationPlace
 * @typedef {(document: JsonObject) => Problem[]} Rule
 */

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * @param {JsonValue | undefined} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The pointer to what lies below another pointer.
 * @param {string} where
 * @param {...(string | number)} keys
 */
export function below(where, ...keys) {
  return [where, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/**
 * The members of a list or an object that are objects; those of anything else are none.
 * @param {Place} place
 * @returns {(ObjectPlace & { key: string })[]}
 */
export function members({ where, value }) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    isObject(member) ? [{ key, where: below(where, key), value: member }] : [],
  );
}

/**
 * One property of an object.
 * @param {Place} place
 * @param {string} key
 * @returns {Place}
 */
export function property({ where, value }, key) {
  return { where: below(where, key), value: isObject(value) ? value[key] : undefined };
}

/**
 * What a pointer into the document points to.
 * @param {JsonObject} document
 * @param {string} pointer
 * @returns {JsonValue | undefined}
 */
export function lookUp(document, pointer) {
  /** @type {JsonValue | undefined} */
  let value = document;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/**
 * The keys that a pointer goes through.
 * @param {string} pointer
 */
export function keysOf(pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Follows `$ref`s to the component itself.
 * @param {JsonObject} document
 * @param {Place} place
 * @returns {Place}
 */
export function resolve(document, place) {
  const seen = new Set();
  let here = place;
  while (isObject(here.value) && typeof here.value['$ref'] === 'string' && !seen.has(here.where)) {
    seen.add(here.where);
    const pointer = here.value['$ref'];
    here = { where: pointer, value: lookUp(document, pointer) };
  }
  return here;
}

/**
 * @param {JsonObject} document
 * @returns {OperationPlace[]}
 */
export function operationsOf(document) {
  return members(property({ where: '#', value: document }, 'paths')).flatMap((item) =>
    members(item)
      .filter(({ key }) => METHODS.includes(key))
      .map(({ key, where, value }) => ({ path: item.key, method: key, item, where, value })),
  );
}

/**
 * How to call an operation in a message.
 * @param {OperationPlace} operation
 */
export function nameOf({ method, path, value }) {
  const id = value['operationId'];
  return typeof id === 'string' && id !== '' ? id : `${method.toUpperCase()} ${path}`;
}

/**
 * Everything that holds a schema with examples beside it: parameters, headers and media types, each where it is defined.
 * @param {JsonObject} document
 * @returns {ObjectPlace[]}
 */
export function carriersOf(document) {
  const root = { where: '#', value: document };
  const components = property(root, 'components');
  const operations = operationsOf(document);
  const items = members(property(root, 'paths'));

  const bodies = [
    ...operations.map((operation) => property(operation, 'requestBody')),
    ...members(property(components, 'requestBodies')),
  ];
  const responses = [
    ...operations.flatMap((operation) => members(property(operation, 'responses'))),
    ...members(property(components, 'responses')),
  ];
  const parameters = [
    ...[...items, ...operations].flatMap((owner) => members(property(owner, 'parameters'))),
    ...members(property(components, 'parameters')),
  ];
  const headers = [
    ...responses.flatMap((response) => members(property(response, 'headers'))),
    ...members(property(components, 'headers')),
  ];
  const mediaTypes = [...bodies, ...responses, ...parameters, ...headers].flatMap((owner) =>
    members(property(owner, 'content')),
  );
  // A reference carries nothing itself; its target is in the list as a component.
  return [...parameters, ...headers, ...mediaTypes].filter(({ value }) => value['$ref'] === undefined);
}

/**
 * The schemas that stand on their own: the components, and those written inline in operations.
 * @param {JsonObject} document
 * @returns {Place[]}
 */
export function rootSchemasOf(document) {
  const components = property(property({ where: '#', value: document }, 'components'), 'schemas');
  const named = isObject(components.value)
    ? Object.keys(components.value).map((name) => property(components, name))
    : [];
  const inline = carriersOf(document).map((carrier) => property(carrier, 'schema'));
  return [...named, ...inline].filter(({ value }) => value !== undefined);
}

const ONE = [
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const MANY = [
  '$defs',
  'allOf',
  'anyOf',
  'dependentSchemas',
  'oneOf',
  'patternProperties',
  'prefixItems',
  'properties',
];

/**
 * A schema and every schema inside it.
 * @param {Place} schema
 * @returns {Place[]}
 */
export function withSubschemas(schema) {
  const { value } = schema;
  if (!isObject(value)) return [schema];
  const direct = ONE.filter((key) => value[key] !== undefined).map((key) => property(schema, key));
  const listed = MANY.flatMap((key) => {
    const group = property(schema, key);
    if (typeof group.value !== 'object' || group.value === null) return [];
    return Object.entries(group.value).map(([name, member]) => ({
      where: below(group.where, name),
      value: member,
    }));
  });
  return [schema, ...[...direct, ...listed].flatMap(withSubschemas)];
}

/**
 * Every schema of the document, however deep.
 * @param {JsonObject} document
 */
export function schemasOf(document) {
  return rootSchemasOf(document).flatMap(withSubschemas);
}
