import type { CallOptions } from '@statsig-console/client';
import {
  addDynamicConfigRule,
  addDynamicConfigRules,
  deleteDynamicConfigRule,
  deleteDynamicConfigRuleByName,
  getDynamicConfigRule,
  listDynamicConfigRules,
  patchDynamicConfigRule,
  patchDynamicConfigRuleByName,
  patchDynamicConfigRules,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { given } from '../internal/given.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { firstOf } from '../internal/unwrap.ts';
import type { DynamicConfig } from './dynamic-configs.ts';

/** All rules of a dynamic config. */
export interface DynamicConfigRules extends Schema<'DynamicConfigRules'> {}
/** A stored rule with the value it hands out. Rules are tried in order; the first whose conditions all hold decides. */
export interface DynamicConfigRule extends Schema<'DynamicConfigRule'> {}
/** A rule to add, with one value for everybody it passes. Its name must not be taken within the config. */
export interface DynamicConfigPlainRuleCreate extends Schema<'DynamicConfigPlainRuleCreate'> {}
/** What to change in a rule. What is absent stays; `conditions` and `variants` are replaced as whole lists. */
export interface DynamicConfigRulePatch extends Schema<'DynamicConfigRulePatch'> {}
/** Options of {@link DynamicConfigRulesResource.patch}. */
export interface DynamicConfigRulesResourcePatchOptions extends CallOptions {
  /** When `true` the body is validated and the would-be result returned, but nothing is saved. Absent means `false`. */
  dryRun?: boolean | undefined;
}

/**
 * What to change in a rule with one value for everybody it passes. What is absent stays; `conditions` are replaced as
 * a whole list.
 */
export interface DynamicConfigPlainRulePatch extends Schema<'DynamicConfigPlainRulePatch'> {}
/** Rules to add. */
export interface DynamicConfigRulesCreate extends Schema<'DynamicConfigRulesCreate'> {}
/** Changes to several rules at once. */
export interface DynamicConfigRulesPatch extends Schema<'DynamicConfigRulesPatch'> {}

/** The rules of a dynamic config. */
export class DynamicConfigRulesResource extends Resource {
  /**
   * Answers all rules in the order in which they are tried. They come in one entry, so there are no further pages.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/dynamic-configs/get-dynamic-config-rules
   * @example
   * const result = await statsig.dynamicConfigs.rules.list('start_page_banner');
   */
  list(id: string, options?: CallOptions): ApiPromise<DynamicConfigRules, 'listDynamicConfigRules'> {
    return this.read<DynamicConfigRules, 'listDynamicConfigRules'>(
      listDynamicConfigRules,
      { path: { id } },
      options,
      firstOf,
    );
  }

  /**
   * Answers one rule with the steps of its scheduled rollout. Documented answers leave out its value.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @param ruleId id of the rule, as in the `id` of a rule that was read, such as `5nVxQe8RtKzB1mYc7LwJdS`; not
   * percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/dynamic-configs/get-specific-dynamic-config-rule
   * @example
   * await statsig.dynamicConfigs.rules.get('start_page_banner', '5nVxQe8RtKzB1mYc7LwJdS');
   */
  get(
    id: string,
    ruleId: string,
    options?: CallOptions,
  ): ApiPromise<DynamicConfigRule, 'getDynamicConfigRule'> {
    return this.data(getDynamicConfigRule, { path: { id, ruleId } }, options);
  }

  /**
   * Puts a rule behind those there are, so it decides for users whom no earlier rule matches. Last documented in
   * 2025-03; `dynamicConfigs.patch` with all rules does the same.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/add-dynamic-config-rule
   * @deprecated see above
   * @example
   * await statsig.dynamicConfigs.rules.add('start_page_banner', rule);
   */
  add(
    id: string,
    rule: DynamicConfigPlainRuleCreate,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'addDynamicConfigRule'> {
    return this.data(addDynamicConfigRule, { path: { id }, body: rule }, options);
  }

  /**
   * Changes what the body names in one rule and leaves the rest of it, the other rules and their order. Takes effect
   * for users at once, and answers the whole config.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @param ruleId id of the rule, as in the `id` of a rule that was read, such as `5nVxQe8RtKzB1mYc7LwJdS`; not
   * percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/update-dynamic-config-rule-by-id
   * @example
   * await statsig.dynamicConfigs.rules.patch('start_page_banner', '5nVxQe8RtKzB1mYc7LwJdS', patch);
   */
  patch(
    id: string,
    ruleId: string,
    patch: DynamicConfigRulePatch,
    { dryRun, ...options }: DynamicConfigRulesResourcePatchOptions = {},
  ): ApiPromise<DynamicConfig, 'patchDynamicConfigRule'> {
    const query = given({ dryRun });
    return this.data(patchDynamicConfigRule, { path: { id, ruleId }, query, body: patch }, options, [
      'dryRun',
    ]);
  }

  /**
   * Removes one rule; its users go on to the next rules at once. Answers the whole config.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @param ruleId id of the rule, as in the `id` of a rule that was read, such as `5nVxQe8RtKzB1mYc7LwJdS`; not
   * percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/delete-dynamic-config-rule
   * @example
   * await statsig.dynamicConfigs.rules.delete('start_page_banner', '5nVxQe8RtKzB1mYc7LwJdS');
   */
  delete(
    id: string,
    ruleId: string,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'deleteDynamicConfigRule'> {
    return this.data(deleteDynamicConfigRule, { path: { id, ruleId } }, options);
  }

  /**
   * Changes what the body names in the rule of that name and leaves the rest. Last documented in 2025-03; use
   * `dynamicConfigs.rules.patch`, which finds the rule by its id.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @param ruleName name of the rule, such as `Germany`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/update-dynamic-config-rule-by-name
   * @deprecated see above
   * @example
   * await statsig.dynamicConfigs.rules.patchByName('start_page_banner', 'Germany', { passPercentage: 25 });
   */
  patchByName(
    id: string,
    ruleName: string,
    patch: DynamicConfigPlainRulePatch,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'patchDynamicConfigRuleByName'> {
    return this.data(patchDynamicConfigRuleByName, { path: { id, ruleName }, body: patch }, options);
  }

  /**
   * Removes the rule of that name; its users go on to the next rules at once. Last documented in 2025-03; use
   * `dynamicConfigs.rules.delete`, which finds the rule by its id.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @param ruleName name of the rule, such as `Germany`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/delete-dynamic-config-rule-by-name
   * @deprecated see above
   * @example
   * await statsig.dynamicConfigs.rules.deleteByName('start_page_banner', 'Germany');
   */
  deleteByName(
    id: string,
    ruleName: string,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'deleteDynamicConfigRuleByName'> {
    return this.data(deleteDynamicConfigRuleByName, { path: { id, ruleName } }, options);
  }

  /**
   * Puts rules behind those there are, in the given order. Last documented in 2025-03; `dynamicConfigs.patch` with all
   * rules does the same.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/add-dynamic-config-rules
   * @deprecated see above
   * @example
   * await statsig.dynamicConfigs.rules.addMany('start_page_banner', rules);
   */
  addMany(
    id: string,
    rules: DynamicConfigRulesCreate,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'addDynamicConfigRules'> {
    return this.data(addDynamicConfigRules, { path: { id }, body: rules }, options);
  }

  /**
   * Changes stored rules in place; creates, deletes and reorders none. Last documented in 2025-03; use
   * `dynamicConfigs.rules.patch` for each rule, or `dynamicConfigs.patch` with all of them.
   *
   * @param id the config's id, such as `start_page_banner`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/dynamic-configs/update-list-of-dynamic-config-rules
   * @deprecated see above
   * @example
   * await statsig.dynamicConfigs.rules.patchMany('start_page_banner', patch);
   */
  patchMany(
    id: string,
    patch: DynamicConfigRulesPatch,
    options?: CallOptions,
  ): ApiPromise<DynamicConfig, 'patchDynamicConfigRules'> {
    return this.data(patchDynamicConfigRules, { path: { id }, body: patch }, options);
  }
}
