import { InvalidArgumentError } from '@statsig-console/sdk';
import type { Source } from '../types.ts';

/** The query of a source, for readers that run it. `instead` says what to give when it has none. */
export function queryOf(source: Source, own: string | undefined, instead: string): string {
  const query = own ?? source.query;
  if (typeof query === 'string' && query.trim() !== '') return query;
  throw new InvalidArgumentError(
    `The source ${source.source_name} has no query: it reads files or a shared table. Give ${instead}.`,
    { argument: 'query' },
  );
}

/** The place of a character in a text, both counted from 1. */
export function placeAt(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, position - 1)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A name as every SQL reads it, whatever is in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
