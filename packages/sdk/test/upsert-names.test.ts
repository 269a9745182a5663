import { afterEach, describe, expect, it } from 'vitest';
import { FakeCollection } from './support/fake-collection.ts';
import { violations } from './support/spec.ts';
import { withUndefined } from './support/with-undefined.ts';

let fake: FakeCollection;
// Whatever is sent is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));

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
