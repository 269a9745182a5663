import { UsageError } from '../exit.ts';
import type { Locate } from './load.ts';
import type { IngestConfig } from './types.ts';

const PROPERTIES = ['sources', 'schedules'];
const READERS = ['duckdb', 'postgres'];
const SECRETS = ['password', 'connectionString'];

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

function* problemsOf(value: Record<string, unknown>, locate: Locate): Generator<string> {
  const { sources, schedules } = value;
  for (const key of Object.keys(value)) {
    if (!PROPERTIES.includes(key)) {
      yield `${locate([key])}: \`${key}\` is unknown. Allowed: ${PROPERTIES.join(', ')}.`;
    }
  }
  if (!Array.isArray(sources) || sources.length === 0) {
    yield `${locate(['sources'])}: \`sources\` has to be a list of sources`;
  } else {
    for (const [index, source] of sources.entries()) yield* problemsOfSource(source, index, locate);
  }
  if (schedules !== undefined && !(Array.isArray(schedules) && schedules.every(isObject))) {
    yield `${locate(['schedules'])}: \`schedules\` has to be a list of schedules`;
  }
}

function* problemsOfSource(source: unknown, index: number, locate: Locate): Generator<string> {
  const at = (...rest: string[]): string => locate(['sources', index, ...rest]);
  if (!isObject(source)) {
    yield `${at()}: source ${index + 1} has to be an object`;
    return;
  }
  const { source_name: name, rows, counts } = source;
  if (typeof name !== 'string' || name.trim() === '') {
    yield `${at('source_name')}: source ${index + 1} has no \`source_name\``;
  }
  if (isObject(rows)) yield* problemsOfQuery(rows, at);
  else if (!isFileOrFunction(rows))
    yield `${at('rows')}: \`rows\` has to be the path of a file, or one of ${READERS.join(', ')}`;
  if (!isFileOrFunction(counts)) yield `${at('counts')}: \`counts\` has to be the path of a file`;
}

function* problemsOfQuery(
  rows: Record<string, unknown>,
  at: (...rest: string[]) => string,
): Generator<string> {
  const [reader, ...more] = Object.keys(rows);
  const options = reader === undefined ? undefined : rows[reader];
  if (reader === undefined || more.length > 0 || !READERS.includes(reader) || !isObject(options)) {
    yield `${at('rows')}: \`rows\` has to be the path of a file, or an object with one of ${READERS.join(', ')}`;
    return;
  }
  for (const key of SECRETS) {
    if (options[key] === undefined) continue;
    yield `${at('rows', reader, key)}: \`${key}\` does not belong in a file; set PGPASSWORD in the environment`;
  }
}

function isFileOrFunction(given: unknown): boolean {
  return given === undefined || typeof given === 'function' || (typeof given === 'string' && given !== '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
