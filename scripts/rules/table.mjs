// @ts-check
// packages/sdk/src/generated/rules.gen.ts: the limits of what each operation takes.
import { compiler } from './compile.mjs';
import { requestsIn } from './requests.mjs';
import { charactersIn } from './words.mjs';

/**
 * @typedef {import('./compile.mjs').View} View
 * @typedef {Record<string, string | number | boolean>} Limits
 * @typedef {object} Node what has to be kept at a place
 * @property {Limits} limits
 * @property {Record<string, Node>} properties
 * @property {Node} [items]
 * @property {Node} [rest] of properties that are not among them
 * @property {string} [name] the component that says exactly this
 */

const WIDTH = 110;

/**
 * The rules of the operations that have any, by id and by place: path, query and body.
 *
 * @param {Record<string, any>} document
 * @returns {Map<string, Record<string, Node>>}
 */
export function rulesIn(document) {
  const compile = compiler(document['components']['schemas']);
  const nodeOf = noder(compile);
  /** @type {Map<string, Record<string, Node>>} */
  const all = new Map();
  for (const { id, parameters, body, answer } of requestsIn(document)) {
    const data = compile(answer).types.object?.properties?.['data']?.types;
    const paged = data?.array !== undefined && data.object === undefined;
    /** @param {string} place */
    const parametersIn = (place) => ({
      properties: Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === place)
          .map(({ name, schema }) => [name, isChecked(place, name, paged) ? unchecked(schema) : schema]),
      ),
    });
    const schemas = { path: parametersIn('path'), query: parametersIn('query'), body };
    const places = Object.entries(schemas).flatMap(([place, schema]) => {
      const node = nodeOf(schema);
      return node ? [[place, node]] : [];
    });
    if (places.length > 0) all.set(id, Object.fromEntries(places));
  }
  return all;
}

/**
 * Whether it is refused anyway when it is empty or less than 1: by the client in a path, by `paginate` in a query.
 *
 * @param {string} place
 * @param {string} name
 * @param {boolean} paged whether the SDK reads it with `paginate`: it has a list in `data`
 */
function isChecked(place, name, paged) {
  return place === 'path' || (paged && (name === 'page' || name === 'limit'));
}

/** @param {unknown} schema */
function unchecked(schema) {
  const { minLength, minimum, ...rest } = /** @type {Record<string, unknown>} */ (schema);
  return {
    ...rest,
    ...(Number(minLength) > 1 ? { minLength } : {}),
    ...(Number(minimum) > 1 ? { minimum } : {}),
  };
}

/**
 * @param {(schema: unknown) => View} compile
 * @returns {(schema: unknown) => Node | undefined} undefined when nothing has to be kept
 */
function noder(compile) {
  /** @type {Map<string, string>} the rules of components */
  const written = new Map();

  /** @param {string} name */
  const rulesOfComponent = (name) => {
    const known = written.get(name) ?? JSON.stringify(plain(compile({ $ref: `/${name}` })) ?? {});
    written.set(name, known);
    return known;
  };

  /**
   * @param {View} view
   * @returns {Node | undefined}
   */
  function plain({ types }) {
    const { array, object } = types;
    /** @type {Limits} */
    const limits = Object.assign({}, ...Object.values(types).map((rules) => rules.limits));
    for (const key of ['minLength', 'minItems', 'minProperties']) if (limits[key] === 0) delete limits[key];
    const items = array?.items && named(array.items);
    const rest = object?.rest && named(object.rest);
    /** @type {Record<string, Node>} */
    const properties = {};
    for (const [name, property] of Object.entries(object?.properties ?? {})) {
      // Beside rules for all others, one without rules has to be named, too.
      const node = named(property) ?? (rest && { limits: {}, properties: {} });
      if (node) properties[name] = node;
    }
    if (Object.keys({ ...limits, ...properties }).length === 0 && !items && !rest) return undefined;
    return { limits, properties, ...(items && { items }), ...(rest && { rest }) };
  }

  /**
   * @param {View} view
   * @returns {Node | undefined}
   */
  function named(view) {
    const node = plain(view);
    const rules = JSON.stringify(node);
    const name = view.names.find((each) => rulesOfComponent(each) === rules);
    return node && name !== undefined ? { ...node, name } : node;
  }

  return (schema) => named(compile(schema));
}

/**
 * @param {ReadonlyMap<string, Record<string, Node>>} rules
 * @returns {string} the file without its first line
 */
