import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import {
  type ContractOptions,
  contractChecks,
  loadCases,
  type Mock,
  type OperationCases,
  startMock,
} from '../../src/index.ts';
import { type Defects, wrapper } from './wrapper.ts';

let mock: Mock;

/** Gives the file that calls it a mock of its own. */
export function useMock(): { url: () => string } {
  beforeAll(async () => {
    mock = await startMock();
  }, 60_000);
  afterAll(() => mock.stop());
  return { url: () => mock.url };
}

export const BODY: Readonly<Record<string, unknown>> = {
  isEnabled: true,
  description: 'Sale',
  rules: [],
  defaultValue: { text: 'Hello' },
};

/** A contract as small as can be, with a check of every kind. The values are those of the spec's example. */
export function casesWith(changes: Partial<OperationCases> = {}): OperationCases {
  const example = loadCases('updateDynamicConfig').requests[0];
  return {
    operationId: 'updateDynamicConfig',
    requests: [
      {
        name: 'a banner',
        input: { id: 'start page', body: BODY, dryRun: true, respectReviewSettings: true },
        sent: {
          method: 'POST',
          path: '/console/v1/dynamic_configs/start%20page',
          query: [['dryRun', 'true']],
          headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            'statsig-api-key': '<key>',
            'statsig-api-version': '20240601',
            'x-respect-review-settings': 'true',
          },
          body: BODY,
        },
        returned: example?.returned,
      },
    ],
    invalid: [
      {
        name: 'a description that is a number',
        input: { id: 'banner', body: { ...BODY, description: 7 } },
        violation: { location: ['body', 'description'], keyword: 'type' },
        property: 'description',
      },
    ],
    refused: [
      { name: 'an empty id', input: { id: '', body: BODY }, argument: 'id' },
      { name: 'no body', input: { id: 'banner', body: { $undefined: true } }, argument: 'body' },
    ],
    errors: [
      { status: 404, error: 'NotFoundError', body: { status: 404, message: 'Not Found Exception' } },
      {
        status: 429,
        error: 'RateLimitError',
        body: { status: 429, message: 'Too many requests. Please try again later.' },
        retryAfterMs: 2000,
      },
    ],
    ...changes,
  };
}

/** A server in place of the mock, which ends with the test. It answers JSON. */
export async function answering(answer: (response: ServerResponse) => unknown): Promise<() => string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return () => `http://127.0.0.1:${port}`;
}

/** What each check says that fails, by name. */
export async function failures(
  defects: Defects,
  options: Partial<ContractOptions> = {},
): Promise<Record<string, string>> {
  const checks = contractChecks({
    cases: casesWith(),
    mockUrl: () => mock.url,
    send: wrapper(defects),
    ...options,
  });
  const failed: Record<string, string> = {};
  for (const { name, run } of checks) {
    await run().catch((error: unknown) => {
      failed[name] = error instanceof Error ? error.message : `no Error: ${String(error)}`;
    });
  }
  return failed;
}

export const SENDS = 'sends a banner';
export const REJECTS = 'rejects a description that is a number';
export const EMPTY_ID = 'does not send an empty id';
export const NO_BODY = 'does not send no body';
export const NOT_FOUND = 'throws NotFoundError for 404';
export const TOO_MANY = 'throws RateLimitError for 429';
export const NO_KEY = 'throws AuthenticationError without a key';
