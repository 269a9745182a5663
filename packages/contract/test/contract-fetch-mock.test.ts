// What answers in process has to answer what the mock answers, or a unit test says nothing about the rest.
import { document, operations } from '@statsig-console/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContractFetch, type Mock, startMock } from '../src/index.ts';
import { type ExampleRequest, exampleRequests } from './support/example-requests.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

const contractFetch = createContractFetch();
const ORIGIN = 'https://statsigapi.net';
/** Headers that tell a caller something. */
const HEADERS = ['content-type', 'retry-after', 'deprecation'];

async function read(answer: Promise<Response>) {
  const response = await answer;
  const headers = HEADERS.map((name) => [name, response.headers.get(name)?.replace(/;.*/, '')]);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, ...Object.fromEntries(headers), body: isJson ? JSON.parse(text) : text };
}

/** The answer in process and that of the mock. */
async function both({ target, ...init }: ExampleRequest, headers: Record<string, string> = {}) {
  const sent = { ...init, headers: { ...init.headers, ...headers } };
  return {
    here: await read(contractFetch(ORIGIN + target, sent)),
    mock: await read(fetch(mock.url + target, sent)),
  };
}

const rows = operations.map(({ operationId, ...operation }) => [operationId, operation] as const);

describe('a contract fetch answers as the mock does', () => {
  it.each(rows)('the example requests of %s', async (_, operation) => {
    const requests = exampleRequests(document, operation);
    for (const request of requests) {
      const answers = await both(request);
      expect(answers.here).toEqual(answers.mock);
      expect(answers.here.status).toBeLessThan(300);
    }
    expect(requests.length).toBeGreaterThan(0);
  });

  it.each(rows)('every example of %s that is asked for', async (_, operation) => {
    const [request] = exampleRequests(document, operation);
    // An HttpMethod in lower case is a key of a path item.
    const { responses = {} } =
      document.paths[operation.path]?.[
        operation.method.toLowerCase() as Lowercase<typeof operation.method>
      ] ?? {};
    const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
    const content = success && 'content' in success ? Object.values(success.content ?? {})[0] : undefined;
    const names = Object.keys(content?.examples ?? {});
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const answers = request && (await both(request, { prefer: `example=${name}` }));
      expect(answers?.here).toEqual(answers?.mock);
    }
  });

  // Every tag once: the errors are the same everywhere.
  const firsts = rows.filter(([, { tag }], index) => rows.findIndex((row) => row[1].tag === tag) === index);

  it.each(firsts)('every error of %s', async (_, operation) => {
    const [request] = exampleRequests(document, operation);
    for (const status of [400, 401, 403, 404, 429, 500, 503]) {
      const answers = request && (await both(request, { prefer: `code=${status}` }));
      expect(answers?.here.status).toBe(status);
      expect(answers?.here).toEqual(answers?.mock);
    }
  });
});

describe('a contract fetch refuses as the mock does', () => {
  const RULE = { name: 'All', passPercentage: 10, conditions: [] };
  const config = (rules: unknown) => ({ isEnabled: true, description: '', rules });

  it.each<[what: string, method: string, path: string, body: unknown, headers: Record<string, string>]>([
    ['what is too short', 'POST', 'dynamic_configs/banner', { name: 'ab', isEnabled: true, rules: [] }, {}],
    ['what is not declared', 'PATCH', 'layers/home_feed', { descripton: '' }, {}],
    ['what is not declared in a rule', 'POST', 'dynamic_configs/x', config([{ ...RULE, percentage: 5 }]), {}],
    ['a wrong type', 'PATCH', 'layers/home_feed', { description: 7 }, {}],
    ['a percentage too fine', 'POST', 'dynamic_configs/x', config([{ ...RULE, passPercentage: 0.075 }]), {}],
    [
      'a union of which no member was meant',
      'POST',
      'ingestion',
      { dataset: 'metrics', type: 's3', source_name: 'x' },
      {},
    ],
    [
      'a wrong member of a union',
      'PATCH',
      'layers/home_feed',
      { parameters: [{ name: 'ads', type: 'number', defaultValue: '3' }] },
      {},
    ],
    ['no key', 'GET', 'segments/x', undefined, { 'STATSIG-API-KEY': '' }],
    ['no key and a wrong body', 'PATCH', 'layers/x', { description: 7 }, { 'STATSIG-API-KEY': '' }],
  ])('%s', async (_, method, path, body, headers) => {
    const answers = await both({
      method,
      target: `/console/v1/${path}`,
      headers: { 'STATSIG-API-KEY': 'any', 'content-type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const sorted = ({ body: answer, ...rest }: Awaited<ReturnType<typeof read>>) => ({
      ...rest,
      body: answer.errors ? { ...answer, errors: new Set(answer.errors) } : answer,
    });
    expect(sorted(answers.here)).toEqual(sorted(answers.mock));
    expect(answers.here.status).toBeGreaterThan(399);
  });

  it.each([
    ['a path that is none', 'GET', '/console/v1/nothing', 404],
    ['a method that the path does not have', 'DELETE', '/console/v1/gates', 405],
  ])('%s', async (_, method, target, status) => {
    const answers = await both({ method, target, headers: { 'STATSIG-API-KEY': 'any' }, body: null });
    expect([answers.here.status, answers.mock.status]).toEqual([status, status]);
  });
});
