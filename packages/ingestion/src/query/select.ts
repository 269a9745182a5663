import { InvalidArgumentError } from '@statsig-console/sdk';
import { checkObject, namesOf } from '../internal/options.ts';
import { shown } from '../internal/text.ts';
import type { EventsColumns, ExposuresColumns, MetricsColumns, WarehouseType } from '../types.ts';
import { DIALECTS } from './dialects.ts';
import type { ColumnValue } from './values.ts';
import { type TableSelection, Writer } from './write.ts';

/** A mapping in which every column is told by what it holds. */
type Held<Columns> = Columns extends unknown
  ? {
      [Key in keyof Columns]: Columns[Key] extends string | undefined
        ? ColumnValue
        : Record<string, ColumnValue>;
    }
  : never;

/** What to select from which table. */
export interface Selection<Type extends WarehouseType, Columns> extends TableSelection {
  /** The warehouse, whose SQL is written. */
  type: Type;
  /** What each column that the API knows holds. */
  columns: Held<Columns>;
}

/** A query with the mapping that goes with it. Spread it into the builder of a source. */
export interface Selected<Type extends WarehouseType, Columns> {
  type: Type;
  query: string;
  column_mapping: Columns;
}

/**
 * Writes the query of a metrics source, and the mapping with it.
 *
 * @throws InvalidArgumentError with every name and value that cannot be written for the warehouse
 * @example
 * const revenue = metricsSource({
 *   source_name: 'daily_revenue',
 *   ...selectMetrics({
 *     type: 'snowflake-v2',
 *     table: 'finance.public.daily',
 *     columns: { unit_id: 'user_id', id_type: literal('userID'), dateid: 'day', metric_name: 'metric', metric_value: 'value' },
 *   }),
 * });
 */
export function selectMetrics<Type extends WarehouseType>(
  selection: Selection<Type, MetricsColumns>,
): Selected<Type, MetricsColumns> {
  // Every key of the columns is in the mapping, so the mapping is one of the same dataset.
  return select(selection) as Selected<Type, MetricsColumns>;
}

/**
 * Writes the query of an events source, and the mapping with it. `toSeconds` gives a `timestamp` that the API reads.
 *
 * @throws InvalidArgumentError with every name and value that cannot be written for the warehouse
 */
export function selectEvents<Type extends WarehouseType>(
  selection: Selection<Type, EventsColumns>,
): Selected<Type, EventsColumns> {
  // As above.
  return select(selection) as Selected<Type, EventsColumns>;
}

/**
 * Writes the query of an exposures source, and the mapping with it.
 *
 * @throws InvalidArgumentError with every name and value that cannot be written for the warehouse
 */
export function selectExposures<Type extends WarehouseType>(
  selection: Selection<Type, ExposuresColumns>,
): Selected<Type, ExposuresColumns> {
  // As above.
  return select(selection) as Selected<Type, ExposuresColumns>;
}

interface AnySelection extends TableSelection {
  type: WarehouseType;
  columns: object;
}

const SELECTION = namesOf<AnySelection>({ type: 0, table: 0, columns: 0, days: 0 });

function select(selection: AnySelection): Selected<WarehouseType, object> {
  checkObject('selection', selection, SELECTION);
  const { type, table, columns, days } = selection;
  if (typeof type !== 'string' || !Object.hasOwn(DIALECTS, type)) {
    const allowed = Object.keys(DIALECTS).join(', ');
    throw new InvalidArgumentError(`\`type\` is ${shown(type)}. Allowed: ${allowed}.`, {
      argument: 'type',
    });
  }
  const writer = new Writer(type);
  writer.only(selection, SELECTION);
  const aliases = new Set<string>();
  const lines: string[] = [];
  const add = (property: string, alias: string, value: unknown): string => {
    const unique = uniqueIn(aliases, alias);
    lines.push(`  ${writer.value(property, value)} AS ${unique}`);
    return unique;
  };
  // Known names first, so that no id or metadata takes one of them.
  const entries = Object.entries(columns).filter(([, value]) => value !== undefined);
  const flat = entries.filter(([key]) => !isMap(key));
  const mapping: Record<string, string | Record<string, string>> = {};
  for (const [key, value] of flat) mapping[key] = add(`columns.${key}`, ALIASES[key] ?? slug(key), value);
  for (const [key, map] of entries.filter(([key]) => isMap(key))) {
    mapping[key] = Object.fromEntries(
      Object.entries(Object(map)).map(([name, value]) => {
        const prefix = key === 'ids' ? 'id' : 'metadata';
        return [name, add(`columns.${key}.${name}`, `${prefix}_${slug(name)}`, value)];
      }),
    );
  }
  const from = writer.table(table);
  const where = days === undefined ? '' : `\nWHERE ${writer.days(days)}`;
  if (writer.issues.length > 0) {
    const problems = writer.issues.map(({ property, message }) => `  ${property} ${message}`);
    throw new InvalidArgumentError(`No query was written, because of these:\n${problems.join('\n')}`, {
      argument: 'selection',
      issues: writer.issues,
    });
  }
  return { type, query: `SELECT\n${lines.join(',\n')}\nFROM ${from}${where}`, column_mapping: mapping };
}

/** `timestamp` is a word of SQL in some warehouses. */
const ALIASES: Readonly<Record<string, string>> = { timestamp: 'unix_time' };

function isMap(key: string): boolean {
  return key === 'ids' || key === 'metadata';
}

/** A name that every dialect takes without quotes, so that its case folds the way the API's own names do. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .slice(0, 60);
}

function uniqueIn(taken: Set<string>, wanted: string): string {
  let unique = wanted;
  for (let count = 2; taken.has(unique); count++) unique = `${wanted}_${count}`;
  taken.add(unique);
  return unique;
}
