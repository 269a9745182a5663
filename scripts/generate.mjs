// @ts-check
// Writes packages/*/src/**/*.gen.ts from the bundled spec, and packages/sdk/api.md from it and the SDK; --check only
// compares, and fails when they differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { apiList, sdkMethods } from './api-list.mjs';
import { rulesIn, table } from './rules/table.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** What every path begins with. */
const ROOT = '/console/v1';

/**
 * @typedef {import('openapi-typescript').OpenAPI3} OpenAPI3
 * @typedef {{ $ref?: string, type?: unknown, enum?: unknown[], oneOf?: Schema[], anyOf?: Schema[] }} Schema
 * @typedef {Record<string, { schema?: Schema }>} Content
 * @typedef {object} Operation
 * @property {string} operationId
 * @property {(Parameter | { $ref: string })[]} [parameters]
 * @property {{ required?: boolean, content: Content }} [requestBody]
 * @property {Record<string, { content?: Content }>} responses
 * @property {RateLimits} [x-rate-limits]
 * @typedef {object} Parameter
 * @property {string} name
 * @property {string} in
 * @property {string} [description]
 * @property {unknown} [example]
 * @property {boolean} [required]
 * @property {boolean} [x-holds-slashes]
 * @typedef {{ schemas: Record<string, Schema>, parameters: Record<string, Parameter> }} Components
 * @typedef {{ requests: number, seconds?: number }[]} RateLimits
 * @typedef {object} OpenApi
 * @property {Record<string, Record<string, Operation>>} paths
 * @property {Components} components
 * @property {RateLimits} x-rate-limits
 */

/** @param {OpenApi} document */
export async function generate(document) {
  const banner =
    '// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.\n\n';
  // A default in the schema is what the server assumes for an absent field, so the field stays optional.
  const ast = await openapiTS(
    /** @type {OpenAPI3} */ (/** @type {unknown} */ (withoutHeaderTexts(document))),
    {
      defaultNonNullable: false,
      alphabetize: false,
      postTransform: (type) => openEnum(type, document),
    },
  );
  const rules = rulesIn(document);
  return {
    'client/src/generated/schema.gen.ts': banner + halfIndented(astToString(ast)),
    'client/src/generated/operations.gen.ts': banner + operations(document, rules),
    'client/src/generated/operation-table.gen.ts': banner + operationTable(document),
    'client/src/generated/project-windows.gen.ts': banner + projectWindows(document),
    'client/src/generated/calls.gen.ts': banner + calls(document),
    'contract/src/operation-ids.gen.ts': banner + operationIds(document),
    'sdk/src/generated/rules.gen.ts': banner + table(rules),
  };
}

/**
 * The shared headers are on every path and operation. The client sends them by its options, which describe them once.
 * @param {OpenApi} document
 */
function withoutHeaderTexts(document) {
  const copy = structuredClone(document);
  for (const parameter of Object.values(copy.components.parameters)) {
    if (parameter.in !== 'header') continue;
    delete parameter.description;
    delete parameter.example;
  }
  return copy;
}

/**
 * Two spaces a level instead of four: a quarter of the file would be indentation.
 * @param {string} text
 */
function halfIndented(text) {
  return text.replace(/^ {4,}/gm, ({ length }) => ' '.repeat(2 * Math.floor(length / 4) + (length % 4)));
}

/**
 * `'a' | 'b' | string` is `string` to TypeScript, and editors offer nothing. `(string & {})` takes every text as well, but
 * keeps the known values.
 * @param {ts.TypeNode} type
 * @param {OpenApi} document
 */
function openEnum(type, document) {
  if (!ts.isUnionTypeNode(type)) return undefined;
  const known = type.types.some((member) => isKnownText(member, document));
  if (!known || !type.types.some(isString)) return undefined;
  const anyText = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode(type.types.map((member) => (isString(member) ? anyText : member)));
}

/** @param {ts.TypeNode} type */
function isString(type) {
  return type.kind === ts.SyntaxKind.StringKeyword;
}

/**
 * Whether a type is one or several fixed texts, written there or in a component.
 * @param {ts.TypeNode} type
 * @param {OpenApi} document
 * @returns {boolean}
 */
function isKnownText(type, document) {
  if (ts.isParenthesizedTypeNode(type)) return isKnownText(type.type, document);
  if (ts.isUnionTypeNode(type)) return type.types.some((member) => isKnownText(member, document));
  if (ts.isIndexedAccessTypeNode(type)) {
    const name = literalOf(type.indexType);
    return name !== undefined && Array.isArray(document.components.schemas[name]?.enum);
  }
  return literalOf(type) !== undefined;
}

