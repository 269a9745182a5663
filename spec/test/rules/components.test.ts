import { describe, expect, it } from 'vitest';
import { componentsUsed } from '../../rules/components-used.mjs';
import { fileLength } from '../../rules/file-length.mjs';
import { filesUsed } from '../../rules/files-used.mjs';
import { checkAll } from '../../rules/index.mjs';
import { namesOwn } from '../../rules/names-own.mjs';
import { components, documentOf, good, operation, withComponents, withOperation } from './sample.ts';

describe('components-used', () => {
  it('accepts the good document', () => {
    expect(componentsUsed(good)).toEqual([]);
  });

  it('refuses a component that nothing refers to', () => {
    expect(componentsUsed(withComponents('schemas', { Left: { type: 'string' } }))).toEqual([
      {
        rule: 'components-used',
        where: '#/components/schemas/Left',
        message: 'No operation uses the component Left',
        fix: 'Refer to it, or delete it.',
      },
    ]);
  });

  it('refuses components that only refer to each other', () => {
    const document = withComponents('schemas', {
      Left: { type: 'object', properties: { right: { $ref: '#/components/schemas/Right' } } },
      Right: { type: 'object', properties: { left: { $ref: '#/components/schemas/Left' } } },
    });
    expect(componentsUsed(document).map(({ where }) => where)).toEqual([
      '#/components/schemas/Left',
      '#/components/schemas/Right',
    ]);
  });

  it('counts security schemes and discriminators as use', () => {
    const discriminator = { propertyName: 'kind', mapping: { left: '#/components/schemas/Left' } };
    const document = {
      ...documentOf(
        { '/things/{id}': { post: operation } },
        {
          ...components,
          securitySchemes: { key: { type: 'apiKey' }, token: { type: 'http' } },
          schemas: {
            ...components['schemas'],
            Thing: { type: 'object', discriminator },
            Left: { type: 'object' },
          },
        },
      ),
      security: [{ key: [] }],
    };
    expect(componentsUsed(document).map(({ where }) => where)).toEqual([
      '#/components/securitySchemes/token',
    ]);
  });
});

describe('names-own', () => {
  it('accepts the good document', () => {
    expect(namesOwn(good)).toEqual([]);
  });

  it.each([
    ['GateDto', 'Dto'],
    ['GateContract', 'Contract'],
    ['GateRulesInner', 'Inner'],
    ['GateOneOf1', 'OneOf1'],
  ])('refuses %s', (name, part) => {
    expect(namesOwn(withComponents('schemas', { [name]: { type: 'object' } }))).toEqual([
      {
        rule: 'names-own',
        where: `#/components/schemas/${name}`,
        message: `The name ${name} comes from a generator (${part})`,
        fix: 'Rename the file to what the thing is: Gate, GateCreate, GatePatch …',
      },
    ]);
  });
});

describe('file-length', () => {
  const lines = (count: number) => 'a: b\n'.repeat(count);

  it('accepts 400 lines and refuses 401', () => {
    expect(fileLength([{ path: 'schemas/Gate.yaml', text: lines(400) }])).toEqual([]);
    expect(fileLength([{ path: 'schemas/Gate.yaml', text: lines(401) }])).toEqual([
      {
        rule: 'file-length',
        where: 'schemas/Gate.yaml',
        message: 'The file has 401 lines, and 400 are allowed',
        fix: 'Move parts that have a name of their own into files of their own.',
      },
    ]);
  });
});

describe('files-used', () => {
  const entry = {
    path: 'openapi.yaml',
    text: 'paths:\n  /things/{id}:\n    $ref: paths/things/thing.yaml\n',
  };
  const file = (path: string) => ({ path, text: '' });

  it('accepts files that are in the bundle', () => {
    const files = [
      entry,
      file('paths/things/thing.yaml'),
      file('schemas/things/Thing.yaml'),
      file('responses/NotFound.yaml'),
    ];
    expect(filesUsed(files, good)).toEqual([]);
  });

  it.each([
    ['schemas/things/Left.yaml', 'Refer to it, or delete it.'],
    ['parameters/Left.yaml', 'Refer to it, or delete it.'],
    ['paths/things/left.yaml', 'Add its path to openapi.yaml, or delete the file.'],
  ])('refuses %s, which nothing leads to', (path, fix) => {
    expect(filesUsed([entry, file(path)], good)).toEqual([
      { rule: 'files-used', where: path, message: 'No operation leads to this file', fix },
    ]);
  });

  it('refuses a name that another file has', () => {
    expect(
      filesUsed([entry, file('schemas/things/Thing.yaml'), file('schemas/stuff/Thing.yaml')], good),
    ).toEqual([
      {
        rule: 'files-used',
        where: 'schemas/stuff/Thing.yaml',
        message: 'The name Thing is taken by schemas/things/Thing.yaml',
        fix: 'Give one of the files another name.',
      },
    ]);
  });
});

describe('all rules together', () => {
  const sixProperties = {
    type: 'object',
    properties: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, { type: 'string' }])),
  };

  it('accept the good document', () => {
    expect(checkAll(good, [])).toEqual([]);
  });

  it('survive a document that is wrong all over', () => {
    const document = {
      tags: 'x',
      paths: {
        '/a': { get: { tags: 1, parameters: 'x', responses: [null], requestBody: null } },
        '/b': null,
      },
      components: { schemas: { A: null, B: 'x', C: { properties: 1, allOf: {} } }, responses: [] },
    };
    const rules = new Set(checkAll(document, []).map(({ rule }) => rule));
    expect(rules).toContain('operation-ids');
    expect(rules).toContain('schemas-compile');
  });

  it.each([
    ['components-used', withComponents('schemas', { Left: { type: 'string' } })],
    ['examples-present', withOperation({ requestBody: { content: { 'a/b': {} } } })],
    ['examples-valid', withComponents('schemas', { Thing: { type: 'string' } })],
    ['names-own', withComponents('schemas', { ThingDto: { type: 'string' } })],
    ['operation-ids', withOperation({ operationId: undefined })],
    ['operation-parameters', withOperation({ parameters: [] })],
    ['operation-responses', withOperation({ responses: {} })],
    ['operation-tags', withOperation({ tags: [] })],
    ['operation-texts', withOperation({ summary: undefined })],
    ['patterns-unicode', withComponents('schemas', { Thing: { type: 'string', pattern: '(?i)x' } })],
    ['schemas-compile', withComponents('schemas', { Thing: { type: 'object', minimun: 1 } })],
    ['schemas-distinct', withComponents('schemas', { Left: sixProperties, Right: sixProperties })],
    ['schemas-specific', withComponents('schemas', { Thing: {} })],
  ])('run %s', (rule, document) => {
    expect(checkAll(document, []).map((problem) => problem.rule)).toContain(rule);
  });

  it.each([
    ['file-length', { path: 'schemas/Thing.yaml', text: 'a\n'.repeat(401) }],
    ['files-used', { path: 'schemas/Left.yaml', text: '' }],
  ])('run %s', (rule, file) => {
    expect(checkAll(good, [file]).map((problem) => problem.rule)).toEqual([rule]);
  });
});
