import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hash } from './hash.ts';

/** Keys are spread over so many parts; one part at a time is looked through. */
const PARTS = 512;
/** How many keys of a part are kept in memory before they are written to the file. All parts together take 20 MB. */
const KEPT = 2_048;
/** Words of 32 bits a key: 88 bits of hash, 40 of the row's number, 32 that belong to the key. */
const WORDS = 5;
const PART_WORDS = KEPT * WORDS;

/** The most rows that can be told apart. */
const MOST_ROWS = 2 ** 40;

/** A key that came again. */
export interface Repeat {
  readonly row: number;
  /** The first row with the key. */
  readonly first: number;
  /** Whether it came with another value than the first. */
  readonly differs: boolean;
}

interface Part {
  readonly words: Uint32Array;
  length: number;
  /** Where in the file the part has been written to, one full part of memory at a time. */
  readonly places: number[];
}

/**
 * Finds keys that come more than once, in any number of rows. Every repeat is found. A key is known by 88 bits of its hash, so
 * one is found by mistake about once in 600 million runs of a billion rows. 20 MB are kept in memory and the rest, 20 bytes a
 * row, in a temporary file that holds hashes and row numbers only and is gone when the process ends, however it ends.
 */
export class Repeats {
  readonly #parts: Part[] = [];
  readonly #folder: string;
  #file: number | undefined;
  #written = 0;

  constructor(folder: string = tmpdir()) {
    this.#folder = folder;
  }

  /** Adds the key that `hash` stands at, with a value of 32 bits. */
  add(hash: Hash, row: number, value: number): void {
    const index = hash.a & (PARTS - 1);
    let part = this.#parts[index];
    if (part === undefined) {
      part = { words: new Uint32Array(PART_WORDS), length: 0, places: [] };
      this.#parts[index] = part;
    } else if (part.length === PART_WORDS) {
      this.#spill(part);
    }
    const { words } = part;
    const at = part.length;
    words[at] = hash.a;
    words[at + 1] = hash.b;
    words[at + 2] = (hash.c << 8) | (row / 2 ** 32);
    words[at + 3] = row;
    words[at + 4] = value;
    part.length = at + WORDS;
  }

  /** All repeats, part by part: rows ascend within a part only. */
  *find(): Generator<Repeat> {
    for (const part of this.#parts) if (part) yield* this.#findIn(part);
  }

  /** Frees the memory and removes the file. */
  close(): void {
    this.#parts.length = 0;
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  *#findIn(part: Part): Generator<Repeat> {
    const words = this.#wordsOf(part);
    const count = words.length / WORDS;
    let slots = 16;
    while (slots < count * 2) slots *= 2;
    // A slot has the place of the first key that came there, counted from 1.
    const table = new Uint32Array(slots);
    for (let at = 0; at < words.length; at += WORDS) {
      const [a = 0, b = 0, c = 0] = [words[at], words[at + 1], words[at + 2]];
      let slot = (b ^ (a >>> 9)) & (slots - 1);
      for (;;) {
        const first = table[slot] ?? 0;
        if (first === 0) {
          table[slot] = at / WORDS + 1;
          break;
        }
        const other = (first - 1) * WORDS;
        if (words[other] === a && words[other + 1] === b && (words[other + 2] ?? 0) >>> 8 === c >>> 8) {
          yield {
            row: rowAt(words, at),
            first: rowAt(words, other),
            differs: words[other + 4] !== words[at + 4],
          };
          break;
        }
        slot = (slot + 1) & (slots - 1);
      }
    }
  }

  #wordsOf({ words, length, places }: Part): Uint32Array {
    const kept = words.subarray(0, length);
    if (places.length === 0 || this.#file === undefined) return kept;
    const all = new Uint32Array(places.length * PART_WORDS + length);
    for (const [index, place] of places.entries()) {
      readSync(this.#file, all, index * PART_WORDS * 4, PART_WORDS * 4, place);
    }
    all.set(kept, places.length * PART_WORDS);
    return all;
  }

  #spill(part: Part): void {
    this.#file ??= openUnnamed(this.#folder);
    writeSync(this.#file, part.words, 0, PART_WORDS * 4, this.#written);
    part.places.push(this.#written);
    this.#written += PART_WORDS * 4;
    part.length = 0;
  }
}

function rowAt(words: Uint32Array, at: number): number {
  return (((words[at + 2] ?? 0) & 0xff) * 2 ** 32 + (words[at + 3] ?? 0)) % MOST_ROWS;
}

/** Opens a new file that has lost its name already, so that nothing is left behind by a process that is killed. */
function openUnnamed(folder: string): number {
  const own = mkdtempSync(path.join(folder, 'statsig-preflight-'));
  const file = openSync(path.join(own, 'keys'), 'wx+', 0o600);
  rmSync(own, { recursive: true, force: true, maxRetries: 0 });
  return file;
}
