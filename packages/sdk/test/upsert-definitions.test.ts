import { afterEach, describe, expect, it } from 'vitest';
import type { StatsigConsole, UpsertResult } from '../src/index.ts';
import { FakeCollection } from './support/fake-collection.ts';
import type { Entity } from './support/fake-entities.ts';
import { violations } from './support/spec.ts';
import { withUndefined } from './support/with-undefined.ts';

let fake: FakeCollection;
// Whatever is sent is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));

describe('metrics.upsert', () => {
  const lineage = { events: [], metrics: [] };
  const metrics = (...stored: Entity[]) => {
    fake = new FakeCollection(
      { all: '/metrics', one: '/metrics' },
      ({ id, name, type }) => id ?? `${name}::${type}`,
      { directionality: 'increase', lineage, isHidden: false },
      true,
    );
    for (const each of stored) fake.put(each);
    return fake.client().metrics;
  };
  const revenue = {
    id: 'revenue::sum',
    name: 'revenue',
    type: 'sum',
    directionality: 'decrease',
    tags: ['checkout', 'core'],
    unitTypes: ['userID', 'companyID'],
    metricEvents: [{ name: 'purchase', type: 'value', criteria: [] }],
    warehouseNative: null,
  };

  it('creates one that there is not, with the name of its id', async () => {
    const metricEvents = [{ name: 'purchase', type: 'value' as const }];
    const result = await metrics().upsert('revenue::sum', { type: 'sum', metricEvents, team: null });
    expect(result).toMatchObject({ action: 'created', entity: { name: 'revenue' } });
    const body = { type: 'sum', metricEvents, name: 'revenue' };
    expect(fake.changes).toEqual([{ line: 'POST /metrics', body }]);
  });

  it('sends nothing when all is as wanted', async () => {
    const result = await metrics(revenue).upsert('revenue::sum', {
      type: 'sum',
      tags: ['core', 'checkout'],
      unitTypes: ['companyID', 'userID'],
      metricEvents: [{ name: 'purchase', type: 'value' }],
      description: '',
    });
    expect(result).toMatchObject({ action: 'unchanged', requests: [], applied: true });
    expect(fake.changes).toEqual([]);
  });

  it('sends what differs, and the direction, which would be the default otherwise', async () => {
    const result = await metrics(revenue).upsert('revenue::sum', {
      type: 'sum',
      name: 'net revenue',
      isVerified: true,
      tags: 'core',
    });
    expect(result).toMatchObject({ action: 'updated', changes: ['name', 'tags', 'isVerified'] });
    const body = { directionality: 'decrease', name: 'net revenue', isVerified: true, tags: ['core'] };
    expect(fake.changes).toEqual([{ line: 'POST /metrics/revenue%3A%3Asum', body }]);
  });

  it('sends a computation in the warehouse whole', async () => {
    const warehouseNative = { aggregation: 'sum', winsorizationHigh: 0.99, cupedAttributionWindow: null };
    const stored = { ...revenue, id: 'revenue::user_warehouse', type: 'user_warehouse', warehouseNative };
    const resource = metrics(stored);
    const changed = withUndefined({ winsorizationHigh: 0.95 }, 'aggregation');
    const wanted = { type: 'user_warehouse', warehouseNative: changed } as const;
    const { changes } = await resource.upsert('revenue::user_warehouse', wanted);
    expect(changes).toEqual(['warehouseNative.winsorizationHigh']);
    expect(fake.changes[0]?.body).toEqual({
      directionality: 'decrease',
      warehouseNative: { aggregation: 'sum', winsorizationHigh: 0.95 },
    });
    expect((await resource.upsert('revenue::user_warehouse', wanted)).action).toBe('unchanged');
  });

  it('sends the steps of a funnel as they were compared: whole', async () => {
    const criteria = [{ type: 'metadata', column: 'page', condition: 'in', values: ['home'] }];
    const step = (name: string) => ({ name, metricSourceName: 'logs' });
    const warehouseNative = { funnelEvents: [{ ...step('view'), criteria }, step('buy')] };
    const id = 'revenue::user_warehouse';
    const resource = metrics({ ...revenue, id, type: 'user_warehouse', warehouseNative });
    const wanted = {
      type: 'user_warehouse' as const,
      warehouseNative: { funnelEvents: [step('view'), step('buy')] },
    };
    expect((await resource.upsert(id, wanted)).changes).toEqual(['warehouseNative.funnelEvents.0.criteria']);
    expect(fake.changes[0]?.body).toMatchObject({ warehouseNative: wanted.warehouseNative });
    expect((await resource.upsert(id, wanted)).action).toBe('unchanged');
  });

  it('leaves nulls out of the computation of a new one', async () => {
    const warehouseNative = { aggregation: 'sum', cupedAttributionWindow: null } as const;
    await metrics().upsert('revenue::user_warehouse', { type: 'user_warehouse', warehouseNative });
    expect(fake.changes[0]?.body).toEqual({
      type: 'user_warehouse',
      warehouseNative: { aggregation: 'sum' },
      name: 'revenue',
    });
  });

  it('takes a computation for one that has none', async () => {
    const stored = { ...revenue, id: 'revenue::user_warehouse', type: 'user_warehouse' };
    const warehouseNative = { aggregation: 'sum' } as const;
    await metrics(stored).upsert('revenue::user_warehouse', { type: 'user_warehouse', warehouseNative });
    expect(fake.changes[0]?.body).toMatchObject({ warehouseNative });
  });

  it.each([
    [{ type: 'mean' as const }, '`type`'],
    [
      { type: 'sum' as const, metricEvents: [{ name: 'refund', type: 'value' as const }] },
      '`metricEvents.0.name`',
    ],
  ])('changes nothing when %o differs in what cannot be changed', async (wanted, name) => {
    const call = metrics(revenue).upsert('revenue::sum', { ...wanted, description: 'x' });
    await expect(call).rejects.toMatchObject({
      name: 'WorkflowError',
      message: expect.stringContaining(`differs in what the API cannot change: ${name}.`),
      done: [],
    });
    expect(fake.changes).toEqual([]);
  });

  it.each([
    ['abcd', '`id` is "abcd". Allowed: `abcd::sum`.'],
    ['a::b::mean', '`id` is "a::b::mean". Allowed: `a::b::sum`.'],
  ])('says what the id %s would have to be', async (id, message) => {
    await expect(metrics().upsert(id, { type: 'sum' })).rejects.toMatchObject({ message });
  });

  it.each(['revenue', 'revenue::mean', '::sum'])('refuses the id %s of a new one', async (id) => {
    await expect(metrics().upsert(id, { type: 'sum' })).rejects.toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'id',
      message: expect.stringContaining('::sum`.'),
    });
    expect(fake.changes).toEqual([]);
  });
});

