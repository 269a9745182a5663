// Each kind of change, with the class and the words that a person would expect.
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../spec-changes/changes.mjs';
import { answers, content, document, type Json, operation, sends } from './spec-documents.ts';

type Letter = keyof typeof CLASSES;
type Row = readonly [what: string, before: Json[string], after: Json[string], sent: Letter, answered: Letter];

const CLASSES = { b: 'breaking', n: 'non-breaking', d: 'documentation' };

const text = { type: 'string' };
const amount = { type: 'number' };
const closed = { type: 'object', additionalProperties: false };
const lamp = (type: string, more: Json = {}) => ({
  type: 'object',
  properties: { type: { const: type }, ...more },
});
const both = (...oneOf: Json[]) => ({ oneOf });

/** What a change of a property means when it is sent and when it is answered: b breaking, n non-breaking, d documentation. */
const ROWS: readonly Row[] = [
  ['type replaced', text, { type: 'boolean' }, 'b', 'b'],
  ['type narrowed', amount, { type: 'integer' }, 'b', 'n'],
  ['type widened', { type: 'integer' }, amount, 'n', 'b'],
  ['second type added', text, { type: ['string', 'number'] }, 'n', 'b'],
  ['any type restricted', {}, text, 'b', 'n'],
  ['type left open', text, {}, 'n', 'b'],
  ['refused altogether', text, false, 'b', 'n'],
  ['null allowed', text, { type: ['string', 'null'] }, 'n', 'b'],
  ['null taken away', { type: ['string', 'null'] }, text, 'b', 'n'],
  ['null allowed by a union', text, { anyOf: [text, { type: 'null' }] }, 'n', 'b'],
  ['value added to an enum', { enum: ['on'] }, { enum: ['on', 'off'] }, 'n', 'b'],
  ['value taken from an enum', { enum: ['on', 'off'] }, { enum: ['on'] }, 'b', 'n'],
  ['value of an enum replaced', { enum: ['on'] }, { enum: ['off'] }, 'b', 'b'],
  ['enum introduced', text, { type: 'string', enum: ['on'] }, 'b', 'n'],
  ['enum opened', { type: 'string', enum: ['on'] }, { anyOf: [{ enum: ['on'] }, text] }, 'n', 'b'],
  [
    'open enum extended',
    { anyOf: [{ enum: ['on'] }, text] },
    { anyOf: [{ enum: ['on', 'off'] }, text] },
    'n',
    'n',
  ],
  ['constant replaced', { const: 1 }, { const: 2 }, 'b', 'b'],
  ['maxLength lowered', { ...text, maxLength: 9 }, { ...text, maxLength: 8 }, 'b', 'n'],
  ['maxLength raised', { ...text, maxLength: 8 }, { ...text, maxLength: 9 }, 'n', 'b'],
  ['minLength introduced', text, { ...text, minLength: 1 }, 'b', 'n'],
  ['minimum lowered', { ...amount, minimum: 1 }, { ...amount, minimum: 0 }, 'n', 'b'],
  ['maximum removed', { ...amount, maximum: 9 }, amount, 'n', 'b'],
  ['exclusiveMinimum introduced', amount, { ...amount, exclusiveMinimum: 0 }, 'b', 'n'],
  ['multipleOf introduced', amount, { ...amount, multipleOf: 5 }, 'b', 'n'],
  ['pattern introduced', text, { ...text, pattern: '^a' }, 'b', 'n'],
  ['pattern replaced', { ...text, pattern: '^b' }, { ...text, pattern: '^a' }, 'b', 'b'],
  ['format introduced', text, { ...text, format: 'date' }, 'b', 'n'],
  ['format removed', { ...text, format: 'date' }, text, 'n', 'b'],
  [
    'elements narrowed',
    { type: 'array', items: amount },
    { type: 'array', items: { type: 'integer' } },
    'b',
    'n',
  ],
  ['maxItems introduced', { type: 'array' }, { type: 'array', maxItems: 3 }, 'b', 'n'],
  ['unique elements demanded', { type: 'array' }, { type: 'array', uniqueItems: true }, 'b', 'n'],
  ['optional property added', lamp('a'), lamp('a', { glow: text }), 'n', 'n'],
  ['property removed', lamp('a', { glow: text }), lamp('a'), 'b', 'b'],
  ['property renamed', lamp('a', { glow_time: text }), lamp('a', { glowTime: text }), 'b', 'b'],
  ['required property added', lamp('a'), { ...lamp('a', { glow: text }), required: ['glow'] }, 'b', 'n'],
  ['property made required', lamp('a'), { ...lamp('a'), required: ['type'] }, 'b', 'n'],
  ['property made optional', { ...lamp('a'), required: ['type'] }, lamp('a'), 'n', 'b'],
  ['unknown properties refused', { type: 'object' }, closed, 'b', 'n'],
  ['unknown properties accepted', closed, { type: 'object' }, 'n', 'n'],
  [
    'values of a map narrowed',
    { additionalProperties: amount },
    { additionalProperties: { type: 'integer' } },
    'b',
    'n',
  ],
  ['alternative added', both(lamp('a'), lamp('b')), both(lamp('a'), lamp('b'), lamp('c')), 'n', 'b'],
  ['alternative removed', both(lamp('a'), lamp('b'), lamp('c')), both(lamp('a'), lamp('b')), 'b', 'n'],
  [
    'rule in an alternative',
    both(lamp('a'), lamp('b', { x: amount })),
    both(lamp('a'), lamp('b', { x: { type: 'integer' } })),
    'b',
    'n',
  ],
  ['condition introduced', { type: 'object' }, { type: 'object', if: { required: ['a'] } }, 'b', 'n'],
  ['default replaced', { ...text, default: 'a' }, { ...text, default: 'b' }, 'b', 'd'],
  ['default written down', text, { ...text, default: 'b' }, 'd', 'd'],
  ['read-only from now on', text, { ...text, readOnly: true }, 'b', 'd'],
  ['write-only from now on', text, { ...text, writeOnly: true }, 'd', 'b'],
  ['deprecated', text, { ...text, deprecated: true }, 'n', 'n'],
  ['description changed', { ...text, description: 'a' }, { ...text, description: 'b' }, 'd', 'd'],
  ['example changed', { ...text, example: 'a' }, { ...text, example: 'b' }, 'd', 'd'],
];