export function table(rules) {
  const operations = [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
  const shared = sharedIn(operations.flatMap(([, places]) => Object.values(places)));
  const components = [...shared].map(
    ([name, node]) => `const ${name}: Rule = ${code(tree(node, shared), '', `const ${name}: Rule = `)};`,
  );
  const entries = operations.map(([id, places]) => {
    const parts = Object.entries(places).map(([place, node]) => [place, reference(node, shared)]);
    return `  ${id}: ${code(Object.fromEntries(parts), '  ', `${id}: `)},`;
  });
  const patterns = new Set(
    operations.flatMap(([, places]) => Object.values(places).flatMap((node) => patternsIn(node))),
  );
  const words = [...patterns].sort().flatMap((pattern) => {
    const characters = charactersIn(pattern);
    return characters === undefined ? [] : [`  ${quoted(pattern)}: ${quoted(characters)},`];
  });
  return [
    "import type { OperationRules, Rule } from '../rules/rule.ts';",
    '',
    ...components,
    '',
    '/** What the API documents of the values that each operation takes: lengths, characters, ranges and counts. */',
    'export const rules: Readonly<Record<string, OperationRules>> = {',
    ...entries,
    '};',
    '',
    '/** The patterns that say which characters a text may have, in words. */',
    'export const characters: Readonly<Record<string, string>> = {',
    ...words,
    '};',
    '',
  ].join('\n');
}

/**
 * The components that stand in several places, each after those that it is made of.
 *
 * @param {readonly Node[]} roots
 * @returns {Map<string, Node>}
 */
function sharedIn(roots) {
  /** @type {Map<string, { node: Node, uses: number }>} */
  const found = new Map();
  /** @param {Node} node */
  const visit = (node) => {
    const known = found.get(node.name ?? '');
    if (known) known.uses++;
    else {
      for (const member of membersOf(node)) visit(member);
      if (node.name !== undefined) found.set(node.name, { node, uses: 1 });
    }
  };
  for (const root of roots) visit(root);
  return new Map([...found].flatMap(([name, { node, uses }]) => (uses > 1 ? [[name, node]] : [])));
}

/** @param {Node} node */
function membersOf({ properties, items, rest }) {
  return [...Object.values(properties), ...(items ? [items] : []), ...(rest ? [rest] : [])];
}

/**
 * @param {Node} node
 * @returns {string[]}
 */
function patternsIn(node) {
  const { pattern } = node.limits;
  return [...(pattern === undefined ? [] : [String(pattern)]), ...membersOf(node).flatMap(patternsIn)];
}

/** @typedef {string | { [name: string]: Tree }} Tree code, or an object of it */

/**
 * @param {Node} node
 * @param {ReadonlyMap<string, Node>} shared
 * @returns {Tree}
 */
function reference(node, shared) {
  return node.name !== undefined && shared.has(node.name) ? node.name : tree(node, shared);
}

/**
 * @param {Node} node
 * @param {ReadonlyMap<string, Node>} shared
 * @returns {Tree}
 */
function tree({ limits, properties, items, rest }, shared) {
  /** @type {Record<string, Tree>} */
  const members = {};
  for (const [key, value] of Object.entries(limits))
    members[key] = typeof value === 'string' ? quoted(value) : String(value);
  if (Object.keys(properties).length > 0)
    members['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, node]) => [name, reference(node, shared)]),
    );
  if (items) members['items'] = reference(items, shared);
  if (rest) members['additionalProperties'] = reference(rest, shared);
  return members;
}

/**
 * @param {Tree} value
 * @param {string} indent
 * @param {string} before what stands before it in its line
 * @returns {string}
 */
function code(value, indent, before) {
  if (typeof value === 'string') return value;
  if (Object.keys(value).length === 0) return '{}';
  const members = Object.entries(value).map(([name, member]) => ({ key: `${propertyKey(name)}: `, member }));
  const line = `{ ${members.map(({ key, member }) => key + code(member, '', '')).join(', ')} }`;
  if (!line.includes('\n') && indent.length + before.length + line.length < WIDTH) return line;
  const inner = `${indent}  `;
  return [
    '{',
    ...members.map(({ key, member }) => `${inner}${key}${code(member, inner, key)},`),
    `${indent}}`,
  ].join('\n');
}

/** @param {string} name */
function propertyKey(name) {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name);
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
