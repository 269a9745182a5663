import { SCHEDULE, scheduleIssues, type WantedSchedule } from '../../apply/wanted-schedule.ts';
import { sourceIssues } from '../../check-source.ts';
import { isObject, type Json } from '../../internal/json.ts';
import { unknownName } from '../../internal/options.ts';
import { UsageError } from '../exit.ts';
import { problemsOfRows } from './check-rows.ts';
import type { Locate } from './load.ts';
import { BESIDE_SOURCE, type IngestConfig } from './types.ts';

const PROPERTIES = ['sources', 'schedules'];

/**
 * Checks the form of a configuration. Whether sources and schedules keep the rules of the API is checked later, one by one; only
 * where the form is wrong are those rules told, too, so that everything can be mended at once.
 *
 * @throws UsageError with everything that is wrong, and where
 */
export function checkConfig(value: unknown, locate: Locate): IngestConfig {
  if (!isObject(value)) throw unusable([`${locate([])}: has to be an object with \`sources\``]);
  const sources = Array.isArray(value['sources']) ? value['sources'] : [];
  const schedules = Array.isArray(value['schedules']) ? value['schedules'] : [];
  const top = [...problemsOfTop(value, locate)];
  const parts = [
    ...sources.map((source, index) => ({
      form: [...problemsOfSource(source, index, locate)],
      rules: () => [...rulesOfSource(source, index, locate)],
    })),
    ...schedules.map((schedule, index) => ({
      form: [...problemsOfSchedule(schedule, index, locate)],
      rules: () => [...rulesOfSchedule(schedule, index, locate)],
    })),
  ];
  if (top.length > 0 || parts.some(({ form }) => form.length > 0))
    throw unusable([...top, ...parts.flatMap(({ form, rules }) => [...form, ...rules()])]);
  // Its form was checked above; what a source and a schedule have in them is checked by those who use them.
  return value as unknown as IngestConfig;
}

function unusable(problems: readonly string[]): UsageError {
  return new UsageError(`The configuration cannot be used:\n  ${problems.join('\n  ')}`);
}

function* problemsOfTop(value: Json, locate: Locate): Generator<string> {
  const { sources, schedules } = value;
  for (const key of Object.keys(value)) {
    if (!PROPERTIES.includes(key)) yield `${locate([key])}: \`${key}\` ${unknownName(key, PROPERTIES)}`;
  }
  if (!Array.isArray(sources) || sources.length === 0)
    yield `${locate(['sources'])}: \`sources\` has to be a list of sources`;
  if (schedules !== undefined && !(Array.isArray(schedules) && schedules.every(isObject)))
    yield `${locate(['schedules'])}: \`schedules\` has to be a list of schedules`;
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

/** The rules of the API that a source breaks, but for what its form tells. */
function* rulesOfSource(source: unknown, index: number, locate: Locate): Generator<string> {
  if (!isObject(source)) return;
  const { rows: _, counts: __, ...definition } = source;
  for (const { property, message } of sourceIssues(definition, BESIDE_SOURCE)) {
    if (property === 'source_name') continue;
    yield `${locate(['sources', index, ...property.split('.')])}: ${property} ${message}`;
  }
}

function* problemsOfSchedule(schedule: unknown, index: number, locate: Locate): Generator<string> {
  if (!isObject(schedule)) return;
  for (const key of Object.keys(schedule)) {
    if (SCHEDULE.includes(key)) continue;
    yield `${locate(['schedules', index, key])}: \`${key}\` ${unknownName(key, SCHEDULE)}`;
  }
}

/** What is wrong with a schedule, but for names that are told as part of its form. */
function* rulesOfSchedule(schedule: unknown, index: number, locate: Locate): Generator<string> {
  if (!isObject(schedule)) return;
  // Its values may be anything; the function is made to judge them.
  for (const { property, message } of scheduleIssues(schedule as unknown as WantedSchedule))
    if (SCHEDULE.includes(property)) yield `${locate(['schedules', index, property])}: ${message}`;
}
