import { describe, expect, it } from 'vitest';
import { createChecker, type SentRequest } from '../src/index.ts';

const checker = createChecker();
const headers = { 'statsig-api-key': '<key>', 'content-type': 'application/json' };

const patchLayer: SentRequest = {
  method: 'PATCH',
  path: '/console/v1/layers/home_feed',
  query: [],
  headers,
  body: { description: 'x', parameters: [{ name: 'a', type: 'number', defaultValue: 3 }] },
};
const getSegment: SentRequest = {
  method: 'GET',
  path: '/console/v1/segments/beta',
  query: [],
  headers: { 'statsig-api-key': '<key>' },
  body: undefined,
};
const updateDynamicConfig: SentRequest = {
  method: 'POST',
  path: '/console/v1/dynamic_configs/banner',
  query: [['dryRun', 'true']],
  headers,
  body: {
    isEnabled: true,
    description: '',
    rules: [
      {
        name: 'a',
        passPercentage: 0.07,
        conditions: [{ type: 'email', operator: 'any', targetValue: ['@example.com'] }],
        variants: [{ name: 'v', passPercentage: 81.82, returnValue: { any: { thing: [1] } } }],
      },
    ],
    defaultValue: { any: { thing: true } },
  },
};
const updateExperiment: SentRequest = {
  method: 'POST',
  path: '/console/v1/experiments/short_checkout',
  query: [],
  headers,
  body: {
    status: 'setup',
    description: '',
    idType: 'userID',
    hypothesis: '',
    groups: [{ name: 'a', size: 100, parameterValues: { any: [{ thing: null }] } }],
    allocation: 12.5,
    targetingGateID: null,
    bonferroniCorrection: false,
    defaultConfidenceInterval: '95',
  },
};
const createIngestion: SentRequest = {
  method: 'POST',
  path: '/console/v1/ingestion',
  query: [],
  headers,
  body: {
    dataset: 'Events',
    type: 's3',
    source_name: 'clicks',
    query: 'SELECT 1',
    column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' }, metadata: { any: 'column' } },
  },
};

/** A copy of a request in which one place of its body holds something else. */
function change(request: SentRequest, place: string, value: unknown): SentRequest {
  const body: unknown = structuredClone(request.body);
  const path = place.split('.');
  const last = path.pop() ?? '';
  let parent = body;
  // A place that does not exist makes Reflect throw.
  for (const key of path) parent = Reflect.get(parent as object, key);
  Reflect.set(parent as object, last, value);
  return { ...request, body };
}

describe('a request that keeps the document', () => {
  it.each([
    ['patchLayer', patchLayer],
    ['getSegment', getSegment],
    ['updateDynamicConfig', updateDynamicConfig],
    ['updateExperiment', updateExperiment],
    ['createIngestion', createIngestion],
  ])('%s has no violations', (operationId, request) => {
    expect(checker.operationOf(request)).toBe(operationId);
    expect(checker.checkRequest(request)).toEqual([]);
  });

  it('may say more of its content type', () => {
    const type = 'Application/JSON; charset=utf-8';
    expect(checker.checkRequest({ ...patchLayer, headers: { ...headers, 'content-type': type } })).toEqual(
      [],
    );
  });
});

