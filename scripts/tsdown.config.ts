import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'tsdown';

const shared: UserConfig = { format: 'esm', target: 'es2022', fixedExtension: true, logLevel: 'warn' };

const source = (file: string): string => fileURLToPath(new URL(`../packages/${file}`, import.meta.url));

/** All packages from their sources, so that a mutant of one is the same for all that stand on it. */
const packages: UserConfig = {
  outDir: 'dist/contract',
  alias: {
    '@statsig-console/client/operations': source('client/src/operations.ts'),
    '@statsig-console/client$': source('client/src/index.ts'),
    '@statsig-console/sdk$': source('sdk/src/index.ts'),
  },
  noExternal: [/^@statsig-console\/(?:client|sdk)/],
  // Subjects are read from the sources of packages, whose dependencies come along.
  inlineOnly: false,
};

const config: UserConfig[] = [
  { ...shared, entry: ['src/tour.ts'], clean: ['dist/*.mjs'] },
  {
    ...shared,
    ...packages,
    entry: [
      'src/contract/main.ts',
      'src/contract/mutate.ts',
      'src/contract/mutate-worker.ts',
      'src/contract/worker.ts',
      'src/contract/update.ts',
    ],
    plugins: [
      {
        name: 'subjects',
        resolveId: (id) => (id === './subjects.ts' ? { id: './subjects.mjs', external: true } : undefined),
      },
    ],
    clean: true,
  },
  {
    ...shared,
    ...packages,
    // One file, also for what is loaded when it is first needed: the mutants are copies of it.
    entry: ['src/contract/subjects.ts'],
    outputOptions: { codeSplitting: false },
    // Otherwise rolldown's release candidate forgets to start modules that others hand on.
    treeshake: { moduleSideEffects: true },
    clean: false,
  },
];
export default config;
