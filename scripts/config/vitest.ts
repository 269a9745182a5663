interface Suite {
  include: string[];
  reporters: string[];
  outputFile: { json: string };
}

/** How every package is tested. The JSON report is what the closing line of `npm test` counts. */
export const suite: Suite = {
  include: ['test/**/*.test.ts'],
  reporters: ['default', 'json'],
  outputFile: { json: 'test-results/vitest.json' },
};
