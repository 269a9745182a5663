import type { CallOptions } from '@statsig-console/client';
import {
  addLayerOverrides,
  deleteLayerOverrides,
  getLayerOverrides,
  updateLayerOverrides,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { dataOrBare } from '../internal/unwrap.ts';
import type { GroupOverrideOptions, LayerGroup } from '../workflows/group-overrides.ts';
import type { OverrideChange } from '../workflows/override-steps.ts';

/** Who gets a group of an experiment on the layer without being assigned to it. */
export interface LayerOverrides extends Schema<'LayerOverrides'> {}
/** Ids that are in one group of an experiment on the layer. */
export interface LayerIdOverride extends Schema<'LayerIdOverride'> {}
/** Who passes a gate or is in a segment, and so in one group of an experiment on the layer. */
export interface LayerConditionalOverride extends Schema<'LayerConditionalOverride'> {}
/** Overrides to set or to remove. Both lists have to be there; `[]` names none. */
export interface LayerOverridesInput extends Schema<'LayerOverridesInput'> {}
/** Overrides to add to those there are. Both lists have to be there; `[]` adds none. */
export interface LayerOverridesAdd extends Schema<'LayerOverridesAdd'> {}

/** Who is put into which experiment of a layer by hand. */
export class LayerOverridesResource extends Resource {
  /**
   * Answers who gets a group of an experiment on the layer whatever assignment would say.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/layers/get-layer-overrides
   * @example
   * const result = await statsig.layers.overrides.get('home_feed');
   */
  get(id: string, options?: CallOptions): ApiPromise<LayerOverrides, 'getLayerOverrides'> {
    return this.read<LayerOverrides, 'getLayerOverrides'>(
      getLayerOverrides,
      { path: { id } },
      options,
      dataOrBare,
    );
  }

  /**
   * Makes the lists of the body the overrides of the layer; those that the body leaves out are gone. Takes effect for
   * users at once.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/layers/update-layer-overrides
   * @example
   * await statsig.layers.overrides.update('home_feed', overrides);
   */
  update(
    id: string,
    overrides: LayerOverridesInput,
    options?: CallOptions,
  ): ApiPromise<LayerOverrides, 'updateLayerOverrides'> {
    return this.read<LayerOverrides, 'updateLayerOverrides'>(
      updateLayerOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Adds the overrides of the body to those there are. To take some away there is `layers.overrides.delete`.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/layers/add-layer-overrides
   * @example
   * await statsig.layers.overrides.add('home_feed', overrides);
   */
  add(
    id: string,
    overrides: LayerOverridesAdd,
    options?: CallOptions,
  ): ApiPromise<LayerOverrides, 'addLayerOverrides'> {
    return this.read<LayerOverrides, 'addLayerOverrides'>(
      addLayerOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Removes the overrides that the body lists and leaves the others. The reference shows no body here; the same calls
   * for gates, experiments and holdouts need one, so it is described as `layers.overrides.update` takes it.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/layers/delete-layer-overrides
   * @example
   * await statsig.layers.overrides.delete('home_feed', overrides);
   */
  delete(
    id: string,
    overrides: LayerOverridesInput,
    options?: CallOptions,
  ): ApiPromise<LayerOverrides, 'deleteLayerOverrides'> {
    return this.read<LayerOverrides, 'deleteLayerOverrides'>(
      deleteLayerOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Puts single ids into a group, also those that an override put into another one. Leaves all other overrides as they are, and
   * sends nothing when nothing differs.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @param group the group, by its name and that of its experiment
   * @param ids 1 to 1000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they left one group and did not get
   * into the other
   * @example
   * await statsig.layers.overrides.include('home_feed', { experimentName: 'ranking', groupName: 'v5' }, ['user-1']);
   */
  async include(
    id: string,
    group: LayerGroup,
    ids: readonly string[],
    options?: GroupOverrideOptions,
  ): Promise<OverrideChange> {
    return (await loadWorkflows()).overrideLayerGroup(this, id, group, ids, options);
  }

  /**
   * Takes the overrides of single ids away, so that chance decides about them again. Leaves all other overrides as they are,
   * and sends nothing when there are none.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @param ids 1 to 1000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none
   * @example
   * await statsig.layers.overrides.clear('home_feed', ['user-1']);
   */
  async clear(id: string, ids: readonly string[], options?: GroupOverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overrideLayerGroup(this, id, null, ids, options);
  }
}
