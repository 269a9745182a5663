import { describe, expect, it } from 'vitest';
import { examplesPresent } from '../../rules/examples-present.mjs';
import { examplesValid } from '../../rules/examples-valid.mjs';
import type { JsonObject } from '../../src/types.ts';
import { at, components, good, withComponents, withOperation, withSize } from './sample.ts';

const thing = { $ref: '#/components/schemas/Thing' };
const fix = 'Correct the example; or the schema, when the API is known to take or send such a value.';

describe('examples-valid', () => {
  it('accepts the good document', () => {
    expect(examplesValid(good)).toEqual([]);
  });

  it('refuses a request example and points to the property', () => {
    const examples = { odd: { summary: 'Odd', value: { name: 'odd', size: -1 } } };
    const document = withOperation({
      requestBody: { content: { 'application/json': { schema: thing, examples } } },
    });
    expect(examplesValid(document)).toEqual([
      {
        rule: 'examples-valid',
        where: `${at.body}/examples/odd/value/size`,
        message: 'The example does not meet its schema: /size must be >= 0',
        fix,
      },
    ]);
  });

  it('refuses a response example', () => {
    const document = withOperation({
      responses: {
        '200': { description: 'x', content: { 'application/json': { schema: thing, example: {} } } },
      },
    });
    expect(examplesValid(document).map(({ where, message }) => [where, message])).toEqual([
      [
        `${at.operation}/responses/200/content/application~1json/example`,
        "The example does not meet its schema: it must have required property 'name'",
      ],
    ]);
  });

  it('refuses the example of a shared response, once', () => {
    const document = withComponents('responses', {
      NotFound: {
        description: 'x',
        content: { 'application/json': { schema: thing, example: { name: 1 } } },
      },
    });
    expect(examplesValid(document).map(({ where }) => where)).toEqual([
      '#/components/responses/NotFound/content/application~1json/example/name',
    ]);
  });

  it('refuses the examples of parameters, headers and schemas', () => {
    const schema = { type: 'integer', examples: [1, 'two'] };
    const document = withOperation({
      parameters: [{ name: 'q', in: 'query', schema, example: 'three' }],
      responses: {
        '200': { description: 'x', headers: { H: { schema, examples: { a: { value: 'four' } } } } },
      },
    });
    expect(new Set(examplesValid(document).map(({ where }) => where))).toEqual(
      new Set([
        `${at.operation}/parameters/0/example`,
        `${at.operation}/parameters/0/schema/examples/1`,
        `${at.operation}/responses/200/headers/H/examples/a/value`,
        `${at.operation}/responses/200/headers/H/schema/examples/1`,
      ]),
    );
  });

  it('explains a union by the member that the example claims to be', () => {
    const kind = (name: string, type: string) => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string', const: name }, value: { type } },
    });
    const document = withComponents('schemas', {
      Thing: {
        type: 'object',
        properties: {
          part: {
            discriminator: {
              propertyName: 'kind',
              mapping: { word: '#/components/schemas/Word', count: '#/components/schemas/Count' },
            },
            oneOf: [{ $ref: '#/components/schemas/Word' }, { $ref: '#/components/schemas/Count' }],
            examples: [{ kind: 'count', value: 'three' }],
          },
        },
      },
      Word: kind('word', 'string'),
      Count: kind('count', 'integer'),
    });
    expect(examplesValid(document).map(({ where, message }) => [where, message])).toEqual([
      [
        '#/components/schemas/Thing/properties/part/examples/0/value',
        'The example does not meet its schema: /value must be integer',
      ],
    ]);
  });

  it('says which values or properties are allowed', () => {
    const messageFor = (size: JsonObject) =>
      examplesValid(withSize(size)).find(({ where }) => where.startsWith(at.size))?.message;
    expect(messageFor({ type: 'string', enum: ['S', 'L'], examples: ['M'] })).toBe(
      'The example does not meet its schema: it must be equal to one of the allowed values: S, L',
    );
    expect(messageFor({ type: 'object', additionalProperties: false, examples: [{ height: 1 }] })).toBe(
      "The example does not meet its schema: it must NOT have additional properties: 'height'",
    );
  });

  it('takes 0.07 for a multiple of 0.01', () => {
    expect(examplesValid(withSize({ type: 'number', multipleOf: 0.01, examples: [0.07, 33.33] }))).toEqual(
      [],
    );
    expect(examplesValid(withSize({ type: 'number', multipleOf: 0.01, examples: [0.075] }))).toHaveLength(1);
  });
});

describe('examples-present', () => {
  it('accepts the good document, and a response without a body', () => {
    expect(examplesPresent(good)).toEqual([]);
    expect(examplesPresent(withOperation({ responses: { '204': { description: 'Done.' } } }))).toEqual([]);
  });

  it('refuses a parameter without one, unless it has a default', () => {
    const limit = (rest: JsonObject) =>
      examplesPresent(withOperation({ parameters: [{ name: 'limit', in: 'query', ...rest }] }));
    expect(limit({ schema: { type: 'integer' } })).toEqual([
      {
        rule: 'examples-present',
        where: `${at.operation}/parameters/0`,
        message: 'The parameter limit of updateThing has no example',
        fix: 'Add example: with a value that somebody could have sent.',
      },
    ]);
    expect(limit({ schema: { type: 'integer', default: 1 } })).toEqual([]);
    expect(limit({ schema: { type: 'integer' }, example: 1 })).toEqual([]);
  });

  it.each([[undefined], [{}]])('refuses a request body with the examples %j', (examples) => {
    const media = examples === undefined ? { schema: thing } : { schema: thing, examples };
    expect(
      examplesPresent(withOperation({ requestBody: { content: { 'application/json': media } } })),
    ).toEqual([
      {
        rule: 'examples-present',
        where: at.body,
        message: 'The request body of updateThing (application/json) has no example',
        fix: 'Add one under examples, with a key, a summary and a value.',
      },
    ]);
  });

  it('refuses a success response without one', () => {
    const document = withOperation({
      responses: { '201': { description: 'x', content: { 'application/json': { schema: thing } } } },
    });
    expect(examplesPresent(document).map(({ where, message }) => [where, message])).toEqual([
      [
        `${at.operation}/responses/201/content/application~1json`,
        'The 201 response of updateThing (application/json) has no example',
      ],
    ]);
  });

  it('refuses a shared error response without one, once for all operations', () => {
    const bare = { description: 'x', content: { 'application/json': { schema: thing } } };
    const document = withComponents('responses', { ...components['responses'], NotFound: bare });
    expect(examplesPresent(document).map(({ where }) => where)).toEqual([
      '#/components/responses/NotFound/content/application~1json',
    ]);
  });
});
