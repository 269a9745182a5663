// @ts-check
// The changes as a person reads them.
import { PACKAGES } from './reach.mjs';

/** @import { Change, Use } from './changes.mjs' */

const TITLES = /** @type {const} */ ({
  breaking: 'Breaking',
  'non-breaking': 'Non-breaking',
  documentation: 'Documentation',
});
const SHOWN = 3;

/**
 * @param {readonly Change[]} changes
 * @param {Record<typeof PACKAGES[number], string>} needed
 * @param {string} base
 * @returns {string}
 */
export function render(changes, needed, base) {
  if (changes.length === 0) return `The spec has not changed since ${base}.`;
  const kinds = /** @type {const} */ (['breaking', 'non-breaking', 'documentation']);
  const counts = kinds.map((kind) => `${changes.filter((change) => change.class === kind).length} ${kind}`);
  const sections = kinds.flatMap((kind) => {
    const own = changes.filter((change) => change.class === kind);
    return own.length === 0 ? [] : [`${TITLES[kind]}\n${own.map(entry).join('\n')}`];
  });
  const width = Math.max(...PACKAGES.map((name) => name.length));
  const bumps = PACKAGES.map((name) => `  @statsig-console/${name.padEnd(width)}  ${needed[name]}`);
  return [
    `The spec since ${base}: ${counts.join(', ')}.`,
    ...sections,
    `Next versions need at least\n${bumps.join('\n')}`,
  ].join('\n\n');
}

/** @param {Change} change */
function entry({ id, words, operations }) {
  const uses = operations.slice(0, SHOWN).map((use) => `      ${useText(use)}`);
  const more = operations.length - uses.length;
  return [`  ${id}`, `      ${words}`, ...uses, ...(more > 0 ? [`      and ${more} more`] : [])].join('\n');
}

/** @param {Use} use */
function useText({ name, method, path, place }) {
  const operation = name === `${method} ${path}` ? name : `${name}, ${method} ${path}`;
  return place === '' ? operation : `${operation}: ${place.replace(/^\./, '')}`;
}
