import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONFIG, documents, type Folder, KEY, makeFolder } from '../support/cli.ts';

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const DAYS = ['--from', '2026-01-01', '--to', '2026-01-10'];

const PASS = 'checkout_events: pass\n  rows: not checked, the configuration has none\n';

describe('statsig-ingest', () => {
  it('says its version', async () => {
    const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await folder.run(['--version'])).toMatchObject({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([['check'], ['apply'], ['backfill'], ['watch'], ['reconcile']])('explains %s', async (command) => {
    const { code, out, err } = await folder.run([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: statsig-ingest ${command}`);
    expect(out).toContain('--api-key-file <file>');
    expect(out).toMatch(/^Exit codes:\n {2}0 {4}fine$/m);
  });

  it.each<[string, string[], string]>([
    ['a command', ['bakfill'], "error: Unknown command 'bakfill'. Did you mean backfill?\n"],
    [
      'an option',
      ['backfill', ...DAYS, '--concurency', '3'],
      "error: Unknown option '--concurency'. Did you mean --concurrency?\n",
    ],
  ])('suggests %s that is close', async (_, args, message) => {
    const { code, out, err } = await folder.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(message);
  });

  it.each<[string[], string]>([
    [[], 'Usage: statsig-ingest'],
    [['backfill', '--from', '2026-01-01'], "error: Required option '--to <day>' not specified.\n"],
    [['backfill', ...DAYS, '--poll', '4'], 'a time such as 90s, 15m or 6h'],
    [['backfill', ...DAYS, '--attempts', 'many'], 'a whole number'],
    [['backfill', ...DAYS, '--concurrency', '11'], 'from 1 to 10'],
    [['backfill', '--from', '2026-02-30', '--to', '2026-03-01'], '"2026-02-30"'],
    [['reconcile', ...DAYS, '--relative', 'x'], 'a share such as 0.01 or 1%'],
    [['watch', '--until', 'now', 'run-1'], 'Allowed choices are download, metrics, pulse'],
    [['watch'], 'Name the ids of runs'],
    [['watch', 'run-1', ...DAYS], 'but not both'],
    [['check', '--source', 'signups'], 'It has: checkout_events.\n'],
    [['check', '--source', 'checkout-events'], 'It has: checkout_events. Did you mean checkout_events?'],
    [['backfill', ...DAYS, '--base-url', 'nowhere'], 'error: `--base-url` is no URL ("nowhere")'],
    [
      ['backfill', '--from', '2026-03-02', '--to', '2026-03-01'],
      '`--to` is 2026-03-01, which is before `--from`',
    ],
  ])('%j is a mistake in usage: %s', async (args, message) => {
    folder.write('statsig-ingest.yaml', CONFIG);
    const { code, out, err } = await folder.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('has colors and a bar on a terminal only', async () => {
    folder.write('statsig-ingest.yaml', CONFIG);
    const { out, err } = await folder.run(['check']);
    expect(out).toBe(PASS);
    expect(err).toBe('');
  });
});

describe('--source', () => {
  const TWO = `${CONFIG}${CONFIG.replace('sources:\n', '').replace('snowflake-v2', 's3')}`;
  const picked = async (name: string) => {
    const { code, out, err } = await folder.run(['check', '--json', '--source', name]);
    const [{ sources } = { sources: undefined }] = documents(out);
    return { code, err, sources };
  };

  it('picks a source by its name, or with dataset and type where several have the name', async () => {
    folder.write(
      'statsig-ingest.yaml',
      `${TWO}${CONFIG.replace('sources:\n', '').replace('checkout_events', 's3/clicks')}`,
    );
    expect(await picked('checkout_events')).toEqual({
      code: 2,
      sources: undefined,
      err: `error: statsig-ingest.yaml has 2 sources "checkout_events". Say which:
  --source Events/snowflake-v2/checkout_events for statsig-ingest.yaml:2:5
  --source Events/s3/checkout_events for statsig-ingest.yaml:10:5
`,
    });
    for (const name of ['Events/s3/checkout_events', 's3/checkout_events'])
      expect(await picked(name)).toMatchObject({ code: 0, sources: [{ source: { type: 's3' } }] });
    expect((await picked('Events/checkout_events')).code).toBe(2);
    expect(await picked('s3/clicks')).toMatchObject({ sources: [{ source: { source_name: 's3/clicks' } }] });
  });
});

describe('the key', () => {
  it.each([
    [['apply', '--api-key', KEY]],
    [['apply', `--api-key=${KEY}`]],
    [['apply', `--apikey=${KEY}`]],
    [['--key', KEY, 'apply']],
  ])('is refused as an argument, and not repeated: %j', async (args) => {
    const { code, out, err } = await folder.run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('A key is not taken as an argument');
    expect(err).not.toContain(KEY);
  });

  it.each([[['apply', `--token=${KEY}`]], [['apply', '--config', KEY]], [['watch', '--poll', KEY]]])(
    'is not shown where it does not belong: %j',
    async (args) => {
      const { code, out, err } = await folder.run(args);
      expect(code).toBe(2);
      expect(out + err).not.toContain(KEY);
    },
  );

  it('has to be there', async () => {
    folder.write('statsig-ingest.yaml', CONFIG);
    const { code, err } = await folder.run(['apply'], { STATSIG_CONSOLE_API_KEY: undefined });
    expect(code).toBe(2);
    expect(err).toContain('Set STATSIG_CONSOLE_API_KEY');
  });

  it.each([
    ['missing.txt', 'error: --api-key-file missing.txt cannot be read: it is not there.\n'],
    ['empty.txt', 'has to hold one key'],
    ['two.txt', 'has to hold one key'],
  ])('comes from a file that has one: %s', async (file, message) => {
    folder.write('statsig-ingest.yaml', CONFIG);
    folder.write('empty.txt', '\n');
    folder.write('two.txt', `${KEY}\n${KEY}\n`);
    const { code, err } = await folder.run(['apply', '--api-key-file', file]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('the configuration', () => {
  it('has to be there', async () => {
    const { code, err } = await folder.run(['check']);
    expect(code).toBe(2);
    expect(err).toContain('Make a statsig-ingest.yaml, or name a file with --config');
    expect((await folder.run(['check', '--config', 'other.yaml'])).err).toContain('other.yaml is not there');
  });

  it('has to be one', async () => {
    folder.write('statsig-ingest.yaml', CONFIG);
    folder.write('statsig-ingest.mjs', 'export default {}');
    const { code, err } = await folder.run(['check']);
    expect(code).toBe(2);
    expect(err).toContain('statsig-ingest.yaml, statsig-ingest.mjs');
  });

  it.each<[string, string, string]>([
    ['a bracket that stays open', 'sources: [\n  { a: 1 }\n', 'statsig-ingest.yaml:3:1 is no YAML'],
    [
      'a key that is there twice',
      `${CONFIG}    type: s3\n    type: s3\n`,
      'statsig-ingest.yaml:10:5 is no YAML',
    ],
    [
      'an unknown key',
      `${CONFIG}source: []\n`,
      'statsig-ingest.yaml:10:1: `source` is unknown. Allowed: sources, schedules. Did you mean sources?',
    ],
    ['no sources', 'sources: []\n', 'statsig-ingest.yaml:1:1: `sources` has to be a list'],
    ['a list', '- a\n', 'has to be an object with `sources`'],
    [
      'a source without a name',
      'sources:\n  - type: s3\n',
      'statsig-ingest.yaml:2:5: source 1 has no `source_name`',
    ],
    [
      'rows that are a number',
      `${CONFIG}    rows: 5\n`,
      'statsig-ingest.yaml:10:5: `rows` has to be the path',
    ],
    [
      'an unknown option of a reader',
      `${CONFIG}    rows: { duckdb: { tabels: {} } }\n`,
      'statsig-ingest.yaml:10:23: `tabels` is unknown. Allowed: query, file, tables, database, memoryLimit. Did you mean tables?',
    ],
    [
      'tables that are a list',
      `${CONFIG}    rows: { duckdb: { tables: [a.csv] } }\n`,
      'statsig-ingest.yaml:10:23: `tables` has to map names of tables to files',
    ],
    [
      'a misspelled time zone',
      `${CONFIG}schedules:\n  - { dataset: Events, hour: 6, timezone: UTC }\n`,
      'statsig-ingest.yaml:11:33: `timezone` is unknown. Allowed: dataset, hour, timeZone, rounding. Did you mean timeZone?',
    ],
    [
      'counts without a query',
      `${CONFIG}    counts: { duckdb: { tables: {} } }\n`,
      'statsig-ingest.yaml:10:15: `counts` needs a `query` of its own, which yields day, event and count',
    ],
    [
      'a password',
      `${CONFIG}    rows: { postgres: { password: hunter2 } }\n`,
      'statsig-ingest.yaml:10:25: `password` does not belong in a file; set PGPASSWORD in the environment',
    ],
  ])('names line and column of %s', async (_, text, message) => {
    folder.write('statsig-ingest.yaml', text);
    const { code, out, err } = await folder.run(['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says that aliases lead too far, and that a folder is no file', async () => {
    const tenfold = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const bomb = [
      ['a', '1'],
      ['b', '*a'],
      ['c', '*b'],
      ['d', '*c'],
    ].map(([name = '', of = '']) => tenfold(name, of));
    folder.write('bomb.yaml', `${bomb.join('')}sources: *d\n`);
    const { code, err } = await folder.run(['check', '--config', 'bomb.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('The aliases in bomb.yaml cannot be used: Excessive alias count');
    folder.write('folder.yaml/file', '');
    const other = await folder.run(['check', '--config', 'folder.yaml']);
    expect(other.code).toBe(2);
    expect(other.err).toContain('The configuration folder.yaml cannot be read: EISDIR');
  });

  it('may be TypeScript', async () => {
    folder.write(
      'statsig-ingest.ts',
      `enum Names { Checkout = 'checkout_events' }
       const mapping: Record<string, unknown> = { event_name: 'event', timestamp: 'ts', ids: { userID: 'user_id' } };
       export default { sources: [{
         dataset: 'Events', type: 's3', source_name: Names.Checkout as string, query: 'SELECT event, ts, user_id FROM t',
         column_mapping: mapping,
       }] };`,
    );
    expect(await folder.run(['check'])).toMatchObject({ code: 0, out: PASS, err: '' });
  });

  it.each([
    ['statsig-ingest.ts', 'export default { sources: ', 'could not be loaded'],
    ['statsig-ingest.mjs', "throw new TypeError('no table')", 'could not be loaded. TypeError: no table'],
    ['statsig-ingest.mjs', 'export const sources = []', 'has no default export'],
  ])('says what is wrong with %s: %s', async (name, text, message) => {
    folder.write(name, text);
    const { code, out, err } = await folder.run(['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(name);
    expect(err).toContain(message);
  });

  it('gives errors as JSON, too', async () => {
    const { code, out } = await folder.run(['check', '--json']);
    expect(code).toBe(2);
    expect(documents(out)).toMatchObject([{ error: { name: 'UsageError' } }]);
    const misspelled = await folder.run(['check', '--json', '--srtict']);
    expect(misspelled.code).toBe(2);
    expect(documents(misspelled.out)).toEqual([
      {
        error: {
          name: 'UsageError',
          message: expect.stringMatching(/^Unknown option '--srtict'\. Did you mean --strict\?$/),
        },
      },
    ]);
  });
});
