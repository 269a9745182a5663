import type { ViteUserConfig } from 'vitest/config';
import { suite } from '../../scripts/config/vitest.ts';

const config: ViteUserConfig = {
  test: {
    ...suite,
    setupFiles: ['test/support/loaded.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 98, branches: 98 },
    },
  },
};
export default config;