/**
 * The text of a literal type. openapi-typescript makes an identifier of some, with the quotes in its name.
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
function literalOf(node) {
  const literal = ts.isLiteralTypeNode(node) ? node.literal : node;
  if (ts.isStringLiteral(literal)) return literal.text;
  return ts.isIdentifier(literal) && literal.text.startsWith('"') ? JSON.parse(literal.text) : undefined;
}

/** @param {OpenApi} document */
function operationIds({ paths }) {
  const ids = Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => (item[method] ? [item[method].operationId] : [])),
  );
  const members = ids.sort().map((id) => `  | '${id}'`);
  return ['/** Name of an operation of the API. */', 'export type OperationId =', ...members]
    .join('\n')
    .concat(';\n');
}

/**
 * Every operation of the spec with the fields that a caller needs to know, as they are written in TypeScript.
 * @param {OpenApi} document
 */
function describedOperations(document) {
  return Object.entries(document.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = /** @type {Operation} */ (item[method]);
      const shared = /** @type {{ parameters?: Operation['parameters'] }} */ (item).parameters ?? [];
      const slashes = [...shared, ...(operation.parameters ?? [])]
        .map((parameter) => /** @type {Parameter} */ (resolve(parameter, document)))
        .filter((parameter) => parameter['x-holds-slashes'])
        .map(({ name }) => `'${name}'`);
      const limits = windows(operation['x-rate-limits'] ?? []);
      const fields = [
        ...(operation.requestBody?.required ? ['body: true'] : []),
        ...(takesList(operation.requestBody?.content['application/json']?.schema, document)
          ? ['list: true']
          : []),
        ...(slashes.length > 0 ? [`slashes: [${slashes.join(', ')}]`] : []),
        ...(limits === '' ? [] : [`limits: [${limits}]`]),
        ...(answersText(operation) ? ['text: true'] : []),
      ];
      return { id: operation.operationId, method: method.toUpperCase(), template, fields };
    }),
  );
}

/**
 * @param {OpenApi} document
 * @param {ReturnType<typeof rulesIn>} rules
 */
function operations(document, rules) {
  const all = describedOperations(document).sort((a, b) => (a.id < b.id ? -1 : 1));
  const constants = all.map(({ id, method, template, fields }) => {
    // A body is reason enough to look for rules.
    const hasRules = Object.keys(rules.get(id) ?? {}).some((place) => place !== 'body');
    const every = [`id: '${id}'`, `method: '${method}'`, `path: '${template}'`, ...fields];
    if (hasRules) every.push('rules: true');
    return `export const ${id}: Operation<'${id}'> = { ${every.join(', ')} };`;
  });
  return [
    "import type { Operation } from '../operation.ts';",
    '',
    '// A constant each, so that a bundle has those that it uses.',
    ...constants,
    '',
    "export { projectWindows } from './project-windows.gen.ts';",
    '',
    '/** Every operation. */',
    'export const operations: readonly Operation[] = [',
    ...all.map(({ id }) => `  ${id},`),
    '];',
    '',
  ].join('\n');
}

/**
 * The same operations by path: half as large for who needs all of them.
 * @param {OpenApi} document
 */
function operationTable(document) {
  const all = describedOperations(document);
  const rows = Object.keys(document.paths).map((path) => {
    const cells = all
      .filter(({ template }) => template === path)
      .map(({ id, method, fields }) => {
        const traits = fields.join() === 'body: true' ? 'body' : `{ ${fields.join(', ')} }`;
        return `${method}: ['${id}'${fields.length > 0 ? `, ${traits}` : ''}]`;
      });
    return `  '${path.slice(ROOT.length)}': { ${cells.join(', ')} },`;
  });
  return [
    "import type { Operation } from '../operation.ts';",
    "import type { OperationId } from '../types.ts';",
    '',
    '/** Where every path begins. */',
    `export const root: string = '${ROOT}';`,
    '',
    '/** What is to be known of an operation besides its name and address. */',
    "type Traits = Omit<Operation, 'id' | 'method' | 'path'>;",
    '',
    'const body: Traits = { body: true };',
    '',
    '/** The operations of a path. */',
    "export type Methods = { readonly [Method in Operation['method']]?: readonly [id: OperationId, traits?: Traits] };",
    '',
    '/** Every operation by what follows the root of its path. A function, because most programs never need it. */',
    'export const operationTable = (): Readonly<Record<string, Methods>> => ({',
    ...rows.sort(),
    '});',
    '',
  ].join('\n');
}

/** @param {OpenApi} document */
function projectWindows(document) {
  return [
    "import type { RateWindow } from '../internal/window-counter.ts';",
    '',
    '/** What the API allows for all changes of a project together. */',
    `export const projectWindows: readonly RateWindow[] = [${windows(document['x-rate-limits'])}];`,
    '',
  ].join('\n');
}

/**
 * What each operation takes and answers, looked up instead of inferred: a conditional type costs the compiler for every call.
 * @param {OpenApi} document
 */
