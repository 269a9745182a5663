import type { CallOptions } from '@statsig-console/client';
import {
  addHoldoutOverrides,
  deleteHoldoutOverrides,
  getHoldoutOverrides,
  updateHoldoutOverrides,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
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
    return this.dataOrBare<Overrides, 'getHoldoutOverrides'>(getHoldoutOverrides, { path: { id } }, options);
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
    return this.dataOrBare<Overrides, 'updateHoldoutOverrides'>(
      updateHoldoutOverrides,
      { path: { id }, body: overrides },
      options,
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
    return this.dataOrBare<Overrides, 'addHoldoutOverrides'>(
      addHoldoutOverrides,
      { path: { id }, body: overrides },
      options,
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
    return this.dataOrBare<Overrides, 'deleteHoldoutOverrides'>(
      deleteHoldoutOverrides,
      { path: { id }, body: overrides },
      options,
    );
  }
}
