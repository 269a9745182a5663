import { afterEach, describe, expect, it } from 'vitest';
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
