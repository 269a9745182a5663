// @ts-check

/**
 * Which of the removed names came back under another: what they name is the same, and the names are alike. A name that could be
 * meant by several is not guessed.
 *
 * @param {readonly string[]} removed
 * @param {readonly string[]} added
 * @param {(from: string, to: string) => boolean} same  whether what they name is the same
 * @returns {Map<string, string>} from the old name to the new
 */
export function renamedAmong(removed, added, same) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const from of removed) {
    const candidates = added.filter((to) => alike(from, to) && same(from, to));
    const [to] = candidates;
    if (to !== undefined && candidates.length === 1) found.set(from, to);
  }
  const targets = [...found.values()];
  return new Map([...found].filter(([, to]) => targets.filter((target) => target === to).length === 1));
}

/**
 * Alike when one has all words of the other: `pageSize` and `page_size`, `ids` and `gateIDs`.
 *
 * @param {string} a
 * @param {string} b
 */
function alike(a, b) {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return (
    words.join('') === others.join('') ||
    words.every((word) => others.includes(word)) ||
    others.every((word) => words.includes(word))
  );
}

/** @param {string} name */
function wordsOf(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .filter((word) => word !== '');
}
