// @ts-check
import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * @typedef {object} Ended how a process ended, and what it printed
 * @property {number | null} code
 * @property {string} out
 * @property {string} err
 * @property {string} [problem] why there is no exit code: it could not be started, or had to be stopped
 *
 * @typedef {object} ChildOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {number} limit milliseconds after which it is stopped
 * @property {AbortSignal} signal stops it
 */

/**
 * Runs a process to its end. Whatever it has started is stopped with it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<Ended>}
 */
export function runChild(command, args, { cwd, env, limit, signal }) {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ code: null, out: '', err: '', problem: 'was stopped' });
    // A group of its own, which can be stopped as a whole.
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let out = '';
    let err = '';
    /** @type {string | undefined} */
    let problem;
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    /** @param {string} why */
    const stop = (why) => {
      problem ??= why;
      if (child.pid !== undefined) killGroup(child.pid);
    };
    const stopped = () => stop('was stopped');
    const timer = setTimeout(() => stop(`did not end within ${limit / 1000} s`), limit);
    signal.addEventListener('abort', stopped, { once: true });
    const end = (/** @type {number | null} */ code, /** @type {string | undefined} */ why) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stopped);
      resolve({ code, out, err, ...(why === undefined ? {} : { problem: why }) });
    };
    child.once('error', (error) => end(null, `could not be started: ${error.message}`));
    child.once('close', (code, killedBy) =>
      end(code, problem ?? (killedBy ? `was ended by ${killedBy}` : undefined)),
    );
  });
}

/** @param {number} pid */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
