import type { Source } from '../types.ts';

/** What a reader is asked for. */
export interface ReadRequest {
  /** The source whose rows are wanted. A warehouse runs `source.query`. */
  readonly source: Source;
  /** The mapped columns. A reader may leave out all others. */
  readonly columns: readonly string[];
  /** Stops the reading. */
  readonly signal: AbortSignal | undefined;
}

/** Some rows in the order of the data. A few thousand at a time keep memory flat. */
export interface Batch {
  /** Names of the cells of each row. The same in every batch. */
  readonly columns: readonly string[];
  /** Rows as lists of cells. A null is `null`; dates may be text or `Date`, large whole numbers `bigint`. */
  readonly rows: readonly (readonly unknown[])[];
  /** The line of a file that each row begins on. Without it rows are counted from 1. */
  readonly lines?: readonly number[];
  /** How much of the whole has been read, from 0 to 1, where that is known. */
  readonly fraction?: number;
  /** What the reader noticed and could get over. */
  readonly faults?: readonly Fault[];
  /** Wanted columns that no row of this batch has. For rows that come from objects; a column is missing if all lack it. */
  readonly absent?: readonly string[];
  /** How a number of a line is written in the file, where reading it as a `number` rounds. Undefined when that is not known. */
  readonly written?: (line: number, value: number) => string | undefined;
}

/** A fault of a file that did not stop the reading. */
export interface Fault {
  readonly rule: 'not-json' | 'byte-order-mark' | 'duplicate-column';
  /** The line, counted from 1. */
  readonly row: number;
  /** What was found there. */
  readonly value: unknown;
}

/**
 * Where rows come from: one method. The package has readers for files, DuckDB and PostgreSQL; another warehouse needs only
 * this, around its own client.
 */
export interface Reader {
  /** Yields the rows. What it throws ends the preflight and reaches its caller. */
  read(request: ReadRequest): AsyncIterable<Batch>;
}

/** A file by its path, or a stream of its bytes. */
export type Input = string | URL | AsyncIterable<Uint8Array | string>;
