import { InvalidArgumentError, type Issue } from '@statsig-console/sdk';
import { isNoColumn } from './internal/columns.ts';
import { isObject, type Json } from './internal/json.ts';
import { didYouMean } from './internal/text.ts';
import type { FileStore, Source, WarehouseType } from './types.ts';

const WAREHOUSES: Readonly<Record<WarehouseType, true>> = {
  redshift: true,
  'bigquery-v2': true,
  'snowflake-v2': true,
  databricks: true,
  'azure-synapse': true,
  s3: true,
  athena: true,
  adls: true,
};

const FILE_STORES: Readonly<Record<FileStore, true>> = { s3: true, adls: true };

const SETTINGS = [
  'dataset',
  'type',
  'source_name',
  'query',
  'column_mapping',
  'enabled',
  'use_delta_sharing',
];
const TABLE = ['share', 'schema', 'table'];

/** Columns by dataset: those that a source needs, and those it may have besides. */
const COLUMNS: Readonly<
  Record<Source['dataset'], { needed: string[]; optional: string[]; logged: boolean }>
> = {
  Metrics: {
    needed: ['unit_id', 'id_type', 'dateid', 'metric_name'],
    optional: ['metric_value', 'numerator', 'denominator'],
    logged: false,
  },
  Events: {
    needed: ['event_name', 'timestamp'],
    optional: ['unit_id', 'metadata_object', 'event_value'],
    logged: true,
  },
  Exposures: {
    needed: ['experiment', 'group_id', 'timestamp'],
    optional: ['unit_id', 'metadata_object', 'event_value'],
    logged: true,
  },
};

/** Answers the source when it keeps every documented rule; throws with all that it breaks otherwise. */
export function checkSource<S extends Source>(source: S): S {
  const given: unknown = source;
  if (!isObject(given)) {
    const allowed = 'what metricsSource, eventsSource or exposuresSource answers';
    throw new InvalidArgumentError(`\`source\` is no object. Allowed: ${allowed}.`, { argument: 'source' });
  }
  const issues = sourceIssues(given);
  if (issues.length === 0) return source;
  const lines = issues.map(({ property, message }) => `  ${property} ${message}`);
  throw new InvalidArgumentError(
    `The source was not sent, because it breaks rules of the API:\n${lines.join('\n')}`,
    {
      argument: 'source',
      issues,
    },
  );
}

/**
 * All rules that a source breaks.
 *
 * @param beside other settings that its writer may have meant, where there are more than those of the API
 */
export function sourceIssues(source: Json, beside: readonly string[] = []): Issue[] {
  return [...settingsIssues(source, beside), ...columnIssues(source)];
}

/** What is wrong with the members that tell one source from another. */
export function identityIssues(identity: unknown): Issue[] {
  const { dataset, type, source_name }: Json = isObject(identity) ? identity : {};
  const issues: Issue[] = [];
  if (!isOneOf(dataset, COLUMNS)) issues.push(issue('dataset', `has to be ${listed(COLUMNS, dataset)}`));
  if (!isOneOf(type, WAREHOUSES)) issues.push(issue('type', `has to be ${listed(WAREHOUSES, type)}`));
  if (!isText(source_name)) issues.push(issue('source_name', NEEDS_TEXT));
  return issues;
}

function settingsIssues(source: Json, beside: readonly string[]): Issue[] {
  const { enabled, use_delta_sharing: shared } = source;
  const issues = identityIssues(source);
  if (enabled !== undefined && typeof enabled !== 'boolean')
    issues.push(issue('enabled', 'has to be true or false'));
  if (shared !== undefined && typeof shared !== 'boolean') {
    issues.push(issue('use_delta_sharing', 'has to be true or false'));
  }
  issues.push(...(shared === true ? sharedTableIssues(source) : queryIssues(source)));
  const known = [...SETTINGS, ...TABLE, ...beside];
  issues.push(
    ...Object.keys(source)
      .filter((key) => !known.includes(key))
      .map(unknownProperty('', known)),
  );
  return issues;
}

function sharedTableIssues(source: Json): Issue[] {
  const issues: Issue[] = [];
  if (isOneOf(source['type'], WAREHOUSES) && source['type'] !== 'databricks')
    issues.push(issue('use_delta_sharing', 'is only possible with type databricks'));
  if (source['query'] !== undefined)
    issues.push(issue('query', 'has no place beside delta sharing; the table is read'));
  for (const key of TABLE)
    if (!isText(source[key])) issues.push(issue(key, `${NEEDS_TEXT}, because delta sharing is on`));
  return issues;
}

