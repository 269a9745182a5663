import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

const config: UserConfig[] = [
  {
    ...library,
    entry: ['src/index.ts', 'src/vitest.ts', 'src/node-test.ts', 'src/msw.ts', 'src/suite.ts'],
    platform: 'node',
  },
  // The command is run and never imported.
  { ...library, entry: ['src/cli.ts'], format: 'esm', dts: false, clean: false, platform: 'node' },
];
export default config;
