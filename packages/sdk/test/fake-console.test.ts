import { describe, expect, it } from 'vitest';
import { BadRequestError, NotFoundError } from '../src/index.ts';
import { FakeConsole } from './support/fake-console.ts';

describe('the console in memory', () => {
  it('keeps what is created until it is deleted', async () => {
    const { gates } = new FakeConsole().client();
    const { id } = await gates.create({ name: 'New checkout' });
    expect(id).toBe('new_checkout');
    await gates.patch('new_checkout', { description: 'One page' });
    expect(await gates.get('new_checkout')).toMatchObject({ description: 'One page', isEnabled: true });
    await gates.delete('new_checkout');
    await expect(gates.get('new_checkout')).rejects.toBeInstanceOf(NotFoundError);
  });

  it('refuses a name that is in use, and null in what is new', async () => {
    const { gates } = new FakeConsole().client();
    await gates.create({ name: 'Beta', rules: [] });
    const twice = await gates.create({ name: 'Beta' }).catch((error: unknown) => error);
    expect(twice).toBeInstanceOf(BadRequestError);
    expect(twice).toMatchObject({ message: expect.stringContaining('Name is already in use') });
    await expect(gates.create({ name: 'Other', team: null })).rejects.toThrow('received null');
  });

  it('lists page by page, by filter', async () => {
    const fake = new FakeConsole();
    for (const name of ['one', 'two', 'three']) fake.put('gates', { name }, { type: 'STALE' });
    fake.put('gates', { name: 'four' });
    const stale = await fake.client().gates.list({ type: 'STALE', limit: 2 }).toArray({ limit: 10 });
    expect(stale.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  it('gives rules lasting ids and knows them by these', async () => {
    const { gates } = new FakeConsole().client();
    const rule = { name: 'All', passPercentage: 10, conditions: [] };
    const { rules } = await gates.create({ name: 'Beta', rules: [rule] });
    const id = String(rules[0]?.baseID);
    const patched = await gates.rules.patch('beta', id, { passPercentage: 20 });
    expect(patched.rules).toMatchObject([{ name: 'All', passPercentage: 20, baseID: id }]);
    await expect(gates.patch('beta', { rules: [{ ...rule, id: 'none' }] })).rejects.toThrow('does not match');
    await expect(gates.rules.add('beta', rule)).rejects.toThrow('Duplicate rule name');
    await gates.rules.add('beta', { ...rule, name: 'Some' });
    await expect(gates.patch('beta', { rules: [rule, rule] })).rejects.toThrow('Duplicate rule name');
  });

  it('wants every parameter of a layer', async () => {
    const { layers } = new FakeConsole().client();
    await layers.create({ name: 'Feed', idType: 'userID' });
    await layers.patch('feed', { parameters: [{ name: 'a', type: 'number', defaultValue: 1 }] });
    await expect(layers.patch('feed', { parameters: [] })).rejects.toThrow('Parameter(s) missing: [a]');
  });

  it('appends to the lists of a holdout on a partial update and replaces them on a full one', async () => {
    const fake = new FakeConsole();
    const stored = fake.put('holdouts', { name: 'Q3' }, { experimentIDs: ['a'] });
    const { holdouts } = fake.client();
    expect((await holdouts.patch('q3', { experimentIDs: ['a'] })).experimentIDs).toEqual(['a', 'a']);
    const full = {
      isEnabled: true,
      description: '',
      passPercentage: 1,
      isGlobal: false,
      targetingGateID: null,
    };
    await holdouts.update('q3', { ...full, gateIDs: [], layerIDs: [], experimentIDs: ['b'] });
    expect(fake.stored('holdouts', 'q3')).toMatchObject({ ...full, id: stored['id'], experimentIDs: ['b'] });
  });

  it('sets, adds and removes overrides', async () => {
    const fake = new FakeConsole();
    fake.put('gates', { name: 'Beta' });
    const { overrides } = fake.client().gates;
    await overrides.update('beta', { passingUserIDs: ['a'], failingUserIDs: [] });
    await overrides.add('beta', { passingUserIDs: ['a', 'b'], failingUserIDs: ['c'] });
    await overrides.delete('beta', { passingUserIDs: ['a'], failingUserIDs: [] });
    expect(fake.overrides('gates', 'beta')).toMatchObject({ passingUserIDs: ['b'], failingUserIDs: ['c'] });
  });

  it('lets a test step in before a request', async () => {
    const fake = new FakeConsole();
    fake.put('gates', { name: 'Beta' });
    fake.once('PATCH /gates/beta', () => {
      fake.stores.gates.delete('beta');
      return undefined;
    });
    await expect(fake.client().gates.patch('beta', {})).rejects.toBeInstanceOf(NotFoundError);
    expect(fake.lines).toEqual(['PATCH /gates/beta']);
  });
});
