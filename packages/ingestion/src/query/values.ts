import { InvalidArgumentError } from '@statsig-console/sdk';
import { shown } from '../internal/text.ts';
import { TIMES, type TimeStoredAs } from './dialects.ts';

/** A name taken letter by letter, where the warehouse would otherwise fold its case. */
export interface ExactName {
  readonly kind: 'exact';
  readonly name: string;
}

/** A value that every row has. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number;
}

/** Unix seconds, from a column that holds the time in another way. */
export interface Seconds {
  readonly kind: 'seconds';
  readonly column: Name;
  readonly from: TimeStoredAs;
}

/** The name of a column or of a part of a table, as it would be written without quotes. */
export type Name = string | ExactName;
/** What a mapped column holds: a column of the table, the same value in every row, or a time in seconds. */
export type ColumnValue = Name | Literal | Seconds;

/**
 * A name letter by letter. Only Snowflake needs it, for what was created in quotes: `user_id` means `USER_ID` there.
 *
 * @example
 * exact('user_id') // "user_id", in lower case
 */
export function exact(name: string): ExactName {
  return { kind: 'exact', name };
}

/**
 * A value that every row has, where the table has no column for it.
 *
 * @example
 * literal('userID') // for id_type
 */
export function literal(value: string | number): Literal {
  return { kind: 'literal', value };
}

/**
 * Unix seconds of a column that holds the time in another way.
 *
 * @param from how the column holds it: `timestamp`, without a zone or in UTC, or `milliseconds` since 1970
 * @throws InvalidArgumentError when it is neither
 * @example
 * toSeconds('created_at', 'timestamp')
 */
export function toSeconds(column: Name, from: TimeStoredAs): Seconds {
  if (!TIMES.includes(from)) {
    throw new InvalidArgumentError(`\`from\` of toSeconds is ${shown(from)}. Allowed: ${TIMES.join(', ')}.`, {
      argument: 'from',
    });
  }
  return { kind: 'seconds', column, from };
}
