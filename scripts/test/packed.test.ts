import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { operations } from '@statsig-console/spec';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packed, PUBLISHED, packAll, write } from '../packing.mjs';
import { node, root } from './processes.ts';

let packed: Packed;
beforeAll(() => {
  packed = packAll();
});
afterAll(() => packed.remove());

const unpacked = (name: string): string => path.join(packed.project, 'node_modules/@statsig-console', name);

describe.each(PUBLISHED)('@statsig-console/%s, packed', (name) => {
  it('satisfies publint', async () => {
    const tarball = readFileSync(packed.tarball(name));
    const buffer = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('satisfies attw: types resolve in every way of importing', async () => {
    const { problems, types } = await check(name).then((result) => ({
      problems: 'problems' in result ? result.problems : [],
      types: result.types,
    }));
    expect(types).toMatchObject({ kind: 'included' });
    expect(problems).toEqual([]);
  });

  it('has every docstring where editors find it', () => {
    const folder = path.join(unpacked(name), 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const declarations = files.filter((file) => /\.d\.[cm]ts$/.test(file));
    expect(declarations.flatMap((file) => strayDocstrings(path.join(folder, file)))).toEqual([]);
  });

  it('holds what a user needs and nothing else', () => {
    const files = readdirSync(unpacked(name));
    for (const file of ['LICENSE', 'README.md', 'dist', 'package.json']) expect(files).toContain(file);
    for (const file of ['src', 'test', 'node_modules', 'tsconfig.json']) expect(files).not.toContain(file);
    const manifest = readFileSync(path.join(unpacked(name), 'package.json'), 'utf8');
    expect(manifest).not.toMatch(/workspace:|catalog:/);
    const { peerDependencies = {}, devDependencies = {} } = JSON.parse(manifest);
    // npm finds no version for a range among releases that are all prereleases to semver, as DuckDB's are.
    const tried = Object.entries(peerDependencies).filter(([peer]) => /-/.test(devDependencies[peer] ?? ''));
    for (const [peer, range] of tried) expect([peer, range]).toEqual([peer, '*']);
    expect(JSON.parse(manifest)).toMatchObject({
      license: 'MIT',
      engines: { node: '>=20.19' },
      publishConfig: { access: 'public' },
    });
  });
});

/** The docstrings of a file that TypeScript takes for remarks on nothing. */
function strayDocstrings(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    for (const { pos } of ts.getJSDocCommentsAndTags(node)) found.add(pos);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  // What stands before another docstring was about something that the bundler has left out.
  return [...text.matchAll(/\/\*\*(?!(?:(?!\*\/).)*\*\/\s*\/\*\*)/gs)]
    .filter(({ index }) => !found.has(index))
    .map(({ index }) => `${path.basename(file)}: ${text.slice(index, index + 80)}`);
}

async function check(name: (typeof PUBLISHED)[number]) {
  const tarball = new Uint8Array(readFileSync(packed.tarball(name)));
  return checkPackage(createPackageFromTarballData(tarball), {
    // openapi.json is no module with types.
    excludeEntrypoints: ['./openapi.json', './package.json'],
    // A pattern in `exports` does not say what it stands for.
    includeEntrypoints: name === 'sdk' ? resources() : [],
  });
}

/** The entries of the SDK for one resource. */
function resources(): string[] {
  const files = readdirSync(path.join(unpacked('sdk'), 'dist/resources'));
  return files
    .filter((file) => /(?<!\.d)\.mjs$/.test(file))
    .map((file) => `./${path.basename(file, '.mjs')}`);
}

/** What a user writes: it has to compile with types and run as an ES module and as CommonJS. */
const USE = `
  const statsig = new StatsigConsole({
    apiKey: 'console-packed',
    fetch: async (request) => {
      const bare = { message: 'Segment read successfully.', data: { id: new URL(request.url).pathname, type: 'id_list' } };
      return new Response(JSON.stringify(bare), { headers: { 'content-type': 'application/json' } });
    },
  });
  const source = metricsSource({
    type: 's3',
    source_name: 'revenue',
    query: 'SELECT 1',
    column_mapping: { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' },
  });
  const alone = new Segments({ apiKey: 'console-packed', fetch: async () => Response.json({ data: { id: 'alone' } }) });
  Promise.all([statsig.segments.get('beta_testers'), alone.get('x')]).then(([segment, other]) => {
    console.log([segment.id, other.id, getSegment.path, source.dataset, document.openapi, operations.length, typeof startMock, typeof createConsoleClient].join(' '));
  });
`;
const NAMES: [names: string, from: string][] = [
  ['createConsoleClient', 'client'],
  ['getSegment', 'client/operations'],
  ['startMock', 'contract'],
  ['metricsSource', 'ingestion'],
  ['StatsigConsole', 'sdk'],
  ['Segments', 'sdk/segments'],
  ['document, operations', 'spec'],
];
const PRINTED = `/console/v1/segments/beta_testers alone /console/v1/segments/{id} Metrics 3.1.0 ${operations.length} function function\n`;

describe('a clean project with the packed packages', () => {
  it('runs as an ES module', async () => {
    const imports = NAMES.map(([names, from]) => `import { ${names} } from '@statsig-console/${from}';`).join(
      '\n',
    );
    write(packed.project, 'use.mjs', imports + USE);
    expect(await node([path.join(packed.project, 'use.mjs')]).ended).toMatchObject({
      code: 0,
      out: PRINTED,
      err: '',
    });
  });

  it('runs as CommonJS', async () => {
    const requires = NAMES.map(
      ([names, from]) => `const { ${names} } = require('@statsig-console/${from}');`,
    ).join('\n');
    write(packed.project, 'use.cjs', requires + USE);
    expect(await node([path.join(packed.project, 'use.cjs')]).ended).toMatchObject({
      code: 0,
      out: PRINTED,
      err: '',
    });
  });

  it.each([
    ['query.mjs', "import { lintQuery } from '@statsig-console/ingestion/query';"],
    ['query.cjs', "const { lintQuery } = require('@statsig-console/ingestion/query');"],
  ])('says in %s which package checks queries, when it is not there', async (file, imports) => {
    const code = `${imports}
      const column_mapping = { event_name: 'e', timestamp: 't', ids: { userID: 'u' } };
      const source = { dataset: 'Events', type: 's3', source_name: 'a', query: 'SELECT e, t, u FROM x', column_mapping };
      lintQuery(source).catch(({ name, message }) => console.log(name + ': ' + message));`;
    write(packed.project, file, code);
    expect(await node([path.join(packed.project, file)]).ended).toMatchObject({
      code: 0,
      out: 'StatsigError: Queries are checked with the package @guanmingchiu/sqlparser-ts, which is not installed. Run: npm install --save-dev @guanmingchiu/sqlparser-ts\n',
      err: '',
    });
  });

  it('has the command', async () => {
    const bin = path.join(unpacked('contract'), 'bin/statsig-contract.mjs');
    expect(await node([bin, '--help']).ended).toMatchObject({
      code: 0,
      out: expect.stringContaining('statsig-contract mock'),
      err: '',
    });
  });

  it('runs statsig-ingest, which alone needs packages for arguments and YAML', async () => {
    const bin = path.join(unpacked('ingestion'), 'bin/statsig-ingest.mjs');
    expect((await node([bin, '--version']).ended).err).toContain("Cannot find package 'commander'");
    const modules = path.join(unpacked('ingestion'), 'node_modules');
    mkdirSync(modules);
    try {
      for (const name of ['commander', 'yaml']) {
        symlinkSync(
          realpathSync(path.join(root, 'packages/ingestion/node_modules', name)),
          path.join(modules, name),
        );
      }
      write(packed.project, 'ingest.yaml', 'sources: []\n');
      const config = path.join(packed.project, 'ingest.yaml');
      const { code, out, err } = await node([bin, 'check', '--config', config]).ended;
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('ingest.yaml:1:1: `sources` has to be a list of sources');
    } finally {
      rmSync(modules, { recursive: true, force: true });
    }
  });

  it.each([
    ['mock.mjs', "import { startMock } from '@statsig-console/contract';"],
    ['mock.cjs', "const { startMock } = require('@statsig-console/contract');"],
  ])('starts the mock in %s', async (file, imports) => {
    const code = `${imports}
      const headers = { 'STATSIG-API-KEY': 'x' };
      startMock().then(async (mock) => {
        const { status } = await fetch(mock.url + '/console/v1/segments/x', { headers });
        console.log(status);
        await mock.stop();
      });`;
    write(packed.project, file, code);
    expect(await node([path.join(packed.project, file)]).ended).toMatchObject({
      code: 0,
      out: '200\n',
      err: '',
    });
  });

  describe('compiles', () => {
    const files = ['use.mts', 'use.cts', 'wrong.mts'];
    let found: string[];
    beforeAll(() => {
      const imports = NAMES.map(([names, from]) => `import { ${names} } from '@statsig-console/${from}';`);
      for (const file of ['use.mts', 'use.cts']) write(packed.project, file, imports.join('\n') + USE);
      const wrong =
        "import { StatsigConsole } from '@statsig-console/sdk';\nnew StatsigConsole({}).layers.patch('x', { descripton: '' });\n";
      write(packed.project, 'wrong.mts', wrong);
      // One program for all: nearly all of its time goes into the libraries.
      found = diagnose(files.map((file) => path.join(packed.project, file)));
    });
    const problemsOf = (file: string): string[] => found.filter((problem) => problem.startsWith(`${file}: `));

    it.each(['use.mts', 'use.cts'])('%s strictly, with the libraries checked too', (file) => {
      const inLibraries = found.filter((problem) => !files.some((own) => problem.startsWith(`${own}: `)));
      expect([...problemsOf(file), ...inLibraries]).toEqual([]);
    });

    it('nothing that is misspelled', () => {
      expect(problemsOf('wrong.mts').join()).toContain("'descripton' does not exist in type");
    });
  });

  it.each(['oldest', 'newest'])('compiles with the %s TypeScript that is supported', async (age) => {
    const imports = NAMES.map(([names, from]) => `import { ${names} } from '@statsig-console/${from}';`);
    write(packed.project, `${age}.mts`, imports.join('\n') + USE);
    const compiler = fileURLToPath(import.meta.resolve(`typescript-${age}/package.json`));
    const compilerOptions = {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [] },
      ...{
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2022', 'dom', 'dom.iterable', 'esnext.disposable'],
      },
    };
    write(packed.project, `${age}.json`, JSON.stringify({ compilerOptions, files: [`${age}.mts`] }));
    const { code, out } = await node([
      path.join(path.dirname(compiler), 'bin/tsc'),
      ...['-p', path.join(packed.project, `${age}.json`)],
    ]).ended;
    expect(out).toBe('');
    expect(code).toBe(0);
  });
});

function diagnose(files: string[]): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map((d) => {
    const where = d.file ? `${path.relative(packed.project, d.file.fileName)}: ` : '';
    return where + ts.flattenDiagnosticMessageText(d.messageText, '\n');
  });
}
