/** An object of which nothing else is known. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: neither null nor a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of what may be an object; undefined when it is none. */
export function member(value: unknown, key: string): unknown {
  // A type that only says what every object allows: to be asked for a key.
  return typeof value === 'object' && value !== null ? (value as Json)[key] : undefined;
}

/** Whether two values of JSON are the same, whatever the order of their keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
