import { equal, isObject } from './equal.ts';
import {
  isKept,
  isMerged,
  isMetricList,
  isReplaced,
  isValue,
  keep,
  matches,
  ruleOfToday,
  sameMetric,
} from './members.ts';

/** An object of which only names and values are known. */
export type Json = Readonly<Record<string, unknown>>;

/** What differs between what is stored and what is wanted. */
export interface Difference<Wanted> {
  /** The properties that differ, as they have to be sent. */
  readonly body: Partial<Wanted>;
  /** The paths of what differs, such as `rules.0.passPercentage`. */
  readonly changes: readonly string[];
}

/** Lists whose order and repetitions mean nothing, and which may be stored as one value. */
const SETS = new Set([
  'tags',
  'targetApps',
  'environments',
  'targetValue',
  'gateIDs',
  'experimentIDs',
  'layerIDs',
  'primaryMetricTags',
  'secondaryMetricTags',
  'enabledNonProdEnvironments',
  'unitTypes',
]);

/**
 * Compares what is stored with what is wanted. What `wanted` does not name is left alone, inside rules, groups and objects as
 * well, and so is what the server adds. Rules, groups and parameters are found by id or name, and keep their ids in `body`.
 * Members of other lists are compared whole.
 */
export function difference<Wanted extends Json>(stored: Json, wanted: Wanted): Difference<Wanted> {
  const changes: string[] = [];
  const body: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(wanted)) {
    if (given === undefined) continue;
    const [before, value] =
      name === 'rules' ? [stored[name], given].map(rulesOfToday) : [stored[name], given];
    const found = isMetricList(name)
      ? metricChanges(stored, wanted, name)
      : changesOf(before, value, name, name);
    if (found.length === 0) continue;
    changes.push(...found);
    body[name] = toSend(name, before, value);
  }
  // Its properties are some of those of `wanted`, with values of the same types.
  return { body: body as Partial<Wanted>, changes };
}

function changesOf(stored: unknown, wanted: unknown, name: string, path: string): string[] {
  if (sameNothing(stored, wanted, name)) return [];
  if (isValue(name)) return equal(stored, wanted) ? [] : [path];
  if (wanted === null) return [path];
  if (SETS.has(name)) return sameSet(stored, wanted, name) ? [] : [path];
  if (Array.isArray(wanted)) {
    if (isMerged(name)) return keptChanges(name, listOf(stored), wanted, path);
    const list = listOf(stored);
    if (list.length !== wanted.length) return [path];
    return wanted.flatMap((item, index) => {
      const inside = wholeChanges(list[index], item, '', `${path}.${index}`);
      return name === 'conditions' && inside.length > 0 ? [`${path}.${index}`] : inside;
    });
  }
  if (isObject(wanted)) {
    if (!isObject(stored)) return [path];
    return Object.entries(wanted)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => changesOf(stored[key], value, key, `${path}.${key}`));
  }
  return stored === wanted ? [] : [path];
}

/** Conditions, links and the like have no identity: what one does not name, it does not have. An empty list is like an absent one. */
function wholeChanges(stored: unknown, wanted: unknown, name: string, path: string): string[] {
  if (!isObject(stored) || !isObject(wanted)) return changesOf(stored, wanted, name, path);
  const names = [...new Set([...Object.keys(stored), ...Object.keys(wanted)])];
  return names.flatMap((key) =>
    wholeChanges(unlessEmpty(stored[key]), unlessEmpty(wanted[key]) ?? null, key, `${path}.${key}`),
  );
}

