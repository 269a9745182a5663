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
/** Lists of metrics: their order means nothing, and name and type are the identity. */
const METRICS = new Set(['primaryMetrics', 'secondaryMetrics', 'otherMetrics', 'monitoringMetrics']);
/** Values of the caller's own, compared to the last property. */
const VALUES = new Set(['defaultValue', 'returnValue', 'parameterValues']);
/** Lists whose members keep an id, with what of a stored member may be sent back. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  rules: [
    'id',
    'baseID',
    'name',
    'passPercentage',
    'conditions',
    'environments',
    'returnValue',
    'returnValueJson5',
    'variants',
    'completedAutomatedRollouts',
    'pendingAutomatedRollouts',
  ],
  variants: ['id', 'name', 'passPercentage', 'returnValue', 'returnValueJson5'],
  groups: [
    'id',
    'name',
    'size',
    'parameterValues',
    'disabled',
    'description',
    'foreignGroupID',
    'highlighted',
  ],
  parameters: ['name', 'type', 'defaultValue', 'description'],
};

/**
 * Compares what is stored with what is wanted. What `wanted` does not name is left alone, inside rules and groups as well, and
 * so is what the server adds. Rules, groups and parameters are found by id or name, and keep their ids in `body`.
 */
export function difference<Wanted extends Json>(stored: Json, wanted: Wanted): Difference<Wanted> {
  const changes: string[] = [];
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined) continue;
    const found = METRICS.has(name)
      ? metricChanges(stored, wanted, name)
      : changesOf(stored[name], value, name, name);
    if (found.length === 0) continue;
    changes.push(...found);
    body[name] = toSend(name, stored[name], value);
  }
  // Its properties are some of those of `wanted`, with values of the same types.
  return { body: body as Partial<Wanted>, changes };
}

function changesOf(stored: unknown, wanted: unknown, name: string, path: string): string[] {
  if (sameNothing(stored, wanted, name)) return [];
  if (VALUES.has(name)) return equal(stored, wanted) ? [] : [path];
  if (wanted === null) return [path];
  if (SETS.has(name)) return sameSet(stored, wanted, name) ? [] : [path];
  if (Array.isArray(wanted)) {
    if (name in KEPT) return keptChanges(name, listOf(stored), wanted, path);
    const list = listOf(stored);
    if (list.length !== wanted.length) return [path];
    return wanted.flatMap((item, index) =>
      name === 'conditions'
        ? conditionChanges(list[index], item, `${path}.${index}`)
        : changesOf(list[index], item, '', `${path}.${index}`),
    );
  }
  if (isObject(wanted)) {
    if (!isObject(stored)) return [path];
    return Object.entries(wanted)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => changesOf(stored[key], value, key, `${path}.${key}`));
  }
  return stored === wanted ? [] : [path];
}

/** A condition has no identity: what it does not name, it does not have. */
function conditionChanges(stored: unknown, wanted: unknown, path: string): string[] {
  if (!isObject(stored) || !isObject(wanted)) return [path];
  const names = new Set([...Object.keys(stored), ...Object.keys(wanted)]);
  const differs = [...names].some(
    (name) => changesOf(stored[name], wanted[name] ?? null, name, name).length > 0,
  );
  return differs ? [path] : [];
}

function keptChanges(name: string, stored: readonly Json[], wanted: readonly Json[], path: string): string[] {
  const matches = wanted.map((item) => match(stored, item));
  const inside = wanted.flatMap((item, index) => {
    const found = matches[index];
    const { id: _, baseID: __, ...settings } = item;
    return found ? changesOf(found, settings, '', `${path}.${index}`) : [`${path}.${index}`];
  });
  if (name === 'parameters') return inside;
  const places = matches.flatMap((found) => (found ? [stored.indexOf(found)] : []));
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
    const found = list.find((other) => other['name'] === item['name'] && other['type'] === item['type']);
    return found ? changesOf(found, item, '', `${name}.${index}`) : [`${name}.${index}`];
  });
  return inside.length === 0 && !tagged && list.length > items.length ? [name] : inside;
}

/** The member of a stored list that a wanted one means: by its id, else by its name. */
export function match<Item extends Json>(stored: readonly Item[], wanted: Json): Item | undefined {
  const { id, baseID, name } = wanted;
  const byId = stored.find((item) =>
    [id, baseID].some(
      (key) => typeof key === 'string' && key !== '' && (item['id'] === key || item['baseID'] === key),
    ),
  );
  return byId ?? stored.find((item) => item['name'] === name);
}

/** A value as it is sent: stored members of lists go along with what is not to change, and with their ids. */
function toSend(name: string, stored: unknown, wanted: unknown): unknown {
  if (!(name in KEPT) || !Array.isArray(wanted)) return wanted;
  const list = listOf(stored);
  const members = wanted.map((item) => memberToSend(name, match(list, item), item));
  if (name !== 'parameters') return members;
  // The API wants every parameter that exists.
  const others = list.filter((item) => !wanted.some((each) => match(list, each) === item));
  return [...others.map((item) => pick(item, KEPT['parameters'])), ...members];
}

function memberToSend(name: string, stored: Json | undefined, wanted: Json): Json {
  const { id, baseID, ...settings } = wanted;
  const merged = stored ? { ...settings, ...notGiven(keep(name, stored, settings), settings) } : wanted;
  const member: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(merged)) {
    if (value === undefined) continue;
    member[key] =
      key === 'conditions' ? listOf(value).map(withoutNothing) : toSend(key, stored?.[key], value);
  }
  return member;
}

/** What of a stored member goes along with a change of it. */
function keep(name: string, stored: Json, wanted: Json): Json {
  const kept: Record<string, unknown> = pick(stored, KEPT[name]);
  // Older rules have one environment, which is not taken back under its name.
  if (name === 'rules' && stored['environments'] === undefined && typeof stored['environment'] === 'string')
    kept['environments'] = [stored['environment']];
  // The two stand for one value: only what is wanted goes.
  if (wanted['returnValue'] !== undefined) delete kept['returnValueJson5'];
  if (wanted['returnValueJson5'] !== undefined) delete kept['returnValue'];
  return kept;
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

/** Whether two JSON values are the same; the order of properties means nothing. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  // What is undefined does not get into JSON.
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => equal(a[name], b[name]));
}

function listOf(value: unknown): Json[] {
  if (isNothing(value)) return [];
  // Lists that are compared here have objects; one that stands alone is documented for rules of segments.
  return [value].flat() as Json[];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
