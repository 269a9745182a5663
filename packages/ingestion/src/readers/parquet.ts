import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { AsyncBuffer, ColumnData, FileMetaData } from 'hyparquet';
import { called, sizeOf } from './input.ts';
import { loadPeer } from './peer.ts';
import { messageOf, ReadError } from './read-error.ts';
import type { Batch, Reader, ReadRequest } from './reader.ts';

/** So many rows are checked at a time. */
const BATCH = 10_000;

/**
 * Reads a Parquet file, one row group after the other: memory is that of the mapped columns of one row group. For files with
 * very large row groups use `duckdb({ file })`. Needs the packages `hyparquet` and `hyparquet-compressors`.
 */
export function parquet(file: string | URL): Reader {
  return { read: (request) => readParquet(file, request) };
}

async function* readParquet(file: string | URL, { columns, signal }: ReadRequest): AsyncGenerator<Batch> {
  const what = 'Reading Parquet';
  const packages = 'hyparquet hyparquet-compressors';
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await loadPeer(
    () => import('hyparquet'),
    packages,
    what,
  );
  const { compressors } = await loadPeer(() => import('hyparquet-compressors'), packages, what);
  const name = String(file);
  const byteLength = sizeOf(file);
  const descriptor = openSync(file, 'r');
  const buffer: AsyncBuffer = {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = new Uint8Array(end - start);
      readSync(descriptor, bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  };
  let rows = 0;
  try {
    checkEnds(buffer, name);
    const metadata = await parquetMetadataAsync(buffer);
    const there = parquetSchema(metadata).children.map(({ element }) => element.name);
    const wanted = there.filter((column) => columns.includes(column));
    // Which columns are lacking is told from what is there.
    if (wanted.length < columns.length) {
      yield { columns: there, rows: [] };
      return;
    }
    for (const { start, end } of groups(metadata)) {
      signal?.throwIfAborted();
      const cells = new Cells(wanted);
      await parquetRead({
        file: buffer,
        metadata,
        compressors,
        columns: wanted,
        rowStart: start,
        rowEnd: end,
        onChunk: (chunk) => cells.add(chunk),
      });
      for (let at = start; at < end; at += BATCH) {
        const batch = cells.rows(at, Math.min(end, at + BATCH));
        rows += batch.length;
        yield { columns: wanted, rows: batch, fraction: rows / Number(metadata.num_rows) };
        await setImmediate();
      }
    }
  } catch (error) {
    if (error instanceof ReadError || signal?.aborted) throw error;
    throw new ReadError(
      `${called(name)} cannot be read as Parquet beyond row ${rows}: ${messageOf(error)}. Write it again; it may be damaged or incomplete.`,
      { file: name, rows },
      error,
    );
  } finally {
    closeSync(descriptor);
  }
}

/** The cells of a row group by column, as they are decoded. Rows are made a few at a time, which halves the memory. */
class Cells {
  readonly #columns: { name: string; chunks: ColumnData[] }[];

  constructor(names: readonly string[]) {
    this.#columns = names.map((name) => ({ name, chunks: [] }));
  }

  add(chunk: ColumnData): void {
    const column = this.#columns.find(({ name }) => name === chunk.columnName);
    column?.chunks.push(chunk);
  }

  rows(start: number, end: number): unknown[][] {
    const width = this.#columns.length;
    const rows: unknown[][] = Array.from({ length: end - start }, () => new Array(width));
    for (const [place, { name, chunks }] of this.#columns.entries()) {
      let filled = 0;
      for (const { columnData, rowStart, rowEnd } of chunks) {
        const first = Math.max(start, rowStart);
        const last = Math.min(end, rowEnd, rowStart + columnData.length);
        for (let row = first; row < last; row += 1) {
          const cells = rows[row - start];
          if (cells) cells[place] = columnData[row - rowStart];
        }
        filled += Math.max(0, last - first);
      }
      if (filled < end - start) throw new Error(`column ${name} lacks cells in rows ${start + 1} to ${end}`);
    }
    return rows;
  }
}

function groups({ row_groups }: FileMetaData): { start: number; end: number }[] {
  let end = 0;
  return row_groups.map(({ num_rows }) => {
    const start = end;
    end += Number(num_rows);
    return { start, end };
  });
}

/** A Parquet file begins and ends with the same four letters. Without the last ones it was not written to the end. */
function checkEnds({ byteLength, slice }: AsyncBuffer, name: string): void {
  const text = (start: number, end: number): string => {
    const bytes = slice(start, end);
    return bytes instanceof ArrayBuffer ? Buffer.from(bytes).toString('latin1') : '';
  };
  const file = { file: name };
  if (byteLength < 12 || text(0, 4) !== 'PAR1') {
    const encrypted = byteLength >= 12 && text(0, 4) === 'PARE';
    const what = encrypted
      ? 'is encrypted, which cannot be read here. Write it in the clear'
      : 'is no Parquet file. Check the path';
    throw new ReadError(`${called(name)} ${what}.`, file);
  }
  if (text(byteLength - 4, byteLength) === 'PAR1') return;
  throw new ReadError(
    `${called(name)} is cut off: it begins as Parquet, and its end is not there. Copy or write it again (${byteLength} bytes are there).`,
    file,
  );
}
