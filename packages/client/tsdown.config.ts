import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

/** Modules that are loaded when they are first needed, with what only they import. */
const LAZY =
  /\/(?:generated\/(?:operation|project).*|internal\/(?:by-path|describe-failure|every-operation|following-deadline|http-error|limit-body|observe|on-abort|rate-gate|redact|retry|run|slow-path|window-counter))\.ts$/;
/** What those share with who imports the package's errors: a bundler leaves it out of what an app starts with. */
const ERRORS = /\/src\/(?:failures|http-error-of|retry-after)\.ts$/;
const SOURCE = /\/src\/(?!index|operations)[^.]+(?:\.gen)?\.ts$/;

const config: UserConfig = {
  ...library,
  entry: ['src/index.ts', 'src/operations.ts'],
  platform: 'neutral',
  outputOptions: {
    codeSplitting: {
      groups: [
        // One file for all that an app starts with: many are slow to load.
        { name: 'core', test: (id) => SOURCE.test(id) && !LAZY.test(id) && !ERRORS.test(id), priority: 2 },
        { name: 'errors', test: ERRORS, priority: 1 },
      ],
    },
  },
};
export default config;
