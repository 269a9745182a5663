// What resources load when one of their workflows is called, and not before.

export { bulk } from './bulk.ts';
export { copy } from './copy.ts';
export { useErrors } from './errors.ts';
export { lifecycle, ship } from './experiment-lifecycle.ts';
export { overrideGroup, overrideLayerGroup } from './group-overrides.ts';
export { attachToHoldout, detachFromHoldout } from './holdout-members.ts';
export { listStaleGates } from './list-stale-gates.ts';
export { overridePass } from './pass-overrides.ts';
export { setGroups } from './set-groups.ts';
export { setParameters } from './set-parameters.ts';
export { setRollout } from './set-rollout.ts';
export { syncIds } from './sync-ids.ts';
export { upsertAutotune } from './upsert-autotune.ts';
export { upsertDynamicConfig } from './upsert-dynamic-config.ts';
export { upsertExperiment } from './upsert-experiment.ts';
export { upsertGate } from './upsert-gate.ts';
export { upsertHoldout } from './upsert-holdout.ts';
export { upsertLayer } from './upsert-layer.ts';
export { upsertMetric } from './upsert-metric.ts';
export { upsertTag, upsertUnitIdType } from './upsert-named.ts';
export { upsertParamStore } from './upsert-param-store.ts';
export { upsertSegment } from './upsert-segment.ts';
export {
  upsertAssignmentSource,
  upsertEntityPropertySource,
  upsertMetricSource,
  upsertQualifyingEvent,
} from './upsert-source.ts';
export { waitFor } from './wait-for.ts';
export { waitForPulse } from './wait-for-pulse.ts';
