import type { CallOptions } from '@statsig-console/client';
import {
  deleteExperimentOverrides,
  getExperimentOverrides,
  patchExperimentOverrides,
  updateExperimentOverrides,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { dataOrBare } from '../internal/unwrap.ts';
import type { GroupOverrideOptions } from '../workflows/group-overrides.ts';
import type { OverrideChange } from '../workflows/override-steps.ts';

/**
 * Who gets which group, whatever chance says. Ids come first, then gates and segments in their order. Users whom an
 * override meets before their first exposure are left out of the results.
 */
export interface ExperimentOverrides extends Schema<'ExperimentOverrides'> {}
/** Ids that are in one group whatever the allocation says. */
export interface ExperimentIdOverride extends Schema<'ExperimentIdOverride'> {}
/** Who passes a gate or is in a segment, and so in one group. */
export interface ExperimentConditionalOverride extends Schema<'ExperimentConditionalOverride'> {}
/** Overrides to set, add or remove. Both lists have to be there; `[]` names none. */
export interface ExperimentOverridesInput extends Schema<'ExperimentOverridesInput'> {}

/** Who is put into which group of an experiment by hand. */
export class ExperimentOverridesResource extends Resource {
  /**
   * Answers who gets a certain group whatever chance says.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/get-experiment-overrides
   * @example
   * const result = await statsig.experiments.overrides.get('short_checkout');
   */
  get(id: string, options?: CallOptions): ApiPromise<ExperimentOverrides, 'getExperimentOverrides'> {
    return this.read<ExperimentOverrides, 'getExperimentOverrides'>(
      getExperimentOverrides,
      { path: { id } },
      options,
      dataOrBare,
    );
  }

  /**
   * Stores the overrides exactly as the body says and drops all others. Documented answers look like the body; read
   * the overrides to see what holds. An experiment on a layer takes its overrides from the layer.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/update-experiment-overrides
   * @example
   * await statsig.experiments.overrides.update('short_checkout', overrides);
   */
  update(
    id: string,
    overrides: ExperimentOverridesInput,
    options?: CallOptions,
  ): ApiPromise<ExperimentOverrides, 'updateExperimentOverrides'> {
    return this.read<ExperimentOverrides, 'updateExperimentOverrides'>(
      updateExperimentOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Adds the overrides of the body to those that exist. Documented answers look like the body; read the overrides to
   * see what holds.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/partially-update-experiment-overrides
   * @example
   * await statsig.experiments.overrides.patch('short_checkout', overrides);
   */
  patch(
    id: string,
    overrides: ExperimentOverridesInput,
    options?: CallOptions,
  ): ApiPromise<ExperimentOverrides, 'patchExperimentOverrides'> {
    return this.read<ExperimentOverrides, 'patchExperimentOverrides'>(
      patchExperimentOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Removes the overrides of the body and leaves all others. The body is needed although it comes with a DELETE.
   * Documented answers look like the body; read the overrides to see what holds.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/delete-experiment-overrides
   * @example
   * await statsig.experiments.overrides.delete('short_checkout', overrides);
   */
  delete(
    id: string,
    overrides: ExperimentOverridesInput,
    options?: CallOptions,
  ): ApiPromise<ExperimentOverrides, 'deleteExperimentOverrides'> {
    return this.read<ExperimentOverrides, 'deleteExperimentOverrides'>(
      deleteExperimentOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Puts single ids into a group, also those that an override put into another one. Leaves all other overrides as they are, and
   * sends nothing when nothing differs.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param groupId id of the group, as `get` shows it in `groupID`
   * @param ids 1 to 1000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they left one group and did not get
   * into the other
   * @example
   * await statsig.experiments.overrides.include('short_checkout', '3dRk8v', ['user-1']);
   */
  async include(
    id: string,
    groupId: string,
    ids: readonly string[],
    options?: GroupOverrideOptions,
  ): Promise<OverrideChange> {
    return (await loadWorkflows()).overrideGroup(this, id, groupId, ids, options);
  }

  /**
   * Takes the overrides of single ids away, so that chance decides about them again. Leaves all other overrides as they are,
   * and sends nothing when there are none.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param ids 1 to 1000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none
   * @example
   * await statsig.experiments.overrides.clear('short_checkout', ['user-1']);
   */
  async clear(id: string, ids: readonly string[], options?: GroupOverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overrideGroup(this, id, null, ids, options);
  }
}
