import path from 'node:path';
import type { DuckDBOptions } from '../readers/duckdb.ts';
import type { PostgresOptions } from '../readers/postgres.ts';
import type { Reader } from '../readers/reader.ts';
import { UsageError } from './exit.ts';

/** Where rows come from besides a file: a query, that of the source or another, over local files or over PostgreSQL's protocol. */
export type QueriedRows =
  | { duckdb: Pick<DuckDBOptions, 'query' | 'file' | 'tables' | 'database' | 'memoryLimit'> }
  | { postgres: Omit<PostgresOptions, 'password' | 'connectionString'> };

/** The reader for a file, by its ending. What a reader needs is loaded when it reads. */
export async function readerOf(file: string): Promise<Reader> {
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
      return (await import('../readers/csv.ts')).csv(file);
    case '.tsv':
      return (await import('../readers/csv.ts')).csv(file, { delimiter: '\t' });
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
export async function queryReader(rows: QueriedRows, folder: string): Promise<Reader> {
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
