// @ts-check
// Which part may import which. The data flows one way: spec -> client -> sdk -> ingestion, and contract stands beside.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SCOPE = '@statsig-console/';

/**
 * What each part may import of the workspace, and of everything else. `tests` may be used by tests besides.
 *
 * @type {Record<string, { workspace: string[], others: string[], tests: string[] }>}
 */
export const RULES = {
  spec: { workspace: [], others: [], tests: [] },
  contract: {
    workspace: ['spec'],
    others: [
      '@stoplight/json-schema-sampler',
      '@stoplight/prism-cli',
      'ajv',
      'ajv-formats',
      'fast-check',
      'msw',
      'vitest',
    ],
    tests: [],
  },
  client: { workspace: [], others: ['openapi-fetch'], tests: ['contract'] },
  sdk: { workspace: ['client'], others: [], tests: ['contract'] },
  ingestion: {
    workspace: ['sdk'],
    // Each is loaded by the one part that needs it, and by nothing else.
    others: [
      '@duckdb/node-api',
      '@guanmingchiu/sqlparser-ts',
      'commander',
      'csv-parse',
      'hyparquet',
      'hyparquet-compressors',
      'jiti',
      'pg',
      'pg-cursor',
      'yaml',
    ],
    tests: ['contract'],
  },
};

/** Where a part may reach besides its own folder: how packages are built and tested. */
const SHARED = 'scripts/config/';

/**
 * @typedef {{ part: string, folder: string, file: string, text: string }} Source a file, its paths relative to the root
 */

/**
 * The imports that go the wrong way, one sentence each.
 *
 * @param {readonly Source[]} sources
 * @returns {string[]}
 */
export function wrongImports(sources) {
  return sources.flatMap(({ part, folder, file, text }) => {
    const inSource = file.startsWith(`${folder}/src/`);
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return importedFiles
      .map(({ fileName }) => problem(part, folder, file, fileName, inSource))
      .filter((found) => found !== undefined)
      .map((found) => `${file}: ${found}`);
  });
}

/**
 * @param {string} part
 * @param {string} folder
 * @param {string} file
 * @param {string} wanted
 * @param {boolean} inSource
 * @returns {string | undefined}
 */
function problem(part, folder, file, wanted, inSource) {
  const rules = RULES[part];
  if (!rules) return `${part} is a new part; say in scripts/boundaries.mjs what it may import`;
  if (wanted.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), wanted);
    if (target.startsWith(`${folder}/`) || (!inSource && target.startsWith(SHARED))) return undefined;
    return `${wanted} leaves the package; import the other package by its name`;
  }
  if (wanted.startsWith(SCOPE)) {
    const other = wanted.slice(SCOPE.length).split('/')[0] ?? '';
    const allowed = inSource ? rules.workspace : [...rules.workspace, ...rules.tests, part];
    if (allowed.includes(other)) return undefined;
    return `${part} may not import ${other}; allowed: ${allowed.join(', ') || 'no other part'}`;
  }
  if (!inSource || wanted.startsWith('node:')) return undefined;
  const name = wanted.split('/', wanted.startsWith('@') ? 2 : 1).join('/');
  if (rules.others.includes(name)) return undefined;
  return `${part} may not import ${name}; allowed: ${rules.others.join(', ') || 'nothing from outside'}`;
}

/**
 * The handwritten TypeScript files of all parts.
 *
 * @param {string} root
 * @returns {Source[]}
 */
export function readSources(root) {
  const parts = [
    { part: 'spec', folder: 'spec' },
    ...readdirSync(path.join(root, 'packages')).map((part) => ({ part, folder: `packages/${part}` })),
  ];
  return parts.flatMap(({ part, folder }) =>
    ['src', 'test'].flatMap((kind) =>
      readdirSync(path.join(root, folder, kind), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[cm]?tsx?$/.test(name))
        .map((name) => {
          const file = path.posix.join(folder, kind, name.split(path.sep).join('/'));
          return { part, folder, file, text: readFileSync(path.join(root, file), 'utf8') };
        }),
    ),
  );
}
