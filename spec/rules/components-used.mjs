// @ts-check
// A component that no operation leads to is dead weight that still has to be read, generated and kept right.
import { below, isObject, lookUp, members, operationsOf, property } from './document.mjs';

/** @import { JsonObject, JsonValue, Place, Problem } from './document.mjs' */

/**
 * @param {JsonObject} document
 * @returns {Problem[]}
 */
export function componentsUsed(document) {
  const { components, ...rest } = document;
  const used = new Set(securitySchemes(document));
  // From the operations inwards, so that components which only refer to each other count as unused.
  const queue = pointersIn(rest);
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    if (used.has(pointer)) continue;
    used.add(pointer);
    queue.push(...pointersIn(lookUp(document, pointer)));
  }
  return members({ where: '#/components', value: components }).flatMap((section) =>
    members(section)
      .filter(({ where }) => !used.has(where))
      .map(({ key, where }) => ({
        rule: 'components-used',
        where,
        message: `No operation uses the component ${key}`,
        fix: 'Refer to it, or delete it.',
      })),
  );
}

/**
 * The components that a value refers to, by `$ref` or by discriminator.
 * @param {JsonValue | undefined} value
 * @returns {string[]}
 */
function pointersIn(value) {
  if (typeof value === 'string') return value.match(/^#\/components\/[^/]+\/[^/]+/)?.slice() ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pointersIn);
}

/** @param {JsonObject} document */
function securitySchemes(document) {
  /** @type {Place[]} */
  const owners = [{ where: '#', value: document }, ...operationsOf(document)];
  const requirements = owners.flatMap((owner) => members(property(owner, 'security')));
  return requirements.flatMap(({ value }) =>
    isObject(value) ? Object.keys(value).map((name) => below('#/components/securitySchemes', name)) : [],
  );
}
