import { setImmediate } from 'node:timers/promises';
import { InvalidArgumentError } from '@statsig-console/sdk';
import type { Batch, Reader, ReadRequest } from './reader.ts';

/** A row as an object: cells by column name. */
export type Row = Readonly<Record<string, unknown>>;

const BATCH = 2_000;

/** A reader, as it is, or rows of objects as a reader. */
export function rowsOf(rows: Reader | Iterable<Row> | AsyncIterable<Row>): Reader {
  const given: unknown = rows;
  if (typeof given === 'object' && given !== null) {
    // A stream of Node can be iterated and has a method `read` of its own.
    if (isIterable(rows)) return { read: (request) => fromObjects(rows, request) };
    if ('read' in rows) return rows;
  }
  throw new InvalidArgumentError(
    '`rows` has to be rows of objects, in a list or an async iterable, or a reader such as csv("daily.csv").',
    { argument: 'rows' },
  );
}

function isIterable(rows: object): rows is Iterable<Row> | AsyncIterable<Row> {
  return Symbol.asyncIterator in rows || Symbol.iterator in rows;
}

async function* fromObjects(
  rows: Iterable<Row> | AsyncIterable<Row>,
  { columns }: ReadRequest,
): AsyncGenerator<Batch> {
  let batch = new ObjectBatch(columns);
  let number = 0;
  for await (const row of rows) {
    number += 1;
    batch.add(row, number);
    if (batch.size < BATCH) continue;
    yield batch.done();
    batch = new ObjectBatch(columns);
    // A list never waits, and nothing else would get a turn: not a timer, not a signal.
    await setImmediate();
  }
  if (batch.size > 0) yield batch.done();
}

/** Collects objects as rows of cells. */
export class ObjectBatch {
  readonly #columns: readonly string[];
  readonly #rows: unknown[][] = [];
  readonly #seen: boolean[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.#seen = columns.map(() => false);
  }

  get size(): number {
    return this.#rows.length;
  }

  /** @throws InvalidArgumentError when it is no object */
  add(row: unknown, number: number): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row) || ArrayBuffer.isView(row)) {
      throw new InvalidArgumentError(`Row ${number} is no object. Yield objects with cells by column name.`, {
        argument: 'rows',
      });
    }
    // Any object can be asked for any property; what is not there is undefined.
    const cells = row as Row;
    const columns = this.#columns;
    const list: unknown[] = new Array(columns.length);
    for (let index = 0; index < columns.length; index += 1) {
      const cell = cells[columns[index] ?? ''];
      if (cell !== undefined) this.#seen[index] = true;
      list[index] = cell;
    }
    this.#rows.push(list);
  }

  done(): Pick<Batch, 'columns' | 'rows' | 'absent'> {
    return {
      columns: this.#columns,
      rows: this.#rows,
      absent: this.#columns.filter((_, index) => !this.#seen[index]),
    };
  }
}
