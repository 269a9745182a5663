import path from 'node:path';
import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const index = path.join(import.meta.dirname, 'src/index.ts');
/** What the slow path shares with who imports the package's errors: a bundler leaves it out of what an app starts with. */
const ERRORS = /\/src\/(?:failures|http-error-of|retry-after)\.ts$/;

/** Whether a module is loaded along with the index: by imports all the way, none of which waits for a call. */
function isAtStart(id: string, modules: Modules, seen: Set<string> = new Set()): boolean {
  if (id === index) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => !ERRORS.test(importer) && isAtStart(importer, modules, seen));
}

const config: UserConfig = {
  ...library,
  entry: ['src/index.ts', 'src/operations.ts'],
  platform: 'neutral',
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          // One file for all that an app starts with: many are slow to load.
          name: (id: string, modules: Modules) =>
            /\/src\/.*(?<!\.d)\.ts$/.test(id) && id !== index && !ERRORS.test(id) && isAtStart(id, modules)
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