describe('what is not declared', () => {
  it.each<[place: string, request: SentRequest, location: string[]]>([
    ['a body', change(patchLayer, 'desc', 'x'), ['body', 'desc']],
    ['a member of a union', change(patchLayer, 'parameters.0.foo', 1), ['body', 'parameters', '0', 'foo']],
    ['a group', change(updateExperiment, 'groups.0.weight', 1), ['body', 'groups', '0', 'weight']],
    [
      'a condition',
      change(updateDynamicConfig, 'rules.0.conditions.0.op', 'any'),
      ['body', 'rules', '0', 'conditions', '0', 'op'],
    ],
    [
      'a variant',
      change(updateDynamicConfig, 'rules.0.variants.0.weight', 1),
      ['body', 'rules', '0', 'variants', '0', 'weight'],
    ],
    ['a rule', change(updateDynamicConfig, 'rules.0.groupName', 'a'), ['body', 'rules', '0', 'groupName']],
    ['a body whose parts are joined', change(updateExperiment, 'layerID', 'a'), ['body', 'layerID']],
    [
      'a column mapping',
      change(createIngestion, 'column_mapping.experiment', 'x'),
      ['body', 'column_mapping', 'experiment'],
    ],
    ['a source', change(createIngestion, 'sourceName', 'a'), ['body', 'sourceName']],
  ])('in %s is one violation', (_, request, location) => {
    expect(checker.checkRequest(request)).toEqual([
      { location, keyword: 'undeclared', message: `${location.join('.')}: is no declared property` },
    ]);
  });

  it('is found beside what is wrong otherwise', () => {
    const request = change(change(createIngestion, 'column_mapping.foo', 'x'), 'sourceName', 'a');
    expect(checker.checkRequest(request).map(({ message }) => message)).toEqual([
      'body.column_mapping.foo: is no declared property',
      'body.sourceName: is no declared property',
    ]);
    const both = change(change(patchLayer, 'description', 7), 'desc', 'x');
    expect(checker.checkRequest(both).map(({ message }) => message)).toEqual([
      'body.desc: is no declared property',
      'body.description: must be string',
    ]);
  });

  it('in the query is a violation a key', () => {
    const query = [
      ['limit', '1'],
      ['dryRun', 'true'],
      ['dryrun', 'true'],
      ['limit', '2'],
    ] as const;
    expect(checker.checkRequest({ ...updateDynamicConfig, query })).toEqual([
      {
        location: ['query', 'limit'],
        keyword: 'undeclared',
        message: 'query.limit: is no query parameter of this operation',
      },
      {
        location: ['query', 'dryrun'],
        keyword: 'undeclared',
        message: 'query.dryrun: is no query parameter of this operation',
      },
    ]);
  });
});

describe('a body that breaks a rule', () => {
  it.each<[rule: string, request: SentRequest, keyword: string, message: string]>([
    [
      'a missing property',
      change(updateExperiment, 'groups.0', { name: 'a', parameterValues: {} }),
      'required',
      "body.groups.0: must have required property 'size'",
    ],
    ['a wrong type', change(patchLayer, 'description', null), 'type', 'body.description: must be string'],
    ['too much', change(updateExperiment, 'allocation', 100.5), 'maximum', 'body.allocation: must be <= 100'],
    [
      'what is not offered',
      change(updateExperiment, 'status', 'running'),
      'enum',
      'body.status: must be equal to one of the allowed values (setup, active, decision_made, abandoned, archived, experiment_stopped, assignment_stopped)',
    ],
    [
      'too fine a percentage',
      change(updateDynamicConfig, 'rules.0.passPercentage', 0.005),
      'multipleOf',
      'body.rules.0.passPercentage: must be multiple of 0.01',
    ],
    [
      'a name with a slash and a tilde',
      change(createIngestion, 'column_mapping.ids', { 'a/b~c': 7 }),
      'type',
      'body.column_mapping.ids.a/b~c: must be string',
    ],
    ['a body that is text', { ...patchLayer, body: '{' }, 'type', 'body: must be object'],
    ['a body that is a list', { ...patchLayer, body: [] }, 'type', 'body: must be object'],
  ])('%s', (_, request, keyword, message) => {
    expect(checker.checkRequest(request)).toMatchObject([{ keyword, message }]);
  });

  it.each<[rule: string, request: SentRequest, location: string[], keyword: string, message: string]>([
    [
      'the meant member',
      change(patchLayer, 'parameters.0.defaultValue', '3'),
      ['body', 'parameters', '0', 'defaultValue'],
      'type',
      'body.parameters.0.defaultValue: must be number',
    ],
    [
      'no member',
      change(patchLayer, 'parameters.0.type', 'date'),
      ['body', 'parameters', '0'],
      'discriminator',
      'body.parameters.0: value of tag "type" must be in oneOf',
    ],
    [
      'a member nobody can tell',
      change(patchLayer, 'parameters.0', { name: 'a', defaultValue: 3 }),
      ['body', 'parameters', '0'],
      'discriminator',
      'body.parameters.0: tag "type" must be string',
    ],
    [
      'the meant source',
      change(createIngestion, 'column_mapping', { event_name: 'e', ids: {} }),
      ['body', 'column_mapping'],
      'required',
      "body.column_mapping: must have required property 'timestamp'",
    ],
    [
      'no source',
      change(createIngestion, 'dataset', 'events'),
      ['body'],
      'discriminator',
      'body: value of tag "dataset" must be in oneOf',
    ],
  ])('of a union is reported once: %s', (_, request, location, keyword, message) => {
    expect(checker.checkRequest(request)).toEqual([{ location, keyword, message }]);
  });
});

