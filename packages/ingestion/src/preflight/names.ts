import { checkCharacters, Texts } from './cell.ts';
import { Column } from './findings.ts';
import type { RuleId } from './rules.ts';
import { isNullWord } from './text.ts';

/** Names are shorter than this. */
export const NAME_LIMIT = 128;
/** More different names than these are no names. */
const MANY = 1_000;
/** So many different names are remembered; memory stays flat when an id is mapped as a name. */
const REMEMBERED = 10_000;

/** What a column of names is held to besides the rules for all. */
export interface NameRules {
  readonly spaces?: 'allowed' | 'discouraged';
  /** Says what is wrong with a name, when something else is. */
  readonly also?: (name: string) => RuleId | undefined;
  /** Whether names that differ only in case are worth a word. Off where `also` tells. */
  readonly compareCase?: boolean;
}

/** A name, and what is wrong with every row that has it. */
export interface Name {
  readonly text: string;
  readonly rules: readonly RuleId[];
  /** Whether rows with it have been ratios (1), plain values (2) or both (3). */
  kinds: number;
}

/** Checks a column whose values repeat: names of metrics, events, experiments, groups and id types. */
export class Names {
  readonly #texts: Texts;
  readonly #rules: NameRules;
  readonly #known = new Map<string, Name>();
  /** First spelling by the name in lower case without spaces. */
  readonly #spellings = new Map<string, string>();
  #many = false;

  constructor(column: Column, rules: NameRules = {}) {
    this.#texts = new Texts(column, true);
    this.#rules = rules;
  }

  get column(): Column {
    return this.#texts.column;
  }

  read(value: unknown, row: number): Name | undefined {
    const name = typeof value === 'string' ? this.#known.get(value) : undefined;
    // A number has to pass the reading of cells, which notices mixed types.
    const found = name ?? this.#learn(this.#texts.read(value, row), row);
    if (found !== undefined && found.rules.length > 0) {
      for (const rule of found.rules) this.column.add(rule, row, found.text);
    }
    return found;
  }

  #learn(text: string | undefined, row: number): Name | undefined {
    if (text === undefined) return undefined;
    const known = this.#known.get(text);
    if (known) return known;
    const name = { text, rules: this.#judge(text), kinds: 0 };
    if (this.#known.size < REMEMBERED) this.#known.set(text, name);
    if (this.#known.size > MANY && !this.#many) {
      this.#many = true;
      this.column.add('many-names', row, text);
    }
    return name;
  }

  #judge(text: string): RuleId[] {
    // The rules for characters are found once and apply to every row that has the name.
    const own = new Column('', '', 0);
    checkCharacters(own, text, 0);
    const rules = own.list(1).map(({ rule }) => rule);
    const { spaces, also, compareCase = true } = this.#rules;
    if (isNullWord(text)) rules.push('null-word');
    else if (text.length >= NAME_LIMIT && [...text].length >= NAME_LIMIT) rules.push('name-too-long');
    if (spaces === 'discouraged' && text.trim().includes(' ')) rules.push('space-in-name');
    const other = also?.(text);
    if (other !== undefined) rules.push(other);
    if (compareCase && this.#spelledOtherwise(text) && !rules.includes('space-in-name'))
      rules.push('name-case');
    return rules;
  }

  #spelledOtherwise(text: string): boolean {
    const plain = text.toLowerCase().replace(/[\s_-]+/g, '_');
    const first = this.#spellings.get(plain);
    if (first === undefined && this.#spellings.size < REMEMBERED) this.#spellings.set(plain, text);
    // A space at the end has a rule of its own.
    return first !== undefined && first.trim() !== text.trim();
  }
}
