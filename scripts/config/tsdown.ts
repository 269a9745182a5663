/** How every package is built: ES modules and CommonJS, each with types. */
export const library = {
  format: ['esm', 'cjs'] as ('esm' | 'cjs')[],
  target: 'es2022',
  dts: true,
  fixedExtension: true,
  clean: true,
  logLevel: 'warn' as const,
};
