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
  const fetch = remembering(kind, entity);
  const { action, changes } = await consoleOf(fetch)[kind].upsert(idOf(kind, entity), entity as never);
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
  lineage: { events: ['new'], metrics: [] },
};

/** Kinds whose update needs more than what differs, which then has to be what is stored. */
const NEED_MORE: readonly string[] = [
  'metrics',
  'metricSources',
  'assignmentSources',
  'entityProperties',
  'qualifyingEvents',
  'paramStores',
];

it.each(
  Object.entries(KINDS).flatMap(([kind, [operation]]) =>
    // The keys are those of the table.
    entitiesOf(operation).map((entity, index) => [kind as keyof typeof KINDS, index, entity] as const),
  ),
)(
  '%s.upsert of what was read last week (%i) sends only what was edited, and creates what is gone',
  async (kind, _, entity) => {
    const description = 'Edited in a file';
    const isFixed = kind === 'segments' || entity['status'] === 'archived';
    const edited = isFixed ? entity : { ...entity, description };
    const id = idOf(kind, entity);
    const there = remembering(kind, { ...entity, ...SINCE });
    const { changes } = await consoleOf(there)[kind].upsert(id, edited as never);
    expect(changes).toEqual(isFixed ? [] : ['description']);
    const sent = there.requests.filter(({ method }) => method !== 'GET').map(({ body }) => Object(body));
    if (NEED_MORE.includes(kind)) {
      expect(sent).toMatchObject([{ description }]);
      expect({ ...entity, ...SINCE, description }).toMatchObject(sent[0]);
    } else {
      expect(sent.flatMap((body) => Object.keys(body))).toEqual(changes);
    }
    expect(violations(there.requests)).toEqual([]);
    const gone = remembering(kind, undefined, entity);
    const wanted = kind === 'experiments' ? withoutStates(edited) : edited;
    expect((await consoleOf(gone)[kind].upsert(id, wanted as never)).action).toBe('created');
    expect(violations(gone.requests)).toEqual([]);
  },
);

it.each([
  'metricSources',
  'entityProperties',
  'qualifyingEvents',
  'paramStores',
  'tags',
  'unitIdTypes',
] as const)(
  '%s.upsert of what was read, under another name, never brings back the old name',
  async (kind) => {
    for (const entity of entitiesOf(KINDS[kind][0])) {
      const other = { ...entity, id: 'of-its-own', name: 'another' };
      const create = remembering(kind, undefined, other);
      await consoleOf(create)[kind].upsert('another', entity as never);
      expect(create.requests.find(({ method }) => method !== 'GET')?.body).toMatchObject({ name: 'another' });
      const change = remembering(kind, other);
      const edited = { ...entity, description: 'Edited' };
      const { changes } = await consoleOf(change)[kind].upsert('another', edited as never);
      expect(changes).toEqual(['description']);
      expect(change.requests.at(-1)?.body).not.toHaveProperty('name');
    }
  },
);

it.each([
  ['gates', 'Archived'],
  ['gates', 'Launched'],
  ['dynamicConfigs', 'archived'],
] as const)('%s.upsert puts none that was %s and is gone into use', async (kind, status) => {
  const entity = { ...entitiesOf(KINDS[kind][0])[0], id: 'old', status };
  const gone = remembering(kind, undefined, entity);
  await expect(consoleOf(gone)[kind].upsert('old', entity as never, { dryRun: true })).rejects.toThrow(
    `\`status\` is "${status}", and what is created would be in use by its rules.`,
  );
  expect(gone.requests.map(({ method }) => method)).toEqual(['GET']);
  const there = remembering(kind, entity);
  expect((await consoleOf(there)[kind].upsert('old', entity as never)).action).toBe('unchanged');
});

it('creates a parameter store that was read without the team that it does not have', async () => {
  const store = { id: 'p1', name: 'home', displayName: 'Home', description: '', team: null, parameters: [] };
  const fetch = remembering('paramStores', undefined, store);
  await consoleOf(fetch).paramStores.upsert('home', store as never);
  expect(violations(fetch.requests)).toEqual([]);
});

it('takes a rule that stands alone in the segment that was read', async () => {
  const rule = { name: 'Staff', passPercentage: 100, conditions: [] };
  const segment = { id: 'staff', type: 'rule_based', idType: 'userID', rules: rule };
  const fetch = remembering('segments', segment);
  expect((await consoleOf(fetch).segments.upsert('staff', segment as never)).action).toBe('unchanged');
});

it('has examples of every kind', () => {
  for (const operations of Object.values(KINDS)) expect(operations.flatMap(entitiesOf)).not.toEqual([]);
});

function idOf(kind: keyof typeof KINDS, entity: Record<string, unknown>): string {
  return String(NAMED.includes(kind) ? entity['name'] : entity['id']);
}

/** Answers what is stored, and a change with that or with `made`. */
function remembering(kind: keyof typeof KINDS, stored: unknown, made: unknown = stored) {
  return captureFetch({
    fetch: async ({ method }) => {
      if (method !== 'GET') return Response.json({ message: 'ok', data: made });
      const list = stored === undefined ? [] : [stored];
      if (LISTED.includes(kind)) return Response.json({ message: 'ok', data: list });
      return stored === undefined
        ? Response.json({ status: 404, message: 'Not found' }, { status: 404 })
        : Response.json({ message: 'ok', data: stored });
    },
  });
}

function consoleOf(fetch: (request: Request) => Promise<Response>): StatsigConsole {
  return new StatsigConsole({ apiKey: 'console-test', fetch, retry: false, rateLimit: false });
}
