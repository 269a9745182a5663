/** A number of things for people: `1 run`, `12,000 rows`. */
export function countOf(number: number, one: string, many: string = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

export function thousands(number: number): string {
  return number.toLocaleString('en-US');
}

/** A fraction for people: `1.5 %` for 0.015. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))} %`;
}

/** What is wrong with something that is no share, to follow what it is: `, which is 800 %. Allowed: …`. */
export function notAShare(given: unknown): string {
  const isPercentage = typeof given === 'number' && given > 1 && given <= 100;
  const is = isPercentage ? `, which is ${percent(given)}` : '';
  return `${is}. Allowed: a share from 0 to 1, such as ${isPercentage ? Number((given / 100).toPrecision(12)) : 0.01}`;
}

const LONGEST = 80;

/**
 * What was given in place of something else, for errors: `undefined`, `-1`, `"x"`, `an object`. Long texts are shortened, and what
 * looks like a key is not shown: whoever mixes up arguments may have put it anywhere.
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.replace(/\bconsole-[A-Za-z0-9_-]{8,}/g, '<key>');
    return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : value.toISOString();
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}

/** ` Did you mean x?` when one of the names is close to what was given or is what it is short for, and nothing otherwise. */
export function didYouMean(given: string, names: readonly string[]): string {
  const lower = given.toLowerCase();
  const near =
    names.find((name) => isNear(name.toLowerCase(), lower)) ?? names.find((name) => isShort(lower, name));
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** Whether a word is cut off: `delim`, but not `event` for `event_value`, which is another thing. */
function isShort(lower: string, name: string): boolean {
  return lower.length >= 5 && name.toLowerCase().startsWith(lower) && /[a-z]/.test(name.charAt(lower.length));
}

/**
 * Whether one name becomes the other by one letter put in, taken out, replaced or exchanged, by leaving out underscores, or by an
 * ending such as `-v2`.
 */
function isNear(one: string, other: string): boolean {
  if (one.replaceAll(/[_-]/g, '') === other.replaceAll(/[_-]/g, '')) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length > 2 && long.startsWith(`${short}-`)) return true;
  if (long.length - short.length > 1 || long.length < 4) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const exchanged = `${short.slice(0, at)}${short[at + 1] ?? ''}${short[at] ?? ''}${short.slice(at + 2)}`;
  return (
    exchanged === long || short.slice(at) === long.slice(at + 1) || short.slice(at + 1) === long.slice(at + 1)
  );
}
