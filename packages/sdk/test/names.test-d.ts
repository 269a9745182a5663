// Checked by the compiler, never run. The parts of entities have names, for functions that take or make one.
import { expectTypeOf } from 'vitest';
import type {
  Autotune,
  AutotuneVariant,
  Condition,
  ConditionType,
  DynamicConfig,
  DynamicConfigPatch,
  DynamicConfigRule,
  DynamicConfigRuleInput,
  DynamicConfigVariant,
  Environment,
  EnvironmentList,
  EnvironmentOverride,
  Experiment,
  ExperimentConditionalOverride,
  ExperimentGroup,
  ExperimentIdOverride,
  ExperimentLink,
  ExperimentMetric,
  ExperimentOverrides,
  Gate,
  GatePatch,
  GateRule,
  GateStatus,
  GateType,
  IdListSegment,
  Layer,
  LayerConditionalOverride,
  LayerIdOverride,
  LayerOverrides,
  LayerParameter,
  Metric,
  MetricReference,
  MetricType,
  Overrides,
  Owner,
  ParamStore,
  ParamStoreParameter,
  ReleasePipeline,
  ReleasePipelinePhase,
  RuleBasedSegment,
  RuleInput,
  Segment,
  SegmentConditionInput,
  SegmentRule,
  SegmentRuleInput,
  StatsigConsole,
} from '../src/index.ts';

/** What a list has, where there is one. */
type Member<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

declare const statsig: StatsigConsole;

// --- gates ---

expectTypeOf<Member<Gate['rules']>>().branded.toEqualTypeOf<GateRule>();
expectTypeOf<Member<GatePatch['rules']>>().branded.toEqualTypeOf<RuleInput>();
expectTypeOf<Gate['status']>().branded.toEqualTypeOf<GateStatus>();
expectTypeOf<GateType>().toExtend<NonNullable<Gate['type']>>();
expectTypeOf<Member<Gate['monitoringMetrics']>>().toEqualTypeOf<MetricReference>();
expectTypeOf<NonNullable<Gate['owner']>>().toEqualTypeOf<Owner>();
expectTypeOf<Member<Overrides['environmentOverrides']>>().toEqualTypeOf<EnvironmentOverride>();
const shareOf = (rule: GateRule): number => rule.passPercentage;
expectTypeOf((await statsig.gates.get('a')).rules.map(shareOf)).toEqualTypeOf<number[]>();

// --- conditions ---

expectTypeOf<Member<GateRule['conditions']>>().toEqualTypeOf<Condition>();
expectTypeOf<Condition['type']>().toEqualTypeOf<ConditionType>();

// --- dynamic configs ---

expectTypeOf<Member<DynamicConfig['rules']>>().branded.toEqualTypeOf<DynamicConfigRule>();
expectTypeOf<Member<DynamicConfigPatch['rules']>>().branded.toEqualTypeOf<DynamicConfigRuleInput>();
expectTypeOf<Member<DynamicConfigRule['variants']>>().branded.toEqualTypeOf<DynamicConfigVariant>();

// --- segments ---

expectTypeOf<Extract<Segment, { type: 'rule_based' }>>().branded.toEqualTypeOf<RuleBasedSegment>();
expectTypeOf<Extract<Segment, { type: 'id_list' }>>().branded.toEqualTypeOf<IdListSegment>();
expectTypeOf<SegmentRule>().toExtend<NonNullable<RuleBasedSegment['rules']>>();
declare const condition: SegmentConditionInput;
const rule: SegmentRuleInput = { name: 'Staff', passPercentage: 100, conditions: [condition] };
statsig.segments.updateRules('a', [rule]);

// --- experiments and layers ---

expectTypeOf<Member<Experiment['groups']>>().toEqualTypeOf<ExperimentGroup>();
expectTypeOf<Member<Experiment['primaryMetrics']>>().toEqualTypeOf<ExperimentMetric>();
expectTypeOf<Member<Experiment['links']>>().toEqualTypeOf<ExperimentLink>();
expectTypeOf<Member<ExperimentOverrides['userIDOverrides']>>().toEqualTypeOf<ExperimentIdOverride>();
expectTypeOf<Member<ExperimentOverrides['overrides']>>().toEqualTypeOf<ExperimentConditionalOverride>();
expectTypeOf<Member<Layer['parameters']>>().toEqualTypeOf<LayerParameter>();
expectTypeOf<Member<LayerOverrides['idOverrides']>>().toEqualTypeOf<LayerIdOverride>();
expectTypeOf<Member<LayerOverrides['conditionalOverrides']>>().toEqualTypeOf<LayerConditionalOverride>();

// --- others ---

expectTypeOf<Member<Autotune['variants']>>().toEqualTypeOf<AutotuneVariant>();
expectTypeOf<Member<ParamStore['parameters']>>().toEqualTypeOf<ParamStoreParameter>();
expectTypeOf<Member<EnvironmentList['environments']>>().branded.toEqualTypeOf<Environment>();
expectTypeOf<Member<ReleasePipeline['phases']>>().branded.toEqualTypeOf<ReleasePipelinePhase>();
expectTypeOf<MetricType>().toExtend<NonNullable<Metric['type']>>();
