import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createChecker } from '@statsig-console/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG, documents, KEY } from '../support/cli.ts';
import { type Command, command, DAYS, QUICK } from '../support/command.ts';
import { type Answer, type Asked, FAILS, FakeRuns } from '../support/fake-runs.ts';

let given: Command;
/** Takes the place of the fake. */
let answer: ((asked: Asked) => Answer | undefined) | undefined;
let folder: Command['folder'];
let server: Command['server'];
let asked: Command['asked'];
let run: Command['run'];

beforeEach(async () => {
  answer = undefined;
  given = await command(() => answer);
  ({ folder, server, asked, run } = given);
});
afterEach(() => given.close());

const ok = (data: unknown): Answer => ({ status: 200, body: { message: 'ok', data } });

describe('backfill', () => {
  it('loads days, says how it goes on stderr and the result on stdout', async () => {
    const { code, out, err } = await run('backfill', ...DAYS, ...QUICK, '--chunk-days', '5');
    expect(code).toBe(0);
    expect(out).toBe('checkout_events: complete. 10 of 10 days are loaded.\n');
    const lines = err.split('\n');
    expect(lines[0]).toContain(
      'checkout_events: 10 days, 2026-01-01 to 2026-01-10. Journal: .statsig-ingest/',
    );
    expect(lines).toContain('checkout_events: 2026-01-01 to 2026-01-05 requested');
    expect(lines).toContain('checkout_events: 2026-01-06 to 2026-01-10 loaded (run run-2)');
    expect(err).not.toMatch(/[█\r]/);
    expect(given.fake.ranges).toEqual(['2026-01-01..2026-01-05', '2026-01-06..2026-01-10']);
  });

  it('asks for nothing twice: the same command again finds that all is done', async () => {
    await run('backfill', ...DAYS, ...QUICK);
    const before = asked.length;
    const { code, out, err } = await run('backfill', ...DAYS, ...QUICK);
    expect({ code, out }).toEqual({ code: 0, out: 'checkout_events: complete. 10 of 10 days are loaded.\n' });
    expect(asked).toHaveLength(before);
    expect(err).toContain('To load them again, delete it.');
  });

  it('ends with 1 when days have failed, and tells which and why', async () => {
    given.fake = new FakeRuns({ script: () => FAILS });
    const { code, out } = await run('backfill', ...DAYS, ...QUICK, '--attempts', '1');
    expect(code).toBe(1);
    expect(out).toContain('checkout_events: incomplete. 0 of 10 days are loaded.');
    expect(out).toContain('Failed: 2026-01-08 to 2026-01-10 (run run-2): download_error.');
    expect(out).toContain('Run it again with the same journal to go on');
  });

  it('ends with 3 when the API refuses', async () => {
    answer = () => ({ status: 403, body: { status: 403, message: `No scope for ${KEY}` } });
    const { code, out, err } = await run('backfill', ...DAYS, ...QUICK);
    expect(code).toBe(3);
    expect(out).toContain('Stopped by:');
    expect(out + err).not.toContain(KEY);
  });

  it('prints a JSON document a line, the result last', async () => {
    const { code, out } = await run('backfill', ...DAYS, ...QUICK, '--json');
    expect(code).toBe(0);
    const printed = documents(out);
    expect(new Set(printed.slice(0, -1).map(({ event }) => event))).toEqual(new Set(['progress']));
    expect(printed.at(-1)).toMatchObject({
      event: 'result',
      state: 'complete',
      days: { loaded: 10 },
      error: null,
    });
  });

  it('only says what it would do with --dry-run, without a key', async () => {
    const { code, out } = await folder.run(['backfill', ...DAYS, '--dry-run'], {
      STATSIG_CONSOLE_API_KEY: undefined,
    });
    expect(code).toBe(0);
    expect(out).toContain('would ask for 10 days in 2 runs, and begins the journal');
    expect(out).toContain('\n  2026-01-01 to 2026-01-07\n  2026-01-08 to 2026-01-10\n');
    expect(asked).toEqual([]);
    expect(readdirSync(folder.path)).toEqual(['statsig-ingest.yaml']);
  });

  it('does not take an empty journal for one to go on from', async () => {
    const dryRun = ['backfill', ...DAYS, '--journal', 'days.ndjson', '--dry-run'];
    folder.write('days.ndjson', '');
    expect((await folder.run(dryRun)).out).toContain('and begins the journal days.ndjson');
    await run('backfill', ...DAYS, ...QUICK, '--journal', 'days.ndjson');
    expect((await folder.run(dryRun)).out).toContain('It goes on from the journal days.ndjson');
  });

  it('refuses the journal of another backfill', async () => {
    await run('backfill', ...DAYS, ...QUICK, '--journal', 'days.ndjson');
    const before = asked.length;
    const { code, err } = await run(
      'backfill',
      ...['--from', '2026-01-01', '--to', '2026-01-11', '--journal', 'days.ndjson'],
    );
    expect(code).toBe(2);
    expect(err).toContain('The journal is of another backfill');
    expect(asked).toHaveLength(before);
    expect(existsSync(path.join(folder.path, 'days.ndjson.lock'))).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s, and says how to go on', async (signal) => {
    given.fake = new FakeRuns({ script: () => ({ statuses: ['enqueued'] }) });
    const { child, ended } = folder.start(['backfill', ...DAYS, ...QUICK, '--base-url', server.url]);
    let sent = false;
    answer = (request) => {
      // It waits for its runs now. A second signal would stop it at once.
      if (request.method === 'GET' && !sent) sent = child.kill(signal);
      return given.fake.handle(request);
    };
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(err).toContain('Stopping.');
    expect(out).toContain('checkout_events: stopped. 0 of 10 days are loaded.');
    expect(out).toContain('Not waited for: 2026-01-01 to 2026-01-07 (run run-1)');
    expect(out).toContain('Run it again with the same journal');
    expect(readdirSync(path.join(folder.path, '.statsig-ingest'))).toHaveLength(1);
  });

  it('takes several sources in turn, each with a journal of its own', async () => {
    const second = CONFIG.replace('sources:\n', '').replace('checkout_events', 'sign/ups');
    folder.write('statsig-ingest.yaml', CONFIG + second);
    const { code, out } = await run('backfill', ...DAYS, ...QUICK);
    expect(out).toContain('sign/ups: complete');
    expect(code).toBe(0);
    expect(readdirSync(path.join(folder.path, '.statsig-ingest'))).toHaveLength(2);
    const refused = await run('backfill', ...DAYS, '--journal', 'one.ndjson');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--journal is for one source');
  });
});

