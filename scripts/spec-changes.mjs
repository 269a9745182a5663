// @ts-check
// What changed in the spec since a revision, and what the next versions have to be: `pnpm spec:changes [base]`.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { changesetsBefore, defaultBase, namedBase, repositoryOf, specAt } from './spec-changes/base.mjs';
import { bumpsNeeded, changesBetween } from './spec-changes/changes.mjs';
import { belowOne, bumpsAnnounced, tooSmall } from './spec-changes/changesets.mjs';
import { render } from './spec-changes/report.mjs';
import { bundleOurs } from './spec-compare/bundle.mjs';
import { UsageError } from './spec-compare/errors.mjs';

const USAGE = `pnpm spec:changes [base] [--check] [--json]

Compares the spec of the working tree with the one at a base: a branch, tag or commit. Without one it is where the branch
left main; on main, the last release, or else the last commit.

--check  fails when the changesets announce less than the changes need
--json   prints JSON

Exit code: 0 done, 1 a changeset is missing or too small, 2 it could not be done.`;

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
  try {
    const options = read(args);
    if (options.help) {
      console.log(USAGE);
      return 0;
    }
    return await run(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`spec:changes: ${error.message}`);
    return 2;
  }
}

/** @param {{ base: string | undefined, check: boolean, json: boolean }} options */
async function run({ base: revision, check, json }) {
  const root = repositoryOf(process.cwd());
  const base = revision === undefined ? defaultBase(root) : namedBase(root, revision);
  if (!base) {
    const problem = 'This clone knows neither origin/main nor main, or not where the branch left it.';
    if (!check) throw new UsageError(`${problem} Say what to compare with: pnpm spec:changes <base>`);
    // A shallow clone has to be able to run all checks that need no history.
    if (json) console.log(JSON.stringify({ base: null, problem }, undefined, 2));
    else console.log(`spec:changes: not checked, there is no base. ${problem}`);
    return 0;
  }
  const changes = changesBetween(specAt(root, base), bundleOurs(root, 'the working tree'));
  const needed = belowOne(bumpsNeeded(changes), root);
  const problems = check ? tooSmall(needed, await bumpsAnnounced(root, changesetsBefore(root, base))) : [];
  if (json)
    console.log(JSON.stringify({ base, changes, needed, ...(check ? { problems } : {}) }, undefined, 2));
  else console.log(render(changes, needed, base.name));
  if (problems.length === 0) return 0;
  const lines = problems.map((line) => `  ${line}`).join('\n');
  console.error(
    `\nspec:changes: the changesets say less than the changes need.\n${lines}\nRun this, choose what is needed, and commit the file:\n  pnpm changeset`,
  );
  return 1;
}

/** @param {string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean' }, check: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    if (positionals.length > 1) throw new Error(`one base at most, not ${positionals.join(' and ')}`);
    const { help = false, check = false, json = false } = values;
    return { help, check, json, base: positionals[0] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${USAGE}`);
  }
}

process.exitCode = await main(process.argv.slice(2));
