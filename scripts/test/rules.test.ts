// What the generated table of rules has of a schema: all that every value keeps which the schema takes, and nothing more.
import { describe, expect, it } from 'vitest';
import { rulesIn, table } from '../rules/table.mjs';
import { charactersIn } from '../rules/words.mjs';

type Json = Record<string, unknown>;

/** A document in which one operation sends this, and answers that. */
function sending(body: unknown, schemas: Json = {}, parameters: Json[] = [], answer: Json = {}): Json {
  const content = (schema: unknown) => ({ content: { 'application/json': { schema } } });
  const post = {
    operationId: 'send',
    parameters,
    ...(body === undefined ? {} : { requestBody: content(body) }),
    responses: { 200: content(answer) },
  };
  return { paths: { '/lamps/{id}': { post } }, components: { schemas } };
}

/** The line of the operation in the table; undefined when it has none. */
function lineOf(document: Json): string | undefined {
  const [, line] = /^ {2}send: \{ (?:body: )?(.*) \},$/m.exec(table(rulesIn(document))) ?? [];
  return line;
}

const text = (limits: Json) => ({ type: 'string', ...limits });
const holding = (properties: Json, more: Json = {}) => ({ type: 'object', properties, ...more });

describe('a body', () => {
  it.each<[string, unknown, string | undefined]>([
    [
      'has its limits',
      holding({ a: text({ minLength: 1, maxLength: 9 }) }),
      '{ properties: { a: { minLength: 1, maxLength: 9 } } }',
    ],
    ['has none without limits', holding({ a: text({}) }), undefined],
    [
      'has none that says nothing',
      holding({ a: text({ minLength: 0 }), b: { type: 'array', minItems: 0 } }),
      undefined,
    ],
    [
      'has only those of its type',
      holding({ a: { type: 'number', maxLength: 3, maximum: 1 } }),
      '{ properties: { a: { maximum: 1 } } }',
    ],
    [
      'has those of members',
      holding({ a: { type: 'array', maxItems: 2, items: text({ maxLength: 3 }) } }),
      '{ properties: { a: { maxItems: 2, items: { maxLength: 3 } } } }',
    ],
    [
      'has those of members behind the first ones not',
      { type: 'array', prefixItems: [{}], items: text({ maxLength: 3 }) },
      undefined,
    ],
    [
      'has those of others, beside those that are named',
      holding({ a: text({}) }, { additionalProperties: text({ maxLength: 3 }) }),
      '{ properties: { a: {} }, additionalProperties: { maxLength: 3 } }',
    ],
    [
      'has the stricter of all parts',
      { allOf: [text({ minLength: 1, maxLength: 9 }), text({ minLength: 2, maxLength: 99 })] },
      '{ minLength: 2, maxLength: 9 }',
    ],
    [
      'has those of each part',
      { allOf: [holding({ a: text({ maxLength: 1 }) }), holding({ b: text({ maxLength: 2 }) })] },
      '{ properties: { a: { maxLength: 1 }, b: { maxLength: 2 } } }',
    ],
    [
      'has those of each type',
      { type: ['string', 'array', 'null'], maxLength: 3, minItems: 1 },
      '{ maxLength: 3, minItems: 1 }',
    ],
  ])('%s', (_, body, line) => {
    expect(lineOf(sending(body))).toBe(line);
  });
});

describe('a union', () => {
  it.each<[string, unknown[], string | undefined]>([
    [
      'has the weakest',
      [text({ minLength: 1, maxLength: 3 }), text({ minLength: 2, maxLength: 9 })],
      '{ minLength: 1, maxLength: 9 }',
    ],
    ['has nothing that a branch lacks', [text({ maxLength: 3 }), text({})], undefined],
    ['has no pattern of one branch', [text({ pattern: '^[a]*$' }), text({ pattern: '^[b]*$' })], undefined],
    [
      'has a pattern of all',
      [text({ pattern: '^[a]*$' }), text({ pattern: '^[a]*$' })],
      "{ pattern: '^[a]*$' }",
    ],
    [
      'has what the type decides',
      [text({ maxLength: 3 }), { type: 'integer', minimum: 1 }, { const: null }],
      '{ maxLength: 3, minimum: 1 }',
    ],
    [
      'has what a value decides',
      [{ enum: ['all', 'none'] }, { type: 'integer', minimum: 1 }],
      '{ minimum: 1 }',
    ],
    ['has nothing beside what takes anything', [text({ maxLength: 3 }), {}], undefined],
    [
      'has members that both have',
      [holding({ a: text({ maxLength: 1 }) }), holding({ a: text({ maxLength: 2 }) })],
      '{ properties: { a: { maxLength: 2 } } }',
    ],
    [
      'has no member that another may hold otherwise',
      [holding({ a: text({ maxLength: 1 }) }), holding({ b: text({}) })],
      undefined,
    ],
    [
      'has a member that no other may hold',
      [holding({ a: text({ maxLength: 1 }) }), holding({ b: text({}) }, { additionalProperties: false })],
      '{ properties: { a: { maxLength: 1 } } }',
    ],
    [
      'counts parts among what may be held',
      [
        holding({ a: text({ maxLength: 1 }) }),
        { allOf: [holding({ a: text({}) })], unevaluatedProperties: false },
      ],
      undefined,
    ],
    [
      'counts what a condition names, too',
      [
        holding({ a: text({ maxLength: 1 }) }),
        { type: 'object', if: holding({}), else: holding({ a: text({}) }), unevaluatedProperties: false },
      ],
      undefined,
    ],
    [
      'has members of lists that both have',
      [
        { type: 'array', items: text({ maxLength: 1 }) },
        { type: 'array', items: text({ maxLength: 2 }) },
      ],
      '{ items: { maxLength: 2 } }',
    ],
  ])('%s', (_, oneOf, line) => {
    expect(lineOf(sending({ oneOf }))).toBe(line);
    expect(lineOf(sending({ anyOf: oneOf }))).toBe(line);
  });

  it('is under the limits beside it', () => {
    expect(lineOf(sending({ maxLength: 5, anyOf: [text({ minLength: 1 }), text({ minLength: 2 })] }))).toBe(
      '{ minLength: 1, maxLength: 5 }',
    );
  });

  it('of which nothing can be right has no rules', () => {
    expect(lineOf(sending({ oneOf: [false, false] }))).toBeUndefined();
  });
});

