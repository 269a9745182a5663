import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WantedSchedule } from '../../apply/wanted-schedule.ts';
import { didYouMean } from '../../internal/text.ts';
import type { Source } from '../../types.ts';
import { UsageError } from '../exit.ts';
import { checkConfig } from './check.ts';
import { ENDINGS, isModule } from './names.ts';
import type { ConfiguredSource } from './types.ts';

const NAMES = ENDINGS.map((ending) => `statsig-ingest.${ending}`);

/** Where a value of the configuration stands, for messages: `statsig-ingest.yaml:12:5`. */
export type Locate = (path: readonly (string | number)[]) => string;

/** What a file has in it, not checked yet. */
export interface Parsed {
  readonly value: unknown;
  readonly locate: Locate;
}

/** A source of the configuration. */
export interface LoadedSource {
  /** The definition alone. It may break rules of the API. */
  readonly source: Source;
  readonly rows: ConfiguredSource['rows'];
  readonly counts: ConfiguredSource['counts'];
  /** Where a property of it stands, such as `column_mapping.unit_id`. */
  readonly at: (property: string) => string;
}

/** A schedule of the configuration. */
export interface LoadedSchedule {
  readonly schedule: WantedSchedule;
  /** Where a property of it stands. */
  readonly at: (property: string) => string;
}

export interface Loaded {
  readonly file: string;
  /** Paths in the configuration are relative to this. */
  readonly folder: string;
  readonly sources: readonly LoadedSource[];
  readonly schedules: readonly LoadedSchedule[];
}

/**
 * Finds and reads the configuration.
 *
 * @param given path of the file; without one the default names are tried
 * @throws UsageError naming file, line and column where there are some
 */
export async function loadConfig(given: string | undefined, cwd: string): Promise<Loaded> {
  const file = given === undefined ? findConfig(cwd) : path.resolve(cwd, given);
  if (!existsSync(file)) throw new UsageError(`The configuration ${given} is not there.`);
  const shown = path.relative(cwd, file) || file;
  const { value, locate } = await parse(file, shown);
  const { sources, schedules = [] } = checkConfig(value, locate);
  return {
    file: shown,
    folder: path.dirname(file),
    schedules: schedules.map((schedule, index) => ({
      schedule,
      at: (property) => locate(['schedules', index, property]),
    })),
    sources: sources.map(({ rows, counts, ...source }, index) => ({
      source,
      rows,
      counts,
      at: (property) => locate(['sources', index, ...property.split('.')]),
    })),
  };
}

function findConfig(cwd: string): string {
  const found = NAMES.filter((name) => existsSync(path.join(cwd, name)));
  const [first, second] = found;
  if (first === undefined) {
    throw new UsageError(
      `There is no configuration in ${cwd}. Make a statsig-ingest.yaml, or name a file with --config.`,
    );
  }
  if (second !== undefined) {
    throw new UsageError(`There are several configurations: ${found.join(', ')}. Name one with --config.`);
  }
  return path.join(cwd, first);
}

async function parse(file: string, shown: string): Promise<Parsed> {
  const ending = path.extname(file);
  if (ending === '.yaml' || ending === '.yml') return (await import('./yaml.ts')).parseYaml(file, shown);
  if (isModule(ending)) {
    return { value: await (await import('./module.ts')).loadModule(file, shown), locate: () => shown };
  }
  throw new UsageError(
    `${shown} is neither YAML nor a module. Allowed: ${ENDINGS.map((name) => `.${name}`).join(', ')}.`,
  );
}

/**
 * Picks sources by name. One that several have needs dataset, type or both before it, as `Events/clicks` or `Events/s3/clicks`.
 *
 * @param names what `--source` was given; none for all
 * @throws UsageError for a name that no source has, or several
 */
export function pickSources({ sources, file }: Loaded, names: readonly string[] | undefined): LoadedSource[] {
  if (names === undefined) return [...sources];
  const picked = new Set(names.map((name) => pickOne(name, sources, file)));
  return sources.filter((loaded) => picked.has(loaded));
}

function pickOne(name: string, sources: readonly LoadedSource[], file: string): LoadedSource {
  const named = sources.filter(({ source }) => source.source_name === name);
  const found = named.length > 0 ? named : sources.filter(({ source }) => longNames(source).includes(name));
  const [first, second] = found;
  if (first === undefined) {
    const known = [...new Set(sources.map(({ source }) => source.source_name))];
    throw new UsageError(
      `${file} has no source ${JSON.stringify(name)}. It has: ${known.join(', ')}.${didYouMean(name, known)}`,
    );
  }
  if (second === undefined) return first;
  const places = found.map(({ source, at }) => `\n  --source ${longNames(source)[0]} for ${at('')}`);
  throw new UsageError(
    `${file} has ${found.length} sources ${JSON.stringify(name)}. Say which:${places.join('')}`,
  );
}

function longNames({ dataset, type, source_name: name }: Source): string[] {
  return [`${dataset}/${type}/${name}`, `${dataset}/${name}`, `${type}/${name}`];
}
