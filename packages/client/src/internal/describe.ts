/** Says what a value is, for messages that show what came. Never shows the value itself: it may be a secret. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const name = isPlainObject(value) ? 'object' : (value.constructor?.name ?? 'object');
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** True for what JSON calls an object: not null, not an array, not a Date, Map or other class instance. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object from another realm has another Object.prototype, but nothing above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
