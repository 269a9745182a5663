import { readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG, documents } from '../support/cli.ts';
import { type Command, command, DAYS, QUICK } from '../support/command.ts';
import { FAILS, FakeRuns, WORKS } from '../support/fake-runs.ts';

let given: Command;
let folder: Command['folder'];
let asked: Command['asked'];
let run: Command['run'];

beforeEach(async () => {
  given = await command();
  ({ folder, asked, run } = given);
});
afterEach(() => given.close());

describe('backfill --dry-run', () => {
  it('says what the journal has left to do, and leaves the journal alone', async () => {
    const plan = ['backfill', '--from', '2026-01-01', '--to', '2026-01-20', '--journal', 'days.ndjson'];
    const dryRun = [...plan, '--dry-run'];
    const source = { type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' };
    const begun = [
      { kind: 'plan', version: 1, source, from: '2026-01-01', to: '2026-01-20' },
      { kind: 'request', request: 1, from: '2026-01-01', to: '2026-01-07', at: Date.now() },
      { kind: 'run', request: 1, runID: 'run-1' },
      { kind: 'request', request: 2, from: '2026-01-08', to: '2026-01-14', at: Date.now() },
    ];
    // The last line was not written to its end.
    const text = `${begun.map((entry) => `${JSON.stringify(entry)}\n`).join('')}{"kind":"ru`;
    folder.write('days.ndjson', text);
    // A process that is there holds it.
    folder.write('days.ndjson.lock', JSON.stringify({ pid: process.pid, host: hostname() }));
    const { code, out } = await folder.run(dryRun);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'checkout_events: 0 of 20 days are loaded; would wait for 2 runs that were asked for, and ask for 6 of 20 days in 1 run. It goes on from the journal days.ndjson',
        '  2026-01-01 to 2026-01-07: asked for (run run-1)',
        '  2026-01-08 to 2026-01-14: asked for (no run known yet)',
        '  2026-01-15 to 2026-01-20\n',
      ].join('\n'),
    );
    expect(documents((await folder.run([...dryRun, '--json'])).out)).toEqual([
      {
        event: 'plan',
        source,
        journal: 'days.ndjson',
        resumes: true,
        from: '2026-01-01',
        to: '2026-01-20',
        days: { total: 20, loaded: 0, asked: 6 },
        open: [
          { from: '2026-01-01', to: '2026-01-07', runID: 'run-1' },
          { from: '2026-01-08', to: '2026-01-14', runID: null },
        ],
        chunks: [{ from: '2026-01-15', to: '2026-01-20' }],
      },
    ]);
    expect(readFileSync(path.join(folder.path, 'days.ndjson'), 'utf8')).toBe(text);
    expect(asked).toEqual([]);
    // The real run does what was said.
    rmSync(path.join(folder.path, 'days.ndjson.lock'));
    given.fake.add(
      ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07'],
      WORKS,
    );
    given.fake.add(
      ['2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11', '2026-01-12', '2026-01-13', '2026-01-14'],
      WORKS,
    );
    expect(await run(...plan, ...QUICK)).toMatchObject({ code: 0 });
    expect(given.fake.ranges).toEqual(['2026-01-15..2026-01-20']);
    expect((await folder.run(dryRun)).out).toBe(
      'checkout_events: 20 of 20 days are loaded; nothing would be asked for. It goes on from the journal days.ndjson\n',
    );
  });

  it('says that it would only wait when all days were asked for', async () => {
    const source = { type: 'snowflake-v2', dataset: 'Events', source_name: 'checkout_events' };
    const days = { from: '2026-01-01', to: '2026-01-10' };
    const plan = JSON.stringify({ kind: 'plan', version: 1, source, ...days });
    const request = JSON.stringify({ kind: 'request', request: 1, at: Date.now(), ...days });
    folder.write('days.ndjson', `${plan}\n${request}\n`);
    expect((await folder.run(['backfill', ...DAYS, '--journal', 'days.ndjson', '--dry-run'])).out).toContain(
      ': 0 of 10 days are loaded; would wait for 1 run that was asked for, and ask for no other days. It goes on',
    );
  });

  it('says that days which failed would be asked for again', async () => {
    given.fake = new FakeRuns({
      script: () => ({ ...FAILS, loads: (day) => day !== '2026-01-02' }),
    });
    await run('backfill', ...DAYS, ...QUICK, '--attempts', '1');
    expect((await folder.run(['backfill', ...DAYS, '--dry-run'])).out).toMatch(
      /: 9 of 10 days are loaded; would ask for 1 of 10 days in 1 run\. It goes on .*\n {2}2026-01-02\n$/,
    );
  });

  it('refuses the journals that the real run refuses', async () => {
    await run('backfill', ...DAYS, ...QUICK, '--journal', 'days.ndjson');
    const other = ['backfill', '--from', '2026-01-01', '--to', '2026-01-11', '--dry-run', '--journal'];
    const { code, err } = await folder.run([...other, 'days.ndjson']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is of another backfill') });
    folder.write('notes.txt', 'days\n');
    expect((await folder.run([...other, 'notes.txt'])).err).toContain('notes.txt:1 ');
    expect((await folder.run([...other, '.'])).err).toContain('cannot be opened');
  });

  it('has a journal for each source, however long its name is in a file', async () => {
    const names = ['一', '二'].map((last) => `${'購入イベント'.repeat(6)}${last}`);
    const [first, second] = names.map((name) => CONFIG.replace('checkout_events', name));
    folder.write('statsig-ingest.yaml', `${first}${second?.replace('sources:\n', '')}`);
    const { code, out } = await run('backfill', ...DAYS, '--dry-run', '--json');
    expect(code).toBe(0);
    const journals = documents(out).map(({ journal }) => path.basename(String(journal)));
    expect(new Set(journals).size).toBe(2);
    for (const journal of journals) expect(`${journal}.lock.4194304`.length).toBeLessThanOrEqual(255);
  });
});
