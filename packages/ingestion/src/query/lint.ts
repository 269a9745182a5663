import { checkSource } from '../check-source.ts';
import { mappedColumns } from '../internal/columns.ts';
import type { Source, WarehouseType } from '../types.ts';
import { columnFindings } from './lint-columns.ts';
import { describeMacro, macroAt, macroFindings } from './lint-macros.ts';
import { statementFindings } from './lint-statement.ts';
import { type Parse, type Position, parserFor } from './parse.ts';
import { withoutWords } from './tokens.ts';

export type QueryRule =
  | 'parse-error'
  | 'no-select'
  | 'multiple-statements'
  | 'not-read-only'
  | 'trailing-semicolon'
  | 'missing-column'
  | 'column-case'
  | 'duplicate-column'
  | 'unnamed-column'
  | 'select-star'
  | 'macro'
  | 'uneven-union';

/** Something about a query that will or may go wrong. */
export interface QueryFinding {
  readonly rule: QueryRule;
  /** An `error` makes runs fail or load nothing; a `warning` may. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Line in the query, from 1. Absent when the finding has no place. */
  readonly line?: number;
  /** Column in the line, from 1. */
  readonly column?: number;
  /** A query in which this is mended. */
  readonly fix?: { readonly description: string; readonly query: string };
}

/** What the rules look at. */
export interface Linted {
  readonly type: WarehouseType;
  readonly query: string;
  readonly mapped: ReturnType<typeof mappedColumns>;
}

/**
 * Checks the query of a source without running it: that it is one SELECT that only reads, and yields every mapped column. A
 * source without a query has no findings. Needs the package `@guanmingchiu/sqlparser-ts`, and no network.
 *
 * @returns what was found, errors and warnings; an empty list when all is well
 * @throws InvalidArgumentError with every rule of the API that the source breaks
 * @throws StatsigError when the parser's package is not installed
 */
export async function lintQuery(source: Source): Promise<QueryFinding[]> {
  const { type, query } = checkSource(source);
  if (query === undefined) return [];
  const parse = await parserFor(type);
  return findingsOf({ type, query, mapped: mappedColumns(source) }, parse);
}

function findingsOf(linted: Linted, parse: Parse): QueryFinding[] {
  const parsed = parse(linted.query);
  if ('problem' in parsed) return [parseError(linted, parsed.problem, parsed.at)];
  const findings = statementFindings(linted, parsed.statements, parse);
  // What is no query yields nothing to look at.
  const isQuery = !findings.some(({ rule }) => rule === 'no-select' || rule === 'multiple-statements');
  if (!isQuery) return findings;
  return [...findings, ...columnFindings(linted, parsed.statements[0]), ...macroFindings(linted)];
}

/** What warehouses take and the parser does not, so that its failing there proves nothing. */
const BEYOND_THE_PARSER: readonly (readonly [type: WarehouseType, what: string, pattern: RegExp])[] = [
  ['azure-synapse', 'OPENROWSET', /\bOPENROWSET\b/i],
  ['azure-synapse', 'OPTION', /\bOPTION\s*\(/i],
  ['athena', 'FOR TIMESTAMP AS OF', /\bFOR\s+(TIMESTAMP|VERSION)\s+AS\s+OF\b/i],
  ['bigquery-v2', 'a query that begins with FROM', /^\s*FROM\b/i],
  ['redshift', 'APPROXIMATE', /\bAPPROXIMATE\s/i],
  ['snowflake-v2', 'MATCH_RECOGNIZE', /\bMATCH_RECOGNIZE\b/i],
];

function parseError({ type, query }: Linted, problem: string, at: Position | undefined): QueryFinding {
  const macro = at && macroAt(query, at);
  if (macro) {
    return { rule: 'parse-error', severity: 'error', message: describeMacro(macro.name), ...macro.at };
  }
  // A word in a comment or a text is not what the parser has failed at.
  const words = withoutWords(query, type);
  const [, known] = BEYOND_THE_PARSER.find(([of, , pattern]) => of === type && pattern.test(words)) ?? [];
  const beyond = /recursion limit/.test(problem) ? 'nesting this deep' : known;
  return {
    rule: 'parse-error',
    severity: beyond === undefined ? 'error' : 'warning',
    message:
      beyond === undefined
        ? `The query cannot be read as SQL of ${type}: ${problem}.`
        : `The query was not checked: ${beyond} is more than the parser reads. It says: ${problem}.`,
    ...(at ?? (problem.endsWith('found: EOF') ? endOf(query) : undefined)),
  };
}

/** The place behind the last word, where the parser that ran out of words looked for more. */
function endOf(query: string): Position {
  const lines = query.trimEnd().split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
