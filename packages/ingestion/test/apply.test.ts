import { isBadRequestError, isConnectionError } from '@statsig-console/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ApplyError,
  applySource,
  applySources,
  deleteSource,
  disableSource,
  enableSource,
  eventsSource,
  exposuresSource,
  metricsSource,
} from '../src/index.ts';
import { type IngestionServer, startIngestionServer } from './support/ingestion-server.ts';

const revenue = metricsSource({
  type: 'bigquery-v2',
  source_name: 'revenue',
  query: 'SELECT u, t, d, m, v FROM daily',
  column_mapping: { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' },
});
const clicksWith = (settings: { query?: string; enabled?: boolean } = {}) =>
  eventsSource({
    type: 'snowflake-v2',
    source_name: 'clicks',
    query: 'SELECT e, ts, u FROM clicks',
    column_mapping: { event_name: 'e', timestamp: 'ts', ids: { userID: 'u' } },
    ...settings,
  });
const clicks = clicksWith();
const shared = exposuresSource({
  type: 'databricks',
  source_name: 'log',
  use_delta_sharing: true,
  share: 's',
  schema: 'c',
  table: 't',
  column_mapping: { experiment: 'x', group_id: 'g', timestamp: 'ts', ids: { userID: 'u' } },
});
const identity = { type: 'snowflake-v2', dataset: 'Events', source_name: 'clicks' } as const;

let server: IngestionServer;
beforeEach(async () => {
  server = await startIngestionServer();
});
afterEach(() => server.stop());

describe('applySource', () => {
  it('creates what is not there', async () => {
    const applied = await applySource(server.statsig, clicks);
    expect(applied).toEqual({
      action: 'created',
      changes: [
        { property: 'query', after: 'SELECT e, ts, u FROM clicks' },
        {
          property: 'column_mapping',
          after: { event_name: 'e', timestamp: 'ts', ids: { userID: 'u' } },
        },
      ],
      requests: [
        {
          operationId: 'createIngestion',
          method: 'POST',
          path: '/console/v1/ingestion',
          body: clicks,
        },
      ],
      source: identity,
      dryRun: false,
    });
    expect(server.changes).toEqual([{ method: 'POST', path: '/console/v1/ingestion', body: clicks }]);
  });

  it.each(['record', 'definition', 'enveloped definition'] as const)(
    'changes nothing the second time, when the API answers a %s',
    async (form) => {
      server.form = form;
      for (const source of [revenue, clicks, shared]) {
        await applySource(server.statsig, source);
        expect(await applySource(server.statsig, source)).toMatchObject({
          action: 'unchanged',
          changes: [],
          requests: [],
        });
      }
      expect(server.changes.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST']);
      expect(server.reads.at(-1)?.path).toBe(
        '/console/v1/ingestion?type=databricks&dataset=export_exposures&source_name=log',
      );
    },
  );

  it('sends what differs and nothing else', async () => {
    await applySource(server.statsig, clicks);
    const query = 'SELECT e, ts, u FROM clicks_v2';
    const applied = await applySource(server.statsig, clicksWith({ query, enabled: false }));
    expect(applied).toMatchObject({
      action: 'updated',
      changes: [
        { property: 'query', before: 'SELECT e, ts, u FROM clicks', after: query },
        { property: 'enabled', before: true, after: false },
      ],
    });
    expect(server.changes[1]).toEqual({
      method: 'PATCH',
      path: '/console/v1/ingestion',
      body: { ...identity, query, enabled: false },
    });
    expect(applied.requests[0]?.body).toEqual(server.changes[1]?.body);
  });

  it('takes the defaults that the API fills in for equal, and white space around a query', async () => {
    await applySource(server.statsig, revenue);
    await applySource(server.statsig, clicks);
    server.sources.set('bigquery-v2/Metrics/revenue', {
      ...revenue,
      query: `${revenue.query}\n`,
      column_mapping: { numerator: 'null', denominator: null, ...revenue.column_mapping },
    });
    server.sources.set('snowflake-v2/Events/clicks', {
      ...clicks,
      column_mapping: { ...clicks.column_mapping, metadata: {}, metadata_object: 'null', event_value: '' },
    });
    expect((await applySource(server.statsig, revenue)).action).toBe('unchanged');
    expect((await applySource(server.statsig, clicks)).action).toBe('unchanged');
  });

  it('takes another form of line breaks, and another order of columns, for equal', async () => {
    const written = clicksWith({ query: 'SELECT e, ts, u\nFROM clicks\n' });
    server.sources.set('snowflake-v2/Events/clicks', {
      ...written,
      query: 'SELECT e, ts, u\r\nFROM clicks',
      column_mapping: { ids: { userID: 'u' }, timestamp: 'ts', event_name: 'e' },
    });
    expect((await applySource(server.statsig, written)).action).toBe('unchanged');
    const other = clicksWith({ query: 'SELECT e, ts, u\n\nFROM clicks\n' });
    expect((await applySource(server.statsig, other)).action).toBe('updated');
  });

  it('leaves alone what the definition does not name', async () => {
    await applySource(server.statsig, clicksWith({ enabled: false }));
    expect((await applySource(server.statsig, clicks)).action).toBe('unchanged');
    expect(server.sources.get('snowflake-v2/Events/clicks')).toMatchObject({ enabled: false });
  });

  it('sends again what the API does not tell', async () => {
    server.sources.set('snowflake-v2/Events/clicks', { ...identity, enabled: true });
    expect((await applySource(server.statsig, clicks)).changes).toEqual([
      { property: 'query', after: clicks.query },
      { property: 'column_mapping', after: clicks.column_mapping },
    ]);
  });

  it('does not take a source of another name for its own', async () => {
    server.intercept = ({ method }) =>
      method === 'GET'
        ? { status: 200, body: { ...clicks, source_name: 'others', enabled: true } }
        : undefined;
    expect((await applySource(server.statsig, clicks)).action).toBe('created');
  });

  it.each([
    ['an envelope without data', { message: 'ok' }],
    ['data that is null', { message: 'ok', data: null }],
  ])('takes %s for no source', async (_, body) => {
    server.intercept = ({ method }) => (method === 'GET' ? { status: 200, body } : undefined);
    expect((await applySource(server.statsig, clicks)).action).toBe('created');
  });

  it('creates what a read is refused for', async () => {
    server.intercept = ({ method }) =>
      method === 'GET' ? { status: 400, body: { status: 400, message: 'Unknown source' } } : undefined;
    expect((await applySource(server.statsig, clicks)).action).toBe('created');
  });

  it('rejects when it may not read, and changes nothing', async () => {
    server.intercept = () => ({ status: 403, body: { status: 403, message: 'No access' } });
    await expect(applySource(server.statsig, clicks)).rejects.toMatchObject({ name: 'PermissionError' });
    expect(server.changes).toEqual([]);
  });

  it('refuses to turn a query into a shared table, and says how to', async () => {
    await applySource(server.statsig, shared);
    const queried = exposuresSource({
      type: 'databricks',
      source_name: 'log',
      query: 'SELECT 1',
      column_mapping: { experiment: 'x', group_id: 'g', timestamp: 'ts', ids: { userID: 'u' } },
    });
    await expect(applySource(server.statsig, queried)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      message:
        'The stored source reads a shared table and the definition a query, which the API cannot change. ' +
        'Delete the source and apply it again, or give the new one another source_name. Days that were loaded stay.',
    });
    expect(server.changes).toHaveLength(1);
  });

  it('asks nothing when the source breaks a rule', async () => {
    await expect(applySource(server.statsig, { ...clicks, source_name: ' ' })).rejects.toMatchObject({
      issues: [{ property: 'source_name', message: 'has to be a non-empty string' }],
    });
    expect(server.reads).toEqual([]);
  });
});

describe('applySource, when somebody else is quicker', () => {
  it('changes what they made', async () => {
    server.intercept = ({ method }) => {
      if (method === 'POST' && server.sources.size === 0)
        server.sources.set('snowflake-v2/Events/clicks', { ...clicks, query: 'SELECT 1', enabled: true });
      return undefined;
    };
    expect(await applySource(server.statsig, clicks)).toMatchObject({
      action: 'updated',
      changes: [{ property: 'query', before: 'SELECT 1', after: clicks.query }],
    });
    expect(server.changes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('leaves it alone when it is the same', async () => {
    server.intercept = ({ method }) => {
      if (method === 'POST') server.sources.set('snowflake-v2/Events/clicks', { ...clicks, enabled: true });
      return undefined;
    };
    expect((await applySource(server.statsig, clicks)).action).toBe('unchanged');
  });

  it('rejects with the refusal when there is still no source', async () => {
    server.intercept = ({ method }) =>
      method === 'POST'
        ? { status: 400, body: { status: 400, message: 'No connection to Snowflake' } }
        : undefined;
    const error: unknown = await applySource(server.statsig, clicks).catch((reason: unknown) => reason);
    expect(isBadRequestError(error)).toBe(true);
    expect(String(error)).toContain('No connection to Snowflake');
  });
});

describe('applySource, when a read answers the schedule', () => {
  it('creates, or sends all of it where the source exists', async () => {
    server.form = 'schedule';
    expect((await applySource(server.statsig, clicks)).action).toBe('created');
    expect(await applySource(server.statsig, clicks)).toMatchObject({
      action: 'updated',
      changes: [
        { property: 'query', after: clicks.query },
        { property: 'column_mapping', after: clicks.column_mapping },
      ],
    });
  });

  it.each(['Bad query', 'The connection does not exist'])(
    'rejects with a refusal that has another reason: %s',
    async (message) => {
      server.form = 'schedule';
      server.sources.set('snowflake-v2/Events/clicks', { ...clicks });
      server.intercept = ({ method }) =>
        method === 'POST' ? { status: 400, body: { status: 400, message } } : undefined;
      await expect(applySource(server.statsig, clicks)).rejects.toMatchObject({
        name: 'BadRequestError',
        message: expect.stringContaining(message),
      });
      expect(server.changes.map(({ method }) => method)).toEqual(['POST']);
    },
  );
});

describe('a dry run', () => {
  it('answers what would be sent, and sends nothing but reads', async () => {
    await applySource(server.statsig, clicks);
    server.changes.length = 0;
    const dryRun = true;
    const other = clicksWith({ query: 'SELECT 2' });
    expect(await applySource(server.statsig, revenue, { dryRun })).toMatchObject({
      action: 'created',
      dryRun,
      requests: [{ operationId: 'createIngestion', body: revenue }],
    });
    expect(await applySource(server.statsig, other, { dryRun })).toMatchObject({
      action: 'updated',
      requests: [{ operationId: 'patchIngestion', body: { ...identity, query: 'SELECT 2' } }],
    });
    expect(await applySource(server.statsig, clicks, { dryRun })).toMatchObject({ action: 'unchanged' });
    expect(await disableSource(server.statsig, clicks, { dryRun })).toMatchObject({ action: 'updated' });
    expect(await deleteSource(server.statsig, clicks, { dryRun })).toMatchObject({
      action: 'deleted',
      requests: [
        {
          method: 'DELETE',
          path: '/console/v1/ingestion?type=snowflake-v2&dataset=Events&source_name=clicks',
        },
      ],
    });
    expect(server.changes).toEqual([]);
  });
});

describe('applySources', () => {
  it('answers what became of each', async () => {
    await applySource(server.statsig, revenue);
    const applied = await applySources(server.statsig, [revenue, clicks]);
    expect(applied.map(({ action }) => action)).toEqual(['unchanged', 'created']);
  });

  it('checks all of them before the first request', async () => {
    const broken = { ...clicks, source_name: '' };
    await expect(applySources(server.statsig, [revenue, broken, revenue])).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      issues: [
        { property: '1.source_name' },
        {
          property: '2.source_name',
          message: 'is that of source 0 too: Metrics of bigquery-v2, "revenue"',
        },
      ],
    });
    expect(server.reads).toEqual([]);
  });

  it('says what is done, what is not and how to go on, and goes on', async () => {
    server.intercept = ({ method, body }) =>
      method === 'POST' && JSON.stringify(body).includes('clicks')
        ? { status: 403, body: { status: 403, message: 'No access' } }
        : undefined;
    const sources = [revenue, clicks, shared];
    const error: unknown = await applySources(server.statsig, sources).catch((reason: unknown) => reason);
    if (!(error instanceof ApplyError)) throw error;
    expect(error.name).toBe('ApplyError');
    expect(error.done.map(({ source }) => source.source_name)).toEqual(['revenue']);
    expect(error.failed).toEqual(identity);
    expect(error.left.map(({ source_name }) => source_name)).toEqual(['log']);
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(/^Events of snowflake-v2, "clicks" was not applied: .*403.*No access/),
      '  done: Metrics of bigquery-v2, "revenue" (created)',
      '  not tried: Exposures of databricks, "log"',
      'When the cause is mended, apply all of them again: what is done is found to be equal and left alone.',
    ]);

    server.intercept = () => undefined;
    const applied = await applySources(server.statsig, sources);
    expect(applied.map(({ action }) => action)).toEqual(['unchanged', 'created', 'created']);
  });

  it('is safe to do again after a connection that broke when the source was made already', async () => {
    server.intercept = ({ method }) => {
      if (method !== 'POST') return undefined;
      server.sources.set('bigquery-v2/Metrics/revenue', { ...revenue, enabled: true });
      return 'hang up';
    };
    const error: unknown = await applySources(server.statsig, [revenue]).catch((reason: unknown) => reason);
    if (!(error instanceof ApplyError)) throw error;
    expect(isConnectionError(error.cause)).toBe(true);
    server.intercept = () => undefined;
    expect((await applySources(server.statsig, [revenue])).map(({ action }) => action)).toEqual([
      'unchanged',
    ]);
  });
});

