export * from '@statsig-console/client';
export { ApiPromise, type ApiResponse, type Review } from './api-promise.ts';
export { bulk } from './bulk.ts';
export type {
  BuiltCondition,
  Condition,
  ConditionBuilders,
  ConditionSubject,
  ConditionType,
  PlainRule,
  RuleMore,
} from './condition-types.ts';
export { everyone, failsGate, inSegment, notInSegment, passesGate, rule, when } from './conditions.ts';
export { StatsigConsole } from './console.ts';
export {
  type Alert,
  type AlertEvent,
  type AlertEventListQuery,
  type AlertListQuery,
  Alerts,
} from './resources/alerts.ts';
export {
  type AssignmentSource,
  type AssignmentSourceCreate,
  type AssignmentSourceListQuery,
  type AssignmentSourcePatch,
  AssignmentSources,
  type AssignmentSourceUpdate,
  type AssignmentSourceUpsert,
} from './resources/assignment-sources.ts';
export { type AuditLogEntry, type AuditLogListQuery, AuditLogs } from './resources/audit-logs.ts';
export {
  type Autotune,
  type AutotuneCreate,
  type AutotuneListQuery,
  type AutotunePatch,
  Autotunes,
  type AutotuneUpdate,
  type AutotuneUpsert,
  type AutotuneVariant,
  type ExperimentDecision,
} from './resources/autotunes.ts';
export {
  type ChangeValidation,
  type ChangeValidationMessage,
  ChangeValidations,
} from './resources/change-validations.ts';
export { type Company, CompanyResource } from './resources/company.ts';
export {
  type DashboardWidgetIds,
  type DashboardWidgetResultQuery,
  type DashboardWidgetResults,
  type DashboardWidgetsCreate,
  DashboardWidgetsResource,
  type DashboardWidgetsUpdate,
} from './resources/dashboard-widgets.ts';
export {
  type Dashboard,
  type DashboardCreate,
  type DashboardCreated,
  type DashboardListQuery,
  type DashboardSummary,
  Dashboards,
} from './resources/dashboards.ts';
export { DynamicConfigReviewsResource } from './resources/dynamic-config-reviews.ts';
export {
  type DynamicConfigPlainRuleCreate,
  type DynamicConfigPlainRulePatch,
  type DynamicConfigRule,
  type DynamicConfigRulePatch,
  type DynamicConfigRules,
  type DynamicConfigRulesCreate,
  type DynamicConfigRulesPatch,
  DynamicConfigRulesResource,
  type DynamicConfigRulesResourcePatchOptions,
} from './resources/dynamic-config-rules.ts';
export {
  type ArchiveRequest,
  type DynamicConfig,
  type DynamicConfigCreate,
  type DynamicConfigListQuery,
  type DynamicConfigPatch,
  type DynamicConfigPatchOptions,
  type DynamicConfigRuleInput,
  DynamicConfigs,
  type DynamicConfigUpdate,
  type DynamicConfigUpdateOptions,
  type DynamicConfigUpsert,
  type DynamicConfigVariant,
  type DynamicConfigVersionListQuery,
  type UnarchiveRequest,
} from './resources/dynamic-configs.ts';
export {
  EntityProperties,
  type EntityPropertySource,
  type EntityPropertySourceCreate,
  type EntityPropertySourceListQuery,
  type EntityPropertySourcePatch,
  type EntityPropertySourceUpdate,
  type EntityPropertySourceUpsert,
} from './resources/entity-properties.ts';
export {
  type Environment,
  type EnvironmentList,
  Environments,
  type EnvironmentsUpdate,
} from './resources/environments.ts';
export {
  type EventListQuery,
  type EventMetricListQuery,
  Events,
  type LoggedEvent,
  type Metric,
  type MetricType,
} from './resources/events.ts';
export {
  type AlertResolution,
  type AlertResolved,
  type ExperimentAlerts,
  ExperimentAlertsResource,
} from './resources/experiment-alerts.ts';
export {
  type ExperimentConditionalOverride,
  type ExperimentIdOverride,
  type ExperimentOverrides,
  type ExperimentOverridesInput,
  ExperimentOverridesResource,
} from './resources/experiment-overrides.ts';
export {
  type ExperimentPulseLoadListQuery,
  type ExperimentPulseLoadRequest,
  type ExperimentPulseMetricResult,
  type ExperimentPulseMetricResultQuery,
  ExperimentPulseResource,
  type ExperimentPulseResourceLoadOptions,
  type ExperimentPulseResultQuery,
  type ExperimentPulseResults,
  type PulseLoad,
  type PulseLoadDetails,
} from './resources/experiment-pulse.ts';
export { ExperimentReviewsResource } from './resources/experiment-reviews.ts';
export {
  type Experiment,
  type ExperimentAbandonRequest,
  type ExperimentArchiveRequest,
  type ExperimentContext,
  type ExperimentCreate,
  type ExperimentDeferralRequest,
  type ExperimentGroup,
  type ExperimentGroupChange,
  type ExperimentGroupsRequest,
  type ExperimentLink,
  type ExperimentListQuery,
  type ExperimentMetric,
  type ExperimentPatch,
  type ExperimentRestartRequest,
  type ExperimentScheduleRequest,
  type ExperimentStartRequest,
  type ExperimentSummaryChartQuery,
  type ExperimentSummaryCharts,
  Experiments,
  type ExperimentUpdate,
  type ExperimentUpsert,
  type ExperimentVersionListQuery,
  type GroupExposures,
} from './resources/experiments.ts';
export {
  type ExposureCountQuery,
  type ExposureCounts,
  ExposureCountsResource,
} from './resources/exposure-counts.ts';
export { GateAlertsResource } from './resources/gate-alerts.ts';
export {
  type EnvironmentOverride,
  GateOverridesResource,
  type Overrides,
  type OverridesInput,
} from './resources/gate-overrides.ts';
export {
  type GatePulseLoadRequest,
  GatePulseResource,
  type GateRulePulseLoadListQuery,
  type GateRulePulseResultQuery,
  type PulseResults,
} from './resources/gate-pulse.ts';
export { GateReviewsResource } from './resources/gate-reviews.ts';
export {
  type GateRules,
  type GateRulesInput,
  type GateRulesPatch,
  GateRulesResource,
  type RuleInput,
  type RulePatch,
} from './resources/gate-rules.ts';
export {
  type Gate,
  type GateChecks,
  type GateCreate,
  type GateDynamicConfigReferenceListQuery,
  type GateExperimentReferenceListQuery,
  type GateListQuery,
  type GatePatch,
  type GateReferenceListQuery,
  type GateRule,
  type GateStatus,
  Gates,
  type GateType,
  type GateUpdate,
  type GateUpsert,
  type GateVersionListQuery,
  type MetricReference,
  type Owner,
} from './resources/gates.ts';
export { HoldoutOverridesResource } from './resources/holdout-overrides.ts';
export {
  type Holdout,
  type HoldoutCreate,
  type HoldoutListQuery,
  type HoldoutMembers,
  type HoldoutPatch,
  type HoldoutPulseResultQuery,
  Holdouts,
  type HoldoutUpdate,
  type HoldoutUpsert,
} from './resources/holdouts.ts';
export {
  type IngestionRun,
  type IngestionRunListQuery,
  IngestionRunsResource,
} from './resources/ingestion-runs.ts';
export {
  type IngestionSchedule,
  type IngestionScheduleQuery,
  IngestionScheduleResource,
  type IngestionScheduleUpdate,
} from './resources/ingestion-schedule.ts';
export {
  type DatabricksConnectionAnswer,
  type DatabricksConnectionCreate,
  type Ingestion,
  type IngestionBackfill,
  type IngestionBackfillRequest,
  type IngestionCreate,
  type IngestionDeleteQuery,
  type IngestionEventCountQuery,
  type IngestionEventCounts,
  type IngestionEventDeltaQuery,
  type IngestionEventDeltas,
  type IngestionPatch,
  type IngestionQuery,
  type IngestionStatusEntry,
  type IngestionStatusQuery,
  Ingestions,
} from './resources/ingestions.ts';
export {
  type Key,
  type KeyCreate,
  type KeyListQuery,
  type KeyPatch,
  type KeyPatched,
  Keys,
} from './resources/keys.ts';
export {
  type LayerConditionalOverride,
  type LayerIdOverride,
  type LayerOverrides,
  type LayerOverridesAdd,
  type LayerOverridesInput,
  LayerOverridesResource,
} from './resources/layer-overrides.ts';
export {
  type Layer,
  type LayerCreate,
  type LayerExperimentListQuery,
  type LayerListQuery,
  type LayerParameter,
  type LayerPatch,
  Layers,
  type LayerUpdate,
  type LayerUpsert,
} from './resources/layers.ts';
export {
  type MetricSource,
  type MetricSourceCreate,
  type MetricSourceListQuery,
  type MetricSourceMetricListQuery,
  MetricSources,
  type MetricSourceUpdate,
  type MetricSourceUpsert,
} from './resources/metric-sources.ts';
export {
  type MetricCreate,
  type MetricExperiment,
  type MetricExperimentListQuery,
  type MetricListQuery,
  type MetricReloadOptions,
  type MetricSql,
  Metrics,
  type MetricUnitValue,
  type MetricUpdate,
  type MetricUpsert,
  type MetricValue,
  type MetricValueListQuery,
  type MetricValueQuery,
} from './resources/metrics.ts';
export {
  type ParamStore,
  type ParamStoreCreate,
  type ParamStoreListQuery,
  type ParamStoreParameter,
  ParamStores,
  type ParamStoreUpdate,
  type ParamStoreUpsert,
} from './resources/param-stores.ts';
export { type Project, ProjectResource, type UsageReportQuery } from './resources/project.ts';
export {
  type ProjectSettings,
  ProjectSettingsResource,
  type ProjectSettingsUpdate,
} from './resources/project-settings.ts';
export {
  type PromptVersion,
  type PromptVersionCreate,
  type PromptVersionEvaluation,
  PromptVersionsResource,
} from './resources/prompt-versions.ts';
export {
  type Prompt,
  type PromptCreate,
  type PromptListQuery,
  type PromptPatch,
  Prompts,
} from './resources/prompts.ts';
export {
  type QualifyingEvent,
  type QualifyingEventCreate,
  type QualifyingEventListQuery,
  QualifyingEvents,
  type QualifyingEventUpdate,
  type QualifyingEventUpsert,
} from './resources/qualifying-events.ts';
export {
  type ReleasePipelinePhaseChoice,
  type ReleasePipelineTrigger,
  type ReleasePipelineTriggerListQuery,
  ReleasePipelineTriggersResource,
} from './resources/release-pipeline-triggers.ts';
export {
  type ReleasePipeline,
  type ReleasePipelineCreate,
  type ReleasePipelineListQuery,
  type ReleasePipelinePhase,
  ReleasePipelines,
  type ReleasePipelineUpdate,
} from './resources/release-pipelines.ts';
export { type Report, type ReportQuery, Reports } from './resources/reports.ts';
export {
  type ProjectReviewSettings,
  type ProjectReviewSettingsUpdate,
  ReviewsSettingsResource,
} from './resources/review-settings.ts';
export {
  type ProjectRoleSettings,
  type ProjectRoleSettingsUpdate,
  RolesSettingsResource,
} from './resources/role-settings.ts';
export { type Role, type RoleCreate, type RoleListQuery, type RolePatch, Roles } from './resources/roles.ts';
export {
  type SegmentIdList,
  type SegmentIdListMetadata,
  type SegmentIdQuery,
  type SegmentIdsInput,
  SegmentIdsResource,
} from './resources/segment-ids.ts';
export { SegmentReviewsResource } from './resources/segment-reviews.ts';
export {
  type SegmentUserStoreIdsInput,
  SegmentUserStoreIdsResource,
} from './resources/segment-user-store-ids.ts';
export {
  type IdListSegment,
  type RuleBasedSegment,
  type RuleBasedSegmentUpsert,
  type Segment,
  type SegmentConditionInput,
  type SegmentCreate,
  type SegmentListQuery,
  type SegmentRule,
  type SegmentRuleInput,
  type SegmentRulesUpdate,
  Segments,
  type SegmentUpsert,
} from './resources/segments.ts';
export { Settings } from './resources/settings.ts';
export {
  type Tag,
  type TagCreate,
  type TagListQuery,
  type TagPatch,
  Tags,
  type TagUpsert,
} from './resources/tags.ts';
export {
  type TargetApp,
  type TargetAppAnswer,
  type TargetAppAssignment,
  type TargetAppCreate,
  type TargetAppListQuery,
  type TargetAppPatch,
  TargetApps,
} from './resources/target-apps.ts';
export {
  type ProjectTeamSettings,
  type ProjectTeamSettingsUpdate,
  TeamsSettingsResource,
} from './resources/team-settings.ts';
export { type Team, type TeamCreate, type TeamListQuery, type TeamPatch, Teams } from './resources/teams.ts';
export {
  type UnitIdType,
  type UnitIdTypeCreate,
  type UnitIdTypeListQuery,
  type UnitIdTypePatch,
  UnitIdTypes,
  type UnitIdTypeUpsert,
} from './resources/unit-id-types.ts';
export {
  type User,
  type UserInvitation,
  type UserListQuery,
  Users,
  type UserUpdate,
} from './resources/users.ts';
export { type WarehouseConnectionPatch, WarehouseConnections } from './resources/warehouse-connections.ts';
export { waitFor } from './wait-for.ts';
export { isPulseLoadError, isTransitionError, isWaitError, isWorkflowError } from './workflow-errors.ts';
export type { BulkItems, BulkOptions, BulkOutcome, BulkProgress, BulkResult } from './workflows/bulk.ts';
export type { ChangeResult } from './workflows/change-result.ts';
export type { CopyOptions, CopyResult, CopyStep } from './workflows/copy.ts';
export type { CopyKind } from './workflows/copy-kinds.ts';
export type { WorkflowError, WorkflowState } from './workflows/errors.ts';
export type {
  ExperimentLifecycle,
  ExperimentShipDecision,
  ExperimentTransitionResult,
  TransitionError,
} from './workflows/experiment-lifecycle.ts';
export type { ExperimentStatus, ExperimentTransition } from './workflows/experiment-states.ts';
export type { GroupOverrideOptions, LayerGroup } from './workflows/group-overrides.ts';
export type { IdSource } from './workflows/id-source.ts';
export type { Journal, JournalEntry } from './workflows/journal.ts';
export type {
  Contact,
  StaleGate,
  StaleGateQuery,
  StaleGates,
  StaleReason,
} from './workflows/list-stale-gates.ts';
export type { OverrideChange } from './workflows/override-steps.ts';
export type { OverrideOptions } from './workflows/pass-overrides.ts';
export type { PlannedRequest } from './workflows/record-changes.ts';
export type { RolloutOptions } from './workflows/set-rollout.ts';
export type { SyncIdsOptions, SyncIdsProgress, SyncIdsResult } from './workflows/sync-ids.ts';
export type { UpsertOptions, UpsertRequest, UpsertResult } from './workflows/upsert.ts';
export type { WaitError, WaitOptions, WaitProgress } from './workflows/wait-for.ts';
export type { PulseLoadError, WaitForPulseOptions } from './workflows/wait-for-pulse.ts';
