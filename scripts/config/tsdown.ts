import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How every package is built: ES modules and CommonJS, each with types. */
export const library = {
  format: ['esm', 'cjs'] as ('esm' | 'cjs')[],
  target: 'es2022',
  dts: true,
  fixedExtension: true,
  clean: true,
  logLevel: 'warn' as const,
  hooks: {
    'build:done': ({ chunks }: { chunks: { fileName: string; outDir: string }[] }): void => {
      for (const { outDir, fileName } of chunks) {
        if (/\.d\.[cm]ts$/.test(fileName)) ownLines(path.join(outDir, fileName));
      }
    },
  },
};

/**
 * Puts the docstrings of declarations on lines of their own. The bundler writes some at the end of the line before, where editors
 * take them for remarks on that and do not show them.
 */
function ownLines(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(/^( *)(.*[^ *]) (?=\/\*\*)/gm, '$1$2\n$1')
    .replace(/^( *)(\/\*\*.*\*\/)(?=\S)/gm, '$1$2\n$1');
  writeFileSync(file, text);
}
