import { isObject, type Json } from '../../internal/json.ts';
import { unknownName } from '../../internal/options.ts';
import { didYouMean } from '../../internal/text.ts';
import { CSV_OPTIONS, csvIssues } from '../../readers/csv-options.ts';
import { DUCKDB_OPTIONS, duckdbIssues } from '../../readers/duckdb.ts';
import { POSTGRES_OPTIONS, postgresIssues } from '../../readers/postgres.ts';

const SECRETS = ['password', 'connectionString'];
/** What may stand below a reader. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  duckdb: DUCKDB_OPTIONS,
  postgres: POSTGRES_OPTIONS.filter((name) => !SECRETS.includes(name)),
};
const CSV = ['csv', ...CSV_OPTIONS];
const NAMES = ['csv', ...Object.keys(READERS)];

type Property = 'rows' | 'counts';
/** Where something of `rows` or `counts` stands. */
type At = (...rest: string[]) => string;

/** What is wrong with the form of `rows` or `counts`. */
export function* problemsOfRows(given: unknown, at: At, property: Property): Generator<string> {
  if (given === undefined || typeof given === 'function' || (typeof given === 'string' && given !== ''))
    return;
  if (isObject(given) && Object.hasOwn(given, 'csv')) {
    yield* problemsOfCsv(given, at);
    return;
  }
  const [reader, ...more] = isObject(given) ? Object.keys(given) : [];
  const options = isObject(given) && reader !== undefined ? given[reader] : undefined;
  const allowed = READERS[reader ?? ''];
  if (reader === undefined || more.length > 0 || allowed === undefined || !isObject(options)) {
    const hint = reader === undefined || allowed ? '' : didYouMean(reader, NAMES);
    const names = NAMES.join(', ');
    yield `${at()}: \`${property}\` has to be the path of a file, or an object with one of ${names}${hint && `.${hint}`}`;
    return;
  }
  yield* problemsOfQuery(reader, options, allowed, at, property);
}

function* problemsOfCsv(given: Json, at: At): Generator<string> {
  const { csv: file } = given;
  if (typeof file !== 'string' || file === '') yield `${at('csv')}: \`csv\` has to be the path of a file`;
  for (const key of Object.keys(given))
    if (!CSV.includes(key)) yield `${at(key)}: \`${key}\` ${unknownName(key, CSV)}`;
  for (const { property, message } of csvIssues(given)) yield `${at(property)}: ${message}`;
}

function* problemsOfQuery(
  reader: string,
  options: Json,
  allowed: readonly string[],
  at: At,
  property: Property,
): Generator<string> {
  if (property === 'counts' && options['query'] === undefined && options['file'] === undefined) {
    yield `${at(reader)}: \`counts\` needs a \`query\` of its own, which yields day, event and count`;
  }
  for (const key of Object.keys(options)) {
    if (allowed.includes(key)) continue;
    yield reader === 'postgres' && SECRETS.includes(key)
      ? `${at(reader, key)}: \`${key}\` does not belong in a file; set PGPASSWORD in the environment`
      : `${at(reader, key)}: \`${key}\` ${unknownName(key, allowed)}`;
  }
  const issues = reader === 'postgres' ? postgresIssues(options) : duckdbIssues(options);
  for (const { property: name, message } of issues) yield `${at(reader, name)}: ${message}`;
  const { tables } = options;
  if (
    tables === undefined ||
    (isObject(tables) && Object.values(tables).every((file) => typeof file === 'string'))
  )
    return;
  yield `${at(reader, 'tables')}: \`tables\` has to map names of tables to files`;
}
