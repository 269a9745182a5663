// @ts-check
// packages/sdk/api.md: every operation with the method that sends it, read out of the source of the SDK.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const OPERATIONS = '@statsig-console/client/operations';

/**
 * @typedef {{ name: string, parameters: string, operations: string[], deprecated: boolean }} Method
 * @typedef {{ base: string, properties: Map<string, string>, methods: Method[] }} Class `properties` by name, with the class of
 *   each
 * @typedef {{ method: string, parameters: string, operations: string[], deprecated: boolean }} Entry
 * @typedef {{ id: string, method: string, path: string }} Operation
 */

/** The methods of the SDK by their full names, such as `gates.rules.add`, in the order of the source. */
export function sdkMethods() {
  const folder = path.join(root, 'packages/sdk/src');
  const files = [
    'console.ts',
    ...readdirSync(path.join(folder, 'resources')).map((name) => path.join('resources', name)),
  ];
  /** @type {Map<string, Class>} */
  const classes = new Map();
  for (const file of files) readClasses(path.join(folder, file), classes);
  return entries('StatsigConsole', '', classes);
}

/**
 * @param {string} name
 * @param {string} prefix
 * @param {Map<string, Class>} classes
 * @returns {Entry[]}
 */
function entries(name, prefix, classes) {
  const found = classes.get(name);
  if (!found) return [];
  const own = found.methods.map(({ name: method, ...more }) => ({ method: prefix + method, ...more }));
  const sorted = [...found.properties].sort(([a], [b]) => (a < b ? -1 : 1));
  const inherited = entries(found.base, prefix, classes);
  return [
    ...own,
    ...inherited,
    ...sorted.flatMap(([property, type]) => entries(type, `${prefix}${property}.`, classes)),
  ];
}

/**
 * @param {string} file
 * @param {Map<string, Class>} classes
 */
function readClasses(file, classes) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const imported = new Set(source.statements.flatMap(importedOperations));
  for (const statement of source.statements) {
    if (!ts.isClassDeclaration(statement) || !statement.name) continue;
    const properties = new Map(
      statement.members
        .filter(ts.isPropertyDeclaration)
        .map((member) => [member.name.getText(), member.type?.getText() ?? '']),
    );
    const methods = statement.members
      .filter(ts.isMethodDeclaration)
      .filter(({ name, modifiers }) => !ts.isPrivateIdentifier(name) && !modifiers?.some(isHidden))
      .map((method) => ({
        name: method.name.getText(),
        parameters: method.parameters.map(parameterText).join(', '),
        operations: namesIn(method, imported),
        deprecated: ts.getJSDocDeprecatedTag(method) !== undefined,
      }));
    const [base] = (statement.heritageClauses ?? []).filter(isExtends).flatMap(({ types }) => types);
    classes.set(statement.name.text, { base: base?.expression.getText() ?? '', properties, methods });
  }
}

/** @param {ts.HeritageClause} clause */
function isExtends({ token }) {
  return token === ts.SyntaxKind.ExtendsKeyword;
}

/** @param {ts.ModifierLike} modifier */
function isHidden({ kind }) {
  return kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword;
}

/**
 * @param {ts.Statement} statement
 * @returns {string[]}
 */
function importedOperations(statement) {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const bindings = statement.importClause?.namedBindings;
  if (statement.moduleSpecifier.text !== OPERATIONS || !bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name }) => name.text);
}

/** @param {ts.ParameterDeclaration} parameter */
function parameterText({ name, questionToken, initializer }) {
  const text = ts.isIdentifier(name) ? name.text : 'options';
  return questionToken || initializer ? `${text}?` : text;
}

/**
 * @param {ts.Node} node
 * @param {ReadonlySet<string>} names
 * @returns {string[]}
 */
function namesIn(node, names) {
  if (ts.isIdentifier(node)) return names.has(node.text) ? [node.text] : [];
  /** @type {string[]} */
  const found = [];
  ts.forEachChild(node, (child) => {
    found.push(...namesIn(child, names));
  });
  return [...new Set(found)];
}

/**
 * Operations that no method sends or several do, and methods that send what is none.
 *
 * @param {readonly Entry[]} methods
 * @param {readonly Operation[]} operations
 * @returns {string[]}
 */
export function apiProblems(methods, operations) {
  const known = new Set(operations.map(({ id }) => id));
  const strange = methods.flatMap(({ method, operations: sent }) =>
    sent.filter((id) => !known.has(id)).map((id) => `${method} sends ${id}, which is no operation`),
  );
  const uncovered = operations.flatMap(({ id }) => {
    const senders = methods.filter(({ operations: sent }) => sent.includes(id)).map(({ method }) => method);
    if (senders.length === 1) return [];
    return [senders.length === 0 ? `no method sends ${id}` : `${id} is sent by ${senders.join(' and ')}`];
  });
  return [...strange, ...uncovered];
}

/**
 * @param {readonly Entry[]} methods
 * @param {readonly Operation[]} operations
 */
export function apiList(methods, operations) {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const sending = methods.filter(({ operations: sent }) => sent.length > 0);
  const others = methods.filter(({ operations: sent }) => sent.length === 0);
  /** @type {Map<string, string[]>} */
  const sections = new Map();
  for (const { method, parameters, operations: sent, deprecated } of sending) {
    const area = method.split('.')[0] ?? '';
    const rows = sections.get(area) ?? [];
    sections.set(area, rows);
    for (const id of sent) {
      const { method: verb, path: template } = byId.get(id) ?? { method: '', path: '' };
      const call = `\`${method}(${parameters})\`${deprecated ? ' (deprecated)' : ''}`;
      rows.push(`| ${call} | \`${id}\` | \`${verb} ${template.replace('/console/v1', '')}\` |`);
    }
  }
  const all = operations.map(({ id }) => {
    const sender = sending.find(({ operations: sent }) => sent.includes(id));
    return `| \`${id}\` | \`${sender?.method}\` |`;
  });
  return `${[
    '<!-- Generated from the source by `pnpm generate`. Do not edit. -->',
    '',
    '# Methods and operations',
    '',
    `All ${operations.length} operations of the API, each with the method of \`StatsigConsole\` that sends it. Paths begin with`,
    '`/console/v1`.',
    ...[...sections].flatMap(([area, rows]) => [
      '',
      `## ${area}`,
      '',
      '| method | operation | request |',
      '| --- | --- | --- |',
      ...rows,
    ]),
    ...(others.length === 0
      ? []
      : [
          '',
          '## Workflows',
          '',
          'Methods that are made of others:',
          '',
          ...others.map(({ method, parameters }) => `- \`${method}(${parameters})\``),
        ]),
    '',
    '## From operation to method',
    '',
    '| operation | method |',
    '| --- | --- |',
    ...all.sort(),
  ].join('\n')}\n`;
}
