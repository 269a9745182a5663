import { describe, expect, it } from 'vitest';
import { createCaller, InvalidArgumentError, isNotFoundError, paginate } from '../src/index.ts';
import { operationNamed } from '../src/internal/every-operation.ts';
import { getSegment, getUsageReport, listGates, operations, patchLayer } from '../src/operations.ts';
import { rejection, stubFetch } from './support/stub-fetch.ts';

function callerOver(fetch = stubFetch()) {
  return { fetch, call: createCaller({ apiKey: 'console-test', fetch, retry: false, rateLimit: false }) };
}

describe('a caller', () => {
  it('sends an operation and answers its envelope', async () => {
    const { fetch, call } = callerOver();
    const { data } = await call(patchLayer, { path: { id: 'home feed' }, body: { description: '' } });
    expect(data).toEqual({ message: 'ok', data: { id: 'beta' } });
    const [sent] = fetch.requests;
    expect(`${sent?.method} ${sent?.url}`).toBe('PATCH https://statsigapi.net/console/v1/layers/home%20feed');
    expect(await sent?.text()).toBe('{"description":""}');
    expect(Object.fromEntries(sent?.headers ?? [])).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'statsig-api-key': 'console-test',
      'statsig-api-version': '20240601',
    });
  });

  it('throws the typed error of a refusal', async () => {
    const { call } = callerOver(stubFetch(() => Response.json({ message: 'Not found' }, { status: 404 })));
    expect(isNotFoundError(await rejection(call(getSegment, { path: { id: 'beta' } })))).toBe(true);
  });

  it.each([
    ['undefined', undefined],
    ['a string', 'getSegment'],
    ['an object', { id: 'getSegment' }],
  ])('refuses %s in place of an operation', async (what, given) => {
    const { call, fetch } = callerOver();
    const refusal = { name: 'InvalidArgumentError', argument: 'operation' };
    const message = `\`operation\` is ${what}. Allowed: one of \`@statsig-console/client/operations\`.`;
    // As a caller without types may have it.
    const operation = given as never;
    const once = await rejection(call(operation, { path: { id: 'beta' } }));
    expect(once).toMatchObject({ ...refusal, message });
    const pages = await rejection(paginate(call, operation).toArray({ limit: 1 }));
    expect(pages).toMatchObject({ ...refusal, message });
    expect(fetch.requests).toEqual([]);
  });

  it('hands CSV on as text', async () => {
    const { fetch, call } = callerOver(stubFetch(() => new Response('a,b\n1,2\n')));
    const query = { startDate: '2026-01-01', endDate: '2026-01-31' };
    expect((await call(getUsageReport, { query } as never)).data).toBe('a,b\n1,2\n');
    expect(fetch.requests[0]?.headers.get('accept')).toBe('text/csv');
  });
});

describe('the query', () => {
  it.each([
    ['a text with reserved characters', { search: 'a&b=c d/é?#' }, 'search=a%26b%3Dc%20d%2F%C3%A9%3F%23'],
    ['a list as a pair for each member', { tags: ['core', 'a b'] }, 'tags=core&tags=a%20b'],
    ['numbers and booleans', { limit: 5, archived: false }, 'limit=5&archived=false'],
    ['nothing for undefined, null and an empty list', { a: undefined, b: null, c: [], d: [null] }, ''],
    ['an empty text', { search: '' }, 'search='],
  ])('writes %s', async (_, query, written) => {
    const { fetch, call } = callerOver();
    await call(listGates, { query } as never);
    expect(new URL(fetch.requests[0]?.url ?? '').search).toBe(written === '' ? '' : `?${written}`);
  });

  it.each([
    ['query.limit', { limit: Number.NaN }, 'NaN'],
    ['query.limit', { limit: Number.POSITIVE_INFINITY }, 'Infinity'],
    ['query.tags', { tags: { a: 1 } }, 'an object'],
    ['query.tags', { tags: [['a']] }, 'an array'],
    ['query.search', { search: '\ud800' }, 'a string'],
    ['query', 'limit=5', 'a string'],
    ['query', [['limit', 5]], 'an array'],
  ])('refuses %s where it cannot be written', async (argument, query, shown) => {
    const { fetch, call } = callerOver();
    const error = await rejection(call(listGates, { query } as never));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      argument,
      message: expect.stringContaining(`\`${argument}\` is ${shown}`),
    });
    expect(fetch.requests).toEqual([]);
  });
});

it('has every operation once, under its own id', async () => {
  const all: Record<string, unknown> = await import('../src/operations.ts');
  expect(operations).toContain(patchLayer);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  for (const operation of operations) expect(all[operation.id]).toBe(operation);
});

it('knows them by id and by path as they are by name', () => {
  // Only resources of the SDK ask for `rules`, and they have the constant at hand.
  for (const { rules: _, ...operation } of operations) {
    expect(operationNamed(operation.id)).toEqual(operation);
    expect(operationNamed(`${operation.method} ${operation.path}`)).toEqual(operation);
  }
});
