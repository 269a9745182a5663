import path from 'node:path';
import type { Reader } from '../readers/reader.ts';
import type { WarehouseCount } from '../reconcile/reconcile.ts';
import type { Source } from '../types.ts';
import { UsageError } from './exit.ts';
import { type QueriedRows, queryReader, readerOf } from './read-rows.ts';

const COLUMNS = ['day', 'event', 'count'];

/**
 * Reads `day`, `event` and `count`.
 *
 * @param from the path of a file, or a query and what runs it
 * @param folder what paths in the configuration are relative to
 */
export async function* readCounts(
  from: string | QueriedRows,
  folder: string,
  source: Source,
  signal: AbortSignal,
): AsyncGenerator<WarehouseCount> {
  const isFile = typeof from === 'string';
  const file = isFile ? path.resolve(folder, from) : `The query for the counts of ${source.source_name}`;
  const reader: Reader = isFile ? await readerOf(file) : await queryReader(from, folder);
  let row = 0;
  for await (const batch of reader.read({ source, columns: COLUMNS, signal })) {
    const broken = batch.faults?.find(({ rule }) => rule === 'not-json');
    if (broken) throw new UsageError(`${file}:${broken.row} is no JSON object.`);
    const missing = COLUMNS.filter((name) => !batch.columns.includes(name) || batch.absent?.includes(name));
    if (missing.length > 0) {
      throw new UsageError(
        `${file} has no ${missing.join(' and no ')}. Each row needs day, event and count.`,
      );
    }
    const [day = 0, event = 0, count = 0] = COLUMNS.map((name) => batch.columns.indexOf(name));
    for (const [index, cells] of batch.rows.entries()) {
      row += 1;
      yield readRow(
        [cells[day], cells[event], cells[count]],
        isFile ? `${file}:${batch.lines?.[index] ?? row}` : `${file}: row ${row}`,
      );
    }
  }
}

function readRow([day, event, count]: readonly unknown[], at: string): WarehouseCount {
  const text = day instanceof Date ? day.toISOString() : day;
  if (typeof text !== 'string' || text === '') throw new UsageError(`${at} has no day.`);
  if (typeof event !== 'string' || event === '') throw new UsageError(`${at} has no event.`);
  // Counts that passed through a column of floating-point numbers end in `.0`.
  const digits = typeof count === 'string' ? /^(\d+)(?:\.0*)?$/.exec(count)?.[1] : undefined;
  const number = digits === undefined ? count : BigInt(digits);
  if (typeof number === 'number' || typeof number === 'bigint') return { day: text, event, count: number };
  const shown = typeof count === 'string' ? JSON.stringify(count) : `a ${typeof count}`;
  throw new UsageError(`${at} has the count ${count === null ? 'null' : shown}. Allowed: a whole number.`);
}
