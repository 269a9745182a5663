import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import {
  csv,
  formatReport,
  ndjson,
  parquet,
  preflight,
  ReadError,
  type Reader,
} from '../src/preflight/index.ts';
import { Folder, metrics, NOW, toCsv, toObjects } from './support/tables.ts';

const folder = new Folder();
afterAll(() => folder[Symbol.dispose]());

const table = metrics();
const check = (rows: Reader) => preflight(table.source, rows, { now: NOW });

async function failure(rows: Reader): Promise<ReadError> {
  const error: unknown = await check(rows).then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadError)) throw error;
  return error;
}

describe('csv()', () => {
  const write = (content: string | Uint8Array) => folder.write('rows.csv', content);

  it('reads what the options say', async () => {
    const { header, rows } = table;
    const text = rows.map((row) => row.map((cell) => `'${cell}'`).join(';')).join('\n');
    const options = { delimiter: ';', quote: "'", columns: header };
    expect(await check(csv(write(text), options))).toMatchObject({
      verdict: 'pass',
      rows: 40,
      counts: 'line',
    });
  });

  it('takes columns in any order, and leaves out those that are not mapped', async () => {
    const { header, rows } = table;
    const turned = [header, ...rows].map((row, index) => ['x', ...row.toReversed(), String(index)].join(','));
    expect(await check(csv(write(turned.join('\n'))))).toMatchObject({ verdict: 'pass', rows: 40 });
  });

  it('reads streams in pieces of any size', async () => {
    const bytes = Buffer.from(toCsv(table, 5, { user: 'Zoë 😀' }));
    const pieces = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1));
    expect(await check(csv(Readable.from(pieces)))).toMatchObject({ verdict: 'pass', rows: 40 });
  });

  it('counts lines as an editor does, after cells of several lines and empty lines', async () => {
    const { header } = table;
    const good = 'userID,2026-02-01,revenue,1,,';
    const lines = [
      header.join(','),
      `"a\nb\n\nc",${good}`,
      '',
      `"d\r\ne",${good}`,
      '',
      '',
      `f,userID,never,revenue,1,,`,
    ];
    const { findings } = await check(csv(write(lines.join('\n'))));
    const dates = findings.filter(({ rule }) => rule === 'not-a-date');
    expect(dates).toMatchObject([{ examples: [{ row: 11, value: 'never' }] }]);
  });

  it.each([
    [
      'a header with the other line breaks',
      (lines: string[]) => `${lines[0]}\r\n${lines.slice(1).join('\n')}\n`,
    ],
    [
      'rows with the other line breaks',
      (lines: string[]) => `${lines[0]}\n${lines.slice(1).join('\r\n')}\r\n`,
    ],
    ['the line breaks of old', (lines: string[]) => lines.join('\r')],
  ])('reads a file with %s', async (_, join) => {
    const text = join(toCsv(table).trimEnd().split('\n'));
    expect(await check(csv(write(text)))).toMatchObject({ verdict: 'pass', rows: 40, findings: [] });
  });

  it('finds a mapped column that is not there, and says which are', async () => {
    const report = await check(csv(write(toCsv(table).replace('user,kind', 'User,type'))));
    expect(report).toMatchObject({ verdict: 'fail', complete: false, rows: 0 });
    expect(report.findings.map(({ rule, field, column, detail }) => [rule, field, column, detail])).toEqual([
      [
        'missing-column',
        'unit_id',
        'user',
        'There are: User, type, day, metric, value, top, bottom. Did you mean User?',
      ],
      ['missing-column', 'id_type', 'kind', 'There are: User, type, day, metric, value, top, bottom.'],
    ]);
  });

  it.each([[';'], ['\t'], ['|']])('says that the delimiter seems to be %o', async (delimiter) => {
    const text = toCsv(table).replaceAll(',', delimiter);
    const { findings } = await check(csv(folder.write('other.csv', text)));
    expect(findings[0]).toMatchObject({ rule: 'missing-column' });
    const advice = ` The delimiter seems to be ${JSON.stringify(delimiter)}: give it as \`delimiter\`.`;
    // All columns are missing, for one reason.
    expect(findings).toHaveLength(7);
    expect(findings.map(({ detail }) => detail.endsWith(advice))).toEqual([true, ...Array(6).fill(false)]);
    expect((await check(csv(folder.write('other.csv', text), { delimiter }))).verdict).toBe('pass');
  });

  it('does not take a header of one name for one with another delimiter', async () => {
    const { findings } = await check(csv(write('user\nu-1\n')));
    expect(findings.map(({ detail }) => detail)).toEqual(Array(6).fill('There are: user.'));
  });

  it.each<[string, object, string]>([
    ['a delimiter', { delimiter: '' }, '`delimiter` is "". Allowed: text that is not empty, such as ";".'],
    ['a quote', { quote: null }, '`quote` is null. Allowed: text, or empty text for none.'],
    ['columns', { columns: 'user' }, '`columns` is "user". Allowed: a list with the names of the columns.'],
  ])('refuses %s that is none: %o', (_, options, message) => {
    expect(() => csv('rows.csv', options)).toThrow(message);
  });

  it('says where a quotation mark is opened and never closed', async () => {
    const error = await failure(csv(write(toCsv(table).replace('u-20,', '"u-20,'))));
    expect(error.place).toMatchObject({ line: 22, rows: 20 });
    expect(error.message).toContain('beyond line 22, cell 1: a quotation mark is opened and never closed');
  });

  it('says so before it has read much of a large file', async () => {
    let made = 0;
    function* endless() {
      yield Buffer.from(`${toCsv(table)}"u-41,userID`);
      for (;;) {
        made += 1;
        yield Buffer.alloc(100_000, ',2026-02-01\n');
      }
    }
    const error = await failure(csv(Readable.from(endless())));
    expect(error.place).toMatchObject({ line: 42 });
    expect(error.message).toContain('longer than 1 MB');
    expect(made).toBeLessThan(100);
  });

  it.each([
    ['text after a closing mark', '"u-20"x,', 'there is text after a closing quotation mark'],
    ['a mark in the middle of a cell', 'u"20,', 'there is a quotation mark in the middle of a cell'],
  ])('says where there is %s', async (_, cell, message) => {
    const error = await failure(csv(write(toCsv(table).replace('u-20,', cell))));
    expect(error.place).toMatchObject({ line: 22, column: 1, rows: 20 });
    expect(error.message).toContain(message);
  });

  it.each<[what: string, content: Uint8Array, message: string]>([
    ['gzip', gzipSync('user,kind\n'), 'compressed with gzip'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'a ZIP archive'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'binary'],
    ['UTF-16', Buffer.from('\ufeffuser,kind\n', 'utf16le'), 'text in UTF-16. Write it as UTF-8'],
    ['Parquet', Buffer.from('PAR1....PAR1'), 'Read it with parquet()'],
  ])('says that %s is no CSV', async (_, content, message) => {
    const error = await failure(csv(write(content)));
    expect(error.message).toContain('rows.csv is no CSV: it is ');
    expect(error.message).toContain(message);
  });

  it('says that a file is not there, or is a folder', async () => {
    expect((await failure(csv('no/such.csv'))).message).toBe(
      'The file no/such.csv is not there. Check the path.',
    );
    expect((await failure(csv(folder.path))).message).toContain('is a folder');
  });

  it('reads an empty file as no rows', async () => {
    const { findings } = await check(csv(write('')));
    expect(findings.map(({ rule }) => rule)).toEqual(['no-rows']);
  });
});

