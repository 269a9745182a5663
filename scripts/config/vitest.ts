interface Suite {
  include: string[];
  reporters: string[];
  outputFile: { json: string };
  testTimeout: number;
  hookTimeout: number;
}

/** How every package is tested. The JSON report is what the closing line of `npm test` counts. */
export const suite: Suite = {
  include: ['test/**/*.test.ts'],
  reporters: ['default', 'json'],
  outputFile: { json: 'test-results/vitest.json' },
  // Long enough for a machine that does ten other things; what hangs is found all the same.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};
