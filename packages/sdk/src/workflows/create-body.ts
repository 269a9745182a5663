import { type Json, withoutNothing } from './compare.ts';
import { isObject } from './equal.ts';
import { isMerged, isValue, ruleOfToday } from './members.ts';

/**
 * What is sent to create an entity: the wanted state without null, which says nothing of what is new and which the API refuses
 * there, in objects and members of lists as well. Those are new, too: the ids of others, as they were read, would be refused.
 */
export function createBody<Wanted extends Json>(wanted: Wanted): Wanted {
  // Only properties that may be absent may be null.
  return bare(wanted) as Wanted;
}

function bare(item: Json): Json {
  return Object.fromEntries(
    Object.entries(withoutNothing(item)).map(([name, value]) => [name, bareInside(name, value)]),
  );
}

function bareInside(name: string, value: unknown): unknown {
  if (isValue(name)) return value;
  if (Array.isArray(value)) return value.map((member: unknown) => bareMember(name, member));
  return isObject(value) ? bare(value) : value;
}

function bareMember(name: string, member: unknown): unknown {
  if (!isObject(member)) return member;
  if (!isMerged(name)) return bare(member);
  const { id: _, baseID: __, ...settings } = name === 'rules' ? ruleOfToday(member) : member;
  return bare(settings);
}
