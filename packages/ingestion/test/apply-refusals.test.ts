// What keeps sources from being applied: nothing may have been changed by then.
import { isInvalidArgumentError } from '@statsig-console/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApplyError, applySource, applySources, eventsSource } from '../src/index.ts';
import { lintQuery } from '../src/query/index.ts';
import { type IngestionServer, startIngestionServer } from './support/ingestion-server.ts';

const clicks = (query: string, source_name = 'clicks') =>
  eventsSource({
    type: 'databricks',
    source_name,
    query,
    column_mapping: { event_name: 'e', timestamp: 'ts', ids: { userID: 'u' } },
  });
const good = 'SELECT e, ts, u FROM clicks';

let server: IngestionServer;
beforeEach(async () => {
  server = await startIngestionServer();
});
afterEach(() => server.stop());

describe('a query with errors', () => {
  it.each([
    [
      'SELECT e, ts FROM clicks',
      'has an error in line 1, column 1: The query does not yield u, which column_mapping.ids.userID names. It yields: e, ts.',
    ],
    [
      'DELETE FROM clicks',
      'has an error in line 1, column 1: The query is a statement of DELETE; a source runs a SELECT.',
    ],
    [
      `${good};`,
      'has an error in line 1, column 28: The query ends in a semicolon; Statsig puts it into a query of its own, where that cannot stand. Take the semicolon out.',
    ],
    [
      `${good}; DROP TABLE clicks`,
      'has an error in line 1, column 41: The query has 2 statements; a source runs a single SELECT. This is of the second.',
    ],
  ])('is refused before anything is asked: %s', async (query, message) => {
    const error: unknown = await applySource(server.statsig, clicks(query), { lint: lintQuery }).catch(
      (reason: unknown) => reason,
    );
    if (!isInvalidArgumentError(error)) throw error;
    expect(error.issues).toEqual([{ property: 'query', message }]);
    expect(error.message).toBe(`The source was not sent, because its query has errors:\n  query ${message}`);
    expect([...server.reads, ...server.changes]).toEqual([]);
  });

  it('is no hindrance when it is only a warning, or when nobody lints', async () => {
    expect(
      await applySource(server.statsig, clicks('SELECT * FROM clicks'), { lint: lintQuery }),
    ).toMatchObject({ action: 'created' });
    expect(await applySource(server.statsig, clicks('SELECT e'))).toMatchObject({ action: 'updated' });
  });

  it('keeps all of several from being sent', async () => {
    const sources = [clicks(good, 'one'), clicks('SELECT e, ts FROM clicks', 'two')];
    await expect(applySources(server.statsig, sources, { lint: lintQuery })).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      issues: [{ property: '1.query', message: expect.stringContaining('does not yield u') }],
    });
    expect([...server.reads, ...server.changes]).toEqual([]);
  });
});

describe('several sources, one of which the console has in another way', () => {
  const shared = eventsSource({
    type: 'databricks',
    source_name: 'shared',
    use_delta_sharing: true,
    share: 's',
    schema: 'c',
    table: 't',
    column_mapping: { event_name: 'e', timestamp: 'ts', ids: { userID: 'u' } },
  });

  it.each([false, true])('changes none of them, with dryRun: %s', async (dryRun) => {
    await applySource(server.statsig, shared);
    server.changes.length = 0;
    const sources = [clicks(good, 'new'), clicks(good, 'shared'), clicks(good, 'last')];
    const error: unknown = await applySources(server.statsig, sources, { dryRun }).catch(
      (reason: unknown) => reason,
    );
    if (!(error instanceof ApplyError)) throw error;
    expect(error.done).toEqual([]);
    expect(error.failed.source_name).toBe('shared');
    expect(error.left.map(({ source_name }) => source_name)).toEqual(['new', 'last']);
    expect(error.message).toContain('The stored source reads a shared table and the definition a query');
    expect(server.changes).toEqual([]);
  });

  it('changes none of them when one cannot be read', async () => {
    server.intercept = ({ method, path }) =>
      method === 'GET' && path.includes('source_name=two')
        ? { status: 403, body: { status: 403, message: 'No access' } }
        : undefined;
    await expect(
      applySources(server.statsig, [clicks(good, 'one'), clicks(good, 'two')]),
    ).rejects.toMatchObject({ done: [], failed: { source_name: 'two' }, left: [{ source_name: 'one' }] });
    expect(server.changes).toEqual([]);
  });
});