describe('a change in a schema', () => {
  it.each(ROWS)('%s', (_, before, after, sent, answered) => {
    expect(changesBetween(sends(before), sends(after)).map((change) => change.class)).toEqual([
      CLASSES[sent],
    ]);
    expect(changesBetween(answers(before), answers(after)).map((change) => change.class)).toEqual([
      CLASSES[answered],
    ]);
  });

  const base = { type: 'object', properties: { glow: text } };
  it.each<[string, Json[string], Json[string], Json?]>([
    ['the order of properties', { properties: { a: text, b: text } }, { properties: { b: text, a: text } }],
    ['the order of an enum', { enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
    ['the order of alternatives', both(lamp('a'), lamp('b')), both(lamp('b'), lamp('a'))],
    ['an enum of one and a constant', { enum: ['a'] }, { const: 'a' }],
    ['a type beside an enum', { enum: ['a'] }, { type: 'string', enum: ['a'] }],
    ['an inline schema and a component', base, { $ref: '#/components/schemas/Base' }, { Base: base }],
    [
      'an allOf and what it amounts to',
      { type: 'object', properties: { glow: text, dim: text } },
      { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { dim: text } }] },
      { Base: base },
    ],
    ['nullable of 3.0', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['nullable beside an enum', { enum: ['a', null] }, { type: 'string', enum: ['a'], nullable: true }],
    [
      'a reference in an allOf, to make it nullable',
      { anyOf: [base, { type: 'null' }] },
      { allOf: [{ $ref: '#/components/schemas/Base' }], nullable: true },
      { Base: base },
    ],
    [
      'the exclusive flag of 3.0',
      { type: 'number', exclusiveMinimum: 1 },
      { type: 'number', minimum: 1, exclusiveMinimum: true },
    ],
    ['types and a union of types', { type: ['string', 'number'] }, { oneOf: [{ type: 'number' }, text] }],
    ['the size of a number', { type: 'integer' }, { type: 'integer', format: 'int64' }],
  ])('is none: %s', (_, before, after, schemas = {}) => {
    const changes = [
      ...changesBetween(sends(before, schemas), sends(after, schemas)),
      ...changesBetween(answers(after, schemas), answers(before, schemas)),
    ];
    expect(changes).toEqual([]);
  });

  it('ends in a schema that contains itself', () => {
    const tree = (leaf: Json) => ({ properties: { leaf, next: { $ref: '#/components/schemas/Tree' } } });
    const tie = { $ref: '#/components/schemas/Tree' };
    const changes = changesBetween(sends(tie, { Tree: tree(text) }), sends(tie, { Tree: tree(amount) }));
    expect(changes.map(({ id, words }) => [id, words])).toEqual([
      ['request schema Tree.leaf: type', 'type: string → number'],
    ]);
    // A circle of two that is entered at either end: sent at one, answered at the other.
    const ring = (leaf: Json) => {
      const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
      const responses = { '200': { description: 'The lamp.', ...content(to('B')) } };
      return document(operation({ requestBody: content(to('A')), responses }), {
        components: {
          schemas: { A: { properties: { leaf, b: to('B') } }, B: { properties: { a: to('A') } } },
        },
      });
    };
    expect(changesBetween(ring(text), ring(amount)).map(({ id }) => id)).toEqual([
      'request schema A.leaf: type',
      'response schema A.leaf: type',
    ]);
    const loop = { Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }] } };
    const loops = { $ref: '#/components/schemas/Loop' };
    expect(changesBetween(sends(loops, loop), sends(loops, loop))).toEqual([]);
  });
});

