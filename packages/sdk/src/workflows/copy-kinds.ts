import type { CallOptions } from '@statsig-console/client';
import type { StatsigConsole } from '../console.ts';
import type { DynamicConfigUpsert } from '../resources/dynamic-configs.ts';
import type { ExperimentUpsert } from '../resources/experiments.ts';
import type { GateUpsert } from '../resources/gates.ts';
import type { HoldoutUpsert } from '../resources/holdouts.ts';
import type { LayerUpsert } from '../resources/layers.ts';
import type { SegmentUpsert } from '../resources/segments.ts';
import type { Json } from './compare.ts';
import type { InnerUpsertOptions } from './upsert.ts';

/** What can be copied whole. */
export type CopiedKind = 'segment' | 'gate' | 'dynamicConfig' | 'layer' | 'holdout' | 'experiment';
/** What a copy deals with: entities, and the names that they carry. */
export type CopyKind = 'tag' | 'unitIdType' | 'targetApp' | CopiedKind;

/** An entity, of whichever project. */
export interface Ref<Kind extends CopyKind = CopyKind> {
  readonly kind: Kind;
  readonly id: string;
}

/** In the order in which they are created: what is named later may need what is named before. */
export const NOUNS: Readonly<Record<CopyKind, string>> = {
  tag: 'tag',
  unitIdType: 'id type',
  targetApp: 'target app',
  segment: 'segment',
  gate: 'gate',
  dynamicConfig: 'dynamic config',
  layer: 'layer',
  holdout: 'holdout',
  experiment: 'experiment',
};

interface Handling {
  /** The settings that a copy has, too. What is a project's own is not among them: teams, owners, reviews, pipelines, webhooks. */
  readonly settings: readonly string[];
  read(console: StatsigConsole, id: string, call: CallOptions): PromiseLike<object>;
  /** Settings of `wanted` are those of an answer of the API, less what it does not take; that is why the casts hold. */
  upsert(console: StatsigConsole, id: string, wanted: Json, options: InnerUpsertOptions): Promise<Upserted>;
}

/** What is looked at of the answer of an upsert. */
interface Upserted {
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly entity: object | undefined;
}

export const HANDLING: Readonly<Record<CopiedKind, Handling>> = {
  segment: {
    settings: ['name', 'type', 'description', 'idType', 'tags', 'rules'] satisfies (
      | keyof SegmentUpsert
      | 'rules'
    )[],
    read: ({ segments }, id, call) => segments.get(id, call),
    upsert: ({ segments }, id, wanted, options) =>
      segments.upsert<boolean>(id, wanted as SegmentUpsert, options),
  },
  gate: {
    settings: [
      'name',
      'isEnabled',
      'description',
      'rules',
      'tags',
      'type',
      'idType',
      'targetApps',
      'measureMetricLifts',
      'monitoringMetrics',
      'isTemplate',
    ] satisfies (keyof GateUpsert)[],
    read: ({ gates }, id, call) => gates.get(id, call),
    upsert: ({ gates }, id, wanted, options) => gates.upsert<boolean>(id, wanted as GateUpsert, options),
  },
  dynamicConfig: {
    settings: [
      'name',
      'isEnabled',
      'description',
      'rules',
      'defaultValue',
      'defaultValueJson5',
      'idType',
      'tags',
      'schema',
      'schemaJson5',
      'targetApps',
      'isTemplate',
    ] satisfies (keyof DynamicConfigUpsert)[],
    read: ({ dynamicConfigs }, id, call) => dynamicConfigs.get(id, call),
    upsert: ({ dynamicConfigs }, id, wanted, options) =>
      dynamicConfigs.upsert<boolean>(id, wanted as DynamicConfigUpsert, options),
  },
  layer: {
    settings: ['name', 'description', 'idType', 'targetApps', 'parameters'] satisfies (keyof LayerUpsert)[],
    read: ({ layers }, id, call) => layers.get(id, call),
    // The one kind whose wanted state needs a property: answers always have `idType`.
    upsert: ({ layers }, id, wanted, options) =>
      layers.upsert<boolean>(id, wanted as unknown as LayerUpsert, options),
  },
  holdout: {
    settings: [
      'name',
      'description',
      'idType',
      'isEnabled',
      'passPercentage',
      'targetingGateID',
      'monitoringMetrics',
    ] satisfies (keyof HoldoutUpsert)[],
    read: ({ holdouts }, id, call) => holdouts.get(id, call),
    upsert: ({ holdouts }, id, wanted, options) =>
      holdouts.upsert<boolean>(id, wanted as HoldoutUpsert, options),
  },
  experiment: {
    // Not what its course has made of it: state, decision, results and scores.
    settings: [
      'name',
      'description',
      'idType',
      'secondaryIDType',
      'identifierMappingMode',
      'identityResolutionSource',
      'hypothesis',
      'links',
      'externalEvents',
      'groups',
      'allocation',
      'userBuckets',
      'primaryMetricTags',
      'secondaryMetricTags',
      'primaryMetrics',
      'secondaryMetrics',
      'otherMetrics',
      'targetApps',
      'tags',
      'duration',
      'targetExposures',
      'targetingGateID',
      'sequentialTesting',
      'bonferroniCorrection',
      'bonferroniCorrectionPerMetric',
      'benjaminiHochbergPerVariant',
      'benjaminiHochbergPerMetric',
      'benjaminiPrimaryMetricsOnly',
      'defaultConfidenceInterval',
      'defaultRollupWindow',
      'defaultChanceToBeatThreshold',
      'bayesianPriors',
      'assignmentSourceName',
      'assignmentSourceExperimentName',
      'assignmentSourceFilters',
      'allocationDuration',
      'cohortedAnalysisDuration',
      'cohortedMetricsMatureAfterEnd',
      'cohortWaitUntilEndToInclude',
      'fixedAnalysisDuration',
      'scheduledReloadHour',
      'scheduledReloadType',
      'scheduledReloadDays',
      'turboMode',
      'defaultSPRTPowerParam',
      'defaultSPRTMDE',
      'sprtBaselineMode',
      'sprtMDESettings',
      'isSidecar',
      'preComputedUserDimensions',
      'cureCovariates',
      'stratifiedSampling',
      'enabledNonProdEnvironments',
      'analyticsType',
      'layerID',
    ] satisfies (keyof ExperimentUpsert)[],
    read: ({ experiments }, id, call) => experiments.get(id, call),
    upsert: ({ experiments }, id, wanted, options) =>
      experiments.upsert<boolean>(id, wanted as ExperimentUpsert, options),
  },
};

/** For people. */
export function named({ kind, id }: Ref): string {
  return `${NOUNS[kind]} \`${id}\``;
}
