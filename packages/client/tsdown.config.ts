import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

const config: UserConfig = { ...library, entry: ['src/index.ts', 'src/operations.ts'], platform: 'neutral' };
export default config;
