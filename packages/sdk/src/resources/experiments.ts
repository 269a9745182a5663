import { type CallOptions, type Paginated, type PaginateOptions, paginate } from '@statsig-console/client';
import {
  createExperiment,
  deleteExperiment,
  getExperiment,
  getExperimentContext,
  getExperimentCumulativeExposures,
  getExperimentSummaryCharts,
  listExperiments,
  listExperimentVersions,
  patchExperiment,
  startExperimentCodeCleanup,
  updateExperiment,
} from '@statsig-console/client/operations';
import type { ApiPromise } from '../api-promise.ts';
import type {
  Experiment,
  ExperimentContext,
  ExperimentCreate,
  ExperimentGroupChange,
  ExperimentListQuery,
  ExperimentPatch,
  ExperimentSummaryChartQuery,
  ExperimentSummaryCharts,
  ExperimentUpdate,
  ExperimentUpsert,
  ExperimentVersionListQuery,
  GroupExposures,
} from '../experiment-types.ts';
import { loadWorkflows } from '../internal/load-workflows.ts';
import type { ReadBack } from '../internal/read-back.ts';
import type { ChangeResult } from '../workflows/change-result.ts';
import type { CopyOptions, CopyResult } from '../workflows/copy.ts';
import type {
  ExperimentLifecycle,
  ExperimentShipDecision,
  ExperimentTransitionResult,
} from '../workflows/experiment-lifecycle.ts';
import type { UpsertOptions, UpsertResult } from '../workflows/upsert.ts';
import type { WaitForPulseOptions } from '../workflows/wait-for-pulse.ts';
import { ExperimentAlertsResource } from './experiment-alerts.ts';
import { ExperimentCourse } from './experiment-course.ts';
import { ExperimentOverridesResource } from './experiment-overrides.ts';
import { ExperimentPulseResource, type PulseLoad } from './experiment-pulse.ts';
import { ExperimentReviewsResource } from './experiment-reviews.ts';

export type * from '../experiment-types.ts';

/** Experiments: randomised tests, their groups, metrics and statistics settings. */
export class Experiments extends ExperimentCourse {
  /** Who is put into which group of an experiment by hand. */
  readonly overrides: ExperimentOverridesResource = new ExperimentOverridesResource(this.caller);
  /** Pulse: what an experiment has done to its metrics, and the loads that compute it in Warehouse Native projects. */
  readonly pulse: ExperimentPulseResource = new ExperimentPulseResource(this.caller);
  /** Alerts on the metrics of an experiment. */
  readonly alerts: ExperimentAlertsResource = new ExperimentAlertsResource(this.caller);
  /** Reviews of changes to an experiment. */
  readonly reviews: ExperimentReviewsResource = new ExperimentReviewsResource(this.caller);

  /**
   * Lists the experiments of the project, a page at a time. The documented answer has no `pagination`; then it is the
   * whole list.
   *
   * @see https://docs.statsig.com/api-reference/experiments/list-experiments
   * @example
   * for await (const experiment of statsig.experiments.list()) console.log(experiment);
   */
  list(query?: ExperimentListQuery, options?: PaginateOptions): Paginated<Experiment> {
    return paginate(this.checked, listExperiments, { ...(query && { query }) }, options);
  }

  /**
   * Answers one experiment with its settings, its course and its health checks.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/get-experiment
   * @example
   * const experiment = await statsig.experiments.get('short_checkout');
   */
  get(id: string, options?: CallOptions): ApiPromise<Experiment, 'getExperiment'> {
    return this.data(getExperiment, { path: { id } }, options);
  }

  /**
   * Adds an experiment. It waits in `setup` and reaches nobody until it is started, unless the body says `active`.
   * Its id comes from the name unless the body gives one, and stays. Metrics behind the metric tags come back among
   * the metrics.
   *
   * @throws BadRequestError when the API refuses what was sent; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/create-experiment
   * @example
   * await statsig.experiments.create({ name: 'Quiet onboarding' });
   */
  create(experiment: ExperimentCreate, options?: CallOptions): ApiPromise<Experiment, 'createExperiment'> {
    return this.data(createExperiment, { body: experiment }, options);
  }

