import { type CapturingFetch, captureFetch, type Mock, startMock } from '@statsig-console/contract';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { rule, StatsigConsole, when } from '../src/index.ts';
import { violations } from './support/spec.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

let fetch: CapturingFetch;
let statsig: StatsigConsole;
beforeEach(() => {
  fetch = captureFetch();
  statsig = new StatsigConsole({ apiKey: 'any', baseUrl: mock.url, fetch, rateLimit: false });
});
afterEach(() => expect(violations(fetch.requests)).toEqual([]));

/** A client of the same mock that finds nothing when it reads what has this in its path. */
function without(path = ''): StatsigConsole {
  fetch = captureFetch({
    alter: (request) => {
      if (request.method === 'GET' && request.url.includes(path)) request.headers.set('prefer', 'code=404');
      return request;
    },
  });
  return new StatsigConsole({ apiKey: 'any', baseUrl: mock.url, fetch, rateLimit: false });
}

const changes = () =>
  fetch.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
const rows = { sql: 'SELECT 1', idTypeMapping: [{ statsigUnitID: 'userID', column: 'id' }] };
const germany = rule('Germany', 40, [when('country').anyOf('DE')]);

// The mock knows one answer to each request, so these see that what is sent and read is what the spec says.
it.each<[string, () => Promise<unknown>, string[]]>([
  [
    'gates',
    () => statsig.gates.upsert('new_checkout', { rules: [germany] }),
    ['PATCH /console/v1/gates/new_checkout'],
  ],
  [
    'dynamicConfigs',
    () => statsig.dynamicConfigs.upsert('start_page_banner', { defaultValue: { text: 'x' } }),
    ['PATCH /console/v1/dynamic_configs/start_page_banner'],
  ],
  [
    'layers',
    () => statsig.layers.upsert('search_page', { idType: 'stableID', description: 'x' }),
    ['PATCH /console/v1/layers/search_page'],
  ],
  ['segments', () => statsig.segments.upsert('beta_testers', { type: 'id_list' }), []],
  [
    'experiments',
    () => statsig.experiments.upsert('short_checkout', { allocation: 33 }),
    ['PATCH /console/v1/experiments/short_checkout'],
  ],
  [
    'holdouts',
    () => statsig.holdouts.upsert('checkout_2025_h2', { gateIDs: ['a'] }),
    ['POST /console/v1/holdouts/checkout_2025_h2'],
  ],
  [
    'metrics',
    () => statsig.metrics.upsert('checkout_revenue::sum', { type: 'sum', description: 'x' }),
    ['POST /console/v1/metrics/checkout_revenue%3A%3Asum'],
  ],
  [
    'metricSources',
    () => statsig.metricSources.upsert('Orders', { ...rows, timestampColumn: 'at' }),
    ['POST /console/v1/metrics/metric_source/Orders'],
  ],
  [
    'qualifyingEvents',
    () => statsig.qualifyingEvents.upsert('Opened', { ...rows, timestampColumn: 'at' }),
    ['POST /console/v1/experiments/qualifying_events/Opened'],
  ],
  [
    'entityProperties',
    () => statsig.entityProperties.upsert('Profile', rows),
    ['POST /console/v1/experiments/entity_property/Profile'],
  ],
  [
    'unitIdTypes',
    () => statsig.unitIdTypes.upsert('companyID', { description: 'x' }),
    ['PATCH /console/v1/unit_id_types/companyID'],
  ],
])('%s.upsert changes what the mock has', async (_, send, sent) => {
  await send();
  expect(changes()).toEqual(sent);
});

it('an upsert creates what the mock does not have', async () => {
  const empty = without();
  const { action } = await empty.gates.upsert('new_checkout', { rules: [germany], description: 'x' });
  expect(action).toBe('created');
  expect(changes()).toEqual(['POST /console/v1/gates']);
});

it.each<[string, () => Promise<unknown>, string[]]>([
  [
    'gates.setRollout',
    () => statsig.gates.setRollout('new_checkout', 'Germany', 30),
    ['PATCH /console/v1/gates/new_checkout/rules/9Tb4MzQe7KsWd1XhUv0Gpa'],
  ],
  [
    'layers.setParameters',
    () => statsig.layers.setParameters('search_page', [{ name: 'new', type: 'boolean', defaultValue: true }]),
    ['PATCH /console/v1/layers/search_page'],
  ],
  [
    'experiments.setGroups',
    () =>
      statsig.experiments.setGroups('short_checkout', [
        { name: 'Control', size: 80 },
        { name: 'One page', size: 20 },
      ]),
    ['PATCH /console/v1/experiments/short_checkout'],
  ],
  [
    'holdouts.attach',
    () => statsig.holdouts.attach('checkout_2025_h2', { gateIDs: ['new_checkout'] }),
    ['POST /console/v1/holdouts/checkout_2025_h2'],
  ],
  [
    'holdouts.detach',
    () => statsig.holdouts.detach('checkout_2025_h2', { gateIDs: ['one_page_checkout'] }),
    ['POST /console/v1/holdouts/checkout_2025_h2'],
  ],
  [
    'gates.overrides.include',
    () => statsig.gates.overrides.include('new_checkout', ['tester-3']),
    ['DELETE /console/v1/gates/new_checkout/overrides', 'PATCH /console/v1/gates/new_checkout/overrides'],
  ],
  [
    'experiments.overrides.include',
    () =>
      statsig.experiments.overrides.include('short_checkout', 'One page', ['u-1001'], { unitID: 'userID' }),
    [
      'DELETE /console/v1/experiments/short_checkout/overrides',
      'PATCH /console/v1/experiments/short_checkout/overrides',
    ],
  ],
  [
    'layers.overrides.clear',
    () => statsig.layers.overrides.clear('home_feed', ['user-204'], { unitID: 'userID' }),
    ['DELETE /console/v1/layers/home_feed/overrides'],
  ],
])('%s sends what the mock takes', async (_, send, sent) => {
  await send();
  expect(changes()).toEqual(sent);
});

it('gates.copy sends what the mock of another project takes', async () => {
  const to = without('/gates/');
  const from = new StatsigConsole({ apiKey: 'any', baseUrl: mock.url, rateLimit: false });
  const { steps, entity } = await from.gates.copy('new_checkout', { to });
  expect(steps).toEqual([
    { kind: 'tag', id: 'checkout', action: 'kept' },
    { kind: 'targetApp', id: 'Web', action: 'kept' },
    { kind: 'gate', id: 'new_checkout', action: 'created' },
    { kind: 'holdout', id: 'holdout_2025', action: 'kept' },
    { kind: 'holdout', id: 'holdout_2025', action: 'updated' },
  ]);
  expect(entity.id).toBe('new_checkout');
  expect(changes()).toEqual(['POST /console/v1/gates', 'POST /console/v1/holdouts/holdout_2025']);
});
