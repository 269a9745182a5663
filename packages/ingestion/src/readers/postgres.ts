import type { Issue } from '@statsig-console/sdk';
import type { Client, ClientConfig, FieldDef } from 'pg';
import { isObject } from '../internal/json.ts';
import { checkOptions, namesOf } from '../internal/options.ts';
import { type Allowed, isText, refuseIssues, valueIssues } from './option-values.ts';
import { loadPeer } from './peer.ts';
import { placeAt, queryOf } from './query.ts';
import { codeOf, messageOf, ReadError } from './read-error.ts';
import type { Batch, Reader, ReadRequest } from './reader.ts';

/** Where the server is. What is left out comes from the variables `PGHOST`, `PGPORT`, `PGDATABASE`, `PGUSER` and `PGPASSWORD`. */
export interface PostgresOptions {
  /** `postgresql://user:password@host:port/database`, in place of its parts. */
  connectionString?: string;
  host?: string;
  port?: number;
  database?: string;
  user?: string;
  /** A function is called for each connection, for passwords that expire. */
  password?: string | (() => string | Promise<string>);
  /** Whether to encrypt, and whom to trust, as Node's TLS takes it. */
  ssl?: boolean | { rejectUnauthorized?: boolean; ca?: string; cert?: string; key?: string };
  /** How long to wait for the connection, in milliseconds. 10,000 unless said otherwise. */
  connectTimeout?: number;
  /** The query to run. The source's own unless said otherwise. */
  query?: string;
}

/** The names of all options. */
export const POSTGRES_OPTIONS: readonly string[] = namesOf<PostgresOptions>({
  host: 0,
  port: 0,
  database: 0,
  user: 0,
  ssl: 0,
  connectTimeout: 0,
  query: 0,
  password: 0,
  connectionString: 0,
});

const TEXT: Allowed = [isText, 'text that is not empty'];
const VALUES: Readonly<Record<string, Allowed>> = {
  host: TEXT,
  database: TEXT,
  user: TEXT,
  query: TEXT,
  port: [isPort, 'a whole number from 1 to 65535'],
  connectTimeout: [
    (value) => typeof value === 'number' && value >= 0,
    'a number of milliseconds, such as 10000',
  ],
  ssl: [
    (value) => typeof value === 'boolean' || isObject(value),
    'true, false, or an object with rejectUnauthorized, ca, cert, key',
  ],
};

/** What is wrong with the values of options. The library would take some for others, and never come back from some. */
export function postgresIssues(options: object): Issue[] {
  return valueIssues(options, VALUES);
}

/** Environments and files may have it as text. */
function isPort(value: unknown): boolean {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  return isNumber && Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= 65_535;
}

/** So many rows are fetched at a time. */
const BATCH = 2_000;

/**
 * Runs the query of the source over PostgreSQL's protocol, as Redshift and PostgreSQL speak it, in a transaction that may only
 * read. Rows are fetched through a cursor, so memory stays flat. Needs the packages `pg` and `pg-cursor`.
 */
export function postgres(options: PostgresOptions = {}): Reader {
  checkOptions('options', options, POSTGRES_OPTIONS);
  refuseIssues(postgresIssues(options));
  return { read: (request) => readPostgres(options, request) };
}

