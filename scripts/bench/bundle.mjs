// @ts-check
// What the packages add to an app, and how long they take to load: `pnpm bench bundle`. Needs `pnpm build`.
import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { apps, built, bundle, gzipped, source } from './support/bundle.mjs';
import { interleave, machine, median, medianRatio } from './support/measure.mjs';
import { openapiFetch } from './support/places.mjs';

const ROUNDS = 31;
const run = promisify(execFile);
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** @param {readonly (string | number)[]} cells */
const line = ([first = '', ...more]) =>
  console.log(
    [
      String(first).padEnd(34),
      ...more.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell).padStart(11)),
    ].join(' '),
  );

async function sizes() {
  line(['app with one call, bytes', 'minified', 'gzip', 'gzip ratio', 'all, gzip']);
  let base = 0;
  for (const [name, text] of Object.entries(apps)) {
    const { start, all } = await bundle(text, true, built);
    const size = gzipped(start);
    base ||= size;
    line([name, Buffer.byteLength(start), size, (size / base).toFixed(2), gzipped(all)]);
  }
  console.log(
    'The first columns are what is loaded at the start, the last is that and all that calls can load.',
  );
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
