import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from './spec-repository.ts';

/** The same operation as in the repository's spec, as another tool would publish it, and one more. */
const PUBLISHED = `openapi: 3.0.3
info: { title: Lamps of others, version: "7" }
servers: [{ url: https://lamps.example }]
paths:
  /lamps/{id}:
    post:
      operationId: LampController_update
      tags: [Lamps]
      summary: Set a lamp
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/LampDto" }
      responses:
        "200":
          description: The lamp.
          content:
            application/json:
              schema:
                type: object
                required: [id]
                properties:
                  id: { type: string }
                  color: { type: string, enum: [red, green], nullable: true }
  /lamps:
    get:
      responses: {}
components:
  schemas:
    LampDto:
      type: object
      properties:
        name: { type: string, maxLength: 30 }
        power: { type: integer, format: int32 }
`;

const LEDGER = `# Known.
- id: '*: operationId'
  reason: Names here are verb and noun.
  source: our choice
- id: ['GET /lamps: missing', 'updateLamp.response.color: null']
  reason: Not documented.
  source: page
- id: 'deleteLamp: extra'
  reason: Gone.
  source: page
`;

let repository: Repository;
beforeEach(() => {
  repository = makeRepository(undefined);
  repository.write('spec/drift/known.yaml', LEDGER);
  repository.write('upstream.yaml', PUBLISHED);
});
afterEach(() => repository.remove());

describe('pnpm spec:drift', () => {
  it('lists what is not explained, and entries that explain nothing', async () => {
    const { code, out, err } = await repository.run('spec-drift.mjs', 'upstream.yaml');
    expect(err).toBe('');
    expect(out).toBe(`upstream.yaml: 4 differences, 1 unexplained.

                unexplained   explained
  missing                 0           1
  extra                   0           0
  stricter                1           1
  looser                  0           0
  different               0           0
  renamed                 0           1
  enum                    0           0
  documentation           0           0

stricter: 1 unexplained
  updateLamp  POST /console/v1/lamps/{id}
    updateLamp.body.name: maxLength
      published: 30; here: 20

1 entry explains nothing in what was compared:
  spec/drift/known.yaml:8  deleteLamp: extra
`);
    expect(code).toBe(1);
  });

  it('ends with 0 when everything is explained', async () => {
    repository.write('same.yaml', PUBLISHED.replace('maxLength: 30', 'maxLength: 20'));
    const { code, out } = await repository.run('spec-drift.mjs', 'same.yaml');
    expect(out).toContain('same.yaml: 3 differences, 0 unexplained.');
    expect(code).toBe(0);
  });

  it('prints JSON, of several documents', async () => {
    repository.write('same.yaml', PUBLISHED.replace('maxLength: 30', 'maxLength: 20'));
    const { code, out } = await repository.run('spec-drift.mjs', '--json', 'upstream.yaml', 'same.yaml');
    const { documents, stale } = JSON.parse(out);
    expect(documents.map(({ file }: { file: string }) => file)).toEqual(['upstream.yaml', 'same.yaml']);
    expect(documents[0].counts.stricter).toEqual({ unexplained: 1, explained: 1 });
    expect(documents[0].differences[0]).toEqual({
      id: 'GET /lamps: missing',
      kind: 'missing',
      operation: 'GET /lamps',
      method: 'GET',
      path: '/lamps',
      published: 'operation',
      here: 'nothing',
      explained: { entry: 'GET /lamps: missing', reason: 'Not documented.', source: 'page' },
    });
    expect(stale).toEqual([{ file: 'spec/drift/known.yaml', line: 8, id: 'deleteLamp: extra' }]);
    expect(code).toBe(1);
  });
});

describe('pnpm spec:drift refuses', () => {
  it.each([
    ['no document', [], undefined, 'no document was named'],
    ['an unknown option', ['--quiet', 'a.json'], undefined, "Unknown option '--quiet'"],
    ['a missing file', ['nowhere.json'], undefined, 'nowhere.json cannot be read: there is no such file.'],
    ['a folder', ['spec'], undefined, 'spec cannot be read: it is a folder.'],
    [
      'Swagger 2',
      ['a.json'],
      '{"swagger": "2.0", "paths": {}}',
      'a.json is Swagger 2.0, that is OpenAPI 2; only OpenAPI 3.0 and 3.1',
    ],
    [
      'something else',
      ['a.json'],
      '{"version": 1}',
      'a.json has no property "openapi"; only OpenAPI 3.0 and 3.1',
    ],
    [
      'a later OpenAPI',
      ['a.yaml'],
      'openapi: 4.0.0',
      'a.yaml says openapi: "4.0.0"; only OpenAPI 3.0 and 3.1',
    ],
    ['no paths', ['a.yaml'], 'openapi: 3.0.0', 'a.yaml has no "paths"'],
    ['a list', ['a.yaml'], '- a', 'a.yaml holds no object'],
    ['JSON that is cut off', ['a.json'], '{\n  "openapi": "3.0.0",\n  "paths": {', 'a.json:3:'],
    [
      'YAML that does not parse',
      ['a.yaml'],
      'openapi: 3.0.0\npaths: [\n',
      'a.yaml:3:1 does not parse as YAML',
    ],
    [
      'a dangling reference',
      ['a.yaml'],
      "openapi: 3.0.0\npaths: { /a: { $ref: '#/x' } }",
      'a.yaml refers to #/x, which it does not have',
    ],
    [
      'references in a circle',
      ['a.json'],
      '{"openapi": "3.0.0", "paths": {"/a": {"$ref": "#/b"}}, "b": {"$ref": "#/c"}, "c": {"$ref": "#/b"}}',
      'a.json refers to #/b, which refers back to itself and to nothing else.',
    ],
    [
      'a page',
      ['a.json'],
      '\n<!doctype html><html></html>',
      'a.json is a page of HTML or XML. Save the OpenAPI',
    ],
    ['an empty file', ['a.yaml'], '', 'a.yaml holds no object'],
    [
      'a reference to a file',
      ['a.yaml'],
      'openapi: 3.0.0\npaths: { /a: { $ref: b.yaml } }',
      'a.yaml refers to another file: b.yaml. Bundle it',
    ],
  ])('%s', async (_, args, text, message) => {
    if (text !== undefined) repository.write(args[0] ?? '', text);
    const { code, out, err } = await repository.run('spec-drift.mjs', ...args);
    expect(err).toMatch(/^spec:drift: /);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('an entry of the ledger without a reason', async () => {
    repository.write('spec/drift/known.yaml', '- id: a\n');
    const wrong = await repository.run('spec-drift.mjs', 'upstream.yaml');
    expect(wrong.err).toBe(
      'spec:drift: spec/drift/known.yaml:1 has no reason. Say why the difference is right.\n',
    );
    expect(wrong.code).toBe(2);
  });

  it('our own spec when it does not parse', async () => {
    repository.write('spec/schemas/Lamp.yaml', 'type: [object\n');
    const { code, err } = await repository.run('spec-drift.mjs', 'upstream.yaml');
    expect(err).toContain('The spec of the working tree cannot be bundled.');
    expect(code).toBe(2);
  });
});
