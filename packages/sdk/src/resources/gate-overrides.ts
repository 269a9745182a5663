import type { CallOptions, components } from '@statsig-console/client';
import {
  addGateOverrides,
  deleteGateOverrides,
  getGateOverrides,
  updateGateOverrides,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { dataOrBare } from '../internal/unwrap.ts';
import type { OverrideChange } from '../workflows/override-steps.ts';
import type { OverrideOptions } from '../workflows/pass-overrides.ts';

/** Who passes or fails whatever the rules say. Looked at before any rule. */
export interface Overrides extends Schema<'Overrides'> {}
/**
 * Overrides to set, add or remove: by environment or for all of them, never both in one body. The property
 * `environmentOverrides` tells the two apart.
 */
export type OverridesInput = components['schemas']['OverridesInput'];
/** Who passes or fails in one environment, or in all of them. */
export interface EnvironmentOverride extends Schema<'EnvironmentOverride'> {}

/** Who passes or fails a gate whatever its rules say. */
export class GateOverridesResource extends Resource {
  /**
   * Answers who passes or fails the gate whatever its rules say. The documented status is 201, for this read too;
   * take any 2xx as success.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/get-gate-override
   * @example
   * const result = await statsig.gates.overrides.get('new_checkout');
   */
  get(id: string, options?: CallOptions): ApiPromise<Overrides, 'getGateOverrides'> {
    return this.read<Overrides, 'getGateOverrides'>(getGateOverrides, { path: { id } }, options, dataOrBare);
  }

  /**
   * Sets the overrides to those in the body; what it does not list is dropped. They are looked at before any rule. At
   * most 2000 ids in each list of user or custom ids. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/update-gate-overrides
   * @example
   * await statsig.gates.overrides.update('new_checkout', overrides);
   */
  update(
    id: string,
    overrides: OverridesInput,
    options?: CallOptions,
  ): ApiPromise<Overrides, 'updateGateOverrides'> {
    return this.read<Overrides, 'updateGateOverrides'>(
      updateGateOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Adds the overrides in the body to the stored ones, which all stay. At most 2000 ids in each list of user or
   * custom ids. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/add-gate-overrides
   * @example
   * await statsig.gates.overrides.add('new_checkout', overrides);
   */
  add(
    id: string,
    overrides: OverridesInput,
    options?: CallOptions,
  ): ApiPromise<Overrides, 'addGateOverrides'> {
    return this.read<Overrides, 'addGateOverrides'>(
      addGateOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Removes the overrides that the body lists, and only those. The request needs a body, although it is a DELETE:
   * make sure that no proxy on the way drops it. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/delete-gate-overrides
   * @example
   * await statsig.gates.overrides.delete('new_checkout', overrides);
   */
  delete(
    id: string,
    overrides: OverridesInput,
    options?: CallOptions,
  ): ApiPromise<Overrides, 'deleteGateOverrides'> {
    return this.read<Overrides, 'deleteGateOverrides'>(
      deleteGateOverrides,
      { path: { id }, body: overrides },
      options,
      dataOrBare,
    );
  }

  /**
   * Makes single ids pass, whatever the rules say, also those that failed by an override. Leaves all other overrides as they are, and sends nothing when nothing differs.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ids 1 to 2000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they lost one side and did not
   * get the other
   * @example
   * await statsig.gates.overrides.include('new_checkout', ['user-1']);
   */
  async include(id: string, ids: readonly string[], options?: OverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overridePass(this, id, ids, 'pass', options);
  }

  /**
   * Makes single ids fail, whatever the rules say, also those that passed by an override. Leaves all other overrides as they are, and sends nothing when nothing differs.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ids 1 to 2000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they lost one side and did not
   * get the other
   * @example
   * await statsig.gates.overrides.exclude('new_checkout', ['user-1']);
   */
  async exclude(id: string, ids: readonly string[], options?: OverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overridePass(this, id, ids, 'fail', options);
  }

  /**
   * Takes the overrides of single ids away, on both sides, so that the gate decides about them again. Leaves all other overrides as they are, and sends nothing when nothing differs.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ids 1 to 2000 of them
   * @throws InvalidArgumentError before anything is sent when an id is none; WorkflowError when they lost one side and did not
   * get the other
   * @example
   * await statsig.gates.overrides.clear('new_checkout', ['user-1']);
   */
  async clear(id: string, ids: readonly string[], options?: OverrideOptions): Promise<OverrideChange> {
    return (await loadWorkflows()).overridePass(this, id, ids, 'neither', options);
  }
}
