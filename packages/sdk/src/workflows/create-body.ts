import { type Json, withoutNothing } from './compare.ts';
import { isMerged, ruleOfToday } from './members.ts';

/**
 * What is sent to create an entity: the wanted state without null, which says nothing of what is new and which the API refuses
 * there, in members of lists as well. Those are new, too: the ids of others, as they were read, would be refused.
 */
export function createBody<Wanted extends Json>(wanted: Wanted): Wanted {
  // Only properties that may be absent may be null.
  return bare(wanted) as Wanted;
}

function bare(item: Json): Json {
  return Object.fromEntries(
    Object.entries(withoutNothing(item)).map(([name, value]) => [name, bareMembers(name, value)]),
  );
}

function bareMembers(name: string, value: unknown): unknown {
  if (!Array.isArray(value) || !(isMerged(name) || name === 'conditions')) return value;
  return value.map((member: Json) => {
    const { id: _, baseID: __, ...settings } = name === 'rules' ? ruleOfToday(member) : member;
    return bare(settings);
  });
}
