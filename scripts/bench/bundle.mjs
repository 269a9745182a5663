// @ts-check
// What the packages add to an app, and how long they take to load: `pnpm bench bundle`. Needs `pnpm build`.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { interleave, machine, median, medianRatio } from './support/measure.mjs';
import { openapiFetch, rolldown as rolldownFile } from './support/places.mjs';

const ROUNDS = 31;
const run = promisify(execFile);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** @param {string} name */
const source = (name) => path.join(root, 'packages', name, 'src/index.ts');
/** @param {string} name */
const built = (name) => path.join(root, 'packages', name, 'dist/index.mjs');

const apps = {
  'openapi-fetch': `import createClient from 'openapi-fetch';
    const { GET } = createClient({ baseUrl: 'https://statsigapi.net', headers: { 'STATSIG-API-KEY': 'console-x' } });
    console.log(await GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } }));`,
  client: `import { createConsoleClient } from '@statsig-console/client';
    const client = createConsoleClient({ apiKey: 'console-x' });
    console.log(await client.call('getSegment', { path: { id: 'beta' } }));`,
  sdk: `import { StatsigConsole } from '@statsig-console/sdk';
    const statsig = new StatsigConsole({ apiKey: 'console-x' });
    console.log(await statsig.segments.get('beta'));`,
};

/**
 * @typedef {{ code: string, modules: Record<string, { renderedLength: number }> }} Bundle
 * @typedef {(options: object) => Promise<{ output: Bundle[] }>} Build the part of rolldown that is used here
 * @type {{ build: Build }}
 */
const { build } = await import(pathToFileURL(rolldownFile).href);

/**
 * @param {string} text
 * @param {boolean} minify
 * @param {(name: string) => string} place where the package of a name lies
 * @returns {Promise<Bundle>}
 */
async function bundle(text, minify, place) {
  const app = '\0app';
  /** @type {Record<string, string>} */
  const places = {
    [app]: app,
    'openapi-fetch': openapiFetch,
    '@statsig-console/client': place('client'),
    '@statsig-console/sdk': place('sdk'),
  };
  const { output } = await build({
    input: app,
    write: false,
    logLevel: 'silent',
    platform: 'browser',
    output: { format: 'esm', minify },
    plugins: [
      {
        name: 'app',
        /** @param {string} id */
        resolveId: (id) => places[id],
        /** @param {string} id */
        load: (id) => (id === app ? text : undefined),
      },
    ],
  });
  const [chunk] = output;
  if (!chunk) throw new Error('rolldown made nothing.');
  return chunk;
}

/** @param {string} code */
const gzipped = (code) => gzipSync(code, { level: 9 }).length;

/** @param {readonly (string | number)[]} cells */
const line = ([first = '', ...more]) =>
  console.log(
    [
      String(first).padEnd(34),
      ...more.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell).padStart(11)),
    ].join(' '),
  );

async function sizes() {
  line(['app with one call, bytes', 'raw', 'minified', 'gzip', 'gzip ratio']);
  let base = 0;
  for (const [name, text] of Object.entries(apps)) {
    const raw = await bundle(text, false, built);
    const { code } = await bundle(text, true, built);
    const size = gzipped(code);
    base ||= size;
    line([name, Buffer.byteLength(raw.code), Buffer.byteLength(code), size, (size / base).toFixed(2)]);
  }
}

async function largest() {
  // From the sources: what is built is one module.
  const { modules } = await bundle(apps.sdk, false, source);
  const all = await Promise.all(
    Object.entries(modules).map(async ([id, { renderedLength }]) => ({ id, renderedLength })),
  );
  const five = all.sort((a, b) => b.renderedLength - a.renderedLength).slice(0, 5);
  console.log();
  line(['largest modules of the sdk app', 'raw']);
  for (const { id, renderedLength } of five)
    line([path.relative(root, id).replace(/^.*node_modules\//, ''), renderedLength]);
}

/**
 * How long a fresh process takes to import a module, in milliseconds.
 *
 * @param {string} file
 */
async function coldImport(file) {
  const script = `const start = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - start);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return Number(stdout);
}

async function imports() {
  const files = { 'openapi-fetch': openapiFetch, client: built('client'), sdk: built('sdk') };
  const results = await interleave(
    Object.values(files).map((file) => () => coldImport(file)),
    ROUNDS,
  );
  console.log();
  line([`import, median of ${ROUNDS} processes`, 'ms', 'ratio']);
  for (const [index, name] of Object.keys(files).entries()) {
    const values = results[index] ?? [];
    line([name, median(values).toFixed(2), medianRatio(values, results[0] ?? []).toFixed(2)]);
  }
  console.log(`\n${machine()}.`);
}

await sizes();
await largest();
await imports();
