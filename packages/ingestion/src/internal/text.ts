/** A number of things for people: `1 run`, `12,000 rows`. */
export function countOf(number: number, one: string, many: string = `${one}s`): string {
  return `${thousands(number)} ${number === 1 ? one : many}`;
}

export function thousands(number: number): string {
  return number.toLocaleString('en-US');
}

/** ` Did you mean x?` when one of the names is close to what was given, and nothing otherwise. */
export function didYouMean(given: string, names: readonly string[]): string {
  const near = names.find((name) => isNear(name.toLowerCase(), given.toLowerCase()));
  return near === undefined ? '' : ` Did you mean ${near}?`;
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
