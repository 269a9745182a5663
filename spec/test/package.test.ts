// The package as a user loads it: by its name, from the built files, in a Node of its own.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { node } from './copies.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const show = 'console.log(document.openapi, operations.map((o) => o.operationId).includes("patchLayer"))';

describe('the built package', () => {
  it('loads with import, without a warning', async () => {
    const code = `import { document, operations } from '@statsig-console/spec'; ${show}`;
    expect(await node(root, '--input-type=module', '-e', code)).toEqual({
      code: 0,
      stdout: '3.1.0 true\n',
      stderr: '',
    });
  });

  it('loads with require, without a warning', async () => {
    const code = `const { document, operations } = require('@statsig-console/spec'); ${show}`;
    expect(await node(root, '--input-type=commonjs', '-e', code)).toEqual({
      code: 0,
      stdout: '3.1.0 true\n',
      stderr: '',
    });
  });

  it.each([
    ['module', `import.meta.resolve('@statsig-console/spec/openapi.json')`],
    [
      'commonjs',
      `require('node:url').pathToFileURL(require.resolve('@statsig-console/spec/openapi.json')).href`,
    ],
  ])('tells a %s where the JSON file is', async (type, expression) => {
    const { stdout } = await node(root, `--input-type=${type}`, '-e', `console.log(${expression})`);
    const { openapi } = JSON.parse(readFileSync(new URL(stdout.trim()), 'utf8'));
    expect(openapi).toBe('3.1.0');
  });

  it('holds the same document as the JSON file', async () => {
    const code = `import { document } from '@statsig-console/spec'; console.log(JSON.stringify(document))`;
    const { stdout } = await node(root, '--input-type=module', '-e', code);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(`${root}/dist/openapi.json`, 'utf8')));
  });
});

describe('the README', () => {
  const text = readFileSync(`${root}/README.md`, 'utf8');
  const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

  it('has code', () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks)('shows code that prints what it says: %s', async (code) => {
    const expected = [...code.matchAll(/console\.log\(.*\); *\/\/ (.*)/g)].map((match) => match[1]);
    expect(expected.length).toBeGreaterThan(0);
    const type = code.includes('require(') ? 'commonjs' : 'module';
    const { stdout, stderr } = await node(root, `--input-type=${type}`, '-e', code);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual(expected);
  });
});
