import type { MappedColumn } from '../internal/columns.ts';
import { member } from '../internal/json.ts';
import { didYouMean } from '../internal/text.ts';
import { DIALECTS } from './dialects.ts';
import type { Linted, QueryFinding } from './lint.ts';
import {
  firstPosition,
  type Naming,
  namingOf,
  type Output,
  type Outputs,
  outputsOf,
  type Star,
} from './outputs.ts';

/** What is to say of the columns that a query yields. */
export function columnFindings(linted: Linted, statement: unknown): QueryFinding[] {
  const naming = namingOf(linted.type);
  const query = member(statement, 'Query');
  const outputs = outputsOf(query, naming);
  const begin = firstPosition(member(query, 'body'));
  const missing = linted.mapped.filter(({ column }) => !isYielded(column, outputs, naming));
  return [
    ...missing.flatMap((mapped) => missingFinding(mapped, outputs, naming, begin)),
    ...duplicates(linted, outputs, naming),
    ...outputs.stars.map((star) => starFinding(linted, star, outputs, missing)),
    ...outputs.unnamed.map(
      (at): QueryFinding => ({
        rule: 'unnamed-column',
        severity: 'warning',
        message:
          'This column has no name of its own; the warehouse makes one up or refuses. Add AS and a name.',
        ...at,
      }),
    ),
    ...outputs.uneven.map(
      (at): QueryFinding => ({
        rule: 'uneven-union',
        severity: 'error',
        message: 'This SELECT has another number of columns than the one it is put together with.',
        ...at,
      }),
    ),
  ];
}

/** A mapping names a column as it would be written without quotes. */
function isYielded(column: string, { columns }: Outputs, naming: Naming): boolean {
  return columns.some(({ name, quoted }) => naming.fold(name, quoted) === naming.fold(column, false));
}

function missingFinding(
  { column, property }: MappedColumn,
  outputs: Outputs,
  naming: Naming,
  begin: object | undefined,
): QueryFinding[] {
  const { columns } = outputs;
  const otherCase = columns.find(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (otherCase !== undefined) {
    const message = `The query yields ${JSON.stringify(otherCase.name)} in quotes, and ${property} names ${column}, which without quotes is ${naming.fold(column, false)}. Leave the quotes out.`;
    return [{ rule: 'column-case', severity: 'warning', message, ...otherCase.at }];
  }
  // It may be among what is not known; that has a finding of its own.
  if (mayYield(column, outputs, naming)) return [];
  const names = columns.map(({ name }) => name);
  const hint = didYouMean(column, names) || ` It yields: ${names.join(', ') || 'none with a name'}.`;
  return [
    {
      rule: 'missing-column',
      severity: 'error',
      message: `The query does not yield ${column}, which ${property} names.${hint}`,
      ...begin,
    },
  ];
}

/** Whether the column may be behind a `*`, which may also leave it out by name. */
function mayYield(column: string, { unknown, stars }: Outputs, naming: Naming): boolean {
  const isLeftOut = ({ without }: Star) =>
    without.some(({ name, quoted }) => naming.fold(name, quoted) === naming.fold(column, false));
  return unknown || stars.some((star) => !isLeftOut(star));
}

function duplicates({ mapped }: Linted, { columns }: Outputs, naming: Naming): QueryFinding[] {
  const seen = new Set<string>();
  const wanted = new Set(mapped.map(({ column }) => naming.fold(column, false)));
  return columns.flatMap(({ name, quoted, at }: Output): QueryFinding[] => {
    const key = naming.fold(name, quoted);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const which = wanted.has(key)
      ? 'It is mapped, so it is not clear which is meant.'
      : 'Leave one out or rename it.';
    const severity = wanted.has(key) ? 'error' : 'warning';
    return [
      {
        rule: 'duplicate-column',
        severity,
        message: `The query yields ${name} more than once. ${which}`,
        ...at,
      },
    ];
  });
}

function starFinding(
  { type, query, mapped }: Linted,
  star: Star,
  outputs: Outputs,
  missing: readonly MappedColumn[],
): QueryFinding {
  const unknown = missing.map(({ column, property }) => `${column} (${property})`).join(', ');
  const message =
    `The columns of * are those that the table has on the day of a run. ` +
    (unknown === ''
      ? 'None that is mapped depends on it; leave it out.'
      : `Whether these are among them cannot be known here: ${unknown}.`);
  const finding: QueryFinding = { rule: 'select-star', severity: 'warning', message, ...star.at };
  // Where there is a fix, its description says so.
  const advised = unknown === '' ? finding : { ...finding, message: `${message} Name them.` };
  const names = [...new Set((missing.length > 0 ? missing : mapped).map(({ column }) => column))];
  const isOnly = star.plain && outputs.stars.length === 1 && !outputs.unknown && missing.length > 0;
  const offset = star.at === undefined ? undefined : offsetOf(query, star.at);
  const writable = names.every((name) => DIALECTS[type].unquotable(name) === undefined);
  if (!isOnly || !writable || offset === undefined || query[offset] !== '*') return advised;
  const written = names.map((name) => (/^[A-Za-z_]\w*$/.test(name) ? name : DIALECTS[type].quote(name)));
  const mended = query.slice(0, offset) + written.join(', ') + query.slice(offset + 1);
  return { ...finding, fix: { description: `Name the columns: ${names.join(', ')}.`, query: mended } };
}

/** The parser counts characters; strings count halves of those beyond the first plane. */
function offsetOf(query: string, { line, column }: { line: number; column: number }): number | undefined {
  const lines = query.split('\n');
  const text = lines[line - 1];
  if (text === undefined) return undefined;
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return before + [...text].slice(0, column - 1).join('').length;
}
