// @ts-check
// The forms in which users run the packages, as files of a project that has them installed.
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { packAll, write } from '../packing.mjs';
import { NAMES } from './program.mjs';

const program = fileURLToPath(new URL('./program.mjs', import.meta.url));

/** What the columns of the table are called. */
export const FORMS = /** @type {const} */ (['ESM', 'CommonJS', 'minified']);

/**
 * @typedef {(typeof FORMS)[number]} Form
 * @typedef {{ folder: string, remove: () => void }} Project
 */

/** @type {Record<Form, string>} the file that a runtime is given */
export const TERMINAL = { ESM: 'esm.mjs', CommonJS: 'cjs.cjs', minified: 'minified/terminal.mjs' };

/** @type {Partial<Record<Form, string>>} the module of a page; there is no CommonJS in browsers */
export const PAGE = { ESM: 'page.mjs', minified: 'minified/page.mjs' };

const SCOPE = '@statsig-console/';
const PARTS = /** @type {const} */ (['client', 'sdk']);

const imports = PARTS.map((part) => `import { ${NAMES[part].join(', ')} } from '${SCOPE}${part}';\n`).join(
  '',
);
const requires = PARTS.map(
  (part) => `const { ${NAMES[part].join(', ')} } = require('${SCOPE}${part}');\n`,
).join('');
const api = `{ ${PARTS.flatMap((part) => NAMES[part]).join(', ')} }`;

const onTerminal = `
const [server, apiKey] = process.argv.slice(2);
const options = { server, apiKey, print: (line) => console.log(line) };
const run = ({ runChecks }) => runChecks(${api}, options);
const end = (held) => { process.exitCode = held ? 0 : 1; };
`;
const onPage = `
const { searchParams } = new URL(location.href);
const lines = [];
const print = (line) => lines.push(line);
const options = { server: searchParams.get('server'), apiKey: searchParams.get('key'), print };
const run = ({ runChecks }) => runChecks(${api}, options);
const end = () => fetch('/report', { method: 'POST', body: lines.join('\\n') });
`;
const load = "import * as program from './program.mjs';\n";

/**
 * Packs and unpacks the packages, and writes every form of the program beside them.
 *
 * @returns {Promise<Project>}
 */
export async function makeProject() {
  const { project, remove } = packAll(PARTS);
  try {
    write(project, 'package.json', '{ "private": true }\n');
    copyFileSync(program, path.join(project, 'program.mjs'));
    write(project, TERMINAL.ESM, `${imports}${load}${onTerminal}run(program).then(end);\n`);
    write(
      project,
      TERMINAL.CommonJS,
      `${requires}${onTerminal}import('./program.mjs').then(run).then(end);\n`,
    );
    write(project, 'page.mjs', `${imports}${load}${onPage}run(program).then(end);\n`);
    await bundle(project, { terminal: TERMINAL.ESM, page: 'page.mjs' });
  } catch (error) {
    remove();
    throw error;
  }
  return { folder: project, remove };
}

/**
 * Bundles and minifies, each entry into one file that needs no other.
 *
 * @param {string} project
 * @param {Record<string, string>} entries
 */
async function bundle(project, entries) {
  for (const [name, file] of Object.entries(entries)) {
    const built = await rolldown({ input: path.join(project, file), platform: 'neutral' });
    const output = path.join(project, 'minified', `${name}.mjs`);
    try {
      await built.write({ file: output, format: 'esm', minify: true, codeSplitting: false });
    } finally {
      await built.close();
    }
    const text = readFileSync(output, 'utf8');
    if (/class NotFoundError\b|^import\b/m.test(text)) {
      throw new Error(
        `rolldown left names or imports in ${name}.mjs, so it would not test what minifying does`,
      );
    }
  }
}
