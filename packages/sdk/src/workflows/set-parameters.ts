import type { CallOptions, Issue } from '@statsig-console/client';
import type { Layer, LayerParameter, Layers } from '../resources/layers.ts';
import { type ChangeResult, unchanged, updated } from './change-result.ts';
import { difference } from './compare.ts';
import { isBadRequestError } from './errors.ts';
import { namesIssues } from './limits.ts';
import { refuse, shown } from './refuse.ts';

const TURNS = 3;

/** See `Layers.setParameters`. */
export async function setParameters(
  layers: Layers,
  id: string,
  parameters: readonly LayerParameter[],
  options?: CallOptions,
): Promise<ChangeResult<Layer>> {
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

function parameterIssues(parameters: readonly LayerParameter[]): Issue[] {
  if (!Array.isArray(parameters))
    return [{ property: '', message: `is ${shown(parameters)}. Allowed: a list of parameters.` }];
  return [
    ...namesIssues('parameters', parameters),
    ...parameters.flatMap(({ type, defaultValue }: LayerParameter, index) => {
      if (typeOf(defaultValue) === type) return [];
      const message = `is ${shown(defaultValue)}. Allowed: a value of its type, ${shown(type)}.`;
      return [{ property: `parameters.${index}.defaultValue`, message }];
    }),
  ];
}

/** The type of a value, as parameters call it. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