describe('ndjson()', () => {
  const lines = (row?: number, cells?: Record<string, unknown>) =>
    toObjects(table, row, cells).map((object) => JSON.stringify(object));
  const read = (text: string | Uint8Array) => check(ndjson(folder.write('rows.ndjson', text)));

  it('counts lines, and takes empty ones and all line ends', async () => {
    const text = `\r\n\n${lines(3, { value: 'much' }).join('\r\n')}`;
    const { rows, counts, findings } = await read(text);
    expect({ rows, counts }).toEqual({ rows: 40, counts: 'line' });
    expect(findings).toMatchObject([{ rule: 'not-a-number', examples: [{ row: 5, value: 'much' }] }]);
  });

  it.each(['{"user": "u-1"', '[1, 2]', '17', 'null', "{'user': 'u-1'}"])(
    'finds the line %s and reads on',
    async (line) => {
      const { rows, findings } = await read(lines().toSpliced(9, 0, line).join('\n'));
      expect(rows).toBe(41);
      expect(findings).toMatchObject([{ rule: 'not-json', count: 1, examples: [{ row: 10, value: line }] }]);
    },
  );

  it('counts lines that are no JSON among the rows, in text as in JSON', async () => {
    const report = await read(`${lines()[0]}\n1\n2\n[3]\n`);
    expect(report).toMatchObject({ rows: 4, findings: [{ rule: 'not-json', count: 3, rate: 0.75 }] });
    expect(report.columns.find(({ field }) => field === 'numerator')).toMatchObject({ nullRate: 0.25 });
    expect(formatReport(report)).toContain('4 rows, 2026-02-01. 1 error.\n\nerror not-json: 3 rows (75 %)\n');
    const broken = await read('1\n2\n');
    expect(broken).toMatchObject({ rows: 2, findings: [{ rule: 'not-json', count: 2, rate: 1 }] });
    expect(formatReport(broken)).toContain('error not-json: 2 rows (100 %)');
  });

  it('finds a byte order mark', async () => {
    const { findings } = await read(`\ufeff${lines().join('\n')}`);
    expect(findings).toMatchObject([{ rule: 'byte-order-mark', examples: [{ row: 1 }] }]);
  });

  it('says that a binary file is none', async () => {
    await expect(read(gzipSync('{}'))).rejects.toThrow(
      'is no NDJSON: it is compressed with gzip. Unpack it first.',
    );
  });

  it('reads streams in pieces of any size', async () => {
    const bytes = Buffer.from(lines(5, { user: 'Zoë 😀' }).join('\n'));
    const pieces = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1));
    expect(await check(ndjson(Readable.from(pieces)))).toMatchObject({ verdict: 'pass', rows: 40 });
  });
});

