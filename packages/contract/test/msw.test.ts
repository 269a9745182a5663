import { document, operations } from '@statsig-console/spec';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createContractFetch, type OpenApiDocument } from '../src/index.ts';
import { handlers, override } from '../src/msw.ts';
import { exampleRequests } from './support/example-requests.ts';

const API = 'https://statsigapi.net';
const GATE = `${API}/console/v1/gates/dark_mode`;
const headers = { 'STATSIG-API-KEY': 'any' };

const server = setupServer(...handlers());
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers(...handlers()));
afterAll(() => server.close());

describe('the handlers of MSW', () => {
  it('answer every operation as a contract fetch does', async () => {
    const contractFetch = createContractFetch();
    for (const operation of operations) {
      const [request] = exampleRequests(document, operation);
      const { target = '', ...init } = request ?? {};
      const answers = await Promise.all([fetch(API + target, init), contractFetch(API + target, init)]);
      const [msw, own] = await Promise.all(answers.map(async (a) => [a.status, await a.text()]));
      expect([operation.operationId, msw]).toEqual([operation.operationId, own]);
    }
  });

  it('refuse what breaks the spec, and what has no key', async () => {
    const wrong = await fetch(`${GATE}?extra=1`, { headers });
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      { errors: [{ property: 'query.extra' }] },
    ]);
    expect((await fetch(GATE)).status).toBe(401);
  });

  it('answer what is preferred', async () => {
    expect((await fetch(GATE, { headers: { ...headers, Prefer: 'code=404' } })).status).toBe(404);
  });

  it.each(['http://localhost:4010', 'https://proxy.example/statsig/', '*'])(
    'answer at %s',
    async (baseUrl) => {
      server.resetHandlers(...handlers({ baseUrl }));
      const base = baseUrl === '*' ? 'https://any.example' : baseUrl.replace(/\/$/, '');
      expect((await fetch(`${base}/console/v1/gates/dark_mode`, { headers })).status).toBe(200);
      expect((await fetch(`${base}/console/v1/gates/a%2Fb/rules`, { headers })).status).toBe(200);
    },
  );

  it('want a base that is an address', () => {
    expect(() => handlers({ baseUrl: 'statsigapi.net' })).toThrow(
      '`baseUrl` is statsigapi.net. Allowed: an address such as https://statsigapi.net, or * for any.',
    );
  });

  it('can be those of another document', async () => {
    const get = {
      operationId: 'getThing',
      responses: { 200: { description: '' }, 404: { description: '' } },
    };
    const other: OpenApiDocument = { paths: { '/things/{id}': { get } } };
    server.resetHandlers(
      override<string>('getThing', { status: 404 }, { document: other, once: true }),
      ...handlers({ document: other }),
    );
    const statuses = [await fetch(`${API}/things/1`), await fetch(`${API}/things/1`)].map((a) => a.status);
    expect(statuses).toEqual([404, 200]);
  });
});

describe('override', () => {
  it('answers one operation otherwise, until the handlers are reset', async () => {
    server.use(override('getGate', { status: 429, retryAfter: 3 }));
    for (let i = 0; i < 2; i++) {
      const response = await fetch(GATE, { headers });
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
    }
    expect((await fetch(`${API}/console/v1/segments/x`, { headers })).status).toBe(200);
    server.resetHandlers();
    expect((await fetch(GATE, { headers })).status).toBe(200);
  });

  it('answers once when asked to, slowly, or not at all', async () => {
    server.use(
      override('getGate', { networkError: true }, { once: true }),
      override('getGate', { status: 500, delay: 1 }, { once: true }),
    );
    await expect(fetch(GATE, { headers })).rejects.toThrow(TypeError);
    expect((await fetch(GATE, { headers })).status).toBe(500);
    expect((await fetch(GATE, { headers })).status).toBe(200);
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT'] as const)(
    'breaks the connection with the code of a contract fetch: %s',
    async (networkError) => {
      const contractFetch = createContractFetch();
      contractFetch.scenario.next('getGate', { networkError });
      server.use(override('getGate', { networkError }, { once: true }));
      const reasons = await Promise.all(
        [fetch, contractFetch].map((send) => send(GATE, { headers }).catch((reason: unknown) => reason)),
      );
      const cause = { name: 'Error', code: networkError, message: `${networkError}, as the scenario has it` };
      for (const reason of reasons) expect(reason).toMatchObject({ name: 'TypeError', cause });
      expect((await fetch(GATE, { headers })).status).toBe(200);
    },
  );

  it('ends quietly when the caller does not wait for a delay', async () => {
    const printed = vi.spyOn(console, 'error');
    onTestFinished(() => printed.mockRestore());
    server.use(override('getGate', { delay: 60_000 }));
    const signal = AbortSignal.timeout(20);
    await expect(fetch(GATE, { headers, signal })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await fetch(`${API}/console/v1/segments/x`, { headers })).status).toBe(200);
    expect(printed.mock.calls).toEqual([]);
  });

  it('still refuses what breaks the spec', async () => {
    server.use(override('getGate', { status: 404 }));
    expect((await fetch(`${GATE}?extra=1`, { headers })).status).toBe(400);
  });

  it('can depend on the request', async () => {
    server.use(
      override('getGate', ({ path }) => (path.endsWith('/missing') ? { status: 404 } : { status: 200 })),
    );
    expect((await fetch(`${API}/console/v1/gates/missing`, { headers })).status).toBe(404);
    expect((await fetch(GATE, { headers })).status).toBe(200);
  });

  it('refuses what does not conform, before and while it answers', async () => {
    const problem = 'The answer for `getGate` does not conform to the spec:';
    expect(() => override('getGate', { body: {} })).toThrow(problem);
    // @ts-expect-error There is no such operation, which the compiler says as well.
    expect(() => override('getGat', {})).toThrow('Did you mean `getGate`?');
    // MSW prints what a handler throws.
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => printed.mockRestore());
    server.use(override('getGate', () => ({ body: {} })));
    const response = await fetch(GATE, { headers });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(problem)]);
    expect(String(printed.mock.calls[0]?.[0])).toContain(problem);
  });
});
