import { member } from '../internal/json.ts';
import type { Linted, QueryFinding } from './lint.ts';
import { firstPosition } from './outputs.ts';
import type { Parse } from './parse.ts';
import { placeOf, withoutWords } from './tokens.ts';

const WRITES = ['Insert', 'Update', 'Delete', 'Merge'];

/** What is to say of the statements as such. */
export function statementFindings(
  linted: Linted,
  statements: readonly unknown[],
  parse: Parse,
): QueryFinding[] {
  const [first, second] = statements;
  if (first === undefined) return [notASelect('The query has no statement, only white space or comments.')];
  const semicolon = trailingSemicolon(linted, parse);
  const trailing = semicolon === undefined ? [] : [semicolon];
  if (second !== undefined) {
    const message = `The query has ${statements.length} statements; a source runs a single SELECT. This is of the second.`;
    return [{ rule: 'multiple-statements', severity: 'error', message, ...firstPosition(second) }];
  }
  const query = member(first, 'Query');
  if (query === undefined) {
    const message = `The query is a statement of ${nameOf(first)}; a source runs a SELECT.`;
    return [notASelect(message, first), ...trailing];
  }
  return [...writes(query), ...trailing];
}

function notASelect(message: string, node?: unknown): QueryFinding {
  return { rule: 'no-select', severity: 'error', message, ...firstPosition(node) };
}

/** `CREATE TABLE` for a node of `CreateTable`. */
function nameOf(statement: unknown): string {
  const [key = 'another kind'] =
    typeof statement === 'object' && statement !== null ? Object.keys(statement) : [];
  return key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
}

/** Statements within the query that change something, wherever they hide. */
function writes(node: unknown): QueryFinding[] {
  if (typeof node !== 'object' || node === null) return [];
  const found: QueryFinding[] = [];
  const write = WRITES.find((key) => isPresent(member(member(node, 'body'), key)));
  if (write !== undefined)
    found.push(notReadOnly(`${write.toUpperCase()} changes data`, member(node, 'body')));
  const into = member(node, 'into');
  if (isPresent(into) && member(node, 'projection') !== undefined)
    found.push(notReadOnly('SELECT INTO makes a table', into));
  const locks = member(node, 'locks');
  if (Array.isArray(locks) && locks.length > 0)
    found.push(notReadOnly('FOR UPDATE and FOR SHARE lock rows', node));
  return [...found, ...Object.values(node).flatMap(writes)];
}

function notReadOnly(what: string, node: unknown): QueryFinding {
  const message = `${what}; the query of a source only reads.`;
  return { rule: 'not-read-only', severity: 'error', message, ...firstPosition(node) };
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A semicolon with nothing after it but white space and comments. */
function trailingSemicolon({ query, type }: Linted, parse: Parse): QueryFinding | undefined {
  const words = withoutWords(query, type);
  let end = words.length;
  while (end > 0 && /[\s;]/.test(words.charAt(end - 1))) end -= 1;
  const at = words.indexOf(';', end);
  if (at < 0) return undefined;
  // The parser knows best where texts and comments end: behind the end of a statement, another may begin.
  if ('problem' in parse(`${query.slice(0, at + 1)}\nSELECT 1`)) return undefined;
  const rest = query
    .slice(at)
    .split('')
    .filter((_, index) => words.charAt(at + index) !== ';')
    .join('');
  return {
    rule: 'trailing-semicolon',
    severity: 'error',
    message:
      'The query ends in a semicolon; Statsig puts it into a query of its own, where that cannot stand.',
    ...placeOf(query, at),
    fix: { description: 'Take the semicolon out.', query: `${query.slice(0, at)}${rest}`.trimEnd() },
  };
}
