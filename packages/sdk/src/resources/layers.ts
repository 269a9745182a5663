import {
  type CallOptions,
  type components,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  createLayer,
  deleteLayer,
  getLayer,
  listLayerExperiments,
  listLayers,
  patchLayer,
  updateLayer,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { ChangeResult } from '../workflows/change-result.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import type { Experiment } from './experiments.ts';
import { LayerOverridesResource } from './layer-overrides.ts';

/** Query of {@link Layers.list}. */
export type LayerListQuery = QueryOf<'listLayers'>;
/** A layer; experiments on it share its parameters and never share a user. */
export interface Layer extends Schema<'Layer'> {}
/** One value that experiments on a layer may set. `type` tells what `defaultValue` is. */
export type LayerParameter = components['schemas']['LayerParameter'];
/** A new layer. It starts without parameters; add them with an update. */
export interface LayerCreate extends Schema<'LayerCreate'> {}
/** The layer as it shall be from now on. Name and kind of id stay as they are. */
export interface LayerUpdate extends Schema<'LayerUpdate'> {}
/** What to change in a layer. An absent property stays as it is. */
export interface LayerPatch extends Schema<'LayerPatch'> {}
/**
 * The wanted state of a layer. What is absent is left alone; the name of a new one is its id unless one is given. Name, kind of
 * id and team are set when it is created and cannot be changed.
 */
export type LayerUpsert = LayerPatch &
  Pick<LayerCreate, 'idType' | 'team'> &
  Partial<Pick<LayerCreate, 'name'>>;
/** Query of {@link Layers.listExperiments}. */
export type LayerExperimentListQuery = QueryOf<'listLayerExperiments'>;

/** Layers: parameters shared by experiments that must not overlap. */
export class Layers extends Resource {
  /** Who is put into which experiment of a layer by hand. */
  readonly overrides: LayerOverridesResource = new LayerOverridesResource(this.caller);

  /**
   * Lists the layers of the project with their parameters, a page at a time. Layers that were made behind the scenes
   * for a single experiment are among them; `isImplicitLayer` tells.
   *
   * @see https://docs.statsig.com/api-reference/layers/get-layers
   * @example
   * for await (const layer of statsig.layers.list()) console.log(layer);
   */
  list(query?: LayerListQuery, options?: PaginateOptions): Paginated<Layer> {
    return paginate(this.checked, listLayers, { ...(query && { query }) }, options);
  }

  /**
   * Answers one layer with its parameters. Its experiments come from `layers.listExperiments`.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/layers/get-one-layer
   * @example
   * const layer = await statsig.layers.get('home_feed');
   */
  get(id: string, options?: CallOptions): ApiPromise<Layer, 'getLayer'> {
    return this.data(getLayer, { path: { id } }, options);
  }

  /**
   * Creates a layer without parameters; `layers.patch` or `layers.update` gives it some, for experiments to set. A name
   * that another layer has is refused with 400.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/layers/create-a-layer
   * @example
   * await statsig.layers.create(layer);
   */
  create(layer: LayerCreate, options?: CallOptions): ApiPromise<Layer, 'createLayer'> {
    return this.data(createLayer, { body: layer }, options);
  }

  /**
   * Creates a layer, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. Parameters that exist and are not among the wanted ones stay, because the API removes none.
   *
   * @param id id of the layer; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a name, a length or a number cannot be right; WorkflowError
   * when it was done in part or cannot be done; what the API answers otherwise
   * @example
   * await statsig.layers.upsert('home_feed', { idType: 'userID', description: 'Ranking' });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    layer: LayerUpsert | ReadBack<Layer, LayerUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Layer, DryRun>> {
    return (await loadWorkflows()).upsertLayer(this, id, layer, options);
  }

  /**
   * Stores description and parameters as the body says. Every parameter that exists has to be among them, or the API
   * answers 400 and names the missing ones, in a single object under `errors`. Defaults take effect at once for every
   * user who is in no experiment of the layer.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/layers/update-a-layer
   * @example
   * await statsig.layers.update('home_feed', layer);
   */
  update(id: string, layer: LayerUpdate, options?: CallOptions): ApiPromise<Layer, 'updateLayer'> {
    return this.data(updateLayer, { path: { id }, body: layer }, options);
  }

  /**
   * Changes the properties that the body names and leaves the rest. Defaults take effect at once for every user who
   * is in no experiment of the layer.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/layers/partially-update-a-layer
   * @example
   * await statsig.layers.patch('home_feed', patch);
   */
  patch(id: string, patch: LayerPatch, options?: CallOptions): ApiPromise<Layer, 'patchLayer'> {
    return this.data(patchLayer, { path: { id }, body: patch }, options);
  }

  /**
   * Adds parameters and changes those that there are by these names, sending every other one along because the API demands
   * it. A description that is not given stays. Sends nothing when nothing differs. New defaults reach users at once.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a default is not of its type or a name comes twice
   * @example
   * await statsig.layers.setParameters('home_feed', [{ name: 'max_ads', type: 'number', defaultValue: 3 }]);
   */
  async setParameters(
    id: string,
    parameters: readonly LayerParameter[],
    options?: CallOptions,
  ): Promise<ChangeResult<Layer>> {
    return (await loadWorkflows()).setParameters(this, id, parameters, options);
  }

  /**
   * Removes the layer. This cannot be undone. Refused with 400 while there are experiments on it.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws BadRequestError when the API refuses it; NotFoundError when there is none; PermissionError when the key may not
   * change it
   * @see https://docs.statsig.com/api-reference/layers/delete-a-layer
   * @example
   * await statsig.layers.delete('home_feed');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteLayer'> {
    return this.done(deleteLayer, { path: { id } }, options);
  }

  /**
   * Lists the experiments that run on the layer or have been set up on it, a page at a time.
   *
   * @param id the layer's id, such as `home_feed`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/layers/lineage-list-experiment-related-to-layer
   * @example
   * for await (const experiment of statsig.layers.listExperiments('home_feed')) console.log(experiment);
   */
  listExperiments(
    id: string,
    query?: LayerExperimentListQuery,
    options?: PaginateOptions,
  ): Paginated<Experiment> {
    return paginate(this.checked, listLayerExperiments, { path: { id }, ...(query && { query }) }, options);
  }
}
