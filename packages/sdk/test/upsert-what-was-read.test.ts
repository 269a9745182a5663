// Whatever is read is as wanted, for every kind: an upsert of it sends nothing.
import { captureFetch } from '@statsig-console/contract';
import { expect, it } from 'vitest';
import { StatsigConsole } from '../src/index.ts';
import { entitiesOf } from './support/examples.ts';
import { violations } from './support/spec.ts';

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
/** What is refused of a new experiment: it is in none of these. */
function withoutStates({
  status: _,
  launchedGroupID: __,
  decisionReason: ___,
  ...settings
}: Record<string, unknown>) {
  return settings;
}
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
  const { action, changes } = await statsig[kind].upsert(id, entity as never);
  expect({ action, changes }).toEqual({ action: 'unchanged', changes: [] });
  expect(fetch.requests.map(({ method }) => method)).toEqual(['GET']);
});

/** What somebody has done to an entity since. */
const SINCE = {
  version: 99,
  lastModifierID: 'u9',
  lastModifierName: 'Ada',
  lastModifiedTime: 1,
  holdoutIDs: ['new'],
};

it.each(
  (
    ['gates', 'dynamicConfigs', 'layers', 'segments', 'experiments', 'holdouts', 'autotunes'] as const
  ).flatMap((kind) => entitiesOf(KINDS[kind][0]).map((entity, index) => [kind, index, entity] as const)),
)(
  '%s.upsert of what was read last week (%i) sends only what was edited, and creates what is gone',
  async (kind, _, entity) => {
    const description = 'Edited in a file';
    const isFixed = kind === 'segments' || entity['status'] === 'archived';
    const edited = isFixed ? entity : { ...entity, description };
    const id = String(entity['id']);
    const withMemory = (stored: unknown) =>
      captureFetch({
        fetch: async ({ method }) =>
          method === 'GET' && stored === undefined
            ? Response.json({ status: 404, message: 'Not found' }, { status: 404 })
            : Response.json({ message: 'ok', data: stored ?? entity }),
      });
    const there = withMemory({ ...entity, ...SINCE });
    const options = { apiKey: 'console-test', retry: false, rateLimit: false } as const;
    await new StatsigConsole({ ...options, fetch: there })[kind].upsert(id, edited as never);
    const sent = there.requests.filter(({ method }) => method !== 'GET');
    expect(sent.flatMap(({ body }) => Object.keys(Object(body)))).toEqual(isFixed ? [] : ['description']);
    const gone = withMemory(undefined);
    const wanted = kind === 'experiments' ? withoutStates(edited) : edited;
    await new StatsigConsole({ ...options, fetch: gone })[kind].upsert(id, wanted as never);
    expect(violations(gone.requests)).toEqual([]);
  },
);

it('has examples of every kind', () => {
  for (const operations of Object.values(KINDS)) expect(operations.flatMap(entitiesOf)).not.toEqual([]);
});
