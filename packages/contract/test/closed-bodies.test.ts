import { describe, expect, it } from 'vitest';
import { createChecker, type OpenApiDocument } from '../src/index.ts';

type Schema = Record<string, unknown>;

const text = { type: 'string' };
const thing = { type: 'object', properties: { name: text } };

/** Where the places are at which a body with this schema has what is not declared, and every other violation. */
function violations(schema: Schema, body: unknown, schemas: Record<string, Schema> = {}): string[] {
  const content = { 'application/json': { schema } };
  const put = { operationId: 'putThing', requestBody: { content }, responses: {} };
  const document: OpenApiDocument = { paths: { '/thing': { put } }, components: { schemas } };
  const request = { method: 'PUT', path: '/thing', query: [], body };
  return createChecker(document)
    .checkRequest({ ...request, headers: { 'content-type': 'application/json' } })
    .map(({ location, keyword }) => `${keyword} at ${location.join('.')}`);
}

describe('a property that is not declared is found', () => {
  it.each<[where: string, schema: Schema, body: unknown, location: string]>([
    ['in an object', thing, { extra: 1 }, 'extra'],
    ['in a property', { type: 'object', properties: { a: thing } }, { a: { extra: 1 } }, 'a.extra'],
    [
      'in a property by pattern',
      { type: 'object', patternProperties: { '^a': thing }, properties: {} },
      { ab: { extra: 1 } },
      'ab.extra',
    ],
    ['in an item', { type: 'array', items: thing }, [{ name: 'x' }, { extra: 1 }], '1.extra'],
    [
      'in a value of a map',
      { type: 'object', additionalProperties: thing },
      { any: { extra: 1 } },
      'any.extra',
    ],
    [
      'in an item of a tuple',
      { type: 'array', prefixItems: [text, thing], minItems: 2, maxItems: 2 },
      ['x', { extra: 1 }],
      '1.extra',
    ],
    ['in any other item', { type: 'array', unevaluatedItems: thing }, [{ extra: 1 }], '0.extra'],
    ['in a part', { allOf: [thing, thing] }, { extra: 1 }, 'extra'],
    [
      'below a part',
      { allOf: [{ type: 'object', properties: { a: thing } }] },
      { a: { extra: 1 } },
      'a.extra',
    ],
    [
      'below an alternative',
      { oneOf: [text, { type: 'object', properties: { a: thing } }] },
      { a: { extra: 1 } },
      'a.extra',
    ],
    [
      'below one of several',
      { anyOf: [text, { type: 'object', properties: { a: thing } }] },
      { a: { extra: 1 } },
      'a.extra',
    ],
    ['in one of several', { anyOf: [text, thing] }, { extra: 1 }, 'extra'],
    ['in an alternative', { oneOf: [text, thing] }, { extra: 1 }, 'extra'],
    ['in what is referred to', { $ref: '#/components/schemas/Thing' }, { extra: 1 }, 'extra'],
    [
      'in what that refers to',
      { type: 'array', items: { $ref: '#/components/schemas/Box' } },
      [{ thing: { extra: 1 } }],
      '0.thing.extra',
    ],
  ])('%s', (_, schema, body, location) => {
    const schemas = {
      Thing: thing,
      Box: { type: 'object', properties: { thing: { $ref: '#/components/schemas/Thing' } } },
    };
    const found = violations(schema, body, schemas).filter((v) => v.startsWith('undeclared'));
    expect(found).toEqual([`undeclared at body.${location}`]);
  });
});

