// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.

import type { Operation } from '../operation.ts';

// A constant each, so that a bundle has those that it uses.
export const abandonExperiment: Operation<'abandonExperiment'> = { id: 'abandonExperiment', method: 'PUT', path: '/console/v1/experiments/{id}/abandon', body: true };
export const abortReleasePipelineTrigger: Operation<'abortReleasePipelineTrigger'> = { id: 'abortReleasePipelineTrigger', method: 'PUT', path: '/console/v1/release_pipeline_triggers/{id}/abort' };
export const addDashboardWidgets: Operation<'addDashboardWidgets'> = { id: 'addDashboardWidgets', method: 'POST', path: '/console/v1/dashboards/{id}/widgets', body: true };
export const addDynamicConfigRule: Operation<'addDynamicConfigRule'> = { id: 'addDynamicConfigRule', method: 'POST', path: '/console/v1/dynamic_configs/{id}/rule', body: true };
export const addDynamicConfigRules: Operation<'addDynamicConfigRules'> = { id: 'addDynamicConfigRules', method: 'POST', path: '/console/v1/dynamic_configs/{id}/rules', body: true };
export const addGateOverrides: Operation<'addGateOverrides'> = { id: 'addGateOverrides', method: 'PATCH', path: '/console/v1/gates/{id}/overrides', body: true };
export const addGateRule: Operation<'addGateRule'> = { id: 'addGateRule', method: 'POST', path: '/console/v1/gates/{id}/rule', body: true };
export const addGateRules: Operation<'addGateRules'> = { id: 'addGateRules', method: 'POST', path: '/console/v1/gates/{id}/rules', body: true };
export const addHoldoutOverrides: Operation<'addHoldoutOverrides'> = { id: 'addHoldoutOverrides', method: 'PATCH', path: '/console/v1/holdouts/{id}/overrides', body: true };
export const addLayerOverrides: Operation<'addLayerOverrides'> = { id: 'addLayerOverrides', method: 'PATCH', path: '/console/v1/layers/{id}/overrides', body: true };
export const addSegmentIds: Operation<'addSegmentIds'> = { id: 'addSegmentIds', method: 'PATCH', path: '/console/v1/segments/{id}/id_list', body: true, limits: [{ requests: 900, milliseconds: 900000 }, { requests: 12, milliseconds: 10000 }] };
export const addSegmentUserStoreIds: Operation<'addSegmentUserStoreIds'> = { id: 'addSegmentUserStoreIds', method: 'PATCH', path: '/console/v1/segments/{id}/add_ids', body: true };
export const approveReleasePipelineTrigger: Operation<'approveReleasePipelineTrigger'> = { id: 'approveReleasePipelineTrigger', method: 'PUT', path: '/console/v1/release_pipeline_triggers/{id}/approve', body: true };
export const archiveDynamicConfig: Operation<'archiveDynamicConfig'> = { id: 'archiveDynamicConfig', method: 'PUT', path: '/console/v1/dynamic_configs/{id}/archive', body: true };
export const archiveExperiment: Operation<'archiveExperiment'> = { id: 'archiveExperiment', method: 'PUT', path: '/console/v1/experiments/{id}/archive', body: true };
export const archiveGate: Operation<'archiveGate'> = { id: 'archiveGate', method: 'PUT', path: '/console/v1/gates/{id}/archive', body: true };
export const archiveSegment: Operation<'archiveSegment'> = { id: 'archiveSegment', method: 'PUT', path: '/console/v1/segments/{id}/archive' };
export const assignTargetApps: Operation<'assignTargetApps'> = { id: 'assignTargetApps', method: 'PATCH', path: '/console/v1/target_app', body: true };
export const backfillIngestion: Operation<'backfillIngestion'> = { id: 'backfillIngestion', method: 'POST', path: '/console/v1/ingestion/backfill', body: true };
export const cancelExperimentPulseLoad: Operation<'cancelExperimentPulseLoad'> = { id: 'cancelExperimentPulseLoad', method: 'POST', path: '/console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel' };
export const cancelMetricArchive: Operation<'cancelMetricArchive'> = { id: 'cancelMetricArchive', method: 'PUT', path: '/console/v1/metrics/{id}/cancel_archive', slashes: ['id'] };
export const commitDynamicConfigReview: Operation<'commitDynamicConfigReview'> = { id: 'commitDynamicConfigReview', method: 'PUT', path: '/console/v1/dynamic_configs/{id}/reviews/{reviewID}/commit' };
export const commitExperimentReview: Operation<'commitExperimentReview'> = { id: 'commitExperimentReview', method: 'PUT', path: '/console/v1/experiments/{id}/reviews/{reviewID}/commit' };
export const commitGateReview: Operation<'commitGateReview'> = { id: 'commitGateReview', method: 'PUT', path: '/console/v1/gates/{id}/reviews/{reviewID}/commit' };
export const commitSegmentReview: Operation<'commitSegmentReview'> = { id: 'commitSegmentReview', method: 'PUT', path: '/console/v1/segments/{id}/reviews/{reviewID}/commit' };
export const createAssignmentSource: Operation<'createAssignmentSource'> = { id: 'createAssignmentSource', method: 'POST', path: '/console/v1/experiments/assignment_sources', body: true };
export const createAutotune: Operation<'createAutotune'> = { id: 'createAutotune', method: 'POST', path: '/console/v1/autotunes', body: true };
export const createDashboard: Operation<'createDashboard'> = { id: 'createDashboard', method: 'POST', path: '/console/v1/dashboards', body: true };
export const createDatabricksConnection: Operation<'createDatabricksConnection'> = { id: 'createDatabricksConnection', method: 'POST', path: '/console/v1/ingestion/connection/databricks', body: true };
export const createDynamicConfig: Operation<'createDynamicConfig'> = { id: 'createDynamicConfig', method: 'POST', path: '/console/v1/dynamic_configs', body: true };
export const createEntityPropertySource: Operation<'createEntityPropertySource'> = { id: 'createEntityPropertySource', method: 'POST', path: '/console/v1/experiments/entity_properties', body: true };
export const createExperiment: Operation<'createExperiment'> = { id: 'createExperiment', method: 'POST', path: '/console/v1/experiments', body: true };
export const createGate: Operation<'createGate'> = { id: 'createGate', method: 'POST', path: '/console/v1/gates', body: true };
export const createHoldout: Operation<'createHoldout'> = { id: 'createHoldout', method: 'POST', path: '/console/v1/holdouts', body: true };
export const createIngestion: Operation<'createIngestion'> = { id: 'createIngestion', method: 'POST', path: '/console/v1/ingestion', body: true };
export const createKey: Operation<'createKey'> = { id: 'createKey', method: 'POST', path: '/console/v1/keys', body: true };
export const createLayer: Operation<'createLayer'> = { id: 'createLayer', method: 'POST', path: '/console/v1/layers', body: true };
export const createMetric: Operation<'createMetric'> = { id: 'createMetric', method: 'POST', path: '/console/v1/metrics', body: true };
export const createMetricSource: Operation<'createMetricSource'> = { id: 'createMetricSource', method: 'POST', path: '/console/v1/metrics/metric_source', body: true };
export const createParamStore: Operation<'createParamStore'> = { id: 'createParamStore', method: 'POST', path: '/console/v1/param_stores', body: true };
export const createPrompt: Operation<'createPrompt'> = { id: 'createPrompt', method: 'POST', path: '/console/v1/prompts', body: true };
export const createPromptVersion: Operation<'createPromptVersion'> = { id: 'createPromptVersion', method: 'POST', path: '/console/v1/prompts/{id}/versions', body: true };
export const createQualifyingEvent: Operation<'createQualifyingEvent'> = { id: 'createQualifyingEvent', method: 'POST', path: '/console/v1/experiments/qualifying_events', body: true };
export const createReleasePipeline: Operation<'createReleasePipeline'> = { id: 'createReleasePipeline', method: 'POST', path: '/console/v1/release_pipelines', body: true };
export const createRole: Operation<'createRole'> = { id: 'createRole', method: 'POST', path: '/console/v1/roles', body: true };
export const createSegment: Operation<'createSegment'> = { id: 'createSegment', method: 'POST', path: '/console/v1/segments', body: true };
export const createTag: Operation<'createTag'> = { id: 'createTag', method: 'POST', path: '/console/v1/tags', body: true };
export const createTargetApp: Operation<'createTargetApp'> = { id: 'createTargetApp', method: 'POST', path: '/console/v1/target_app', body: true };
export const createTeam: Operation<'createTeam'> = { id: 'createTeam', method: 'POST', path: '/console/v1/users/teams', body: true };
export const createUnitIdType: Operation<'createUnitIdType'> = { id: 'createUnitIdType', method: 'POST', path: '/console/v1/unit_id_types', body: true };
export const deactivateKey: Operation<'deactivateKey'> = { id: 'deactivateKey', method: 'PATCH', path: '/console/v1/keys/{id}/deactivate' };
export const deferExperimentDecision: Operation<'deferExperimentDecision'> = { id: 'deferExperimentDecision', method: 'PUT', path: '/console/v1/experiments/{id}/defer_decision', body: true };
export const deleteAssignmentSource: Operation<'deleteAssignmentSource'> = { id: 'deleteAssignmentSource', method: 'DELETE', path: '/console/v1/experiments/assignment_source/{name}' };
export const deleteAutotune: Operation<'deleteAutotune'> = { id: 'deleteAutotune', method: 'DELETE', path: '/console/v1/autotunes/{id}' };
export const deleteDynamicConfig: Operation<'deleteDynamicConfig'> = { id: 'deleteDynamicConfig', method: 'DELETE', path: '/console/v1/dynamic_configs/{id}' };
export const deleteDynamicConfigRule: Operation<'deleteDynamicConfigRule'> = { id: 'deleteDynamicConfigRule', method: 'DELETE', path: '/console/v1/dynamic_configs/{id}/rule/{ruleId}' };
export const deleteDynamicConfigRuleByName: Operation<'deleteDynamicConfigRuleByName'> = { id: 'deleteDynamicConfigRuleByName', method: 'DELETE', path: '/console/v1/dynamic_configs/{id}/rule/name/{ruleName}' };
export const deleteEntityPropertySource: Operation<'deleteEntityPropertySource'> = { id: 'deleteEntityPropertySource', method: 'DELETE', path: '/console/v1/experiments/entity_property/{name}' };
export const deleteExperiment: Operation<'deleteExperiment'> = { id: 'deleteExperiment', method: 'DELETE', path: '/console/v1/experiments/{id}' };
export const deleteExperimentOverrides: Operation<'deleteExperimentOverrides'> = { id: 'deleteExperimentOverrides', method: 'DELETE', path: '/console/v1/experiments/{id}/overrides', body: true };
export const deleteGate: Operation<'deleteGate'> = { id: 'deleteGate', method: 'DELETE', path: '/console/v1/gates/{id}' };
export const deleteGateOverrides: Operation<'deleteGateOverrides'> = { id: 'deleteGateOverrides', method: 'DELETE', path: '/console/v1/gates/{id}/overrides', body: true };
export const deleteGateRule: Operation<'deleteGateRule'> = { id: 'deleteGateRule', method: 'DELETE', path: '/console/v1/gates/{id}/rules/{ruleID}' };
export const deleteHoldout: Operation<'deleteHoldout'> = { id: 'deleteHoldout', method: 'DELETE', path: '/console/v1/holdouts/{id}' };
export const deleteHoldoutOverrides: Operation<'deleteHoldoutOverrides'> = { id: 'deleteHoldoutOverrides', method: 'DELETE', path: '/console/v1/holdouts/{id}/overrides', body: true };
export const deleteIngestion: Operation<'deleteIngestion'> = { id: 'deleteIngestion', method: 'DELETE', path: '/console/v1/ingestion' };
export const deleteKey: Operation<'deleteKey'> = { id: 'deleteKey', method: 'DELETE', path: '/console/v1/keys/{id}' };
export const deleteLayer: Operation<'deleteLayer'> = { id: 'deleteLayer', method: 'DELETE', path: '/console/v1/layers/{id}' };
export const deleteLayerOverrides: Operation<'deleteLayerOverrides'> = { id: 'deleteLayerOverrides', method: 'DELETE', path: '/console/v1/layers/{id}/overrides', body: true };
export const deleteMetric: Operation<'deleteMetric'> = { id: 'deleteMetric', method: 'DELETE', path: '/console/v1/metrics/{id}', slashes: ['id'] };
export const deleteMetricSource: Operation<'deleteMetricSource'> = { id: 'deleteMetricSource', method: 'DELETE', path: '/console/v1/metrics/metric_source/{name}' };
export const deleteParamStore: Operation<'deleteParamStore'> = { id: 'deleteParamStore', method: 'DELETE', path: '/console/v1/param_stores/{name}' };
export const deleteQualifyingEvent: Operation<'deleteQualifyingEvent'> = { id: 'deleteQualifyingEvent', method: 'DELETE', path: '/console/v1/experiments/qualifying_events/{name}' };
export const deleteReleasePipeline: Operation<'deleteReleasePipeline'> = { id: 'deleteReleasePipeline', method: 'DELETE', path: '/console/v1/release_pipelines/{id}' };
export const deleteRole: Operation<'deleteRole'> = { id: 'deleteRole', method: 'DELETE', path: '/console/v1/roles/{id}' };
export const deleteSegment: Operation<'deleteSegment'> = { id: 'deleteSegment', method: 'DELETE', path: '/console/v1/segments/{id}' };
export const deleteTag: Operation<'deleteTag'> = { id: 'deleteTag', method: 'DELETE', path: '/console/v1/tags/{id}' };
export const deleteTargetApp: Operation<'deleteTargetApp'> = { id: 'deleteTargetApp', method: 'DELETE', path: '/console/v1/target_app/{id}' };
export const deleteTeam: Operation<'deleteTeam'> = { id: 'deleteTeam', method: 'DELETE', path: '/console/v1/users/teams/{id}' };
export const deleteUnitIdType: Operation<'deleteUnitIdType'> = { id: 'deleteUnitIdType', method: 'DELETE', path: '/console/v1/unit_id_types/{id}' };
export const disableDynamicConfig: Operation<'disableDynamicConfig'> = { id: 'disableDynamicConfig', method: 'PUT', path: '/console/v1/dynamic_configs/{id}/disable' };
export const disableExperimentGroups: Operation<'disableExperimentGroups'> = { id: 'disableExperimentGroups', method: 'POST', path: '/console/v1/experiments/{id}/disable_groups', body: true };
export const disableGate: Operation<'disableGate'> = { id: 'disableGate', method: 'PUT', path: '/console/v1/gates/{id}/disable' };
export const enableDynamicConfig: Operation<'enableDynamicConfig'> = { id: 'enableDynamicConfig', method: 'PUT', path: '/console/v1/dynamic_configs/{id}/enable' };
export const enableExperimentGroups: Operation<'enableExperimentGroups'> = { id: 'enableExperimentGroups', method: 'POST', path: '/console/v1/experiments/{id}/enable_groups', body: true };
export const enableGate: Operation<'enableGate'> = { id: 'enableGate', method: 'PUT', path: '/console/v1/gates/{id}/enable' };
export const getAlert: Operation<'getAlert'> = { id: 'getAlert', method: 'GET', path: '/console/v1/alerts/{id}' };
export const getAlertEvent: Operation<'getAlertEvent'> = { id: 'getAlertEvent', method: 'GET', path: '/console/v1/alerts/{id}/events/{eventId}' };
export const getAutotune: Operation<'getAutotune'> = { id: 'getAutotune', method: 'GET', path: '/console/v1/autotunes/{id}' };
export const getCompany: Operation<'getCompany'> = { id: 'getCompany', method: 'GET', path: '/console/v1/company' };
export const getDashboard: Operation<'getDashboard'> = { id: 'getDashboard', method: 'GET', path: '/console/v1/dashboards/{id}' };
export const getDashboardWidgetResults: Operation<'getDashboardWidgetResults'> = { id: 'getDashboardWidgetResults', method: 'GET', path: '/console/v1/dashboards/{id}/widgets/{widgetId}/results' };
export const getDynamicConfig: Operation<'getDynamicConfig'> = { id: 'getDynamicConfig', method: 'GET', path: '/console/v1/dynamic_configs/{id}' };
export const getDynamicConfigRule: Operation<'getDynamicConfigRule'> = { id: 'getDynamicConfigRule', method: 'GET', path: '/console/v1/dynamic_configs/{id}/rule/{ruleId}' };
export const getEntityPropertySource: Operation<'getEntityPropertySource'> = { id: 'getEntityPropertySource', method: 'GET', path: '/console/v1/experiments/entity_property/{name}' };
export const getEnvironments: Operation<'getEnvironments'> = { id: 'getEnvironments', method: 'GET', path: '/console/v1/environments' };
export const getEvent: Operation<'getEvent'> = { id: 'getEvent', method: 'GET', path: '/console/v1/events/{eventName}', slashes: ['eventName'] };
export const getExperiment: Operation<'getExperiment'> = { id: 'getExperiment', method: 'GET', path: '/console/v1/experiments/{id}' };
export const getExperimentContext: Operation<'getExperimentContext'> = { id: 'getExperimentContext', method: 'GET', path: '/console/v1/experiments/{id}/context' };
export const getExperimentCumulativeExposures: Operation<'getExperimentCumulativeExposures'> = { id: 'getExperimentCumulativeExposures', method: 'GET', path: '/console/v1/experiments/{id}/cumulative_exposures' };
export const getExperimentOverrides: Operation<'getExperimentOverrides'> = { id: 'getExperimentOverrides', method: 'GET', path: '/console/v1/experiments/{id}/overrides' };
export const getExperimentPulseLoad: Operation<'getExperimentPulseLoad'> = { id: 'getExperimentPulseLoad', method: 'GET', path: '/console/v1/experiments/{id}/pulse_load_history/{dagID}' };
export const getExperimentPulseMetricResult: Operation<'getExperimentPulseMetricResult'> = { id: 'getExperimentPulseMetricResult', method: 'GET', path: '/console/v1/experiments/{id}/pulse_metric_result', rules: true };
export const getExperimentPulseResults: Operation<'getExperimentPulseResults'> = { id: 'getExperimentPulseResults', method: 'GET', path: '/console/v1/experiments/{id}/pulse_results', rules: true };
export const getExperimentSummaryCharts: Operation<'getExperimentSummaryCharts'> = { id: 'getExperimentSummaryCharts', method: 'GET', path: '/console/v1/experiments/{id}/summary_charts' };
export const getExposureCount: Operation<'getExposureCount'> = { id: 'getExposureCount', method: 'GET', path: '/console/v1/exposure_count', rules: true };
export const getGate: Operation<'getGate'> = { id: 'getGate', method: 'GET', path: '/console/v1/gates/{id}' };
export const getGateChecks: Operation<'getGateChecks'> = { id: 'getGateChecks', method: 'GET', path: '/console/v1/gates/{id}/checks' };
export const getGateOverrides: Operation<'getGateOverrides'> = { id: 'getGateOverrides', method: 'GET', path: '/console/v1/gates/{id}/overrides' };
export const getGateRulePulseResults: Operation<'getGateRulePulseResults'> = { id: 'getGateRulePulseResults', method: 'GET', path: '/console/v1/gates/{id}/rules/{ruleID}/pulse_results', rules: true };
export const getHoldout: Operation<'getHoldout'> = { id: 'getHoldout', method: 'GET', path: '/console/v1/holdouts/{id}' };
export const getHoldoutOverrides: Operation<'getHoldoutOverrides'> = { id: 'getHoldoutOverrides', method: 'GET', path: '/console/v1/holdouts/{id}/overrides' };
export const getHoldoutPulseResults: Operation<'getHoldoutPulseResults'> = { id: 'getHoldoutPulseResults', method: 'GET', path: '/console/v1/holdouts/{id}/pulse_results', rules: true };
export const getIngestion: Operation<'getIngestion'> = { id: 'getIngestion', method: 'GET', path: '/console/v1/ingestion' };
export const getIngestionEventCount: Operation<'getIngestionEventCount'> = { id: 'getIngestionEventCount', method: 'GET', path: '/console/v1/ingestion/events/count' };
export const getIngestionEventDelta: Operation<'getIngestionEventDelta'> = { id: 'getIngestionEventDelta', method: 'GET', path: '/console/v1/ingestion/events/delta' };
export const getIngestionRun: Operation<'getIngestionRun'> = { id: 'getIngestionRun', method: 'GET', path: '/console/v1/ingestion/runs/{id}' };
export const getIngestionSchedule: Operation<'getIngestionSchedule'> = { id: 'getIngestionSchedule', method: 'GET', path: '/console/v1/ingestion/schedule' };
export const getKey: Operation<'getKey'> = { id: 'getKey', method: 'GET', path: '/console/v1/keys/{id}' };
export const getLayer: Operation<'getLayer'> = { id: 'getLayer', method: 'GET', path: '/console/v1/layers/{id}' };
export const getLayerOverrides: Operation<'getLayerOverrides'> = { id: 'getLayerOverrides', method: 'GET', path: '/console/v1/layers/{id}/overrides' };
export const getMetric: Operation<'getMetric'> = { id: 'getMetric', method: 'GET', path: '/console/v1/metrics/{id}', slashes: ['id'] };
export const getMetricByName: Operation<'getMetricByName'> = { id: 'getMetricByName', method: 'GET', path: '/console/v1/metrics/{name}/{type}', slashes: ['name'] };
export const getMetricSource: Operation<'getMetricSource'> = { id: 'getMetricSource', method: 'GET', path: '/console/v1/metrics/metric_source/{name}' };
export const getMetricSql: Operation<'getMetricSql'> = { id: 'getMetricSql', method: 'GET', path: '/console/v1/metrics/{id}/sql', slashes: ['id'] };
export const getMetricValue: Operation<'getMetricValue'> = { id: 'getMetricValue', method: 'GET', path: '/console/v1/metrics' };
export const getParamStore: Operation<'getParamStore'> = { id: 'getParamStore', method: 'GET', path: '/console/v1/param_stores/{name}' };
export const getProject: Operation<'getProject'> = { id: 'getProject', method: 'GET', path: '/console/v1/project' };
export const getProjectSettings: Operation<'getProjectSettings'> = { id: 'getProjectSettings', method: 'GET', path: '/console/v1/settings/project' };
export const getPrompt: Operation<'getPrompt'> = { id: 'getPrompt', method: 'GET', path: '/console/v1/prompts/{id}' };
export const getQualifyingEvent: Operation<'getQualifyingEvent'> = { id: 'getQualifyingEvent', method: 'GET', path: '/console/v1/experiments/qualifying_events/{name}' };
export const getReleasePipeline: Operation<'getReleasePipeline'> = { id: 'getReleasePipeline', method: 'GET', path: '/console/v1/release_pipelines/{id}' };
export const getReleasePipelineTrigger: Operation<'getReleasePipelineTrigger'> = { id: 'getReleasePipelineTrigger', method: 'GET', path: '/console/v1/release_pipeline_triggers/{id}' };
export const getReport: Operation<'getReport'> = { id: 'getReport', method: 'GET', path: '/console/v1/reports' };
export const getReviewsSettings: Operation<'getReviewsSettings'> = { id: 'getReviewsSettings', method: 'GET', path: '/console/v1/settings/reviews' };
export const getRole: Operation<'getRole'> = { id: 'getRole', method: 'GET', path: '/console/v1/roles/{id}' };
export const getRolesSettings: Operation<'getRolesSettings'> = { id: 'getRolesSettings', method: 'GET', path: '/console/v1/settings/roles' };
export const getSegment: Operation<'getSegment'> = { id: 'getSegment', method: 'GET', path: '/console/v1/segments/{id}' };
export const getSegmentIdListMetadata: Operation<'getSegmentIdListMetadata'> = { id: 'getSegmentIdListMetadata', method: 'GET', path: '/console/v1/segments/{id}/idlist_metadata' };
export const getSegmentIds: Operation<'getSegmentIds'> = { id: 'getSegmentIds', method: 'GET', path: '/console/v1/segments/{id}/id_list', rules: true };
export const getTag: Operation<'getTag'> = { id: 'getTag', method: 'GET', path: '/console/v1/tags/{id}' };
export const getTargetApp: Operation<'getTargetApp'> = { id: 'getTargetApp', method: 'GET', path: '/console/v1/target_app/{id}' };
export const getTeam: Operation<'getTeam'> = { id: 'getTeam', method: 'GET', path: '/console/v1/users/teams/{id}' };
export const getTeamsSettings: Operation<'getTeamsSettings'> = { id: 'getTeamsSettings', method: 'GET', path: '/console/v1/settings/teams' };
export const getUnitIdType: Operation<'getUnitIdType'> = { id: 'getUnitIdType', method: 'GET', path: '/console/v1/unit_id_types/{id}' };
export const getUsageReport: Operation<'getUsageReport'> = { id: 'getUsageReport', method: 'GET', path: '/console/v1/project/usage_billing/report', text: true, rules: true };
export const getUserByEmail: Operation<'getUserByEmail'> = { id: 'getUserByEmail', method: 'GET', path: '/console/v1/users/{email}' };
export const getUserById: Operation<'getUserById'> = { id: 'getUserById', method: 'GET', path: '/console/v1/users/id/{id}' };
export const inviteUsers: Operation<'inviteUsers'> = { id: 'inviteUsers', method: 'POST', path: '/console/v1/users/invite', body: true };
export const launchGate: Operation<'launchGate'> = { id: 'launchGate', method: 'PUT', path: '/console/v1/gates/{id}/launch' };
export const listAlertEvents: Operation<'listAlertEvents'> = { id: 'listAlertEvents', method: 'GET', path: '/console/v1/alerts/{id}/events' };
export const listAlerts: Operation<'listAlerts'> = { id: 'listAlerts', method: 'GET', path: '/console/v1/alerts' };
export const listAssignmentSources: Operation<'listAssignmentSources'> = { id: 'listAssignmentSources', method: 'GET', path: '/console/v1/experiments/assignment_sources' };
export const listAuditLogs: Operation<'listAuditLogs'> = { id: 'listAuditLogs', method: 'GET', path: '/console/v1/audit_logs' };
export const listAutotunes: Operation<'listAutotunes'> = { id: 'listAutotunes', method: 'GET', path: '/console/v1/autotunes' };
export const listDashboards: Operation<'listDashboards'> = { id: 'listDashboards', method: 'GET', path: '/console/v1/dashboards', rules: true };
export const listDynamicConfigRules: Operation<'listDynamicConfigRules'> = { id: 'listDynamicConfigRules', method: 'GET', path: '/console/v1/dynamic_configs/{id}/rules' };
export const listDynamicConfigVersions: Operation<'listDynamicConfigVersions'> = { id: 'listDynamicConfigVersions', method: 'GET', path: '/console/v1/dynamic_configs/{id}/versions' };
export const listDynamicConfigs: Operation<'listDynamicConfigs'> = { id: 'listDynamicConfigs', method: 'GET', path: '/console/v1/dynamic_configs' };
export const listEntityPropertySources: Operation<'listEntityPropertySources'> = { id: 'listEntityPropertySources', method: 'GET', path: '/console/v1/experiments/entity_properties' };
export const listEventMetrics: Operation<'listEventMetrics'> = { id: 'listEventMetrics', method: 'GET', path: '/console/v1/events/{eventName}/metrics', slashes: ['eventName'] };
export const listEvents: Operation<'listEvents'> = { id: 'listEvents', method: 'GET', path: '/console/v1/events' };
export const listExperimentAlerts: Operation<'listExperimentAlerts'> = { id: 'listExperimentAlerts', method: 'GET', path: '/console/v1/experiments/{id}/alerts' };
export const listExperimentPulseLoads: Operation<'listExperimentPulseLoads'> = { id: 'listExperimentPulseLoads', method: 'GET', path: '/console/v1/experiments/{id}/pulse_load_history' };
export const listExperimentVersions: Operation<'listExperimentVersions'> = { id: 'listExperimentVersions', method: 'GET', path: '/console/v1/experiments/{id}/versions' };
export const listExperiments: Operation<'listExperiments'> = { id: 'listExperiments', method: 'GET', path: '/console/v1/experiments' };
export const listGateDynamicConfigReferences: Operation<'listGateDynamicConfigReferences'> = { id: 'listGateDynamicConfigReferences', method: 'GET', path: '/console/v1/gates/{id}/dynamic_config_references', rules: true };
export const listGateExperimentReferences: Operation<'listGateExperimentReferences'> = { id: 'listGateExperimentReferences', method: 'GET', path: '/console/v1/gates/{id}/experiment_references', rules: true };
export const listGateReferences: Operation<'listGateReferences'> = { id: 'listGateReferences', method: 'GET', path: '/console/v1/gates/{id}/gate_references', rules: true };
export const listGateRulePulseLoads: Operation<'listGateRulePulseLoads'> = { id: 'listGateRulePulseLoads', method: 'GET', path: '/console/v1/gates/{id}/rules/{ruleID}/pulse_load_history' };
export const listGateRules: Operation<'listGateRules'> = { id: 'listGateRules', method: 'GET', path: '/console/v1/gates/{id}/rules' };
export const listGateVersions: Operation<'listGateVersions'> = { id: 'listGateVersions', method: 'GET', path: '/console/v1/gates/{id}/versions' };
export const listGates: Operation<'listGates'> = { id: 'listGates', method: 'GET', path: '/console/v1/gates' };
export const listHoldouts: Operation<'listHoldouts'> = { id: 'listHoldouts', method: 'GET', path: '/console/v1/holdouts' };
export const listIngestionRuns: Operation<'listIngestionRuns'> = { id: 'listIngestionRuns', method: 'GET', path: '/console/v1/ingestion/runs' };
export const listIngestionStatuses: Operation<'listIngestionStatuses'> = { id: 'listIngestionStatuses', method: 'GET', path: '/console/v1/ingestion/status' };
export const listKeys: Operation<'listKeys'> = { id: 'listKeys', method: 'GET', path: '/console/v1/keys' };
export const listLayerExperiments: Operation<'listLayerExperiments'> = { id: 'listLayerExperiments', method: 'GET', path: '/console/v1/layers/{id}/experiments' };
export const listLayers: Operation<'listLayers'> = { id: 'listLayers', method: 'GET', path: '/console/v1/layers' };
export const listMetricExperiments: Operation<'listMetricExperiments'> = { id: 'listMetricExperiments', method: 'GET', path: '/console/v1/metrics/{id}/experiments', slashes: ['id'] };
export const listMetricSourceMetrics: Operation<'listMetricSourceMetrics'> = { id: 'listMetricSourceMetrics', method: 'GET', path: '/console/v1/metrics/metric_source/{name}/metrics' };
export const listMetricSources: Operation<'listMetricSources'> = { id: 'listMetricSources', method: 'GET', path: '/console/v1/metrics/metric_source/list' };
export const listMetricValues: Operation<'listMetricValues'> = { id: 'listMetricValues', method: 'GET', path: '/console/v1/metrics/values' };
export const listMetrics: Operation<'listMetrics'> = { id: 'listMetrics', method: 'GET', path: '/console/v1/metrics/list' };
export const listParamStores: Operation<'listParamStores'> = { id: 'listParamStores', method: 'GET', path: '/console/v1/param_stores' };
export const listPrompts: Operation<'listPrompts'> = { id: 'listPrompts', method: 'GET', path: '/console/v1/prompts' };
export const listQualifyingEvents: Operation<'listQualifyingEvents'> = { id: 'listQualifyingEvents', method: 'GET', path: '/console/v1/experiments/qualifying_events' };
export const listReleasePipelineTriggers: Operation<'listReleasePipelineTriggers'> = { id: 'listReleasePipelineTriggers', method: 'GET', path: '/console/v1/release_pipeline_triggers', rules: true };
export const listReleasePipelines: Operation<'listReleasePipelines'> = { id: 'listReleasePipelines', method: 'GET', path: '/console/v1/release_pipelines' };
export const listRoles: Operation<'listRoles'> = { id: 'listRoles', method: 'GET', path: '/console/v1/roles' };
export const listSegments: Operation<'listSegments'> = { id: 'listSegments', method: 'GET', path: '/console/v1/segments' };
export const listTags: Operation<'listTags'> = { id: 'listTags', method: 'GET', path: '/console/v1/tags' };
export const listTargetApps: Operation<'listTargetApps'> = { id: 'listTargetApps', method: 'GET', path: '/console/v1/target_app' };
export const listTeams: Operation<'listTeams'> = { id: 'listTeams', method: 'GET', path: '/console/v1/users/teams' };
export const listUnitIdTypes: Operation<'listUnitIdTypes'> = { id: 'listUnitIdTypes', method: 'GET', path: '/console/v1/unit_id_types' };
export const listUsers: Operation<'listUsers'> = { id: 'listUsers', method: 'GET', path: '/console/v1/users' };
export const loadExperimentPulse: Operation<'loadExperimentPulse'> = { id: 'loadExperimentPulse', method: 'POST', path: '/console/v1/experiments/{id}/load_pulse', body: true };
export const loadGatePulse: Operation<'loadGatePulse'> = { id: 'loadGatePulse', method: 'POST', path: '/console/v1/gates/{id}/load_pulse', body: true };
export const makeAutotuneDecision: Operation<'makeAutotuneDecision'> = { id: 'makeAutotuneDecision', method: 'PUT', path: '/console/v1/autotunes/{id}/make_decision', body: true };
export const makeExperimentDecision: Operation<'makeExperimentDecision'> = { id: 'makeExperimentDecision', method: 'PUT', path: '/console/v1/experiments/{id}/make_decision', body: true };
export const patchAssignmentSource: Operation<'patchAssignmentSource'> = { id: 'patchAssignmentSource', method: 'PATCH', path: '/console/v1/experiments/assignment_source/{name}', body: true };
export const patchAutotune: Operation<'patchAutotune'> = { id: 'patchAutotune', method: 'PATCH', path: '/console/v1/autotunes/{id}', body: true };
export const patchDynamicConfig: Operation<'patchDynamicConfig'> = { id: 'patchDynamicConfig', method: 'PATCH', path: '/console/v1/dynamic_configs/{id}', body: true };
export const patchDynamicConfigRule: Operation<'patchDynamicConfigRule'> = { id: 'patchDynamicConfigRule', method: 'PATCH', path: '/console/v1/dynamic_configs/{id}/rule/{ruleId}', body: true };
export const patchDynamicConfigRuleByName: Operation<'patchDynamicConfigRuleByName'> = { id: 'patchDynamicConfigRuleByName', method: 'PATCH', path: '/console/v1/dynamic_configs/{id}/rule/name/{ruleName}', body: true };
export const patchDynamicConfigRules: Operation<'patchDynamicConfigRules'> = { id: 'patchDynamicConfigRules', method: 'PATCH', path: '/console/v1/dynamic_configs/{id}/rules', body: true };
export const patchEntityPropertySource: Operation<'patchEntityPropertySource'> = { id: 'patchEntityPropertySource', method: 'PATCH', path: '/console/v1/experiments/entity_property/{name}', body: true };
export const patchExperiment: Operation<'patchExperiment'> = { id: 'patchExperiment', method: 'PATCH', path: '/console/v1/experiments/{id}', body: true };
export const patchExperimentOverrides: Operation<'patchExperimentOverrides'> = { id: 'patchExperimentOverrides', method: 'PATCH', path: '/console/v1/experiments/{id}/overrides', body: true };
export const patchGate: Operation<'patchGate'> = { id: 'patchGate', method: 'PATCH', path: '/console/v1/gates/{id}', body: true };
export const patchGateRule: Operation<'patchGateRule'> = { id: 'patchGateRule', method: 'PATCH', path: '/console/v1/gates/{id}/rules/{ruleID}', body: true };
export const patchGateRules: Operation<'patchGateRules'> = { id: 'patchGateRules', method: 'PATCH', path: '/console/v1/gates/{id}/rules', body: true };
export const patchHoldout: Operation<'patchHoldout'> = { id: 'patchHoldout', method: 'PATCH', path: '/console/v1/holdouts/{id}', body: true };
export const patchIngestion: Operation<'patchIngestion'> = { id: 'patchIngestion', method: 'PATCH', path: '/console/v1/ingestion', body: true };
export const patchKey: Operation<'patchKey'> = { id: 'patchKey', method: 'PATCH', path: '/console/v1/keys/{id}', body: true };
export const patchLayer: Operation<'patchLayer'> = { id: 'patchLayer', method: 'PATCH', path: '/console/v1/layers/{id}', body: true };
export const patchPrompt: Operation<'patchPrompt'> = { id: 'patchPrompt', method: 'PATCH', path: '/console/v1/prompts/{id}', body: true };
export const patchRole: Operation<'patchRole'> = { id: 'patchRole', method: 'PATCH', path: '/console/v1/roles/{id}', body: true };
export const patchTag: Operation<'patchTag'> = { id: 'patchTag', method: 'PATCH', path: '/console/v1/tags/{id}', body: true };
export const patchTargetApp: Operation<'patchTargetApp'> = { id: 'patchTargetApp', method: 'PATCH', path: '/console/v1/target_app/{id}', body: true };
export const patchTeam: Operation<'patchTeam'> = { id: 'patchTeam', method: 'PATCH', path: '/console/v1/users/teams/{id}', body: true };
export const patchUnitIdType: Operation<'patchUnitIdType'> = { id: 'patchUnitIdType', method: 'PATCH', path: '/console/v1/unit_id_types/{id}', body: true };
export const pauseReleasePipelineTrigger: Operation<'pauseReleasePipelineTrigger'> = { id: 'pauseReleasePipelineTrigger', method: 'PUT', path: '/console/v1/release_pipeline_triggers/{id}/pause', body: true };
export const reloadMetric: Operation<'reloadMetric'> = { id: 'reloadMetric', method: 'POST', path: '/console/v1/metrics/{id}/reload', slashes: ['id'] };
export const removeSegmentIds: Operation<'removeSegmentIds'> = { id: 'removeSegmentIds', method: 'DELETE', path: '/console/v1/segments/{id}/id_list', body: true, limits: [{ requests: 900, milliseconds: 900000 }, { requests: 12, milliseconds: 10000 }] };
export const removeSegmentUserStoreIds: Operation<'removeSegmentUserStoreIds'> = { id: 'removeSegmentUserStoreIds', method: 'PATCH', path: '/console/v1/segments/{id}/remove_ids', body: true };
export const replaceDashboardWidgets: Operation<'replaceDashboardWidgets'> = { id: 'replaceDashboardWidgets', method: 'PUT', path: '/console/v1/dashboards/{id}/widgets', body: true };
export const resetAutotune: Operation<'resetAutotune'> = { id: 'resetAutotune', method: 'PUT', path: '/console/v1/autotunes/{id}/reset' };
export const resetExperiment: Operation<'resetExperiment'> = { id: 'resetExperiment', method: 'PUT', path: '/console/v1/experiments/{id}/reset' };
export const resetSegmentIds: Operation<'resetSegmentIds'> = { id: 'resetSegmentIds', method: 'POST', path: '/console/v1/segments/{id}/id_list/reset', body: true };
export const resolveExperimentAlert: Operation<'resolveExperimentAlert'> = { id: 'resolveExperimentAlert', method: 'POST', path: '/console/v1/experiments/{id}/alerts/{metricId}/resolve', body: true };
export const resolveGateAlert: Operation<'resolveGateAlert'> = { id: 'resolveGateAlert', method: 'POST', path: '/console/v1/gates/{id}/alerts/{metricId}/resolve', body: true };
export const restartExperimentAsNew: Operation<'restartExperimentAsNew'> = { id: 'restartExperimentAsNew', method: 'POST', path: '/console/v1/experiments/{id}/restart_as_new', body: true };
export const rollOutReleasePipelineTrigger: Operation<'rollOutReleasePipelineTrigger'> = { id: 'rollOutReleasePipelineTrigger', method: 'PUT', path: '/console/v1/release_pipeline_triggers/{id}/rollout' };
export const rotateKey: Operation<'rotateKey'> = { id: 'rotateKey', method: 'PATCH', path: '/console/v1/keys/{id}/rotate' };
export const scheduleExperimentStart: Operation<'scheduleExperimentStart'> = { id: 'scheduleExperimentStart', method: 'POST', path: '/console/v1/experiments/{id}/schedule_start', body: true };
export const scheduleMetricArchive: Operation<'scheduleMetricArchive'> = { id: 'scheduleMetricArchive', method: 'PUT', path: '/console/v1/metrics/{id}/schedule_archive', slashes: ['id'] };
export const skipReleasePipelineTrigger: Operation<'skipReleasePipelineTrigger'> = { id: 'skipReleasePipelineTrigger', method: 'PUT', path: '/console/v1/release_pipeline_triggers/{id}/skip', body: true };
export const startAutotune: Operation<'startAutotune'> = { id: 'startAutotune', method: 'PUT', path: '/console/v1/autotunes/{id}/start' };
export const startExperiment: Operation<'startExperiment'> = { id: 'startExperiment', method: 'PUT', path: '/console/v1/experiments/{id}/start', body: true };
export const startExperimentCodeCleanup: Operation<'startExperimentCodeCleanup'> = { id: 'startExperimentCodeCleanup', method: 'POST', path: '/console/v1/experiments/{id}/code_cleanup' };
export const startGateCodeCleanup: Operation<'startGateCodeCleanup'> = { id: 'startGateCodeCleanup', method: 'POST', path: '/console/v1/gates/{id}/code_cleanup' };
export const startPromptVersionEvaluation: Operation<'startPromptVersionEvaluation'> = { id: 'startPromptVersionEvaluation', method: 'POST', path: '/console/v1/prompts/{id}/versions/{versionId}/start_evals' };
export const submitChangeValidation: Operation<'submitChangeValidation'> = { id: 'submitChangeValidation', method: 'POST', path: '/console/v1/change_validation', body: true };
export const unarchiveDynamicConfig: Operation<'unarchiveDynamicConfig'> = { id: 'unarchiveDynamicConfig', method: 'PUT', path: '/console/v1/dynamic_configs/{id}/unarchive', body: true };
export const unarchiveExperiment: Operation<'unarchiveExperiment'> = { id: 'unarchiveExperiment', method: 'PUT', path: '/console/v1/experiments/{id}/unarchive' };
export const unarchiveGate: Operation<'unarchiveGate'> = { id: 'unarchiveGate', method: 'PUT', path: '/console/v1/gates/{id}/unarchive', body: true };
export const unarchiveMetric: Operation<'unarchiveMetric'> = { id: 'unarchiveMetric', method: 'PUT', path: '/console/v1/metrics/{id}/unarchive', slashes: ['id'] };
export const unpauseReleasePipelineTrigger: Operation<'unpauseReleasePipelineTrigger'> = { id: 'unpauseReleasePipelineTrigger', method: 'PUT', path: '/console/v1/release_pipeline_triggers/{id}/unpause', body: true };
export const updateAssignmentSource: Operation<'updateAssignmentSource'> = { id: 'updateAssignmentSource', method: 'POST', path: '/console/v1/experiments/assignment_source/{name}', body: true };
export const updateAutotune: Operation<'updateAutotune'> = { id: 'updateAutotune', method: 'POST', path: '/console/v1/autotunes/{id}', body: true };
export const updateChangeValidationMessage: Operation<'updateChangeValidationMessage'> = { id: 'updateChangeValidationMessage', method: 'PATCH', path: '/console/v1/change_validation/message', body: true };
export const updateDynamicConfig: Operation<'updateDynamicConfig'> = { id: 'updateDynamicConfig', method: 'POST', path: '/console/v1/dynamic_configs/{id}', body: true };
export const updateEntityPropertySource: Operation<'updateEntityPropertySource'> = { id: 'updateEntityPropertySource', method: 'POST', path: '/console/v1/experiments/entity_property/{name}', body: true };
export const updateEnvironments: Operation<'updateEnvironments'> = { id: 'updateEnvironments', method: 'POST', path: '/console/v1/environments', body: true };
export const updateExperiment: Operation<'updateExperiment'> = { id: 'updateExperiment', method: 'POST', path: '/console/v1/experiments/{id}', body: true };
export const updateExperimentOverrides: Operation<'updateExperimentOverrides'> = { id: 'updateExperimentOverrides', method: 'POST', path: '/console/v1/experiments/{id}/overrides', body: true };
export const updateGate: Operation<'updateGate'> = { id: 'updateGate', method: 'POST', path: '/console/v1/gates/{id}', body: true };
export const updateGateOverrides: Operation<'updateGateOverrides'> = { id: 'updateGateOverrides', method: 'POST', path: '/console/v1/gates/{id}/overrides', body: true };
export const updateHoldout: Operation<'updateHoldout'> = { id: 'updateHoldout', method: 'POST', path: '/console/v1/holdouts/{id}', body: true };
export const updateHoldoutOverrides: Operation<'updateHoldoutOverrides'> = { id: 'updateHoldoutOverrides', method: 'POST', path: '/console/v1/holdouts/{id}/overrides', body: true };
export const updateIngestionSchedule: Operation<'updateIngestionSchedule'> = { id: 'updateIngestionSchedule', method: 'POST', path: '/console/v1/ingestion/schedule', body: true };
export const updateLayer: Operation<'updateLayer'> = { id: 'updateLayer', method: 'POST', path: '/console/v1/layers/{id}', body: true };
export const updateLayerOverrides: Operation<'updateLayerOverrides'> = { id: 'updateLayerOverrides', method: 'POST', path: '/console/v1/layers/{id}/overrides', body: true };
export const updateMetric: Operation<'updateMetric'> = { id: 'updateMetric', method: 'POST', path: '/console/v1/metrics/{id}', body: true, slashes: ['id'] };
export const updateMetricSource: Operation<'updateMetricSource'> = { id: 'updateMetricSource', method: 'POST', path: '/console/v1/metrics/metric_source/{name}', body: true };
export const updateParamStore: Operation<'updateParamStore'> = { id: 'updateParamStore', method: 'POST', path: '/console/v1/param_stores/{name}', body: true };
export const updateProjectSettings: Operation<'updateProjectSettings'> = { id: 'updateProjectSettings', method: 'POST', path: '/console/v1/settings/project', body: true };
export const updateQualifyingEvent: Operation<'updateQualifyingEvent'> = { id: 'updateQualifyingEvent', method: 'POST', path: '/console/v1/experiments/qualifying_events/{name}', body: true };
export const updateReleasePipeline: Operation<'updateReleasePipeline'> = { id: 'updateReleasePipeline', method: 'POST', path: '/console/v1/release_pipelines/{id}', body: true };
export const updateReviewsSettings: Operation<'updateReviewsSettings'> = { id: 'updateReviewsSettings', method: 'POST', path: '/console/v1/settings/reviews', body: true };
export const updateRolesSettings: Operation<'updateRolesSettings'> = { id: 'updateRolesSettings', method: 'POST', path: '/console/v1/settings/roles', body: true };
export const updateSegmentRules: Operation<'updateSegmentRules'> = { id: 'updateSegmentRules', method: 'POST', path: '/console/v1/segments/{id}/conditional', body: true, list: true };
export const updateTeamsSettings: Operation<'updateTeamsSettings'> = { id: 'updateTeamsSettings', method: 'POST', path: '/console/v1/settings/teams', body: true };
export const updateUser: Operation<'updateUser'> = { id: 'updateUser', method: 'POST', path: '/console/v1/users/{email}', body: true };
export const updateWarehouseConnection: Operation<'updateWarehouseConnection'> = { id: 'updateWarehouseConnection', method: 'PATCH', path: '/console/v1/wh_connections', body: true };

