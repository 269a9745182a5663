// Small documents of our own to compare: one operation that sends and answers, in which a test replaces what it is about.

type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
export type Json = { readonly [key: string]: JsonValue };

/** An operation that sends and answers a schema of the given form. */
export function operation(replaced: Json = {}): Json {
  return {
    operationId: 'updateLamp',
    tags: ['Lamps'],
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    requestBody: content({ type: 'object' }),
    responses: { '200': { description: 'The lamp.', ...content({ type: 'object' }) } },
    ...replaced,
  };
}

/** A body or response of JSON. */
export function content(schema: JsonValue): Json {
  return { content: { 'application/json': { schema } } };
}

/** A document of one path with one operation. */
export function document(post: Json = operation(), replaced: Json = {}): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [{ url: 'https://lamps.example' }],
    paths: { '/console/v1/lamps/{id}': { post } },
    ...replaced,
  };
}

/** A document whose operation sends one property of this schema. */
export function sends(schema: JsonValue, schemas: Json = {}): Json {
  const body = content({ type: 'object', properties: { power: schema } });
  return document(operation({ requestBody: body }), { components: { schemas } });
}

/** A document whose operation answers one property of this schema. */
export function answers(schema: JsonValue, schemas: Json = {}): Json {
  const response = content({ type: 'object', properties: { power: schema } });
  const responses = { '200': { description: 'The lamp.', ...response } };
  return document(operation({ responses }), { components: { schemas } });
}
