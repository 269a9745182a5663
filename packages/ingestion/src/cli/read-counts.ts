import { shown } from '../internal/text.ts';
import { delimiterOf } from '../readers/delimiter.ts';
import type { Reader } from '../readers/reader.ts';
import type { WarehouseCount } from '../reconcile/reconcile.ts';
import type { Source } from '../types.ts';
import { UsageError } from './exit.ts';
import { type ConfiguredRows, delimiterAdvice, fileOf, readerFor } from './read-rows.ts';

const COLUMNS = ['day', 'event', 'count'];

/**
 * Reads `day`, `event` and `count`.
 *
 * @param from a file, or a query and what runs it
 * @param folder what paths in the configuration are relative to
 * @param named whether it is the file of `--counts`
 */
export async function* readCounts(
  from: ConfiguredRows,
  folder: string,
  source: Source,
  signal: AbortSignal,
  named: boolean,
): AsyncGenerator<WarehouseCount> {
  const given = fileOf(from, folder);
  const file = given ?? `The query for the counts of ${source.source_name}`;
  const reader: Reader = await readerFor(from, folder);
  let row = 0;
  for await (const batch of reader.read({ source, columns: COLUMNS, signal })) {
    const broken = batch.faults?.find(({ rule }) => rule === 'not-json');
    if (broken) throw new UsageError(`${file}:${broken.row} is no JSON object.`);
    const missing = COLUMNS.filter((name) => !batch.columns.includes(name) || batch.absent?.includes(name));
    if (missing.length > 0) {
      const delimiter = delimiterOf(batch.columns, missing);
      const advice = delimiter === undefined ? '' : delimiterAdvice('counts', from, delimiter);
      const instead = named ? 'write commas in the file, or leave `--counts` out and ' : '';
      const hint =
        advice === '' ? '' : ` The delimiter seems to be ${JSON.stringify(delimiter)}: ${instead}${advice}.`;
      throw new UsageError(
        `${file} has no ${missing.join(' and no ')}. Each row needs day, event and count.${hint}`,
      );
    }
    const [day = 0, event = 0, count = 0] = COLUMNS.map((name) => batch.columns.indexOf(name));
    for (const [index, cells] of batch.rows.entries()) {
      row += 1;
      yield readRow(
        [cells[day], cells[event], cells[count]],
        given !== undefined ? `${file}:${batch.lines?.[index] ?? row}` : `${file}: row ${row}`,
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
  throw new UsageError(`${at} has the count ${shown(count)}. Allowed: a whole number.`);
}
