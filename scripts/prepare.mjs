// @ts-check
// Runs with the pinned pnpm on the PATH: installs from the lockfile when it has changed, then runs turbo.
//   prepare.mjs build FILTER   builds what FILTER names, and says in a line how long it took
//   prepare.mjs test           lint, types and tests of everything, and the closing line
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { clearReports, closingLine, tally } from './tally.mjs';
import { packageFolders } from './workspace.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules/.installed');

const [step, filter] = process.argv.slice(2);
process.exitCode = (await install()) || (step === 'test' ? await test() : await build(filter ?? '...'));

async function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
  const started = Date.now();
  // One that is stopped half-way has changed something; the lockfile of before is not installed any more.
  rmSync(stamp, { force: true });
  const args = [
    'install',
    '--frozen-lockfile',
    '--config.confirm-modules-purge=false',
    '--reporter=append-only',
  ];
  const { code, output } = await capture('pnpm', args);
  if (code !== 0) {
    console.error(`${output}\nThe dependencies could not be installed; the reason stands above.`);
    return code;
  }
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${seconds(started)}.`);
  return 0;
}

/** What an installation depends on. */
function fingerprint() {
  const manifests = ['.', ...packageFolders(root)].map((folder) => path.join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** @param {string} packages */
async function build(packages) {
  const started = Date.now();
  const { code, output } = await capture('pnpm', [
    ...['exec', 'turbo', 'run', 'build', `--filter=${packages}`],
    '--output-logs=errors-only',
    '--log-prefix=none',
  ]);
  if (code !== 0) {
    console.error(`${output}\nThe build failed; the reason stands above.`);
    return code;
  }
  console.log(`Built in ${seconds(started)}.`);
  return 0;
}

async function test() {
  clearReports(root);
  const summaries = path.join(root, '.turbo/runs');
  const turbo = ['exec', 'turbo', 'run', 'lint', 'typecheck', 'test', '--continue', '--summarize'];
  // Logs of a build machine are read as text.
  if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';
  const code = await inherit('pnpm', [...turbo, '--output-logs=new-only', '--log-order=grouped']);
  const result = tally(root, summaries, code);
  for (const name of result.failedTasks) console.log(`failed: ${name}`);
  console.log(closingLine(result));
  return code || (result.failed > 0 ? 1 : 0);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function capture(command, args) {
  const child = start(command, args, 'pipe');
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return ended(child).then((code) => ({ code, output }));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function inherit(command, args) {
  return ended(start(command, args, 'inherit'));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'pipe' | 'inherit'} output
 */
function start(command, args, output) {
  const shell = process.platform === 'win32';
  return spawn(command, args, { cwd: root, stdio: ['ignore', output, output], shell });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${child.spawnfile} could not be run: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** @param {number} started */
function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