  /**
   * Creates an experiment, or brings the one that exists to the wanted state, sending only what differs and nothing when
   * nothing does. Groups are found by id or name and keep their ids; a new experiment waits in `setup`. An archived one is
   * read-only.
   *
   * @param id id of the experiment; not percent-encoded
   * @throws InvalidArgumentError before anything is sent when a name, a length or a number cannot be right; WorkflowError
   * when it was done in part or cannot be done; what the API answers otherwise
   * @example
   * await statsig.experiments.upsert('short_checkout', { allocation: 50 });
   */
  async upsert<DryRun extends boolean = false>(
    id: string,
    experiment: ExperimentUpsert | ReadBack<Experiment, ExperimentUpsert, 'lastModifierID'>,
    options?: UpsertOptions<DryRun>,
  ): Promise<UpsertResult<Experiment, DryRun>> {
    return (await loadWorkflows()).upsertExperiment(this, id, experiment, options);
  }

  /**
   * Stores the experiment exactly as the body says; optional settings that are missing are dropped. Use the partial
   * update to change single settings. After the start, groups and targeting are largely fixed and such changes are
   * refused with 400.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/fully-update-experiment
   * @example
   * await statsig.experiments.update('short_checkout', experiment);
   */
  update(
    id: string,
    experiment: ExperimentUpdate,
    options?: CallOptions,
  ): ApiPromise<Experiment, 'updateExperiment'> {
    return this.data(updateExperiment, { path: { id }, body: experiment }, options);
  }

  /**
   * Changes the settings that the body names and leaves the rest. A changed `status` starts or ends the experiment at
   * once; `decision_made` is reached from `active` only and needs `launchedGroupID`. Groups and targeting are largely
   * fixed after the start.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws BadRequestError when the API refuses what was sent; NotFoundError when there is none; PermissionError
   * when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/partially-update-experiment
   * @example
   * await statsig.experiments.patch('short_checkout', { allocation: 50 });
   */
  patch(
    id: string,
    patch: ExperimentPatch,
    options?: CallOptions,
  ): ApiPromise<Experiment, 'patchExperiment'> {
    return this.data(patchExperiment, { path: { id }, body: patch }, options);
  }

  /**
   * Sets the groups. Those that are stored are found by id or name and keep their ids and what is not given; those that the
   * list misses are removed. Sends nothing when nothing differs.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param groups all groups; their sizes have to add up to 100
   * @throws InvalidArgumentError when sizes do not add up, a name comes twice or an id is none of the experiment's; BadRequestError
   * when the experiment has started and the API refuses the change
   * @example
   * await statsig.experiments.setGroups('short_checkout', [{ name: 'Control', size: 80 }, { name: 'One page', size: 20 }]);
   */
  async setGroups(
    id: string,
    groups: readonly ExperimentGroupChange[],
    options?: CallOptions,
  ): Promise<ChangeResult<Experiment>> {
    return (await loadWorkflows()).setGroups(this, id, groups, options);
  }

  /**
   * Removes the experiment from the project. Archive it instead to keep its history and results.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/deleted-experiment
   * @example
   * await statsig.experiments.delete('short_checkout');
   */
  delete(id: string, options?: CallOptions): ApiPromise<Experiment | undefined, 'deleteExperiment'> {
    return this.dataIfAny(deleteExperiment, { path: { id } }, options);
  }

  /**
   * Tells the experiment as one text for a language model to work with. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/get-experiment-context
   * @example
   * const experimentContext = await statsig.experiments.getContext('short_checkout');
   */
  getContext(id: string, options?: CallOptions): ApiPromise<ExperimentContext, 'getExperimentContext'> {
    return this.data(getExperimentContext, { path: { id } }, options);
  }

  /**
   * Answers how many have been exposed to each group, day by day and counted from the start.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/retrieve-cumulative-exposures
   * @example
   * const result = await statsig.experiments.getCumulativeExposures('short_checkout');
   */
  getCumulativeExposures(
    id: string,
    options?: CallOptions,
  ): ApiPromise<GroupExposures[], 'getExperimentCumulativeExposures'> {
    return this.data(getExperimentCumulativeExposures, { path: { id } }, options);
  }

