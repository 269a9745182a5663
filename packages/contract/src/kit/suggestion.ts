/** How many names are listed when none is near. */
const LISTED = 8;

/** A sentence on which of some names may have been meant. */
export function suggestion(wanted: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, distance: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= Math.max(2, wanted.length / 4))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near) return `Did you mean \`${near.name}\`?`;
  const more = names.length > LISTED ? `, and ${names.length - LISTED} more` : '';
  return `There are: ${names.slice(0, LISTED).join(', ') || 'none'}${more}.`;
}

/** How many letters have to be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
