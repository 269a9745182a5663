import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG, documents, type Folder, makeFolder } from '../support/cli.ts';
import { type IngestionServer, startIngestionServer } from '../support/ingestion-server.ts';

const SECOND = CONFIG.replace('sources:\n', '').replace('checkout_events', 'signups');

let folder: Folder;
let server: IngestionServer;
beforeEach(async () => {
  folder = makeFolder();
  folder.write('statsig-ingest.yaml', CONFIG);
  server = await startIngestionServer();
});
afterEach(async () => {
  await server.stop();
  folder.remove();
});

const apply = (...args: string[]) => folder.run(['apply', ...args, '--base-url', server.url]);

describe('apply', () => {
  it('changes nothing the second time', async () => {
    folder.write('statsig-ingest.yaml', CONFIG + SECOND);
    expect((await apply()).out).toBe(
      'Events of snowflake-v2, "checkout_events": created\nEvents of snowflake-v2, "signups": created\n',
    );
    server.changes.length = 0;
    expect(await apply()).toMatchObject({
      code: 0,
      out: 'Events of snowflake-v2, "checkout_events": unchanged\nEvents of snowflake-v2, "signups": unchanged\n',
    });
    expect(server.changes).toEqual([]);
  });

  it('says with --json what was applied before a schedule was refused', async () => {
    const schedules = ['Events', 'Metrics'].map((of) => `  - { dataset: ${of}, hour: 3, timeZone: UTC }\n`);
    folder.write('statsig-ingest.yaml', `${CONFIG}schedules:\n${schedules.join('')}`);
    server.intercept = ({ method, path, body }) =>
      method === 'POST' && path.endsWith('/schedule') && Object(body)['dataset'] === 'Metrics'
        ? { status: 403, body: { status: 403, message: 'No' } }
        : undefined;
    const { code, out, err } = await apply('--json');
    expect(code).toBe(3);
    expect(documents(out)).toMatchObject([
      {
        command: 'apply',
        sources: [{ action: 'created', source: { source_name: 'checkout_events' } }],
        schedules: [{ action: 'updated', dataset: 'Events' }],
        error: { name: 'PermissionError', status: 403 },
      },
    ]);
    expect(err).toContain('answered 403');
  });

  it.each([
    ['SELECT event, ts FROM t', 'query, line 1, column 1: The query does not yield user_id'],
    ['DROP TABLE t', 'query, line 1, column 12: The query is a statement of DROP; a source runs a SELECT.'],
    [
      'SELECT event, ts, user_id FROM t WHERE',
      'query, line 1, column 39: The query cannot be read as SQL of snowflake-v2',
    ],
  ])('sends nothing when a query has errors: %s', async (query, message) => {
    const broken = SECOND.replace(/query: .*/, `query: ${query}`);
    folder.write('statsig-ingest.yaml', CONFIG + broken);
    for (const args of [[], ['--dry-run']]) {
      const { code, out, err } = await apply(...args);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(`statsig-ingest.yaml:13:5: ${message}`);
    }
    const { code, out } = await apply('--json');
    expect(code).toBe(1);
    expect(documents(out)).toMatchObject([
      { error: { name: 'BrokenSources', findings: [{ at: 'statsig-ingest.yaml:13:5' }] } },
    ]);
    expect([...server.reads, ...server.changes]).toEqual([]);
  });

  it.each([
    ['Events', 'Events'],
    ['Exposures', 'export_exposures'],
  ])('refuses two schedules of one dataset, of which each run would set both: %s, %s', async (one, other) => {
    const schedules = [one, other].map((name) => `  - { dataset: ${name}, hour: 6, timeZone: UTC }\n`);
    folder.write('statsig-ingest.yaml', `${CONFIG}schedules:\n${schedules.join('')}`);
    const { code, err } = await apply();
    expect(code).toBe(1);
    expect(err).toContain('statsig-ingest.yaml:12:7: `dataset` is at statsig-ingest.yaml:11:7, too.');
    expect([...server.reads, ...server.changes]).toEqual([]);
    expect((await folder.run(['check'])).out).toContain('schedules: fail\n  statsig-ingest.yaml:12:7');
  });

  it('takes the word of a person over that of the parser with --no-lint', async () => {
    folder.write('statsig-ingest.yaml', CONFIG.replace(/query: .*/, 'query: SELECT event FRM t'));
    expect((await apply()).code).toBe(1);
    expect(await apply('--no-lint')).toMatchObject({
      code: 0,
      out: 'Events of snowflake-v2, "checkout_events": created\n',
    });
  });

  it('says what may be wrong with a query, and sends it', async () => {
    folder.write('statsig-ingest.yaml', CONFIG.replace('event, ts, user_id', '*'));
    const { code, out, err } = await apply('--json');
    expect(code).toBe(0);
    expect(err).toContain('statsig-ingest.yaml:5:5: warning: query, line 1, column 8: The columns of *');
    expect(documents(out)).toMatchObject([
      { warnings: [{ rule: 'select-star' }], sources: [{ action: 'created' }] },
    ]);
  });
});
