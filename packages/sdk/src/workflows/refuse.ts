import type { CallOptions, Issue } from '@statsig-console/client';
import { optionsWith, unknownNames } from '../rules/names.ts';
import { refuseNames, refuseWith } from '../rules/refusal.ts';
import { InvalidArgumentError } from './errors.ts';

/** The options that a workflow has beside those of every call: all of them, so that its refusals name all. */
type OwnOptions<Options extends CallOptions> = Readonly<
  Record<Exclude<keyof Options, keyof CallOptions>, true>
>;

/** Throws what was found wrong with an argument, the first in full; returns when nothing was. */
export function refuse(argument: string, issues: readonly [Issue, ...Issue[]]): never;
export function refuse(argument: string, issues: readonly Issue[]): void;
export function refuse(argument: string, issues: readonly Issue[]): void {
  refuseWith(InvalidArgumentError, argument, issues);
}

/** How a value is shown in a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string')
    return value.length > 60 ? `a text of ${value.length} characters` : JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  // The text of a function is its code.
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Throws when an argument that has to be an object is none. */
export function refuseNonObject(argument: string, value: unknown): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  refuse(argument, [{ property: '', message: `is ${shown(value)}. Allowed: an object.` }]);
}

/** Throws when options are no object, or have a name that is neither a call's nor one of the workflow's own. */
export function refuseOptions<Options extends CallOptions = CallOptions>(
  options: unknown,
  own: OwnOptions<Options>,
): void {
  refuseOtherOptions(options, optionsWith(Object.keys(own)));
}

/**
 * The same where the options of calls are none of the options.
 *
 * @param meant what is often written in the place of a name, and that name
 */
export function refuseOtherOptions(
  options: unknown,
  known: readonly string[],
  meant?: Readonly<Record<string, string>>,
): void {
  if (options === undefined) return;
  refuseNonObject('options', options);
  refuseNames(InvalidArgumentError, unknownNames(options, known, 'option', meant));
}
