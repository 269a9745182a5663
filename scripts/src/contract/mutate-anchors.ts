// Places in the built packages where one thing can be broken, each by the text that stands there once.

/** A place, and what is put there instead. */
export interface Anchor {
  readonly kind: string;
  /** The file that the text is from, as the build says. */
  readonly file: string;
  readonly from: string;
  /** Each a mutant of its own. */
  readonly to: readonly string[];
  /** Operations that this can make a difference to. */
  readonly operations: readonly string[];
}

/** Anchors of a file: the kind, the text, and what is put in its place, each a mutant. */
export function inFile(
  file: string,
  operations: readonly string[],
  anchors: readonly (readonly [kind: string, from: string, ...to: string[]])[],
): Anchor[] {
  return anchors.map(([kind, from, ...to]) => ({ kind, file, from, to, operations }));
}
