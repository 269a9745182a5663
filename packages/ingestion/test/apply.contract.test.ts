import {
  type CapturingFetch,
  captureFetch,
  createChecker,
  type Mock,
  startMock,
} from '@statsig-console/contract';
import { StatsigConsole } from '@statsig-console/sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  applySource,
  deleteSource,
  disableSource,
  eventsSource,
  exposuresSource,
  getSchedule,
  metricsSource,
  setSchedule,
} from '../src/index.ts';

// Over the mock, which answers the examples of the document: what is sent has to be what is documented.
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 60_000);
afterAll(() => mock.stop());

let fetch: CapturingFetch;
let statsig: StatsigConsole;
beforeEach(() => {
  fetch = captureFetch();
  statsig = new StatsigConsole({ apiKey: 'console-test', baseUrl: mock.url, fetch, rateLimit: false });
});

const checker = createChecker();
function expectDocumented(...operations: string[]): void {
  const sent = fetch.exchanges.map(({ request }) => `${request.method} ${request.path}`);
  expect(sent).toEqual(operations);
  for (const { request, response } of fetch.exchanges) {
    expect(checker.checkRequest(request)).toEqual([]);
    expect(checker.checkResponse(request, response)).toEqual([]);
  }
}

const revenue = metricsSource({
  type: 'bigquery-v2',
  source_name: 'daily_revenue',
  query: 'SELECT u, t, d, m, v FROM daily',
  column_mapping: { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' },
  enabled: false,
});
const ingestion = '/console/v1/ingestion';

describe('what is sent over the mock', () => {
  it('changes the source of the example', async () => {
    const { action, changes } = await applySource(statsig, revenue);
    expect(action).toBe('updated');
    expect(changes.map(({ property }) => property)).toEqual(['query', 'column_mapping', 'enabled']);
    expectDocumented(`GET ${ingestion}`, `PATCH ${ingestion}`);
  });

  it.each([
    eventsSource({
      type: 'adls',
      source_name: 'clicks',
      column_mapping: { event_name: 'e', timestamp: 'ts', ids: { userID: 'u' } },
    }),
    exposuresSource({
      type: 'databricks',
      source_name: 'log',
      use_delta_sharing: true,
      share: 's',
      schema: 'c',
      table: 't',
      column_mapping: { experiment: 'x', group_id: 'g', timestamp: 'ts', ids: { userID: 'u' } },
    }),
  ])('creates $dataset of $type, because the example has another name', async (source) => {
    expect((await applySource(statsig, source)).action).toBe('created');
    expectDocumented(`GET ${ingestion}`, `POST ${ingestion}`);
  });

  it('switches and deletes', async () => {
    expect((await disableSource(statsig, revenue)).action).toBe('updated');
    expect((await deleteSource(statsig, revenue)).action).toBe('deleted');
    expectDocumented(`GET ${ingestion}`, `PATCH ${ingestion}`, `GET ${ingestion}`, `DELETE ${ingestion}`);
  });

  it('reads and sets schedules', async () => {
    // The example says six in the morning in UTC-8.
    const on = new Date('2026-01-15T12:00:00Z');
    const tokyo = { dataset: 'Exposures', timeZone: 'Asia/Tokyo' } as const;
    expect(await getSchedule(statsig, tokyo, { on })).toMatchObject({ hourPst: 6, localTime: '23:00' });
    expect(await setSchedule(statsig, { ...tokyo, hour: 23 }, { on })).toMatchObject({ action: 'unchanged' });
    expect(await setSchedule(statsig, { ...tokyo, hour: 22 }, { on })).toMatchObject({ hourPst: 5 });
    const schedule = `${ingestion}/schedule`;
    expectDocumented(`GET ${schedule}`, `GET ${schedule}`, `GET ${schedule}`, `POST ${schedule}`);
  });
});
