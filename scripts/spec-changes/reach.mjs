// @ts-check
// Which packages a change reaches, and what their next version has to be.
import { LIMITS } from '../spec-compare/merge.mjs';

/** @import { Change } from './changes.mjs' */

/** @typedef {'major' | 'minor' | 'patch' | 'none'} Bump */

export const BUMPS = /** @type {const} */ (['none', 'patch', 'minor', 'major']);

/** Packages in the order of the data flow. */
export const PACKAGES = /** @type {const} */ (['spec', 'client', 'sdk', 'ingestion', 'contract']);

const LEVEL = /** @type {const} */ ({ breaking: 'major', 'non-breaking': 'minor', documentation: 'patch' });

/** Rules for values that the SDK holds a request to before it sends it. */
const LOCAL_RULES = [...LIMITS.keys(), 'multipleOf', 'pattern', 'uniqueItems'];
/** Rules for values: the API and the mock hold a request to them, types cannot. */
const VALUE_RULES = [
  ...LOCAL_RULES,
  'closed',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'format',
  'if',
  'not',
  'propertyNames',
  'then',
];
/** What is written into the comments of the generated types. */
const COMMENTS = ['default', 'description', 'example', 'summary', 'title'];

/**
 * @param {Omit<Change, 'bumps'>} change
 * @returns {Record<typeof PACKAGES[number], Bump>}
 */
export function bumpsOf(change) {
  const { class: kind, keyword, operations } = change;
  const level = LEVEL[kind];
  const words = kind === 'documentation';
  const valueRule = VALUE_RULES.includes(keyword);
  const typed = !words && !valueRule;
  const refused =
    LOCAL_RULES.includes(keyword) && operations.some(({ place }) => !place.startsWith('response'));
  const ingestions = operations.some(({ tags }) => tags.includes('Ingestions'));
  return {
    spec: level,
    // It calls every operation with generated types, and checks no values.
    client: typed ? level : words && COMMENTS.includes(keyword) ? 'patch' : 'none',
    // It exports everything that the client has, and refuses values that break a rule.
    sdk: typed || refused ? level : 'none',
    // Its builders and checks know the rules for values, too, of ingestions only.
    ingestion: ingestions && !words ? level : 'none',
    contract: contractBump(keyword, words, level),
  };
}

/**
 * Its mock and checker hold tests to every rule, whatever schemas are called, and the mock answers the examples.
 *
 * @param {string} keyword
 * @param {boolean} words
 * @param {Bump} level
 * @returns {Bump}
 */
function contractBump(keyword, words, level) {
  if (words) return keyword === 'example' || keyword === 'examples' ? 'patch' : 'none';
  return keyword === 'component' ? 'none' : level;
}

/**
 * @param {Bump} a
 * @param {Bump} b
 * @returns {Bump}
 */
export function larger(a, b) {
  return BUMPS.indexOf(a) < BUMPS.indexOf(b) ? b : a;
}
