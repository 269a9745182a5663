// What is left out when Prism starts must not be missed, and has to be found where it is looked for: silence would only be slow.
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it } from 'vitest';

interface Start {
  hasten(fromHttp: NodeJS.Require): () => void;
  hastenCli(fromCli: NodeJS.Require): void;
}
interface Json {
  decycle(value: unknown, replace?: (value: unknown) => unknown): unknown;
}

const require = createRequire(import.meta.url);
const fromCli = createRequire(realpathSync(require.resolve('@stoplight/prism-cli')));
const fromHttp = createRequire(realpathSync(fromCli.resolve('@stoplight/prism-http')));
// A file of this package, whose exports are those.
const start = require('../assets/prism-start.cjs') as Start;
const languages = (): string[] =>
  Object.keys(require.cache).filter((file) => /@faker-js.faker.dist.cjs.locales.\w+.index/.test(file));

beforeEach(() => {
  for (const file of Object.keys(require.cache)) delete require.cache[file];
});

describe('a start of Prism', () => {
  it('loads faker in English alone, and the whole of it for whoever loads it later', () => {
    const restore = start.hasten(fromHttp);
    fromHttp('@stoplight/prism-http');
    expect(languages()).toEqual([expect.stringMatching(/locales.en.index\.js$/)]);
    restore();
    fromHttp('@faker-js/faker');
    expect(languages().length).toBeGreaterThan(30);
  });

  it('leaves a faker alone that is there already', () => {
    const faker: unknown = fromHttp('@faker-js/faker');
    start.hasten(fromHttp)();
    expect(fromHttp('@faker-js/faker')).toBe(faker);
  });

  it('copies a document that holds itself as Prism does', () => {
    // The module exports this, among others.
    const json = fromHttp('@stoplight/json') as Json;
    const item = { list: [1, null, { a: undefined }], when: new Date(0) };
    const document: Record<string, unknown> = { 'a b/~é': [item, item], item };
    document['a b/~é'] = [item, { up: document }, document['a b/~é']];
    const { decycle } = json;
    const expected = decycle(document);
    start.hasten(fromHttp);
    expect(json.decycle).not.toBe(decycle);
    expect(json.decycle(document)).toEqual(expected);
    expect(JSON.stringify(json.decycle(document))).toBe(JSON.stringify(expected));
    expect(JSON.stringify(expected)).toContain('"up":{"$ref":"#"}');
    const mask = (value: unknown): unknown => (typeof value === 'number' ? 'number' : value);
    expect(json.decycle({ list: [1] }, mask)).toEqual({ list: ['number'] });
  });

  it('reads the document once in the command', async () => {
    // The module exports this and nothing else.
    const read = (): unknown =>
      (fromCli('./extensions') as { configureExtensionsUserProvided: unknown })
        .configureExtensionsUserProvided;
    const own = read();
    start.hastenCli(fromCli);
    expect(read()).not.toBe(own);
  });
});
