// @ts-check
// What the changesets announce, against what the changes need.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readChangesets from '@changesets/read';
import { UsageError } from '../spec-compare/errors.mjs';
import { BUMPS, larger, PACKAGES } from './reach.mjs';

/** @import { Bump } from './reach.mjs' */

/** @typedef {Record<typeof PACKAGES[number], Bump>} Bumps */

const SCOPE = '@statsig-console/';

/**
 * The largest bump that the changesets have for each package, all of them together.
 *
 * @param {string} root
 * @param {ReadonlySet<string>} before  ids of those that announce other changes
 * @returns {Promise<Bumps>}
 */
export async function bumpsAnnounced(root, before) {
  /** @type {Bumps} */
  const announced = { spec: 'none', client: 'none', sdk: 'none', ingestion: 'none', contract: 'none' };
  if (!existsSync(path.join(root, '.changeset'))) return announced;
  for (const { id, releases } of await read(root)) {
    if (before.has(id)) continue;
    for (const { name, type } of releases) {
      const short = PACKAGES.find((candidate) => `${SCOPE}${candidate}` === name);
      const bump = BUMPS.find((candidate) => candidate === type);
      if (short && bump) announced[short] = larger(announced[short], bump);
    }
  }
  return announced;
}

/** @param {string} root */
async function read(root) {
  try {
    return await readChangesets(root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The changesets in .changeset/ cannot be read: ${reason}`);
  }
}

/**
 * @param {Bumps} needed
 * @param {Bumps} announced
 * @returns {string[]} a line for each package whose changeset is too small
 */
export function tooSmall(needed, announced) {
  return PACKAGES.filter((name) => BUMPS.indexOf(announced[name]) < BUMPS.indexOf(needed[name])).map(
    (name) => {
      const found = announced[name] === 'none' ? 'no changeset for it' : `a changeset for ${announced[name]}`;
      return `${SCOPE}${name} needs ${needed[name]}, and there is ${found}`;
    },
  );
}

/**
 * What is needed as semver has it for versions below 1, where a minor one may break.
 *
 * @param {Bumps} needed
 * @param {string} root
 * @returns {Bumps}
 */
export function belowOne(needed, root) {
  const bumps = PACKAGES.map((name) => {
    const breaks = needed[name] === 'major' && isBelowOne(root, name);
    return [name, breaks ? 'minor' : needed[name]];
  });
  // It has the packages that it was made of.
  return /** @type {Bumps} */ (Object.fromEntries(bumps));
}

/**
 * @param {string} root
 * @param {string} name
 */
function isBelowOne(root, name) {
  const manifest = path.join(root, name === 'spec' ? 'spec' : `packages/${name}`, 'package.json');
  return existsSync(manifest) && /^0\./.test(JSON.parse(readFileSync(manifest, 'utf8')).version);
}
