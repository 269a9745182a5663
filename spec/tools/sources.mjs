// @ts-check
// The YAML files behind the bundle: what they are, and which line a pointer into the bundle came from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { keysOf } from '../rules/document.mjs';

const ENTRY = 'openapi.yaml';
// Folders of shared parts are named after the section of `components` that they end up in.
const FOLDERS = ['paths', 'schemas', 'parameters', 'responses', 'headers', 'examples', 'requestBodies'];

/**
 * @typedef {{ path: string, text: string }} SourceFile  path relative to the spec's folder, with forward slashes
 * @typedef {{ path: string, line: number, column: number }} Location
 * @typedef {import('yaml').YAMLMap | import('yaml').YAMLSeq | import('yaml').Scalar} Value
 * @typedef {Value | import('yaml').Pair | undefined} Node
 */

/**
 * @param {string} root  the spec's folder
 * @returns {SourceFile[]}
 */
export function readSources(root) {
  const inFolders = FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  );
  return [ENTRY, ...inFolders.filter((name) => /\.ya?ml$/.test(name)).sort()].map((name) => ({
    path: name.split(path.sep).join('/'),
    text: readFileSync(path.join(root, name), 'utf8'),
  }));
}

/**
 * The place in the sources that a pointer into the bundle came from, as far as it can be followed.
 * @param {readonly SourceFile[]} files
 * @param {string} pointer
 * @returns {Location}
 */
export function locate(files, pointer) {
  const keys = keysOf(pointer);
  const [top, section = '', name = '', ...inside] = keys;
  const own = files.find(
    ({ path: file }) => file.startsWith(`${section}/`) && path.posix.parse(file).name === name,
  );
  const start =
    top === 'components' && own
      ? { file: own, keys: inside }
      : { file: files.find((f) => f.path === ENTRY), keys };
  if (!start.file) return { path: ENTRY, line: 1, column: 1 };

  let here = open(start.file);
  /** @type {Node} */
  let node = here.root;
  let found = at(here, node);
  for (const key of start.keys) {
    ({ here, node } = follow(files, here, node));
    const next = child(node, key);
    if (!next) break;
    found = at(here, next);
    node = isPair(next) ? asValue(next.value) : next;
  }
  return found;
}

/** @param {SourceFile} file */
function open(file) {
  const lines = new LineCounter();
  return { path: file.path, lines, root: asValue(parseDocument(file.text, { lineCounter: lines }).contents) };
}

/**
 * Goes on in the other file when the node is a `$ref` to one.
 * @param {readonly SourceFile[]} files
 * @param {ReturnType<typeof open>} here
 * @param {Node} node
 */
function follow(files, here, node) {
  const target = isMap(node) ? node.get('$ref') : undefined;
  if (typeof target !== 'string' || target.startsWith('#')) return { here, node };
  const wanted = path.posix.join(path.posix.dirname(here.path), target);
  const file = files.find((candidate) => candidate.path === wanted);
  if (!file) return { here, node };
  const there = open(file);
  return { here: there, node: there.root };
}

/**
 * @param {Node} node
 * @param {string} key
 * @returns {Node}
 */
function child(node, key) {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
  return isSeq(node) ? asValue(node.items[Number(key)]) : undefined;
}

/**
 * @param {unknown} value
 * @returns {Value | undefined}
 */
function asValue(value) {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : undefined;
}

/**
 * @param {ReturnType<typeof open>} here
 * @param {Node} node
 * @returns {Location}
 */
function at({ path: file, lines }, node) {
  const start = isPair(node) ? node.key : node;
  const offset = asValue(start)?.range?.[0];
  const { line, col } = offset === undefined ? { line: 1, col: 1 } : lines.linePos(offset);
  return { path: file, line: Math.max(line, 1), column: Math.max(col, 1) };
}
