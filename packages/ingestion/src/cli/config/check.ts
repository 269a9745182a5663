import type { WantedSchedule } from '../../apply/schedule.ts';
import { isObject, type Json } from '../../internal/json.ts';
import { didYouMean } from '../../internal/text.ts';
import { UsageError } from '../exit.ts';
import type { QueriedRows } from '../read-rows.ts';
import type { Locate } from './load.ts';
import type { IngestConfig } from './types.ts';

const PROPERTIES = ['sources', 'schedules'];
const SCHEDULE = Object.keys({
  dataset: 0,
  hour: 0,
  timeZone: 0,
  rounding: 0,
} satisfies Record<keyof WantedSchedule, 0>);
/** What may stand below a reader. That all options are here is checked by the compiler. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  duckdb: Object.keys({
    query: 0,
    file: 0,
    tables: 0,
    database: 0,
    memoryLimit: 0,
  } satisfies Record<OptionOf<'duckdb'>, 0>),
  postgres: Object.keys({
    host: 0,
    port: 0,
    database: 0,
    user: 0,
    ssl: 0,
    connectTimeout: 0,
    query: 0,
  } satisfies Record<OptionOf<'postgres'>, 0>),
};
const NAMES = Object.keys(READERS).join(', ');
const SECRETS = ['password', 'connectionString'];

type OptionOf<Reader extends 'duckdb' | 'postgres'> = keyof Extract<
  QueriedRows,
  Record<Reader, unknown>
>[Reader];

/**
 * Checks the form of a configuration. Rules of the API are checked later, source by source.
 *
 * @throws UsageError with everything that is wrong, and where
 */
export function checkConfig(value: unknown, locate: Locate): IngestConfig {
  const problems = isObject(value)
    ? [...problemsOf(value, locate)]
    : [`${locate([])}: has to be an object with \`sources\``];
  if (problems.length > 0)
    throw new UsageError(`The configuration cannot be used:\n  ${problems.join('\n  ')}`);
  // Its form was checked above; what a source and a schedule have in them is checked by those who use them.
  return value as unknown as IngestConfig;
}

function* problemsOf(value: Json, locate: Locate): Generator<string> {
  const { sources, schedules } = value;
  for (const key of Object.keys(value)) {
    if (!PROPERTIES.includes(key)) {
      yield `${locate([key])}: ${unknownKey(key, PROPERTIES)}`;
    }
  }
  if (!Array.isArray(sources) || sources.length === 0) {
    yield `${locate(['sources'])}: \`sources\` has to be a list of sources`;
  } else {
    for (const [index, source] of sources.entries()) yield* problemsOfSource(source, index, locate);
  }
  if (schedules !== undefined && !(Array.isArray(schedules) && schedules.every(isObject))) {
    yield `${locate(['schedules'])}: \`schedules\` has to be a list of schedules`;
  } else {
    for (const [index, schedule] of (schedules ?? []).entries()) {
      for (const key of Object.keys(schedule)) {
        if (SCHEDULE.includes(key)) continue;
        yield `${locate(['schedules', index, key])}: ${unknownKey(key, SCHEDULE)}`;
      }
    }
  }
}

function* problemsOfSource(source: unknown, index: number, locate: Locate): Generator<string> {
  const at = (...rest: string[]): string => locate(['sources', index, ...rest]);
  if (!isObject(source)) {
    yield `${at()}: source ${index + 1} has to be an object`;
    return;
  }
  const { source_name: name, rows, counts } = source;
  if (typeof name === 'number' || typeof name === 'boolean') {
    yield `${at('source_name')}: \`source_name\` has to be text. Put it in quotes: "${name}"`;
  } else if (typeof name !== 'string' || name.trim() === '') {
    yield `${at('source_name')}: source ${index + 1} has no \`source_name\``;
  }
  yield* problemsOfRows(rows, (...rest) => at('rows', ...rest), 'rows');
  yield* problemsOfRows(counts, (...rest) => at('counts', ...rest), 'counts');
}

function* problemsOfRows(
  given: unknown,
  at: (...rest: string[]) => string,
  property: 'rows' | 'counts',
): Generator<string> {
  if (given === undefined || typeof given === 'function' || (typeof given === 'string' && given !== ''))
    return;
  const [reader, ...more] = isObject(given) ? Object.keys(given) : [];
  const options = isObject(given) && reader !== undefined ? given[reader] : undefined;
  const allowed = READERS[reader ?? ''];
  if (reader === undefined || more.length > 0 || allowed === undefined || !isObject(options)) {
    yield `${at()}: \`${property}\` has to be the path of a file, or an object with one of ${NAMES}`;
    return;
  }
  if (property === 'counts' && options['query'] === undefined && options['file'] === undefined) {
    yield `${at(reader)}: \`counts\` needs a \`query\` of its own, which yields day, event and count`;
  }
  for (const key of Object.keys(options)) {
    if (allowed.includes(key)) continue;
    yield reader === 'postgres' && SECRETS.includes(key)
      ? `${at(reader, key)}: \`${key}\` does not belong in a file; set PGPASSWORD in the environment`
      : `${at(reader, key)}: ${unknownKey(key, allowed)}`;
  }
  const { tables } = options;
  if (
    tables === undefined ||
    (isObject(tables) && Object.values(tables).every((file) => typeof file === 'string'))
  )
    return;
  yield `${at(reader, 'tables')}: \`tables\` has to map names of tables to files`;
}

function unknownKey(key: string, allowed: readonly string[]): string {
  return `\`${key}\` is unknown. Allowed: ${allowed.join(', ')}.${didYouMean(key, allowed)}`;
}
