import { type Entity, type Kind, list } from './fake-entities.ts';

const EMPTY: Partial<Record<Kind, Entity>> = {
  gates: { passingUserIDs: [], failingUserIDs: [], passingCustomIDs: [], failingCustomIDs: [] },
  holdouts: { passingUserIDs: [], failingUserIDs: [], passingCustomIDs: [], failingCustomIDs: [] },
  experiments: { overrides: [], userIDOverrides: [] },
  layers: { conditionalOverrides: [], idOverrides: [] },
};

/** The overrides that a request leaves behind: POST sets, PATCH adds, DELETE removes. */
export function overridesAfter(kind: Kind, method: string, stored: unknown, body: Entity): Entity {
  const none = EMPTY[kind] ?? {};
  const before: Entity = isEntity(stored) ? stored : none;
  if (method === 'GET') return before;
  const { op: _, ...lists } = body;
  if (method === 'POST') return { ...none, ...lists };
  const next: Entity = { ...before };
  for (const [name, items] of Object.entries(lists)) {
    next[name] = method === 'PATCH' ? joined(before[name], items) : without(before[name], items);
  }
  return next;
}

/** Both lists; ids of an entry that is there already join it. */
function joined(before: unknown, items: unknown): unknown[] {
  const all = list(before);
  for (const item of list(items)) {
    const same = all.findIndex((other) => keyOf(other) === keyOf(item));
    const found = all[same];
    if (found) all[same] = withIds(found, [...idsOf(found), ...idsOf(item)]);
    else all.push(item);
  }
  return all;
}

function without(before: unknown, items: unknown): unknown[] {
  return list(before).flatMap((stored) => {
    const hit = list(items).filter((item) => keyOf(item) === keyOf(stored));
    if (hit.length === 0) return [stored];
    const gone = new Set(hit.flatMap(idsOf));
    const left = withIds(
      stored,
      idsOf(stored).filter((id) => !gone.has(id)),
    );
    return idsOf(left).length > 0 ? [left] : [];
  });
}

const LISTS = ['ids', 'passingIDs', 'failingIDs'];

/** What tells one entry from another: all of it but its ids. */
function keyOf(entry: unknown): string {
  if (!isEntity(entry)) return JSON.stringify(entry);
  const parts = Object.entries(entry).filter(([name, value]) => !LISTS.includes(name) && value !== null);
  return JSON.stringify(parts.sort());
}

function idsOf(entry: unknown): string[] {
  if (!isEntity(entry)) return [];
  return LISTS.flatMap((name) => list(entry[name]).map((id) => `${name}:${id}`));
}

function withIds(entry: Entity, ids: readonly string[]): Entity {
  if (!isEntity(entry)) return entry;
  const next: Entity = { ...entry };
  for (const name of LISTS) {
    if (!(name in entry)) continue;
    const own = ids.filter((id) => id.startsWith(`${name}:`)).map((id) => id.slice(name.length + 1));
    next[name] = [...new Set(own)];
  }
  return next;
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
