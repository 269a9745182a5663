// Which members lists have, which of the stored ones is meant, and what of it is sent back.
import type { Json } from './compare.ts';
import { equal } from './equal.ts';

/** Lists of metrics: their order means nothing, and name and type are the identity. */
const METRICS = new Set(['primaryMetrics', 'secondaryMetrics', 'otherMetrics', 'monitoringMetrics']);
const SCORECARD = ['name', 'type', 'direction', 'hypothesizedValue'];
/** What of a stored object, or of a stored member of a list, goes along with a change: what requests take of it. */
const KEPT: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'rules',
    [
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
  ],
  ['variants', ['id', 'name', 'passPercentage', 'returnValue', 'returnValueJson5']],
  [
    'groups',
    ['id', 'name', 'size', 'parameterValues', 'disabled', 'description', 'foreignGroupID', 'highlighted'],
  ],
  ['parameters', ['name', 'type', 'defaultValue', 'description']],
  ['primaryMetrics', SCORECARD],
  ['secondaryMetrics', SCORECARD],
  ['otherMetrics', SCORECARD],
  ['monitoringMetrics', ['name', 'type']],
  ['stratifiedSampling', ['status', 'metric', 'entityPropertySource', 'csv']],
  ['metric', ['name', 'startDate', 'endDate']],
  ['entityPropertySource', ['propertySourceName', 'column']],
  ['csv', ['original', 'identifier']],
  ['precommitWebhook', ['url', 'internalStatusUrl']],
  ['reviewSettings', ['requiredReview']],
]);
/** Values of the caller's own, compared to the last property, and sent as they are. */
const VALUES = new Set(['defaultValue', 'returnValue', 'parameterValues', 'json']);
/** Properties that stand for one value: of those that are stored, none goes along with another one that changes. */
const ALTERNATIVES = [
  ['returnValue', 'returnValueJson5'],
  ['metric', 'entityPropertySource', 'csv'],
];

/** Name and type are the identity of a metric. */
export function sameMetric(stored: readonly Json[], { name, type }: Json): Json | undefined {
  return stored.find((other) => other['name'] === name && other['type'] === type);
}

/**
 * The members of a stored list that wanted ones mean: by their ids first, then by their names. Each stored member is meant once:
 * a new one may have the old name of another.
 */
export function matches<Item extends Json>(
  stored: readonly Item[],
  wanted: readonly Json[],
): (Item | undefined)[] {
  const free = new Set(stored);
  const take = (means: (item: Item) => boolean): Item | undefined => {
    const found = stored.find((item) => free.has(item) && means(item));
    if (found) free.delete(found);
    return found;
  };
  const byId = wanted.map(({ id, baseID }) => {
    const ids = idsOf({ id, baseID });
    return take((item) => idsOf(item).some((key) => ids.includes(key)));
  });
  return byId.map((found, index) => found ?? take((item) => item['name'] === wanted[index]?.['name']));
}

/** The ids of a member. Those of older rules have the revision in them, such as `baseID:10.00:1`. */
export function idsOf({ id, baseID }: { readonly id?: unknown; readonly baseID?: unknown }): string[] {
  return [id, baseID].flatMap((each) =>
    typeof each === 'string' && each !== '' ? [each.replace(/:\d+\.\d\d:\d+$/, '')] : [],
  );
}

/** What of a stored member goes along with a change of it: no null, which says something of environments alone. */
export function keep(name: string, stored: Json, wanted: Json): Json {
  const kept = Object.entries(stored).filter(
    ([key, value]) =>
      isKept(name, key) && !isReplaced(key, stored, wanted) && (value !== null || key === 'environments'),
  );
  return Object.fromEntries(kept);
}

/** Whether another property is given that stands for the same value, and is not as it is stored. */
export function isReplaced(key: string, stored: Json, wanted: Json): boolean {
  return ALTERNATIVES.some(
    (names) =>
      names.includes(key) &&
      names.some(
        (other) => other !== key && (wanted[other] ?? null) !== null && !equal(wanted[other], stored[other]),
      ),
  );
}

/** Whether a property holds a value of the caller's own. */
export function isValue(name: string): boolean {
  return VALUES.has(name);
}

/** Whether what is stored of a property, or of the members of a list, goes along with a change of it. */
export function isMerged(name: string): boolean {
  return KEPT.has(name);
}

/** Whether requests take this property of a member. */
export function isKept(name: string, key: string): boolean {
  return KEPT.get(name)?.includes(key) === true;
}

/** Whether the members of a list are metrics. */
export function isMetricList(name: string): boolean {
  return METRICS.has(name);
}

/** Older rules have one environment, which is not taken back under its name. */
export function ruleOfToday({ environment, ...rule }: Json): Json {
  return typeof environment === 'string' && environment !== '' && rule['environments'] === undefined
    ? { ...rule, environments: [environment] }
    : rule;
}
