import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureFetch, type Mock, startMock, withScenario } from '../src/index.ts';

const headers = { 'STATSIG-API-KEY': 'any' };

describe('a scenario over the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.stop());

  it('answers what was arranged, and then leaves the word to the mock', async () => {
    const sent = captureFetch();
    const fetch = withScenario({ fetch: sent });
    fetch.scenario.next('getGate', { status: 429, retryAfter: 5 }, { networkError: 'ECONNREFUSED' });
    const url = `${mock.url}/console/v1/gates/dark_mode`;
    const first = await fetch(url, { headers });
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '5']);
    await expect(fetch(url, { headers })).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    const last = await fetch(url, { headers });
    expect([last.status, await last.json()]).toMatchObject([200, { message: 'Gate read successfully.' }]);
    expect(sent.requests).toHaveLength(3);
    fetch.scenario.assertUsed();
  });

  it('leaves what the mock refuses as it is, and uses up nothing', async () => {
    const fetch = withScenario();
    fetch.scenario.next('patchLayer', { status: 404 });
    const url = `${mock.url}/console/v1/layers/home_feed`;
    const patch = (body: string) => ({
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });
    expect((await fetch(url, patch('{"description":7}'))).status).toBe(400);
    expect((await fetch(`${mock.url}/elsewhere`, { headers })).status).toBe(404);
    expect(fetch.scenario.pending()).toHaveLength(1);
    expect((await fetch(url, patch('{"description":"x"}'))).status).toBe(404);
  });
});

describe('a scenario over any fetch', () => {
  it('slows down, and lets the caller abort', async () => {
    const controller = new AbortController();
    const fetch = withScenario({
      fetch: async () => {
        setImmediate(() => controller.abort(new Error('enough')));
        return new Response('{}');
      },
    });
    fetch.scenario.slow(1_000_000, 'getGate');
    const url = 'https://statsigapi.net/console/v1/gates/dark_mode';
    await expect(fetch(url, { headers, signal: controller.signal })).rejects.toThrow('enough');
  });
});
