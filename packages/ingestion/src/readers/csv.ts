import type { Options, Parser } from 'csv-parse';
import { checkOptions } from '../internal/options.ts';
import { CSV_OPTIONS, type CsvOptions, csvIssues } from './csv-options.ts';
import { binaryKind, called, type Opened, openInput } from './input.ts';
import { refuseIssues } from './option-values.ts';
import { loadPeer } from './peer.ts';
import { codeOf, messageOf, ReadError } from './read-error.ts';
import type { Batch, Fault, Input, Reader, ReadRequest } from './reader.ts';

/** A row longer than this is a quote that is never closed. */
const LONGEST_ROW = 1 << 20;

/**
 * Reads CSV in UTF-8, from a file or a stream, in constant memory. Row numbers are lines. Empty lines are skipped. Needs the
 * package `csv-parse`.
 *
 * @throws InvalidArgumentError when an option is wrong
 */
export function csv(input: Input, options: CsvOptions = {}): Reader {
  checkOptions('options', options, CSV_OPTIONS);
  refuseIssues(csvIssues(options));
  return { read: (request) => readCsv(input, options, request) };
}

async function* readCsv(input: Input, options: CsvOptions, { signal }: ReadRequest): AsyncGenerator<Batch> {
  const { Parser } = await loadPeer(() => import('csv-parse'), 'csv-parse', 'Reading CSV');
  const opened = openInput(input, signal);
  const collector = new Collector(opened, options);
  const begin = (start: Uint8Array): Parser => {
    const made = new Parser(parserOptions(options, start));
    // The parser pushes each record through a stream of objects, which costs as much as the parsing. It is handed over in batches.
    made.push = (record: string[] | null) => {
      if (record !== null) collector.add(record, made.info);
      return true;
    };
    // What goes wrong is told to the callback of each write.
    made.on('error', () => undefined);
    return made;
  };
  let parser: Parser | undefined;
  try {
    for await (const chunk of opened.stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      collector.look(bytes);
      parser ??= begin(bytes);
      await write(parser, bytes);
      if (collector.full) yield collector.take();
    }
    if (parser) await end(parser);
    if (collector.pending) yield collector.take();
  } catch (error) {
    throw explain(error, opened, collector);
  } finally {
    opened.stream.destroy();
    parser?.destroy();
  }
}

function parserOptions({ delimiter = ',', quote = '"', ...rest }: CsvOptions, start: Uint8Array): Options {
  return {
    // A file that was put together, from a header and an export for instance, has both.
    ...(endsInLineFeed(start) ? { record_delimiter: ['\n', '\r\n'] } : {}),
    bom: true,
    delimiter,
    quote,
    ...(rest.escape === undefined ? {} : { escape: rest.escape }),
    skip_empty_lines: true,
    // Rows of another length are findings; reading goes on.
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  };
}

/** Whether the first line ends as lines do today. Those of old, a lone carriage return, the parser finds by itself. */
function endsInLineFeed(start: Uint8Array): boolean {
  const at = start.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return start[at] === 0x0a || start[at + 1] === 0x0a;
}

function write(parser: Parser, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

function end(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject);
    parser.end(resolve);
  });
}

/** Collects records with the line that each begins on. */
class Collector {
  #columns: readonly string[] | undefined;
  #rows: string[][] = [];
  #lines: number[] = [];
  #faults: Fault[] = [];
  #read = 0;
  /** The line that the next record begins on, and what the parser counted at the end of the last one. */
  line = 1;
  counted = 0;
  #empty = 0;
  rows = 0;
  readonly #opened: Opened;

  constructor(opened: Opened, { columns }: CsvOptions) {
    this.#opened = opened;
    this.#columns = columns;
  }

  get full(): boolean {
    return this.#columns !== undefined && this.#rows.length > 0;
  }

  get pending(): boolean {
    return this.#columns !== undefined;
  }

  /** Looks at the bytes before they are parsed. */
  look(bytes: Uint8Array): void {
    if (this.#read === 0) {
      const { name } = this.#opened;
      const kind = binaryKind(bytes);
      if (kind !== undefined) {
        throw new ReadError(`${called(name)} is no CSV: it is ${kind}.`, {
          ...(name === undefined ? {} : { file: name }),
        });
      }
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        this.#faults.push({ rule: 'byte-order-mark', row: 1, value: '\ufeff' });
      }
    }
    this.#read += bytes.length;
  }

  add(record: string[], info: Parser['info']): void {
    const { lines, empty_lines: empty } = info;
    const begin = this.line + empty - this.#empty;
    // A record on one line is nearly always the case. The parser counts the two characters of a line break within quotes twice.
    const breaks = lines - this.counted - (empty - this.#empty) === 1 ? 0 : lineBreaks(record);
    this.counted = lines;
    this.#empty = empty;
    this.line = begin + breaks + 1;
    if (this.#columns === undefined) {
      this.#columns = record;
      return;
    }
    this.rows += 1;
    this.#rows.push(record);
    this.#lines.push(begin);
  }

  take(): Batch {
    const { size } = this.#opened;
    const batch: Batch = {
      columns: this.#columns ?? [],
      rows: this.#rows,
      lines: this.#lines,
      ...(size ? { fraction: Math.min(1, this.#read / size) } : {}),
      ...(this.#faults.length > 0 ? { faults: this.#faults } : {}),
    };
    this.#rows = [];
    this.#lines = [];
    this.#faults = [];
    return batch;
  }
}

function lineBreaks(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) if (/[\r\n]/.test(cell)) count += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  return count;
}

/** What the parser calls a fault, and what that means. */
const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quotation mark is opened and never closed. Close it, or double it where it is part of the text',
  CSV_MAX_RECORD_SIZE:
    'the row that begins there is longer than 1 MB. A quotation mark is probably opened and never closed; close it, or double it where it is part of the text',
  INVALID_OPENING_QUOTE:
    'there is a quotation mark in the middle of a cell that is not quoted. Quote the whole cell and double the mark',
  CSV_INVALID_CLOSING_QUOTE:
    'there is text after a closing quotation mark. Double quotation marks that are part of the text, and check the delimiter',
};

function explain(error: unknown, { name }: Opened, { line, counted, rows }: Collector): unknown {
  const fault = FAULTS[codeOf(error)];
  if (fault === undefined || typeof error !== 'object' || error === null) return error;
  const quoted = codeOf(error) === 'CSV_QUOTE_NOT_CLOSED' || codeOf(error) === 'CSV_MAX_RECORD_SIZE';
  const lines: unknown = Reflect.get(error, 'lines');
  // A row that does not end is looked up where it begins.
  const at = quoted || typeof lines !== 'number' ? line : line + Math.max(0, lines - counted - 1);
  const cell: unknown = Reflect.get(error, 'index');
  const where = typeof cell === 'number' ? `, cell ${cell + 1}` : '';
  return new ReadError(
    `${called(name)} cannot be read as CSV beyond line ${at}${where}: ${fault}. (${messageOf(error)})`,
    {
      ...(name === undefined ? {} : { file: name }),
      line: at,
      ...(typeof cell === 'number' ? { column: cell + 1 } : {}),
      rows,
    },
    error,
  );
}
