// What a call needs when it is more than one attempt that succeeds: repetitions, waits, hooks and errors.
import type { HttpError } from '../failures.ts';
import type { Answered, Reply } from './exchange.ts';
import { formatError, httpError } from './http-error.ts';

export { run, tryEnter } from './run.ts';

interface Text extends Answered {
  /** Undefined when it could not be read. */
  readonly text: string | undefined;
}

/**
 * The error for an answer that is of no use: a refusal, or a success whose body cannot be used.
 *
 * @param problem what is wrong with the body of a success
 */
export function failureOf({ answer, request, earlier, secret }: Reply<Text>, problem?: string): HttpError {
  const { response, text } = answer;
  if (problem === undefined) return httpError(request, response, text, secret, earlier);
  return formatError(request, response, text ?? '', secret, problem, earlier.attempts);
}
