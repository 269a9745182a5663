import { StatsigError } from '@statsig-console/sdk';

/** Where reading stopped. What is not known is absent. */
export interface ReadPlace {
  /** The file, as it was given. */
  readonly file?: string;
  /** The line of a file of text, counted from 1. */
  readonly line?: number;
  /** The column of a file of text, or the place in a query, counted from 1. */
  readonly column?: number;
  /** How many rows had been read. */
  readonly rows?: number;
}

/** Rows could not be read to the end. The message says where, why and what to do. */
export class ReadError extends StatsigError {
  override readonly name = 'ReadError';
  /** Where it stopped. */
  readonly place: ReadPlace;

  constructor(message: string, place: ReadPlace, cause?: unknown) {
    super(message);
    this.place = place;
    if (cause !== undefined) this.cause = cause;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), place: this.place };
  }
}

/** What an error says, whatever it is. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().replace(/[.\s]*$/, '');
}

/** The code of an error of Node or of a library, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}
