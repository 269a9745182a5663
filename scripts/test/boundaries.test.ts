import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, readSources, wrongImports } from '../boundaries.mjs';

const root = path.join(import.meta.dirname, '../..');

function file(part: string, name: string, text: string) {
  const folder = part === 'spec' ? 'spec' : `packages/${part}`;
  return { part, folder, file: `${folder}/${name}`, text };
}

describe('import directions', () => {
  it('hold in every package', () => {
    const sources = readSources(root);
    expect(new Set(sources.map((source) => source.part))).toEqual(new Set(Object.keys(RULES)));
    expect(wrongImports(sources)).toEqual([]);
  });

  it.each([
    ['client', 'src/a.ts', "import { x } from '@statsig-console/sdk';", 'client may not import sdk'],
    ['client', 'src/a.ts', "import type { x } from '@statsig-console/spec';", 'client may not import spec'],
    ['client', 'src/a.ts', "export * from 'axios';", 'client may not import axios; allowed: openapi-fetch'],
    [
      'sdk',
      'src/a.ts',
      "import '@statsig-console/contract';",
      'sdk may not import contract; allowed: client',
    ],
    ['sdk', 'src/a.ts', "const x = await import('openapi-fetch');", 'allowed: nothing from outside'],
    [
      'contract',
      'src/a.ts',
      "import { x } from '@statsig-console/client';",
      'contract may not import client',
    ],
    ['contract', 'test/a.ts', "import { x } from '@statsig-console/sdk';", 'contract may not import sdk'],
    ['ingestion', 'src/a.ts', "import x from '../../client/src/call.ts';", 'leaves the package'],
    ['ingestion', 'src/a.ts', "import x from '../../../scripts/config/tsdown.ts';", 'leaves the package'],
    ['cli', 'src/a.ts', "import x from 'yargs';", 'cli is a new part; say in scripts/boundaries.mjs'],
  ])('are refused in %s/%s: %s', (part, name, text, message) => {
    const [problem, ...rest] = wrongImports([file(part, name, text)]);
    expect(problem).toContain(message);
    expect(problem).toContain(`packages/${part}/${name}: `);
    expect(rest).toEqual([]);
  });

  it.each([
    ['client', 'src/internal/a.ts', "import { x } from '../errors.ts'; import f from 'openapi-fetch';"],
    ['client', 'test/a.ts', "import { startMock } from '@statsig-console/contract'; import 'vitest';"],
    ['sdk', 'src/resources/a.ts', "import { x } from '@statsig-console/client';"],
    ['contract', 'src/a.ts', "import x from 'ajv/dist/2020.js'; import fs from 'node:fs';"],
  ])('are fine in %s/%s: %s', (part, name, text) => {
    expect(wrongImports([file(part, name, text)])).toEqual([]);
  });
});

describe('runtime dependencies', () => {
  it.each([
    ['client', ['openapi-fetch']],
    ['sdk', ['@statsig-console/client']],
    // The command's; neither has dependencies, and the entries that are imported load neither.
    ['ingestion', ['@statsig-console/sdk', 'commander', 'yaml']],
    [
      'contract',
      [
        '@statsig-console/spec',
        '@stoplight/json-schema-sampler',
        '@stoplight/prism-cli',
        'ajv',
        'ajv-formats',
        'fast-check',
      ],
    ],
  ])('of %s are %j', (part, expected) => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'packages', part, 'package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies).sort()).toEqual([...expected].sort());
    // Nobody gets a peer who does not install it.
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
    const optional = Object.fromEntries(
      Object.keys(peerDependencies).map((name) => [name, { optional: true }]),
    );
    expect(peerDependenciesMeta).toEqual(optional);
  });
});
