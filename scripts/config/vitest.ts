interface Suite {
  include: string[];
  reporters: string[];
  outputFile: { json: string };
  typecheck: { enabled: boolean; include: string[]; tsconfig: string };
}

/** How every package is tested. The JSON report is what the closing line of `npm test` counts. */
export const suite: Suite = {
  include: ['test/**/*.test.ts'],
  reporters: ['default', 'json'],
  outputFile: { json: 'test-results/vitest.json' },
  typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
};
