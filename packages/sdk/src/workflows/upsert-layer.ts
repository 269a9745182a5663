import type { Layer, LayerPatch, Layers, LayerUpsert } from '../resources/layers.ts';
import { difference } from './compare.ts';
import { createBody } from './create-body.ts';
import { bodyIssues, madeIdIssues, parameterIssues, valueIssues } from './limits.ts';
import { withoutReadOnly } from './read-only.ts';
import { refuse, refuseNonObject } from './refuse.ts';
import { type Step, type UpsertOptions, type UpsertResult, upsert } from './upsert.ts';

const PATH = '/console/v1/layers';

/** See `Layers.upsert`. */
export async function upsertLayer<DryRun extends boolean>(
  layers: Layers,
  id: string,
  given: object,
  options?: UpsertOptions<DryRun>,
): Promise<UpsertResult<Layer, DryRun>> {
  refuseNonObject('layer', given);
  const layer = withoutReadOnly<LayerUpsert>('layer', given);
  refuse('layer', [...bodyIssues('createLayer', layer), ...parameterIssues(layer.parameters)]);
  const { name, idType, team, ...settings } = layer;
  const patch = (body: LayerPatch, does: string): Step<Layer> => ({
    does,
    request: { method: 'PATCH', path: `${PATH}/${encodeURIComponent(id)}`, body },
    send: (call) => layers.patch(id, body, call),
  });
  return upsert(
    {
      kind: 'layer',
      id,
      read: (call) => layers.get(id, call),
      create: () => {
        refuse('id', name === undefined ? valueIssues('createLayer', 'name', id) : []);
        refuse('id', madeIdIssues(id, name));
        // A new layer has no parameters; they follow.
        const { parameters = [], ...others } = settings;
        const body = createBody({ name: name ?? id, idType, ...others, ...(team !== undefined && { team }) });
        return [
          {
            does: 'create it',
            request: { method: 'POST', path: PATH, body },
            send: (call) => layers.create(body, call),
          },
          ...(parameters.length > 0 ? [patch(createBody({ parameters }), 'set its parameters')] : []),
        ];
      },
      update: (stored) => {
        const { body, changes } = difference(stored, settings);
        return {
          changes,
          fixed: difference(stored, {
            idType,
            team,
            // Documented answers have no name.
            name: stored.name === undefined ? undefined : name,
          }).changes,
          steps: [patch(body, 'change it')],
        };
      },
    },
    options,
  );
}
