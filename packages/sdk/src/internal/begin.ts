/**
 * Begins to read an async iterable at once, so that nothing of it is lost while something else is waited for: `readline` gives the
 * lines of a file as they come, also when nobody has asked for them yet.
 */
export function begin<Source>(source: Source): Source {
  const start: unknown = Reflect.get(Object(source), Symbol.asyncIterator);
  if (typeof start !== 'function') return source;
  const iterator: unknown = start.call(source);
  // It is an iterable of the same.
  return { [Symbol.asyncIterator]: () => iterator } as Source;
}
