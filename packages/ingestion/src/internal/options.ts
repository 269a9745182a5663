import { type CallOptions, InvalidArgumentError } from '@statsig-console/sdk';
import { isObject, type Json } from './json.ts';
import { didYouMean, shown } from './text.ts';

/** The names of all options of a kind. That none is left out, and none put in, is checked by the compiler. */
export function namesOf<Options>(names: Readonly<Record<keyof Options, 0>>): readonly string[] {
  return Object.keys(names);
}

/** The options of a call of the API. */
export const CALL_OPTIONS: readonly string[] = namesOf<CallOptions>({
  signal: 0,
  timeout: 0,
  totalTimeout: 0,
  retry: 0,
  rateLimit: 0,
  safeToRepeat: 0,
  headers: 0,
  hooks: 0,
  logger: 0,
  logLevel: 0,
  respectReviewSettings: 0,
  maxResponseBytes: 0,
  apiKey: 0,
  baseUrl: 0,
  apiVersion: 0,
  fetch: 0,
});

/** What is wrong with a name that there is not, behind the name. */
export function unknownName(name: string, known: readonly string[]): string {
  return `is unknown. Allowed: ${known.join(', ')}.${didYouMean(name, known)}`;
}

/**
 * Refuses options that there are not. Whoever has no types would not notice that one is without effect.
 *
 * @param argument what the options are called, such as `options` of `preflight`
 * @param at what stands before their names, such as `watch.`
 * @throws InvalidArgumentError with the one that may have been meant
 */
export function checkOptions(argument: string, given: unknown, known: readonly string[], at = ''): void {
  checkObject(argument, given, known);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const name = `${at}${unknown}`;
  throw new InvalidArgumentError(`\`${name}\` ${unknownName(unknown, known)}`, { argument: name });
}

/** @throws InvalidArgumentError when it is no object */
export function checkObject(
  argument: string,
  given: unknown,
  known: readonly string[],
): asserts given is Json {
  if (isObject(given)) return;
  throw new InvalidArgumentError(
    `\`${argument}\` is ${shown(given)}. Allowed: an object with ${known.join(', ')}.`,
    { argument },
  );
}

/** The same as `checkOptions` for options within options, which may be left out. */
export function checkInner(argument: string, given: unknown, known: readonly string[]): void {
  if (given !== undefined) checkOptions(argument, given, known, `${argument}.`);
}
