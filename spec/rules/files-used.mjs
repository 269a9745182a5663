// @ts-check
// A file's name is its component's name, so it occurs once, and a file that is not in the bundle is left over.
import { below, isObject, lookUp } from './document.mjs';

/** @import { JsonObject, Problem } from './document.mjs' */

/**
 * @param {readonly { path: string, text: string }[]} files
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function filesUsed(files, document) {
  const entry = files.find(({ path }) => path === 'openapi.yaml');
  const listed = new Set(
    [...(entry?.text ?? '').matchAll(/^ +[^#\n]*\$ref: *['"]?([^'"\s}]+)/gm)].map((match) => match[1]),
  );
  /** @type {Map<string, string>} */
  const seen = new Map();
  return files.flatMap(({ path }) => {
    const [section = '', ...rest] = path.split('/');
    const name = rest.at(-1)?.replace(/\.ya?ml$/, '');
    if (name === undefined) return [];
    if (section === 'paths') {
      // Paths have no name in the bundle; openapi.yaml lists their files.
      return listed.has(path) ? [] : unused(path, 'Add its path to openapi.yaml, or delete the file.');
    }
    const first = seen.get(`${section}/${name}`);
    seen.set(`${section}/${name}`, first ?? path);
    if (first !== undefined) {
      return problem(path, `The name ${name} is taken by ${first}`, 'Give one of the files another name.');
    }
    const component = lookUp(document, below('#/components', section, name));
    return isObject(component) ? [] : unused(path, 'Refer to it, or delete it.');
  });
}

/**
 * @param {string} path
 * @param {string} fix
 */
function unused(path, fix) {
  return problem(path, 'No operation leads to this file', fix);
}

/**
 * @param {string} where
 * @param {string} message
 * @param {string} fix
 */
function problem(where, message, fix) {
  return { rule: 'files-used', where, message, fix };
}
