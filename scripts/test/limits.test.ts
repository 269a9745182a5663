import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apps, built, bundle, gzipped } from '../bench/support/bundle.mjs';
import { compile } from '../bench/support/compile.mjs';
import { programs } from '../bench/support/programs.mjs';

type Limits = Record<'gzippedBytes' | 'instantiations', Record<string, number>>;

const scripts = path.join(import.meta.dirname, '..');
const limits: Limits = JSON.parse(readFileSync(path.join(scripts, 'limits.json'), 'utf8'));

describe('an app with one call', () => {
  it.each(Object.entries(limits.gzippedBytes))('through %s has at most %d bytes', async (name, most) => {
    const app: string | undefined = Object.entries(apps).find(([known]) => known === name)?.[1];
    expect(app).toBeDefined();
    const { code } = await bundle(app ?? '', true, built);
    expect(gzipped(code)).toBeLessThanOrEqual(most);
  });
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
