import type { CallOptions, Issue } from '@statsig-console/client';
import type { Holdout, HoldoutMembers, Holdouts } from '../resources/holdouts.ts';
import { type ChangeResult, unchanged, updated } from './change-result.ts';
import { fullHoldout, once } from './full-holdout.ts';
import { inTurn } from './in-turn.ts';
import { idsIssues } from './limits.ts';
import { refuse, refuseNonObject, refuseOptions } from './refuse.ts';

const LISTS = ['gateIDs', 'experimentIDs', 'layerIDs'] as const;

/** See `Holdouts.attach`. */
export function attachToHoldout(
  holdouts: Holdouts,
  id: string,
  members: HoldoutMembers,
  options?: CallOptions,
): Promise<ChangeResult<Holdout>> {
  return change(holdouts, id, members, options, (stored, named) => [...stored, ...named]);
}

/** See `Holdouts.detach`. */
export function detachFromHoldout(
  holdouts: Holdouts,
  id: string,
  members: HoldoutMembers,
  options?: CallOptions,
): Promise<ChangeResult<Holdout>> {
  return change(holdouts, id, members, options, (stored, named) =>
    stored.filter((one) => !named.includes(one)),
  );
}

async function change(
  holdouts: Holdouts,
  id: string,
  members: HoldoutMembers,
  options: CallOptions | undefined,
  next: (stored: readonly string[], named: readonly string[]) => string[],
): Promise<ChangeResult<Holdout>> {
  refuseOptions(options, {});
  refuseNonObject('members', members);
  refuse('members', memberIssues(members));
  // The lists are written whole: of two calls at a time, the later one would undo the other.
  return inTurn(holdouts, id, options?.signal, () => write(holdouts, id, members, options, next));
}

async function write(
  holdouts: Holdouts,
  id: string,
  members: HoldoutMembers,
  options: CallOptions | undefined,
  next: (stored: readonly string[], named: readonly string[]) => string[],
): Promise<ChangeResult<Holdout>> {
  const holdout = await holdouts.get(id, options);
  const lists = LISTS.flatMap((list) => {
    const before = once(holdout[list]);
    const after = once(next(before, members[list] ?? []));
    return after.length === before.length ? [] : [[list, after] as const];
  });
  if (lists.length === 0) return unchanged(holdout);
  // A partial update has been seen to add to the lists, so it cannot shorten them, and repeats what is there.
  const body = fullHoldout(holdout, Object.fromEntries(lists));
  return updated(
    lists.map(([list]) => list),
    holdouts.update(id, body, options),
  );
}

function memberIssues(members: HoldoutMembers): Issue[] {
  const unknown = Object.keys(members).filter((name) => !LISTS.some((list) => list === name));
  if (unknown.length > 0 || LISTS.every((list) => members[list] === undefined)) {
    const property = unknown[0] ?? '';
    const message = `is ${property === '' ? 'empty' : 'no kind of member'}. Allowed: ${LISTS.join(', ')}.`;
    return [{ property, message }];
  }
  return LISTS.flatMap((list) => idsIssues(list, members[list]));
}
