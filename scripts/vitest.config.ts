import { availableParallelism } from 'node:os';
import type { ViteUserConfig } from 'vitest/config';
import { suite } from './config/vitest.ts';

// It is the last to run, and alone: with one worker, the other core of a small machine would have nothing to do.
const maxWorkers = Math.max(2, availableParallelism() - 1);
const config: ViteUserConfig = { test: { ...suite, maxWorkers } };
export default config;