/** The four kinds of sources, with what one of them needs. */
const idTypeMapping = [{ statsigUnitID: 'userID', column: 'user_id' }];
const rows = { sql: 'SELECT * FROM t', idTypeMapping, timestampColumn: 'at' };
const assignments = { ...rows, experimentIDColumn: 'experiment', groupIDColumn: 'group' };
interface Kind {
  readonly all: string;
  readonly list?: string;
  readonly one: string;
  readonly wanted: Entity;
  upsert(statsig: StatsigConsole, changes?: Entity): Promise<UpsertResult<object>>;
}
const KINDS: Record<string, Kind> = {
  metricSources: {
    all: '/metrics/metric_source',
    list: '/metrics/metric_source/list',
    one: '/metrics/metric_source',
    wanted: rows,
    upsert: ({ metricSources }, changes) => metricSources.upsert('The one', { ...rows, ...changes }),
  },
  qualifyingEvents: {
    all: '/experiments/qualifying_events',
    one: '/experiments/qualifying_events',
    wanted: rows,
    upsert: ({ qualifyingEvents }, changes) => qualifyingEvents.upsert('The one', { ...rows, ...changes }),
  },
  entityProperties: {
    all: '/experiments/entity_properties',
    one: '/experiments/entity_property',
    wanted: rows,
    upsert: ({ entityProperties }, changes) => entityProperties.upsert('The one', { ...rows, ...changes }),
  },
  assignmentSources: {
    all: '/experiments/assignment_sources',
    one: '/experiments/assignment_source',
    wanted: assignments,
    upsert: ({ assignmentSources }, changes) =>
      assignmentSources.upsert('The one', { ...assignments, ...changes }),
  },
};

