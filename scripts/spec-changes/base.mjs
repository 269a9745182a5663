// @ts-check
// The state of the spec to compare with, out of git.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleOurs } from '../spec-compare/bundle.mjs';
import { UsageError } from '../spec-compare/errors.mjs';

/** @typedef {{ commit: string, name: string }} Base  a commit, and how to call it */

const TAG = '@statsig-console/spec@*';

/**
 * @param {string} folder
 * @returns {string} the root of the repository
 */
export function repositoryOf(folder) {
  const root = git(folder, ['rev-parse', '--show-toplevel']);
  if (root === undefined) {
    throw new UsageError(
      `${folder} is in no git repository, so there is no base to compare with. Run this in a clone.`,
    );
  }
  return root;
}

/**
 * The revision that was asked for.
 *
 * @param {string} root
 * @param {string} revision
 * @returns {Base}
 */
export function namedBase(root, revision) {
  const commit = commitOf(root, revision);
  if (commit === undefined) {
    throw new UsageError(
      `There is no revision ${revision} in this repository. Give a branch, a tag or a commit that \`git log\` knows; ` +
        'in a shallow clone, run `git fetch --unshallow` first.',
    );
  }
  return { commit, name: revision };
}

/**
 * Where the branch left main. On main itself, the last release of the spec, or else the last commit.
 *
 * @param {string} root
 * @returns {Base | undefined} undefined when this clone knows no main
 */
export function defaultBase(root) {
  const head = commitOf(root, 'HEAD');
  const main = ['origin/main', 'main'].find((name) => commitOf(root, name) !== undefined);
  if (head === undefined || main === undefined) return undefined;
  const commit = git(root, ['merge-base', 'HEAD', main]);
  if (commit === undefined) return undefined;
  const branch = git(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  const onMain = commit === head && (branch === undefined || branch === 'main');
  if (!onMain) return { commit, name: `${commit.slice(0, 10)}, where this branch left ${main}` };
  const tag = git(root, ['describe', '--tags', '--abbrev=0', '--match', TAG, 'HEAD']);
  const released = tag === undefined ? undefined : commitOf(root, tag);
  if (tag === undefined || released === undefined)
    return { commit, name: `the last commit, ${commit.slice(0, 10)}` };
  return { commit: released, name: `${tag}, the last release` };
}

/**
 * @param {string} root
 * @param {Base} base
 */
export function specAt(root, { commit, name }) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'spec-base-'));
  try {
    // With an index of its own, so that the one of the working tree stays as it is.
    const index = { GIT_INDEX_FILE: path.join(temporary, 'index') };
    const copied = git(root, [`--work-tree=${temporary}`, 'checkout', commit, '--', 'spec'], index);
    if (copied === undefined)
      throw new UsageError(`There is no folder spec/ in ${name}, so there is nothing to compare with.`);
    return bundleOurs(temporary, name);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * The changesets that were there at the base and are as they were: they announce what changed before.
 *
 * @param {string} root
 * @param {Base} base
 * @returns {Set<string>} their ids
 */
export function changesetsBefore(root, { commit }) {
  const ids = (/** @type {string[]} */ ...args) =>
    (git(root, [...args, '--', '.changeset/']) ?? '').split('\n').map((file) => path.basename(file, '.md'));
  const touched = ids('diff', '--name-only', commit);
  return new Set(ids('ls-tree', '--name-only', commit).filter((id) => !touched.includes(id)));
}

/**
 * @param {string} root
 * @param {string} revision
 */
function commitOf(root, revision) {
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {string | undefined} what git printed, undefined when it failed
 */
function git(folder, args, env = {}) {
  try {
    const options = { cwd: folder, env: { ...process.env, ...env }, encoding: /** @type {const} */ ('utf8') };
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new UsageError('git could not be run. It is needed to read the base; is it installed?');
    }
    return undefined;
  }
}
