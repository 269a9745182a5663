import type { Issue } from '@statsig-console/sdk';
import { namesOf } from '../internal/options.ts';
import { type Allowed, isText, valueIssues } from './option-values.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /** Between cells. A comma unless said otherwise. */
  delimiter?: string;
  /** Around cells that hold a delimiter. A double quote unless said otherwise; empty where cells have none around them. */
  quote?: string;
  /** What stands before a quote that is part of a cell. The quote itself unless said otherwise. */
  escape?: string;
  /** Names of the columns, for files without a header. Absent: the first line has them. */
  columns?: readonly string[];
}

/** Their names. */
export const CSV_OPTIONS: readonly string[] = namesOf<CsvOptions>({
  delimiter: 0,
  quote: 0,
  escape: 0,
  columns: 0,
});

/** What is wrong with the values of options. The parser would say it in words of its own, and when it is too late. */
export function csvIssues(options: object): Issue[] {
  return valueIssues(options, VALUES);
}

const VALUES: Readonly<Record<string, Allowed>> = {
  delimiter: [isText, 'text that is not empty, such as ";"'],
  quote: [(value) => typeof value === 'string', 'text, or empty text for none'],
  escape: [isText, 'text that is not empty, such as "\\"'],
  columns: [
    (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string'),
    'a list with the names of the columns',
  ],
};
