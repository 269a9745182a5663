import { refuse } from './refuse.ts';

/** Bytes of a block. A block holds whole entries. */
const BLOCK = 2 ** 20;
/** In front of the text of an entry: its mark and the four bytes of its length. */
const HEADER = 5;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * A set of texts that are not empty, each marked or not, that takes a third of the memory of a `Set` of strings: the texts stand one after the
 * other in blocks of bytes, and a table of hashes has their places.
 */
export class IdSet {
  /** How many texts there are. */
  size = 0;
  /** How many of them are marked. */
  marked = 0;
  readonly #blocks: Uint8Array[] = [];
  /** Where the next entry goes, counted over all blocks. */
  #end = 0;
  /** The place of an entry + 1, or 0 for none. Its length is a power of two. */
  #slots = new Uint32Array(2 ** 10);
  #scratch = new Uint8Array(2 ** 10);

  /** Puts a text into the set; nothing happens when it is there. */
  add(id: string): void {
    const length = this.#encode(id);
    const slot = this.#find(length);
    if (this.#slots[slot] === 0) this.#insert(slot, length, 0);
  }

  /** Marks a text, and puts it into the set when it is not there; then the answer is true. */
  mark(id: string): boolean {
    const length = this.#encode(id);
    const slot = this.#find(length);
    const place = this.#slots[slot] ?? 0;
    if (place === 0) {
      this.#insert(slot, length, 1);
      this.marked += 1;
      return true;
    }
    const at = (place - 1) % BLOCK;
    const block = this.#block(place - 1);
    if (block[at] === 0) {
      block[at] = 1;
      this.marked += 1;
    }
    return false;
  }

  /** The texts that are marked, or those that are not, in the order in which they came. */
  *ids(marked: boolean): Generator<string, void, undefined> {
    for (const [index, block] of this.#blocks.entries()) {
      const end = Math.min(BLOCK, this.#end - index * BLOCK);
      for (let at = 0; at + HEADER <= end; ) {
        const length = readLength(block, at);
        // An entry is never empty: here the rest of the block was too small for the next one.
        if (length === 0) break;
        const text = block.subarray(at + HEADER, at + HEADER + length);
        if ((block[at] === 1) === marked) yield decoder.decode(text);
        at += HEADER + length;
      }
    }
  }

  /** Writes a text into the scratch; answers its length in bytes. */
  #encode(id: string): number {
    if (id.length * 3 > this.#scratch.length) this.#scratch = new Uint8Array(id.length * 3);
    const { written } = encoder.encodeInto(id, this.#scratch);
    if (written + HEADER <= BLOCK) return written;
    const message = `has an id of ${written} bytes. Allowed: ${BLOCK - HEADER} at most.`;
    return refuse('ids', [{ property: '', message }]);
  }

  /** The slot of the text in the scratch: where it is, or where it would go. */
  #find(length: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(this.#scratch, 0, length) & mask;
    for (;;) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0 || this.#equals(place - 1, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(place: number, length: number): boolean {
    const block = this.#block(place);
    const at = place % BLOCK;
    if (readLength(block, at) !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (block[at + HEADER + index] !== this.#scratch[index]) return false;
    }
    return true;
  }

  #insert(slot: number, length: number, mark: 0 | 1): void {
    const needed = HEADER + length;
    if ((this.#end % BLOCK) + needed > BLOCK) this.#end = Math.ceil(this.#end / BLOCK) * BLOCK;
    if (this.#end + needed >= 2 ** 32) throw new RangeError('All ids together have more than 4 GiB.');
    if (this.#end === this.#blocks.length * BLOCK) this.#blocks.push(new Uint8Array(BLOCK));
    const block = this.#block(this.#end);
    const at = this.#end % BLOCK;
    block[at] = mark;
    for (let byte = 0; byte < 4; byte += 1) block[at + 1 + byte] = length >>> (8 * byte);
    block.set(this.#scratch.subarray(0, length), at + HEADER);
    this.#slots[slot] = this.#end + 1;
    this.#end += needed;
    this.size += 1;
    // At three quarters, so that a search stays short.
    if (this.size > this.#slots.length * 0.75) this.#grow();
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Uint32Array(before.length * 2);
    const mask = slots.length - 1;
    for (const place of before) {
      if (place === 0) continue;
      const block = this.#block(place - 1);
      const at = (place - 1) % BLOCK;
      let slot = hash(block, at + HEADER, readLength(block, at)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place;
    }
    this.#slots = slots;
  }

  #block(place: number): Uint8Array {
    // Every place that is kept lies in a block.
    return this.#blocks[Math.floor(place / BLOCK)] as Uint8Array;
  }
}

function readLength(block: Uint8Array, at: number): number {
  let length = 0;
  for (let byte = 0; byte < 4; byte += 1) length |= (block[at + 1 + byte] ?? 0) << (8 * byte);
  return length;
}

/** FNV-1a with the end of MurmurHash3, which spreads ids that differ in the last digit only. */
function hash(bytes: Uint8Array, start: number, length: number): number {
  let value = 0x811c9dc5;
  for (let index = start; index < start + length; index += 1) {
    value = Math.imul(value ^ (bytes[index] ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
