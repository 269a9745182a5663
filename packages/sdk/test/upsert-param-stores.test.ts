import { afterEach, describe, expect, it } from 'vitest';
import { FakeCollection } from './support/fake-collection.ts';
import type { Entity } from './support/fake-entities.ts';
import { violations } from './support/spec.ts';

let fake: FakeCollection;
// Whatever is sent is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));

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