function unlessEmpty(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function keptChanges(name: string, stored: readonly Json[], wanted: readonly Json[], path: string): string[] {
  const matched = matches(stored, wanted);
  const inside = wanted.flatMap((item, index) => {
    const found = matched[index];
    const { id: _, baseID: __, ...settings } = item;
    return found ? changesOf(found, settings, '', `${path}.${index}`) : [`${path}.${index}`];
  });
  if (name === 'parameters') return inside;
  const places = matched.flatMap((found) => (found ? [stored.indexOf(found)] : []));
  const moved = places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
  return moved || places.length < stored.length ? [path, ...inside] : inside;
}

/** Metrics that tags stand for come back among the others, so more than what is wanted may be stored. */
function metricChanges(stored: Json, wanted: Json, name: string): string[] {
  const list = listOf(stored[name]);
  const items = listOf(wanted[name]);
  const tags = name.replace('Metrics', 'MetricTags');
  const tagged = listOf(wanted[tags] ?? stored[tags]).length > 0;
  const inside = items.flatMap((item, index) => {
    const found = sameMetric(list, item);
    return found ? changesOf(found, item, '', `${name}.${index}`) : [`${name}.${index}`];
  });
  return inside.length === 0 && !tagged && list.length > items.length ? [name] : inside;
}

/** The member of a stored list that a wanted one means: by its id, else by its name. */
export function match<Item extends Json>(stored: readonly Item[], wanted: Json): Item | undefined {
  return matches(stored, [wanted])[0];
}

/** A value as it is sent: what is stored goes along with what is not to change, members of lists with their ids. */
function toSend(name: string, stored: unknown, wanted: unknown): unknown {
  if (!isMerged(name)) return wanted;
  if (!Array.isArray(wanted))
    return isObject(stored) && isObject(wanted) ? memberToSend(name, stored, wanted) : wanted;
  const list = listOf(stored);
  const found = isMetricList(name)
    ? wanted.map((item) => sameMetric(list, item))
    : matches<Json>(list, wanted);
  const members = wanted.map((item, index) => memberToSend(name, found[index], item));
  if (name !== 'parameters') return members;
  // The API wants every parameter that exists.
  return [...list.filter((item) => !found.includes(item)).map((item) => keep(name, item, {})), ...members];
}

function memberToSend(name: string, stored: Json | undefined, wanted: Json): Json {
  const { id, baseID, ...settings } = wanted;
  // The ids of what is not stored are those of another project, or of what is gone, and would be refused: it is new.
  const merged = stored ? { ...settings, ...notGiven(keep(name, stored, settings), settings) } : settings;
  const member: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(merged)) {
    // Of what is new, null says nothing.
    if (value === undefined || (stored ? isEcho(name, key, stored, wanted, value) : value === null)) continue;
    member[key] =
      key === 'conditions' ? listOf(value).map(withoutNothing) : toSend(key, stored?.[key], value);
  }
  return member;
}

/**
 * Whether a value is as it is stored, and is not to be said again: a null, a property of the server's own, or what stood for the
 * value that another property changes.
 */
function isEcho(name: string, key: string, stored: Json, wanted: Json, value: unknown): boolean {
  if (value === null) return key !== 'environments' && isNothing(stored[key]);
  return equal(value, stored[key]) && (!isKept(name, key) || isReplaced(key, stored, wanted));
}

function rulesOfToday(rules: unknown): unknown {
  return isObject(rules) || Array.isArray(rules) ? listOf(rules).map(ruleOfToday) : rules;
}

/** Those of these properties that an object has. */
export function pick(item: Json, names: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]),
  );
}

/** What is stored and not given. What is undefined is absent: it must not take the place of what is stored. */
export function notGiven(
  stored: Json,
  given: Json,
  names: readonly string[] = Object.keys(stored),
): Record<string, unknown> {
  return pick(
    stored,
    names.filter((name) => given[name] === undefined),
  );
}

/** An object without what is null: the API refuses an explicit null there. */
export function withoutNothing(item: Json): Json {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** Whether both are nothing: absent, null and `""` are one, and an empty list is like an absent one. */
function sameNothing(stored: unknown, wanted: unknown, name: string): boolean {
  if (Array.isArray(wanted) && wanted.length === 0)
    return Array.isArray(stored) ? stored.length === 0 : stored === undefined && name !== 'environments';
  return isNothing(stored) && isNothing(wanted);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function sameSet(stored: unknown, wanted: unknown, name: string): boolean {
  // A rule without environments counts in all of them, one with an empty list in none.
  if (isNothing(stored) && name === 'environments') return false;
  const before = new Set(isNothing(stored) ? [] : [stored].flat());
  const after = new Set([wanted].flat());
  return before.size === after.size && [...after].every((item) => before.has(item));
}

function listOf(value: unknown): Json[] {
  if (isNothing(value)) return [];
  // Lists that are compared here have objects; one that stands alone is documented for rules of segments.
  return [value].flat() as Json[];
}
