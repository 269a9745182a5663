import type { CallOptions, components } from '@statsig-console/client';
import { Resource } from '../internal/resource.ts';
import { unwrap } from '../internal/unwrap.ts';

/** A dynamic config with its rules. Times are Unix milliseconds. */
export type DynamicConfig = components['schemas']['DynamicConfig'];
/** The whole config as it shall be. What is missing is dropped from the stored one, rules and tags included. */
export type DynamicConfigUpdate = components['schemas']['DynamicConfigUpdate'];

/** Options of {@link DynamicConfigs.update}. */
export interface DynamicConfigUpdateOptions extends CallOptions {
  /** Check the config and answer what would be stored, but store nothing. Default false. */
  dryRun?: boolean | undefined;
}

/** Dynamic configs: JSON values chosen for a user by rules. */
export class DynamicConfigs extends Resource {
  /**
   * Replaces a dynamic config: what `config` does not name is dropped. Reaches users at once.
   *
   * Rules keep their identity by `id` or `baseID`; leave both out for a new rule, an empty id breaks the link.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @returns the config as it is now; with `dryRun`, as it would be
   * @throws BadRequestError when a property breaks a rule; PermissionError when the key may not change configs;
   * NotFoundError when there is no such config
   * @see https://docs.statsig.com/api-reference/dynamic-configs/fully-update-dynamic-config
   * @example
   * await statsig.dynamicConfigs.update('banner', { isEnabled: true, description: '', rules: [], defaultValue: {} });
   */
  async update(
    id: string,
    config: DynamicConfigUpdate,
    { dryRun, ...options }: DynamicConfigUpdateOptions = {},
  ): Promise<DynamicConfig> {
    const query = dryRun === undefined ? {} : { dryRun };
    return unwrap(
      await this.client.call('updateDynamicConfig', { path: { id }, query, body: config }, options),
    );
  }
}
