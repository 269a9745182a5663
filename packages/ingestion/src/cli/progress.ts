/** What is needed of a stream. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  hasColors?(): boolean;
}

const WIDTH = 24;

/** A bar that stays on the last line of a terminal. Elsewhere there is no bar, and each note is a line. */
export class Progress {
  readonly #screen: Screen;
  readonly #scrub: (text: string) => string;
  #bar = '';
  #isShown = false;

  constructor(screen: Screen, scrub: (text: string) => string) {
    this.#screen = screen;
    this.#scrub = scrub;
  }

  /** Something has happened. */
  note(text: string): void {
    this.pause();
    this.#screen.write(`${this.#scrub(text)}\n`);
    this.#show();
  }

  /**
   * How far it is. On a terminal only.
   *
   * @param share from 0 to 1
   */
  update(share: number, label: string): void {
    if (!this.#screen.isTTY) return;
    const filled = Math.floor(WIDTH * share);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${label}`;
    // A line that wraps could not be taken back.
    this.#bar = this.#scrub(bar).slice(0, (this.#screen.columns || 80) - 1);
    this.#show();
  }

  /** Takes the bar away until there is something new. */
  pause(): void {
    if (this.#isShown) this.#screen.write('\r\u001B[K');
    this.#isShown = false;
  }

  /** It is over. */
  end(): void {
    this.pause();
    this.#bar = '';
  }

  #show(): void {
    if (this.#bar === '') return;
    this.#screen.write(`\r${this.#bar}\u001B[K`);
    this.#isShown = true;
  }
}
