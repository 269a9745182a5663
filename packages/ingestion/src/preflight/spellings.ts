/** So many different ids are remembered; memory stays flat. */
const REMEMBERED = 20_000;

/** Finds ids that differ from an earlier one in upper and lower case only, among the first ids that came. */
export class Spellings {
  readonly #first = new Map<string, { readonly text: string; readonly row: number }>();

  /** The row of another spelling of the id; undefined when none is known. */
  otherThan(text: string, row: number): number | undefined {
    const lower = text.toLowerCase();
    const first = this.#first.get(lower);
    if (first !== undefined) return first.text === text ? undefined : first.row;
    if (this.#first.size < REMEMBERED) this.#first.set(lower, { text, row });
    return undefined;
  }
}
