import { afterEach, describe, expect, it } from 'vitest';
import { FakeCollection } from './support/fake-collection.ts';
import type { Entity } from './support/fake-entities.ts';
import { violations } from './support/spec.ts';

let fake: FakeCollection;
// Whatever is sent is what the API documents.
afterEach(() => expect(violations(fake.fetch.requests)).toEqual([]));

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
