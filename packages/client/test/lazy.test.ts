// What is loaded when it is first needed, when it cannot be: an app may have lost its network, or its files on the server.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ConsoleClient } from '../src/index.ts';
import { getSegment } from '../src/operations.ts';
import { rejection, stubFetch } from './support/stub-fetch.ts';

const SLOW_PATH = '../src/internal/slow-path.ts';
const OTHERS = ['../src/internal/every-operation.ts', '../src/internal/by-path.ts'];
const path = { id: 'beta' };

/** Makes a module one that cannot be loaded. */
function lose(module: string): void {
  vi.doMock(module, () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
}

beforeEach(() => {
  vi.resetModules();
  lose(SLOW_PATH);
});
afterEach(() => {
  for (const module of [SLOW_PATH, ...OTHERS]) vi.doUnmock(module);
});

async function freshClient(answer?: () => Response) {
  const { createConsoleClient } = await import('../src/index.ts');
  const fetch = stubFetch(answer);
  return { fetch, client: createConsoleClient({ apiKey: 'console-test', fetch }) };
}

const refusal = () => Response.json({ message: 'Not found' }, { status: 404 });

it('reads do without the slow path', async () => {
  const { client } = await freshClient();
  expect((await client.call('getSegment', { path })).data).toEqual({ message: 'ok', data: { id: 'beta' } });
});

it('a read that fails says that nothing can say why', async () => {
  const { client, fetch } = await freshClient(refusal);
  const error = await rejection(client.call('getSegment', { path }));
  expect(error).toMatchObject({
    name: 'StatsigError',
    message: 'getSegment failed: a file of @statsig-console/client could not be loaded.',
  });
  expect(fetch.requests).toHaveLength(1);
});

it('a change without rate limit that fails says that it may have been applied', async () => {
  const { client, fetch } = await freshClient(() => new Response(null, { status: 500 }));
  const error = await rejection(client.call('patchLayer', { path, body: {} }, { rateLimit: false }));
  expect(error).toMatchObject({
    name: 'StatsigError',
    message:
      'patchLayer failed, and may have been applied: a file of @statsig-console/client could not be loaded.',
  });
  expect(fetch.requests).toHaveLength(1);
});

it('a change is not sent', async () => {
  const { client, fetch } = await freshClient();
  expect(await rejection(client.call('patchLayer', { path, body: {} }))).toMatchObject({
    name: 'StatsigError',
    message: 'patchLayer was not sent: a file of @statsig-console/client could not be loaded.',
  });
  expect(fetch.requests).toEqual([]);
});

it('the next call tries again', async () => {
  const { client } = await freshClient(refusal);
  await rejection(client.call('getSegment', { path }));
  vi.doUnmock(SLOW_PATH);
  expect(await rejection(client.call('getSegment', { path }))).toMatchObject({ name: 'NotFoundError' });
});

it.each<[string, (client: ConsoleClient) => Promise<unknown>]>([
  ['by id', (client) => client.call('getSegment', { path })],
  ['by path', (client) => client.GET('/console/v1/segments/{id}', { params: { path } })],
])('a call %s is not sent without what finds its operation', async (_, send) => {
  const { client, fetch } = await freshClient();
  for (const module of OTHERS) lose(module);
  expect(await rejection(send(client))).toMatchObject({
    name: 'StatsigError',
    message: 'Nothing was sent: a file of @statsig-console/client could not be loaded.',
  });
  expect(fetch.requests).toEqual([]);
});

it('a call by constant needs neither', async () => {
  const { client } = await freshClient();
  for (const module of OTHERS) lose(module);
  expect((await client.call(getSegment, { path })).response.status).toBe(200);
});

it('a change whose time was over when all was loaded is not sent', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { client, fetch } = await freshClient();
  // Now that the one before is in place: of two that are yet to be, either may be the last.
  vi.doMock(SLOW_PATH, async (importOriginal) => {
    now.mockReturnValue(1_000);
    return importOriginal();
  });
  const error = await rejection(client.call('patchLayer', { path, body: {} }, { totalTimeout: 500 }));
  now.mockRestore();
  expect(error).toMatchObject({
    name: 'TimeoutError',
    message: 'PATCH /console/v1/layers/beta was given up after its total of 500 ms, before it was sent.',
    mayHaveApplied: false,
  });
  expect(fetch.requests).toEqual([]);
});
