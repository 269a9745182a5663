import { contractChecks, loadCases, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createConsoleClient, type OperationId } from '../../src/index.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => mock.stop());

const OPERATIONS: OperationId[] = [
  'createIngestion',
  'getSegment',
  'patchLayer',
  'updateDynamicConfig',
  'updateExperiment',
];

describe.each(OPERATIONS)('client.call(%j)', (operationId) => {
  const checks = contractChecks({
    cases: loadCases(operationId),
    mockUrl: () => mock.url,
    async send({ id, body, dryRun, respectReviewSettings, apiVersion }, transport) {
      const client = createConsoleClient({ ...transport, apiVersion, retry: false, rateLimit: false });
      const args = {
        ...(operationId === 'createIngestion' ? {} : { path: { id } }),
        ...(dryRun === undefined ? {} : { query: { dryRun } }),
        ...(operationId === 'getSegment' ? {} : { body }),
      };
      // Cases hold what a caller without types may pass.
      const result = await client.call(operationId, args as never, { respectReviewSettings });
      const data: unknown = result.data;
      return isEnvelope(data) ? data.data : data;
    },
  });
  for (const { name, run } of checks) it(name, run);
});

function isEnvelope(data: unknown): data is { message: string; data: unknown } {
  return typeof data === 'object' && data !== null && 'message' in data && 'data' in data;
}
