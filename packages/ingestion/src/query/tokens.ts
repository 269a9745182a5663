import type { WarehouseType } from '../types.ts';
import type { Position } from './parse.ts';

const COMMENT = String.raw`--[^\n]*|/\*[\s\S]*?\*/`;
/** A backslash escapes what follows it in a text, and is itself everywhere else. */
const ESCAPED = String.raw`'(?:\\[\s\S]|[^'\\])*'`;
const ESCAPED_DOUBLE = String.raw`"(?:\\[\s\S]|[^"\\])*"`;
const SINGLE = "'[^']*'";
const DOUBLE = '"[^"]*"';
const TICKS = '`[^`]*`';

/** Comments come first, then what is in quotes: texts and names. */
function tokens(comments: string, ...quoted: string[]): RegExp {
  return new RegExp(`(?<comment>${comments})|${quoted.join('|')}`, 'g');
}

const TOKENS: Readonly<Record<WarehouseType, RegExp>> = {
  'bigquery-v2': tokens(
    String.raw`${COMMENT}|#[^\n]*`,
    String.raw`'''(?:\\[\s\S]|[^\\])*?'''|"""(?:\\[\s\S]|[^\\])*?"""`,
    ESCAPED,
    ESCAPED_DOUBLE,
    TICKS,
  ),
  redshift: tokens(COMMENT, ESCAPED, DOUBLE),
  'snowflake-v2': tokens(String.raw`${COMMENT}|//[^\n]*`, String.raw`\$\$[\s\S]*?\$\$`, ESCAPED, DOUBLE),
  databricks: tokens(COMMENT, ESCAPED, ESCAPED_DOUBLE, TICKS),
  'azure-synapse': tokens(COMMENT, SINGLE, DOUBLE, String.raw`\[[^\]]*\]`),
  athena: tokens(COMMENT, SINGLE, DOUBLE, TICKS),
  s3: tokens(COMMENT, SINGLE, DOUBLE, TICKS),
  adls: tokens(COMMENT, SINGLE, DOUBLE, TICKS),
};

/** What a comment has in it says nothing; a space stands for each of its characters, and a quotation mark for each of a text or name. */
export function withoutWords(query: string, type: WarehouseType): string {
  return query.replace(TOKENS[type], (token: string, comment?: string) =>
    token.replace(/[^\n]/g, comment === undefined ? "'" : ' '),
  );
}

/** The query with its texts and names in quotes changed. */
export function replaceQuoted(query: string, type: WarehouseType, change: (token: string) => string): string {
  return query.replace(TOKENS[type], (token: string, comment?: string) =>
    comment === undefined ? change(token) : token,
  );
}

/** Texts and names in quotes, and where each begins. */
export function* quotedOf(query: string, type: WarehouseType): Generator<{ text: string; index: number }> {
  for (const { 0: text, index, groups } of query.matchAll(TOKENS[type]))
    if (groups?.['comment'] === undefined) yield { text, index };
}

/** The place of a character; line and column count from 1, and columns as the parser counts them. */
export function placeOf(query: string, index: number): Position {
  const lines = query.slice(0, index).split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
