import { type Json, withoutNothing } from './compare.ts';

/**
 * What is sent to create an entity: the wanted state without null, which says nothing of what is new and which the API refuses
 * there.
 */
export function createBody<Wanted extends Json>(wanted: Wanted): Wanted {
  const body: Record<string, unknown> = { ...withoutNothing(wanted) };
  if (Array.isArray(body['rules'])) body['rules'] = body['rules'].map(newRule);
  // Only properties that may be absent may be null.
  return body as Wanted;
}

function newRule(rule: Json): Json {
  const { conditions } = rule;
  const bare = withoutNothing(rule);
  return Array.isArray(conditions) ? { ...bare, conditions: conditions.map(withoutNothing) } : bare;
}
