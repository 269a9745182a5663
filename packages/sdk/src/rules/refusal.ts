import type { InvalidArgumentError, Issue } from '@statsig-console/client';

/** The error's class, which is handed over: what is loaded later must not import the client. */
export type InvalidArgumentClass = new (
  message: string,
  details: { argument: string; issues?: readonly Issue[] },
) => InvalidArgumentError;

/**
 * Throws what was found wrong with an argument, the first in full; returns when nothing was. An issue without a property is about
 * the argument as a whole, and gets its name.
 */
export function refuseWith(
  InvalidArgument: InvalidArgumentClass,
  argument: string,
  found: readonly Issue[],
): void {
  const issues = found.map(({ property, message }) => ({ property: property || argument, message }));
  const [first] = issues;
  if (!first) return;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more, see \`issues\`)` : '';
  throw new InvalidArgument(`\`${first.property}\` ${first.message}${more}`, { argument, issues });
}

/** Throws the first of the names that are unknown, as an argument of its own. */
export function refuseNames(InvalidArgument: InvalidArgumentClass, issues: readonly Issue[]): void {
  refuseWith(InvalidArgument, issues[0]?.property ?? '', issues);
}
