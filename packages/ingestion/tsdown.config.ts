import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

const config: UserConfig[] = [
  // Together, so that they share their classes of errors.
  {
    ...library,
    entry: {
      index: 'src/index.ts',
      journal: 'src/journal.ts',
      preflight: 'src/preflight/index.ts',
      query: 'src/query/index.ts',
    },
    platform: 'neutral',
    // Journal and preflight use files; the main entry runs anywhere.
    external: [/^node:/],
  },
  // Only run, never imported.
  {
    ...library,
    entry: { cli: 'src/cli/bin.ts' },
    platform: 'node',
    format: ['esm'],
    dts: false,
    clean: false,
  },
];
export default config;
