// Every example request of the spec, sent to the mock: a spec whose own examples its mock refuses helps nobody.
import { document, operations } from '@statsig-console/spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../src/index.ts';
import { exampleRequests } from './support/example-requests.ts';

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

describe('the mock answers the example requests of', () => {
  it.each(operations.map(({ operationId, ...operation }) => [operationId, operation] as const))(
    '%s',
    async (_operationId, operation) => {
      const requests = exampleRequests(document, operation);
      for (const { target, ...init } of requests) {
        const answer = await fetch(mock.url + target, init);
        const body = await answer.text();
        expect({ target, violations: answer.headers.get('sl-violations'), ok: answer.ok, body }).toEqual({
          target,
          violations: null,
          ok: true,
          body: expect.stringMatching(/./),
        });
      }
      expect(requests.length).toBeGreaterThan(0);
    },
  );
});
