/** What may be wrong with a text, as bits. */
export const SPACE_AT_END = 1;
export const CONTROL = 2;
export const INVISIBLE = 4;
export const BROKEN = 8;
export const QUOTED = 16;

const OTHER = 1;
const DIGIT = 2;
const SPACE = 4;
const STEER = 8;
const QUOTE = 16;

/** What each ASCII character is. */
const KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32) return SPACE;
  if (code < 32 || code === 127) return STEER;
  return code === 34 || code === 39 ? QUOTE : OTHER;
});
const FOREIGN = 32;

/** All kinds of characters that a text has, as bits. 0 for an empty one. */
export function kindsOf(text: string): number {
  let kinds = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    kinds |= code < 128 ? (KIND[code] ?? 0) : FOREIGN;
  }
  return kinds;
}

export const isDigits = (kinds: number): boolean => kinds === DIGIT;
export const isPlain = (kinds: number): boolean => (kinds & ~(OTHER | DIGIT)) === 0;

/** A letter of UTF-8 that was decoded as Latin-1 or Windows-1252: two or three characters in place of one. */
const MOJIBAKE = /[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac|\u00ef\u00bf\u00bd/;
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/;

/** What is wrong with a text, as the bits above. For plain ASCII without spaces the answer needs no look at the text. */
export function troubles(text: string, kinds: number): number {
  if (isPlain(kinds)) return 0;
  let found = 0;
  if ((kinds & (SPACE | FOREIGN | STEER)) !== 0 && text !== text.trim()) {
    // What is not seen is told by a rule of its own, also at the ends.
    if (/^ | $/.test(text)) found |= SPACE_AT_END;
  }
  if ((kinds & STEER) !== 0) found |= CONTROL;
  if ((kinds & FOREIGN) !== 0) {
    if (UNSEEN.test(text)) found |= INVISIBLE;
    if (text.includes('\ufffd') || MOJIBAKE.test(text)) found |= BROKEN;
  }
  if ((kinds & QUOTE) !== 0 && /^(["']).*\1$/s.test(text) && text.length > 1) found |= QUOTED;
  return found;
}

const NULL_WORDS = new Set('null none nil nan na n/a #n/a undefined \\n (null) <null>'.split(' '));
const LONGEST_NULL = 9;
/** Characters that one of these words begins with. */
const NULL_BEGIN = Uint8Array.from({ length: 128 }, (_, code) =>
  'nNuU#\\(<'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether the text is a word that programs write where they mean a null. */
export function isNullWord(text: string): boolean {
  if (text.length > LONGEST_NULL || NULL_BEGIN[text.charCodeAt(0)] !== 1) return false;
  return NULL_WORDS.has(text.toLowerCase());
}