async function* readPostgres(
  options: PostgresOptions,
  { source, columns, signal }: ReadRequest,
): AsyncGenerator<Batch> {
  const packages = 'pg pg-cursor';
  const pg = await loadPeer(() => import('pg'), packages, 'Reading from PostgreSQL');
  const { default: Cursor } = await loadPeer(() => import('pg-cursor'), packages, 'Reading from PostgreSQL');
  const query = queryOf(source, options.query, 'postgres() a `query`');
  signal?.throwIfAborted();
  const connect = (): Client => clientFor(pg.default.Client, options);
  const client = connect();
  let rows = 0;
  let isConnected = false;
  // A connection that breaks between two calls is told by the next one; without a listener it would end the process.
  let broken: Error | undefined;
  client.on('error', (error) => {
    broken ??= error;
  });
  const stop = (): void => {
    cancel(client, connect).finally(() => client.end().catch(() => undefined));
  };
  signal?.addEventListener('abort', stop);
  try {
    await client.connect();
    isConnected = true;
    await client.query('BEGIN READ ONLY');
    const cursor = client.query(new Cursor<unknown[]>(query, [], { rowMode: 'array', types: AS_TEXT }));
    for (;;) {
      const { rows: found, names } = await readCursor(cursor);
      if (columns.some((name) => !names.includes(name))) {
        yield { columns: names, rows: [] };
        return;
      }
      rows += found.length;
      yield { columns: names, rows: found };
      if (found.length < BATCH) return;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(broken ?? error, query, rows, options);
  } finally {
    signal?.removeEventListener('abort', stop);
    const ended = client.end().catch(() => undefined);
    // What has never begun to connect, because of its port for instance, does not end either.
    if (isConnected) await ended;
  }
}

/** Ends the query on the server, which would not notice soon that nobody waits for it. */
async function cancel(client: Client, connect: () => Client): Promise<void> {
  const pid: unknown = Reflect.get(client, 'processID');
  if (typeof pid !== 'number') return;
  const other = connect();
  other.on('error', () => undefined);
  try {
    await other.connect();
    await other.query('SELECT pg_cancel_backend($1)', [pid]);
  } catch {
    // The connection is closed in any case.
  } finally {
    await other.end().catch(() => undefined);
  }
}

interface CursorLike {
  read(
    count: number,
    done: (error: Error | undefined, rows: unknown[][], result: { fields: FieldDef[] }) => void,
  ): void;
}

function readCursor(cursor: CursorLike): Promise<{ rows: unknown[][]; names: string[] }> {
  return new Promise((resolve, reject) => {
    cursor.read(BATCH, (error, rows, result) => {
      if (error) reject(error);
      else resolve({ rows, names: result.fields.map(({ name }) => name) });
    });
  });
}

const BOOLEAN = 16;
/** Everything as the server writes it: dates stay days of no zone, and large numbers keep their digits. */
const AS_TEXT = {
  getTypeParser: (type: number) => (text: string) => (type === BOOLEAN ? text === 't' : text),
};

function clientFor(
  PgClient: new (config: ClientConfig) => Client,
  { query: _, connectTimeout = 10_000, ...options }: PostgresOptions,
): Client {
  const config = {
    ...options,
    connectionTimeoutMillis: connectTimeout,
    application_name: 'statsig-preflight',
  };
  try {
    return new PgClient(config);
  } catch {
    // The error of the library has the whole string, and with it the password.
    throw new ReadError(
      'The connection string cannot be read. It has to be postgresql://user:password@host:port/database, with special characters of the password percent-encoded.',
      {},
    );
  }
}

/** What to do about errors, by SQLSTATE or the code of a connection. */
const ADVICE: readonly [begin: string, todo: string][] = [
  ['42P01', 'Check the name and schema of the table, and that this user may read it'],
  ['42703', 'Check the name of the column; names that are not in lower case have to be quoted'],
  ['42601', 'Correct the query'],
  ['42501', 'Grant this user the right to read'],
  ['25006', 'Only a single SELECT is run, in a transaction that may only read'],
  ['28', 'Check user, password and what the server allows this user'],
  ['3D', 'Check the name of the database'],
  ['57014', 'The query took too long for the server; read fewer rows, or raise its limit'],
  ['ECONNREFUSED', 'Check host and port, and that the server is running'],
  ['ENOTFOUND', 'Check the name of the host'],
  ['ETIMEDOUT', 'Check host and port, and that a firewall lets you pass'],
];

function explain(error: unknown, query: string, rows: number, options: PostgresOptions): unknown {
  if (error instanceof ReadError) return error;
  const code = codeOf(error);
  const after = rows > 0 ? ` after ${rows} rows` : '';
  const lost = /terminat|closed|reset|ECONNRESET|EPIPE|57P0|08/.test(`${code} ${messageOf(error)}`);
  const todo =
    ADVICE.find(([begin]) => code.startsWith(begin))?.[1] ??
    (lost
      ? 'The connection was lost. Run it again; nothing was changed'
      : 'Correct the query or the connection');
  const position = Number(
    typeof error === 'object' && error !== null ? Reflect.get(error, 'position') : Number.NaN,
  );
  const place = Number.isInteger(position) && position > 0 ? placeAt(query, position) : undefined;
  const where = place === undefined ? '' : ` (line ${place.line}, column ${place.column} of the query)`;
  const message = withoutPassword(messageOf(error), options);
  // The cause is left out: libraries put connection settings into theirs.
  const what = /^E(?:CONNREFUSED|NOTFOUND|TIMEDOUT|HOSTUNREACH)/.test(code)
    ? 'cannot be reached'
    : `stopped${after}`;
  return new ReadError(`PostgreSQL ${what}: ${message}${where}. ${todo}.`, { ...place, rows });
}

function withoutPassword(message: string, { password, connectionString = '' }: PostgresOptions): string {
  const [, encoded = ''] = /:\/\/[^:@/]*:([^@]*)@/.exec(connectionString) ?? [];
  const secrets = [typeof password === 'string' ? password : '', encoded, decodeURIComponent(encoded)];
  return secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '…'), message);
}
