/**
 * Begins to read an async iterable at once, so that nothing of it is lost while something else is waited for: `readline` gives the
 * lines of a file as they come, also when nobody has asked for them yet. It is told when the work fails before it reads it.
 */
export async function reading<Source, Result>(
  source: Source,
  work: (begun: Source) => Promise<Result>,
): Promise<Result> {
  const start: unknown = Reflect.get(Object(source), Symbol.asyncIterator);
  if (typeof start !== 'function') return work(source);
  const iterator: AsyncIterator<unknown> = start.call(source);
  let isRead = false;
  const iterate = (): AsyncIterator<unknown> => {
    isRead = true;
    return iterator;
  };
  try {
    // It is an iterable of the same.
    return await work({ [Symbol.asyncIterator]: iterate } as Source);
  } catch (error) {
    // Not waited for: it may be what hangs.
    if (!isRead) Promise.resolve(iterator.return?.()).catch(() => undefined);
    throw error;
  }
}
