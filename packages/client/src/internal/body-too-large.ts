/** Thrown while a body is read that is larger than allowed. */
export class BodyTooLargeError extends Error {
  /** How many bytes are allowed. */
  readonly limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }
}