describe('watch', () => {
  it('says with --json that it was interrupted', async () => {
    given.fake.add(['2026-01-01'], { statuses: ['enqueued'] });
    const { child, ended } = folder.start([
      ...['watch', 'run-1', '--poll', '1ms', '--json'],
      ...['--base-url', server.url],
    ]);
    let sent = false;
    answer = (request) => {
      if (!sent) sent = child.kill('SIGINT');
      return given.fake.handle(request);
    };
    const { code, out } = await ended;
    expect(code).toBe(130);
    expect(documents(out).at(-1)).toEqual({ error: { name: 'Interrupted', message: 'Interrupted.' } });
  });

  it('follows runs, and ends with 0 when all have succeeded', async () => {
    given.fake.add(['2026-01-01'], { statuses: ['enqueued', 'download_started', 'download_complete'] });
    const { code, out } = await run('watch', 'run-1', '--poll', '1ms');
    expect(code).toBe(0);
    expect(out).toBe(
      'run run-1: enqueued (pending)\nrun run-1: download_started (pending)\nrun run-1: download_complete (succeeded)\n',
    );
  });

  it('ends with 1 when one has failed, and says what to do', async () => {
    given.fake.add(['2026-01-01'], FAILS);
    const { code, out } = await run('watch', 'run-1', '--poll', '1ms', '--grace', '0s');
    expect(code).toBe(1);
    expect(out).toContain('download_error (failed). The rows could not be downloaded.');
  });

  it('ends with 1 at the deadline, and never takes an unknown status for a success', async () => {
    given.fake.add(['2026-01-01'], { statuses: ['done'] });
    const { code, out, err } = await run('watch', 'run-1', '--poll', '1ms', '--deadline', '20ms', '--json');
    expect(code).toBe(1);
    expect(documents(out)).toMatchObject([
      { event: 'run', status: 'done', state: 'unknown' },
      { event: 'result', runID: 'run-1', state: 'overdue' },
    ]);
    expect(err).toContain('has not ended');
  });

  it('ends with 3 for a run that is not there', async () => {
    const { code, err } = await run('watch', 'run-9');
    expect(code).toBe(3);
    expect(err).toContain('run-9');
  });

  it('ends when one of several cannot be followed, though the others go on', async () => {
    given.fake.add(['2026-01-01'], { statuses: ['started'] });
    const { code, out } = await run('watch', 'run-1', 'run-9', '--poll', '5m', '--json');
    expect(code).toBe(3);
    expect(documents(out).at(-1)).toMatchObject({ error: { status: 404 } });
  });

  it('follows the import log of a source', async () => {
    answer = () =>
      ok([
        {
          ds: '2026-01-01T00:00:00.000Z',
          ingestion_dataset: 'events',
          ingestion_source: 'snowflake-v2',
          message: 'Loaded',
          status: 'IMPORT_SUCCESSFUL',
          rowCount: 81935,
          timestamp: '2026-01-02T00:00:00.000Z',
        },
      ]);
    const { code, out } = await run('watch', '--from', '2026-01-01', '--to', '2026-01-01');
    expect(out).toBe('checkout_events: 2026-01-01 IMPORT_SUCCESSFUL (succeeded, 81935 rows). Loaded\n');
    expect(code).toBe(0);
  });
});

