import { captureFetch, createChecker, type Mock, startMock } from '@statsig-console/contract';
import { StatsigConsole } from '@statsig-console/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eventCounts,
  eventDeltas,
  listRuns,
  listStatuses,
  readRun,
  requestBackfill,
} from '../src/internal/runs-api.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => mock.stop());

const checker = createChecker();

/** Makes a call against the mock, and holds what was sent and answered to the spec. */
async function hold<Result>(
  call: (statsig: StatsigConsole) => PromiseLike<Result>,
  example?: string,
): Promise<Result> {
  const fetch = captureFetch({
    alter: (request) => {
      if (example) request.headers.set('Prefer', `example=${example}`);
      return request;
    },
  });
  const statsig = new StatsigConsole({ apiKey: 'console-mock', baseUrl: mock.url, fetch, retry: false });
  const result = await call(statsig);
  expect(fetch.exchanges).toHaveLength(1);
  for (const { request, response } of fetch.exchanges) {
    expect(checker.checkRequest(request)).toEqual([]);
    expect(checker.checkResponse(request, response)).toEqual([]);
  }
  return result;
}

const DAYS = { start_date: '2026-02-14', end_date: '2026-02-15', source_name: 'checkout_events' };

describe('the calls behind runs', () => {
  it('backfillIngestion', async () => {
    const body = {
      datestamp_start: '2026-02-14',
      datestamp_end: '2026-02-15',
      type: 'snowflake-v2',
      source: 'checkout_events',
      dataset: 'export_exposures',
    } as const;
    expect(await hold((statsig) => requestBackfill(statsig, body, {}))).toBe(
      '0b6f3c1e-8d42-4a57-9c1b-2f6e7d8a9b10',
    );
  });

  it('getIngestionRun', async () => {
    const run = await hold((statsig) => readRun(statsig, '7c9e1a52-4d0b-4f3e-8b6a-5e2d1c0f9a87', {}));
    expect(run).toMatchObject({ latestStatus: 'download_complete', dateStamps: ['2026-02-15'] });
  });

  it('listIngestionRuns', async () => {
    const { items } = await hold((statsig) => listRuns(statsig, {}));
    expect(items).toMatchObject([{ latestStatus: 'download_started' }]);
  });

  it.each([
    ['bare', 'QUERY_ERROR'],
    ['envelope', 'IMPORT_SUCCESSFUL'],
  ])('listIngestionStatuses, %s', async (example, status) => {
    const query = {
      startDate: '2026-02-14',
      endDate: '2026-02-15',
      source: 'checkout_events',
      dataset: 'Events',
    } as const;
    expect(await hold((statsig) => listStatuses(statsig, query, {}), example)).toMatchObject([{ status }]);
  });

  it.each([
    ['flat', 2],
    ['byDay', 2],
  ])('getIngestionEventCount, %s', async (example, length) => {
    const counts = await hold((statsig) => eventCounts(statsig, DAYS, {}), example);
    expect(counts).toHaveLength(length);
    expect(counts.at(-1)).toEqual({ day: '2026-02-15', event: 'purchase', count: 17914 });
  });

  it.each([
    ['flat', { event: 'purchase', internalCount: 17914, externalCount: 19377, hasDiff: true }],
    ['byDay', { event: 'add_to_cart', internalCount: 64021, externalCount: 64021, hasDiff: false }],
  ])('getIngestionEventDelta, %s', async (example, expected) => {
    const deltas = await hold((statsig) => eventDeltas(statsig, DAYS, {}), example);
    expect(deltas).toEqual([{ day: '2026-02-15', ...expected }]);
  });
});
