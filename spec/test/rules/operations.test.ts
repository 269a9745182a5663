import { describe, expect, it } from 'vitest';
import { operationIds } from '../../rules/operation-ids.mjs';
import { operationParameters } from '../../rules/operation-parameters.mjs';
import { operationResponses } from '../../rules/operation-responses.mjs';
import { operationTags } from '../../rules/operation-tags.mjs';
import { operationTexts } from '../../rules/operation-texts.mjs';
import { at, components, documentOf, good, operation, withOperation } from './sample.ts';

describe('operation-ids', () => {
  it('accepts the good document', () => {
    expect(operationIds(good)).toEqual([]);
  });

  it('refuses an operation without one', () => {
    expect(operationIds(withOperation({ operationId: undefined }))).toEqual([
      {
        rule: 'operation-ids',
        where: at.operation,
        message: 'POST /things/{id} has no operationId',
        fix: 'Add one: a verb and a noun, such as getLayer.',
      },
    ]);
  });

  it.each(['thing', 'UpdateThing', 'update_thing', 'update-thing', 'update thing'])(
    'refuses the name %s',
    (id) => {
      expect(operationIds(withOperation({ operationId: id }))).toEqual([
        {
          rule: 'operation-ids',
          where: `${at.operation}/operationId`,
          message: `The operationId '${id}' is not verb and noun in camelCase`,
          fix: 'Name it like getLayer or addGateRule.',
        },
      ]);
    },
  );

  it.each(['getThing', 'addGateRule', 'listUnitIDTypes'])('accepts the name %s', (id) => {
    expect(operationIds(withOperation({ operationId: id }))).toEqual([]);
  });

  it('refuses a name that is taken', () => {
    const document = documentOf(
      { '/things/{id}': { post: operation }, '/stuff': { get: operation } },
      components,
    );
    expect(operationIds(document)).toEqual([
      {
        rule: 'operation-ids',
        where: '#/paths/~1stuff/get/operationId',
        message: "The operationId 'updateThing' is taken by POST /things/{id}",
        fix: 'Give GET /stuff a name of its own.',
      },
    ]);
  });
});

describe('operation-tags', () => {
  it('accepts the good document', () => {
    expect(operationTags(good)).toEqual([]);
  });

  it.each([
    { tags: undefined, count: 0, where: at.operation },
    { tags: [], count: 0, where: `${at.operation}/tags` },
    { tags: ['Things', 'Stuff'], count: 2, where: `${at.operation}/tags` },
  ])('refuses the tags $tags', ({ tags, count, where }) => {
    expect(operationTags(withOperation({ tags }))).toEqual([
      {
        rule: 'operation-tags',
        where,
        message: `updateThing has ${count} tags and needs exactly one`,
        fix: 'Write tags: [X], where X is one of: Things.',
      },
    ]);
  });

  it('refuses a tag that is not declared', () => {
    expect(operationTags(withOperation({ tags: ['Thing'] }))).toEqual([
      {
        rule: 'operation-tags',
        where: `${at.operation}/tags/0`,
        message: "updateThing has the tag 'Thing', which is not declared",
        fix: 'Declare it under tags in openapi.yaml, or use one of: Things.',
      },
    ]);
  });
});

describe('operation-texts', () => {
  it('accepts the good document', () => {
    expect(operationTexts(good)).toEqual([]);
  });

  it('refuses a summary that another operation has', () => {
    const document = documentOf(
      { '/things/{id}': { post: operation, put: { ...operation, operationId: 'replaceThing' } } },
      components,
    );
    expect(operationTexts(document)).toEqual([
      {
        rule: 'operation-texts',
        where: '#/paths/~1things~1{id}/put/summary',
        message: 'replaceThing has the summary of updateThing: Replace a thing',
        fix: 'Name what it is about, such as: Read overrides of a gate.',
      },
    ]);
  });

  it.each([
    { property: 'summary', value: undefined, name: 'summary', fix: 'what the operation does' },
    { property: 'summary', value: ' ', name: 'summary', fix: 'what the operation does' },
    { property: 'description', value: undefined, name: 'description', fix: 'in your own words' },
    { property: 'externalDocs', value: undefined, name: 'externalDocs url', fix: 'the API reference' },
    {
      property: 'externalDocs',
      value: { description: 'x' },
      name: 'externalDocs url',
      fix: 'the API reference',
    },
  ])('refuses $property $value', ({ property, value, name, fix }) => {
    expect(operationTexts(withOperation({ [property]: value }))).toEqual([
      {
        rule: 'operation-texts',
        where: at.operation,
        message: `updateThing has no ${name}`,
        fix: expect.stringContaining(fix),
      },
    ]);
  });
});

describe('operation-responses', () => {
  it('accepts the good document', () => {
    expect(operationResponses(good)).toEqual([]);
  });

  it.each([
    ['400', 'BadRequest'],
    ['401', 'Unauthorized'],
    ['403', 'Forbidden'],
    ['404', 'NotFound'],
    ['429', 'TooManyRequests'],
    ['default', 'UnexpectedError'],
  ])('refuses an operation without %s', (status, file) => {
    const { responses } = operation;
    const { [status]: _, ...rest } = Object(responses);
    expect(operationResponses(withOperation({ responses: rest }))).toEqual([
      {
        rule: 'operation-responses',
        where: `${at.operation}/responses`,
        message: `updateThing has no ${status} response`,
        fix: `Refer to the shared one: $ref: ../../responses/${file}.yaml`,
      },
    ]);
  });

  it('refuses a response of its own where a shared one exists', () => {
    const responses = { ...Object(operation['responses']), '404': { description: 'Gone.' } };
    expect(operationResponses(withOperation({ responses }))).toEqual([
      {
        rule: 'operation-responses',
        where: `${at.operation}/responses/404`,
        message: 'updateThing writes its own 404 response',
        fix: 'Refer to the shared one: $ref: ../../responses/NotFound.yaml',
      },
    ]);
  });
});

describe('operation-parameters', () => {
  it('accepts them on the operation and on the path', () => {
    expect(operationParameters(good)).toEqual([]);
    const { parameters = [], ...rest } = operation;
    expect(
      operationParameters(documentOf({ '/things/{id}': { parameters, post: rest } }, components)),
    ).toEqual([]);
  });

  it.each([
    ['STATSIG-API-VERSION', 'ApiVersion', 'RespectReviewSettings'],
    ['x-respect-review-settings', 'RespectReviewSettings', 'ApiVersion'],
  ])('refuses an operation without %s', (name, file, other) => {
    const parameters = [{ $ref: `#/components/parameters/${other}` }];
    expect(operationParameters(withOperation({ parameters }))).toEqual([
      {
        rule: 'operation-parameters',
        where: at.operation,
        message: `updateThing does not take the shared parameter ${name}`,
        fix: `Add to the parameters of the path: - $ref: ../../parameters/${file}.yaml`,
      },
    ]);
  });

  it('refuses a copy of the shared parameter', () => {
    const copy = { name: 'STATSIG-API-VERSION', in: 'header', schema: { type: 'string' } };
    const parameters = [copy, { $ref: '#/components/parameters/RespectReviewSettings' }];
    expect(operationParameters(withOperation({ parameters })).map(({ message }) => message)).toEqual([
      'updateThing does not take the shared parameter STATSIG-API-VERSION',
    ]);
  });
});
