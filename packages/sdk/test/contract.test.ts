import { type CallInput, contractChecks, loadCases, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type CallOptions, StatsigConsole } from '../src/index.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => mock.stop());

type Send = (statsig: StatsigConsole, input: CallInput, options: CallOptions) => Promise<unknown>;

// Cases hold what a caller without types may pass, hence `never`.
const METHODS: Record<string, [operationId: string, send: Send]> = {
  'dynamicConfigs.update': [
    'updateDynamicConfig',
    (statsig, { id, body, dryRun }, options) =>
      statsig.dynamicConfigs.update(id as never, body as never, { ...options, dryRun }),
  ],
  'experiments.update': [
    'updateExperiment',
    (statsig, { id, body }, options) => statsig.experiments.update(id as never, body as never, options),
  ],
  'ingestions.create': [
    'createIngestion',
    (statsig, { body }, options) => statsig.ingestions.create(body as never, options),
  ],
  'layers.patch': [
    'patchLayer',
    (statsig, { id, body }, options) => statsig.layers.patch(id as never, body as never, options),
  ],
  'segments.get': ['getSegment', (statsig, { id }, options) => statsig.segments.get(id as never, options)],
};

describe.each(Object.entries(METHODS))('statsig.%s', (_, [operationId, send]) => {
  const checks = contractChecks({
    cases: loadCases(operationId),
    mockUrl: () => mock.url,
    send: (input, transport) =>
      send(
        new StatsigConsole({ ...transport, apiVersion: input.apiVersion, retry: false, rateLimit: false }),
        input,
        {
          respectReviewSettings: input.respectReviewSettings,
        },
      ),
  });
  for (const { name, run } of checks) it(name, run);
});
