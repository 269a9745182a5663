// @ts-check
// Programs that show what the types of the packages cost a compiler, by what they are.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationsIn } from '../../generate.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const ids = operationsIn(path.join(root, 'spec/dist/openapi.json')).map(({ id }) => id);

const client = `import { createConsoleClient } from '@statsig-console/client';\nconst client = createConsoleClient();\n`;
const sdk = `import { StatsigConsole } from '@statsig-console/sdk';\nconst statsig = new StatsigConsole();\n`;

/** @param {readonly string[]} some */
const calls = (some) =>
  client + some.map((id) => `(await client.call('${id}', {} as never)).data;`).join('\n');

/** @returns {string[]} a call of each method, as the list of the SDK has it */
function methodCalls() {
  const list = readFileSync(path.join(root, 'packages/sdk/api.md'), 'utf8');
  return [...list.matchAll(/^\| `([\w.]+)\((.*?)\)`/gm)].map(([, method, parameters = '']) => {
    const needed = parameters.split(', ').filter((name) => name !== '' && !name.endsWith('?'));
    return `await statsig.${method}(${needed.map(() => '{} as never').join(', ')});`;
  });
}

export const programs = {
  'nothing (library and Node types)': 'export {};\n',
  'the client, imported': client,
  'the client, 20 calls': calls(ids.slice(0, 20)),
  'the client, every operation once': calls(ids),
  'the client, one call by path': `${client}await client.PATCH('/console/v1/layers/{id}', { params: { path: { id: 'x' } }, body: {} });\n`,
  'the client, one list': `import { paginate } from '@statsig-console/client';\n${client}await paginate(client, 'listGates', { query: { tags: ['x'] } }).toArray({ limit: 1 });\n`,
  'the SDK, imported': sdk,
  'the SDK, 20 methods': sdk + methodCalls().slice(0, 20).join('\n'),
  'the SDK, every method once': sdk + methodCalls().join('\n'),
};
