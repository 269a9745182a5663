import {
  type CallOptions,
  type components,
  type Paginated,
  type PaginateOptions,
  paginate,
  type QueryOf,
} from '@statsig-console/client';
import {
  archiveGate,
  createGate,
  deleteGate,
  disableGate,
  enableGate,
  getGate,
  getGateChecks,
  launchGate,
  listGateDynamicConfigReferences,
  listGateExperimentReferences,
  listGateReferences,
  listGates,
  listGateVersions,
  patchGate,
  startGateCodeCleanup,
  unarchiveGate,
  updateGate,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import { Resource } from '../internal/resource.ts';
import type { Schema } from '../internal/schema.ts';
import type { ChangeResult } from '../workflows/change-result.ts';
import type { CopyOptions, CopyResult } from '../workflows/copy.ts';
import type { StaleGateQuery, StaleGates } from '../workflows/list-stale-gates.ts';
import type { RolloutOptions } from '../workflows/set-rollout.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import type { ArchiveRequest, DynamicConfig, UnarchiveRequest } from './dynamic-configs.ts';
import type { Experiment } from './experiments.ts';
import { GateAlertsResource } from './gate-alerts.ts';
import { GateOverridesResource } from './gate-overrides.ts';
import { GatePulseResource } from './gate-pulse.ts';
import { GateReviewsResource } from './gate-reviews.ts';
import { GateRulesResource } from './gate-rules.ts';

/** Query of {@link Gates.list}. */
export type GateListQuery = QueryOf<'listGates'>;
/** A feature gate with its rules. */
export interface Gate extends Schema<'Gate'> {}
/** A rule of a gate, as answers have it. What requests take is a `RuleInput`. */
export interface GateRule extends Schema<'Rule'> {}
/** Where in its life a gate is. */
export type GateStatus = components['schemas']['GateStatus'];
/** What kind of gate it is. */
export type GateType = components['schemas']['GateType'];
/** A metric by its name and type. */
export interface MetricReference extends Schema<'MetricReference'> {}
/** Who an entity belongs to. */
export type Owner = NonNullable<components['schemas']['Owner']>;
/** A new gate. Only the name is needed. */
export interface GateCreate extends Schema<'GateCreate'> {}
/**
 * The whole gate as it shall be from now on. What is left out is dropped from the stored gate; read the gate first
 * and send back what shall stay, rule ids included.
 */
export interface GateUpdate extends Schema<'GateUpdate'> {}
/**
 * The settings to change. What is absent stays; what is present is stored as it is, and that includes `""`, `[]` and
 * null.
 */
export interface GatePatch extends Schema<'GatePatch'> {}
/** The wanted state of a gate. What is absent is left alone; the name of a new one is its id unless one is given. */
export type GateUpsert = GatePatch & Pick<GateCreate, 'isTemplate'>;
/** Whether code still checks the gate. */
export interface GateChecks extends Schema<'GateChecks'> {}
/** Query of {@link Gates.listGateReferences}. */
export type GateReferenceListQuery = QueryOf<'listGateReferences'>;
/** Query of {@link Gates.listExperimentReferences}. */
export type GateExperimentReferenceListQuery = QueryOf<'listGateExperimentReferences'>;
/** Query of {@link Gates.listDynamicConfigReferences}. */
export type GateDynamicConfigReferenceListQuery = QueryOf<'listGateDynamicConfigReferences'>;
/** Query of {@link Gates.listVersions}. */
export type GateVersionListQuery = QueryOf<'listGateVersions'>;

/** Feature gates: features that rules switch on for a user. */
export class Gates extends Resource {
  /** The rules of a gate. */
  readonly rules: GateRulesResource = new GateRulesResource(this.caller);
  /** Who passes or fails a gate whatever its rules say. */
  readonly overrides: GateOverridesResource = new GateOverridesResource(this.caller);
  /** Pulse: what a gate has done to metrics. */
  readonly pulse: GatePulseResource = new GatePulseResource(this.caller);
  /** Alerts on the metrics of a gate. */
  readonly alerts: GateAlertsResource = new GateAlertsResource(this.caller);
  /** Reviews of changes to a gate. */
  readonly reviews: GateReviewsResource = new GateReviewsResource(this.caller);

  /**
   * Lists the gates of the project with their rules, a page at a time. Filters add up: a gate has to meet all of
   * them. Archived gates are left out unless `includeArchived` asks for them. There is no filter by name or status.
   *
   * @see https://docs.statsig.com/api-reference/gates/list-gates
   * @example
   * for await (const gate of statsig.gates.list()) console.log(gate);
   */
  list(query?: GateListQuery, options?: PaginateOptions): Paginated<Gate> {
    return paginate(this.checked, listGates, { ...(query && { query }) }, options);
  }

  /**
   * Answers one gate with its rules, archived or not.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/read-gate
   * @example
   * const gate = await statsig.gates.get('new_checkout');
   */
  get(id: string, options?: CallOptions): ApiPromise<Gate, 'getGate'> {
    return this.data(getGate, { path: { id } }, options);
  }

  /**
   * Adds a gate. Only `name` is required; the id is derived from it unless `id` is given. A name that is in use is
   * refused with 400. Leave out what you do not want to set, rather than sending null.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/create-gate
   * @example
   * await statsig.gates.create({ name: 'New checkout' });
   */
  create(gate: GateCreate, options?: CallOptions): ApiPromise<Gate, 'createGate'> {
    return this.data(createGate, { body: gate }, options);
  }

  /**
   * Creates a gate, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. Rules are found by id or name and keep their ids; stored rules that the list misses are removed.
   *
   * @param id id of the gate; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a name, a length or a number cannot be right; WorkflowError
   * when it was done in part or cannot be done; what the API answers otherwise
   * @example
   * const { action, changes } = await statsig.gates.upsert('new_checkout', { description: 'One page' });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    gate: GateUpsert | ReadBack<Gate, GateUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Gate, DryRun>> {
    return (await loadWorkflows()).upsertGate(this, id, gate, options);
  }

  /**
   * Stores the gate exactly as the body says; settings that are missing are dropped. Use the partial update to change
   * single settings. Rules without an id are new ones, so send the ids of those that shall stay. Takes effect for
   * users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/fully-update-gates
   * @example
   * await statsig.gates.update('new_checkout', gate);
   */
  update(id: string, gate: GateUpdate, options?: CallOptions): ApiPromise<Gate, 'updateGate'> {
    return this.data(updateGate, { path: { id }, body: gate }, options);
  }

  /**
   * Changes the settings that the body names and leaves the rest. Lists are replaced as a whole, rules included; to
   * change one rule, use the operations on rules. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/partially-update-gates
   * @example
   * await statsig.gates.patch('new_checkout', patch);
   */
  patch(id: string, patch: GatePatch, options?: CallOptions): ApiPromise<Gate, 'patchGate'> {
    return this.data(patchGate, { path: { id }, body: patch }, options);
  }

  /**
   * Removes the gate. This cannot be undone; archive the gate instead to be able to bring it back.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/delete-gates
   * @example
   * await statsig.gates.delete('new_checkout');
   */
  delete(id: string, options?: CallOptions): ApiPromise<void, 'deleteGate'> {
    return this.done(deleteGate, { path: { id } }, options);
  }

  /**
   * Sets `isEnabled`, so that the rules decide who passes. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/enable-gate
   * @example
   * await statsig.gates.enable('new_checkout');
   */
  enable(id: string, options?: CallOptions): ApiPromise<Gate, 'enableGate'> {
    return this.data(enableGate, { path: { id } }, options);
  }

  /**
   * Clears `isEnabled`, so that everybody fails the gate. The rules stay and count again once it is enabled. Takes
   * effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/disable-gate
   * @example
   * await statsig.gates.disable('new_checkout');
   */
  disable(id: string, options?: CallOptions): ApiPromise<Gate, 'disableGate'> {
    return this.data(disableGate, { path: { id } }, options);
  }

  /**
   * Gives the gate the status `Launched`: everybody passes it, whatever the rules say, and exposures that are billed
   * are no longer logged. The documented answer has `isEnabled: false` beside it, so go by `status`.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/launch-gate
   * @example
   * await statsig.gates.launch('new_checkout');
   */
  launch(id: string, options?: CallOptions): ApiPromise<Gate, 'launchGate'> {
    return this.data(launchGate, { path: { id } }, options);
  }

  /**
   * Puts the gate away: everybody fails it, and lists leave it out. `isEnabled` stays as it was, and so do the rules,
   * until it is unarchived. A gate that something else refers to is archived only with `forceArchive`.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/archive-gate
   * @example
   * await statsig.gates.archive('new_checkout');
   */
  archive(id: string, request: ArchiveRequest = {}, options?: CallOptions): ApiPromise<Gate, 'archiveGate'> {
    return this.data(archiveGate, { path: { id }, body: request }, options);
  }

  /**
   * Brings an archived gate back with the rules and the `isEnabled` it had. From then on the rules decide again.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/unarchive-gate
   * @example
   * await statsig.gates.unarchive('new_checkout');
   */
  unarchive(
    id: string,
    request: UnarchiveRequest = {},
    options?: CallOptions,
  ): ApiPromise<Gate, 'unarchiveGate'> {
    return this.data(unarchiveGate, { path: { id }, body: request }, options);
  }

  /**
   * Sets the share of users that one rule passes, and leaves all else of it, and the other rules, as they are. Sends nothing
   * when the share is that already. Takes effect for users at once.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @param rule id, lasting id (`baseID`) or name of the rule
   * @param percent 0 to 100 in steps of 0.01
   * @throws InvalidArgumentError when the percentage cannot be right, before anything is sent, or when the gate has no such
   * rule, with the rules that it has
   * @example
   * await statsig.gates.setRollout('new_checkout', 'Everybody', 25);
   */
  async setRollout(
    id: string,
    rule: string,
    percent: number,
    options?: RolloutOptions,
  ): Promise<ChangeResult<Gate>> {
    return (await loadWorkflows()).setRollout(this, id, rule, percent, options);
  }

  /**
   * Lists the gates that look stale, with the reason and with whom to ask: the owner, else the creator, the team or who
   * changed the gate last. Reads all pages.
   *
   * @example
   * const { byContact } = await statsig.gates.listStale({ reasons: ['STALE_ALL_TRUE'] });
   */
  async listStale(query?: StaleGateQuery, options?: CallOptions): Promise<StaleGates> {
    return (await loadWorkflows()).listStaleGates(this, query, options);
  }

  /**
   * Tells whether production still checks the gate, which is worth knowing before it is deleted. First documented in
   * 2026-03.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/read-gate-checks
   * @example
   * const gateChecks = await statsig.gates.getChecks('new_checkout');
   */
  getChecks(id: string, options?: CallOptions): ApiPromise<GateChecks, 'getGateChecks'> {
    return this.data(getGateChecks, { path: { id } }, options);
  }

  /**
   * Starts the cleanup of the code that checks the gate. What it needs to be set up, and how to follow it, is not
   * documented; the answer only says that it has begun. First documented in 2026-03.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/gates/start-gate-code-cleanup
   * @example
   * await statsig.gates.startCodeCleanup('new_checkout');
   */
  startCodeCleanup(id: string, options?: CallOptions): ApiPromise<void, 'startGateCodeCleanup'> {
    return this.done(startGateCodeCleanup, { path: { id } }, options);
  }

  /**
   * Lists the other gates that have a condition on this gate, a page at a time. They change their answers when it is
   * deleted or archived.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/list-gate-references
   * @example
   * for await (const gate of statsig.gates.listGateReferences('new_checkout')) console.log(gate);
   */
  listGateReferences(id: string, query?: GateReferenceListQuery, options?: PaginateOptions): Paginated<Gate> {
    return paginate(this.checked, listGateReferences, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Lists the experiments that enrol only users who pass this gate, a page at a time. The documented answer has no
   * `pagination`; then it is the whole list.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/list-experiment-references
   * @example
   * await statsig.gates.listExperimentReferences('new_checkout');
   */
  listExperimentReferences(
    id: string,
    query?: GateExperimentReferenceListQuery,
    options?: PaginateOptions,
  ): Paginated<Experiment> {
    return paginate(
      this.checked,
      listGateExperimentReferences,
      { path: { id }, ...(query && { query }) },
      options,
    );
  }

  /**
   * Lists the dynamic configs that have a condition on this gate, a page at a time. They change their answers when
   * the gate is deleted or archived. The documented answer has no `pagination`; then it is the whole list.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/list-dynamic-config-references
   * @example
   * for await (const config of statsig.gates.listDynamicConfigReferences('new_checkout')) console.log(config);
   */
  listDynamicConfigReferences(
    id: string,
    query?: GateDynamicConfigReferenceListQuery,
    options?: PaginateOptions,
  ): Paginated<DynamicConfig> {
    return paginate(
      this.checked,
      listGateDynamicConfigReferences,
      { path: { id }, ...(query && { query }) },
      options,
    );
  }

  /**
   * Lists what the gate looked like after each of its changes, a page at a time. The order is not documented;
   * `version` counts up.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/gates/list-gate-versions
   * @example
   * for await (const gate of statsig.gates.listVersions('new_checkout')) console.log(gate);
   */
  listVersions(id: string, query?: GateVersionListQuery, options?: PaginateOptions): Paginated<Gate> {
    return paginate(this.checked, listGateVersions, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Copies a gate to another project, with what it depends on first: tags, id types, segments, gates, holdouts. What exists
   * there is kept, or with `existing: 'update'` brought to the state of here. Reads everything before it sends anything, and
   * refuses what depends on itself or cannot be copied. What is a project's own stays: teams, owners, reviews, overrides.
   *
   * @param id the gate's id, such as `new_checkout`; not percent-encoded
   * @throws InvalidArgumentError when an option is wrong; WorkflowError when it cannot be copied, before anything is sent, or when
   * it was copied in part, with what was done; NotFoundError when there is none; what the API answers otherwise
   * @example
   * const { steps } = await statsig.gates.copy('new_checkout', { to: production, dryRun: true });
   */
  async copy<DryRun extends boolean = false>(
    id: string,
    options: CopyOptions<DryRun>,
  ): Promise<CopyResult<Gate, DryRun>> {
    return (await loadWorkflows()).copy(this.caller, 'gate', id, options);
  }
}
