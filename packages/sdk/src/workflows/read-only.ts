import type { AssignmentSource, AssignmentSourceUpsert } from '../resources/assignment-sources.ts';
import type { Autotune, AutotuneUpsert } from '../resources/autotunes.ts';
import type { DynamicConfig, DynamicConfigUpsert } from '../resources/dynamic-configs.ts';
import type { EntityPropertySource, EntityPropertySourceUpsert } from '../resources/entity-properties.ts';
import type { Metric } from '../resources/events.ts';
import type { Experiment, ExperimentUpsert } from '../resources/experiments.ts';
import type { Gate, GateUpsert } from '../resources/gates.ts';
import type { Holdout, HoldoutUpsert } from '../resources/holdouts.ts';
import type { Layer, LayerUpsert } from '../resources/layers.ts';
import type { MetricSource, MetricSourceUpsert } from '../resources/metric-sources.ts';
import type { MetricUpsert } from '../resources/metrics.ts';
import type { ParamStore, ParamStoreUpsert } from '../resources/param-stores.ts';
import type { QualifyingEvent } from '../resources/qualifying-events.ts';
import type { Segment, SegmentUpsert } from '../resources/segments.ts';
import type { Tag, TagUpsert } from '../resources/tags.ts';
import type { UnitIdType, UnitIdTypeUpsert } from '../resources/unit-id-types.ts';

type NamesOf<Forms> = Forms extends unknown ? keyof Forms : never;
/** All that answers have and no request takes. The compiler sees to it that none is missing, and none too many. */
type ReadOnly<Answer, Wanted> = Readonly<Record<Exclude<NamesOf<Answer>, NamesOf<Wanted>>, true>>;

const OF_ALL = {
  id: true,
  lastModifierID: true,
  lastModifierName: true,
  lastModifiedTime: true,
  lastModifierEmail: true,
  createdTime: true,
  creatorName: true,
  holdoutIDs: true,
  version: true,
} as const;

/** Kinds whose creator and tags no request sets. */
const OF_UNTAGGED = { ...OF_ALL, creatorID: true, creatorEmail: true, tags: true } as const;

const GATE: ReadOnly<Gate, GateUpsert> = {
  ...OF_ALL,
  status: true,
  typeReason: true,
  checksPerHour: true,
  owner: true,
  store0100Exposures: true,
  activeReview: true,
};
const DYNAMIC_CONFIG: ReadOnly<DynamicConfig, DynamicConfigUpsert> = {
  ...OF_ALL,
  status: true,
  checksPerHour: true,
};
const LAYER: ReadOnly<Layer, LayerUpsert> = {
  ...OF_UNTAGGED,
  teamID: true,
  isImplicitLayer: true,
};
const SEGMENT: ReadOnly<Segment, SegmentUpsert> = {
  ...OF_ALL,
  targetApps: true,
  isEnabled: true,
  count: true,
};
const EXPERIMENT: ReadOnly<Experiment, ExperimentUpsert> = {
  ...OF_ALL,
  status: true,
  owner: true,
  reviewSettings: true,
  activeReview: true,
  launchedGroupID: true,
  decisionReason: true,
  subtype: true,
  experimentType: true,
  externalExperimentName: true,
  startTime: true,
  endTime: true,
  decisionTime: true,
  isStale: true,
  healthChecks: true,
  healthCheckStatus: true,
  qualityScore: true,
  inlineTargetingRules: true,
  inlineTargetingRulesJSON: true,
  summarySections: true,
};
const HOLDOUT: ReadOnly<Holdout, HoldoutUpsert> = {
  ...OF_UNTAGGED,
  targetApps: true,
  team: true,
};
const AUTOTUNE: ReadOnly<Autotune, AutotuneUpsert> = {
  ...OF_UNTAGGED,
  targetApps: true,
  team: true,
  teamID: true,
  inlineTargetingRules: true,
  inlineTargetingRulesJSON: true,
  isStarted: true,
  winner: true,
};
// A `dryRun` in the body is no answer's, and must not be dropped silently.
const METRIC: ReadOnly<Omit<Metric, 'dryRun'>, MetricUpsert> = {
  id: true,
  lineage: true,
  isHidden: true,
  owner: true,
  creatorName: true,
  creatorEmail: true,
  createdTime: true,
  lastModifierID: true,
  lastModifierName: true,
  lastModifierEmail: true,
  lastModifiedTime: true,
};
/** What requests address by name: a name that was read is not to become that of another one. */
const NAMED = { name: true } as const;
const SOURCE: ReadOnly<
  MetricSource | AssignmentSource | QualifyingEvent,
  MetricSourceUpsert | AssignmentSourceUpsert
> = NAMED;
const ENTITY_PROPERTY: ReadOnly<EntityPropertySource, EntityPropertySourceUpsert> = { ...NAMED, owner: true };
const PARAM_STORE: ReadOnly<ParamStore, ParamStoreUpsert> = {
  ...NAMED,
  id: true,
  teamID: true,
  creatorID: true,
  createdTime: true,
  lastModifierID: true,
};
const TAG: ReadOnly<Tag, TagUpsert> = { ...NAMED, id: true };
const UNIT_ID_TYPE: ReadOnly<UnitIdType, UnitIdTypeUpsert> = NAMED;

type Kind =
  | 'gate'
  | 'dynamicConfig'
  | 'layer'
  | 'segment'
  | 'experiment'
  | 'holdout'
  | 'autotune'
  | 'metric'
  | 'source'
  | 'entityProperty'
  | 'paramStore'
  | 'tag'
  | 'unitIdType';

const READ_ONLY: Readonly<Record<Kind, Readonly<Record<string, true>>>> = {
  gate: GATE,
  dynamicConfig: DYNAMIC_CONFIG,
  layer: LAYER,
  segment: SEGMENT,
  experiment: EXPERIMENT,
  holdout: HOLDOUT,
  autotune: AUTOTUNE,
  metric: METRIC,
  source: SOURCE,
  entityProperty: ENTITY_PROPERTY,
  paramStore: PARAM_STORE,
  tag: TAG,
  unitIdType: UNIT_ID_TYPE,
};

/**
 * What can be set of an entity: somebody may give back what was read, also long ago, and what only answers have is no wish.
 */
export function withoutReadOnly<Wanted extends object>(kind: Kind, given: object): Wanted {
  const settable = Object.entries(given).filter(([name]) => !Object.hasOwn(READ_ONLY[kind], name));
  // The methods' types see to what is given. Values that only answers have are as they are stored, or for the API to judge.
  return Object.fromEntries(settable) as Wanted;
}
