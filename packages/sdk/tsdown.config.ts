import path from 'node:path';
import type { UserConfig } from 'tsdown';
import { isAtStart, isSource, type Modules } from '../../scripts/config/at-start.ts';
import { library } from '../../scripts/config/tsdown.ts';

const index = path.join(import.meta.dirname, 'src/index.ts');

const config: UserConfig[] = [
  {
    ...library,
    // In one pass, so that a class is the same from the index and from an entry of its own.
    entry: { index: 'src/index.ts', 'resources/*': 'src/resources/*.ts' },
    platform: 'neutral',
    outputOptions: {
      codeSplitting: {
        groups: [
          {
            // Of one file, bundlers take what is used.
            name: (id: string, modules: Modules) =>
              isSource(id) && id !== index && isAtStart(id, modules, index) ? 'core' : null,
          },
        ],
      },
    },
  },
  // The one that needs Node's file system.
  { ...library, entry: ['src/journal.ts'], platform: 'node', clean: false },
];
export default config;
