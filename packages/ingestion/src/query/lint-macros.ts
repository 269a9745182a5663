import type { Linted, QueryFinding } from './lint.ts';
import type { Position } from './parse.ts';
import { placeOf, quotedOf } from './tokens.ts';

/** A macro of Warehouse Native, such as `{statsig_start_date}`. */
const MACRO = /\{\s*statsig_\w+\s*\}/gi;

/** The macro that the parser has stopped at; dialects differ in how far they come. */
export function macroAt(
  query: string,
  { line, column }: Position,
): { name: string; at: Position } | undefined {
  const text = query.split('\n')[line - 1] ?? '';
  for (const { 0: name, index } of text.matchAll(MACRO)) {
    const begin = [...text.slice(0, index)].length + 1;
    if (column >= begin && column < begin + name.length) return { name, at: { line, column: begin } };
  }
  return undefined;
}

/** What is to say of a macro that the parser reads as a text. */
export function macroFindings({ query, type }: Linted): QueryFinding[] {
  return [...quotedOf(query, type)].flatMap(({ text, index: begin }) =>
    [...text.matchAll(MACRO)].map(
      ({ 0: name, index }): QueryFinding => ({
        rule: 'macro',
        severity: 'warning',
        message: describeMacro(name),
        ...placeOf(query, begin + index),
      }),
    ),
  );
}

export function describeMacro(name: string): string {
  return `${name} is a macro of Warehouse Native projects; the API documents none for sources. Statsig itself picks the rows of the day that it loads: leave the condition out.`;
}
