// What experiments take and answer; `experiments.ts` has the methods.
import type { components, QueryOf } from '@statsig-console/client';

/** Query of `experiments.list`. */
export type ExperimentListQuery = QueryOf<'listExperiments'>;
/** An experiment with its settings and what the server knows about its course. */
export type Experiment = components['schemas']['Experiment'];
/** A new experiment. Only the name is needed; the rest can follow while it is in `setup`. */
export type ExperimentCreate = components['schemas']['ExperimentCreate'];
/**
 * The whole experiment as it shall be from now on. Optional settings that are missing are dropped; read the
 * experiment first and send back what shall stay, group ids included.
 */
export type ExperimentUpdate = components['schemas']['ExperimentUpdate'];
/**
 * The settings to change. What is absent stays; a list that is present takes the place of the stored one. Send all
 * groups with their ids, not only the changed one.
 */
export type ExperimentPatch = components['schemas']['ExperimentPatch'];
/**
 * The wanted state of an experiment. What is absent is left alone; the name of a new one is its id unless one is given. The
 * layer cannot be changed later. Where the experiment is in its life is no setting.
 */
export type ExperimentUpsert = Omit<ExperimentPatch, 'status' | 'launchedGroupID' | 'decisionReason'> &
  Pick<ExperimentCreate, 'layerID'>;
/** One arm of an experiment. */
export type ExperimentGroup = components['schemas']['ExperimentGroup'];
/** A metric of the scorecard of an experiment. */
export type ExperimentMetric = components['schemas']['ScorecardMetric'];
/** A link that an experiment shows. */
export type ExperimentLink = components['schemas']['ExperimentLink'];
/** A group as it shall be. What is absent stays as it is; a new group needs name, size and values. */
export type ExperimentGroupChange = Partial<ExperimentGroup>;
/**
 * How to start. `{}` starts an ordinary experiment; every property is for analysis-only experiments of Warehouse
 * Native projects.
 */
export type ExperimentStartRequest = components['schemas']['ExperimentStartRequest'];
/** When to start. */
export type ExperimentScheduleRequest = components['schemas']['ExperimentScheduleRequest'];
/** Why the experiment is concluded without a decision. `{}` records no reason. First documented in 2026-03. */
export type ExperimentDeferralRequest = components['schemas']['ExperimentDeferralRequest'];
/** Why the experiment ends without a winner. */
export type ExperimentAbandonRequest = components['schemas']['ExperimentAbandonRequest'];
/** What the new experiment is called. */
export type ExperimentRestartRequest = components['schemas']['ExperimentRestartRequest'];
/** Why the experiment is put away. `{}` records no reason. */
export type ExperimentArchiveRequest = components['schemas']['ExperimentArchiveRequest'];
/** Groups, by name and not by id. Groups that it leaves out stay as they are. */
export type ExperimentGroupsRequest = components['schemas']['ExperimentGroupsRequest'];
/** An experiment told as text, for language models. First documented in 2026-03. */
export type ExperimentContext = components['schemas']['ExperimentContext'];
/** How many have been exposed to one group, day by day. */
export type GroupExposures = components['schemas']['GroupExposures'];
/** Query of `experiments.getSummaryCharts`. */
export type ExperimentSummaryChartQuery = QueryOf<'getExperimentSummaryCharts'>;
/** The charts in the written summary of an experiment. First documented in 2026-03, as beta. */
export type ExperimentSummaryCharts = components['schemas']['ExperimentSummaryCharts'];
/** Query of `experiments.listVersions`. */
export type ExperimentVersionListQuery = QueryOf<'listExperimentVersions'>;
