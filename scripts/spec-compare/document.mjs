// @ts-check
// Reading an OpenAPI document that somebody else wrote.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { UsageError } from './errors.mjs';

/**
 * @typedef {import('../../spec/src/types.ts').JsonValue} JsonValue
 * @typedef {import('../../spec/src/types.ts').JsonObject} JsonObject
 */

/**
 * @param {JsonValue | undefined} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A property that holds an object; an empty one when there is none.
 *
 * @param {JsonValue | undefined} value
 * @param {string} key
 * @returns {JsonObject}
 */
export function objectAt(value, key) {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

/**
 * A property that holds a list; an empty one when there is none.
 *
 * @param {JsonValue | undefined} value
 * @param {string} key
 * @returns {readonly JsonValue[]}
 */
export function listAt(value, key) {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/**
 * The OpenAPI 3 document in a file of JSON or YAML.
 *
 * @param {string} file
 * @returns {JsonObject}
 */
export function readOpenApi(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file} cannot be read: ${reasonOf(error)}. Give the path of an OpenAPI 3 document in JSON or YAML.`,
    );
  }
  return checkOpenApi(parse(text, file), file);
}

/** @param {unknown} error */
function reasonOf(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {JsonValue}
 */
function parse(text, file) {
  const json = path.extname(file) === '.json';
  if (json) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML takes JSON as well, and says the line of a mistake in either.
    }
  }
  if (/^\s*</.test(text)) {
    throw new UsageError(
      `${file} is a page of HTML or XML. Save the OpenAPI document itself, in JSON or YAML, that the page is made from.`,
    );
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new UsageError(
      `${file}:${line}:${col} does not parse as ${json ? 'JSON' : 'YAML'}: ${error.message}\n` +
        'Correct that line, or download the document again: it may have been cut off.',
    );
  }
  // However many aliases: the limit is for texts of strangers on servers.
  return document.toJS({ maxAliasCount: -1 });
}

/**
 * @param {JsonValue} document
 * @param {string} file
 * @returns {JsonObject}
 */
export function checkOpenApi(document, file) {
  if (!isObject(document)) throw new UsageError(`${file} holds no object, so it is no OpenAPI document.`);
  if (document['swagger'] !== undefined) {
    throw new UsageError(
      `${file} is Swagger ${document['swagger']}, that is OpenAPI 2; only OpenAPI 3.0 and 3.1 can be compared. ` +
        'Convert it first, with swagger2openapi for example.',
    );
  }
  const version = document['openapi'];
  if (typeof version !== 'string' || !/^3\.[01]\./.test(version)) {
    const found =
      version === undefined ? 'has no property "openapi"' : `says openapi: ${JSON.stringify(version)}`;
    throw new UsageError(`${file} ${found}; only OpenAPI 3.0 and 3.1 can be compared.`);
  }
  if (!isObject(document['paths']))
    throw new UsageError(`${file} has no "paths", so there is nothing to compare.`);
  for (const pointer of referencesOf(document)) {
    if (!pointer.startsWith('#')) {
      throw new UsageError(
        `${file} refers to another file: ${pointer}. Bundle it into one document first, with \`redocly bundle\` for example.`,
      );
    }
    if (lookUp(document, pointer) === undefined) {
      throw new UsageError(`${file} refers to ${pointer}, which it does not have. Correct the $ref.`);
    }
    if (goesInCircles(document, pointer)) {
      throw new UsageError(
        `${file} refers to ${pointer}, which refers back to itself and to nothing else. Correct the $ref.`,
      );
    }
  }
  return document;
}

/**
 * @param {JsonValue} value
 * @returns {string[]}
 */
function referencesOf(value) {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key === '$ref' && typeof member === 'string') return [member];
    // An example may have a property of that name.
    return key === 'example' || key === 'examples' || key === 'default' ? [] : referencesOf(member);
  });
}

/**
 * What a pointer such as `#/components/schemas/Gate` points to.
 *
 * @param {JsonObject} document
 * @param {string} pointer
 * @returns {JsonValue | undefined}
 */
export function lookUp(document, pointer) {
  /** @type {JsonValue | undefined} */
  let value = document;
  for (const key of pointer.split('/').slice(1)) {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)];
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

/**
 * Whether a reference leads to references alone. A schema that contains itself is fine.
 *
 * @param {JsonObject} document
 * @param {string} pointer
 */
function goesInCircles(document, pointer) {
  const seen = new Set();
  /** @type {JsonValue | undefined} */
  let here = pointer;
  while (typeof here === 'string' && !seen.has(here)) {
    seen.add(here);
    const found = lookUp(document, here);
    here = isObject(found) ? found['$ref'] : undefined;
  }
  return typeof here === 'string';
}

/**
 * Follows a `$ref` of a parameter, body, response or header.
 *
 * @param {JsonObject} document
 * @param {JsonValue | undefined} value
 * @returns {JsonObject}
 */
export function resolve(document, value) {
  const seen = new Set();
  let here = value;
  while (isObject(here) && typeof here['$ref'] === 'string' && !seen.has(here)) {
    seen.add(here);
    here = lookUp(document, here['$ref']);
  }
  return isObject(here) ? here : {};
}
