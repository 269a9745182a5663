import { thousands } from '../internal/text.ts';
import { checkCharacters, Texts } from './cell.ts';
import { type Column, excerpt } from './findings.ts';
import { Room, Spellings } from './spellings.ts';
import { isDigits, isNullWord, isPlain } from './text.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SCIENTIFIC = /^[+-]?\d[.,]\d+e\+?\d+$/i;
const DECIMALS = /^-?\d+\.0+$/;
const PLACEHOLDERS = new Set(
  'unknown anonymous anon guest test todo tbd dummy default empty false true missing 0 -1 00000000-0000-0000-0000-000000000000'.split(
    ' ',
  ),
);
const LONGEST_PLACEHOLDER = 36;

/** Forms that ids of one type usually share. Ids of form `OTHER` may look like anything. */
const OTHER = 0;
const DIGITS = 1;
const UUID_LOWER = 2;
const UUID_UPPER = 3;
const EMAIL = 4;
const FORMS = [OTHER, DIGITS, UUID_LOWER, UUID_UPPER, EMAIL];
const CALLED = [
  'of no known form',
  'whole numbers',
  'UUIDs in lower case',
  'UUIDs in upper case',
  'e-mail addresses',
];
/** Forms that no id has by accident: they are exceptions among ids that may look like anything, too. */
const SHARP = [UUID_LOWER, UUID_UPPER, EMAIL];

/** A form is the rule when so many ids have it, of at least so many. */
const RULE_SHARE = 0.95;
const ENOUGH = 20;

/** The forms of the ids of one type. The first ids of each form are kept, to be shown if it is an exception. */
interface Forms {
  readonly counts: number[];
  readonly examples: { row: number; value: string }[][];
  readonly spellings: Spellings;
}

/** Checks a column of ids. Which type they have may differ from row to row. */
export class Ids {
  readonly #texts: Texts;
  readonly #forms = new Map<string, Forms>();
  readonly #limit: number;
  readonly #room = new Room();
  #lastType = '';
  #last: Forms | undefined;

  constructor(column: Column, needed: boolean, limit: number) {
    this.#texts = new Texts(column, needed);
    this.#limit = limit;
  }

  get column(): Column {
    return this.#texts.column;
  }

  /** The id, or undefined when there is none. */
  read(value: unknown, row: number, type: string, pattern: RegExp | undefined): string | undefined {
    const text = this.#texts.read(value, row);
    if (text === undefined) return undefined;
    const { column } = this;
    const kinds = checkCharacters(column, text, row);
    let form = OTHER;
    if (isDigits(kinds)) {
      form = DIGITS;
      if (text === '0') column.add('placeholder-id', row, text);
    } else if (isNullWord(text)) {
      column.add('null-word', row, text);
      return text;
    } else {
      if (text.length <= LONGEST_PLACEHOLDER && isPlaceholder(text)) {
        column.add('placeholder-id', row, text);
        return text;
      }
      if (isPlain(kinds)) form = this.#form(text, row);
    }
    if (pattern !== undefined && !pattern.test(text)) column.add('id-format', row, text);
    const forms = this.#formsOf(type);
    const count = forms.counts[form] ?? 0;
    forms.counts[form] = count + 1;
    if (count < this.#limit) forms.examples[form]?.push({ row, value: text });
    // Digits have no case.
    const twin = form === DIGITS ? undefined : forms.spellings.otherThan(text, row);
    if (twin !== undefined) column.add('id-case', row, text, twin);
    return text;
  }

  /** Adds the ids that have another form than nearly all of their type. To be called once, at the end. */
  finish(): void {
    const details: string[] = [];
    for (const [type, { counts, examples }] of this.#forms) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const usual = FORMS.find((form) => (counts[form] ?? 0) >= total * RULE_SHARE);
      if (usual === undefined || total < ENOUGH) continue;
      const others = (usual === OTHER ? SHARP : FORMS).filter((form) => form !== usual && counts[form] !== 0);
      for (const form of others) {
        const kept = examples[form] ?? [];
        for (const { row, value } of kept) this.column.add('mixed-id-format', row, value);
        this.column.more('mixed-id-format', (counts[form] ?? 0) - kept.length);
        details.push(
          `${type === '' ? '' : `${excerpt(type)}: `}${thousands(counts[form] ?? 0)} of ${thousands(total)} are ${CALLED[form]}, and ${thousands(counts[usual] ?? 0)} ${CALLED[usual]}.`,
        );
      }
    }
    if (details.length > 0) this.column.state('mixed-id-format', details.join(' '));
  }

  /** The form of an id of visible ASCII characters. What numbers turn ids into is a finding. */
  #form(text: string, row: number): number {
    const first = text.charCodeAt(0);
    const second = text.charCodeAt(1);
    if ((first >= 48 && first <= 57) || first === 45 || first === 43) {
      if ((second === 46 || second === 44) && SCIENTIFIC.test(text))
        this.column.add('id-in-scientific-notation', row, text);
      else if (text.charCodeAt(text.length - 1) === 48 && DECIMALS.test(text))
        this.column.add('id-with-decimals', row, text);
    }
    if (text.length === 36 && text.charCodeAt(8) === 45 && UUID.test(text)) {
      return text === text.toUpperCase() && text !== text.toLowerCase() ? UUID_UPPER : UUID_LOWER;
    }
    return text.indexOf('@') > 0 ? EMAIL : OTHER;
  }

  #formsOf(type: string): Forms {
    if (this.#last !== undefined && type === this.#lastType) return this.#last;
    let forms = this.#forms.get(type);
    if (forms === undefined) {
      forms = {
        counts: FORMS.map(() => 0),
        examples: FORMS.map(() => []),
        spellings: new Spellings(this.#room),
      };
      // There are few id types; a column of something else must not fill the memory.
      if (this.#forms.size < 100) this.#forms.set(type, forms);
    }
    this.#last = forms;
    this.#lastType = type;
    return forms;
  }
}

function isPlaceholder(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  // One of these letters, `-` or a zero begins every placeholder. Most ids are done with here.
  if (!(first === 45 || first === 48 || (first >= 97 && first <= 117))) return false;
  const { length } = text;
  return (length <= 9 || length === LONGEST_PLACEHOLDER) && PLACEHOLDERS.has(text.toLowerCase());
}
