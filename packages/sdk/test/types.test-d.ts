// Checked by the compiler, never run.
import { createGate } from '@statsig-console/client/operations';
import { expectTypeOf } from 'vitest';
import {
  type ApiPromise,
  type CallOptions,
  type DynamicConfig,
  type DynamicConfigUpdate,
  type ErrorBodyOf,
  type Experiment,
  type ExperimentUpdate,
  type Ingestion,
  type IngestionCreate,
  isBadRequestError,
  isServerError,
  type Layer,
  type LayerParameter,
  type LayerPatch,
  type Segment,
  StatsigConsole,
} from '../src/index.ts';

declare const statsig: StatsigConsole;
declare const experiment: ExperimentUpdate;
declare const config: DynamicConfigUpdate;
const options: CallOptions = { timeout: 1_000, respectReviewSettings: true };

// --- new StatsigConsole ---

new StatsigConsole();
new StatsigConsole({ apiKey: 'console-a' });
// @ts-expect-error it is called apiKey
new StatsigConsole({ apikey: 'console-a' });
// @ts-expect-error the options are an object
new StatsigConsole('console-a');
// @ts-expect-error a resource is not for replacing
statsig.layers = new StatsigConsole().layers;

// --- segments.get ---

expectTypeOf(statsig.segments.get).parameters.toEqualTypeOf<[id: string, options?: CallOptions]>();
expectTypeOf(statsig.segments.get('a', options)).toEqualTypeOf<ApiPromise<Segment, 'getSegment'>>();
// @ts-expect-error the id is missing
statsig.segments.get();
// @ts-expect-error an id is a string
statsig.segments.get(7);
// @ts-expect-error it is called timeout
statsig.segments.get('a', { timeOut: 1_000 });
// @ts-expect-error a read has nothing to try out
statsig.segments.get('a', { dryRun: true });
const segment = await statsig.segments.get('a');
// @ts-expect-error only rule-based segments have rules
segment.rules;
if (segment.type === 'rule_based') {
  expectTypeOf(segment).toHaveProperty('rules');
} else {
  expectTypeOf(segment).not.toHaveProperty('rules');
}

// --- layers.patch ---

expectTypeOf(statsig.layers.patch).parameters.toEqualTypeOf<
  [id: string, patch: LayerPatch, options?: CallOptions]
>();
expectTypeOf(statsig.layers.patch('a', {}, options)).toEqualTypeOf<ApiPromise<Layer, 'patchLayer'>>();
// @ts-expect-error the patch is missing
statsig.layers.patch('a');
// @ts-expect-error it is called description
statsig.layers.patch('a', { desc: 'x' });
// @ts-expect-error what is present is an instruction, and undefined is none
statsig.layers.patch('a', { description: undefined });
// @ts-expect-error a patch does not rename
statsig.layers.patch('a', { name: 'b' });
statsig.layers.patch('a', {
  // @ts-expect-error the default has to be of the declared type
  parameters: [{ name: 'max_ads', type: 'number', defaultValue: '3' }],
});
declare const parameter: LayerParameter;
if (parameter.type === 'boolean') expectTypeOf(parameter.defaultValue).toBeBoolean();

// --- dynamicConfigs.update ---

expectTypeOf(statsig.dynamicConfigs.update('a', config, { dryRun: true, ...options })).toEqualTypeOf<
  ApiPromise<DynamicConfig, 'updateDynamicConfig'>
>();
// @ts-expect-error it is called dryRun
statsig.dynamicConfigs.update('a', config, { dryrun: true });
// @ts-expect-error it is a boolean
statsig.dynamicConfigs.update('a', config, { dryRun: 'true' });
// @ts-expect-error the whole config is needed
statsig.dynamicConfigs.update('a', { description: 'x' });
// @ts-expect-error there is no such setting
statsig.dynamicConfigs.update('a', { ...config, enabled: true });
// @ts-expect-error a default is an object
statsig.dynamicConfigs.update('a', { ...config, defaultValue: 'x' });

// --- experiments.update ---

expectTypeOf(statsig.experiments.update).parameters.toEqualTypeOf<
  [id: string, experiment: ExperimentUpdate, options?: CallOptions]
>();
expectTypeOf(statsig.experiments.update('a', experiment)).toEqualTypeOf<
  ApiPromise<Experiment, 'updateExperiment'>
>();
// @ts-expect-error the whole experiment is needed
statsig.experiments.update('a', { allocation: 50 });
// @ts-expect-error there is no such status
statsig.experiments.update('a', { ...experiment, status: 'running' });
// @ts-expect-error a size is a number
statsig.experiments.update('a', { ...experiment, groups: [{ name: 'a', size: '50', parameterValues: {} }] });
// @ts-expect-error experiments cannot be tried out
statsig.experiments.update('a', experiment, { dryRun: true });

// --- ingestions.create ---

expectTypeOf(statsig.ingestions.create).parameters.toEqualTypeOf<
  [source: IngestionCreate, options?: CallOptions]
>();
expectTypeOf(statsig.ingestions.create({ dataset: 'Metrics', type: 's3', source_name: 'a' })).toEqualTypeOf<
  ApiPromise<Ingestion, 'createIngestion'>
>();
// @ts-expect-error the dataset is missing
statsig.ingestions.create({ type: 's3', source_name: 'a' });
// @ts-expect-error there is no such warehouse
statsig.ingestions.create({ dataset: 'Metrics', type: 'postgres', source_name: 'a' });
statsig.ingestions.create({
  dataset: 'Events',
  type: 's3',
  source_name: 'a',
  // @ts-expect-error these are the columns of another dataset
  column_mapping: { experiment: 'x', group_id: 'g', timestamp: 't', ids: {} },
});

// --- errors ---

declare const error: unknown;
if (isBadRequestError(error, 'createGate')) {
  expectTypeOf(error.body).toEqualTypeOf<ErrorBodyOf<'createGate', 400> | undefined>();
}
if (isServerError(error, createGate)) {
  expectTypeOf(error.request.operationId).toEqualTypeOf<'createGate'>();
}
