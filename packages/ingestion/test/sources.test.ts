import { StatsigConsole } from '@statsig-console/sdk';
import { describe, expect, it } from 'vitest';
import { createSource, eventsSource, exposuresSource, metricsSource, type Source } from '../src/index.ts';

const WAREHOUSES = [
  'redshift',
  'bigquery-v2',
  'snowflake-v2',
  'databricks',
  'azure-synapse',
  's3',
  'athena',
  'adls',
] as const;
type Warehouse = (typeof WAREHOUSES)[number];

const SHARED_TABLE = { use_delta_sharing: true, share: 's', schema: 'c', table: 't' } as const;

/** A console whose requests end here. */
function consoleOver(bodies: unknown[]): StatsigConsole {
  return new StatsigConsole({
    apiKey: 'console-test',
    fetch: async (request) => {
      bodies.push(await request.json());
      return Response.json({ message: 'ok', data: { id: '1', type: 's3', enabled: true } });
    },
  });
}

async function sentFor(source: Source): Promise<unknown[]> {
  const bodies: unknown[] = [];
  await createSource(consoleOver(bodies), source);
  return bodies;
}

const DATASETS: [name: string, make: (type: Warehouse) => Source, columns: object][] = [
  [
    'Metrics',
    (type) =>
      metricsSource({
        type,
        source_name: 'daily',
        query: 'SELECT 1',
        column_mapping: { unit_id: 'u', id_type: 'i', dateid: 'd', metric_name: 'm', metric_value: 'v' },
      }),
    { unit_id: 'u', id_type: 'i', dateid: 'd', metric_name: 'm', metric_value: 'v' },
  ],
  [
    'Events',
    (type) =>
      eventsSource({
        type,
        source_name: 'daily',
        query: 'SELECT 1',
        column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
      }),
    { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
  ],
  [
    'Exposures',
    (type) =>
      exposuresSource({
        type,
        source_name: 'daily',
        query: 'SELECT 1',
        column_mapping: { experiment: 'x', group_id: 'g', timestamp: 't', ids: { userID: 'u' } },
      }),
    { experiment: 'x', group_id: 'g', timestamp: 't', ids: { userID: 'u' } },
  ],
];

describe.each(DATASETS)('a source of %s', (dataset, make, columns) => {
  it.each(WAREHOUSES)('in %s is sent as it was defined', async (type) => {
    expect(await sentFor(make(type))).toEqual([
      { dataset, type, source_name: 'daily', query: 'SELECT 1', column_mapping: columns },
    ]);
  });
});

describe('what was defined is sent and nothing else', () => {
  it.each([true, false])('with enabled: %s', async (enabled) => {
    const source = eventsSource({
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      enabled,
      column_mapping: { event_name: 'e', timestamp: 't', ids: {}, unit_id: 'u', event_value: '' },
    });
    expect(await sentFor(source)).toEqual([
      {
        dataset: 'Events',
        type: 's3',
        source_name: 'clicks',
        query: 'SELECT 1',
        enabled,
        column_mapping: { event_name: 'e', timestamp: 't', ids: {}, unit_id: 'u', event_value: '' },
      },
    ]);
  });

  it('with a ratio, and the table that Databricks shares', async () => {
    const source = metricsSource({
      ...SHARED_TABLE,
      type: 'databricks',
      source_name: 'ratios',
      column_mapping: {
        unit_id: 'u',
        id_type: 'i',
        dateid: 'd',
        metric_name: 'm',
        numerator: 'n',
        denominator: 'd',
      },
    });
    expect(await sentFor(source)).toEqual([
      {
        dataset: 'Metrics',
        type: 'databricks',
        source_name: 'ratios',
        use_delta_sharing: true,
        share: 's',
        schema: 'c',
        table: 't',
        column_mapping: {
          unit_id: 'u',
          id_type: 'i',
          dateid: 'd',
          metric_name: 'm',
          numerator: 'n',
          denominator: 'd',
        },
      },
    ]);
  });

  it('with use_delta_sharing: false, which allows any warehouse', async () => {
    const source = exposuresSource({
      type: 'redshift',
      source_name: 'a',
      query: 'SELECT 1',
      use_delta_sharing: false,
      column_mapping: { experiment: 'x', group_id: 'g', timestamp: 't', ids: { userID: 'u' } },
    });
    expect(await sentFor(source)).toMatchObject([{ type: 'redshift', use_delta_sharing: false }]);
  });
});

describe('the builders', () => {
  it('set the dataset, whatever the definition says', () => {
    const settings = { source_name: 'a', type: 's3', query: 'SELECT 1' } as const;
    const smuggled = {
      ...settings,
      dataset: 'Metrics',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    } as const;
    expect(eventsSource(smuggled).dataset).toBe('Events');
    const exposures = { experiment: 'x', group_id: 'g', timestamp: 't', ids: { userID: 'u' } };
    expect(exposuresSource({ ...smuggled, column_mapping: exposures }).dataset).toBe('Exposures');
    const metrics = {
      ...smuggled,
      dataset: 'Events',
      column_mapping: { unit_id: 'u', id_type: 'i', dateid: 'd', metric_name: 'm', metric_value: 'v' },
    };
    expect(metricsSource(metrics).dataset).toBe('Metrics');
  });

  it('leave the definition as it was', () => {
    const definition = {
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    } as const;
    eventsSource(definition);
    expect(definition).toEqual({
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    });
  });
});

describe('createSource', () => {
  it('answers the source as it was stored', async () => {
    const source = eventsSource({
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    });
    expect(await createSource(consoleOver([]), source)).toEqual({ id: '1', type: 's3', enabled: true });
  });

  it('sends nothing when the source was broken after it was defined', async () => {
    const source = eventsSource({
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    });
    source.source_name = '';
    const bodies: unknown[] = [];
    await expect(createSource(consoleOver(bodies), source)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      issues: [{ property: 'source_name', message: 'has to be a non-empty string' }],
    });
    expect(bodies).toEqual([]);
  });

  // What a caller without types may pass.
  it.each([
    [{ type: 's3' }, 'dataset', 'has to be one of Metrics, Events, Exposures'],
    [
      { type: 's3', dataset: 'metrics' },
      'dataset',
      'has to be one of Metrics, Events, Exposures. Did you mean Metrics?',
    ],
    [{ type: 's3', dataset: 'constructor' }, 'dataset', 'has to be one of Metrics, Events, Exposures'],
  ])('refuses the dataset of %o', async (settings, property, message) => {
    const bodies: unknown[] = [];
    const source = { ...settings, source_name: 'a', query: 'SELECT 1', column_mapping: {} };
    await expect(createSource(consoleOver(bodies), source as never)).rejects.toMatchObject({
      message: `The source was not sent, because it breaks rules of the API:\n  ${property} ${message}`,
      issues: [{ property, message }],
    });
    expect(bodies).toEqual([]);
  });

  it.each([[null], [undefined], ['clicks'], [[]]])('refuses %o', async (source) => {
    const bodies: unknown[] = [];
    await expect(createSource(consoleOver(bodies), source as never)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'source',
      message: '`source` is no object. Allowed: what metricsSource, eventsSource or exposuresSource answers.',
    });
    expect(bodies).toEqual([]);
  });

  it('passes the options of the call on', async () => {
    const sent: (string | null)[] = [];
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async (request) => {
        sent.push(request.headers.get('x-respect-review-settings'));
        return Response.json({ type: 's3', enabled: true });
      },
    });
    const source = eventsSource({
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    });
    await createSource(statsig, source, { respectReviewSettings: true });
    const aborted = createSource(statsig, source, { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toEqual(['true']);
  });

  it('rejects with the refusal of the API', async () => {
    const statsig = new StatsigConsole({
      apiKey: 'console-test',
      fetch: async () => Response.json({ message: 'The source exists' }, { status: 400 }),
    });
    const source = eventsSource({
      type: 's3',
      source_name: 'clicks',
      query: 'SELECT 1',
      column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } },
    });
    await expect(createSource(statsig, source)).rejects.toMatchObject({
      name: 'BadRequestError',
      message: 'POST /console/v1/ingestion answered 400: The source exists.',
    });
  });
});
