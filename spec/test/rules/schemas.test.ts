import { describe, expect, it } from 'vitest';
import { patternsUnicode } from '../../rules/patterns-unicode.mjs';
import { schemasCompile } from '../../rules/schemas-compile.mjs';
import { schemasDistinct } from '../../rules/schemas-distinct.mjs';
import { schemasSpecific } from '../../rules/schemas-specific.mjs';
import { at, good, withComponents, withOperation, withSize } from './sample.ts';

describe('schemas-compile', () => {
  it('accepts the good document', () => {
    expect(schemasCompile(good)).toEqual([]);
  });

  it.each([
    {
      what: 'a misspelled keyword',
      size: { type: 'integer', minimun: 0 },
      where: `${at.size}/minimun`,
      message: 'The schema does not compile: strict mode: unknown keyword: "minimun"',
      fix: 'Correct its spelling, or begin it with x- when it is an extension.',
    },
    {
      what: 'a keyword for another type',
      size: { type: 'integer', minLength: 1 },
      where: at.size,
      message:
        'The schema does not compile: strict mode: missing type "string" for keyword "minLength" (strictTypes)',
      fix: 'Say the type that the keyword is for, or remove the keyword: it does nothing.',
    },
    {
      what: 'a keyword without a type',
      size: { description: 'How big.', minimum: 0 },
      where: at.size,
      message:
        'The schema does not compile: strict mode: missing type "number" for keyword "minimum" (strictTypes)',
      fix: 'Say the type that the keyword is for, or remove the keyword: it does nothing.',
    },
    {
      what: 'a value that the keyword does not take',
      size: { type: 'integer', minimum: 'none' },
      where: `${at.size}/minimum`,
      message: 'The schema does not compile: must be number',
      fix: 'See the keyword in JSON Schema 2020-12.',
    },
    {
      what: 'a format nobody knows',
      size: { type: 'string', format: 'colour' },
      where: at.size,
      message: 'The schema does not compile: unknown format "colour"',
      fix: 'Use a format that ajv-formats knows, or a pattern.',
    },
    {
      what: 'a reference to nothing',
      size: { $ref: '#/components/schemas/Size' },
      where: '#/components/schemas/Thing',
      message:
        "The schema does not compile: can't resolve reference #/components/schemas/Size from id document",
      fix: 'Correct the $ref.',
    },
  ])('refuses $what', ({ size, where, message, fix }) => {
    expect(schemasCompile(withSize(size))).toContainEqual({ rule: 'schemas-compile', where, message, fix });
  });

  it('reports a mistake once, however many schemas lead to it', () => {
    const document = withComponents('schemas', {
      Thing: { type: 'object', properties: { size: { $ref: '#/components/schemas/Size' } } },
      Size: {
        type: 'object',
        properties: { thing: { $ref: '#/components/schemas/Thing' }, unit: { typ: 'string' } },
      },
    });
    expect(schemasCompile(document).map(({ where }) => where)).toEqual([
      '#/components/schemas/Size/properties/unit/typ',
    ]);
  });

  it('looks into operations, parameters and headers as well', () => {
    const broken = { type: 'strin' };
    const document = withOperation({
      parameters: [{ name: 'q', in: 'query', schema: broken }],
      requestBody: { content: { 'application/json': { schema: broken } } },
      responses: {
        '200': {
          description: 'x',
          headers: { H: { schema: broken } },
          content: { 'a/b': { schema: broken } },
        },
      },
    });
    expect(new Set(schemasCompile(document).map(({ where }) => where))).toEqual(
      new Set([
        `${at.operation}/parameters/0/schema/type`,
        `${at.body}/schema/type`,
        `${at.operation}/responses/200/headers/H/schema/type`,
        `${at.operation}/responses/200/content/a~1b/schema/type`,
      ]),
    );
  });

  it('accepts what OpenAPI adds, extensions, nullable types and composed schemas', () => {
    const document = withComponents('schemas', {
      Thing: {
        allOf: [
          { $ref: '#/components/schemas/Base' },
          { type: 'object', properties: { size: { type: ['integer', 'null'] } } },
        ],
        required: ['name', 'size'],
        discriminator: { propertyName: 'name' },
        externalDocs: { url: 'https://example.com' },
        'x-since': '2026-03',
      },
      Base: { type: 'object', properties: { name: { type: 'string', example: 'a' } } },
    });
    expect(schemasCompile(document)).toEqual([]);
  });
});

