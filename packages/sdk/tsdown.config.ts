import type { UserConfig } from 'tsdown';
import { library } from '../../scripts/config/tsdown.ts';

const config: UserConfig[] = [
  // One module for who imports all: sixty are slow to load.
  { ...library, entry: ['src/index.ts'], platform: 'neutral' },
  { ...library, entry: ['src/resources/*.ts'], platform: 'neutral', outDir: 'dist/resources', clean: false },
  // The one that needs Node's file system.
  { ...library, entry: ['src/journal.ts'], platform: 'node', clean: false },
];
export default config;
