// What the documented rules refuse. Loaded by the first call that sends something they can be about.
import { rules } from '../generated/rules.gen.ts';
import { issuesIn } from './issues.ts';
import { optionsWith, unknownNames } from './names.ts';
import { type InvalidArgumentClass, refuseNames, refuseWith } from './refusal.ts';

/** The arguments of a call, as far as there are rules for them. */
interface Arguments {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** Throws when what an operation is to be called with breaks a documented rule, and says all that does. */
export function refuse(operation: string, args: Arguments, InvalidArgument: InvalidArgumentClass): void {
  const own = rules[operation];
  for (const place of ['path', 'query', 'body'] as const)
    refuseWith(InvalidArgument, place, issuesIn(args[place], own?.[place] ?? {}));
}

/**
 * Throws when options have a name that is none of a call's, for methods with options of their own, which have been taken out: the
 * client, which refuses it as well, does not know that there are any.
 */
export function refuseOptions(
  options: object | undefined,
  own: readonly string[],
  InvalidArgument: InvalidArgumentClass,
): void {
  refuseNames(InvalidArgument, unknownNames(options ?? {}, optionsWith(own)));
}