describe.each(Object.entries(KINDS))('%s.upsert', (name, kind) => {
  const { all, one, wanted, upsert } = kind;
  // Answers of every kind can have these, and only some requests can.
  const made = { description: '', tags: [], owner: { ownerID: 'u1' }, team: null };
  const source = (...stored: Entity[]) => {
    fake = new FakeCollection(kind, (entity) => entity['name'], made);
    for (const each of stored) fake.put({ name: 'The one', ...each });
    return fake.client();
  };

  it('creates one that there is not', async () => {
    const result = await upsert(source(), { description: 'Rows' });
    expect(result).toMatchObject({ action: 'created', entity: { name: 'The one', description: 'Rows' } });
    expect(fake.changes).toEqual([
      { line: `POST ${all}`, body: { ...wanted, description: 'Rows', name: 'The one' } },
    ]);
  });

  it('sends nothing when all is as wanted', async () => {
    const result = await upsert(source(wanted), { tags: [] });
    expect(result).toMatchObject({ action: 'unchanged', requests: [] });
    expect(fake.changes).toEqual([]);
  });

  it('sends all of it when something differs, since the API replaces it', async () => {
    const statsig = source({ ...wanted, sql: 'SELECT 1', description: 'Kept', isReadOnly: true });
    const result = await upsert(statsig);
    expect(result).toMatchObject({ action: 'updated', changes: ['sql'] });
    const owner = name === 'entityProperties' ? {} : { owner: made.owner };
    expect(fake.changes).toEqual([
      {
        line: `POST ${one}/The%20one`,
        body: { tags: [], team: null, ...owner, ...wanted, description: 'Kept', isReadOnly: true },
      },
    ]);
    expect((await upsert(statsig)).action).toBe('unchanged');
  });

  it('keeps what is undefined, which is absent', async () => {
    const statsig = source({ ...wanted, sql: 'SELECT 1', description: 'Kept', tags: ['core'] });
    await upsert(statsig, withUndefined({}, 'description', 'tags'));
    expect(fake.changes[0]?.body).toMatchObject({ ...wanted, description: 'Kept', tags: ['core'] });
  });

  it('changes one that somebody else creates meanwhile', async () => {
    const statsig = source();
    fake.before = (line) => {
      if (line === `POST ${all}`) fake.put({ ...wanted, name: 'The one', sql: 'SELECT 1' });
      return undefined;
    };
    expect(await upsert(statsig)).toMatchObject({ action: 'updated', changes: ['sql'] });
  });
});

describe('paramStores.upsert', () => {
  const title = { ref_type: 'static', name: 'title', param_type: 'string', value: 'Hi' } as const;
  const layout = {
    ref_type: 'gate',
    name: 'layout',
    gate_name: 'new_layout',
    param_type: 'object',
    pass_value: { columns: 2, gap: 4 },
    fail_value: { columns: 1 },
  } as const;
  const home = { name: 'home', displayName: 'Home', description: 'Start', parameters: [title, layout] };
  const stores = (...stored: Entity[]) => {
    fake = new FakeCollection({ all: '/param_stores', one: '/param_stores' }, ({ name }) => name, {
      description: '',
      parameters: [],
    });
    for (const each of stored) fake.put(each);
    return fake.client().paramStores;
  };

  it('creates one, and then its parameters', async () => {
    const { parameters } = home;
    const result = await stores().upsert('home', { parameters, tags: ['core'] });
    expect(result).toMatchObject({ action: 'created', entity: { parameters } });
    expect(fake.changes).toEqual([
      {
        line: 'POST /param_stores',
        body: { name: 'home', displayName: 'home', description: '', tags: ['core'] },
      },
      { line: 'POST /param_stores/home', body: { description: '', parameters } },
    ]);
    await stores().upsert('bare', { displayName: 'Bare' });
    expect(fake.changes).toHaveLength(1);
  });

  it('sends nothing when all is as wanted', async () => {
    const result = await stores(home).upsert('home', {
      displayName: 'Home',
      parameters: [{ ...layout, pass_value: { gap: 4, columns: 2 } }, title],
    });
    expect(result).toMatchObject({ action: 'unchanged', requests: [] });
    expect((await stores(home).upsert('home', {})).action).toBe('unchanged');
    expect(fake.changes).toEqual([]);
  });

  it.each([
    [{ parameters: [title] }, ['parameters'], { description: 'Start', parameters: [title] }],
    [
      { parameters: [{ ...title, value: 'Ho' }, layout] },
      ['parameters.0'],
      { description: 'Start', parameters: [{ ...title, value: 'Ho' }, layout] },
    ],
    [
      { parameters: [title, { ...layout, pass_value: { columns: 2 } }] },
      ['parameters.1'],
      { description: 'Start', parameters: [title, { ...layout, pass_value: { columns: 2 } }] },
    ],
    [{ description: '' }, ['description'], { description: '', parameters: [title, layout] }],
  ])('for %o sends description and all parameters', async (wanted, changes, body) => {
    const resource = stores(home);
    expect(await resource.upsert('home', wanted)).toMatchObject({ action: 'updated', changes });
    expect(fake.changes).toEqual([{ line: 'POST /param_stores/home', body }]);
  });

  it('keeps what it is not told of a parameter, while it takes its value from the same', async () => {
    const stored = [title, { ...layout, layer_name: null, internal: 1 }];
    const resource = stores({ ...home, parameters: stored });
    const { param_type: _, ...bare } = title;
    const { fail_value: __, ...half } = layout;
    const changed = [
      { ...bare, value: 'Ho' },
      { ...half, pass_value: { columns: 3 } },
    ];
    const result = await resource.upsert('home', { parameters: changed as never });
    expect(result.changes).toEqual(['parameters.0', 'parameters.1']);
    const static_ = { ref_type: 'static', name: 'layout', param_type: 'number', value: 1 } as const;
    await resource.upsert('home', { parameters: [title, static_] });
    expect(fake.changes.map(({ body }) => body)).toEqual([
      {
        description: 'Start',
        parameters: [
          { ...title, value: 'Ho' },
          { ...layout, pass_value: { columns: 3 } },
        ],
      },
      { description: 'Start', parameters: [title, static_] },
    ]);
  });

  it('takes an answer without parameters for one that has none', async () => {
    const resource = stores({ ...home, parameters: undefined });
    expect((await resource.upsert('home', {})).action).toBe('unchanged');
    expect((await resource.upsert('home', { parameters: [title] })).changes).toEqual(['parameters.0']);
  });

  it('changes nothing when the name to show differs', async () => {
    await expect(stores(home).upsert('home', { displayName: 'Start' })).rejects.toThrow(
      'differs in what the API cannot change: `displayName`.',
    );
    expect(fake.changes).toEqual([]);
  });
});

