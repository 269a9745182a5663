import type { WarehouseType } from '../types.ts';

/** How a column holds days: as a date or timestamp, as text that begins with `YYYY-MM-DD`, or as Unix seconds in UTC. */
export type DaysStoredAs = 'date' | 'text' | 'seconds';
/** How a column holds a time that is not yet in Unix seconds. */
export type TimeStoredAs = 'timestamp' | 'milliseconds';
/** All of them, for those who have no types. */
export const TIMES: readonly string[] = Object.keys({
  timestamp: 0,
  milliseconds: 0,
} satisfies Record<TimeStoredAs, 0>);

/** How one warehouse writes SQL. Texts handed to it have no control characters. */
export interface Dialect {
  /** The most parts that the name of a table has. */
  readonly tableParts: number;
  /** The longest identifier, in bytes of UTF-8. */
  readonly longest: number;
  /** A plain name as the warehouse stores it when it is written without quotes. */
  fold(name: string): string;
  /** Why the name cannot be quoted; undefined when it can. */
  unquotable(name: string): string | undefined;
  quote(name: string): string;
  /** A text as a literal; undefined where none is known to be read as this text. */
  text(value: string): string | undefined;
  /** A day as a literal that compares with dates and timestamps. */
  day(day: string): string;
  /** Unix seconds of a column that holds a timestamp; undefined where there is no documented function for it. */
  timestampSeconds(column: string): string | undefined;
  /** The type of whole numbers of 64 bits. */
  readonly integer: string;
}

const same = (name: string): string => name;
const quotable = (): undefined => undefined;
const doubled = (value: string, mark: string): string => value.replaceAll(mark, mark + mark);
const ansiText = (value: string): string => `'${doubled(value, "'")}'`;
const ansiDay = (day: string): string => `DATE '${day}'`;
const backslashed = (value: string): string => value.replaceAll('\\', '\\\\');
const doubleQuoted = (name: string): string => `"${doubled(name, '"')}"`;

/** Words that SQL reads as its own. A bare column of this name would break the query, or worse, not break it. */
const RESERVED = new Set(
  `all and any array as asc between by case cast check column constraint create cross current_date current_time
  current_timestamp current_user date default delete desc distinct drop else end escape except exists extract false
  fetch filter following for from full function grant group having if in inner insert intersect interval into is join
  lateral left like limit merge natural not null offset on or order outer over partition preceding primary qualify
  range right row rows select set some table tablesample then time timestamp to true truncate union unique unnest
  update user using values when where window with`.split(/\s+/),
);

/**
 * Files have no documented dialect. What is written for them is read alike by every engine: bare names, and texts without a
 * backslash.
 */
const FILES: Dialect = {
  tableParts: 1,
  longest: 127,
  fold: same,
  unquotable(name) {
    const known = 'how names are quoted there is not documented';
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `has more than letters, digits and _, and ${known}`;
    return RESERVED.has(name.toLowerCase()) ? `is a word of SQL, and ${known}` : undefined;
  },
  quote: same,
  text: (value) => (value.includes('\\') ? undefined : ansiText(value)),
  day: ansiDay,
  timestampSeconds: quotable,
  integer: 'BIGINT',
};

export const DIALECTS: Readonly<Record<WarehouseType, Dialect>> = {
  'bigquery-v2': {
    tableParts: 3,
    longest: 1024,
    fold: same,
    unquotable: (name) =>
      /[`\\]/.test(name) ? 'has a backtick or a backslash, which BigQuery allows in no name' : undefined,
    quote: (name) => `\`${name}\``,
    text: (value) => `'${backslashed(value).replaceAll("'", "\\'")}'`,
    // A text literal becomes what it is compared with; a DATE does not become a TIMESTAMP.
    day: (day) => `'${day}'`,
    timestampSeconds: (column) => `UNIX_SECONDS(TIMESTAMP(${column}))`,
    integer: 'INT64',
  },
  redshift: {
    tableParts: 3,
    longest: 127,
    fold: (name) => name.toLowerCase(),
    unquotable: quotable,
    quote: doubleQuoted,
    text: (value) => ansiText(backslashed(value)),
    day: ansiDay,
    timestampSeconds: (column) => `CAST(EXTRACT(EPOCH FROM ${column}) AS BIGINT)`,
    integer: 'BIGINT',
  },
  'snowflake-v2': {
    tableParts: 3,
    longest: 255,
    fold: (name) => name.toUpperCase(),
    unquotable: quotable,
    quote: doubleQuoted,
    text: (value) => ansiText(backslashed(value)),
    day: ansiDay,
    timestampSeconds: (column) => `DATE_PART(EPOCH_SECOND, ${column})`,
    integer: 'BIGINT',
  },
  databricks: {
    tableParts: 3,
    longest: 255,
    fold: same,
    unquotable: quotable,
    quote: (name) => `\`${doubled(name, '`')}\``,
    // Two quotes would end one text and begin the next.
    text: (value) => `'${backslashed(value).replaceAll("'", "\\'")}'`,
    day: ansiDay,
    timestampSeconds: (column) => `UNIX_TIMESTAMP(${column})`,
    integer: 'BIGINT',
  },
  'azure-synapse': {
    tableParts: 3,
    longest: 128,
    fold: same,
    unquotable: quotable,
    quote: (name) => `[${doubled(name, ']')}]`,
    text: (value) => `N${ansiText(value)}`,
    day: (day) => `CAST('${day}' AS DATE)`,
    timestampSeconds: (column) => `DATEDIFF_BIG(SECOND, '1970-01-01', ${column})`,
    integer: 'BIGINT',
  },
  athena: {
    tableParts: 3,
    longest: 255,
    fold: same,
    unquotable: quotable,
    quote: doubleQuoted,
    text: ansiText,
    day: ansiDay,
    timestampSeconds: (column) => `CAST(FLOOR(TO_UNIXTIME(${column})) AS BIGINT)`,
    integer: 'BIGINT',
  },
  s3: FILES,
  adls: FILES,
};