describe('enableSource and disableSource', () => {
  it('switch, and send nothing when it is switched already', async () => {
    await applySource(server.statsig, clicks);
    expect(await disableSource(server.statsig, clicks)).toMatchObject({
      action: 'updated',
      changes: [{ property: 'enabled', before: true, after: false }],
    });
    expect((await disableSource(server.statsig, identity)).action).toBe('unchanged');
    expect((await enableSource(server.statsig, identity)).action).toBe('updated');
    expect(server.changes.slice(1).map(({ body }) => body)).toEqual([
      { ...identity, enabled: false },
      { ...identity, enabled: true },
    ]);
  });

  it('say so when there is no such source', async () => {
    await expect(enableSource(server.statsig, identity)).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      message:
        'There is no source Events of snowflake-v2, "clicks". Check type, dataset and source_name, or create it with applySource.',
    });
  });

  // What a caller without types may pass.
  it.each([[{}], [{ type: 's3', dataset: 'Events', source_name: '' }], [null]])(
    'refuse %o, which could mean another source',
    async (which) => {
      await expect(disableSource(server.statsig, which as never)).rejects.toMatchObject({
        message: expect.stringContaining('source_name has to be a non-empty string'),
      });
      await expect(deleteSource(server.statsig, which as never)).rejects.toMatchObject({
        name: 'InvalidArgumentError',
      });
      expect([...server.reads, ...server.changes]).toEqual([]);
    },
  );
});

describe('deleteSource', () => {
  it('deletes once, by type, dataset and name', async () => {
    await applySource(server.statsig, shared);
    expect((await deleteSource(server.statsig, shared)).action).toBe('deleted');
    expect((await deleteSource(server.statsig, shared)).action).toBe('unchanged');
    expect(server.changes.slice(1)).toEqual([
      {
        method: 'DELETE',
        path: '/console/v1/ingestion?type=databricks&dataset=export_exposures&source_name=log',
        body: {},
      },
    ]);
  });

  it('is no failure when somebody else was quicker', async () => {
    await applySource(server.statsig, clicks);
    server.intercept = ({ method }) =>
      method === 'DELETE' ? { status: 404, body: { status: 404, message: 'gone' } } : undefined;
    expect((await deleteSource(server.statsig, clicks)).action).toBe('unchanged');
  });
});