describe('tags.upsert', () => {
  it('finds it by its name, and changes it by its id', async () => {
    fake = new FakeCollection({ all: '/tags', one: '/tags' }, ({ id }) => id ?? 'new', {
      id: 'new',
      description: '',
      isCore: false,
    });
    const { tags } = fake.client();
    fake.put({ id: 't-1', name: 'other' });
    fake.put({ id: 't-2', name: 'checkout', description: 'Basket' });
    const core = withUndefined({ isCore: true }, 'description');
    expect((await tags.upsert('checkout', { isCore: false })).action).toBe('unchanged');
    expect(await tags.upsert('checkout', { isCore: true })).toMatchObject({ entity: { id: 't-2' } });
    expect(await tags.upsert('search', core)).toMatchObject({ action: 'created' });
    expect(fake.changes).toEqual([
      { line: 'PATCH /tags/t-2', body: { isCore: true } },
      { line: 'POST /tags', body: { name: 'search', description: '', isCore: true } },
    ]);
  });
});

describe('unitIdTypes.upsert', () => {
  it('creates and describes', async () => {
    fake = new FakeCollection({ all: '/unit_id_types', one: '/unit_id_types' }, ({ name }) => name);
    const { unitIdTypes } = fake.client();
    expect((await unitIdTypes.upsert('companyID', {})).action).toBe('created');
    expect((await unitIdTypes.upsert('companyID', {})).action).toBe('unchanged');
    const described = await unitIdTypes.upsert('companyID', { description: 'An account' });
    expect(described).toMatchObject({ action: 'updated', entity: { description: 'An account' } });
    expect(fake.changes).toEqual([
      { line: 'POST /unit_id_types', body: { name: 'companyID' } },
      { line: 'PATCH /unit_id_types/companyID', body: { description: 'An account' } },
    ]);
  });
});

it('refuses what is no object before anything is sent', async () => {
  fake = new FakeCollection({ all: '/tags', one: '/tags' }, ({ id }) => id);
  const { metrics, metricSources, tags, unitIdTypes } = fake.client();
  for (const { upsert } of [metrics, metricSources, tags, unitIdTypes]) {
    // What a caller without types may pass.
    const call = (upsert as (id: string, wanted: unknown) => Promise<unknown>)('a', 'b');
    await expect(call).rejects.toThrow('is "b". Allowed: an object.');
  }
  expect(fake.fetch.requests).toEqual([]);
});

