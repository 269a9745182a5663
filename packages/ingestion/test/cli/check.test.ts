import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG, documents, type Folder, makeFolder } from '../support/cli.ts';
import { serve } from '../support/loopback.ts';

const SOURCE = { type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' };

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
  folder.write('statsig-ingest.yaml', CONFIG);
});
afterEach(() => folder.remove());

describe('check', () => {
  it('lints queries, and says where in them something is', async () => {
    const query = CONFIG.replace('SELECT event, ts, user_id', 'SELECT event, ts');
    folder.write('statsig-ingest.yaml', query);
    const { code, out } = await folder.run(['check'], { STATSIG_CONSOLE_API_KEY: undefined });
    expect(code).toBe(1);
    expect(out).toContain('checkout_events: fail\n  statsig-ingest.yaml:5:5: query');
    expect(out).toContain('user_id');
  });

  it('takes warnings for findings with --strict only', async () => {
    folder.write('statsig-ingest.yaml', CONFIG.replace('SELECT event, ts, user_id', 'SELECT *'));
    const relaxed = await folder.run(['check']);
    expect(relaxed.code).toBe(0);
    expect(relaxed.out).toContain('checkout_events: warn\n  statsig-ingest.yaml:5:5: warning: query');
    expect((await folder.run(['check', '--strict'])).code).toBe(1);
  });

  it('prints one JSON document', async () => {
    const { code, out } = await folder.run(['check', '--json']);
    expect(code).toBe(0);
    expect(documents(out)).toEqual([
      {
        command: 'check',
        verdict: 'pass',
        sources: [{ source: SOURCE, verdict: 'pass', findings: [], preflight: null }],
        schedules: [],
      },
    ]);
  });

  it('goes on with the other sources when the rows of one cannot be read', async () => {
    const second = CONFIG.replace('sources:\n', '').replace('checkout_events', 'signups');
    folder.write('statsig-ingest.yaml', `${CONFIG}    rows: none.csv\n${second}    rows: signups.csv\n`);
    folder.write('signups.csv', 'event,ts,user_id\nsignup,1771286400123,u-1\n');
    const { code, out } = await folder.run(['check']);
    expect(code).toBe(2);
    expect(out).toMatch(
      /checkout_events: fail\n {2}statsig-ingest\.yaml:10:5: rows: The file .*none\.csv is not there/,
    );
    expect(out).toContain('signups: fail\n  rows: 1 row. 1 error.\n\nerror timestamp-unit');
    expect(documents((await folder.run(['check', '--json'])).out)).toMatchObject([
      { sources: [{ findings: [{ rule: 'rows' }] }, { preflight: { verdict: 'fail' } }] },
    ]);
  });

  it('ends, and says why, where the port of the database is none', async () => {
    folder.write('statsig-ingest.yaml', `${CONFIG}    rows: { postgres: { host: 127.0.0.1 } }\n`);
    const { code, out } = await folder.run(['check'], { PGPORT: '99999' });
    expect(code).toBe(2);
    expect(out).toContain('statsig-ingest.yaml:10:5: rows: PostgreSQL stopped: Port should be');
  });

  it('says once how to read a CSV file with another delimiter, and reads it then', async () => {
    folder.write('rows.csv', 'event;ts;user_id\nsignup;1771286400;u-1\n');
    folder.write('statsig-ingest.yaml', `${CONFIG}    rows: rows.csv\n`);
    const { code, out } = await folder.run(['check']);
    expect(code).toBe(1);
    const advice = 'write `rows: { csv: rows.csv, delimiter: ";" }` in the configuration.';
    expect(out.split(` The delimiter seems to be ";": ${advice}\n`)).toHaveLength(2);
    expect(out.match(/error missing-column/g)).toHaveLength(3);
    folder.write('statsig-ingest.yaml', `${CONFIG}    rows: { csv: rows.csv, delimiter: ";" }\n`);
    expect(await folder.run(['check'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('checkout_events: pass\n  rows: 1 row, 2026-02-17.'),
    });
  });

  it('reads a .tsv with tabs, or as it says', async () => {
    const options = 'columns: [event, ts, user_id]';
    folder.write('rows.tsv', 'signup\t1771286400\tu-1\n');
    folder.write('statsig-ingest.yaml', `${CONFIG}    rows: { csv: rows.tsv, ${options} }\n`);
    expect(await folder.run(['check'])).toMatchObject({ code: 0 });
    folder.write('rows.tsv', 'signup|1771286400|u-1\n');
    folder.write('statsig-ingest.yaml', `${CONFIG}    rows: { csv: rows.tsv, delimiter: "|", ${options} }\n`);
    expect(await folder.run(['check'])).toMatchObject({ code: 0 });
  });

  it('compares the mapping with the id types of the project with --online, whether rows are read or not', async () => {
    const project = await serve(() => ({
      status: 200,
      body: { message: 'ok', data: [{ name: 'companyID' }], pagination: null },
    }));
    try {
      const online = ['check', '--online', '--base-url', project.url];
      const mapped = (type: string) => CONFIG.replace('userID: user_id', `${type}: user_id`);
      const rows = '    rows: rows.csv\n';
      folder.write('rows.csv', 'event,ts,user_id\nsignup,1771286400,u-1\n');
      for (const text of [mapped('companyID'), mapped('companyID') + rows]) {
        folder.write('statsig-ingest.yaml', text);
        expect(await folder.run(online)).toMatchObject({ code: 0 });
      }
      folder.write('statsig-ingest.yaml', mapped('accountID') + rows);
      const allowed = 'Allowed: userID, user_id, stableID, stable_id, companyID.';
      const read = await folder.run(online);
      expect(read.code).toBe(1);
      expect(read.out).toContain(`error unknown-id-type in user_id (ids.accountID)`);
      expect(read.out).toContain(allowed);
      const left = await folder.run([...online, '--no-rows']);
      expect(left).toMatchObject({
        code: 1,
        out: `checkout_events: fail\n  statsig-ingest.yaml:9:14: column_mapping.ids.accountID: The project has no such id type. ${allowed}\n`,
      });
    } finally {
      await project.close();
    }
  });

  it('says what a function of the configuration has thrown', async () => {
    folder.remove();
    folder = makeFolder();
    folder.write(
      'statsig-ingest.mjs',
      `export default { sources: [{
        dataset: 'Events', type: 's3', source_name: 'clicks', query: 'SELECT event, ts, user_id FROM t',
        column_mapping: { event_name: 'event', timestamp: 'ts', ids: { userID: 'user_id' } },
        rows: () => { throw new Error('the warehouse sleeps'); },
      }] };`,
    );
    const { code, out } = await folder.run(['check']);
    expect({ code, out }).toEqual({
      code: 2,
      out: 'clicks: fail\n  statsig-ingest.mjs: rows: the warehouse sleeps.\n',
    });
  });
});
