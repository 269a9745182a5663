import type { DuckDBConnection, DuckDBResult, StatementType } from '@duckdb/node-api';
import { InvalidArgumentError, type Issue } from '@statsig-console/sdk';
import { checkOptions, namesOf } from '../internal/options.ts';
import { loadDuckDB } from './load-duckdb.ts';
import { type Allowed, isText, refuseIssues, valueIssues } from './option-values.ts';
import { queryOf, quoted } from './query.ts';
import { codeOf, messageOf, ReadError } from './read-error.ts';
import type { Batch, Reader, ReadRequest } from './reader.ts';

/** What DuckDB reads. */
export interface DuckDBOptions {
  /** The query to run. The source's own unless said otherwise. */
  query?: string;
  /** A file to read whole, in place of a query: Parquet, CSV or JSON, by its ending; `*` stands for any part of a name. */
  file?: string;
  /** Files by the name that the query has for them, such as `{ 'finance.daily': 'daily/*.parquet' }`. Not beside `database`. */
  tables?: Readonly<Record<string, string>>;
  /** A database file of DuckDB to read from, in place of an empty one. It is not written to. */
  database?: string;
  /** How much memory a query may take before it goes to disk. `256MB` unless said otherwise. */
  memoryLimit?: string;
}

/** The names of all options. */
export const DUCKDB_OPTIONS: readonly string[] = namesOf<DuckDBOptions>({
  query: 0,
  file: 0,
  tables: 0,
  database: 0,
  memoryLimit: 0,
});

const TEXT: Allowed = [isText, 'text that is not empty'];
const VALUES: Readonly<Record<string, Allowed>> = {
  query: TEXT,
  file: TEXT,
  database: TEXT,
  memoryLimit: [isText, 'an amount with its unit, such as "512MB"'],
};

/** What is wrong with the values of options. DuckDB would not say which one it means. */
export function duckdbIssues(options: object): Issue[] {
  return valueIssues(options, VALUES);
}

/**
 * Runs the query of the source on a DuckDB in this process, over local files: what S3, ADLS and Athena do over theirs. Only a
 * single SELECT is run, and nothing is fetched from anywhere. Needs the package `@duckdb/node-api`.
 */
export function duckdb(options: DuckDBOptions = {}): Reader {
  checkOptions('options', options, DUCKDB_OPTIONS);
  refuseIssues(duckdbIssues(options));
  if (options.file !== undefined && options.query !== undefined) {
    throw new InvalidArgumentError('duckdb takes `file` or `query`, not both.', { argument: 'file' });
  }
  if (options.database !== undefined && Object.keys(options.tables ?? {}).length > 0) {
    throw new InvalidArgumentError(
      'duckdb takes `tables` or `database`, not both: a database is only read, so nothing can be added to it.',
      { argument: 'tables' },
    );
  }
  return { read: (request) => readDuckDB(options, request) };
}