export { projectWindows } from './project-windows.gen.ts';

/** Every operation. */
export const operations: readonly Operation[] = [
  abandonExperiment,
  abortReleasePipelineTrigger,
  addDashboardWidgets,
  addDynamicConfigRule,
  addDynamicConfigRules,
  addGateOverrides,
  addGateRule,
  addGateRules,
  addHoldoutOverrides,
  addLayerOverrides,
  addSegmentIds,
  addSegmentUserStoreIds,
  approveReleasePipelineTrigger,
  archiveDynamicConfig,
  archiveExperiment,
  archiveGate,
  archiveSegment,
  assignTargetApps,
  backfillIngestion,
  cancelExperimentPulseLoad,
  cancelMetricArchive,
  commitDynamicConfigReview,
  commitExperimentReview,
  commitGateReview,
  commitSegmentReview,
  createAssignmentSource,
  createAutotune,
  createDashboard,
  createDatabricksConnection,
  createDynamicConfig,
  createEntityPropertySource,
  createExperiment,
  createGate,
  createHoldout,
  createIngestion,
  createKey,
  createLayer,
  createMetric,
  createMetricSource,
  createParamStore,
  createPrompt,
  createPromptVersion,
  createQualifyingEvent,
  createReleasePipeline,
  createRole,
  createSegment,
  createTag,
  createTargetApp,
  createTeam,
  createUnitIdType,
  deactivateKey,
  deferExperimentDecision,
  deleteAssignmentSource,
  deleteAutotune,
  deleteDynamicConfig,
  deleteDynamicConfigRule,
  deleteDynamicConfigRuleByName,
  deleteEntityPropertySource,
  deleteExperiment,
  deleteExperimentOverrides,
  deleteGate,
  deleteGateOverrides,
  deleteGateRule,
  deleteHoldout,
  deleteHoldoutOverrides,
  deleteIngestion,
  deleteKey,
  deleteLayer,
  deleteLayerOverrides,
  deleteMetric,
  deleteMetricSource,
  deleteParamStore,
  deleteQualifyingEvent,
  deleteReleasePipeline,
  deleteRole,
  deleteSegment,
  deleteTag,
  deleteTargetApp,
  deleteTeam,
  deleteUnitIdType,
  disableDynamicConfig,
  disableExperimentGroups,
  disableGate,
  enableDynamicConfig,
  enableExperimentGroups,
  enableGate,
  getAlert,
  getAlertEvent,
  getAutotune,
  getCompany,
  getDashboard,
  getDashboardWidgetResults,
  getDynamicConfig,
  getDynamicConfigRule,
  getEntityPropertySource,
  getEnvironments,
  getEvent,
  getExperiment,
  getExperimentContext,
  getExperimentCumulativeExposures,
  getExperimentOverrides,
  getExperimentPulseLoad,
  getExperimentPulseMetricResult,
  getExperimentPulseResults,
  getExperimentSummaryCharts,
  getExposureCount,
  getGate,
  getGateChecks,
  getGateOverrides,
  getGateRulePulseResults,
  getHoldout,
  getHoldoutOverrides,
  getHoldoutPulseResults,
  getIngestion,
  getIngestionEventCount,
  getIngestionEventDelta,
  getIngestionRun,
  getIngestionSchedule,
  getKey,
  getLayer,
  getLayerOverrides,
  getMetric,
  getMetricByName,
  getMetricSource,
  getMetricSql,
  getMetricValue,
  getParamStore,
  getProject,
  getProjectSettings,
  getPrompt,
  getQualifyingEvent,
  getReleasePipeline,
  getReleasePipelineTrigger,
  getReport,
  getReviewsSettings,
  getRole,
  getRolesSettings,
  getSegment,
  getSegmentIdListMetadata,
  getSegmentIds,
  getTag,
  getTargetApp,
  getTeam,
  getTeamsSettings,
  getUnitIdType,
  getUsageReport,
  getUserByEmail,
  getUserById,
  inviteUsers,
  launchGate,
  listAlertEvents,
  listAlerts,
  listAssignmentSources,
  listAuditLogs,
  listAutotunes,
  listDashboards,
  listDynamicConfigRules,
  listDynamicConfigVersions,
  listDynamicConfigs,
  listEntityPropertySources,
  listEventMetrics,
  listEvents,
  listExperimentAlerts,
  listExperimentPulseLoads,
  listExperimentVersions,
  listExperiments,
  listGateDynamicConfigReferences,
  listGateExperimentReferences,
  listGateReferences,
  listGateRulePulseLoads,
  listGateRules,
  listGateVersions,
  listGates,
  listHoldouts,
  listIngestionRuns,
  listIngestionStatuses,
  listKeys,
  listLayerExperiments,
  listLayers,
  listMetricExperiments,
  listMetricSourceMetrics,
  listMetricSources,
  listMetricValues,
  listMetrics,
  listParamStores,
  listPrompts,
  listQualifyingEvents,
  listReleasePipelineTriggers,
  listReleasePipelines,
  listRoles,
  listSegments,
  listTags,
  listTargetApps,
  listTeams,
  listUnitIdTypes,
  listUsers,
  loadExperimentPulse,
  loadGatePulse,
  makeAutotuneDecision,
  makeExperimentDecision,
  patchAssignmentSource,
  patchAutotune,
  patchDynamicConfig,
  patchDynamicConfigRule,
  patchDynamicConfigRuleByName,
  patchDynamicConfigRules,
  patchEntityPropertySource,
  patchExperiment,
  patchExperimentOverrides,
  patchGate,
  patchGateRule,
  patchGateRules,
  patchHoldout,
  patchIngestion,
  patchKey,
  patchLayer,
  patchPrompt,
  patchRole,
  patchTag,
  patchTargetApp,
  patchTeam,
  patchUnitIdType,
  pauseReleasePipelineTrigger,
  reloadMetric,
  removeSegmentIds,
  removeSegmentUserStoreIds,
  replaceDashboardWidgets,
  resetAutotune,
  resetExperiment,
  resetSegmentIds,
  resolveExperimentAlert,
  resolveGateAlert,
  restartExperimentAsNew,
  rollOutReleasePipelineTrigger,
  rotateKey,
  scheduleExperimentStart,
  scheduleMetricArchive,
  skipReleasePipelineTrigger,
  startAutotune,
  startExperiment,
  startExperimentCodeCleanup,
  startGateCodeCleanup,
  startPromptVersionEvaluation,
  submitChangeValidation,
  unarchiveDynamicConfig,
  unarchiveExperiment,
  unarchiveGate,
  unarchiveMetric,
  unpauseReleasePipelineTrigger,
  updateAssignmentSource,
  updateAutotune,
  updateChangeValidationMessage,
  updateDynamicConfig,
  updateEntityPropertySource,
  updateEnvironments,
  updateExperiment,
  updateExperimentOverrides,
  updateGate,
  updateGateOverrides,
  updateHoldout,
  updateHoldoutOverrides,
  updateIngestionSchedule,
  updateLayer,
  updateLayerOverrides,
  updateMetric,
  updateMetricSource,
  updateParamStore,
  updateProjectSettings,
  updateQualifyingEvent,
  updateReleasePipeline,
  updateReviewsSettings,
  updateRolesSettings,
  updateSegmentRules,
  updateTeamsSettings,
  updateUser,
  updateWarehouseConnection,
];
