// What the generated types let a caller tell apart. Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import type { BodyOf, components, OperationId, ResponseOf } from '../src/index.ts';

type Schemas = components['schemas'];

// --- every operation has an answer ---

type WithoutAnswer = {
  [Id in OperationId]: [ResponseOf<Id>] extends [never] ? Id : never;
}[OperationId];
expectTypeOf<WithoutAnswer>().toBeNever();
expectTypeOf<ResponseOf<'getUsageReport'>>().toEqualTypeOf<string>();
expectTypeOf<BodyOf<'removeSegmentIds'>>().toEqualTypeOf<{ ids: string[] }>();

// --- unions narrow on the property that tells their members apart ---

declare const source: BodyOf<'createIngestion'>;
switch (source.dataset) {
  case 'Metrics':
    expectTypeOf(source.column_mapping).toEqualTypeOf<Schemas['MetricsColumnMapping'] | undefined>();
    break;
  case 'Events':
    expectTypeOf(source.column_mapping).toEqualTypeOf<Schemas['EventsColumnMapping'] | undefined>();
    break;
  default:
    expectTypeOf(source.dataset).toEqualTypeOf<'Exposures' | 'export_exposures'>();
    expectTypeOf(source.column_mapping).toEqualTypeOf<Schemas['ExposuresColumnMapping'] | undefined>();
}

declare const change: BodyOf<'patchIngestion'>;
if (change.dataset === 'Events') {
  expectTypeOf(change.column_mapping).toEqualTypeOf<Schemas['EventsColumnMapping'] | undefined>();
}

declare const segment: Schemas['Segment'];
switch (segment.type) {
  case 'rule_based':
    expectTypeOf(segment).toHaveProperty('rules');
    break;
  case 'id_list':
  case 'analysis_list':
  case 'user_store_id_list':
    expectTypeOf(segment).not.toHaveProperty('rules');
    break;
  default:
    expectTypeOf(segment).toBeNever();
}

declare const newSegment: BodyOf<'createSegment'>;
if (newSegment.type === 'rule_based') {
  expectTypeOf(newSegment.rules).toEqualTypeOf<Schemas['SegmentRuleInput'][] | undefined>();
} else {
  expectTypeOf(newSegment).not.toHaveProperty('rules');
}

declare const metric: BodyOf<'createMetric'>;
switch (metric.type) {
  case 'funnel':
    expectTypeOf(metric).toHaveProperty('funnelEventList');
    break;
  case 'composite':
  case 'composite_sum':
    expectTypeOf(metric).toHaveProperty('metricComponentMetrics');
    expectTypeOf(metric).not.toHaveProperty('funnelEventList');
    break;
  default:
    expectTypeOf(metric).toHaveProperty('warehouseNative');
    expectTypeOf(metric).not.toHaveProperty('funnelEventList');
    expectTypeOf(metric).not.toHaveProperty('metricComponentMetrics');
}

declare const parameter: Schemas['ParamStoreParameter'];
switch (parameter.ref_type) {
  case 'gate':
    expectTypeOf(parameter.gate_name).toEqualTypeOf<string>();
    break;
  case 'layer':
    expectTypeOf(parameter.layer_name).toEqualTypeOf<string>();
    break;
  case 'dynamic_config':
    expectTypeOf(parameter.config_name).toEqualTypeOf<string>();
    break;
  case 'experiment':
    expectTypeOf(parameter.experiment_name).toEqualTypeOf<string>();
    break;
  case 'static':
    expectTypeOf(parameter).toHaveProperty('value');
    break;
  default:
    expectTypeOf(parameter).toBeNever();
}

declare const widget: Schemas['DashboardWidgetInput'];
if (widget.type === 'timeseries') {
  expectTypeOf(widget.query).toEqualTypeOf<Schemas['DashboardTimeseriesQueryInput']>();
} else if (widget.type === 'funnel') {
  expectTypeOf(widget.query).toEqualTypeOf<Schemas['DashboardFunnelQueryInput']>();
} else {
  expectTypeOf(widget).not.toHaveProperty('query');
}

declare const overrides: BodyOf<'updateGateOverrides'>;
if ('environmentOverrides' in overrides) {
  expectTypeOf(overrides).toEqualTypeOf<Schemas['EnvironmentOverridesInput']>();
} else {
  expectTypeOf(overrides).toEqualTypeOf<Schemas['IdOverridesInput']>();
}

// --- open enums keep what is known, and take what is not ---

type Status = Schemas['GateStatus'];
expectTypeOf<Status>().toEqualTypeOf<'In Progress' | 'Launched' | 'Disabled' | 'Archived' | (string & {})>();
// Were it plain text, an editor would have nothing to offer.
expectTypeOf<Status>().not.toEqualTypeOf<string>();
expectTypeOf<'Frozen'>().toExtend<Status>();
// Also where the known values are a schema of their own.
expectTypeOf<Schemas['Gate']['type']>().toEqualTypeOf<Schemas['GateType'] | (string & {}) | undefined>();
expectTypeOf<Schemas['Gate']['type']>().not.toEqualTypeOf<string | undefined>();

// --- requests are closed: what is misspelled does not compile ---

// @ts-expect-error it is called description
export const misspelled: BodyOf<'createGate'> = { name: 'New checkout', descripton: '' };
// @ts-expect-error a name is needed
export const nameless: BodyOf<'createGate'> = { description: '' };
