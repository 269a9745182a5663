import { readFileSync } from 'node:fs';
import { operations } from '@statsig-console/client/operations';
import { describe, expect, it } from 'vitest';
import { METHODS } from './contract/methods.ts';
import { callMethod } from './contract/subject.ts';

/** What is passed, a distinct value for every argument, and what has to leave. */
interface Wiring {
  readonly call: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly body?: unknown;
  };
  readonly sent: string;
  readonly body?: unknown;
}

// Written down once and reviewed; nothing derives it when the tests run.
const WIRING: Record<string, Wiring> = JSON.parse(
  readFileSync(new URL('./wiring.json', import.meta.url), 'utf8'),
);

it('is written down for every method', () => {
  const missing = 'write into test/wiring.json what every method of test/contract/methods.ts sends';
  expect(Object.keys(WIRING).toSorted(), missing).toEqual(Object.keys(METHODS).toSorted());
  expect(Object.keys(METHODS)).toHaveLength(operations.length);
});

describe.each(Object.entries(WIRING))('%s', (operationId, { call, sent, body }) => {
  it(`by ${METHODS[operationId]} sends ${sent.split('?')[0]}`, async () => {
    const requests: Request[] = [];
    const transport = {
      apiKey: 'console-wiring',
      baseUrl: 'http://console.test',
      fetch: async (request: Request) => {
        requests.push(request);
        return Response.json({ message: 'refused' }, { status: 403 });
      },
    };
    await expect(
      callMethod(operationId, { ...call, respectReviewSettings: true }, transport),
    ).rejects.toMatchObject({ name: 'PermissionError', request: { operationId } });
    expect(requests).toHaveLength(1);
    const [request] = requests;
    const { pathname, search } = new URL(request?.url ?? '');
    expect(`${request?.method} ${pathname}${decodeURIComponent(search)}`).toBe(sent);
    expect(request?.headers.get('x-respect-review-settings')).toBe('true');
    expect(request?.headers.get('statsig-api-key')).toBe('console-wiring');
    const text = await request?.text();
    expect(text === '' ? undefined : JSON.parse(text ?? '')).toEqual(body);
  });
});
