// @ts-check
// What the packages add to an app that makes one call.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openapiFetch, rolldown as rolldownFile } from './places.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** @type {Place} */
export const source = (name, file) => path.join(root, 'packages', name, 'src', `${file}.ts`);
/** @type {Place} */
export const built = (name, file) => path.join(root, 'packages', name, 'dist', `${file}.mjs`);

export const apps = {
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
 * @typedef {{ fileName: string, code: string, imports: string[], modules: Record<string, { renderedLength: number }> }} Chunk
 * @typedef {Pick<Chunk, 'code' | 'modules'>} Bundle what is loaded at the start: the first chunk with all that it imports
 * @typedef {(name: string, file: string) => string} Place
 * @typedef {(options: object) => Promise<{ output: Chunk[] }>} Build the part of rolldown that is used here
 * @type {{ build: Build }}
 */
const { build } = await import(pathToFileURL(rolldownFile).href);

/**
 * @param {string} text
 * @param {boolean} minify
 * @param {Place} place where a file of a package lies
 * @returns {Promise<Bundle>}
 */
export async function bundle(text, minify, place) {
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
  const [first] = output;
  if (!first) throw new Error('rolldown made nothing.');
  // Workflows are chunks of their own, imported when one is called: they are not loaded at the start.
  const start = new Set([first]);
  for (const { imports } of start) {
    for (const chunk of output) if (imports.includes(chunk.fileName)) start.add(chunk);
  }
  const code = [...start].map((chunk) => chunk.code).join('\n');
  return { code, modules: Object.assign({}, ...[...start].map(({ modules }) => modules)) };
}

/** @param {string} code */
export const gzipped = (code) => gzipSync(code, { level: 9 }).length;
