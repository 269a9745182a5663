import { describe, expect, expectTypeOf, it } from 'vitest';
import { document, operations } from '../src/index.ts';
import type { HttpMethod, OpenApiDocument, OperationInfo } from '../src/types.ts';

describe('operations', () => {
  it.each([
    ['patchLayer', 'PATCH', '/console/v1/layers/{id}', 'Layers'],
    ['updateExperiment', 'POST', '/console/v1/experiments/{id}', 'Experiments'],
    ['updateDynamicConfig', 'POST', '/console/v1/dynamic_configs/{id}', 'Dynamic Configs'],
    ['createIngestion', 'POST', '/console/v1/ingestion', 'Ingestions'],
    ['getSegment', 'GET', '/console/v1/segments/{id}', 'Segments'],
  ])('has %s at %s %s', (operationId, method, path, tag) => {
    expect(operations.find((operation) => operation.operationId === operationId)).toEqual({
      operationId,
      method,
      path,
      tag,
      deprecated: false,
      rateLimits: [],
    });
  });

  it('has nothing that the document lacks, and the other way round', () => {
    const paths = Object.values(document.paths).map((item) => ({ ...item }));
    const inDocument = paths.flatMap(({ parameters: _, summary: __, description: ___, ...methods }) =>
      Object.keys(methods),
    );
    expect(operations).toHaveLength(inDocument.length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it('has every documented operation', () => {
    expect(operations).toHaveLength(276);
    expect(operations.filter(({ deprecated }) => deprecated).map(({ operationId }) => operationId)).toEqual([
      'addDynamicConfigRule',
      'deleteDynamicConfigRuleByName',
      'patchDynamicConfigRuleByName',
      'addDynamicConfigRules',
      'patchDynamicConfigRules',
      'addGateRules',
      'patchGateRules',
    ]);
  });

  it('tells the rate limits that single operations have', () => {
    const limited = operations.filter(({ rateLimits }) => rateLimits.length > 0);
    expect(limited.map(({ operationId, rateLimits }) => [operationId, rateLimits])).toEqual([
      ['getSegmentIds', [{ requests: 100 }]],
      [
        'removeSegmentIds',
        [
          { requests: 900, seconds: 900 },
          { requests: 12, seconds: 10 },
        ],
      ],
      [
        'addSegmentIds',
        [
          { requests: 900, seconds: 900 },
          { requests: 12, seconds: 10 },
        ],
      ],
    ]);
    expect(document['x-rate-limits']).toEqual([
      { requests: 100, seconds: 10 },
      { requests: 900, seconds: 900 },
    ]);
  });

  it('takes a body where something is deleted that only a body can name', () => {
    const bodies = operations.filter(
      ({ method, path }) => method === 'DELETE' && document.paths[path]?.delete?.requestBody !== undefined,
    );
    expect(bodies.map(({ operationId }) => operationId).toSorted()).toEqual([
      'deleteExperimentOverrides',
      'deleteGateOverrides',
      'deleteHoldoutOverrides',
      'deleteLayerOverrides',
      'removeSegmentIds',
    ]);
  });

  it('has one operation that answers text', () => {
    const media = operations.map(({ operationId, method, path }) => {
      const key = method.toLowerCase() as Lowercase<typeof method>;
      const answers = Object.entries(document.paths[path]?.[key]?.responses ?? {});
      const success = answers.find(([status]) => status.startsWith('2'))?.[1];
      return [operationId, success && 'content' in success ? Object.keys(success.content ?? {}) : []];
    });
    expect(media.filter(([, types]) => String(types) !== 'application/json')).toEqual([
      ['getUsageReport', ['text/csv']],
    ]);
  });

  it('has exact types', () => {
    expectTypeOf(operations).toEqualTypeOf<readonly OperationInfo[]>();
    expectTypeOf<OperationInfo['method']>().toEqualTypeOf<HttpMethod>();
    expectTypeOf(document).toEqualTypeOf<OpenApiDocument>();
    // What is looked up may not be there, and nothing is `any`.
    expectTypeOf(document.paths['/console/v1/layers/{id}']?.patch?.tags).toEqualTypeOf<
      readonly [string] | undefined
    >();
    expectTypeOf(document.components.schemas['Layer']).not.toBeAny();
    // @ts-expect-error the document is read-only
    const change = () => (document.openapi = '3.0.0');
    expectTypeOf(change).toBeFunction();
  });
});

describe('the document', () => {
  it('is OpenAPI 3.1 with the dialect of 2020-12', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('is for the production server, with a key in STATSIG-API-KEY', () => {
    expect(document.servers.map(({ url }) => url)).toEqual(['https://statsigapi.net']);
    expect(document.security).toEqual([{ consoleApiKey: [] }]);
    expect(document.components.securitySchemes['consoleApiKey']).toMatchObject({
      type: 'apiKey',
      in: 'header',
      name: 'STATSIG-API-KEY',
    });
  });

  it('stands on its own', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference) => !reference.startsWith('#/components/'))).toEqual([]);
  });

  it('takes dryRun where a dynamic config is replaced', () => {
    expect(document.paths['/console/v1/dynamic_configs/{id}']?.post?.parameters).toEqual([
      { $ref: '#/components/parameters/DryRun' },
    ]);
    expect(document.components.parameters['DryRun']).toMatchObject({
      name: 'dryRun',
      in: 'query',
      schema: { type: 'boolean' },
    });
  });

  it('filters the experiments of a metric like the list of all experiments', () => {
    const filters = ['/console/v1/experiments', '/console/v1/metrics/{id}/experiments'].map((path) => {
      const parameters = document.paths[path]?.get?.parameters ?? [];
      return parameters
        .flatMap((parameter) =>
          '$ref' in parameter ? [] : [[parameter.name, parameter.schema, parameter.description]],
        )
        .sort();
    });
    expect(filters[0]).toHaveLength(9);
    expect(filters[1]).toEqual(filters[0]);
  });

  it('takes an id that is not empty', () => {
    expect(document.components.parameters['Id']).toMatchObject({
      name: 'id',
      in: 'path',
      required: true,
      schema: { type: 'string', minLength: 1 },
    });
  });

  it('knows one version of the wire format', () => {
    expect(document.components.parameters['ApiVersion']).toMatchObject({
      name: 'STATSIG-API-VERSION',
      in: 'header',
      schema: { enum: ['20240601'] },
    });
  });

  it('tells how long to wait after a 429', () => {
    expect(document.components.responses['TooManyRequests']?.headers).toHaveProperty('Retry-After');
  });

  it('marks the precommit webhook as deprecated', () => {
    expect(document.components.schemas['PrecommitWebhook']).toMatchObject({ deprecated: true });
  });
});
