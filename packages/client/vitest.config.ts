import type { ViteUserConfig } from 'vitest/config';
import { suite } from '../../scripts/config/vitest.ts';

const config: ViteUserConfig = {
  test: { ...suite, setupFiles: ['test/support/no-warnings.ts', 'test/support/loaded.ts'] },
};
export default config;
