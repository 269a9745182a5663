import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

const config: UserConfig = {
  ...library,
  entry: {
    index: 'src/index.ts',
    journal: 'src/journal.ts',
    preflight: 'src/preflight/index.ts',
    query: 'src/query/index.ts',
  },
  platform: 'neutral',
  // Journal and preflight use files; the other entries run anywhere.
  external: [/^node:/],
};
export default config;