function calls(document) {
  const all = Object.values(document.paths).flatMap((item) =>
    METHODS.flatMap((method) =>
      (item[method] ? [/** @type {Operation} */ (item[method])] : []).map((operation) => {
        const shared = /** @type {{ parameters?: Operation['parameters'] }} */ (item).parameters ?? [];
        const parameters = [...shared, ...(operation.parameters ?? [])].map(
          (parameter) => /** @type {Parameter} */ (resolve(parameter, document)),
        );
        const at = `operations['${operation.operationId}']`;
        /** @param {string} place */
        const part = (place) => {
          const own = parameters.filter((parameter) => parameter.in === place);
          if (own.length === 0) return `${place}?: never`;
          const type = `${at}['parameters']['${place}']`;
          return own.some(({ required }) => required)
            ? `${place}: ${type}`
            : `${place}?: NonNullable<${type}>`;
        };
        const json =
          operation.requestBody?.content['application/json'] &&
          `${at}['requestBody']['content']['application/json']`;
        const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
        const [type] = Object.keys(operation.responses[success ?? '']?.content ?? {});
        return {
          id: operation.operationId,
          takes: `{ ${part('path')}; ${part('query')}; ${json ? `body: ${json}` : 'body?: never'} }`,
          answers: `${at}['responses'][${success}]['content']['${type}']`,
        };
      }),
    ),
  );
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    "import type { operations } from './schema.gen.ts';",
    '',
    '/** What each operation is called with. */',
    'export interface Arguments {',
    ...all.map(({ id, takes }) => `  ${id}: ${takes};`),
    '}',
    '',
    '/** What the body of a success is: parsed JSON with its envelope, or text such as CSV. */',
    'export interface Answers {',
    ...all.map(({ id, answers }) => `  ${id}: ${answers};`),
    '}',
    '',
  ].join('\n');
}

/**
 * The limits as the client keeps them. One without a known window cannot be kept.
 * @param {RateLimits} limits
 */
function windows(limits) {
  return limits
    .flatMap(({ requests, seconds }) =>
      seconds === undefined ? [] : [`{ requests: ${requests}, milliseconds: ${seconds * 1000} }`],
    )
    .join(', ');
}

/**
 * Follows a reference into the components.
 * @param {object} value
 * @param {OpenApi} document
 * @returns {object}
 */
function resolve(value, document) {
  if (!('$ref' in value)) return value;
  const [, , section = '', name = ''] = String(value.$ref).split('/');
  return Reflect.get(Reflect.get(document.components, section), name);
}

/**
 * @param {Schema | undefined} schema
 * @param {OpenApi} document
 * @returns {boolean}
 */
function takesList(schema, document) {
  if (!schema) return false;
  if (schema.$ref)
    return takesList(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''], document);
  const members = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return schema.type === 'array' || members.some((member) => takesList(member, document));
}

/** @param {Operation} operation */
function answersText({ responses }) {
  const content = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content;
  return content !== undefined && content['application/json'] === undefined;
}

/**
 * @param {{ check: boolean, specFile: string, outDir: string }} options outDir stands for `packages/`
 * @returns {Promise<string[]>} the files that are (check) or were (write) not up to date
 */
export async function run({ check, specFile, outDir }) {
  const files = await generate(JSON.parse(readFileSync(specFile, 'utf8')));
  const stale = Object.entries(files).filter(([name, text]) => read(path.join(outDir, name)) !== text);
  if (!check) {
    for (const [name, text] of stale) {
      const file = path.join(outDir, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale.map(([name]) => path.join(outDir, name));
}

/**
 * @param {string} specFile
 * @returns {import('./api-list.mjs').Operation[]} in the order of the spec
 */
export function operationsIn(specFile) {
  /** @type {OpenApi} */
  const { paths } = JSON.parse(readFileSync(specFile, 'utf8'));
  return Object.entries(paths).flatMap(([template, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ id: operation.operationId, method: method.toUpperCase(), path: template }] : [];
    }),
  );
}

/** @param {readonly string[]} names */
export function staleMessage(names) {
  const list = names.map((name) => `  ${name}`).join('\n');
  return `These generated files do not match the spec:\n${list}\nRun this and commit the result:\n  pnpm generate`;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const unknown = args.filter((arg) => arg !== '--check');
  if (unknown.length > 0) {
    console.error(`generate: unknown option ${unknown.join(' ')}; the only one is --check`);
    process.exit(2);
  }
  const check = args.includes('--check');
  const outDir = path.join(root, 'packages');
  const stale = await run({ check, specFile: path.join(root, 'spec/dist/openapi.json'), outDir });
  const api = path.join(root, 'packages/sdk/api.md');
  const text = apiList(sdkMethods(), operationsIn(path.join(root, 'spec/dist/openapi.json')));
  if (read(api) !== text) {
    stale.push(api);
    if (!check) writeFileSync(api, text);
  }
  const names = stale.map((file) => path.relative(root, file));
  if (check && stale.length > 0) {
    console.error(staleMessage(names));
    process.exit(1);
  }
  console.log(
    names.length > 0 ? names.map((n) => `wrote ${n}`).join('\n') : 'The generated files match the spec.',
  );
}
