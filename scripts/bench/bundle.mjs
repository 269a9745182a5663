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
/** @type {Place} */
const source = (name, file) => path.join(root, 'packages', name, 'src', `${file}.ts`);
/** @type {Place} */
const built = (name, file) => path.join(root, 'packages', name, 'dist', `${file}.mjs`);

const apps = {
  'openapi-fetch': `import createClient from 'openapi-fetch';
    const { GET } = createClient({ baseUrl: 'https://statsigapi.net', headers: { 'STATSIG-API-KEY': 'console-x' } });
    console.log(await GET('/console/v1/segments/{id}', { params: { path: { id: 'beta' } } }));`,
  client: `import { createConsoleClient } from '@statsig-console/client';
    const client = createConsoleClient({ apiKey: 'console-x' });
    console.log(await client.call('getSegment', { path: { id: 'beta' } }));`,
  caller: `import { createCaller } from '@statsig-console/client';
    import { getSegment } from '@statsig-console/client/operations';
    const call = createCaller({ apiKey: 'console-x' });
    console.log(await call(getSegment, { path: { id: 'beta' } }));`,
  'sdk, one resource': `import { Segments } from '@statsig-console/sdk/segments';
    const segments = new Segments({ apiKey: 'console-x' });
    console.log(await segments.get('beta'));`,
  'sdk, whole': `import { StatsigConsole } from '@statsig-console/sdk';
    const statsig = new StatsigConsole({ apiKey: 'console-x' });
    console.log(await statsig.segments.get('beta'));`,
};

/**
 * @typedef {{ code: string, modules: Record<string, { renderedLength: number }> }} Bundle
 * @typedef {(name: string, file: string) => string} Place
 * @typedef {(options: object) => Promise<{ output: Bundle[] }>} Build the part of rolldown that is used here
 * @type {{ build: Build }}
 */
const { build } = await import(pathToFileURL(rolldownFile).href);

/**
 * @param {string} text
 * @param {boolean} minify
 * @param {Place} place where a file of a package lies
 * @returns {Promise<Bundle>}
 */
async function bundle(text, minify, place) {
  const app = '\0app';
  /** @type {Record<string, string>} */
  const places = {
    [app]: app,
    'openapi-fetch': openapiFetch,
    '@statsig-console/client': place('client', 'index'),
    '@statsig-console/client/operations': place('client', 'operations'),
    '@statsig-console/sdk': place('sdk', 'index'),
    '@statsig-console/sdk/segments': place('sdk', 'resources/segments'),
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
  const { modules } = await bundle(apps['sdk, whole'], false, source);
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
  const files = {
    'openapi-fetch': openapiFetch,
    client: built('client', 'index'),
    sdk: built('sdk', 'index'),
  };
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
