import type { ViteUserConfig } from 'vitest/config';
import { suite } from './config/vitest.ts';

const config: ViteUserConfig = { test: suite };
export default config;
