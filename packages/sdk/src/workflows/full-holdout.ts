import type { Holdout, HoldoutPatch, HoldoutUpdate } from '../resources/holdouts.ts';

/** Every setting of a holdout, as its full update wants them: those that are stored, with changes. */
export function fullHoldout(stored: Holdout, changes: HoldoutPatch): HoldoutUpdate {
  const { isEnabled, description, passPercentage, isGlobal, targetingGateID, monitoringMetrics } = stored;
  return {
    isEnabled,
    description,
    passPercentage,
    gateIDs: once(stored.gateIDs),
    experimentIDs: once(stored.experimentIDs),
    layerIDs: once(stored.layerIDs),
    isGlobal,
    // Some answers have "" for none.
    targetingGateID: targetingGateID || null,
    ...(monitoringMetrics && { monitoringMetrics }),
    ...changes,
  };
}

/** A list without repetitions, in its order. */
export function once<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
