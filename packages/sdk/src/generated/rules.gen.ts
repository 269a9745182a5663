// Generated from the spec by `pnpm generate`. Do not edit: change spec/ and run it again.

import type { OperationRules, Rule } from '../rules/rule.ts';

const DashboardWidgetInput: Rule = {
  properties: {
    width: { maximum: 12, exclusiveMinimum: 0 },
    height: { exclusiveMinimum: 0 },
    query: {
      properties: {
        steps: { minItems: 2 },
        conversion_window: { properties: { value: { exclusiveMinimum: 0 } } },
      },
    },
  },
};
const DashboardDefaults: Rule = { properties: { date: { properties: { value: { exclusiveMinimum: 0 } } } } };
const DashboardColumns: Rule = { exclusiveMinimum: 0 };
const PassPercentage: Rule = { minimum: 0, maximum: 100, multipleOf: 0.01 };
const RuleSettings: Rule = { properties: { passPercentage: PassPercentage } };
const OverridesInput: Rule = {
  properties: {
    passingUserIDs: { maxItems: 2000, items: { minLength: 1 } },
    failingUserIDs: { maxItems: 2000, items: { minLength: 1 } },
    passingCustomIDs: { maxItems: 2000, items: { minLength: 1 } },
    failingCustomIDs: { maxItems: 2000, items: { minLength: 1 } },
  },
};
const SegmentIdsInput: Rule = { properties: { ids: { maxItems: 100000 } } };
const SegmentUserStoreIdsInput: Rule = { properties: { ids: { maxItems: 1000 } } };
const AssignmentSourceSettings: Rule = { properties: { scheduledReloadHour: { minimum: 0, maximum: 23 } } };
const DynamicConfigVariant: Rule = { properties: { passPercentage: PassPercentage } };
const DynamicConfigRuleInput: Rule = {
  properties: { passPercentage: PassPercentage, variants: { items: DynamicConfigVariant } },
};
const ExperimentName: Rule = { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\- ]*$' };
const ExperimentGroup: Rule = { properties: { size: { minimum: 0, maximum: 100 } } };
const WarehouseComputation: Rule = {
  properties: {
    metricDimensionLimits: { items: { properties: { limit: { minimum: 0, maximum: 100 } } } },
    winsorizationLowDenominator: { minimum: 0, maximum: 1 },
    winsorizationHighDenominator: { minimum: 0, maximum: 1 },
    winsorizationLow: { minimum: 0, maximum: 1 },
    winsorizationHigh: { minimum: 0, maximum: 1 },
  },
};
const ExperimentOverridesInput: Rule = {
  properties: {
    overrides: { maxItems: 1000 },
    userIDOverrides: { items: { properties: { ids: { maxItems: 1000 } } } },
  },
};
const DynamicConfigSettings: Rule = {
  properties: {
    name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
    description: { maxLength: 1000 },
    rules: { items: DynamicConfigRuleInput },
  },
};
const ExperimentSettings: Rule = {
  properties: {
    name: ExperimentName,
    description: { maxLength: 1000 },
    groups: { items: ExperimentGroup },
    allocation: { minimum: 0, maximum: 100 },
    duration: { exclusiveMinimum: 1 },
    targetExposures: { exclusiveMinimum: 1 },
    manualQualityScores: { maxItems: 10 },
    allocationDuration: { exclusiveMinimum: 1 },
    cohortedAnalysisDuration: { exclusiveMinimum: 1 },
    fixedAnalysisDuration: { exclusiveMinimum: 1 },
    scheduledReloadHour: { minimum: 0, maximum: 23 },
    scheduledReloadDays: { items: { minimum: 0, maximum: 6 } },
  },
};
const GateSettings: Rule = {
  properties: {
    name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
    description: { maxLength: 1000 },
    rules: { items: RuleSettings },
  },
};
const HoldoutSettings: Rule = {
  properties: { description: { maxLength: 1000 }, passPercentage: { minimum: 0, maximum: 10 } },
};

