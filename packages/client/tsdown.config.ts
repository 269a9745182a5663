import path from 'node:path';
import type { UserConfig } from 'tsdown';
import { isAtStart, isSource, type Modules } from '../../scripts/config/at-start.ts';
import { library } from '../../scripts/config/tsdown.ts';

const index = path.join(import.meta.dirname, 'src/index.ts');
/** What the slow path shares with who imports the package's errors: a bundler leaves it out of what an app starts with. */
const ERRORS = /\/src\/(?:failures|http-error-of|retry-after)\.ts$/;
const isError = (id: string): boolean => ERRORS.test(id);

const config: UserConfig = {
  ...library,
  entry: ['src/index.ts', 'src/operations.ts'],
  platform: 'neutral',
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: (id: string, modules: Modules) =>
            isSource(id) && id !== index && !isError(id) && isAtStart(id, modules, index, isError)
              ? 'core'
              : null,
          priority: 2,
        },
        { name: 'errors', test: ERRORS, priority: 1 },
      ],
    },
  },
};
export default config;
