import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCases } from '../src/index.ts';

const OPERATIONS = ['createIngestion', 'getSegment', 'patchLayer', 'updateDynamicConfig', 'updateExperiment'];

const ANYTHING: unknown = expect.anything();
const TEXT: unknown = expect.stringMatching(/\S/);
const METHODS = /^(GET|POST|PATCH)$/;

/** Class of the error by status, and whether the API says how long to wait. */
const ERRORS = [
  [400, 'BadRequestError', undefined],
  [401, 'AuthenticationError', undefined],
  [403, 'PermissionError', undefined],
  [404, 'NotFoundError', undefined],
  [429, 'RateLimitError', 2000],
  [500, 'ServerError', undefined],
  [503, 'ServerError', undefined],
];

/** Every value of a JSON document with its place. */
function values(value: unknown, place: string): [place: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) => values(inner, `${place}/${key}`));
}

/** That an object has no other properties than these. */
function expectKeys(object: object, needed: string[], optional: string[] = []): void {
  const keys = Object.keys(object);
  expect(keys).toEqual(expect.arrayContaining(needed));
  expect([...needed, ...optional]).toEqual(expect.arrayContaining(keys));
}

function expectInput(input: object): void {
  expectKeys(input, [], ['id', 'body', 'dryRun', 'respectReviewSettings', 'apiVersion']);
}

it('there is a file for every operation', () => {
  const files = readdirSync(new URL('../cases', import.meta.url));
  expect(files.sort()).toEqual(OPERATIONS.map((operationId) => `${operationId}.json`));
});

it('there are no cases of an operation that does not exist', () => {
  expect(() => loadCases('getGate')).toThrow('getGate.json');
});

describe.each(OPERATIONS)('the cases of %s', (operationId) => {
  const cases = loadCases(operationId);

  it('are those of this operation', () => {
    expectKeys(cases, ['operationId', 'requests', 'invalid', 'refused', 'errors']);
    expect(cases.operationId).toBe(operationId);
  });

  it('have requests in the documented shape', () => {
    expect(cases.requests.length).toBeGreaterThanOrEqual(4);
    for (const request of cases.requests) {
      expectKeys(request, ['name', 'input', 'sent', 'returned'], ['example']);
      expectInput(request.input);
      expectKeys(request.sent, ['method', 'path', 'query', 'headers'], ['body']);
      expect(request).toMatchObject({ name: TEXT, returned: ANYTHING });
      expect(request.sent.method).toMatch(METHODS);
      expect(request.sent.path).toMatch(/^\/console\/v1\/[^?#\s]+$/);
      expect(request.sent.headers).toMatchObject({
        accept: 'application/json',
        'statsig-api-key': '<key>',
        'statsig-api-version': '20240601',
      });
      expectKeys(
        request.sent.headers,
        ['accept', 'statsig-api-key', 'statsig-api-version'],
        ['content-type', 'x-respect-review-settings'],
      );
      const hasBody = request.sent.method !== 'GET';
      expect('body' in request.sent).toBe(hasBody);
      expect('content-type' in request.sent.headers).toBe(hasBody);
      expect(request.sent.body).toEqual(request.input.body);
      for (const pair of request.sent.query) expect(pair).toEqual([TEXT, expect.any(String)]);
    }
  });

  it('have invalid calls in the documented shape', () => {
    for (const invalid of cases.invalid) {
      expectKeys(invalid, ['name', 'input', 'violation'], ['property']);
      expectKeys(invalid.violation, ['location', 'keyword']);
      expectInput(invalid.input);
      expect(invalid).toMatchObject({ name: TEXT, violation: { keyword: TEXT } });
      expect(invalid.violation.location[0]).toMatch(/^(body|header|query)$/);
      // Ingestion checks bodies by itself, and names the property.
      if (operationId === 'createIngestion') expect(invalid.property).toEqual(TEXT);
    }
  });

  it('have refused calls in the documented shape', () => {
    for (const refused of cases.refused) {
      expectKeys(refused, ['name', 'input', 'argument']);
      expectInput(refused.input);
      expect(refused.name).toEqual(TEXT);
      expect(['id', 'body']).toContain(refused.argument);
    }
  });

  it('have the errors that the API documents', () => {
    for (const error of cases.errors) {
      expectKeys(error, ['status', 'error', 'body'], ['retryAfterMs']);
      expect(error.body).toMatchObject({ message: TEXT });
    }
    const errors = cases.errors.map(({ status, error, retryAfterMs }) => [status, error, retryAfterMs]);
    expect(errors).toEqual(ERRORS);
  });

  it('are named apart', () => {
    const kinds = [cases.requests, cases.invalid, cases.refused];
    for (const kind of kinds) {
      const names = kind.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have ten calls or more that do not pass', () => {
    expect(cases.invalid.length + cases.refused.length).toBeGreaterThanOrEqual(10);
  });

  it('hold real values and no placeholders', () => {
    const placeholders = values(cases, '').filter(
      ([, value]) => typeof value === 'string' && /^<.*>$|lorem|foobar/i.test(value),
    );
    const others = placeholders.filter(([place]) => !place.endsWith('/sent/headers/statsig-api-key'));
    expect(others).toEqual([]);
    expect(placeholders).toHaveLength(cases.requests.length);
  });
});