/** What the API documents of the values that each operation takes: lengths, characters, ranges and counts. */
export const rules: Readonly<Record<string, OperationRules>> = {
  addDashboardWidgets: {
    body: {
      properties: {
        widgets: { minItems: 1, items: DashboardWidgetInput },
        defaults: DashboardDefaults,
        max_cols: DashboardColumns,
      },
    },
  },
  addDynamicConfigRule: { body: RuleSettings },
  addDynamicConfigRules: { body: { properties: { rules: { items: RuleSettings } } } },
  addGateOverrides: { body: OverridesInput },
  addGateRule: { body: RuleSettings },
  addGateRules: { body: { properties: { rules: { items: RuleSettings } } } },
  addHoldoutOverrides: { body: OverridesInput },
  addSegmentIds: { body: SegmentIdsInput },
  addSegmentUserStoreIds: { body: SegmentUserStoreIdsInput },
  assignTargetApps: { body: { properties: { targetApps: { minItems: 1 } } } },
  createAssignmentSource: { body: AssignmentSourceSettings },
  createAutotune: {
    body: {
      properties: {
        explorationWindowRate: { minimum: 0.001, maximum: 1 },
        longtermExplorationAllocation: { minimum: 0.001, maximum: 1 },
        variants: { minItems: 2 },
      },
    },
  },
  createDashboard: {
    body: {
      properties: {
        name: { minLength: 1, maxLength: 200 },
        description: { maxLength: 10000 },
        defaults: DashboardDefaults,
        widgets: { items: DashboardWidgetInput },
      },
    },
  },
  createDynamicConfig: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
        description: { maxLength: 1000 },
        rules: { items: DynamicConfigRuleInput },
        id: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-.]*$' },
      },
    },
  },
  createExperiment: {
    body: {
      properties: {
        name: ExperimentName,
        description: { maxLength: 1000 },
        groups: { items: ExperimentGroup },
        allocation: { minimum: 0, maximum: 100 },
        duration: { exclusiveMinimum: 1 },
        targetExposures: { exclusiveMinimum: 1 },
        manualQualityScores: { maxItems: 10 },
        allocationDuration: { exclusiveMinimum: 1 },
        cohortedAnalysisDuration: { exclusiveMinimum: 1 },
        fixedAnalysisDuration: { exclusiveMinimum: 1 },
        scheduledReloadHour: { minimum: 0, maximum: 23 },
        scheduledReloadDays: { items: { minimum: 0, maximum: 6 } },
        id: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_-]*$' },
      },
    },
  },
  createGate: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
        description: { maxLength: 1000 },
        rules: { items: RuleSettings },
        id: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-.]*$' },
      },
    },
  },
  createHoldout: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\- ]*$' },
        description: { maxLength: 1000 },
      },
    },
  },
  createKey: {
    body: {
      properties: {
        description: { maxLength: 1000 },
        targetAppID: { minLength: 1 },
        secondaryTargetAppIDs: { items: { minLength: 1 } },
      },
    },
  },
  createLayer: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[A-Za-z0-9_ -]*$' },
        description: { maxLength: 1000 },
      },
    },
  },
  createMetric: {
    body: {
      properties: {
        name: { minLength: 4, maxLength: 200, pattern: '^[a-zA-Z0-9_.\\-()/ %:]*$' },
        description: { maxLength: 1000 },
        warehouseNative: WarehouseComputation,
      },
    },
  },
  createPrompt: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
        displayName: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
        description: { maxLength: 1000 },
      },
    },
  },
  createPromptVersion: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-. ]*$' },
        id: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-.]*$' },
        description: { maxLength: 1000 },
      },
    },
  },
  createSegment: {
    body: {
      properties: {
        name: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_\\- ]*$' },
        id: { minLength: 3, maxLength: 100, pattern: '^[a-zA-Z0-9_-]*$' },
        description: { maxLength: 1000 },
        rules: { items: RuleSettings },
      },
    },
  },
  createTag: {
    body: { properties: { name: { minLength: 1, maxLength: 100 }, description: { maxLength: 1000 } } },
  },
  deleteExperimentOverrides: { body: ExperimentOverridesInput },
  deleteGateOverrides: { body: OverridesInput },
  deleteHoldoutOverrides: { body: OverridesInput },
  getExperimentPulseMetricResult: { query: { properties: { confidence: { minimum: 0, maximum: 100 } } } },
  getExperimentPulseResults: { query: { properties: { confidence: { minimum: 0, maximum: 100 } } } },
  getExposureCount: {
    query: {
      properties: {
        experiments: { maxItems: 25 },
        gates: { maxItems: 25 },
        dynamicConfigs: { maxItems: 25 },
      },
    },
  },
  getGateRulePulseResults: { query: { properties: { confidence: { minimum: 0, maximum: 100 } } } },
  getHoldoutPulseResults: { query: { properties: { confidence: { minimum: 0, maximum: 100 } } } },
  getSegmentIds: { query: { properties: { limit: { minimum: 1 }, page: { minimum: 1 } } } },
  getUsageReport: { query: { properties: { end: { exclusiveMinimum: 0 }, start: { minimum: 0 } } } },
  listDashboards: { query: { properties: { search: { minLength: 1 } } } },
  listGateDynamicConfigReferences: { query: { properties: { limit: { maximum: 100 } } } },
  listGateExperimentReferences: { query: { properties: { limit: { maximum: 100 } } } },
  listGateReferences: { query: { properties: { limit: { maximum: 100 } } } },
  listReleasePipelineTriggers: { query: { properties: { limit: { maximum: 100 } } } },
  patchAssignmentSource: { body: AssignmentSourceSettings },
  patchAutotune: {
    body: {
      properties: {
        explorationWindowRate: { minimum: 0.001, maximum: 1 },
        longtermExplorationAllocation: { minimum: 0.001, maximum: 1 },
        variants: { minItems: 2 },
      },
    },
  },
  patchDynamicConfig: { body: DynamicConfigSettings },
  patchDynamicConfigRule: {
    body: { properties: { passPercentage: PassPercentage, variants: { items: DynamicConfigVariant } } },
  },
  patchDynamicConfigRuleByName: { body: RuleSettings },
  patchDynamicConfigRules: { body: { properties: { rules: { items: RuleSettings } } } },
  patchExperiment: { body: ExperimentSettings },
  patchExperimentOverrides: { body: ExperimentOverridesInput },
  patchGate: { body: GateSettings },
  patchGateRule: { body: RuleSettings },
  patchGateRules: { body: { properties: { rules: { items: RuleSettings } } } },
  patchHoldout: { body: HoldoutSettings },
  patchKey: {
    body: {
      properties: {
        description: { maxLength: 1000 },
        targetAppID: { minLength: 1 },
        secondaryTargetAppIDs: { items: { minLength: 1 } },
      },
    },
  },
  patchLayer: { body: { properties: { description: { maxLength: 1000 } } } },
  patchPrompt: { body: { properties: { description: { maxLength: 1000 } } } },
  patchTag: {
    body: { properties: { name: { minLength: 1, maxLength: 100 }, description: { maxLength: 1000 } } },
  },
  removeSegmentIds: { body: SegmentIdsInput },
  removeSegmentUserStoreIds: { body: SegmentUserStoreIdsInput },
  replaceDashboardWidgets: {
    body: {
      properties: {
        widgets: { items: DashboardWidgetInput },
        defaults: DashboardDefaults,
        max_cols: DashboardColumns,
      },
    },
  },
  resetSegmentIds: { body: SegmentIdsInput },
  restartExperimentAsNew: { body: { properties: { name: ExperimentName } } },
  updateAssignmentSource: { body: AssignmentSourceSettings },
  updateAutotune: {
    body: {
      properties: {
        explorationWindowRate: { minimum: 0.001, maximum: 1 },
        longtermExplorationAllocation: { minimum: 0.001, maximum: 1 },
        variants: { minItems: 2 },
      },
    },
  },
  updateDynamicConfig: { body: DynamicConfigSettings },
  updateExperiment: { body: ExperimentSettings },
  updateExperimentOverrides: { body: ExperimentOverridesInput },
  updateGate: { body: GateSettings },
  updateGateOverrides: { body: OverridesInput },
  updateHoldout: { body: HoldoutSettings },
  updateHoldoutOverrides: { body: OverridesInput },
  updateIngestionSchedule: { body: { properties: { scheduled_hour_pst: { minimum: 0, maximum: 23 } } } },
  updateLayer: { body: { properties: { description: { maxLength: 1000 } } } },
  updateMetric: { body: { properties: { warehouseNative: WarehouseComputation } } },
  updateSegmentRules: { body: { properties: { rules: { items: RuleSettings } }, items: RuleSettings } },
};

/** The patterns that say which characters a text may have, in words. */
export const characters: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9_ -]*$': 'letters (A to Z), digits, spaces, `_` and `-`',
  '^[a-zA-Z0-9_-]*$': 'letters (A to Z), digits, `_` and `-`',
  '^[a-zA-Z0-9_.\\-()/ %:]*$': 'letters (A to Z), digits, spaces, `_`, `.`, `-`, `(`, `)`, `/`, `%` and `:`',
  '^[a-zA-Z0-9_\\- ]*$': 'letters (A to Z), digits, spaces, `_` and `-`',
  '^[a-zA-Z0-9_\\-. ]*$': 'letters (A to Z), digits, spaces, `_`, `-` and `.`',
  '^[a-zA-Z0-9_\\-.]*$': 'letters (A to Z), digits, `_`, `-` and `.`',
};
