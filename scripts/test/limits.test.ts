import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apps, built, bundle, gzipped } from '../bench/support/bundle.mjs';
import { compile } from '../bench/support/compile.mjs';
import { programs } from '../bench/support/programs.mjs';

type Limits = Record<'gzippedBytes' | 'gzippedBytesInAll' | 'instantiations', Record<string, number>>;

const scripts = path.join(import.meta.dirname, '..');
const limits: Limits = JSON.parse(readFileSync(path.join(scripts, 'limits.json'), 'utf8'));

describe('an app with one call', () => {
  const bundled = (name: string) => {
    const app: string | undefined = Object.entries(apps).find(([known]) => known === name)?.[1];
    expect(app).toBeDefined();
    return bundle(app ?? '', true, built);
  };

  it.each(Object.entries(limits.gzippedBytes))(
    'through %s starts with %d bytes at most',
    async (name, most) => {
      const { start } = await bundled(name);
      expect(gzipped(start)).toBeLessThanOrEqual(most);
    },
  );

  it.each(Object.entries(limits.gzippedBytesInAll))(
    'through %s has %d bytes at most in all',
    async (name, most) => {
      const { start, all } = await bundled(name);
      expect(all.length).toBeGreaterThan(start.length);
      expect(gzipped(all)).toBeLessThanOrEqual(most);
    },
  );
});

describe('a compiler', () => {
  let folder = '';
  beforeAll(() => {
    // Inside of the package, so that imports resolve as they do for users.
    folder = mkdtempSync(path.join(scripts, '.limits-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(limits.instantiations))('makes of %s at most %d instantiations', (name, most) => {
    const program = Object.entries(programs).find(([known]) => known === name)?.[1];
    expect(program).toBeDefined();
    const file = path.join(folder, `${name.replace(/\W+/g, '-')}.ts`);
    writeFileSync(file, program ?? '');
    const { instantiations } = compile(file);
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(most);
  });
});
