// Whatever is read is as wanted, for every kind: an upsert of it sends nothing.
import { captureFetch } from '@statsig-console/contract';
import { expect, it } from 'vitest';
import { StatsigConsole } from '../src/index.ts';
import { entitiesOf } from './support/examples.ts';

/** Each kind, with the operations that read it. One that is not read by itself is found in a list. */
const KINDS = {
  gates: ['getGate', 'listGates'],
  dynamicConfigs: ['getDynamicConfig', 'listDynamicConfigs'],
  layers: ['getLayer', 'listLayers'],
  segments: ['getSegment', 'listSegments'],
  experiments: ['getExperiment', 'listExperiments'],
  holdouts: ['getHoldout', 'listHoldouts'],
  autotunes: ['getAutotune', 'listAutotunes'],
  metrics: ['getMetric', 'listMetrics'],
  metricSources: ['getMetricSource', 'listMetricSources'],
  assignmentSources: ['listAssignmentSources'],
  entityProperties: ['getEntityPropertySource', 'listEntityPropertySources'],
  qualifyingEvents: ['getQualifyingEvent', 'listQualifyingEvents'],
  paramStores: ['getParamStore', 'listParamStores'],
  tags: ['getTag', 'listTags'],
  unitIdTypes: ['getUnitIdType', 'listUnitIdTypes'],
} as const;
const LISTED: readonly string[] = ['assignmentSources', 'tags'];
/** What is refused as no setting of an experiment. */
const STATES: readonly string[] = ['status', 'launchedGroupID', 'decisionReason'];
/** Addressed by name, whatever id they have. */
const NAMED: readonly string[] = [
  'metricSources',
  'assignmentSources',
  'entityProperties',
  'qualifyingEvents',
  'paramStores',
  'tags',
  'unitIdTypes',
];

it.each(
  Object.entries(KINDS).flatMap(([kind, operations]) =>
    operations.flatMap((operation) =>
      // The keys are those of the table.
      entitiesOf(operation).map(
        (entity, index) => [kind as keyof typeof KINDS, operation, index, entity] as const,
      ),
    ),
  ),
)('%s.upsert of what %s answers (%i) sends nothing', async (kind, _, __, entity) => {
  const data = LISTED.includes(kind) ? [entity] : entity;
  const fetch = captureFetch({ fetch: async () => Response.json({ message: 'ok', data }) });
  const statsig = new StatsigConsole({ apiKey: 'console-test', fetch, retry: false, rateLimit: false });
  const id = String(NAMED.includes(kind) ? entity['name'] : entity['id']);
  const wanted = Object.fromEntries(Object.entries(entity).filter(([name]) => !STATES.includes(name)));
  const { action, changes } = await statsig[kind].upsert(id, wanted as never);
  expect({ action, changes }).toEqual({ action: 'unchanged', changes: [] });
  expect(fetch.requests.map(({ method }) => method)).toEqual(['GET']);
});

it('has examples of every kind', () => {
  for (const operations of Object.values(KINDS)) expect(operations.flatMap(entitiesOf)).not.toEqual([]);
});
