// What resources load when one of their workflows is called, and not before.
export { useErrors } from './errors.ts';
export { overrideGroup, overrideLayerGroup } from './group-overrides.ts';
export { attachToHoldout, detachFromHoldout } from './holdout-members.ts';
export { listStaleGates } from './list-stale-gates.ts';
export { overridePass } from './pass-overrides.ts';
export { setGroups } from './set-groups.ts';
export { setParameters } from './set-parameters.ts';
export { setRollout } from './set-rollout.ts';
export { upsertDynamicConfig } from './upsert-dynamic-config.ts';
export { upsertExperiment } from './upsert-experiment.ts';
export { upsertGate } from './upsert-gate.ts';
export { upsertHoldout } from './upsert-holdout.ts';
export { upsertLayer } from './upsert-layer.ts';
export { upsertSegment } from './upsert-segment.ts';
