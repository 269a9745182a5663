import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { type Block, place } from './blocks.ts';

/** A block as a module that can be run, and what the compiler says about it. */
export interface Compiled {
  /** The module. It is there even when the compiler has complaints. */
  readonly module: string;
  /** One line a complaint, with the place in the document. */
  readonly problems: readonly string[];
}

/** What a project in Node has that takes the packages as they are published. */
const COMMON: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  moduleDetection: ts.ModuleDetectionKind.Force,
  skipLibCheck: true,
  inlineSourceMap: true,
  inlineSources: true,
};
const TYPESCRIPT: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};
// Whoever writes JavaScript has no way of telling the compiler what cannot be null.
const JAVASCRIPT: ts.CompilerOptions = { allowJs: true, checkJs: true, strict: false };

/**
 * Checks every block as a module of its own and writes it below `folder`, from where it finds the packages that the folder's
 * parents have in node_modules. The options of the block's language apply: TypeScript is held to more than JavaScript.
 */
export function compileBlocks(blocks: readonly Block[], folder: string): Map<Block, Compiled> {
  return new Map([
    ...compile(
      blocks.filter(({ language }) => language === 'ts'),
      folder,
      '.mts',
      TYPESCRIPT,
    ),
    ...compile(
      blocks.filter(({ language }) => language !== 'ts'),
      folder,
      '.mjs',
      JAVASCRIPT,
    ),
  ]);
}

function compile(
  blocks: readonly Block[],
  folder: string,
  extension: string,
  options: ts.CompilerOptions,
): [Block, Compiled][] {
  const rootDir = path.join(folder, 'source');
  const outDir = path.join(folder, 'module');
  const sources = new Map(blocks.map((block) => [path.join(rootDir, fileName(block) + extension), block]));
  for (const [file, block] of sources) {
    mkdirSync(path.dirname(file), { recursive: true });
    // Empty lines in front give the code the line numbers that it has in the document.
    writeFileSync(file, '\n'.repeat(block.line) + block.code);
  }
  const typeRoots = [path.join(import.meta.dirname, '../node_modules/@types')];
  const program = ts.createProgram([...sources.keys()], {
    ...COMMON,
    ...options,
    typeRoots,
    rootDir,
    outDir,
  });
  program.emit();
  const common = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  return [...sources].map(([file, block]) => {
    const source = program.getSourceFile(file);
    const own = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const problems = [...common, ...own].map((diagnostic) => describe(block, diagnostic));
    return [block, { module: path.join(outDir, `${fileName(block)}.mjs`), problems }];
  });
}

function describe({ file }: Block, { file: source, start = 0, code, messageText }: ts.Diagnostic): string {
  const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
  return `${place({ file, line })} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`;
}

/** Where the block's files lie; a colon has no place in a file name. */
function fileName({ file, line }: Block): string {
  return `${file}.${line}`;
}
