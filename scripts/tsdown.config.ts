import type { UserConfig } from 'tsdown';

const config: UserConfig = {
  entry: ['src/tour.ts'],
  format: 'esm',
  target: 'es2022',
  fixedExtension: true,
  clean: true,
  logLevel: 'warn',
};
export default config;
