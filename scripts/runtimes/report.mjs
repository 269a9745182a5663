// @ts-check
// Judges what a run printed, and puts all runs together.
import { FORMS } from './forms.mjs';
import { CHECKS } from './program.mjs';

/**
 * @typedef {import('./forms.mjs').Form} Form
 *
 * @typedef {object} Result what came of a runtime in a form
 * @property {string} runtime
 * @property {Form} form
 * @property {'ok' | 'failed' | 'not run'} outcome
 * @property {string} [reason] absent when it is ok
 * @property {boolean} [asked] true when it was not run because somebody said so
 */

/**
 * What is wrong with a run, by the lines that it printed and how it ended.
 *
 * @param {{ out: string, err?: string, code?: number | null, problem?: string }} ended
 * @returns {string | undefined}
 */
export function judge({ out, err = '', code = 0, problem }) {
  const lines = out.split('\n');
  const failed = lines
    .filter((line) => line.startsWith('failed '))
    .map((line) => line.slice('failed '.length));
  if (failed.length > 0) return failed.join('; ');
  const missing = CHECKS.find((name) => !lines.includes(`ok ${name}`));
  if (problem) return missing ? `${problem}, before "${missing}" was done` : problem;
  if (code === 0 && !missing) return undefined;
  const said = firstError(err);
  return `${missing ? `"${missing}" was not done` : 'every check held'}, exit code ${code}${said ? `: ${said}` : ''}`;
}

/** @param {string} err */
function firstError(err) {
  const lines = err.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '');
}

/**
 * A row a runtime, a column a form, and below it what has to be said.
 *
 * @param {readonly Result[]} results
 * @returns {string}
 */
export function render(results) {
  const runtimes = [...new Set(results.map(({ runtime }) => runtime))];
  const rows = runtimes.map((runtime) => [
    runtime,
    ...FORMS.map((form) => results.find((r) => r.runtime === runtime && r.form === form)?.outcome ?? '-'),
  ]);
  const table = [['', ...FORMS], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const { ok, failed, notRun } = count(results);
  const remarks = remarksOn(results);
  return [
    ...lines,
    '',
    ...remarks,
    ...(remarks.length > 0 ? [''] : []),
    `Runtimes: ${ok} ok, ${failed} failed, ${notRun} not run.`,
  ].join('\n');
}

/**
 * What keeps several forms of a runtime from being ok is said once.
 *
 * @param {readonly Result[]} results
 */
function remarksOn(results) {
  /** @type {Map<string, { result: Result, forms: Form[] }>} */
  const remarks = new Map();
  for (const result of results.filter(({ reason }) => reason !== undefined)) {
    const key = JSON.stringify([result.runtime, result.outcome, result.reason]);
    const { forms } = remarks.get(key) ?? { forms: [] };
    remarks.set(key, { result, forms: [...forms, result.form] });
  }
  return [...remarks.values()].map(
    ({ result: { outcome, runtime, reason }, forms }) =>
      `${outcome}: ${runtime}, ${forms.join(', ')}: ${reason}`,
  );
}

/** @param {readonly Result[]} results */
export function count(results) {
  /** @param {Result['outcome']} wanted */
  const having = (wanted) => results.filter(({ outcome }) => outcome === wanted).length;
  return { ok: having('ok'), failed: having('failed'), notRun: having('not run') };
}

/**
 * What is not run is a failure only for those who want everything, and never where it was asked for.
 *
 * @param {readonly Result[]} results
 * @param {{ strict: boolean }} options
 * @returns {number}
 */
export function exitCode(results, { strict }) {
  const wrong = results.some(
    ({ outcome, asked }) => outcome === 'failed' || (strict && outcome === 'not run' && !asked),
  );
  return wrong ? 1 : 0;
}