describe('reconcile', () => {
  const counted =
    (purchases: number) =>
    ({ path: requested }: Asked) =>
      requested.endsWith('/count')
        ? ok([
            {
              date: '2026-01-01',
              event: 'purchase',
              count: purchases,
              last_updated_time: '2026-01-02T00:00:00Z',
            },
          ])
        : ok([]);
  const CSV = 'day,event,count\n2026-01-01,purchase,1000\n';

  it('ends with 0 when nothing differs', async () => {
    answer = counted(1000);
    folder.write('counts.csv', CSV.replace('1000', '1000.0'));
    const { code, out } = await run('reconcile', ...DAYS, '--counts', 'counts.csv');
    expect(code).toBe(0);
    expect(out).toContain('checkout_events: pass. Nothing differs in 1 count: checkout_events');
  });

  it('ends with 1 and a table when something differs', async () => {
    answer = counted(900);
    folder.write('data/counts.ndjson', '{"day":"2026-01-01","event":"purchase","count":1000}\n');
    folder.write('statsig-ingest.yaml', `${CONFIG}    counts: data/counts.ndjson\n`);
    const { code, out } = await run('reconcile', ...DAYS);
    expect(code).toBe(1);
    expect(out).toMatch(
      /2026-01-01 {2}purchase {7}1000 {6}900 {8}-100 {2}-10 % {2}fewer than in the warehouse/,
    );
  });

  it('obeys the tolerance, and prints one JSON document', async () => {
    answer = counted(900);
    folder.write('counts.csv', CSV);
    const { code, out } = await run(
      'reconcile',
      ...DAYS,
      '--counts',
      'counts.csv',
      '--relative',
      '10%',
      '--json',
    );
    expect(code).toBe(0);
    expect(documents(out)).toMatchObject([
      {
        command: 'reconcile',
        verdict: 'pass',
        reports: [{ compared: 1, tolerance: { absolute: 0, relative: 0.1 } }],
      },
    ]);
  });

  it('counts with a query of its own, and says which sources have no counts', async () => {
    answer = counted(2);
    folder.write('events.csv', 'created,event\n2026-01-01,purchase\n2026-01-01,purchase\n');
    const second = CONFIG.replace('sources:\n', '').replace('checkout_events', 'signups');
    const query = 'SELECT CAST(created AS DATE) AS day, event, COUNT(*) AS count FROM events GROUP BY 1, 2';
    const counts = `    counts: { duckdb: { tables: { events: events.csv }, query: "${query}" } }\n`;
    folder.write('statsig-ingest.yaml', CONFIG + counts + second);
    const { code, out, err } = await run('reconcile', ...DAYS);
    expect({ code, err }).toEqual({ code: 0, err: 'signups: left out, because it has no `counts`.\n' });
    expect(out).toContain('checkout_events: pass. Nothing differs in 1 count');
    answer = counted(3);
    expect(await run('reconcile', ...DAYS)).toMatchObject({ code: 1 });
    folder.write('statsig-ingest.yaml', CONFIG + counts.replace('AS count', 'AS n'));
    expect((await run('reconcile', ...DAYS)).err).toContain(
      'The query for the counts of checkout_events has no count. Each row needs day, event and count.',
    );
  });

  it('reads counts from a CSV file that is written otherwise, and says how', async () => {
    answer = counted(1000);
    folder.write('counts.csv', CSV.replaceAll(',', ';'));
    const wrong = await run('reconcile', ...DAYS, '--counts', 'counts.csv');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(
      /counts\.csv has no day and no event and no count\. .* The delimiter seems to be ";": write commas in the file, or leave `--counts` out and write `counts: \{ csv: counts\.csv, delimiter: ";" \}` in the configuration\.\n$/,
    );
    // The path is as it would be written in the configuration, wherever that is.
    folder.write('data/statsig-ingest.yaml', CONFIG);
    const elsewhere = ['--counts', 'counts.csv', '--config', 'data/statsig-ingest.yaml'];
    expect((await run('reconcile', ...DAYS, ...elsewhere)).err).toContain('{ csv: ../counts.csv, delimiter');
    folder.write('statsig-ingest.yaml', `${CONFIG}    counts: { csv: counts.csv, delimiter: ";" }\n`);
    expect(await run('reconcile', ...DAYS)).toMatchObject({ code: 0 });
    folder.write('counts.csv', CSV.replaceAll(',', ';').replace('1000', 'many'));
    expect((await run('reconcile', ...DAYS)).err).toContain('counts.csv:2 has the count "many"');
  });

  it.each([
    ['counts.csv', 'day,event\n2026-01-01,purchase\n', 'counts.csv has no count'],
    ['counts.csv', 'day,event,count\n2026-01-01,purchase,many\n', 'counts.csv:2 has the count "many"'],
    ['counts.csv', 'day,event,count\n1.1.2026,purchase,5\n', 'counts.csv:2 has the day "1.1.2026"'],
    ['counts.csv', '', 'counts.csv is empty. Each row needs day, event and count.'],
    [
      'counts.csv',
      'day,event,count\n2026-01-01,purchase,18,230\n',
      'counts.csv:2 has 4 cells, and the header has 3',
    ],
    [
      'counts.csv',
      'day,event,count,count\n2026-01-01,purchase,5,6\n',
      'counts.csv has several columns count',
    ],
    ['counts.csv', 'DAY,EVENT,COUNT\n2026-01-01,purchase,5\n', 'It has: DAY, EVENT, COUNT.'],
    [
      'counts.csv',
      'day,event,count\n2026-01-01,purchase,9007199254740993\n',
      'counts.csv:2 has the count "9007199254740993"',
    ],
    [
      'counts.ndjson',
      '{"day":"2026-01-01","event":7,"count":1}\n',
      'counts.ndjson:1 has the event 7, which is no text',
    ],
    ['counts.csv', 'day,event,count\n2026-01-01,"purchase,5\n', 'beyond line 2'],
    ['counts.ndjson', '{"day":"2026-01-01"\n', 'counts.ndjson:1 is no JSON object'],
    ['counts.xlsx', '', 'is no file of rows'],
  ])('says what is wrong with %s: %j', async (name, text, message) => {
    folder.write(name, text);
    const { code, out, err } = await run('reconcile', ...DAYS, '--counts', name);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(asked).toEqual([]);
  });

  it('needs counts', async () => {
    expect(await run('reconcile', ...DAYS)).toMatchObject({ code: 2 });
    expect((await run('reconcile', ...DAYS, '--counts', 'none.csv')).err).toContain('none.csv');
    expect((await run('reconcile', ...DAYS, '--source', 'checkout_events')).err).toContain('has no `counts`');
  });
});