describe('a property is taken', () => {
  it.each<[where: string, schema: Schema, body: unknown]>([
    ['in an object that declares none', { type: 'object' }, { any: 1 }],
    ['in a map', { type: 'object', additionalProperties: true }, { any: { thing: 1 } }],
    [
      'in a map with names of its own',
      { type: 'object', properties: { name: text }, additionalProperties: true },
      { name: 'x', any: 1 },
    ],
    [
      'whose name looks like an extension',
      { type: 'object', properties: { 'x-ray': text } },
      { 'x-ray': 'x' },
    ],
    ['by its pattern', { type: 'object', patternProperties: { '^a': text }, properties: {} }, { ab: 'x' }],
    [
      'when any part declares it',
      { allOf: [thing, { type: 'object', properties: { age: { type: 'number' } } }] },
      { name: 'x', age: 1 },
    ],
    [
      'when it stands beside a part',
      { allOf: [thing], type: 'object', properties: { age: { type: 'number' } } },
      { name: 'x', age: 1 },
    ],
    [
      'when the alternative that holds declares it',
      {
        anyOf: [
          { ...thing, required: ['name'] },
          { type: 'object', properties: { age: text } },
        ],
      },
      { age: 'x' },
    ],
  ])('%s', (_, schema, body) => {
    expect(violations(schema, body)).toEqual([]);
  });
});

describe('what follows from something else is not reported', () => {
  const part = { allOf: [thing], type: 'object', properties: { age: { type: 'number' } } };

  it.each<[what: string, schema: Schema, body: unknown, reasons: string[]]>([
    ['of a part', { anyOf: [part] }, { name: 7, age: 1 }, ['type at body.name', 'anyOf at body']],
    [
      'of an alternative in a reference',
      { oneOf: [{ $ref: '#/components/schemas/Part' }] },
      { name: 7, age: 1, extra: 1 },
      ['type at body.name', 'oneOf at body', 'undeclared at body.extra'],
    ],
    [
      'elsewhere',
      { type: 'object', properties: { a: { oneOf: [thing] }, b: text } },
      { a: { name: 7 }, b: 7 },
      ['type at body.a.name', 'oneOf at body.a', 'type at body.b'],
    ],
  ])('%s', (_, schema, body, reasons) => {
    expect(violations(schema, body, { Part: part }).sort()).toEqual(reasons.sort());
  });
});

describe('a document', () => {
  it('may say what is of no concern to a check', () => {
    const schema = {
      type: 'object',
      'x-internal': true,
      example: { name: 'a' },
      externalDocs: { url: 'https://a.example' },
      xml: { name: 'thing' },
      properties: { name: { ...text, 'x-order': 1, example: 'a' } },
    };
    expect(violations(schema, { name: 'x' })).toEqual([]);
    expect(violations(schema, { name: 7 })).toEqual(['type at body.name']);
  });

  it('may not have a keyword that does nothing', () => {
    expect(() => violations({ type: 'string', maxLenght: 3 }, 'x')).toThrow('unknown keyword: "maxLenght"');
  });

  it('may have a property that is called as a keyword is', () => {
    const discriminator = { type: 'object', properties: { propertyName: text } };
    const schema = { type: 'object', properties: { discriminator, properties: text, items: thing } };
    const body = { discriminator: { propertyName: 'a' }, properties: 'a', items: { name: 'a' } };
    expect(violations(schema, body)).toEqual([]);
    expect(violations(schema, { ...body, items: { extra: 1 } })).toEqual(['undeclared at body.items.extra']);
  });

  it('may compare with any other precision than that of computers', () => {
    const cents = { type: 'number', multipleOf: 0.01 };
    expect([0.07, 0.29, 81.82, 1_363.13].flatMap((value) => violations(cents, value))).toEqual([]);
    expect(violations(cents, 0.071)).toEqual(['multipleOf at body']);
  });

  it.each(['GET', 'PUT', 'POST', 'PATCH', 'DELETE'])('may have operations with %s', (method) => {
    const operation = { operationId: 'doIt', responses: {} };
    const checker = createChecker({ paths: { '/thing': { [method.toLowerCase()]: operation } } });
    expect(checker.operationOf({ method, path: '/thing' })).toBe('doIt');
  });

  it('may refer to what has a slash or a tilde in its name', () => {
    const page = { name: 'page', in: 'query', required: true };
    const get = {
      operationId: 'getIt',
      parameters: [{ $ref: '#/components/parameters/a~1b~0c' }],
      responses: {},
    };
    const document = { paths: { '/thing': { get } }, components: { parameters: { 'a/b~c': page } } };
    const request = { method: 'GET', path: '/thing', query: [], headers: {}, body: undefined };
    expect(createChecker(document).checkRequest(request)).toMatchObject([
      { message: 'query.page: is missing' },
    ]);
  });
});
