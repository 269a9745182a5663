// @ts-check
// Counts what a run of `npm test` came to: the tests by the reports that they leave, everything else by turbo's summary.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { packageFolders } from './workspace.mjs';

/**
 * @typedef {{ passed: number, failed: number, failedTasks: string[] }} Tally
 * @typedef {{ taskId: string, execution?: { exitCode?: number } }} Task
 */

/**
 * Removes what an earlier run left, so that only this run is counted. Turbo puts cached reports back.
 *
 * @param {string} root
 */
export function clearReports(root) {
  for (const folder of packageFolders(root)) {
    rmSync(path.join(root, folder, 'test-results'), { recursive: true, force: true });
  }
  rmSync(path.join(root, '.turbo/runs'), { recursive: true, force: true });
}

/**
 * Tests that ran count one each. A task that failed without a failed test in its report (lint, types, a build, a runner
 * that crashed) counts as one failure, and so does a run that turbo could not even summarize.
 *
 * @param {string} root
 * @param {string} summaries the folder with turbo's summary
 * @param {number} exitCode turbo's
 * @returns {Tally}
 */
export function tally(root, summaries, exitCode) {
  let passed = 0;
  let failed = 0;
  /** @type {Set<string>} packages whose report names a failed test */
  const explained = new Set();
  for (const folder of packageFolders(root)) {
    const file = path.join(root, folder, 'test-results/vitest.json');
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    if (report.numFailedTests > 0) explained.add(packageName(path.join(root, folder)));
  }
  const tasks = readTasks(summaries);
  const failedTasks = tasks
    .filter((task) => (task.execution?.exitCode ?? 0) !== 0)
    .map((task) => task.taskId);
  failed += failedTasks.filter((id) => !(id.endsWith('#test') && explained.has(id.slice(0, -5)))).length;
  if (exitCode !== 0 && failed === 0) failed = 1;
  return { passed, failed, failedTasks };
}

/** @param {Tally} result */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** @param {string} folder */
function packageName(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).name;
}

/**
 * @param {string} folder
 * @returns {Task[]}
 */
function readTasks(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')).tasks);
}
