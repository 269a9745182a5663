import type { Reader } from '../readers/reader.ts';
import type { WarehouseCount } from '../reconcile/reconcile.ts';
import type { Source } from '../types.ts';
import { UsageError } from './exit.ts';
import { readerOf } from './read-rows.ts';

const COLUMNS = ['day', 'event', 'count'];

/** Reads `day`, `event` and `count` from a file. */
export async function* readCounts(
  file: string,
  source: Source,
  signal: AbortSignal,
): AsyncGenerator<WarehouseCount> {
  const reader: Reader = await readerOf(file);
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
      yield readRow([cells[day], cells[event], cells[count]], `${file}:${batch.lines?.[index] ?? row}`);
    }
  }
}

function readRow([day, event, count]: readonly unknown[], at: string): WarehouseCount {
  const text = day instanceof Date ? day.toISOString() : day;
  if (typeof text !== 'string' || text === '') throw new UsageError(`${at} has no day.`);
  if (typeof event !== 'string' || event === '') throw new UsageError(`${at} has no event.`);
  const number = typeof count === 'string' && /^\d+$/.test(count) ? BigInt(count) : count;
  if (typeof number === 'number' || typeof number === 'bigint') return { day: text, event, count: number };
  const shown = typeof count === 'string' ? JSON.stringify(count) : `a ${typeof count}`;
  throw new UsageError(`${at} has the count ${count === null ? 'null' : shown}. Allowed: a whole number.`);
}
