import { describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('experiments.upsert', () => {
  const half = (name: string, size = 50) => ({ name, size, parameterValues: { pages: 1 } });

  it('creates, changes and leaves alone, groups with their ids', async () => {
    const groups = [half('Control'), half('Test')];
    const created = await statsig.experiments.upsert('exp', { groups, layerID: 'feed' });
    const ids = created.entity.groups.map(({ id }) => id);
    expect((await statsig.experiments.upsert('exp', { groups })).action).toBe('unchanged');
    const result = await statsig.experiments.upsert('exp', {
      groups: [half('Control', 40), half('Test', 60)],
    });
    expect(result.changes).toEqual(['groups.0.size', 'groups.1.size']);
    expect(fake.changes[1]).toEqual({
      line: 'PATCH /experiments/exp',
      body: {
        groups: [
          { ...half('Control', 40), id: ids[0] },
          { ...half('Test', 60), id: ids[1] },
        ],
      },
    });
  });

  it('leaves an archived one alone, which is read-only', async () => {
    fake.put('experiments', { name: 'exp', allocation: 10 }, { status: 'archived' });
    expect((await statsig.experiments.upsert('exp', { allocation: 10 })).action).toBe('unchanged');
    await expect(statsig.experiments.upsert('exp', { allocation: 20 })).rejects.toMatchObject({
      name: 'WorkflowError',
      message: expect.stringContaining('The experiment `exp` is archived, and so read-only.'),
      done: [],
    });
    expect(fake.changes).toEqual([]);
  });

  it('compares metrics by name and type', async () => {
    const metric = (name: string) => ({ name, type: 'event_count' });
    fake.put('experiments', {
      name: 'exp',
      primaryMetrics: [{ ...metric('a'), direction: 'increase' }, metric('b')],
      targetingGateID: '',
    });
    const order = await statsig.experiments.upsert('exp', {
      primaryMetrics: [metric('b'), metric('a')],
      targetingGateID: null,
    });
    expect(order.action).toBe('unchanged');
    const less = await statsig.experiments.upsert('exp', { primaryMetrics: [metric('a')] });
    expect(less.changes).toEqual(['primaryMetrics']);
    const more = await statsig.experiments.upsert('exp', { primaryMetrics: [metric('a'), metric('c')] });
    expect(more.changes).toEqual(['primaryMetrics.1']);
  });

  it('sends what metrics keep along', async () => {
    const metric = (name: string) => ({ name, type: 'sum' });
    const kept = { ...metric('a'), direction: 'decrease', hypothesizedValue: 5 };
    fake.put(
      'experiments',
      { name: 'exp' },
      {
        primaryMetrics: [
          { ...kept, id: 'a::sum' },
          { ...metric('a'), type: 'mean', direction: null },
        ],
        otherMetrics: [kept],
      },
    );
    const result = await statsig.experiments.upsert('exp', {
      primaryMetrics: [metric('b'), metric('a'), { ...metric('a'), type: 'mean' }],
      otherMetrics: [{ ...metric('a'), direction: 'increase' }],
    });
    expect(result.changes).toEqual(['primaryMetrics.0', 'otherMetrics.0.direction']);
    expect(fake.changes[0]?.body).toEqual({
      primaryMetrics: [metric('b'), kept, { ...metric('a'), type: 'mean' }],
      otherMetrics: [{ ...kept, direction: 'increase' }],
    });
  });

  it('keeps by what groups were balanced, unless it is something else now', async () => {
    const metric = { name: 'a', startDate: '2026-01-01', endDate: '2026-01-31' };
    fake.put(
      'experiments',
      { name: 'exp' },
      { stratifiedSampling: { status: 'success', metric, csv: null } },
    );
    await statsig.experiments.upsert('exp', { stratifiedSampling: { status: 'pending' } });
    const csv = { original: 'users.csv', identifier: 'f1' };
    await statsig.experiments.upsert('exp', { stratifiedSampling: { status: 'pending', csv } });
    expect(fake.changes.map(({ body }) => body)).toEqual([
      { stratifiedSampling: { status: 'pending', metric } },
      { stratifiedSampling: { status: 'pending', csv } },
    ]);
  });

  it('fills objects up with what is stored', async () => {
    const metric = { name: 'a', startDate: '2026-01-01', endDate: '2026-01-31' };
    const webhook = { url: 'https://a', internalStatusUrl: 'https://b' };
    fake.put(
      'experiments',
      { name: 'exp' },
      { stratifiedSampling: { status: 'success', metric }, precommitWebhook: webhook },
    );
    const wanted = { stratifiedSampling: { metric: { name: 'b' } }, precommitWebhook: { url: 'https://c' } };
    await statsig.experiments.upsert('exp', wanted as never);
    expect(fake.changes[0]?.body).toEqual({
      stratifiedSampling: { status: 'success', metric: { ...metric, name: 'b' } },
      precommitWebhook: { ...webhook, url: 'https://c' },
    });
    expect((await statsig.experiments.upsert('exp', wanted as never)).action).toBe('unchanged');
  });

  it('compares members of other lists whole, as it sends them', async () => {
    const priors = [{ metric: { name: 'm', type: 'sum' }, priorMean: 1, priorStdDev: 2 }];
    const links = [
      { url: 'https://a', title: 'A' },
      { url: 'https://b', title: null },
    ];
    fake.put('experiments', { name: 'exp' }, { links, bayesianPriors: priors });
    const bare = links.map(({ url }) => ({ url }));
    const result = await statsig.experiments.upsert('exp', { links: bare, bayesianPriors: priors });
    expect(result.changes).toEqual(['links.0.title']);
    expect(fake.changes[0]?.body).toEqual({ links: bare });
    expect((await statsig.experiments.upsert('exp', { links: bare })).action).toBe('unchanged');
  });

  it('leaves nulls out of the objects of a new one', async () => {
    const values = { pages: null };
    await statsig.experiments.upsert('exp', {
      groups: [{ name: 'All', size: 100, parameterValues: values }],
      stratifiedSampling: { status: 'pending', metric: null, csv: null },
      links: [{ url: 'https://a', title: null }],
    } as never);
    expect(fake.changes[0]?.body).toEqual({
      id: 'exp',
      name: 'exp',
      groups: [{ name: 'All', size: 100, parameterValues: values }],
      stratifiedSampling: { status: 'pending' },
      links: [{ url: 'https://a' }],
    });
  });

  it('leaves nulls and the ids of another out of a new one', async () => {
    const groups = [
      { ...half('Control'), id: 'g1', description: null, foreignGroupID: null },
      { ...half('Test'), parameterValues: { pages: null } },
    ];
    const primaryMetrics = [{ name: 'a', type: 'sum', direction: null }];
    await statsig.experiments.upsert('exp', { groups, primaryMetrics } as never);
    expect(fake.changes[0]?.body).toEqual({
      id: 'exp',
      name: 'exp',
      groups: [half('Control'), groups[1]],
      primaryMetrics: [{ name: 'a', type: 'sum' }],
    });
  });

  it('sends groups back without what only answers have', async () => {
    const more = { isControl: true, permalink: 'https://x', description: null, foreignGroupID: null };
    const control = { ...half('Control'), id: 'g1' };
    const test = { ...half('Test'), id: 'g2' };
    fake.put(
      'experiments',
      { name: 'exp' },
      {
        groups: [
          { ...control, ...more },
          { ...test, ...more },
        ],
      },
    );
    const { groups } = await statsig.experiments.get('exp');
    const wanted = groups.map((group) => ({ ...group, size: group.id === 'g1' ? 40 : 60 }));
    const result = await statsig.experiments.upsert('exp', { groups: wanted });
    expect(result.changes).toEqual(['groups.0.size', 'groups.1.size']);
    expect(fake.changes[0]?.body).toEqual({
      groups: [
        { ...control, size: 40 },
        { ...test, size: 60 },
      ],
    });
  });

  it('takes an answer without groups for one that has none', async () => {
    fake.put('experiments', { name: 'exp' }, { groups: undefined, primaryMetrics: null });
    const groups = [half('Control'), half('Test')];
    const result = await statsig.experiments.upsert('exp', { groups });
    expect(result.changes).toEqual(['groups.0', 'groups.1']);
  });

  it('takes metrics that tags stand for as wanted', async () => {
    const metric = (name: string) => ({ name, type: 'event_count' });
    fake.put('experiments', {
      name: 'exp',
      primaryMetrics: [metric('a'), metric('b')],
      primaryMetricTags: ['core'],
    });
    const result = await statsig.experiments.upsert('exp', { primaryMetrics: [metric('a')] });
    expect(result.action).toBe('unchanged');
  });

  it('refuses another layer', async () => {
    fake.put('experiments', { name: 'exp', layerID: 'feed' });
    const error = await caught(statsig.experiments.upsert('exp', { layerID: 'other' }));
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change `layerID`'] });
  });
});
