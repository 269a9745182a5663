/** So many different ids are remembered of a column, whatever types they have; memory stays flat. */
const REMEMBERED = 20_000;
/** No longer ones: what is that long is hardly an id. */
const LONGEST = 200;

/** How many ids of a column may still be remembered. */
export class Room {
  #left = REMEMBERED;

  take(text: string): boolean {
    if (this.#left === 0 || text.length > LONGEST) return false;
    this.#left -= 1;
    return true;
  }
}

/** Finds ids that differ from an earlier one in upper and lower case only, among the first ids that came. */
export class Spellings {
  readonly #first = new Map<string, { readonly text: string; readonly row: number }>();
  readonly #room: Room;

  /** @param room shared by all types of a column */
  constructor(room: Room) {
    this.#room = room;
  }

  /** The row of another spelling of the id; undefined when none is known. */
  otherThan(text: string, row: number): number | undefined {
    const lower = text.toLowerCase();
    const first = this.#first.get(lower);
    if (first !== undefined) return first.text === text ? undefined : first.row;
    if (this.#room.take(text)) this.#first.set(lower, { text, row });
    return undefined;
  }
}
