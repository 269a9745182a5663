// What resources load when one of their workflows is called, and not before.
export { useErrors } from './errors.ts';
export { upsertDynamicConfig } from './upsert-dynamic-config.ts';
export { upsertExperiment } from './upsert-experiment.ts';
export { upsertGate } from './upsert-gate.ts';
export { upsertHoldout } from './upsert-holdout.ts';
export { upsertLayer } from './upsert-layer.ts';
export { upsertSegment } from './upsert-segment.ts';
