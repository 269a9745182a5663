// A small document without problems, and ways to spoil it. Every rule's test starts from here.
import type { JsonObject, JsonValue } from '../../src/types.ts';

const errors = ['BadRequest', 'Unauthorized', 'Forbidden', 'NotFound', 'TooManyRequests', 'UnexpectedError'];
const statuses = ['400', '401', '403', '404', '429', 'default'];

export const operation: JsonObject = {
  operationId: 'updateThing',
  tags: ['Things'],
  summary: 'Replace a thing',
  description: 'Stores the thing.',
  externalDocs: { url: 'https://example.com/things' },
  parameters: [
    { $ref: '#/components/parameters/ApiVersion' },
    { $ref: '#/components/parameters/RespectReviewSettings' },
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Thing' },
        examples: { small: { summary: 'A small one', value: { name: 'small', size: 1 } } },
      },
    },
  },
  responses: {
    '200': {
      description: 'The thing.',
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/Thing' },
          example: { name: 'small', size: 1 },
        },
      },
    },
    ...Object.fromEntries(
      statuses.map((status, i) => [status, { $ref: `#/components/responses/${errors[i]}` }]),
    ),
  },
};

const refusal: JsonObject = {
  description: 'No.',
  content: {
    'application/json': { schema: { $ref: '#/components/schemas/Error' }, example: { message: 'No.' } },
  },
};

export const components: { readonly [section: string]: JsonObject } = {
  schemas: {
    Thing: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, size: { type: 'integer', minimum: 0 } },
    },
    Error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
  },
  parameters: {
    ApiVersion: { name: 'STATSIG-API-VERSION', in: 'header', schema: { type: 'string', default: '1' } },
    RespectReviewSettings: {
      name: 'x-respect-review-settings',
      in: 'header',
      schema: { type: 'string' },
      example: 'true',
    },
  },
  responses: Object.fromEntries(errors.map((name) => [name, refusal])),
};

/** The document, with these properties of its operation set, or taken away where they are undefined. */
export function withOperation(changes: { readonly [key: string]: JsonValue | undefined }): JsonObject {
  const changed = Object.entries({ ...operation, ...changes }).filter(
    (entry): entry is [string, JsonValue] => entry[1] !== undefined,
  );
  return documentOf({ '/things/{id}': { post: Object.fromEntries(changed) } }, components);
}

/** The document, with these components in addition or instead. */
export function withComponents(section: string, changes: JsonObject): JsonObject {
  return documentOf(
    { '/things/{id}': { post: operation } },
    { ...components, [section]: { ...components[section], ...changes } },
  );
}

/** The document, with this as the schema of the property `size`. */
export function withSize(size: JsonValue): JsonObject {
  return withComponents('schemas', {
    Thing: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, size } },
  });
}

export function documentOf(paths: JsonObject, parts: JsonObject): JsonObject {
  return { openapi: '3.1.0', tags: [{ name: 'Things' }], paths, components: parts };
}

export const good: JsonObject = withOperation({});

/** Where the pieces are in the document. */
export const at = {
  operation: '#/paths/~1things~1{id}/post',
  body: '#/paths/~1things~1{id}/post/requestBody/content/application~1json',
  size: '#/components/schemas/Thing/properties/size',
};
