import type { CallOptions } from '@statsig-console/client';
import type { Layer, LayerParameter, Layers } from '../resources/layers.ts';
import { type ChangeResult, unchanged, updated } from './change-result.ts';
import { difference } from './compare.ts';
import { isBadRequestError } from './errors.ts';
import { parameterIssues } from './limits.ts';
import { refuse, refuseOptions, shown } from './refuse.ts';

const TURNS = 3;

/** See `Layers.setParameters`. */
export async function setParameters(
  layers: Layers,
  id: string,
  parameters: readonly LayerParameter[],
  options?: CallOptions,
): Promise<ChangeResult<Layer>> {
  refuseOptions(options, {});
  if (!Array.isArray(parameters))
    refuse('parameters', [
      { property: '', message: `is ${shown(parameters)}. Allowed: a list of parameters.` },
    ]);
  refuse('parameters', parameterIssues(parameters));
  for (let turn = 1; ; turn += 1) {
    const layer = await layers.get(id, options);
    const { body, changes } = difference(layer, { parameters: [...parameters] });
    if (changes.length === 0) return unchanged(layer);
    try {
      return await updated(changes, layers.patch(id, body, options));
    } catch (error) {
      // Somebody else added a parameter meanwhile.
      if (turn === TURNS || !misses(error)) throw error;
    }
  }
}

function misses(error: unknown): boolean {
  return (
    isBadRequestError(error) &&
    error.issues.some(({ property, message }) => property === 'parameters' && /missing/i.test(message))
  );
}
