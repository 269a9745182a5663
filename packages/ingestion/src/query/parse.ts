import { StatsigError } from '@statsig-console/sdk';
import { member } from '../internal/json.ts';
import type { WarehouseType } from '../types.ts';
import { replaceQuoted } from './tokens.ts';

const PACKAGE = '@guanmingchiu/sqlparser-ts';

/** A place in a query; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What the parser makes of a query: a node for each statement, or why it cannot be read. */
type Parsed =
  | { readonly statements: readonly unknown[] }
  | { readonly problem: string; readonly at?: Position };

type SqlParser = typeof import('@guanmingchiu/sqlparser-ts');
type ParserDialect = 'bigquery' | 'redshift' | 'snowflake' | 'databricks' | 'mssql' | 'generic';

const DIALECTS: Readonly<Record<WarehouseType, ParserDialect>> = {
  'bigquery-v2': 'bigquery',
  redshift: 'redshift',
  'snowflake-v2': 'snowflake',
  databricks: 'databricks',
  'azure-synapse': 'mssql',
  // The parser has no dialect of Trino; its generic one reads what Athena does.
  athena: 'generic',
  s3: 'generic',
  adls: 'generic',
};

export type Parse = (query: string) => Parsed;

/**
 * Loads the parser for a warehouse.
 *
 * @throws StatsigError when the package of the parser is not installed
 */
export async function parserFor(type: WarehouseType): Promise<Parse> {
  const parser = await load();
  return (query) => parse(parser, readable(query, type), DIALECTS[type]);
}

async function load(): Promise<SqlParser> {
  let parser: SqlParser;
  try {
    parser = await import('@guanmingchiu/sqlparser-ts');
  } catch (cause) {
    const code = member(cause, 'code');
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new StatsigError(
      `Queries are checked with the package ${PACKAGE}, which is not installed. Run: npm install --save-dev ${PACKAGE}`,
      { cause },
    );
  }
  await parser.init();
  return parser;
}

function parse(parser: SqlParser, query: string, dialect: ParserDialect): Parsed {
  try {
    return { statements: parser.parse(query, dialect) };
  } catch (error) {
    // The parser fails by accident where there is nothing but white space and comments.
    if (error instanceof TypeError && countWith(parser, query, dialect) === 1) return { statements: [] };
    const told = error instanceof Error ? error.message : String(error);
    const message = told.replace(/^sql parser error: /, '');
    const found = /^(.*?)\.? at Line: (\d+), Column: (\d+)/s.exec(message);
    if (!found) return { problem: message };
    const [, problem = message, line, column] = found;
    return { problem, at: atFound(query, problem, { line: Number(line), column: Number(column) }) };
  }
}

/** Where the word is that the parser found and did not expect. At times it tells the place of the word after that. */
function atFound(query: string, problem: string, told: Position): Position {
  const found = /found: (.+)$/s.exec(problem)?.[1];
  const line = [...(query.split('\n')[told.line - 1] ?? '')];
  if (
    found === undefined ||
    line
      .slice(told.column - 1)
      .join('')
      .startsWith(found)
  )
    return told;
  const before = line.slice(0, told.column - 1).join('');
  const at = before.trimEnd().endsWith(found) ? before.lastIndexOf(found) : -1;
  return at < 0 ? told : { line: told.line, column: [...before.slice(0, at)].length + 1 };
}

function countWith(parser: SqlParser, query: string, dialect: ParserDialect): number {
  try {
    return parser.parse(`${query}\nSELECT 1`, dialect).length;
  } catch {
    return 0;
  }
}

/** The query with what the parser does not know of a dialect put out of its way. Every place in it stays where it is. */
function readable(query: string, type: WarehouseType): string {
  // A backslash escapes what follows it in a text, and is itself in a name.
  if (type === 'databricks') {
    return replaceQuoted(query, type, (token) =>
      token.startsWith('`') ? token : token.replace(/\\[^\n]/g, '__'),
    );
  }
  if (type === 'azure-synapse') return query.replace(/\bBULK\b(?<=\bOPENROWSET\s*\(\s*BULK)/gi, '    ');
  return query;
}
