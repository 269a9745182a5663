import { contractChecks, loadCases, type Mock, startMock } from '@statsig-console/contract';
import { StatsigConsole } from '@statsig-console/sdk';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createSource } from '../src/index.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => mock.stop());

describe('createSource', () => {
  const checks = contractChecks({
    cases: loadCases('createIngestion'),
    mockUrl: () => mock.url,
    checksBodies: true,
    bodyArgument: 'source',
    // Cases hold what a caller without types may pass.
    send: ({ body, respectReviewSettings }, transport) =>
      createSource(new StatsigConsole({ ...transport, retry: false, rateLimit: false }), body as never, {
        respectReviewSettings,
      }),
  });
  for (const { name, run } of checks) it(name, run);
});
