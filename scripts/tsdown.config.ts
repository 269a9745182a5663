import type { UserConfig } from 'tsdown';

const shared: UserConfig = { format: 'esm', target: 'es2022', fixedExtension: true, logLevel: 'warn' };

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
    // Subjects are read from the sources of packages, whose dependencies come along.
    inlineOnly: false,
    clean: true,
  },
];
export default config;
