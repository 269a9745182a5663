// What is built, as it is imported; `pnpm build` makes it.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const resources = readdirSync(path.join(root, 'src/resources')).map((file) => path.basename(file, '.ts'));

/** The classes that an entry has, by their names. */
const classesOf = (entry: object): [string, unknown][] =>
  Object.entries(entry).filter(([, value]) => typeof value === 'function');

/** The classes of the index, and those that they extend. */
const known = (index: object): Set<unknown> => {
  const classes = new Set(classesOf(index).map(([, value]) => value));
  for (const each of classes) if (typeof each === 'function') classes.add(Object.getPrototypeOf(each));
  return classes;
};

describe('the class of a resource', () => {
  it.each(resources)('of %s is the same from the index and from its own entry', async (name) => {
    const load = async (file: string): Promise<object> =>
      import(/* @vite-ignore */ pathToFileURL(path.join(root, 'dist', file)).href);
    const index = await load('index.mjs');
    const classes = classesOf(await load(`resources/${name}.mjs`));
    expect(classes).toHaveLength(1);
    for (const [, value] of classes) expect(known(index)).toContain(value);
  });

  it.each(resources)('of %s is the same for `require`', (name) => {
    const index: object = require('@statsig-console/sdk');
    const classes = classesOf(require(`@statsig-console/sdk/${name}`));
    expect(classes).toHaveLength(1);
    for (const [, value] of classes) expect(known(index)).toContain(value);
  });

  it('is loaded with all that are needed at once by few files', () => {
    const imports = (file: string): string[] =>
      [...readFileSync(path.join(root, 'dist', file), 'utf8').matchAll(/^import .* from "\.\/(.*)";$/gm)].map(
        ([, other = '']) => other,
      );
    const files = new Set(['index.mjs']);
    for (const file of files) for (const other of imports(file)) files.add(other);
    expect([...files]).toEqual(['index.mjs', expect.stringMatching(/^core-.*\.mjs$/)]);
  });
});

describe('a compiler that knows no `exports`', () => {
  const user = '/project/user.ts';
  const installed = '/project/node_modules/@statsig-console/sdk/';
  const published = [
    'dist/index.d.cts',
    'dist/journal.d.cts',
    ...resources.map((name) => `dist/resources/${name}.d.cts`),
    'package.json',
  ];
  /** What an import leads to, without extension where it is a module. */
  const resolved = (name: string): string | undefined => {
    const options = {
      moduleResolution: ts.ModuleResolutionKind.Node10,
      module: ts.ModuleKind.CommonJS,
      resolveJsonModule: true,
    };
    const { resolvedModule } = ts.resolveModuleName(name, user, options, {
      fileExists: (file) => published.some((each) => file === installed + each),
      directoryExists: () => true,
      readFile: (file) =>
        file === `${installed}package.json`
          ? readFileSync(path.join(root, 'package.json'), 'utf8')
          : undefined,
    });
    return resolvedModule?.resolvedFileName.replace(installed, '');
  };

  it.each([
    ['@statsig-console/sdk', 'dist/index.d.cts'],
    ['@statsig-console/sdk/journal', 'dist/journal.d.cts'],
    ['@statsig-console/sdk/package.json', 'package.json'],
    ...resources.map((name) => [`@statsig-console/sdk/${name}`, `dist/resources/${name}.d.cts`]),
  ])('finds the types of %s', (name, file) => {
    expect(resolved(name)).toBe(file);
  });
});
