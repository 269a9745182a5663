import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'tsdown';

const shared: UserConfig = { format: 'esm', target: 'es2022', fixedExtension: true, logLevel: 'warn' };

const source = (file: string): string => fileURLToPath(new URL(`../packages/${file}`, import.meta.url));

const config: UserConfig[] = [
  { ...shared, entry: ['src/tour.ts'], clean: ['dist/*.mjs'] },
  {
    ...shared,
    entry: [
      'src/contract/main.ts',
      'src/contract/mutate.ts',
      'src/contract/mutate-worker.ts',
      'src/contract/worker.ts',
      'src/contract/update.ts',
    ],
    outDir: 'dist/contract',
    // All packages from their sources, so that a mutant of one is the same for all that stand on it.
    alias: {
      '@statsig-console/client/operations': source('client/src/operations.ts'),
      '@statsig-console/client$': source('client/src/index.ts'),
      '@statsig-console/sdk$': source('sdk/src/index.ts'),
    },
    // What the client loads when it is first needed is broken like the rest of it, in one file.
    outputOptions: {
      codeSplitting: { groups: [{ name: 'subjects', test: /(?:packages\/client\/src|contract\/subjects)/ }] },
    },
    noExternal: [/^@statsig-console\/(?:client|sdk)/],
    // Subjects are read from the sources of packages, whose dependencies come along.
    inlineOnly: false,
    clean: true,
  },
];
export default config;
