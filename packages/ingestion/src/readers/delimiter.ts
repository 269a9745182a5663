/** What files of text have between cells besides commas. */
const DELIMITERS = [';', '\t', '|', ','];

/** What seems to stand between the cells of a header that was read as one cell; undefined when nothing speaks for it. */
export function delimiterOf(header: readonly string[], wanted: readonly string[]): string | undefined {
  const [only, ...more] = header;
  if (only === undefined || more.length > 0) return undefined;
  return DELIMITERS.find((delimiter) => {
    const names = only.split(delimiter);
    return names.length > 1 && wanted.some((name) => names.includes(name));
  });
}