describe('autotunes.upsert', () => {
  const settings = {
    description: '',
    successEvent: 'purchase',
    successEventValue: '',
    explorationWindow: '48hr',
    attributionWindow: '1hr',
    winnerThreshold: '95%',
  } as const;
  const short = { name: 'short', json: { text: 'Buy', tags: [1] }, size: 50 };
  const long = { name: 'long', json: { text: 'Buy now and save' }, size: 50 };
  const wanted = { ...settings, variants: [short, long] };
  const stored = {
    ...wanted,
    id: 'headline',
    name: 'headline',
    idType: 'userID',
    variants: [
      { ...short, id: 'v1' },
      { ...long, id: 'v2' },
    ],
  };
  const autotunes = (...all: Entity[]) => {
    fake = new FakeCollection({ all: '/autotunes', one: '/autotunes' }, ({ id, name }) => id ?? name, {
      isStarted: false,
      lastModifierID: 'u1',
      lastModifierName: 'Ada',
    });
    for (const each of all) fake.put(each);
    return fake.client().autotunes;
  };

  it('creates one that there is not, with its id as the name', async () => {
    const result = await autotunes().upsert('headline', { ...wanted, idType: 'userID' });
    expect(result.action).toBe('created');
    const body = { ...wanted, idType: 'userID', name: 'headline' };
    expect(fake.changes).toEqual([{ line: 'POST /autotunes', body }]);
  });

  it('sends the value of a new variant as it is, nulls and all', async () => {
    const variants = [{ ...short, json: { text: null } }, long];
    await autotunes().upsert('headline', { ...wanted, variants });
    expect(fake.changes[0]?.body).toMatchObject({ variants });
  });

  it.each<[string, object]>([
    ['all is as wanted', wanted],
    ['variants come in another order', { ...wanted, variants: [long, short] }],
    ['sizes are left alone', { ...wanted, variants: [short, { name: long.name, json: long.json }] }],
    ['windows are written in another way', { ...wanted, explorationWindow: '48', attributionWindow: '1hr' }],
  ])('sends nothing when %s', async (_, state) => {
    const result = await autotunes(stored).upsert('headline', state as typeof wanted);
    expect(result).toMatchObject({ action: 'unchanged', requests: [] });
    expect(fake.changes).toEqual([]);
  });

  it('sends settings that differ, without the variants', async () => {
    const result = await autotunes(stored).upsert('headline', { ...wanted, winnerThreshold: '99%' });
    expect(result).toMatchObject({ action: 'updated', changes: ['winnerThreshold'] });
    expect(fake.changes).toEqual([{ line: 'PATCH /autotunes/headline', body: { winnerThreshold: '99%' } }]);
  });

  it('sends all variants when one differs, with the sizes that are stored', async () => {
    const { size: _, ...bare } = short;
    const json = { text: 'Buy', tags: [2] };
    const result = await autotunes(stored).upsert('headline', {
      ...wanted,
      explorationWindow: '24hr',
      variants: [{ ...bare, json }, long],
    });
    expect(result.changes).toEqual(['explorationWindow', 'variants.0']);
    const body = { explorationWindow: '24hr', variants: [{ ...short, json }, long] };
    expect(fake.changes).toEqual([{ line: 'PATCH /autotunes/headline', body }]);
  });

  it('takes out what is not wanted any more', async () => {
    const middle = { name: 'middle', json: {} };
    const result = await autotunes(stored).upsert('headline', { ...wanted, variants: [short, middle] });
    expect(result.changes).toEqual(['variants', 'variants.1']);
    expect(fake.changes[0]?.body).toEqual({ variants: [short, middle] });
  });

  it('takes an answer without variants for one that has none', async () => {
    const result = await autotunes({ ...stored, variants: undefined }).upsert('headline', wanted);
    expect(result.changes).toEqual(['variants.0', 'variants.1']);
  });

  it.each<[string, object, string]>([
    ['another kind of id', { idType: 'stableID' }, '`idType`'],
    ['another name', { name: 'Headline' }, '`name`'],
  ])('says that it cannot give it %s', async (_, more, named) => {
    await expect(autotunes(stored).upsert('headline', { ...wanted, ...more })).rejects.toThrow(
      `The autotune \`headline\` exists, and differs in what the API cannot change: ${named}.`,
    );
    expect(fake.changes).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a single variant', { variants: [short] }, '`variants` has 1 member. Allowed: 2 or more.'],
    [
      'two variants of one name',
      { variants: [short, short] },
      '`variants.1.name` is "short", like that of `variants.0`. Allowed: each name once.',
    ],
    ['a rate above 1', { explorationWindowRate: 2 }, '`explorationWindowRate` is 2. Allowed: 0.001 to 1.'],
  ])('refuses %s before anything is sent', async (_, more, message) => {
    await expect(autotunes(stored).upsert('headline', { ...wanted, ...more })).rejects.toThrow(message);
    expect(fake.fetch.requests).toEqual([]);
  });
});
