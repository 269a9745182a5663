import { execFile } from 'node:child_process';
import process from 'node:process';

/** How long a block may take. Those that start a mock of their own need some seconds, and many when the machine is busy. */
const LIMIT = 120_000;
const PRELOAD = new URL('./preload.mjs', import.meta.url).href;

/**
 * Runs a module in a process of its own, with what it sends to the API sent to the mock instead.
 *
 * @param folder where relative paths begin
 *
 * @returns what it printed
 * @throws Error with what it printed, when it does not end by itself, or not well
 */
export function runModule(
  module: string,
  mockUrl: string,
  folder: string,
  limit: number = LIMIT,
): Promise<string> {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    STATSIG_CONSOLE_API_KEY: 'console-docs',
    DOCS_MOCK_URL: mockUrl,
  };
  const args = ['--enable-source-maps', `--import=${PRELOAD}`, module];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env, timeout: limit, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout);
        const end = error.killed ? `was still running after ${limit} ms` : `exited with ${error.code}`;
        reject(new Error(`The block ${end}.\n${stdout}${stderr}`));
      },
    );
  });
}
