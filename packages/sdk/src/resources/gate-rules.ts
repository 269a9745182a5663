import type { CallOptions } from '@statsig-console/client';
import {
  addGateRule,
  addGateRules,
  deleteGateRule,
  listGateRules,
  patchGateRule,
  patchGateRules,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import { firstOf } from '../internal/unwrap.ts';
import type { Gate } from './gates.ts';

/** The rules of a gate and nothing else of it. */
export interface GateRules extends Schema<'GateRules'> {}
/**
 * A rule to store. Send `id` or `baseID` of an existing rule to keep its identity; without them a new rule is made.
 * An empty id is taken at its word and breaks the link to the stored rule.
 */
export interface RuleInput extends Schema<'RuleInput'> {}
/**
 * What to change in a stored rule. What is absent stays; `conditions` and `environments` are replaced as whole lists.
 * In a list of rules, `id` or `baseID` says which one is meant.
 */
export interface RulePatch extends Schema<'RulePatch'> {}
/** Several rules to add at once. */
export interface GateRulesInput extends Schema<'GateRulesInput'> {}
/** Changes to several stored rules. */
export interface GateRulesPatch extends Schema<'GateRulesPatch'> {}

/** The rules of a gate. */
export class GateRulesResource extends Resource {
  /**
   * Answers the rules of one gate, all of them at once. They come inside a list or on their own, so accept both. An
   * older rule may have a single `environment` in place of `environments`.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/read-gate-rules
   * @example
   * const result = await statsig.gates.rules.list('new_checkout');
   */
  list(id: string, options?: CallOptions): ApiPromise<GateRules, 'listGateRules'> {
    return this.read<GateRules, 'listGateRules'>(listGateRules, { path: { id } }, options, firstOf);
  }

  /**
   * Puts a new rule behind the stored ones, where it decides only about users whom no earlier rule applies to. Its
   * name has to be new to the gate. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/add-gate-rule
   * @example
   * await statsig.gates.rules.add('new_checkout', rule);
   */
  add(id: string, rule: RuleInput, options?: CallOptions): ApiPromise<Gate, 'addGateRule'> {
    return this.data(addGateRule, { path: { id }, body: rule }, options);
  }

  /**
   * Changes the parts of one rule that the body names. It keeps its place among the rules, and never becomes a new
   * one. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ruleId id or lasting id (`baseID`) of the rule, as in `rules` of the gate, such as
   * `9Tb4MzQe7KsWd1XhUv0Gpa`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/update-gate-rules
   * @example
   * await statsig.gates.rules.patch('new_checkout', '9Tb4MzQe7KsWd1XhUv0Gpa', { passPercentage: 25 });
   */
  patch(
    id: string,
    ruleId: string,
    patch: RulePatch,
    options?: CallOptions,
  ): ApiPromise<Gate, 'patchGateRule'> {
    return this.data(patchGateRule, { path: { id, ruleID: ruleId }, body: patch }, options);
  }

  /**
   * Removes one rule; those behind it decide about its users from now on. This cannot be undone.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param ruleId id or lasting id (`baseID`) of the rule, as in `rules` of the gate, such as
   * `9Tb4MzQe7KsWd1XhUv0Gpa`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/delete-gate-rule
   * @example
   * await statsig.gates.rules.delete('new_checkout', '9Tb4MzQe7KsWd1XhUv0Gpa');
   */
  delete(id: string, ruleId: string, options?: CallOptions): ApiPromise<Gate, 'deleteGateRule'> {
    return this.data(deleteGateRule, { path: { id, ruleID: ruleId } }, options);
  }

  /**
   * Puts new rules behind the stored ones, in the order of the body. Their names have to be new to the gate. Last
   * documented in 2025-10; add them one by one, or write the whole list with the partial update of the gate.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/add-multiple-gate-rule
   * @deprecated see above
   * @example
   * await statsig.gates.rules.addMany('new_checkout', rules);
   */
  addMany(id: string, rules: GateRulesInput, options?: CallOptions): ApiPromise<Gate, 'addGateRules'> {
    return this.data(addGateRules, { path: { id }, body: rules }, options);
  }

  /**
   * Changes stored rules, each found by its `id` or `baseID`. It never adds, removes or reorders a rule; an id that
   * the gate does not have is refused with 400. Last documented in 2025-10; change the rules one by one, or write the
   * whole list with the partial update of the gate.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/update-list-of-current-gate-rules-settings
   * @deprecated see above
   * @example
   * await statsig.gates.rules.patchMany('new_checkout', patch);
   */
  patchMany(id: string, patch: GateRulesPatch, options?: CallOptions): ApiPromise<Gate, 'patchGateRules'> {
    return this.data(patchGateRules, { path: { id }, body: patch }, options);
  }
}
