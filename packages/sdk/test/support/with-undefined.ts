/** The same with properties that are undefined, as callers send it whose compiler takes undefined for what is absent. */
export function withUndefined<T extends object>(value: T, ...names: string[]): T {
  return Object.assign({ ...value }, Object.fromEntries(names.map((name) => [name, undefined])));
}
