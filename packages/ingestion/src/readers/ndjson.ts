import { binaryKind, called, openInput } from './input.ts';
import { ReadError } from './read-error.ts';
import type { Batch, Fault, Input, Reader, ReadRequest } from './reader.ts';
import { ObjectBatch, type Row } from './rows.ts';

/** A line longer than this is no line of a table. */
const LONGEST_LINE = 1 << 24;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Reads one JSON object a line, in UTF-8, from a file or a stream, in constant memory. Row numbers are lines. Empty lines are
 * skipped; a line that is no JSON object is a finding.
 */
export function ndjson(input: Input): Reader {
  return { read: (request) => readNdjson(input, request) };
}

async function* readNdjson(input: Input, { columns, signal }: ReadRequest): AsyncGenerator<Batch> {
  const { name, size, stream } = openInput(input, signal);
  const file = name === undefined ? {} : { file: name };
  const decoder = new TextDecoder();
  let bytes = 0;
  let line = 0;
  let rest = '';
  try {
    for await (const chunk of stream) {
      const part: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      const kind = bytes === 0 ? binaryKind(part) : undefined;
      if (kind !== undefined) throw new ReadError(`${called(name)} is no NDJSON: it is ${kind}.`, file);
      const marked = bytes === 0 && part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf;
      bytes += part.length;
      const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) {
        throw new ReadError(
          `${called(name)} is no NDJSON: line ${line + lines.length + 1} is longer than 16 MB. Write one object a line.`,
          { ...file, line: line + lines.length + 1 },
        );
      }
      const batch = new Lines(columns);
      if (marked) batch.faults.push({ rule: 'byte-order-mark', row: 1, value: '\ufeff' });
      for (const text of lines) {
        line += 1;
        batch.add(text, line);
      }
      yield { ...batch.done(), ...(size ? { fraction: Math.min(1, bytes / size) } : {}) };
    }
    const batch = new Lines(columns);
    batch.add(rest + decoder.decode(), line + 1);
    if (batch.size > 0) yield { ...batch.done(), fraction: 1 };
  } finally {
    stream.destroy();
  }
}

/** Lines that have been parsed. */
class Lines {
  readonly faults: Fault[] = [];
  readonly #rows: ObjectBatch;
  readonly #lines: number[] = [];
  readonly #columns: readonly string[];
  /** Lines with a number that was rounded. */
  readonly #rounded = new Map<number, string>();

  constructor(columns: readonly string[]) {
    this.#rows = new ObjectBatch(columns);
    this.#columns = columns;
  }

  get size(): number {
    return this.#lines.length + this.faults.length;
  }

  add(text: string, line: number): void {
    // A line may end with a carriage return, and JSON ignores it.
    if (text === '' || text === '\r') return;
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      row = undefined;
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      this.faults.push({ rule: 'not-json', row: line, value: text });
      return;
    }
    this.#rows.add(row, line);
    this.#lines.push(line);
    // An object can be asked for any property; those that are not there are undefined.
    const cells = row as Row;
    if (this.#columns.some((name) => isRounded(cells[name]))) this.#rounded.set(line, text);
  }

  done(): Batch {
    const { absent, ...batch } = this.#rows.done();
    const { faults } = this;
    return {
      ...batch,
      lines: this.#lines,
      // Of no rows, nothing can be said.
      ...(absent && this.#lines.length > 0 ? { absent } : {}),
      ...(faults.length > 0 ? { faults } : {}),
      ...(this.#rounded.size > 0 ? { written: (line, value) => this.#written(line, value) } : {}),
    };
  }

  #written(line: number, value: number): string | undefined {
    const numbers = this.#rounded.get(line)?.match(NUMBER) ?? [];
    const [found, ...others] = new Set(numbers.filter((number) => Number(number) === value));
    return others.length === 0 ? found : undefined;
  }
}

/** Whether a number may stand for a whole number that is another. */
function isRounded(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}
