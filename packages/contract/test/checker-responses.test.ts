import { describe, expect, it } from 'vitest';
import { createChecker, type OpenApiDocument, type ReceivedResponse } from '../src/index.ts';

const checker = createChecker();
const patchLayer = { method: 'PATCH', path: '/console/v1/layers/home_feed' };
const getSegment = { method: 'GET', path: '/console/v1/segments/beta' };
const headers = { 'content-type': 'application/json; charset=utf-8' };

const segment = {
  id: 'beta',
  isEnabled: true,
  description: '',
  type: 'rule_based',
  lastModifierID: null,
  lastModifierName: null,
  rules: [{ name: 'a', passPercentage: 100, conditions: [] }],
};

function answer(data: unknown): ReceivedResponse {
  return { status: 200, headers, body: { message: 'ok', data } };
}

describe('an answer that keeps the document', () => {
  it('has no violations', () => {
    expect(checker.checkResponse(getSegment, answer(segment))).toEqual([]);
  });

  it('may have properties that nobody declared, at any depth', () => {
    const rules = [{ name: 'a', passPercentage: 100, conditions: [{ type: 'public', isNew: 1 }], isNew: 1 }];
    const response = answer({ ...segment, rules, isNew: true });
    expect(checker.checkResponse(getSegment, response)).toEqual([]);
    const body = { message: 'ok', data: segment, isNew: true };
    expect(checker.checkResponse(getSegment, { status: 200, headers, body })).toEqual([]);
  });

  it.each([400, 401, 403, 404, 429, 409, 500, 503])('may be a %i in the error form', (status) => {
    const response = { status, headers, body: { status, message: 'No.' } };
    expect(checker.checkResponse(patchLayer, response)).toEqual([]);
  });
});

describe('an answer that breaks the document', () => {
  it.each([201, 204, 302, 304])('with the status %i', (status) => {
    expect(checker.checkResponse(patchLayer, { status, headers, body: undefined })).toEqual([
      {
        location: ['status'],
        keyword: 'status',
        message: `status: ${status} is not a documented status of this operation`,
      },
    ]);
  });

  it.each([
    ['text/html', 'is text/html, not application/json'],
    ['application/jsonl', 'is application/jsonl, not application/json'],
    [undefined, 'is missing, not application/json'],
  ])('with the content type %s', (type, problem) => {
    const response = { status: 200, headers: type ? { 'content-type': type } : {}, body: '<html>' };
    expect(checker.checkResponse(patchLayer, response)).toEqual([
      {
        location: ['header', 'content-type'],
        keyword: 'contentType',
        message: `header.content-type: ${problem}`,
      },
    ]);
  });

  it('with an error in no known form', () => {
    const response = { status: 404, headers, body: { error: 'Not Found' } };
    expect(checker.checkResponse(patchLayer, response)).toEqual([
      { location: ['body'], keyword: 'required', message: "body: must have required property 'message'" },
    ]);
  });

  it('with a body that is none', () => {
    const response = { status: 200, headers, body: undefined };
    expect(checker.checkResponse(patchLayer, response)).toEqual([
      { location: ['body'], keyword: 'type', message: 'body: must be object' },
    ]);
  });

  it('with a property missing', () => {
    const { description: _, ...rest } = segment;
    expect(checker.checkResponse(getSegment, answer(rest))).toContainEqual({
      location: ['body', 'data'],
      keyword: 'required',
      message: "body.data: must have required property 'description'",
    });
  });

  it('with a member of a union that does not exist', () => {
    const violations = checker.checkResponse(getSegment, answer({ ...segment, type: 'static' }));
    expect(violations).toContainEqual({
      location: ['body', 'data'],
      keyword: 'discriminator',
      message: 'body.data: value of tag "type" must be in oneOf',
    });
  });

  it('with an answer to no operation', () => {
    expect(checker.checkResponse({ method: 'GET', path: '/x' }, answer(segment))).toEqual([
      {
        location: ['path'],
        keyword: 'unknownOperation',
        message: 'path: GET /x is no operation of the document',
      },
    ]);
  });
});

describe('a checker of another document', () => {
  const document: OpenApiDocument = {
    paths: {
      '/things/{id}.json': {
        parameters: [{ $ref: '#/components/parameters/Page' }],
        get: {
          operationId: 'getThing',
          parameters: [
            { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'string', minLength: 2 } } },
            { name: 'X-Trace', in: 'header', required: true },
          ],
          responses: { 200: { $ref: '#/components/responses/Thing' }, 204: { description: 'Nothing.' } },
          security: [],
        },
      },
    },
    components: {
      parameters: {
        Page: { name: 'page', in: 'query', required: true, schema: { type: 'integer' } },
      },
      responses: {
        Thing: { description: 'It.', content: { 'application/json': { schema: { type: 'string' } } } },
      },
    },
  };
  const other = createChecker(document);
  const request = { method: 'GET', path: '/things/a.json', headers: { 'x-trace': '1' }, body: undefined };

  it('knows its operations, literally', () => {
    expect(other.operationOf(request)).toBe('getThing');
    expect(other.operationOf({ ...request, path: '/things/a-json' })).toBeUndefined();
    expect(other.operationOf(patchLayer)).toBeUndefined();
  });

  it('wants the parameters it requires, and no key where none is asked for', () => {
    expect(other.checkRequest({ ...request, query: [], headers: {} })).toEqual([
      { location: ['query', 'page'], keyword: 'required', message: 'query.page: is missing' },
      { location: ['header', 'x-trace'], keyword: 'required', message: 'header.x-trace: is missing' },
    ]);
  });

  it('takes one value or several for a list', () => {
    const messages = (...tags: string[]) =>
      other
        .checkRequest({ ...request, query: tags.map((tag) => ['tags', tag] as const) })
        .map((v) => v.message);
    expect(messages('ab')).toEqual(['query.page: is missing']);
    expect(messages('ab', 'cd')).toEqual(['query.page: is missing']);
    expect(messages('ab', 'c')).toEqual([
      'query.page: is missing',
      'query.tags.1: must NOT have fewer than 2 characters',
    ]);
  });

  it('follows references to responses', () => {
    expect(other.checkResponse(request, { status: 200, headers, body: 'x' })).toEqual([]);
    expect(other.checkResponse(request, { status: 200, headers, body: 1 })).toMatchObject([
      { keyword: 'type', message: 'body: must be string' },
    ]);
  });

  it('takes an undocumented 400 for the default, where there is one', () => {
    const response = { status: 400, headers, body: { message: 'No.' } };
    expect(other.checkResponse(request, response).map((v) => v.keyword)).toEqual(['status']);
    const paths = {
      '/x': { get: { operationId: 'getX', responses: { default: { description: 'No.' } } } },
    };
    const lenient = createChecker({ paths });
    const x = { method: 'GET', path: '/x' };
    expect(lenient.checkResponse(x, response)).toEqual([]);
    expect(lenient.checkResponse(x, { ...response, status: 399 }).map((v) => v.keyword)).toEqual(['status']);
  });

  it('asks for no body where none is documented', () => {
    expect(other.checkResponse(request, { status: 204, headers: {}, body: undefined })).toEqual([]);
  });
});
