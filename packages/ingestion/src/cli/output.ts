import { Progress, type Screen } from './progress.ts';

/** Codes of a terminal. `styleText` of Node looks at the real stdout in some versions and not in others. */
const COLORS = { green: 32, red: 31, yellow: 33 } as const;

/** Where a command writes. What machines and scripts read goes to `stdout`, everything else to `stderr`. */
export class Output {
  readonly json: boolean;
  readonly progress: Progress;
  readonly #stdout: Screen;
  readonly #stderr: Screen;
  readonly #secrets: string[] = [];
  #soFar: object = {};

  constructor(stdout: Screen, stderr: Screen, json: boolean) {
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.json = json;
    this.progress = new Progress(stderr, (text) => this.#scrub(text));
  }

  /** A text that must never be shown. */
  hide(secret: string): void {
    this.#secrets.push(secret);
  }

  /** The result for people; nothing with `--json`. */
  text(text: string): void {
    if (this.json) return;
    this.progress.pause();
    this.#stdout.write(`${this.#scrub(text)}\n`);
  }

  /** A JSON document on a line of its own; nothing without `--json`. */
  document(value: unknown): void {
    if (this.json) this.#stdout.write(`${this.#scrub(JSON.stringify(value))}\n`);
  }

  /** What has been done: should the command fail from here on, the document of the error has it, too. */
  soFar(done: object): void {
    this.#soFar = done;
  }

  /** The document of a command that cannot go on. */
  failure(error: object): void {
    this.document({ ...this.#soFar, error });
  }

  /** What is wrong. */
  problem(text: string): void {
    this.progress.pause();
    this.#stderr.write(`${this.#scrub(text)}\n`);
  }

  good(word: string): string {
    return this.#paint('green', word);
  }

  bad(word: string): string {
    return this.#paint('red', word);
  }

  doubtful(word: string): string {
    return this.#paint('yellow', word);
  }

  /** `hasColors` obeys NO_COLOR. */
  #paint(color: keyof typeof COLORS, word: string): string {
    const { isTTY, hasColors } = this.#stdout;
    return isTTY && hasColors?.call(this.#stdout) ? `\u001B[${COLORS[color]}m${word}\u001B[39m` : word;
  }

  /** Also what looks like a key: somebody may have put one where it does not belong. */
  #scrub(text: string): string {
    let clean = text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '<key>');
    return clean.replace(/\bconsole-[A-Za-z0-9_-]{8,}/g, '<key>');
  }
}
