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
  // Binds all files, so that what follows is what tsc calls its check time.
  program.getTypeChecker();
  const bound = process.hrtime.bigint();
  const found = [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
  const end = process.hrtime.bigint();
  const [first] = found;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
  const milliseconds = Number(end - start) / 1e6;
  const checkMilliseconds = Number(end - bound) / 1e6;
  return {
    milliseconds,
    checkMilliseconds,
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
  };
}
