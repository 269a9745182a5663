import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    // No file changes what another sees, and most of them make validators of the whole document.
    isolate: false,
    // Some tests run the whole build as a process, on a machine that may do ten other things.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
