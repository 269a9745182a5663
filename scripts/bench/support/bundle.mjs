// @ts-check
// What the packages add to an app that makes one call.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as rolldown } from 'rolldown';
import { openapiFetch } from './places.mjs';

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
    import { getSegment } from '@statsig-console/client/operations';
    const client = createConsoleClient({ apiKey: 'console-x' });
    console.log(await client.call(getSegment, { path: { id: 'beta' } }));`,
  'client, by id': `import { createConsoleClient } from '@statsig-console/client';
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
 * @typedef {import('rolldown').OutputChunk} Chunk
 * @typedef {object} Bundle
 * @property {string} start what is loaded before the app runs: its first file with all that this imports
 * @property {string} all that, and what a call can load
 * @property {Chunk['modules']} modules those of the start
 * @typedef {(name: string, file: string) => string} Place
 */

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
    'openapi-fetch': openapiFetch,
    '@statsig-console/client': place('client', 'index'),
    '@statsig-console/client/operations': place('client', 'operations'),
    '@statsig-console/sdk': place('sdk', 'index'),
    '@statsig-console/sdk/segments': place('sdk', 'resources/segments'),
  };
  const { output: files } = await rolldown({
    input: app,
    write: false,
    logLevel: 'silent',
    platform: 'browser',
    output: { format: 'esm', minify },
    plugins: [
      {
        name: 'app',
        /** @param {string} id */
        resolveId: (id) => {
          if (id === app) return app;
          // As their package.json has it, which is not asked for what is found here.
          return places[id] && { id: places[id], moduleSideEffects: false };
        },
        /** @param {string} id */
        load: (id) => (id === app ? text : undefined),
      },
    ],
  });
  const output = files.filter((file) => file.type === 'chunk');
  const [first] = output;
  if (!first) throw new Error('rolldown made nothing.');
  const start = reached([first], ({ imports }, { fileName }) => imports.includes(fileName));
  // By the text: what rolldown lists has imports, too, that were dropped with the functions around them.
  const all = reached(start, ({ code }, { fileName }) => code.includes(`/${fileName}`));

  /**
   * @param {readonly Chunk[]} from
   * @param {(chunk: Chunk, other: Chunk) => boolean} leadsTo
   */
  function reached(from, leadsTo) {
    const found = new Set(from);
    for (const chunk of found) {
      for (const other of output) if (leadsTo(chunk, other)) found.add(other);
    }
    return [...found];
  }

  return {
    start: codeOf(start),
    all: codeOf(all),
    modules: Object.assign({}, ...start.map(({ modules }) => modules)),
  };
}

/** @param {readonly Chunk[]} chunks */
const codeOf = (chunks) => chunks.map(({ code }) => code).join('\n');

/** @param {string} code */
export const gzipped = (code) => gzipSync(code, { level: 9 }).length;
