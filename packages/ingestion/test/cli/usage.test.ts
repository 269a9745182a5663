import { readdirSync, readFileSync } from 'node:fs';
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
    [
      ['backfill', ...DAYS, '--concurrency', '11'],
      'error: `--concurrency` is 11. Allowed: a whole number from 1 to 10.',
    ],
    [['backfill', ...DAYS, '--concurrency', '50', '--dry-run'], 'error: `--concurrency` is 50. Allowed'],
    [['backfill', ...DAYS, '--attempts', '99', '--dry-run'], 'error: `--attempts` is 99. Allowed'],
    [['backfill', '--from', '2026-02-30', '--to', '2026-03-01'], '"2026-02-30"'],
    [['reconcile', ...DAYS, '--relative', 'x'], 'Allowed: a share from 0 to 1, such as 0.01 or 1%.'],
    [
      ['reconcile', ...DAYS, '--relative', '8'],
      "'8' is invalid. It is 800 %. Allowed: a share from 0 to 1, such as 0.08 or 8%.",
    ],
    [['reconcile', ...DAYS, '--relative', '150%'], 'Allowed: a share from 0 to 1, such as 0.01 or 1%.'],
    [['reconcile', ...DAYS, '--relative=-1'], 'Allowed: a share from 0 to 1, such as 0.01 or 1%.'],
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
    // It is refused before anything is made, and before anything else is said.
    expect(readdirSync(folder.path)).toEqual(['statsig-ingest.yaml']);
    expect(err).not.toContain('Journal:');
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
    [['apply', '--statsig-console-api-key', KEY]],
    [['apply', `-k${KEY}`]],
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
      'statsig-ingest.yaml:10:5: `rows` has to be the path of a file, or an object with one of csv, duckdb, postgres',
    ],
    [
      'an unknown reader',
      `${CONFIG}    rows: { postgress: {} }\n`,
      'statsig-ingest.yaml:10:5: `rows` has to be the path of a file, or an object with one of csv, duckdb, postgres. Did you mean postgres?',
    ],
    [
      'an unknown option of a CSV file',
      `${CONFIG}    rows: { csv: a.csv, delimeter: ";" }\n`,
      'statsig-ingest.yaml:10:25: `delimeter` is unknown. Allowed: csv, delimiter, quote, escape, columns. Did you mean delimiter?',
    ],
    [
      'a delimiter that is none',
      `${CONFIG}    counts: { delimiter: 5, csv: a.csv }\n`,
      'statsig-ingest.yaml:10:15: `delimiter` is 5. Allowed: text that is not empty, such as ";".',
    ],
    [
      'a CSV file that is none',
      `${CONFIG}    rows: { csv: { path: a.csv } }\n`,
      'statsig-ingest.yaml:10:13: `csv` has to be the path of a file',
    ],
    [
      'an unknown option of a reader',
      `${CONFIG}    rows: { duckdb: { tabels: {} } }\n`,
      'statsig-ingest.yaml:10:23: `tabels` is unknown. Allowed: query, file, tables, database, memoryLimit. Did you mean tables?',
    ],
    [
      'values of a reader that are none',
      `${CONFIG}    rows: { duckdb: { memoryLimit: 512 } }\n    counts: { postgres: { port: none, query: SELECT } }\n`,
      'statsig-ingest.yaml:10:23: `memoryLimit` is 512. Allowed: an amount with its unit, such as "512MB".\n  statsig-ingest.yaml:11:27: `port` is "none". Allowed: a whole number from 1 to 65535.',
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

  it('is told everything that is wrong with it at once', async () => {
    folder.write(
      'statsig-ingest.yaml',
      `sources:
  - dataset: Metric
    type: bigquery
    source_nam: revenue
    query: SELECT 1
    column_mapping: {}
    row: revenue.csv
  - dataset: Events
    type: s3
    source_name: clicks
    column_mapping: { event: e, timestamp: t, ids: { userID: u } }
    counts: { duckdb: {} }
schedules:
  - { dataset: Event, hour: 25, timezone: UTC }
`,
    );
    const { code, out, err } = await folder.run(['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const settings =
      'dataset, type, source_name, query, column_mapping, enabled, use_delta_sharing, share, schema, table, rows, counts';
    expect(err.replaceAll('statsig-ingest.yaml', '')).toBe(`error: The configuration cannot be used:
  :2:5: source 1 has no \`source_name\`
  :2:5: dataset has to be one of Metrics, Events, Exposures. Did you mean Metrics?
  :3:5: type has to be one of redshift, bigquery-v2, snowflake-v2, databricks, azure-synapse, s3, athena, adls. Did you mean bigquery-v2?
  :4:5: source_nam is unknown; allowed are ${settings}. Did you mean source_name?
  :7:5: row is unknown; allowed are ${settings}. Did you mean rows?
  :12:15: \`counts\` needs a \`query\` of its own, which yields day, event and count
  :11:5: column_mapping.event_name has to be the name of a column
  :11:23: column_mapping.event is unknown; allowed are event_name, timestamp, unit_id, metadata_object, event_value, ids, metadata
  :14:33: \`timezone\` is unknown. Allowed: dataset, hour, timeZone, rounding. Did you mean timeZone?
  :14:7: \`dataset\` is "Event". Allowed: Events, Metrics, Exposures, entity_properties, export_exposures, export_events. Did you mean Events?
  :14:23: \`hour\` is 25. Allowed: a whole number from 0 to 23.
  :14:5: \`timeZone\` is missing. Allowed: a name of the IANA list, such as Europe/Berlin, or UTC.
`);
  });

  it('is told what a misspelled setting means, and the other sources are checked all the same', async () => {
    const second = CONFIG.replace('sources:\n', '').replace('checkout_events', 'signups');
    folder.write('statsig-ingest.yaml', `${CONFIG}    row: rows.csv\n${second}`);
    const { code, out } = await folder.run(['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/statsig-ingest\.yaml:10:5: row is unknown; .* Did you mean rows\?\nsignups: pass\n/);
  });

  it.each(['yaml', 'yml', 'ts', 'mts', 'cts', 'mjs', 'js', 'cjs'])(
    'is found as statsig-ingest.%s',
    async (ending) => {
      const source = `{ dataset: 'Events', type: 's3', source_name: 'checkout_events', column_mapping: { event_name: 'e', timestamp: 't', ids: { userID: 'u' } } }`;
      const texts: Record<string, string> = {
        yaml: CONFIG,
        yml: CONFIG,
        js: `module.exports = { sources: [${source}] };`,
        cjs: `module.exports = { sources: [${source}] };`,
      };
      folder.write(`statsig-ingest.${ending}`, texts[ending] ?? `export default { sources: [${source}] };`);
      expect(await folder.run(['check'])).toMatchObject({ code: 0, out: PASS, err: '' });
    },
  );

  it('may have the names that help and documents list', async () => {
    const { out } = await folder.run(['check', '--help']);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      '(default: statsig-ingest.yaml, .yml, .ts, .mts, .cts, .mjs, .js, .cjs)',
    );
    const page = readFileSync(path.join(import.meta.dirname, '../../docs/command.md'), 'utf8');
    expect(page).toContain(
      '`statsig-ingest.yaml` (`.yml`, `.ts`, `.mts`, `.cts`, `.mjs`, `.js`, `.cjs`, or `--config`)',
    );
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
