/**
 * A 96-bit hash of several texts in order, in three lanes of 32 bits. Each step takes two characters, multiplies and folds the
 * upper half down, so that every bit of the text reaches every bit of a lane. Two different texts share all lanes once in
 * 2^96; nobody is meant to be kept from finding such texts on purpose.
 */
export class Hash {
  /** The lanes, as signed 32-bit integers. */
  a = 0;
  b = 0;
  c = 0;

  start(): void {
    this.a = 0x9e3779b9 | 0;
    this.b = 0x7f4a7c15;
    this.c = 0xbf58476d | 0;
  }

  /** Adds a text. Its length is added too, so that `ab`, `c` is not `a`, `bc`. */
  text(text: string): void {
    let { a, b, c } = this;
    const { length } = text;
    for (let index = 0; index + 1 < length; index += 2) {
      const pair = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      a = Math.imul(a ^ pair, 0x85ebca6b);
      a ^= a >>> 15;
      b = Math.imul(b ^ pair, 0xcc9e2d51);
      b ^= b >>> 16;
      c = Math.imul(c ^ pair, 0x2545f491);
      c ^= c >>> 14;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.word(length % 2 === 1 ? text.charCodeAt(length - 1) : -1);
    this.word(length);
  }

  /** Adds a number of 32 bits. */
  word(word: number): void {
    const a = Math.imul(this.a ^ word, 0x85ebca6b);
    this.a = a ^ (a >>> 15);
    const b = Math.imul(this.b ^ word, 0xcc9e2d51);
    this.b = b ^ (b >>> 16);
    const c = Math.imul(this.c ^ word, 0x2545f491);
    this.c = c ^ (c >>> 14);
  }
}