async function* readDuckDB(
  options: DuckDBOptions,
  { source, columns, signal }: ReadRequest,
): AsyncGenerator<Batch> {
  const { DuckDBInstance, StatementType: types } = await loadDuckDB();
  const query =
    options.file === undefined
      ? queryOf(source, options.query, 'duckdb() a `file` or a `query`')
      : `SELECT * FROM ${literal(options.file)}`;
  let rows = 0;
  let connection: DuckDBConnection | undefined;
  const stop = (): void => connection?.interrupt();
  const instance = await DuckDBInstance.create(options.database ?? ':memory:', {
    ...(options.database === undefined ? {} : { access_mode: 'READ_ONLY' }),
    memory_limit: options.memoryLimit ?? '256MB',
    // Nothing is fetched from DuckDB's servers behind the caller's back.
    autoinstall_known_extensions: 'false',
  }).catch((error: unknown) => {
    throw explain(error, rows);
  });
  try {
    connection = await instance.connect();
    signal?.addEventListener('abort', stop);
    signal?.throwIfAborted();
    await createViews(connection, options.tables ?? {});
    const result = await start(connection, query, types);
    const names = result.columnNames();
    if (columns.some((name) => !names.includes(name))) {
      yield { columns: names, rows: [] };
      return;
    }
    for await (const batch of result.yieldRowsJs()) {
      rows += batch.length;
      yield { columns: names, rows: batch };
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(error, rows);
  } finally {
    signal?.removeEventListener('abort', stop);
    connection?.closeSync();
    instance.closeSync();
  }
}

/** Runs one SELECT and nothing else, row by row. */
async function start(
  connection: DuckDBConnection,
  query: string,
  types: typeof StatementType,
): Promise<DuckDBResult> {
  const statements = await connection.extractStatements(query);
  if (statements.count !== 1) {
    throw new ReadError(`The query has ${statements.count} statements. Only a single SELECT is run.`, {});
  }
  const statement = await statements.prepare(0);
  if (statement.statementType !== types.SELECT) {
    const found = types[statement.statementType] ?? 'something else';
    throw new ReadError(`The query is no SELECT but ${found}. Only a single SELECT is run.`, {});
  }
  return statement.stream();
}

async function createViews(
  connection: DuckDBConnection,
  tables: Readonly<Record<string, string>>,
): Promise<void> {
  const made = new Set<string>();
  const once = async (statement: string): Promise<void> => {
    if (made.has(statement)) return;
    made.add(statement);
    await connection.run(statement);
  };
  for (const [name, file] of Object.entries(tables)) {
    const parts = name.split('.');
    const [database, schema] =
      parts.length > 2 ? parts : [undefined, parts.length > 1 ? parts[0] : undefined];
    if (database !== undefined) await once(`ATTACH ':memory:' AS ${quoted(database)}`);
    if (schema !== undefined) {
      const path = (database === undefined ? [schema] : [database, schema]).map(quoted).join('.');
      await once(`CREATE SCHEMA IF NOT EXISTS ${path}`);
    }
    await once(`CREATE VIEW ${parts.map(quoted).join('.')} AS SELECT * FROM ${literal(file)}`);
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What to do about the kinds of errors that DuckDB tells apart. */
const ADVICE: readonly [begin: RegExp, todo: string][] = [
  [
    /^Parser Error/,
    'Correct the query; DuckDB reads the SQL of PostgreSQL, and functions of other warehouses may be missing',
  ],
  [/^Catalog Error: Table/, 'Name the file of the table in `tables`, or correct the query'],
  [/^Catalog Error/, 'Correct the query; DuckDB has no function of that name'],
  [/^Binder Error/, 'Correct the query, or the names of its columns'],
  [/^IO Error: No files found|^IO Error: Cannot open/, 'Check the path'],
  [/^Failed to set config/, 'Correct `memoryLimit`: an amount with its unit, such as "512MB"'],
  [/^Out of Memory Error/, 'Give more with `memoryLimit`, or read fewer rows'],
  [/^Invalid Input Error|^Conversion Error/, 'Correct the file, or the cast in the query'],
];

function explain(error: unknown, rows: number): unknown {
  if (error instanceof ReadError || (codeOf(error) !== '' && !(error instanceof Error))) return error;
  // Its suggestions reach into its own catalog, where nobody's table is.
  const message = messageOf(error)
    .replace(/^Failed to extract statements: /, '')
    .replace(/^Did you mean "(?:pg_|duckdb_|sqlite_|information_schema)[^\n]*\n/m, '');
  const todo = ADVICE.find(([begin]) => begin.test(message))?.[1] ?? 'Correct the query or the file';
  // DuckDB shows the line of the query with a mark below it; long lines are cut at their beginning.
  const [, line, text = '', mark = ''] = /LINE (\d+): (.*)\n( *\^)/.exec(message) ?? [];
  const begin = `LINE ${line}: `.length;
  const exact = line !== undefined && !text.startsWith('...');
  const place =
    line === undefined ? {} : { line: Number(line), ...(exact ? { column: mark.length - begin } : {}) };
  const after = rows > 0 ? ` after ${rows} rows` : '';
  return new ReadError(`DuckDB stopped${after}: ${message}\n${todo}.`, { ...place, rows }, error);
}
