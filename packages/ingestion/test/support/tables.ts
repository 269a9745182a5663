import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventsSource, exposuresSource, metricsSource, type Source } from '../../src/index.ts';

/** What "now" is in these tests: 04:00 on 20 February in Pacific time. */
export const NOW: Date = new Date('2026-02-20T12:00:00Z');
const QUERY = 'SELECT 1';

/** Rows that keep every rule, and the source that they belong to. */
export interface Table {
  readonly source: Source;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const count = <T>(rows: number, make: (index: number) => T): T[] =>
  Array.from({ length: rows }, (_, index) => make(index));
const day = (index: number): string => `2026-02-${String((index % 19) + 1).padStart(2, '0')}`;

/** Daily metrics: plain values on even lines, ratios on odd ones. */
export function metrics(idOf: (index: number) => string = (index) => `u-${index}`): Table {
  return {
    source: metricsSource({
      type: 's3',
      source_name: 'daily',
      query: QUERY,
      column_mapping: {
        unit_id: 'user',
        id_type: 'kind',
        dateid: 'day',
        metric_name: 'metric',
        metric_value: 'value',
        numerator: 'top',
        denominator: 'bottom',
      },
    }),
    header: ['user', 'kind', 'day', 'metric', 'value', 'top', 'bottom'],
    rows: count(40, (index) => {
      const figures =
        index % 2 === 0 ? ['revenue', `${index}.25`, '', ''] : ['conversion', '', `${index}`, '40'];
      return [idOf(index), 'userID', day(index), ...figures];
    }),
  };
}

export function events(): Table {
  return {
    source: eventsSource({
      type: 'athena',
      source_name: 'clicks',
      query: QUERY,
      column_mapping: {
        event_name: 'event',
        timestamp: 'ts',
        ids: { userID: 'user', stableID: 'device' },
        event_value: 'amount',
        metadata_object: 'meta',
        metadata: { plan: 'plan' },
      },
    }),
    header: ['event', 'ts', 'user', 'device', 'amount', 'meta', 'plan'],
    rows: count(40, (index) => [
      index % 3 === 0 ? 'checkout' : 'page_view',
      String(1_771_286_400 + index * 60),
      index % 4 === 1 ? '' : `u-${index}`,
      `d-${index % 7}`,
      index % 3 === 0 ? '12.50' : '',
      '{"page":"home","depth":2}',
      'pro',
    ]),
  };
}

export function exposures(): Table {
  return {
    source: exposuresSource({
      type: 'databricks',
      source_name: 'assignments',
      query: QUERY,
      column_mapping: {
        experiment: 'experiment',
        group_id: 'variant',
        timestamp: 'ts',
        ids: { userID: 'user' },
      },
    }),
    header: ['experiment', 'variant', 'ts', 'user'],
    rows: count(40, (index) => [
      index % 2 === 0 ? 'checkout_flow' : 'ranking',
      index % 3 === 0 ? 'control' : 'test',
      String(1_771_286_400 + index),
      `u-${index}`,
    ]),
  };
}

/** The table as CSV, with a few cells of one line changed. The header is line 1. */
export function toCsv(
  { header, rows }: Table,
  line = 0,
  cells: Readonly<Record<string, string>> = {},
): string {
  for (const name of Object.keys(cells))
    if (!header.includes(name)) throw new Error(`There is no column ${name}.`);
  const lines = rows.map((row, index) =>
    row.map((cell, place) => (index + 2 === line ? (cells[header[place] ?? ''] ?? cell) : cell)),
  );
  return [header, ...lines].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function csvCell(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as objects, with empty cells as nulls and one row changed. Rows count from 1. */
export function toObjects(
  { header, rows }: Table,
  number = 0,
  cells: Readonly<Record<string, unknown>> = {},
): Record<string, unknown>[] {
  return rows.map((row, index) => ({
    ...Object.fromEntries(header.map((name, place) => [name, row[place] === '' ? null : row[place]])),
    ...(index + 1 === number ? cells : {}),
  }));
}

/** A folder for files of a test, removed at the end. */
export class Folder implements Disposable {
  readonly path: string = mkdtempSync(path.join(os.tmpdir(), 'preflight-test-'));

  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
