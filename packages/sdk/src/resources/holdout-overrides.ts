import type { CallOptions } from '@statsig-console/client';
import {
  addHoldoutOverrides,
  deleteHoldoutOverrides,
  getHoldoutOverrides,
  updateHoldoutOverrides,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import { dataOrBare } from '../internal/unwrap.ts';
import type { OverrideChange } from '../workflows/override-steps.ts';
import type { OverrideOptions } from '../workflows/pass-overrides.ts';
import type { Overrides, OverridesInput } from './gate-overrides.ts';

/** Who is held out, or not, whatever the holdout says. */
export class HoldoutOverridesResource extends Resource {
  /**
   * Answers who is held out, or never held out, whatever percentage and gate say.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/holdouts/read-holdout-overrides
   * @example
   * const result = await statsig.holdouts.overrides.get('q3_holdout');
   */
  get(id: string, options?: CallOptions): ApiPromise<Overrides, 'getHoldoutOverrides'> {
    return this.read<Overrides, 'getHoldoutOverrides'>(
      getHoldoutOverrides,
      { path: { id } },
      options,
      dataOrBare,
    );
  }

  /**
   * Stores the overrides exactly as the body says; ids that it leaves out lose theirs. Passing ids are held out,
   * failing ids never are.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/update-holdout-overrides
   * @example
   * await statsig.holdouts.overrides.update('q3_holdout', overrides);
   */
  update(
    id: string,
    overrides: OverridesInput,
    options?: CallOptions,
  ): ApiPromise<Overrides, 'updateHoldoutOverrides'> {
    return this.read<Overrides, 'updateHoldoutOverrides'>(
      updateHoldoutOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Adds the ids that the body names to the stored ones. Passing ids are held out, failing ids never are.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/add-holdout-overrides
   * @example
   * await statsig.holdouts.overrides.add('q3_holdout', overrides);
   */
  add(
    id: string,
    overrides: OverridesInput,
    options?: CallOptions,
  ): ApiPromise<Overrides, 'addHoldoutOverrides'> {
    return this.read<Overrides, 'addHoldoutOverrides'>(
      addHoldoutOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Takes the overrides away from the ids that the body names, on the side on which it names them; all others stay.
   * Unlike other deletions it needs a body.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/holdouts/remove-holdout-overrides
   * @example
   * await statsig.holdouts.overrides.delete('q3_holdout', overrides);
   */
  delete(
    id: string,
    overrides: OverridesInput,
    options?: CallOptions,
  ): ApiPromise<Overrides, 'deleteHoldoutOverrides'> {
    return this.read<Overrides, 'deleteHoldoutOverrides'>(
      deleteHoldoutOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Holds single ids out, also those that an override kept in. Leaves all other overrides as they are, and sends nothing when nothing differs.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @param ids 1 to 2000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they lost one side and did not
   * get the other
   * @example
   * await statsig.holdouts.overrides.include('q3_holdout', ['user-1']);
   */
  async include(id: string, ids: readonly string[], options?: OverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overridePass(this, id, ids, 'pass', options);
  }

  /**
   * Never holds single ids out, also those that an override held out. Leaves all other overrides as they are, and sends nothing when nothing differs.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @param ids 1 to 2000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they lost one side and did not
   * get the other
   * @example
   * await statsig.holdouts.overrides.exclude('q3_holdout', ['user-1']);
   */
  async exclude(id: string, ids: readonly string[], options?: OverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overridePass(this, id, ids, 'fail', options);
  }

  /**
   * Takes the overrides of single ids away, on both sides, so that the holdout decides about them again. Leaves all other overrides as they are, and sends nothing when nothing differs.
   *
   * @param id the holdout's id, such as `q3_holdout`; not percent-encoded
   * @param ids 1 to 2000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they lost one side and did not
   * get the other
   * @example
   * await statsig.holdouts.overrides.clear('q3_holdout', ['user-1']);
   */
  async clear(id: string, ids: readonly string[], options?: OverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overridePass(this, id, ids, 'neither', options);
  }
}
