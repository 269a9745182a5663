import type { InvalidArgumentError, Issue } from '@statsig-console/client';

/** The error's class, which is handed over: what is loaded later must not import the client. */
export type InvalidArgumentClass = new (
  message: string,
  details: { argument: string; issues?: readonly Issue[] },
) => InvalidArgumentError;

/** Throws what was found wrong with an argument, the first in full; returns when nothing was. */
export function refuseWith(
  InvalidArgument: InvalidArgumentClass,
  argument: string,
  issues: readonly Issue[],
): void {
  const [first] = issues;
  if (!first) return;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more, see \`issues\`)` : '';
  const where = first.property === '' ? argument : first.property;
  throw new InvalidArgument(`\`${where}\` ${first.message}${more}`, { argument, issues });
}
