// @ts-check
// Runs the program in every runtime and form.
import path from 'node:path';
import { findBrowser, NO_BROWSER, runPage } from './browser.mjs';
import { runChild } from './child.mjs';
import { FORMS, PAGE, TERMINAL } from './forms.mjs';
import { environment, install, RUNTIMES } from './install.mjs';
import { pool } from './pool.mjs';
import { judge } from './report.mjs';

/** How long a run may take, in milliseconds. It takes about one second; the rest is for slow machines. */
const LIMIT = 60_000;

/**
 * @typedef {import('./report.mjs').Result} Result
 * @typedef {import('./forms.mjs').Form} Form
 * @typedef {import('./install.mjs').Installed} Installed
 * @typedef {import('./install.mjs').Missing} Missing
 *
 * @typedef {object} Surroundings what every run needs
 * @property {string} project the folder with the program in its forms
 * @property {string} temporary a folder to write to
 * @property {string} server
 * @property {string} apiKey
 * @property {AbortSignal} signal ends everything
 *
 * @typedef {() => Promise<Result>} Run
 */

/**
 * Gets all runtimes, two at a time.
 *
 * @param {string} temporary
 * @param {AbortSignal} signal
 */
export function installAll(temporary, signal) {
  return pool(RUNTIMES, 2, (runtime) => install(runtime, path.join(temporary, 'runtimes'), signal));
}

/**
 * @param {readonly (Installed | Missing)[]} runtimes
 * @param {Surroundings} around
 * @returns {Run[]}
 */
export function terminalRuns(runtimes, around) {
  return runtimes.flatMap((runtime) =>
    FORMS.map((form) => async () => {
      if ('missing' in runtime) return notRun(runtime.title, form, runtime.missing);
      const ended = await runForm(runtime, form, around);
      return result(runtime.title, form, judge(ended));
    }),
  );
}

/**
 * @param {Pick<Installed, 'command' | 'args'>} runtime
 * @param {Form} form
 * @param {Surroundings} around
 */
export function runForm({ command, args }, form, { project, temporary, server, apiKey, signal }) {
  const env = { ...environment(temporary), STATSIG_CONSOLE_API_KEY: apiKey };
  const all = [...args(TERMINAL[form], new URL(server)), server, apiKey];
  return runChild(command, all, { cwd: project, env, limit: LIMIT, signal });
}

/**
 * @param {Surroundings} around
 * @param {{ withoutBrowser: boolean }} options
 * @returns {Run[]}
 */
export function browserRuns(around, { withoutBrowser }) {
  const browser = withoutBrowser ? undefined : findBrowser();
  return FORMS.filter((form) => PAGE[form] !== undefined).map((form) => async () => {
    if (withoutBrowser) return { ...notRun('Chromium', form, 'left out by --without-browser'), asked: true };
    if (!browser) return result('Chromium', form, NO_BROWSER);
    const { project, temporary, server, apiKey, signal } = around;
    const folder = path.join(temporary, `browser-${form}`);
    const module = PAGE[form] ?? '';
    const visit = { command: browser.command, project, module, folder, server, apiKey, limit: LIMIT, signal };
    return result(browser.title, form, judge(await runPage(visit)));
  });
}

/**
 * @param {string} runtime
 * @param {Form} form
 * @param {string} reason
 * @returns {Result}
 */
function notRun(runtime, form, reason) {
  return { runtime, form, outcome: 'not run', reason };
}

/**
 * @param {string} runtime
 * @param {Form} form
 * @param {string | undefined} reason why it failed
 * @returns {Result}
 */
function result(runtime, form, reason) {
  return reason === undefined
    ? { runtime, form, outcome: 'ok' }
    : { runtime, form, outcome: 'failed', reason };
}
