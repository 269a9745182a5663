import type { Column } from './findings.ts';
import { BROKEN, CONTROL, INVISIBLE, kindsOf, QUOTED, SPACE_AT_END, troubles } from './text.ts';

/** Whether a cell is null, empty or blank. All of these are a null to the API. */
export function isMissing(value: unknown): boolean {
  if (typeof value === 'string') {
    return value.length === 0 || (value.charCodeAt(0) <= 32 && value.trim().length === 0);
  }
  return value === null || value === undefined;
}

const TEXT = 1;
const NUMBER = 2;

/** Reads the cells of a column that holds text; numbers are cast, as the API does. */
export class Texts {
  readonly column: Column;
  readonly #needed: boolean;
  #kind = 0;

  constructor(column: Column, needed: boolean) {
    this.column = column;
    this.#needed = needed;
  }

  /** The text, or undefined when there is none that could be read. */
  read(value: unknown, row: number): string | undefined {
    if (isMissing(value)) {
      this.column.nulls += 1;
      if (this.#needed) this.column.add('missing-value', row, value);
      return undefined;
    }
    if (typeof value === 'string') {
      if (this.#kind !== TEXT) this.#mix(TEXT, value, row);
      return value;
    }
    if (typeof value === 'number' || typeof value === 'bigint') {
      if (this.#kind !== NUMBER) this.#mix(NUMBER, value, row);
      if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        this.column.addRounded(row, value);
      }
      return String(value);
    }
    this.column.add('wrong-type', row, value);
    return undefined;
  }

  #mix(kind: number, value: unknown, row: number): void {
    if (this.#kind === 0) this.#kind = kind;
    else this.column.add('mixed-types', row, value);
  }
}

/** Adds what is wrong with the characters of a text. Answers what kinds of characters it has. */
export function checkCharacters(column: Column, text: string, row: number): number {
  const kinds = kindsOf(text);
  const found = troubles(text, kinds);
  if (found !== 0) {
    if (found & SPACE_AT_END) column.add('surrounding-space', row, text);
    if (found & CONTROL) column.add('control-character', row, text);
    if (found & INVISIBLE) column.add('invisible-character', row, text);
    if (found & BROKEN) column.add('broken-encoding', row, text);
    if (found & QUOTED) column.add('quoted-value', row, text);
  }
  return kinds;
}
