import { InvalidArgumentError } from '../errors.ts';
import { describe } from './describe.ts';

/**
 * The error for an argument that is wrong.
 *
 * @param shown how the message calls the argument
 */
export function refuse(
  argument: string,
  problem: string,
  allowed: string,
  shown: string = argument,
): InvalidArgumentError {
  // Whoever mixes up their options may have put the key where names and texts are shown.
  const [safe, name] = [`\`${shown}\` ${problem}`, argument].map((text) =>
    text.replace(/console-[^\s"`]+/g, '[redacted]'),
  );
  return new InvalidArgumentError(`${safe}. Allowed: ${allowed}.`, { argument: String(name) });
}

/**
 * Refuses an argument that is not right, and says what it is.
 *
 * @param open values of this type are shown: they are no secrets
 */
export function check(
  right: boolean,
  argument: string,
  given: unknown,
  allowed: string,
  open?: 'number' | 'string',
): asserts right {
  if (right) return;
  const shown = typeof given !== open ? describe(given) : open === 'number' ? given : JSON.stringify(given);
  throw refuse(argument, `is ${shown}`, allowed);
}
