const MARK = '[redacted]';

/** How many causes are kept. They may go in a circle. */
const DEEPEST = 10;

/** Shorter than any key, in characters. */
const SHORT = 8;

/** How long a character of a secret can be, in any of the forms below. */
export const LONGEST_FORM = 72;

/** How HTML writes the characters that it cannot show as they are. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** The pattern of the secret that was asked for last: as a rule there is one. */
let last: { readonly secret: string; readonly pattern: RegExp } | undefined;

/** Takes a secret out of a text, as it stands and as it stands in a URL, in JSON and in HTML. */
export function redactText(text: string, secret: string): string {
  if (secret === '') return text;
  if (last?.secret !== secret) last = { secret, pattern: patternOf(secret) };
  return text.replace(last.pattern, MARK);
}

/** Every character on its own: who escapes some need not escape all. */
function patternOf(secret: string): RegExp {
  // What comes before the first character can stay; to take it along would try every run of backslashes again and again.
  const forms = Array.from(secret, (character, index) => formsOf(character, index > 0)).join('');
  // No key of the API is so short: a stand-in such as `any` is only taken out where it is a word.
  return new RegExp(secret.length < SHORT ? `(?<!\\w)${forms}(?!\\w)` : forms, 'g');
}

function formsOf(character: string, follows: boolean): string {
  const code = character.charCodeAt(0);
  const hex = code
    .toString(16)
    .padStart(2, '0')
    .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const entity = ENTITIES[character] ? `|&${ENTITIES[character]};` : '';
  const plain = /\w/.test(character) ? character : `${follows ? '\\\\{0,64}' : ''}\\${character}`;
  // Plain, or in a URL, in JSON or in HTML; a text in a text is escaped more than once. Bounds keep long runs from taking long.
  return `(?:${plain}|%(?:25){0,4}${hex}|\\\\${follows ? '{1,64}' : ''}u00${hex}|&#0{0,5}${code};|&#[xX]0{0,5}${hex};${entity})`;
}

/** Takes a secret out of every string of a JSON value, keys included. Returns a copy. */
export function redactJson(value: unknown, secret: string): unknown {
  if (typeof value === 'string') return redactText(value, secret);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secret));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [redactText(key, secret), redactJson(item, secret)]),
    );
  }
  return value;
}

/**
 * A cause that is safe to attach to an error: the original's name, message, code and causes without the secret. A fresh
 * error is made because an original may carry the request, and with it the key, in properties nobody lists.
 */
export function redactCause(cause: unknown, secret: string, depth = 0): Error | undefined {
  if (cause === undefined || cause === null || depth === DEEPEST) return undefined;
  if (!isError(cause)) {
    // Of an object within an error, such as an answer, a text says nothing.
    return depth > 0 && typeof cause === 'object' ? undefined : new Error(redactText(textOf(cause), secret));
  }
  const inner = redactCause(cause.cause, secret, depth + 1);
  const copy = new Error(redactText(textOf(cause.message), secret), inner ? { cause: inner } : {});
  copy.name = redactText(textOf(cause.name), secret);
  if (cause.stack) copy.stack = redactText(textOf(cause.stack), secret);
  const code: unknown = Reflect.get(cause, 'code');
  return typeof code === 'string' ? Object.assign(copy, { code: redactText(code, secret) }) : copy;
}

/** Whether it is an error, also one of another realm, such as the platform's in a sandbox. */
export function isError(value: unknown): value is Error {
  if (value instanceof Error) return true;
  try {
    const { name, message } = Object(value) as Partial<Error>;
    return typeof name === 'string' && typeof message === 'string';
  } catch {
    return false;
  }
}

/** Anything can be thrown, also what cannot be made a text of. */
function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
