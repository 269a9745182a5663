// @ts-check
// Runs the benchmarks, or those that are named: `pnpm bench`, `pnpm bench gate bundle`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const names = ['types', 'gate', 'bundle', 'requests', 'preflight', 'sync'];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) stop(`There is no benchmark ${unknown}. Allowed: ${names.join(', ')}.`);
for (const name of ['client', 'sdk', 'ingestion']) {
  // What is measured is what users get.
  if (!existsSync(new URL(`../../packages/${name}/dist/index.mjs`, import.meta.url))) {
    stop(`packages/${name} is not built. Run \`pnpm build\`.`);
  }
}
for (const name of wanted) {
  console.log(`${name === wanted[0] ? '' : '\n'}== ${name}`);
  // A process each, so that none finds what another has warmed up or left behind.
  const file = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' });
  if (status !== 0) stop(`The benchmark ${name} failed.`);
}

/**
 * @param {string} problem
 * @returns {never}
 */
function stop(problem) {
  console.error(problem);
  process.exit(1);
}