describe('patterns-unicode', () => {
  it('accepts the good document and a valid pattern', () => {
    expect(patternsUnicode(good)).toEqual([]);
    expect(patternsUnicode(withSize({ type: 'string', pattern: '^[a-z_\\-. ]*$' }))).toEqual([]);
  });

  it('refuses a pattern that only works without the flag', () => {
    const [problem, ...others] = patternsUnicode(withSize({ type: 'string', pattern: '[\\w-\\.]' }));
    expect(others).toEqual([]);
    expect(problem?.where).toBe(`${at.size}/pattern`);
    expect(problem?.message).toMatch(/^The pattern is not valid under the u flag: .*Invalid character class/);
    expect(problem?.fix).toContain('put a literal - last in a class');
  });

  it('looks at the keys of patternProperties too', () => {
    const document = withSize({ type: 'object', patternProperties: { '(?i)x': { type: 'string' } } });
    expect(patternsUnicode(document).map(({ where }) => where)).toEqual([
      `${at.size}/patternProperties/(?i)x`,
    ]);
  });

  it('leaves a bad pattern to this rule alone', () => {
    expect(schemasCompile(withSize({ type: 'string', pattern: '(?i)x' }))).toEqual([]);
  });
});

describe('schemas-distinct', () => {
  const six = (description: string) => ({
    type: 'object',
    properties: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'description'].map((name) => [name, { type: 'string', description }]),
    ),
  });

  it('refuses two objects with the same six properties, whatever their descriptions', () => {
    const document = withComponents('schemas', { Left: six('one'), Right: six('other') });
    expect(schemasDistinct(document)).toEqual([
      {
        rule: 'schemas-distinct',
        where: '#/components/schemas/Right',
        message: 'The same 6 properties are written at #/components/schemas/Left',
        fix: 'Put them into one file under schemas/ and refer to it from both places.',
      },
    ]);
  });

  it('finds a copy that is written inline', () => {
    const document = withComponents('schemas', {
      Left: six('one'),
      Right: { type: 'array', items: six('other') },
    });
    expect(schemasDistinct(document).map(({ where }) => where)).toEqual(['#/components/schemas/Right/items']);
  });

  it('accepts objects that differ in one property, and small ones', () => {
    const { properties } = six('one');
    const differs = { type: 'object', properties: { ...properties, f: { type: 'number' } } };
    const small = { type: 'object', properties: { id: { type: 'string' } } };
    expect(
      schemasDistinct(withComponents('schemas', { Left: six('one'), differs, small, again: small })),
    ).toEqual([]);
  });
});

describe('schemas-specific', () => {
  const problem = {
    rule: 'schemas-specific',
    where: at.size,
    message: 'The schema takes any value and does not say why',
    fix: 'Say what it may be, or write a description of why that is not known.',
  };

  it.each([[{}], [true], [{ title: 'Size', examples: [1] }]])('refuses %j', (size) => {
    expect(schemasSpecific(withSize(size))).toEqual([problem]);
  });

  it('accepts an open schema that is described, and an open object', () => {
    expect(schemasSpecific(withSize({ description: 'Whatever the caller stored.' }))).toEqual([]);
    expect(schemasSpecific(withSize({ type: 'object', additionalProperties: true }))).toEqual([]);
  });

  it('refuses a body without any schema', () => {
    const document = withOperation({ requestBody: { content: { 'application/json': {} } } });
    expect(schemasSpecific(document)).toEqual([
      {
        rule: 'schemas-specific',
        where: at.body,
        message: 'There is no schema, so any value passes',
        fix: 'Add a schema.',
      },
    ]);
  });

  it('accepts the good document', () => {
    expect(schemasSpecific(good)).toEqual([]);
  });
});
