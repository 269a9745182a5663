import path from 'node:path';
import type { CsvOptions } from '../readers/csv-options.ts';
import type { DuckDBOptions } from '../readers/duckdb.ts';
import type { PostgresOptions } from '../readers/postgres.ts';
import type { Reader } from '../readers/reader.ts';
import { UsageError } from './exit.ts';

/** A file of text with its cells, and how it is written. */
interface CsvFile extends CsvOptions {
  /** Path of the file, relative to the configuration. In a `.tsv`, tabs are between cells unless said otherwise. */
  csv: string;
}

/** Where rows come from besides a file: a query, that of the source or another, over local files or over PostgreSQL's protocol. */
type QueriedRows =
  | { duckdb: Pick<DuckDBOptions, 'query' | 'file' | 'tables' | 'database' | 'memoryLimit'> }
  | { postgres: Omit<PostgresOptions, 'password' | 'connectionString'> };

/** Where rows come from, as a configuration that is no program can say it. */
export type ConfiguredRows = string | CsvFile | QueriedRows;

/** The file that is read as it is; undefined where a query is run. */
export function fileOf(rows: ConfiguredRows, folder: string): string | undefined {
  const file = typeof rows === 'string' ? rows : 'csv' in rows ? rows.csv : undefined;
  return file === undefined ? undefined : path.resolve(folder, file);
}

/** The reader for what a configuration says. Files are relative to its folder. */
export async function readerFor(rows: ConfiguredRows, folder: string): Promise<Reader> {
  if (typeof rows === 'string') return readerOf(path.resolve(folder, rows));
  if (!('csv' in rows)) return queryReader(rows, folder);
  const { csv: file, ...options } = rows;
  return csvReader(path.resolve(folder, file), options);
}

async function csvReader(file: string, options: CsvOptions = {}): Promise<Reader> {
  const { csv } = await import('../readers/csv.ts');
  const isTsv = path.extname(file).toLowerCase() === '.tsv';
  return csv(file, { ...(isTsv ? { delimiter: '\t' } : {}), ...options });
}

/**
 * What to do about another delimiter than the one that was looked for.
 *
 * @param property what is to be changed, `rows` or `counts`
 * @returns empty where none can be given
 */
export function delimiterAdvice(
  property: 'rows' | 'counts',
  rows: ConfiguredRows,
  delimiter: string,
): string {
  const file = typeof rows === 'string' ? rows : 'csv' in rows ? rows.csv : '';
  const isCsv = typeof rows === 'object' || /\.[ct]sv$/i.test(file);
  if (file === '' || !isCsv) return '';
  const written = /^[\w./-]+$/.test(file) ? file : JSON.stringify(file);
  return `write \`${property}: { csv: ${written}, delimiter: ${JSON.stringify(delimiter)} }\` in the configuration`;
}

/** The reader for a file, by its ending. What a reader needs is loaded when it reads. */
async function readerOf(file: string): Promise<Reader> {
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return csvReader(file);
    case '.ndjson':
    case '.jsonl':
      return (await import('../readers/ndjson.ts')).ndjson(file);
    case '.parquet':
      return (await import('../readers/parquet.ts')).parquet(file);
    default:
      throw new UsageError(`${file} is no file of rows. Allowed: .csv, .tsv, .ndjson, .jsonl, .parquet.`);
  }
}

/** The reader that runs a query. Files are relative to the folder of the configuration. */
async function queryReader(rows: QueriedRows, folder: string): Promise<Reader> {
  if ('postgres' in rows) return (await import('../readers/postgres.ts')).postgres(rows.postgres);
  const { file, database, tables, ...rest } = rows.duckdb;
  const resolve = (name: string): string => path.resolve(folder, name);
  const { duckdb } = await import('../readers/duckdb.ts');
  return duckdb({
    ...rest,
    ...(file === undefined ? {} : { file: resolve(file) }),
    ...(database === undefined ? {} : { database: resolve(database) }),
    ...(tables === undefined
      ? {}
      : {
          tables: Object.fromEntries(Object.entries(tables).map(([name, files]) => [name, resolve(files)])),
        }),
  });
}
