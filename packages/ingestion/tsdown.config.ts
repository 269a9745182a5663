import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

const config: UserConfig = {
  ...library,
  entry: { index: 'src/index.ts', query: 'src/query/index.ts' },
  platform: 'neutral',
};
export default config;
