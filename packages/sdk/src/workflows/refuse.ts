import type { Issue } from '@statsig-console/client';
import { refuseWith } from '../rules/refusal.ts';
import { InvalidArgumentError } from './errors.ts';

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
    return value.length > 60 ? `a string of ${value.length}` : JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Throws when an argument that has to be an object is none. */
export function refuseNonObject(argument: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  refuse(argument, [{ property: '', message: `is ${shown(value)}. Allowed: an object.` }]);
}
