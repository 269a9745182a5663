import { readDay } from '../internal/days.ts';
import { countOf, shown } from '../internal/text.ts';
import { excerpt } from '../preflight/findings.ts';
import { delimiterOf } from '../readers/delimiter.ts';
import type { Batch, Reader } from '../readers/reader.ts';
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
  let isThere = false;
  for await (const batch of reader.read({ source, columns: COLUMNS, signal })) {
    isThere = true;
    const broken = batch.faults?.find(({ rule }) => rule === 'not-json');
    if (broken) throw new UsageError(`${file}:${broken.row} is no JSON object.`);
    checkColumns(batch, file, from, named);
    const [day = 0, event = 0, count = 0] = COLUMNS.map((name) => batch.columns.indexOf(name));
    for (const [index, cells] of batch.rows.entries()) {
      row += 1;
      const at = given === undefined ? `${file}: row ${row}` : `${file}:${batch.lines?.[index] ?? row}`;
      // An 18,230 without quotes would count as 18.
      if (cells.length !== batch.columns.length)
        throw new UsageError(
          `${at} has ${countOf(cells.length, 'cell')}, and the header has ${batch.columns.length}. Put cells that hold the delimiter into quotes.`,
        );
      yield readRow([cells[day], cells[event], cells[count]], at);
    }
  }
  // Of no rows there is still a header, unless what should have written it has failed.
  if (!isThere && isText(from)) throw new UsageError(`${file} is empty. ${NEEDED}`);
}

const NEEDED = 'Each row needs day, event and count.';

/** Whether it is a file whose first line names the columns. */
function isText(from: ConfiguredRows): boolean {
  return typeof from === 'string' ? /\.[ct]sv$/i.test(from) : 'csv' in from;
}

/** @throws UsageError when a column is not there, or there twice */
function checkColumns(
  { columns, absent }: Batch,
  file: string,
  from: ConfiguredRows,
  isNamed: boolean,
): void {
  const double = COLUMNS.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (double !== undefined)
    throw new UsageError(`${file} has several columns ${double}. Leave one, or rename the others.`);
  const missing = COLUMNS.filter((name) => !columns.includes(name) || absent?.includes(name));
  if (missing.length === 0) return;
  const delimiter = delimiterOf(columns, missing);
  const advice = delimiter === undefined ? '' : delimiterAdvice('counts', from, delimiter);
  const instead = isNamed ? 'write commas in the file, or leave `--counts` out and ' : '';
  const there = absent ? '' : ` It has: ${columns.map(excerpt).join(', ') || 'no columns'}.`;
  const hint =
    advice === '' ? there : ` The delimiter seems to be ${JSON.stringify(delimiter)}: ${instead}${advice}.`;
  throw new UsageError(`${file} has no ${missing.join(' and no ')}. ${NEEDED}${hint}`);
}

function readRow([day, event, count]: readonly unknown[], at: string): WarehouseCount {
  const text = day instanceof Date ? day.toISOString() : day;
  if (isMissing(text)) throw new UsageError(`${at} has no day.`);
  if (typeof text !== 'string' || readDay(text) === undefined)
    throw new UsageError(`${at} has the day ${shown(text)}. Allowed: a day such as "2026-02-17".`);
  if (isMissing(event)) throw new UsageError(`${at} has no event.`);
  if (typeof event !== 'string')
    throw new UsageError(`${at} has the event ${shown(event)}, which is no text. Write it as text.`);
  // Counts that passed through a column of floating-point numbers end in `.0`.
  const digits = typeof count === 'string' ? /^(\d+)(?:\.0*)?$/.exec(count)?.[1] : undefined;
  const number = digits === undefined ? count : BigInt(digits);
  if (isCount(number)) return { day: text, event, count: number };
  throw new UsageError(
    `${at} has the count ${shown(count)}. Allowed: a whole number from 0 to ${Number.MAX_SAFE_INTEGER}.`,
  );
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function isCount(value: unknown): value is number | bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint') return false;
  return value >= 0 && Number.isSafeInteger(Number(value));
}
