import { type Journal, readJournal } from './journal.ts';
import { refuse } from './refuse.ts';

/** What the journal has: how many ids were sent, and a checksum of them. Ids are not kept; they may be personal. */
interface Note {
  readonly sent: number;
  readonly check: number;
}

/** How far into the caller's ids earlier calls have come; notes it in the journal where there is one. */
export class SentIds {
  readonly #journal: Journal | undefined;
  readonly #key: string;
  #earlier: Note = { sent: 0, check: 0 };
  #taken = 0;
  #check = 0;

  constructor(journal: Journal | undefined, key: string) {
    this.#journal = journal;
    this.#key = key;
  }

  async start(): Promise<void> {
    const note = (await readJournal(this.#journal)).get(this.#key);
    // Whatever else stands there, null of a call that came to its end included, is a beginning.
    if (isNote(note)) this.#earlier = note;
  }

  /** Those of the next ids that have not been sent yet. */
  unsent(ids: readonly string[]): readonly string[] {
    if (!this.#journal) return ids;
    const known = Math.min(ids.length, Math.max(0, this.#earlier.sent - this.#taken));
    this.#count(ids.slice(0, known));
    if (known > 0 && this.#taken === this.#earlier.sent && this.#check !== this.#earlier.check)
      this.#refuse();
    return ids.slice(known);
  }

  /** Notes that ids have been sent. */
  async add(ids: readonly string[]): Promise<void> {
    if (!this.#journal) return;
    this.#count(ids);
    await this.#journal.write({ key: this.#key, value: { sent: this.#taken, check: this.#check } });
  }

  /** Notes that there are no more: the next call begins anew. */
  async finish(): Promise<void> {
    if (this.#taken < this.#earlier.sent) this.#refuse();
    await this.#journal?.write({ key: this.#key, value: null });
  }

  #count(ids: readonly string[]): void {
    this.#taken += ids.length;
    for (const id of ids) {
      for (let index = 0; index < id.length; index += 1) {
        this.#check = Math.imul(this.#check ^ id.charCodeAt(index), 0x01000193);
      }
      // So that `ab`, `c` is not `a`, `bc`.
      this.#check = Math.imul(this.#check ^ 0x10000, 0x01000193);
    }
  }

  #refuse(): never {
    const message = `are not those of the journal, of which ${this.#earlier.sent} have been sent. Allowed: the same ids in the same order, or another journal.`;
    return refuse('ids', [{ property: '', message }]);
  }
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && 'sent' in value && 'check' in value;
}
