// @ts-check
// What the generated types cost a compiler: `pnpm bench types`. Each case is one program, compiled alone.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const generated = path.join(root, 'packages/client/src/generated/schema.gen.ts');
// Beside the client's sources, so that imports resolve as they do there.
const folder = path.join(root, 'packages/client/.bench');
const ROUNDS = 5;

const client = `import { createConsoleClient } from '../src/index.ts';\nconst client = createConsoleClient({ apiKey: 'console-x' });\n`;
const cases = {
  'nothing (library and Node types)': 'export {};\n',
  'the generated file, nothing used': `import type {} from '../src/generated/schema.gen.ts';\n`,
  'one operation of it': `import type { operations } from '../src/generated/schema.gen.ts';\nexport type Layer = operations['patchLayer']['responses'][200]['content']['application/json']['data'];\n`,
  'arguments and answer of every operation': `import type { CallArguments, OperationId, ResponseOf } from '../src/types.ts';\nexport type All = { [Id in OperationId]: [CallArguments<Id>, ResponseOf<Id>] };\nexport declare const all: All[OperationId];\nall[0].path;\n`,
  'the client, one call': `${client}await client.call('patchLayer', { path: { id: 'x' }, body: {} });\n`,
  'the client, one call by path': `${client}await client.PATCH('/console/v1/layers/{id}', { params: { path: { id: 'x' } }, body: {} });\n`,
  'the client, one list': `import { paginate } from '../src/paginate.ts';\n${client}await paginate(client, 'listGates', { query: { tags: ['x'] } }).toArray({ limit: 1 });\n`,
};

/** @type {ts.CompilerOptions} */
const options = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  typeRoots: [path.join(root, 'packages/client/node_modules/@types')],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** @param {string} file */
function compile(file) {
  const start = process.hrtime.bigint();
  const program = ts.createProgram([file], options);
  const found = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const [first] = found;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
  return { milliseconds, instantiations: program.getInstantiationCount(), types: program.getTypeCount() };
}

try {
  mkdirSync(folder, { recursive: true });
  const kilobytes = Math.round(statSync(generated).size / 1000);
  console.log(`${path.relative(root, generated)}: ${kilobytes} kB\n`);
  console.log('fastest of 5 compiles                     time   ratio   instantiations     types');
  const warmUp = path.join(folder, 'warm-up.ts');
  writeFileSync(warmUp, 'export {};\n');
  compile(warmUp);
  let base = 0;
  for (const [index, [title, text]] of Object.entries(cases).entries()) {
    const file = path.join(folder, `case-${index}.ts`);
    writeFileSync(file, text);
    const runs = Array.from({ length: ROUNDS }, () => compile(file));
    const milliseconds = Math.min(...runs.map((run) => run.milliseconds));
    base ||= milliseconds;
    const { instantiations = 0, types = 0 } = runs[0] ?? {};
    const columns = [
      title.padEnd(40),
      `${milliseconds.toFixed(0)} ms`.padStart(7),
      (milliseconds / base).toFixed(2).padStart(7),
      instantiations.toLocaleString('en').padStart(16),
      types.toLocaleString('en').padStart(9),
    ];
    console.log(columns.join(' '));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
