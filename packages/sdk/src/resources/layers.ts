import type { CallOptions, components } from '@statsig-console/client';
import { Resource } from '../internal/resource.ts';
import { unwrap } from '../internal/unwrap.ts';

/** A layer; experiments on it share its parameters and never share a user. */
export type Layer = components['schemas']['Layer'];
/** One value that experiments on a layer may set. `type` tells what `defaultValue` is. */
export type LayerParameter = components['schemas']['LayerParameter'];
/** What to change in a layer. An absent property stays as it is; one that is present is applied, `""` and `[]` included. */
export type LayerPatch = components['schemas']['LayerPatch'];

/** Layers: parameters shared by experiments that must not overlap. */
export class Layers extends Resource {
  /**
   * Changes the properties that `patch` names and leaves the rest. New defaults reach users at once.
   *
   * Send the existing parameters along with the new ones: the full update refuses a list that misses some, and nothing
   * promises that this one does not.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @returns the layer as it is now
   * @throws BadRequestError when a property breaks a rule; NotFoundError when there is no such layer
   * @see https://docs.statsig.com/api-reference/layers/partially-update-a-layer
   * @example
   * await statsig.layers.patch('home_feed', { description: 'Ranking of the home feed' });
   */
  async patch(id: string, patch: LayerPatch, options?: CallOptions): Promise<Layer> {
    return unwrap(await this.client.call('patchLayer', { path: { id }, body: patch }, options));
  }
}