describe('a change in an operation', () => {
  const query = (...parameters: Json[]): Json => document(operation({ parameters }));
  const page = { name: 'page', in: 'query', schema: { type: 'integer' } };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
  const path = (name: string) => ({ name, in: 'path', required: true, schema: text });
  const at = (address: string, value = operation()) =>
    document(value, { paths: { [address]: { post: value } } });
  const answer = (...statuses: string[]) =>
    document(
      operation({ responses: Object.fromEntries(statuses.map((status) => [status, { description: '' }])) }),
    );
  const spec = (replaced: Json) => document(operation(), replaced);
  const key = (name: string) => ({
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name } } },
  });

  it.each<[string, Json, Json, string[]]>([
    ['operation added', spec({ paths: {} }), document(), ['non-breaking updateLamp: added']],
    ['operation removed', document(), spec({ paths: {} }), ['breaking updateLamp: removed']],
    [
      'operationId',
      document(),
      document(operation({ operationId: 'setLamp' })),
      ['breaking setLamp: operationId'],
    ],
    ['path', at('/lamps/{id}'), at('/lights/{id}'), ['breaking updateLamp: path']],
    ['prefix of the path', at('/console/v1/lamps/{id}'), at('/lamps/{id}'), ['breaking updateLamp: path']],
    [
      'name in the path',
      at('/lamps/{id}', operation({ parameters: [path('id')] })),
      at('/lamps/{lampID}', operation({ parameters: [path('lampID')] })),
      ['breaking updateLamp.path.lampID: name'],
    ],
    [
      'optional parameter added',
      query(page),
      query(page, limit),
      ['non-breaking updateLamp.query.limit: added'],
    ],
    [
      'required parameter added',
      query(),
      query({ ...page, required: true }),
      ['breaking updateLamp.query.page: added'],
    ],
    ['parameter removed', query(page, limit), query(page), ['breaking updateLamp.query.limit: removed']],
    [
      'parameter renamed',
      query(page),
      query({ ...page, name: 'pageNumber' }),
      ['breaking updateLamp.query.pageNumber: name'],
    ],
    [
      'parameter required',
      query(page),
      query({ ...page, required: true }),
      ['breaking updateLamp.query.page: required'],
    ],
    [
      'parameter moved',
      query(page),
      query({ ...page, in: 'header' }),
      ['breaking updateLamp.query.page: removed', 'non-breaking updateLamp.header.page: added'],
    ],
    [
      'parameter joined by commas',
      query(page),
      query({ ...page, explode: false }),
      ['breaking updateLamp.query.page: style'],
    ],
    [
      'parameter limited',
      query(page),
      query({ ...page, schema: { type: 'integer', minimum: 1 } }),
      ['breaking updateLamp.query.page: minimum'],
    ],
    [
      'body demanded',
      document(operation({ requestBody: content({}) })),
      document(operation({ requestBody: { ...content({}), required: true } })),
      ['breaking updateLamp.body: required'],
    ],
    [
      'media type of the body',
      document(),
      document(operation({ requestBody: { content: { 'text/csv': {} } } })),
      [
        'breaking updateLamp.body(application/json): removed',
        'non-breaking updateLamp.body(text/csv): added',
      ],
    ],
    ['error added', answer('200'), answer('200', '409'), ['non-breaking updateLamp.response(409): added']],
    [
      'error removed',
      answer('200', '409'),
      answer('200'),
      ['non-breaking updateLamp.response(409): removed'],
    ],
    ['other success', answer('200'), answer('201'), ['breaking updateLamp.response: status']],
    [
      'second success removed',
      answer('200', '202'),
      answer('202', '204'),
      ['breaking updateLamp.response(200): removed', 'breaking updateLamp.response(204): added'],
    ],
    ['second success', answer('200'), answer('200', '202'), ['breaking updateLamp.response(202): added']],
    [
      'second success removed, of which one stays',
      answer('200', '202'),
      answer('200'),
      ['breaking updateLamp.response(202): removed'],
    ],
    [
      'server',
      document(),
      spec({ servers: [{ url: 'https://other.example' }] }),
      ['breaking document: servers'],
    ],
    ['key', spec(key('A-KEY')), spec(key('B-KEY')), ['breaking updateLamp: security']],
    ['key demanded', document(), spec(key('A-KEY')), ['breaking updateLamp: security']],
    ['key not demanded any more', spec(key('A-KEY')), document(), ['non-breaking updateLamp: security']],
    [
      'rate limit',
      document(),
      spec({ 'x-rate-limits': [{ requests: 9 }] }),
      ['non-breaking document: x-rate-limits'],
    ],
    [
      'summary',
      document(),
      document(operation({ summary: 'Set a lamp' })),
      ['documentation updateLamp: summary'],
    ],
    [
      'deprecation',
      document(),
      document(operation({ deprecated: true })),
      ['non-breaking updateLamp: deprecated'],
    ],
    [
      'schema added',
      spec({ components: { schemas: {} } }),
      spec({ components: { schemas: { Lamp: text } } }),
      ['non-breaking schema Lamp: added'],
    ],
    [
      'schema removed',
      spec({ components: { schemas: { Lamp: text } } }),
      spec({ components: { schemas: {} } }),
      ['breaking schema Lamp: removed'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changesBetween(before, after).map((change) => `${change.class} ${change.id}`)).toEqual(expected);
  });

  it('is one for a shared schema, with every place that uses it', () => {
    const shared = (maxLength: number): Json => {
      const ref = { $ref: '#/components/schemas/Lamp' };
      const value = operation({
        requestBody: content({ type: 'array', items: ref }),
        responses: { '200': { description: '', ...content(ref) } },
      });
      const get = {
        ...operation({ operationId: 'getLamp' }),
        requestBody: content({}),
        responses: value['responses'] ?? {},
      };
      return document(value, {
        paths: { '/lamps': { post: value, get } },
        components: {
          schemas: { Lamp: { type: 'object', properties: { name: { type: 'string', maxLength } } } },
        },
      });
    };
    const changes = changesBetween(shared(9), shared(8));
    expect(
      changes.map((change) => [
        change.class,
        change.id,
        change.operations.map(({ name, place }) => `${name}.${place}`),
      ]),
    ).toEqual([
      ['breaking', 'request schema Lamp.name: maxLength', ['updateLamp.body[].name']],
      [
        'non-breaking',
        'response schema Lamp.name: maxLength',
        ['getLamp.response.name', 'updateLamp.response.name'],
      ],
    ]);
    expect(changes[0]?.words).toBe('maxLength: 9 → 8');
  });
});
