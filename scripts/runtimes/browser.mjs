// @ts-check
// A page in headless Chromium that runs the program and reports what it printed. It has an origin of its own, so the server
// is asked as any other site would be.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { runChild } from './child.mjs';
import { environment } from './install.mjs';
import { listen } from './server.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome'];

export const NO_BROWSER = 'chromium is not installed: apt-get install chromium';

/**
 * The first browser that can be started. Some systems have a command that only says where to get one.
 *
 * @returns {{ title: string, command: string } | undefined}
 */
export function findBrowser() {
  for (const command of COMMANDS) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000 });
    const [version] = /\d+(?:\.\d+)+/.exec(stdout ?? '') ?? [];
    if (status === 0 && version) return { title: `Chromium ${version.split('.')[0]}`, command };
  }
  return undefined;
}

/** Where a page finds what the modules of the project import by name. */
const IMPORT_MAP = {
  imports: {
    '@statsig-console/client': '/node_modules/@statsig-console/client/dist/index.mjs',
    '@statsig-console/client/operations': '/node_modules/@statsig-console/client/dist/operations.mjs',
    '@statsig-console/sdk': '/node_modules/@statsig-console/sdk/dist/index.mjs',
    'openapi-fetch': '/node_modules/openapi-fetch/dist/index.mjs',
  },
};

/**
 * @typedef {object} Visit
 * @property {string} command the browser
 * @property {string} project the folder with the page's modules
 * @property {string} module the page's module
 * @property {string} folder where the browser may write
 * @property {string} server
 * @property {string} apiKey
 * @property {number} limit milliseconds
 * @property {AbortSignal} signal
 */

/**
 * @param {Visit} visit
 * @returns {Promise<{ out: string, problem?: string }>} what the page's program printed
 */
export async function runPage({ command, project, module, folder, server, apiKey, limit, signal }) {
  const reported = new AbortController();
  let out = '';
  const pages = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    if (request.method === 'POST' && pathname === '/report') {
      out += `${await text(request)}\n`;
      response.writeHead(204).end();
      reported.abort();
    } else if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(module));
    } else if (pathname.endsWith('.mjs')) {
      const code = readFileSync(path.join(project, path.normalize(pathname)));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    } else {
      response.writeHead(404).end();
    }
  });
  try {
    mkdirSync(folder, { recursive: true });
    const url = `${pages.url}/?${new URLSearchParams({ server, key: apiKey })}`;
    const browser = await runChild(command, [...flags(folder), url], {
      cwd: folder,
      env: environment(folder),
      limit,
      // A browser does not end by itself.
      signal: AbortSignal.any([signal, reported.signal]),
    });
    return reported.signal.aborted ? { out } : { out, problem: browser.problem ?? 'ended by itself' };
  } finally {
    await pages.close();
  }
}

/** @param {string} module */
function page(module) {
  return `<!doctype html><title>runtimes</title>
<script>
  const report = (line) => fetch('/report', { method: 'POST', body: 'failed the page: ' + line });
  addEventListener('error', (event) => report(event.message || 'a module could not be loaded'), true);
  addEventListener('unhandledrejection', (event) => report(String(event.reason)));
</script>
<script type="importmap">${JSON.stringify(IMPORT_MAP)}</script>
<script type="module" src="/${module}"></script>
`;
}

/** @param {string} folder */
function flags(folder) {
  return [
    '--headless',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    ...['--disable-gpu', '--disable-dev-shm-usage', '--disable-extensions'],
    ...['--no-first-run', '--no-default-browser-check', '--no-proxy-server'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...['--disable-breakpad', '--disable-crash-reporter'],
    // Chromium refuses to run as root within its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