describe('parquet()', () => {
  const column = (
    name: string,
    change: (cell: string | null | undefined, row: number) => string | null | undefined,
  ) => ({
    name,
    data: table.rows.map((row, index) => change(row[table.header.indexOf(name)] || null, index + 1) ?? null),
    type: 'STRING' as const,
  });
  const build = (
    change: (name: string, cell: string | null | undefined, row: number) => string | null | undefined = (
      _,
      cell,
    ) => cell,
  ) =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: table.header
          .map((name) => column(name, (cell, row) => change(name, cell, row)))
          .toReversed(),
        rowGroupSize: 16,
      }),
    );
  const write = (content: Uint8Array) => folder.write('rows.parquet', content);

  it('reads all row groups and counts rows', async () => {
    const file = write(build((name, cell, row) => (name === 'day' && row === 37 ? '2026-02-31' : cell)));
    const { rows, counts, findings } = await check(parquet(file));
    expect({ rows, counts }).toEqual({ rows: 40, counts: 'row' });
    expect(findings).toMatchObject([
      { rule: 'not-a-date', field: 'dateid', examples: [{ row: 37, value: '2026-02-31' }] },
    ]);
    expect(findings).toHaveLength(1);
  });

  it('finds that a file of another schema lacks columns', async () => {
    const other = parquetWriteBuffer({
      columnData: [
        { name: 'User', data: ['a'], type: 'STRING' },
        { name: 'n', data: [1], type: 'INT32' },
      ],
    });
    const { complete, findings } = await check(parquet(write(new Uint8Array(other))));
    expect(complete).toBe(false);
    expect(findings.map(({ rule, column }) => `${rule} ${column}`)).toEqual(
      table.header.map((name) => `missing-column ${name}`),
    );
    expect(findings[0]?.detail).toBe('There are: User, n. Did you mean User?');
  });

  it('says that a file is cut off', async () => {
    const whole = build();
    const error = await failure(parquet(write(whole.subarray(0, whole.length - 100))));
    expect(error.message).toContain('is cut off: it begins as Parquet, and its end is not there');
  });

  it('says up to which row a damaged file can be read', async () => {
    const whole = build();
    const second = parquetMetadata(whole.buffer).row_groups[1]?.columns[0]?.meta_data;
    const place = Number(second?.data_page_offset);
    const damaged = whole.slice().fill(0xff, place, place + 20);
    const error = await failure(parquet(write(damaged)));
    expect(error.place.rows).toBe(16);
    expect(error.message).toContain('cannot be read as Parquet beyond row 16: ');
  });

  it('says that another file is none', async () => {
    expect((await failure(parquet(write(Buffer.from(toCsv(table)))))).message).toContain(
      'is no Parquet file. Check the path.',
    );
    expect((await failure(parquet('no/such.parquet'))).message).toBe(
      'The file no/such.parquet is not there. Check the path.',
    );
  });
});
