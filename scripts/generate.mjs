// @ts-check
// Writes packages/client/src/generated/*.gen.ts from the bundled spec; --check only compares, and fails when they differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/**
 * @typedef {import('openapi-typescript').OpenAPI3} OpenAPI3
 * @typedef {{ operationId: string, requestBody?: { required?: boolean } }} Operation
 * @typedef {{ paths: Record<string, Record<string, Operation>> }} OpenApi
 */

/** @param {OpenApi} document */
export async function generate(document) {
  const banner =
    '// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.\n\n';
  // A default in the schema is what the server assumes for an absent field, so the field stays optional.
  const ast = await openapiTS(/** @type {OpenAPI3} */ (/** @type {unknown} */ (structuredClone(document))), {
    defaultNonNullable: false,
    alphabetize: false,
  });
  return {
    'schema.gen.ts': banner + astToString(ast),
    'routes.gen.ts': banner + routes(document),
  };
}

/** @param {OpenApi} document */
function routes(document) {
  const lines = Object.entries(document.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = /** @type {Operation} */ (item[method]);
      const body = operation.requestBody?.required ? ', body: true' : '';
      return `  ${operation.operationId}: { method: '${method.toUpperCase()}', path: '${template}'${body} },`;
    }),
  );
  return [
    "import type { Route } from '../internal/route.ts';",
    "import type { operations } from './schema.gen.ts';",
    '',
    '/** Where each operation lives. */',
    'export const routes: { readonly [Id in keyof operations]: Route } = {',
    ...lines.sort(),
    '};',
    '',
  ].join('\n');
}

/**
 * @param {{ check: boolean, specFile: string, outDir: string }} options
 * @returns {Promise<string[]>} the files that are (check) or were (write) not up to date
 */
export async function run({ check, specFile, outDir }) {
  const files = await generate(JSON.parse(readFileSync(specFile, 'utf8')));
  const stale = Object.entries(files).filter(([name, text]) => read(path.join(outDir, name)) !== text);
  if (!check) {
    mkdirSync(outDir, { recursive: true });
    for (const [name, text] of stale) writeFileSync(path.join(outDir, name), text);
  }
  return stale.map(([name]) => path.join(outDir, name));
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
  const outDir = path.join(root, 'packages/client/src/generated');
  const stale = await run({ check, specFile: path.join(root, 'spec/dist/openapi.json'), outDir });
  const names = stale.map((file) => path.relative(root, file));
  if (check && stale.length > 0) {
    console.error(staleMessage(names));
    process.exit(1);
  }
  console.log(
    names.length > 0 ? names.map((n) => `wrote ${n}`).join('\n') : 'The generated files match the spec.',
  );
}
