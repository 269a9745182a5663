// What the generated types let a caller tell apart. Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import type { BodyOf, ConsoleClient, components, OperationId, ResponseOf } from '../src/index.ts';

type Schemas = components['schemas'];
declare const client: ConsoleClient;
const path = { id: 'home_feed' };

// --- every operation has an answer ---

type WithoutAnswer = {
  [Id in OperationId]: [ResponseOf<Id>] extends [never] ? Id : never;
}[OperationId];
expectTypeOf<WithoutAnswer>().toBeNever();
expectTypeOf<ResponseOf<'getUsageReport'>>().toEqualTypeOf<string>();
expectTypeOf<BodyOf<'removeSegmentIds'>>().toEqualTypeOf<{ ids: string[] }>();

// --- unions narrow on the property that tells their members apart ---

declare const change: BodyOf<'patchIngestion'>;
if (change.dataset === 'Events') {
  expectTypeOf(change.column_mapping).toEqualTypeOf<Schemas['EventsColumnMapping'] | undefined>();
}

declare const segment: Schemas['Segment'];
expectTypeOf(segment.type).toEqualTypeOf<'id_list' | 'rule_based' | 'analysis_list' | 'user_store_id_list'>();
// @ts-expect-error not every segment has rules
segment.rules;
switch (segment.type) {
  case 'rule_based':
    expectTypeOf(segment.rules).toEqualTypeOf<Schemas['Rule'][] | Schemas['Rule'] | undefined>();
    break;
  case 'id_list':
    // @ts-expect-error a list of ids has none
    segment.rules;
    break;
  case 'analysis_list':
    // @ts-expect-error nor has a list for analysis
    segment.rules;
    break;
  case 'user_store_id_list':
    // @ts-expect-error nor a list in the user store
    segment.rules;
    break;
  default:
    expectTypeOf(segment).toBeNever();
}
expectTypeOf(segment.count).toEqualTypeOf<number | undefined>();

declare const parameter: Schemas['LayerParameter'];
switch (parameter.type) {
  case 'string':
    expectTypeOf(parameter.defaultValue).toEqualTypeOf<string>();
    break;
  case 'number':
    expectTypeOf(parameter.defaultValue).toEqualTypeOf<number>();
    break;
  case 'boolean':
    expectTypeOf(parameter.defaultValue).toEqualTypeOf<boolean>();
    break;
  case 'object':
    expectTypeOf(parameter.defaultValue).toEqualTypeOf<{ [key: string]: unknown }>();
    break;
  case 'array':
    expectTypeOf(parameter.defaultValue).toBeArray();
    break;
  default:
    expectTypeOf(parameter).toBeNever();
}
client.call('patchLayer', {
  path,
  // @ts-expect-error the default has to be of the declared type
  body: { parameters: [{ name: 'a', type: 'number', defaultValue: '3' }] },
});

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
client.call('createIngestion', {
  body: {
    dataset: 'Events',
    type: 's3',
    source_name: 'a',
    // @ts-expect-error these are the columns of another dataset
    column_mapping: { unit_id: 'u', id_type: 't', dateid: 'd', metric_name: 'm', metric_value: 'v' },
  },
});

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

declare const storeParameter: Schemas['ParamStoreParameter'];
switch (storeParameter.ref_type) {
  case 'gate':
    expectTypeOf(storeParameter.gate_name).toEqualTypeOf<string>();
    break;
  case 'layer':
    expectTypeOf(storeParameter.layer_name).toEqualTypeOf<string>();
    break;
  case 'dynamic_config':
    expectTypeOf(storeParameter.config_name).toEqualTypeOf<string>();
    break;
  case 'experiment':
    expectTypeOf(storeParameter.experiment_name).toEqualTypeOf<string>();
    break;
  case 'static':
    expectTypeOf(storeParameter).toHaveProperty('value');
    break;
  default:
    expectTypeOf(storeParameter).toBeNever();
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