describe('parameters that break a rule', () => {
  it.each([
    [[['dryRun', 'yes']] as const],
    [
      [
        ['dryRun', 'true'],
        ['dryRun', 'true'],
      ] as const,
    ],
  ])('the query %j', (query) => {
    expect(checker.checkRequest({ ...updateDynamicConfig, query })).toEqual([
      { location: ['query', 'dryRun'], keyword: 'type', message: 'query.dryRun: must be boolean' },
    ]);
  });

  it('the version', () => {
    const request = { ...patchLayer, headers: { ...headers, 'statsig-api-version': '20990101' } };
    expect(checker.checkRequest(request)).toEqual([
      {
        location: ['header', 'statsig-api-version'],
        keyword: 'enum',
        message: 'header.statsig-api-version: must be equal to one of the allowed values (20240601)',
      },
    ]);
  });

  it('the key, when it is missing or empty', () => {
    const missing = {
      location: ['header', 'statsig-api-key'],
      keyword: 'required',
      message: 'header.statsig-api-key: is missing',
    };
    expect(checker.checkRequest({ ...getSegment, headers: {} })).toEqual([missing]);
    expect(checker.checkRequest({ ...getSegment, headers: { 'statsig-api-key': '' } })).toEqual([missing]);
  });

  it.each([
    ['text/plain', 'is text/plain, not application/json'],
    ['application/json-patch+json', 'is application/json-patch+json, not application/json'],
    ['', 'is missing, not application/json'],
  ])('the content type %j', (type, problem) => {
    const request = { ...patchLayer, headers: { ...headers, 'content-type': type } };
    expect(checker.checkRequest(request)).toEqual([
      {
        location: ['header', 'content-type'],
        keyword: 'contentType',
        message: `header.content-type: ${problem}`,
      },
    ]);
  });
});

describe('a body where none belongs, or none where one does', () => {
  it.each([
    ['a read', { ...getSegment, body: {} }, 'undeclared', 'body: this operation takes no body'],
    ['a change', { ...patchLayer, body: undefined }, 'required', 'body: is missing'],
  ])('%s', (_, request, keyword, message) => {
    expect(checker.checkRequest(request)).toEqual([{ location: ['body'], keyword, message }]);
  });
});

describe('a request to no operation', () => {
  it.each([
    ['PUT', '/console/v1/layers/home_feed'],
    ['patch', '/console/v1/layers/home_feed'],
    ['PATCH', '/console/v1/layers/'],
    ['PATCH', '/console/v1/layers/home/feed'],
    ['PATCH', '/v2/console/v1/layers/home_feed'],
    ['PATCH', '/console/v1/layers/home_feed/'],
  ])('%s %s', (method, path) => {
    const request = { ...patchLayer, method, path };
    expect(checker.operationOf(request)).toBeUndefined();
    expect(checker.checkRequest(request)).toEqual([
      {
        location: ['path'],
        keyword: 'unknownOperation',
        message: `path: ${method} ${path} is no operation of the document`,
      },
    ]);
  });
});

describe('a path that two templates fit', () => {
  it('is the one without a placeholder', () => {
    const operation = (operationId: string) => ({ get: { operationId, responses: {} } });
    const { operationOf } = createChecker({
      paths: { '/gates/{id}': operation('getGate'), '/gates/stale': operation('listStaleGates') },
    });
    expect(operationOf({ method: 'GET', path: '/gates/stale' })).toBe('listStaleGates');
    expect(operationOf({ method: 'GET', path: '/gates/other' })).toBe('getGate');
  });
});
