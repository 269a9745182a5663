export * from '@statsig-console/client';
export { StatsigConsole } from './console.ts';
export { type DynamicConfig, DynamicConfigs, type DynamicConfigUpdate } from './resources/dynamic-configs.ts';
export { type Experiment, Experiments, type ExperimentUpdate } from './resources/experiments.ts';
export { type Ingestion, type IngestionCreate, Ingestions } from './resources/ingestions.ts';
export { type Layer, type LayerParameter, type LayerPatch, Layers } from './resources/layers.ts';
export { type Segment, Segments } from './resources/segments.ts';
