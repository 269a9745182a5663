/** Works on a source. One that has been begun is told when the work fails before it reads it. */
export async function reading<Source extends object, Result>(
  source: Source,
  work: (source: Source) => Promise<Result>,
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
