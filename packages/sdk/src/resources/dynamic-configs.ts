import {
  type CallOptions,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  archiveDynamicConfig,
  createDynamicConfig,
  deleteDynamicConfig,
  disableDynamicConfig,
  enableDynamicConfig,
  getDynamicConfig,
  listDynamicConfigs,
  listDynamicConfigVersions,
  patchDynamicConfig,
  unarchiveDynamicConfig,
  updateDynamicConfig,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { given } from '../internal/given.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { CopyOptions, CopyResult } from '../workflows/copy.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import { DynamicConfigReviewsResource } from './dynamic-config-reviews.ts';
import { DynamicConfigRulesResource } from './dynamic-config-rules.ts';

/** Query of {@link DynamicConfigs.list}. */
export type DynamicConfigListQuery = QueryOf<'listDynamicConfigs'>;
/** A dynamic config with its rules. */
export interface DynamicConfig extends Schema<'DynamicConfig'> {}
/** A rule as the whole config takes it. Those of answers are a `DynamicConfigRule`. */
export interface DynamicConfigRuleInput extends Schema<'DynamicConfigRuleInput'> {}
/** One of the values that a rule shares its users out to. */
export interface DynamicConfigVariant extends Schema<'DynamicConfigVariant'> {}
/** A new dynamic config. A name is enough; it is then switched on, without rules. */
export interface DynamicConfigCreate extends Schema<'DynamicConfigCreate'> {}
/**
 * The whole config as it shall be from now on. What is left out is dropped from the stored config, rules and tags
 * included; read the config first and send back what shall stay.
 */
export interface DynamicConfigUpdate extends Schema<'DynamicConfigUpdate'> {}
/** Options of {@link DynamicConfigs.update}. */
export interface DynamicConfigUpdateOptions extends CallOptions {
  /** When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`. */
  dryRun?: boolean | undefined;
}

/**
 * The settings to change. What is absent stays; what is present is set, be it null, `""`, `false` or `[]`. `rules` is
 * one setting: a list that misses a stored rule deletes it.
 */
export interface DynamicConfigPatch extends Schema<'DynamicConfigPatch'> {}
/** The wanted state of a config. What is absent is left alone; the name of a new one is its id unless one is given. */
export type DynamicConfigUpsert = DynamicConfigPatch & Pick<DynamicConfigCreate, 'isTemplate'>;
/** Options of {@link DynamicConfigs.patch}. */
export interface DynamicConfigPatchOptions extends CallOptions {
  /** When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`. */
  dryRun?: boolean | undefined;
}

/** How to archive. `{}` archives when nothing depends on the entity, and records no reason. */
export interface ArchiveRequest extends Schema<'ArchiveRequest'> {}
/** Why the entity comes back. `{}` records no reason. */
export interface UnarchiveRequest extends Schema<'UnarchiveRequest'> {}
/** Query of {@link DynamicConfigs.listVersions}. */
export type DynamicConfigVersionListQuery = QueryOf<'listDynamicConfigVersions'>;

/** Dynamic configs: JSON values chosen for a user by rules. */
export class DynamicConfigs extends Resource {
  /** The rules of a dynamic config. */
  readonly rules: DynamicConfigRulesResource = new DynamicConfigRulesResource(this.caller);
  /** Reviews of changes to a dynamic config. */
  readonly reviews: DynamicConfigReviewsResource = new DynamicConfigReviewsResource(this.caller);

  /**
   * Lists the dynamic configs of the project with their rules, a page at a time. Some have a default value that is no
   * object, which could not be stored today.
   *
   * @see https://docs.statsig.com/api-reference/dynamic-configs/list-dynamic-configs
   * @example
   * for await (const config of statsig.dynamicConfigs.list()) console.log(config);
   */
  list(query?: DynamicConfigListQuery, options?: PaginateOptions): Paginated<DynamicConfig> {
    return paginate(this.checked, listDynamicConfigs, { ...(query && { query }) }, options);
  }

  /**
   * Answers one config with its rules, in the order in which they are tried.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/dynamic-configs/get-dynamic-config
   * @example
   * const config = await statsig.dynamicConfigs.get('start_page_banner');
   */
  get(id: string, options?: CallOptions): ApiPromise<DynamicConfig, 'getDynamicConfig'> {
    return this.data(getDynamicConfig, { path: { id } }, options);
  }

  /**
   * Creates a config, switched on unless the body says otherwise. Only the name is required; rules may come with it
   * or later. A name that another config has is refused with 400.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/create-dynamic-config
   * @example
   * await statsig.dynamicConfigs.create({ name: 'Search ranking' });
   */
  create(
    config: DynamicConfigCreate,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'createDynamicConfig'> {
    return this.data(createDynamicConfig, { body: config }, options);
  }

  /**
   * Creates a dynamic config, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. Rules are found by id or name and keep their ids; stored rules that the list misses are removed.
   *
   * @param id id of the dynamic config; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a name, a length or a number cannot be right; WorkflowError
   * when it was done in part or cannot be done; what the API answers otherwise
   * @example
   * await statsig.dynamicConfigs.upsert('start_page_banner', { defaultValue: { text: '' } });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    config: DynamicConfigUpsert | ReadBack<DynamicConfig, DynamicConfigUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<DynamicConfig, DryRun>> {
    return (await loadWorkflows()).upsertDynamicConfig(this, id, config, options);
  }

  /**
   * Stores the config exactly as the body says; optional properties that are missing are dropped. Use the partial
   * update to change single properties. Takes effect for users at once.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/fully-update-dynamic-config
   * @example
   * await statsig.dynamicConfigs.update('start_page_banner', config);
   */
  update(
    id: string,
    config: DynamicConfigUpdate,
    { dryRun, ...options }: DynamicConfigUpdateOptions = {},
  ): ApiPromise<DynamicConfig, 'updateDynamicConfig'> {
    const query = given({ dryRun });
    return this.data(updateDynamicConfig, { path: { id }, query, body: config }, options, ['dryRun']);
  }

  /**
   * Changes the settings that the body names and leaves the rest; takes effect for users at once. The rules are one
   * setting: send all of them, each with its `id` or `baseID`, to change one, or use the operations on single rules.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/partially-update-dynamic-config
   * @example
   * await statsig.dynamicConfigs.patch('start_page_banner', patch);
   */
  patch(
    id: string,
    patch: DynamicConfigPatch,
    { dryRun, ...options }: DynamicConfigPatchOptions = {},
  ): ApiPromise<DynamicConfig, 'patchDynamicConfig'> {
    const query = given({ dryRun });
    return this.data(patchDynamicConfig, { path: { id }, query, body: patch }, options, ['dryRun']);
  }

  /**
   * Removes the config and its rules from the project. This cannot be undone; a config that may be needed again can
   * be archived instead.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/delete-dynamic-config
   * @example
   * await statsig.dynamicConfigs.delete('start_page_banner');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteDynamicConfig'> {
    return this.done(deleteDynamicConfig, { path: { id } }, options);
  }

  /**
   * Switches the config on: from now on its rules decide. Takes no body.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/enable-dynamic-config
   * @example
   * await statsig.dynamicConfigs.enable('start_page_banner');
   */
  enable(id: string, options?: CallOptions): ApiPromise<DynamicConfig, 'enableDynamicConfig'> {
    return this.data(enableDynamicConfig, { path: { id } }, options);
  }

  /**
   * Switches the config off: from now on everybody gets the default value. The rules stay stored. Takes no body.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/disable-dynamic-config
   * @example
   * await statsig.dynamicConfigs.disable('start_page_banner');
   */
  disable(id: string, options?: CallOptions): ApiPromise<DynamicConfig, 'disableDynamicConfig'> {
    return this.data(disableDynamicConfig, { path: { id } }, options);
  }

  /**
   * Puts the config away; `status` becomes `Archived`. It can be brought back with `dynamicConfigs.unarchive`. While
   * other configurations refer to it, only `forceArchive` archives it.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/archive-dynamic-config
   * @example
   * await statsig.dynamicConfigs.archive('start_page_banner');
   */
  archive(
    id: string,
    request: ArchiveRequest = {},
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'archiveDynamicConfig'> {
    return this.data(archiveDynamicConfig, { path: { id }, body: request }, options);
  }

  /**
   * Takes the config out of the archive. `{}` is a sufficient body.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/unarchive-dynamic-config
   * @example
   * await statsig.dynamicConfigs.unarchive('start_page_banner');
   */
  unarchive(
    id: string,
    request: UnarchiveRequest = {},
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'unarchiveDynamicConfig'> {
    return this.data(unarchiveDynamicConfig, { path: { id }, body: request }, options);
  }

  /**
   * Lists the states that the config has been in, a page at a time. Each is a whole config; `version` numbers them.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/dynamic-configs/list-dynamic-config-versions
   * @example
   * for await (const config of statsig.dynamicConfigs.listVersions('start_page_banner')) console.log(config);
   */
  listVersions(
    id: string,
    query?: DynamicConfigVersionListQuery,
    options?: PaginateOptions,
  ): Paginated<DynamicConfig> {
    return paginate(
      this.checked,
      listDynamicConfigVersions,
      { path: { id }, ...(query && { query }) },
      options,
    );
  }

  /**
   * Copies a config to another project, with what it depends on first: tags, id types, segments, gates. What exists
   * there is kept, or with `existing: 'update'` brought to the state of here. Reads everything before it sends anything, and
   * refuses what depends on itself or cannot be copied. What is a project's own stays: teams, owners, reviews, overrides.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws InvalidArgumentError when an option is wrong; WorkflowError when it cannot be copied, before anything is sent, or when
   * it was copied in part, with what was done; NotFoundError when there is none; what the API answers otherwise
   * @example
   * const { steps } = await statsig.dynamicConfigs.copy('start_page_banner', { to: production, dryRun: true });
   */
  async copy<DryRun extends boolean = false>(
    id: string,
    options: CopyOptions<DryRun>,
  ): Promise<CopyResult<DynamicConfig, DryRun>> {
    return (await loadWorkflows()).copy(this.caller, 'dynamicConfig', id, options);
  }
}