describe('apply', () => {
  const missing = ({ method }: Asked): Answer =>
    method === 'GET'
      ? { status: 404, body: { status: 404, message: 'Not found' } }
      : ok({ type: 'snowflake-v2', enabled: true });

  it('creates what is not there, with what the API documents', async () => {
    answer = missing;
    const { code, out } = await run('apply');
    expect({ code, out }).toEqual({ code: 0, out: 'Events of snowflake-v2, "checkout_events": created\n' });
    const post = asked.find(({ method }) => method === 'POST');
    const headers = { 'statsig-api-key': 'x', 'content-type': 'application/json' };
    const query: [string, string][] = [];
    const request = { method: 'POST', path: post?.path ?? '', query, headers, body: post?.body };
    expect(createChecker().checkRequest(request)).toEqual([]);
  });

  it('only says what it would do with --dry-run', async () => {
    answer = missing;
    const { code, out } = await run('apply', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('would be created\n  POST /console/v1/ingestion {"dataset":"Events"');
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
    const json = await run('apply', '--dry-run', '--json');
    expect(documents(json.out)).toMatchObject([
      { command: 'apply', dryRun: true, sources: [{ action: 'created' }] },
    ]);
  });

  it('sends nothing when any source breaks a rule, and names line and column', async () => {
    answer = missing;
    const second = CONFIG.replace('sources:\n', '')
      .replace('checkout_events', 'signups')
      .replace('timestamp', 'time');
    folder.write('statsig-ingest.yaml', CONFIG + second);
    const { code, out, err } = await run('apply');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('statsig-ingest.yaml:16:7: column_mapping.time is unknown');
    expect(asked).toEqual([]);
    expect((await run('check')).out).toContain('statsig-ingest.yaml:16:7: column_mapping.time is unknown');
  });

  it('sends nothing when a schedule cannot be', async () => {
    answer = missing;
    folder.write(
      'statsig-ingest.yaml',
      `${CONFIG}schedules:\n  - { dataset: Events, hour: 25, timeZone: Europe/Berlin }\n`,
    );
    const { code, err } = await run('apply');
    expect(code).toBe(1);
    expect(err).toContain('statsig-ingest.yaml:11:24: `hour` is 25');
    expect(asked).toEqual([]);
    const checked = await folder.run(['check', '--json']);
    expect(checked.code).toBe(1);
    expect(documents(checked.out)).toMatchObject([
      { verdict: 'fail', schedules: [{ rule: 'schedule', at: 'statsig-ingest.yaml:11:24' }] },
    ]);
  });

  it('sends nothing when two sources are one', async () => {
    folder.write('statsig-ingest.yaml', CONFIG + CONFIG.replace('sources:\n', ''));
    const { code, err } = await run('apply');
    expect(code).toBe(1);
    expect(err).toContain(
      'source_name is at statsig-ingest.yaml:4:5, too: Events of snowflake-v2, "checkout_events"',
    );
    expect(asked).toEqual([]);
    expect((await folder.run(['check'])).out).toContain('source_name is at statsig-ingest.yaml:4:5, too');
  });

  it('sets a schedule in the zone of a person', async () => {
    answer = ({ method, path: requested }) =>
      requested.endsWith('/schedule')
        ? ok({ dataset: 'Events', scheduled_hour_pst: method === 'GET' ? 10 : 21 })
        : missing({ method, path: requested, query: new URLSearchParams(), body: undefined });
    folder.write(
      'statsig-ingest.yaml',
      `${CONFIG}schedules:\n  - { dataset: Events, hour: 14, timeZone: Asia/Tokyo }\n`,
    );
    const { code, out } = await run('apply');
    expect(code).toBe(0);
    expect(out).toContain('schedule of Events: updated. Runs begin at 14:00 in Asia/Tokyo (21:00 in UTC-8).');
    expect(asked.at(-1)?.body).toEqual({ dataset: 'Events', scheduled_hour_pst: 21 });
  });

  it('ends with 3 when there is no connection', async () => {
    await server.close();
    const { code, err } = await run('apply');
    expect(code).toBe(3);
    expect(err).toContain('error:');
  });
});