  /**
   * Answers the charts of the written summary with the figures behind them. Published as beta. First documented in
   * 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/retrieve-experiment-summary-charts-beta
   * @example
   * const experimentSummaryCharts = await statsig.experiments.getSummaryCharts('short_checkout');
   */
  getSummaryCharts(
    id: string,
    query?: ExperimentSummaryChartQuery,
    options?: CallOptions,
  ): ApiPromise<ExperimentSummaryCharts, 'getExperimentSummaryCharts'> {
    return this.data(getExperimentSummaryCharts, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Starts a code cleanup for the experiment. What it changes, and where to follow it, is not documented. First
   * documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/start-experiment-code-cleanup
   * @example
   * await statsig.experiments.startCodeCleanup('short_checkout');
   */
  startCodeCleanup(id: string, options?: CallOptions): ApiPromise<void, 'startExperimentCodeCleanup'> {
    return this.done(startExperimentCodeCleanup, { path: { id } }, options);
  }

  /**
   * Lists the states that the experiment has been in, each as a whole experiment with its `version`, a page at a
   * time. First documented in 2026-03.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none
   * @see https://docs.statsig.com/api-reference/experiments/list-experiment-versions
   * @example
   * for await (const experiment of statsig.experiments.listVersions('short_checkout')) console.log(experiment);
   */
  listVersions(
    id: string,
    query?: ExperimentVersionListQuery,
    options?: PaginateOptions,
  ): Paginated<Experiment> {
    return paginate(this.checked, listExperimentVersions, { path: { id }, ...(query && { query }) }, options);
  }

  /**
   * Reads where in its life the experiment is, and answers what takes it further: `start`, `ship`, `abandon`, `reset` and the
   * others. Each looks at the state first, and does not send what the API is documented to refuse in it.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws NotFoundError when there is none. Its methods: TransitionError when the state does not allow it
   * @see https://docs.statsig.com/api-reference/experiments/get-experiment
   * @example
   * const life = await statsig.experiments.lifecycle('short_checkout');
   */
  async lifecycle(id: string, options?: CallOptions): Promise<ExperimentLifecycle> {
    return (await loadWorkflows()).lifecycle(this, id, options);
  }

  /**
   * Ships a group, which ends the experiment, after a look at its state. See {@link Experiments.makeDecision} for what that does.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @param group name or id of the group
   * @throws TransitionError when the state does not allow it; InvalidArgumentError when there is no such group; NotFoundError
   * when there is no such experiment; PermissionError when the key may not change it
   * @see https://docs.statsig.com/api-reference/experiments/finish-experiment-early
   * @example
   * await statsig.experiments.ship('short_checkout', 'One page', { decisionReason: 'More people finish.' });
   */
  async ship(
    id: string,
    group: string,
    decision: ExperimentShipDecision,
    options?: CallOptions,
  ): Promise<ExperimentTransitionResult> {
    return (await loadWorkflows()).ship(this, id, group, decision, options);
  }

  /**
   * Waits until the newest load of results has ended, or with `load` starts one and waits for it. For Warehouse Native projects.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws PulseLoadError when it ended otherwise than with success; WaitError when the deadline has passed; NotFoundError when
   * there is no such experiment
   * @see https://docs.statsig.com/api-reference/experiments-warehouse-native/pulse-load-history-warehouse-native
   * @example
   * await statsig.experiments.waitForPulse('short_checkout', { load: { refresh: 'incremental' } });
   */
  async waitForPulse(id: string, options?: WaitForPulseOptions): Promise<PulseLoad> {
    return (await loadWorkflows()).waitForPulse(this, id, options);
  }

  /**
   * Copies an experiment to another project, with what it depends on first: tags, id types, segments, gates, its layer,
   * holdouts. What exists
   * there is kept, or with `existing: 'update'` brought to the state of here. Reads everything before it sends anything, and
   * refuses what depends on itself or cannot be copied. What is a project's own stays: teams, owners, reviews, overrides,
   * state and results; the copy is in setup.
   *
   * @param id the experiment's id, such as `short_checkout`; not percent-encoded
   * @throws InvalidArgumentError when an option is wrong; WorkflowError when it cannot be copied, before anything is sent, or when
   * it was copied in part, with what was done; NotFoundError when there is none; what the API answers otherwise
   * @example
   * const { steps } = await statsig.experiments.copy('short_checkout', { to: production, dryRun: true });
   */
  async copy<DryRun extends boolean = false>(
    id: string,
    options: CopyOptions<DryRun>,
  ): Promise<CopyResult<Experiment, DryRun>> {
    return (await loadWorkflows()).copy(this.caller, 'experiment', id, options);
  }
}
