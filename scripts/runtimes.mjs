// @ts-check
// `npm run test:runtimes`: the packed client and SDK in every runtime that they are for, and in every form.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const usage = `npm run test:runtimes -- [--without-browser] [--strict]

Packs client and SDK and runs a small program with them in Node 20, 22 and 24, Deno, Bun and headless Chromium, as ES module,
as CommonJS, and bundled and minified. Runtimes come from npm; one that cannot be had is reported as not run.

  --without-browser   leaves Chromium out; without it, no Chromium is a failure
  --strict            a runtime that is not run is a failure, too`;

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string[]} args */
export async function main(args) {
  const options = read(args);
  if (typeof options === 'string') {
    console.error(`npm run test:runtimes: ${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const unbuilt = ['client', 'sdk'].find((name) => !existsSync(path.join(root, 'packages', name, 'dist')));
  if (unbuilt) {
    console.error(
      `npm run test:runtimes: packages/${unbuilt} is not built. Run this first:\n  npm test\nor pnpm build.`,
    );
    return 2;
  }
  return test(options);
}

/** @param {{ withoutBrowser: boolean, strict: boolean }} options */
async function test(options) {
  // They use what is installed, which is not there before the first `npm test`.
  const { makeProject } = await import('./runtimes/forms.mjs');
  const { browserRuns, installAll, terminalRuns } = await import('./runtimes/matrix.mjs');
  const { pool } = await import('./runtimes/pool.mjs');
  const { exitCode, render } = await import('./runtimes/report.mjs');
  const { startServer } = await import('./runtimes/server.mjs');

  const stop = new AbortController();
  const stopping = () => stop.abort();
  // `on`: rolldown listens, too, and ends the process at once when it finds nobody else listening.
  for (const name of SIGNALS) process.on(name, stopping);
  const temporary = mkdtempSync(path.join(tmpdir(), 'runtimes-'));
  const apiKey = `console-${randomUUID()}`;
  /** @type {(() => unknown)[]} */
  const leftovers = [() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })];
  try {
    const server = await startServer(apiKey);
    leftovers.push(server.close);
    const installing = installAll(temporary, stop.signal);
    // It is waited for below; until then a failure must not end the process.
    installing.catch(() => undefined);
    leftovers.push(() => {
      stop.abort();
      return installing.catch(() => undefined);
    });
    const project = await makeProject();
    leftovers.push(project.remove);
    const around = {
      project: project.folder,
      temporary,
      server: server.url,
      apiKey,
      signal: stop.signal,
    };
    const runs = [...terminalRuns(await installing, around), ...browserRuns(around, options)];
    const results = await pool(runs, 2, (run) => run());
    if (stop.signal.aborted) {
      console.error('npm run test:runtimes: stopped.');
      return 130;
    }
    console.log(render(results));
    return exitCode(results, options);
  } catch (error) {
    console.error(`npm run test:runtimes: ${/** @type {Error} */ (error).message}`);
    return 1;
  } finally {
    for (const remove of leftovers.reverse()) await remove();
    for (const name of SIGNALS) process.removeListener(name, stopping);
  }
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {string[]} args
 * @returns {{ help: boolean, withoutBrowser: boolean, strict: boolean } | string} what was asked for, or what is wrong with it
 */
function read(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean' },
        'without-browser': { type: 'boolean' },
        strict: { type: 'boolean' },
      },
    });
    const { help = false, strict = false } = values;
    return { help, strict, withoutBrowser: values['without-browser'] ?? false };
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}

// A test imports `main`.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
