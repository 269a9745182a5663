import { describe, expect, it } from 'vitest';
import { runNode } from './support/run.ts';

const dist = (name: string): string => new URL(`../dist/${name}`, import.meta.url).href;

/** Which of some packages a process has loaded after a script, as a loader hook and the cache of `require` see it. */
async function loaded(script: string): Promise<string[]> {
  const hook = `data:text/javascript,${encodeURIComponent(
    'export async function load(url, context, next) { process._rawDebug("loaded " + url); return next(url, context); }',
  )}`;
  const program = `
    import { createRequire, register } from 'node:module';
    register(${JSON.stringify(hook)});
    const require = createRequire(${JSON.stringify(dist('index.cjs'))});
    ${script}
    for (const file of Object.keys(require.cache)) console.error('loaded ' + file);
  `;
  const { code, errors } = await runNode(['--input-type=module', '-e', program]);
  expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
  const files = errors.split('\n').filter((line) => line.startsWith('loaded '));
  expect(files.length).toBeGreaterThan(0);
  const packages = files.map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? '');
  return ['ajv', 'msw', 'vitest', '@stoplight/prism-cli', '@stoplight/prism-http'].filter((name) =>
    packages.includes(name),
  );
}

describe('importing', () => {
  it.each([
    ['the package', `await import('${dist('index.mjs')}');`],
    ['the package in CommonJS', "require('./index.cjs');"],
    ['the fixtures of node:test', `await import('${dist('node-test.mjs')}');`],
  ])('%s loads neither MSW, vitest nor Prism', async (_, script) => {
    expect(await loaded(script)).toEqual(['ajv']);
  });

  it('the handlers of MSW loads MSW, which the test would notice', async () => {
    expect(await loaded(`await import('${dist('msw.mjs')}');`)).toEqual(['ajv', 'msw']);
    expect(await loaded("require('./msw.cjs');")).toEqual(['ajv', 'msw']);
  });
});
