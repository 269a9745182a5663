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
  // Long enough for a machine that is busy with something else; what hangs is found all the same.
  testTimeout: 60_000,
  hookTimeout: 60_000,
};
