import { beforeEach, describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('gates.setRollout', () => {
  const rule = { name: 'Everybody', passPercentage: 10, conditions: [], id: 'base:10.00:1', baseID: 'base' };
  const other = { name: 'base:10.00:1', passPercentage: 5, conditions: [], baseID: 'other' };

  it.each(['Everybody', 'base', 'base:10.00:1'])(
    'changes the share of the rule %s and nothing else',
    async (name) => {
      fake.put('gates', { name: 'beta' }, { rules: [other, rule] });
      const result = await statsig.gates.setRollout('beta', name, 25.5);
      expect(result).toMatchObject({ action: 'updated', changes: ['rules.1.passPercentage'] });
      expect(result.entity.rules).toEqual([other, { ...rule, passPercentage: 25.5 }]);
      expect(fake.changes).toEqual([
        { line: 'PATCH /gates/beta/rules/base', body: { passPercentage: 25.5 } },
      ]);
    },
  );

  it('sends no change in a dry run, and says what it would change', async () => {
    fake.put('gates', { name: 'beta' }, { rules: [other, rule] });
    const dry = await statsig.gates.setRollout('beta', 'Everybody', 25.5, { dryRun: true });
    expect(dry).toMatchObject({ action: 'updated', changes: ['rules.1.passPercentage'], applied: false });
    expect(dry.entity.rules).toEqual([other, rule]);
    const same = await statsig.gates.setRollout('beta', 'Everybody', 10, { dryRun: true });
    expect(same).toMatchObject({ action: 'unchanged', applied: true });
    expect(await caught(statsig.gates.setRollout('beta', 'All', 5, { dryRun: true }))).toMatchObject({
      name: 'InvalidArgumentError',
    });
    const wrong = caught(statsig.gates.setRollout('beta', 'All', 5, { dryRun: 'yes' as never }));
    expect(await wrong).toMatchObject({ message: '`dryRun` is "yes". Allowed: true or false.' });
    expect(fake.changes).toEqual([]);
  });

  it('takes an answer without rules for a gate without any', async () => {
    fake.put('gates', { name: 'beta' }, { rules: undefined });
    expect(await caught(statsig.gates.setRollout('beta', 'All', 5))).toMatchObject({
      message: '`rule` is "All", which `beta` does not have. Allowed: none, the gate has no rules.',
    });
  });

  it('takes the id where there is no lasting one', async () => {
    fake.put(
      'gates',
      { name: 'beta' },
      { rules: [{ name: 'All', passPercentage: 1, conditions: [], id: 'r1' }] },
    );
    await statsig.gates.setRollout('beta', 'All', 0);
    expect(fake.lines.at(-1)).toBe('PATCH /gates/beta/rules/r1');
  });

  it('sends nothing when the share is that already', async () => {
    fake.put('gates', { name: 'beta' }, { rules: [rule] });
    const result = await statsig.gates.setRollout('beta', 'Everybody', 10);
    expect(result).toMatchObject({
      action: 'unchanged',
      changes: [],
      entity: { id: 'beta' },
      review: undefined,
    });
    expect(fake.lines).toEqual(['GET /gates/beta']);
  });

  it('gives the review that the change waits in', async () => {
    fake.put('gates', { name: 'beta' }, { rules: [rule], activeReview: { reviewID: 'r7' } });
    const options = { respectReviewSettings: true };
    expect(await statsig.gates.setRollout('beta', 'base', 1, options)).toMatchObject({
      applied: false,
      review: { reviewID: 'r7' },
    });
    expect(fake.fetch.requests.at(-1)?.headers).toMatchObject({ 'x-respect-review-settings': 'true' });
  });

  it('says which rules there are', async () => {
    fake.put(
      'gates',
      { name: 'beta' },
      { rules: [rule, { name: 'Odd', passPercentage: 1, conditions: [] }] },
    );
    const none = await caught(statsig.gates.setRollout('beta', 'Nobody', 1));
    expect(none).toMatchObject({
      name: 'InvalidArgumentError',
      argument: 'rule',
      message:
        '`rule` is "Nobody", which `beta` does not have. Allowed: one of "Everybody" (base), "Odd" (no id).',
    });
    fake.put('gates', { name: 'bare' });
    const bare = await caught(statsig.gates.setRollout('bare', 'Nobody', 1));
    expect(bare).toMatchObject({ message: expect.stringContaining('Allowed: none, the gate has no rules.') });
    expect(fake.changes).toEqual([]);
  });

  it('does not guess which of two rules by one name is meant', async () => {
    const twin = { ...rule, id: 'twin:5.00:1', baseID: 'twin', passPercentage: 5 };
    fake.put('gates', { name: 'beta' }, { rules: [rule, twin] });
    const error = await caught(statsig.gates.setRollout('beta', 'Everybody', 50));
    expect(error).toMatchObject({
      name: 'InvalidArgumentError',
      message:
        '`rule` is "Everybody", the name of 2 rules of `beta`. Allowed: one of "Everybody" (base), "Everybody" (twin).',
    });
    expect(fake.changes).toEqual([]);
    await statsig.gates.setRollout('beta', 'twin', 50);
    expect(fake.changes).toEqual([{ line: 'PATCH /gates/beta/rules/twin', body: { passPercentage: 50 } }]);
  });

  it('says so of a rule that has no id to name it by', async () => {
    fake.put('gates', { name: 'beta' }, { rules: [{ name: 'Odd', passPercentage: 1, conditions: [] }] });
    const error = await caught(statsig.gates.setRollout('beta', 'Odd', 2));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      message: expect.stringContaining('The rule "Odd" of the gate `beta` has no id.'),
    });
  });

  it.each([
    [-1, 'All', '`percent` is -1. Allowed: 0 to 100 in steps of 0.01.'],
    [100.01, 'All', '`percent` is 100.01. Allowed: 0 to 100 in steps of 0.01.'],
    [0.005, 'All', '`percent` is 0.005. Allowed: 0 to 100 in steps of 0.01.'],
    [Number.NaN, 'All', '`percent` is NaN. Allowed: 0 to 100 in steps of 0.01.'],
    ['10', 'All', '`percent` is "10". Allowed: a number.'],
    [10, '', '`rule` is "". Allowed: id or name of a rule.'],
    [10, undefined, '`rule` is missing. Allowed: id or name of a rule.'],
  ])('refuses %o of the rule %o before anything is sent', async (percent, name, message) => {
    const error = await caught(statsig.gates.setRollout('beta', name as never, percent as never));
    expect(error).toMatchObject({ name: 'InvalidArgumentError', message });
    expect(fake.lines).toEqual([]);
  });

  it.each([0.07, 0.29, 1.13, 33.33, 64.1, 99.99])('takes %d for a step', async (percent) => {
    fake.put('gates', { name: 'beta' }, { rules: [rule] });
    expect((await statsig.gates.setRollout('beta', 'base', percent)).action).toBe('updated');
  });
});