describe('components', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  it('that several places have are written once, under their names', () => {
    const schemas = { Share: { type: 'number', maximum: 100 }, Part: holding({ share: ref('Share') }) };
    const written = table(rulesIn(sending(holding({ a: ref('Part'), b: ref('Part') }), schemas)));
    expect(written).toContain('const Part: Rule = { properties: { share: { maximum: 100 } } };\n');
    expect(written).toContain('  send: { body: { properties: { a: Part, b: Part } } },\n');
  });

  it('that say what a part of them says have its name', () => {
    const schemas = {
      Base: holding({ a: text({ maxLength: 3 }) }),
      One: { allOf: [ref('Base')], required: ['a'] },
      Other: { allOf: [ref('Base'), holding({ b: text({}) })] },
    };
    expect(lineOf(sending(holding({ x: ref('One'), y: ref('Other') }), schemas))).toBe(
      '{ properties: { x: Base, y: Base } }',
    );
  });

  it('that lead back to themselves come to an end', () => {
    const schemas = { Node: holding({ name: text({ maxLength: 3 }), inner: ref('Node') }) };
    expect(lineOf(sending(ref('Node'), schemas))).toBe('{ properties: { name: { maxLength: 3 } } }');
  });
});

describe('parameters', () => {
  const parameter = (place: string, name: string, schema: Json) => ({ in: place, name, schema });
  const positive = { type: 'integer', minimum: 1 };
  const paging = [
    parameter('query', 'page', positive),
    parameter('query', 'limit', { ...positive, maximum: 100 }),
  ];

  it('have the rules of a query, but not those of pages that the client checks', () => {
    const list = holding({ data: { type: 'array' } });
    expect(lineOf(sending(undefined, {}, paging, list))).toBe(
      'query: { properties: { limit: { maximum: 100 } } }',
    );
    expect(lineOf(sending(undefined, {}, paging, holding({ data: { type: 'object' } })))).toBe(
      'query: { properties: { page: { minimum: 1 }, limit: { minimum: 1, maximum: 100 } } }',
    );
  });

  it('have those of a path, but for the emptiness that the client refuses', () => {
    expect(lineOf(sending(undefined, {}, [parameter('path', 'id', text({ minLength: 1 }))]))).toBeUndefined();
    expect(lineOf(sending(undefined, {}, [parameter('path', 'id', text({ minLength: 2 }))]))).toBe(
      'path: { properties: { id: { minLength: 2 } } }',
    );
  });
});

describe('what is not known', () => {
  it.each([
    [
      'two patterns at a time',
      { allOf: [text({ pattern: '^[a]*$' }), text({ pattern: '^[b]*$' })] },
      'the pattern ^[b]*$ and ^[a]*$',
    ],
    ['properties by pattern', { patternProperties: {} }, 'patternProperties'],
  ])('stops the generation: %s', (_, body, message) => {
    expect(() => table(rulesIn(sending(body)))).toThrow(message);
  });
});

describe('a pattern', () => {
  it.each([
    ['^[a-zA-Z0-9_\\-. ]*$', 'letters (A to Z), digits, spaces, `_`, `-` and `.`'],
    ['^[A-Za-z0-9_ -]*$', 'letters (A to Z), digits, spaces, `_` and `-`'],
    ['^[0-9]*$', 'digits'],
    ['^[0-9/]*$', 'digits and `/`'],
  ])('%s is %s', (pattern, words) => {
    expect(charactersIn(pattern)).toBe(words);
  });

  it.each(['^[a-f]*$', '^[^a]*$', '^[a]+$', '[a]*', '^[\\w]*$', '^#[0-9a-f]{6}$'])(
    '%s says more, and has no other words',
    (pattern) => {
      expect(charactersIn(pattern)).toBeUndefined();
      expect(table(rulesIn(sending(text({ pattern }))))).toContain('Record<string, string>> = {\n};');
    },
  );
});
