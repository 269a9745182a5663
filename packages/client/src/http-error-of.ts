import type { HttpError } from './failures.ts';

/** What makes the error of an answer by path that is no success. */
const errors = new WeakMap<Response, () => HttpError>();

/**
 * The error that `client.call` throws in place of an answer by path, with `mayHaveApplied`, `issues` and all: what a method by
 * path answers cannot say whether an earlier attempt has done what the last one was refused.
 *
 * @param response as the method by path answered it
 * @returns undefined for a success, and for what no method by path of this package answered
 * @example
 * const { data, response } = await client.DELETE('/console/v1/gates/{id}', { params: { path: { id: 'old' } } });
 * if (!response.ok) throw httpErrorOf(response);
 */
export function httpErrorOf(response: Response): HttpError | undefined {
  return errors.get(response)?.();
}

/** Keeps how the error of an answer is made. */
export function keepError(response: Response, make: () => HttpError): void {
  errors.set(response, make);
}