function queryIssues(source: Json): Issue[] {
  const issues: Issue[] = [];
  const { type, query } = source;
  const mayLack = query === undefined && isOneOf(type, FILE_STORES);
  if (!mayLack && !isText(query)) {
    issues.push(issue('query', `${NEEDS_TEXT}, unless delta sharing is on or type is s3 or adls`));
  }
  for (const key of TABLE) {
    if (source[key] !== undefined) issues.push(issue(key, 'is only possible with use_delta_sharing: true'));
  }
  return issues;
}

function columnIssues({ dataset, column_mapping: columns }: Json): Issue[] {
  if (!isOneOf(dataset, COLUMNS)) return [];
  if (!isObject(columns)) return [issue('column_mapping', 'has to be an object that maps columns')];
  const { needed, optional, logged } = COLUMNS[dataset];
  const at = (name: string): string => `column_mapping.${name}`;
  const issues = needed
    .filter((name) => !isColumn(columns[name]))
    .map((name) => issue(at(name), NEEDS_COLUMN));
  for (const name of optional) {
    // An empty event_value is the documented default and means that there is none.
    const fine = isText(columns[name]) || (name === 'event_value' && columns[name] === '');
    if (columns[name] !== undefined && !fine) issues.push(issue(at(name), NEEDS_COLUMN));
  }
  issues.push(...(logged ? idIssues(columns) : valueIssues(columns)));
  const known = [...needed, ...optional, ...(logged ? ['ids', 'metadata'] : [])];
  issues.push(
    ...Object.keys(columns)
      .filter((key) => !known.includes(key))
      .map(unknownProperty('column_mapping.', known)),
  );
  return issues;
}

function valueIssues({ metric_value: value, numerator, denominator }: Json): Issue[] {
  if (isMapped(value) || (isMapped(numerator) && isMapped(denominator))) return [];
  return [issue('column_mapping.metric_value', 'has to be mapped, or numerator and denominator both')];
}

/** A blank one is told elsewhere. */
function isMapped(column: unknown): boolean {
  return column !== undefined && !(isText(column) && isNoColumn(column));
}

function idIssues({ ids, metadata, unit_id: unitId }: Json): Issue[] {
  const issues = [
    ...columnMapIssues('ids', ids, isColumn),
    ...(metadata === undefined ? [] : columnMapIssues('metadata', metadata, isText)),
  ];
  if (issues.length === 0 && isObject(ids) && Object.keys(ids).length === 0 && !isMapped(unitId)) {
    issues.push(issue('column_mapping.ids', 'has to map at least one id, such as { userID: "user_id" }'));
  }
  return issues;
}

function columnMapIssues(name: string, value: unknown, isGood: (column: unknown) => boolean): Issue[] {
  if (!isObject(value)) return [issue(`column_mapping.${name}`, 'has to be an object of column names')];
  return Object.keys(value)
    .filter((key) => !isGood(value[key]))
    .map((key) => issue(`column_mapping.${name}.${key}`, NEEDS_COLUMN));
}

const NEEDS_TEXT = 'has to be a non-empty string';
const NEEDS_COLUMN = 'has to be the name of a column';

function unknownProperty(prefix: string, known: string[]): (key: string) => Issue {
  return (key) =>
    issue(`${prefix}${key}`, `is unknown; allowed are ${known.join(', ')}${hintOf(key, known)}`);
}

function issue(property: string, message: string): Issue {
  return { property, message };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `null` is the API's own word for no column. */
function isColumn(value: unknown): value is string {
  return isText(value) && !isNoColumn(value);
}

function isOneOf<Key extends string>(value: unknown, keys: Readonly<Record<Key, unknown>>): value is Key {
  return typeof value === 'string' && Object.hasOwn(keys, value);
}

function listed(keys: object, given: unknown): string {
  const names = Object.keys(keys);
  return `one of ${names.join(', ')}${typeof given === 'string' ? hintOf(given, names) : ''}`;
}

function hintOf(given: string, names: readonly string[]): string {
  const hint = didYouMean(given, names);
  return hint === '' ? '' : `.${hint}`;
}
