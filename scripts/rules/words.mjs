// @ts-check
// A pattern in words.

/**
 * @param {string} pattern
 * @returns {string | undefined} such as "letters (A to Z), digits, spaces and `_`"; undefined when it says more than which
 *   characters a text may have
 */
export function charactersIn(pattern) {
  const listed = /^\^\[((?:[^\\\]^]|\\[^\w\s])+)\]\*\$$/.exec(pattern)?.[1] ?? '';
  const parts = new Set((listed.match(/\w-\w|\\?./g) ?? []).map((part) => part.replace('\\', '')));
  /** @param {string[]} wanted */
  const take = (...wanted) =>
    wanted.every((part) => parts.has(part)) && wanted.every((part) => parts.delete(part));
  const words = [
    ...(take('a-z', 'A-Z') ? ['letters (A to Z)'] : []),
    ...(take('0-9') ? ['digits'] : []),
    ...(take(' ') ? ['spaces'] : []),
  ];
  if (listed === '' || [...parts].some((part) => part.length > 1)) return undefined;
  words.push(...[...parts].map((character) => `\`${character}\``));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
