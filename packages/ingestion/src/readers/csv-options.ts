import type { Issue } from '@statsig-console/sdk';
import { member } from '../internal/json.ts';
import { namesOf } from '../internal/options.ts';
import { shown } from '../internal/text.ts';

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
  const issues: Issue[] = [];
  const check = (property: string, isRight: (value: unknown) => boolean, allowed: string): void => {
    const value = member(options, property);
    if (value === undefined || isRight(value)) return;
    issues.push({ property, message: `\`${property}\` is ${shown(value)}. Allowed: ${allowed}.` });
  };
  check('delimiter', isText, 'text that is not empty, such as ";"');
  check('quote', (value) => typeof value === 'string', 'text, or empty text for none');
  check('escape', isText, 'text that is not empty, such as "\\"');
  const isList = (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');
  check('columns', isList, 'a list with the names of the columns');
  return issues;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
