// @ts-check
// What a program costs the compiler.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

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

/**
 * Compiles a file alone; an error in it is thrown.
 *
 * @param {string} file
 */
export function compile(file) {
  const start = process.hrtime.bigint();
  const program = ts.createProgram([file], options);
  const found = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const [first] = found;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
  return { milliseconds, instantiations: program.getInstantiationCount(), types: program.getTypeCount() };
}
