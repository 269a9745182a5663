import { InvalidArgumentError, type Issue } from '@statsig-console/sdk';
import { member } from '../internal/json.ts';
import { shown } from '../internal/text.ts';

/** Whether a value is allowed, and in words what is. */
export type Allowed = readonly [isRight: (value: unknown) => boolean, allowed: string];

/** What is wrong with the values of options, by the name of each. */
export function valueIssues(options: object, allowed: Readonly<Record<string, Allowed>>): Issue[] {
  return Object.entries(allowed).flatMap(([property, [isRight, words]]) => {
    const value = member(options, property);
    if (value === undefined || isRight(value)) return [];
    return [{ property, message: `\`${property}\` is ${shown(value)}. Allowed: ${words}.` }];
  });
}

/** @throws InvalidArgumentError with the first of them, where there are some */
export function refuseIssues([issue]: readonly Issue[]): void {
  if (issue) throw new InvalidArgumentError(issue.message, { argument: issue.property });
}

export function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