describe('gates.listStale', () => {
  const stale = (name: string, typeReason: string, more: object = {}) =>
    fake.put('gates', { name }, { type: 'STALE', typeReason, ...more });
  const anna = { ownerID: 'u1', ownerType: 'USER', ownerName: 'Anna', ownerEmail: 'anna@b.c' };
  const key = { ownerID: 'k1', ownerType: 'SDK_KEY', ownerName: 'CONSOLE API', ownerEmail: '' };

  beforeEach(() => {
    stale('one', 'STALE_ALL_TRUE', { owner: anna, team: 'Web' });
    stale('two', 'STALE_NO_RULES', { owner: key, creatorName: 'Ben', creatorEmail: 'ben@b.c' });
    stale('three', 'STALE_ALL_TRUE', { owner: key, team: 'Web' });
    stale('four', 'STALE_EMPTY_CHECKS', { lastModifierName: 'Cleo' });
    stale('five', 'STALE_ALL_FALSE', { creatorName: '', creatorEmail: 'dora@b.c' });
    stale('six', 'STALE_ALL_TRUE');
    fake.put('gates', { name: 'fresh' });
  });
  const ids = (gates: readonly { gate: { id?: string } }[] | undefined) => gates?.map(({ gate }) => gate.id);

  it('tells the reason, and whom to ask', async () => {
    const { gates } = await statsig.gates.listStale();
    expect(gates.map(({ gate, reason, contact }) => [gate.id, reason, contact])).toEqual([
      ['one', 'STALE_ALL_TRUE', { role: 'owner', name: 'Anna', email: 'anna@b.c' }],
      ['two', 'STALE_NO_RULES', { role: 'creator', name: 'Ben', email: 'ben@b.c' }],
      ['three', 'STALE_ALL_TRUE', { role: 'team', name: 'Web', email: undefined }],
      ['four', 'STALE_EMPTY_CHECKS', { role: 'lastModifier', name: 'Cleo', email: undefined }],
      ['five', 'STALE_ALL_FALSE', { role: 'creator', name: 'dora@b.c', email: 'dora@b.c' }],
      ['six', 'STALE_ALL_TRUE', undefined],
    ]);
    expect(fake.fetch.requests[0]?.query).toContainEqual(['type', 'STALE']);
  });

  it('groups by reason and by contact', async () => {
    const { byReason, byContact } = await statsig.gates.listStale();
    expect(ids(byReason.get('STALE_ALL_TRUE'))).toEqual(['one', 'three', 'six']);
    expect([...byContact.keys()]).toEqual(['anna@b.c', 'ben@b.c', 'Web', 'Cleo', 'dora@b.c', '']);
    expect(ids(byContact.get(''))).toEqual(['six']);
  });

  it('lets the API filter by one reason', async () => {
    const { gates } = await statsig.gates.listStale({ reasons: ['STALE_ALL_TRUE'], tags: ['core'] });
    expect(ids(gates)).toEqual(['one', 'three', 'six']);
    expect(fake.fetch.requests[0]?.query).toEqual(
      expect.arrayContaining([
        ['typeReason', 'STALE_ALL_TRUE'],
        ['tags', 'core'],
      ]),
    );
  });

  it('filters by several reasons itself', async () => {
    const { gates } = await statsig.gates.listStale({ reasons: ['STALE_NO_RULES', 'STALE_EMPTY_CHECKS'] });
    expect(ids(gates)).toEqual(['two', 'four']);
    expect(Object.fromEntries(fake.fetch.requests[0]?.query ?? [])).not.toHaveProperty('typeReason');
    expect((await statsig.gates.listStale({ reasons: [] })).gates).toEqual([]);
  });

  it.each([
    [['STALE_ALL_TRUE', 'OLD'], '`reasons.1` is "OLD". Allowed: STALE_'],
    ['STALE_ALL_TRUE', '`reasons` is "STALE_ALL_TRUE". Allowed: a list of STALE_'],
  ])('refuses the reasons %j, before anything is sent', async (reasons, message) => {
    // What a caller without types may pass.
    const error = await caught(statsig.gates.listStale({ reasons: reasons as never }));
    expect(error).toMatchObject({
      name: 'InvalidArgumentError',
      message: expect.stringContaining(message),
    });
    expect(fake.lines).toEqual([]);
  });

  it('names gates without a reason', async () => {
    fake.stores.gates.clear();
    fake.put('gates', { name: 'odd' }, { type: 'STALE' });
    const { byReason } = await statsig.gates.listStale();
    expect(ids(byReason.get('NONE'))).toEqual(['odd']);
  });
});
