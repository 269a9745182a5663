// @ts-check
// YAML → dist/openapi.json → checks → dist/index.*. A dist/openapi.json that exists has passed every check.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { operationsOf } from './rules/document.mjs';
import { checkAll } from './rules/index.mjs';
import { bundleSpec } from './tools/bundle.mjs';
import { locate, readSources } from './tools/sources.mjs';

/** @import { JsonObject } from './rules/document.mjs' */

/** The spec is wrong, and the message says where; anything else that is thrown is a mistake in the build itself. */
class SpecError extends Error {}

const root = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(root, 'dist');
const bundle = path.join(dist, 'openapi.json');
// A build that is killed half-way must not leave an unchecked document under the name that others read.
const unchecked = path.join(dist, 'unchecked.json');

try {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const document = bundleDocument();
  checkDocument(document);
  // Without the spaces, which are half of it.
  writeFileSync(unchecked, JSON.stringify(document));
  renameSync(unchecked, bundle);
  await buildModule();
  console.log(`${shown(bundle)}  ${summary(document)}`);
} catch (error) {
  // At the very end: where one module is refused, the bundler may still write the other.
  process.once('exit', () => rmSync(dist, { recursive: true, force: true }));
  console.error(error instanceof SpecError ? error.message : error);
  console.error(`\nThe spec was not built: there is no ${shown(bundle)} until this is corrected.`);
  process.exitCode = 1;
}

/** @returns {JsonObject} */
function bundleDocument() {
  const findings = bundleSpec(root, unchecked);
  if (findings === undefined) return JSON.parse(readFileSync(unchecked, 'utf8'));
  throw new SpecError(`${findings}\n\nCorrect the YAML, or the $ref, at the place shown first.`);
}

/** @param {JsonObject} document */
function checkDocument(document) {
  const files = readSources(root);
  const problems = checkAll(document, files);
  if (problems.length === 0) return;
  const texts = problems.map(({ rule, where, message, fix }) => {
    const place = where.startsWith('#') ? locate(files, where) : { path: where, line: 1, column: 1 };
    const pointer = where.startsWith('#') ? `\n  at ${where}` : '';
    const source = shown(path.join(root, place.path));
    return `${source}:${place.line}:${place.column}  ${message}  [${rule}]${pointer}\n  Fix: ${fix}`;
  });
  const count = texts.length === 1 ? '1 problem' : `${texts.length} problems`;
  throw new SpecError(`${texts.join('\n\n')}\n\n${count}.`);
}

async function buildModule() {
  await build({
    config: false,
    cwd: root,
    entry: ['src/index.ts'],
    outDir: dist,
    clean: false,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    fixedExtension: true,
    // Declarations from the source text alone: exports need written types, and the document's type stays small.
    dts: { oxc: true },
    logLevel: 'warn',
    failOnWarn: true,
  });
}

/** @param {JsonObject} document */
function summary(document) {
  const { schemas } = Object(document['components']);
  const size = Math.round(readFileSync(bundle).byteLength / 1000);
  return `${operationsOf(document).length} operations, ${Object.keys(Object(schemas)).length} schemas, ${size} kB`;
}

/**
 * A file as it is called from the top of the repository.
 * @param {string} file
 */
function shown(file) {
  return path.relative(path.dirname(root), file).split(path.sep).join('/');
}
