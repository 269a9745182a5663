import { describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('segments.upsert', () => {
  const rule = {
    name: 'Staff',
    passPercentage: 100,
    conditions: [{ type: 'email' as const, operator: 'any', targetValue: ['a@b.c'] }],
  };

  it('creates, changes rules and leaves alone', async () => {
    const wanted = { type: 'rule_based' as const, rules: [rule], description: 'Staff' };
    expect((await statsig.segments.upsert('staff', wanted)).action).toBe('created');
    expect((await statsig.segments.upsert('staff', wanted)).action).toBe('unchanged');
    const id = await statsig.segments.get('staff');
    const changed = await statsig.segments.upsert('staff', {
      type: 'rule_based',
      rules: [{ ...rule, passPercentage: 50 }],
    });
    expect(changed).toMatchObject({
      action: 'updated',
      changes: ['rules.0.passPercentage'],
      entity: { id: id.id },
    });
    expect(fake.changes.at(-1)).toMatchObject({
      line: 'POST /segments/staff/conditional',
      body: [{ ...rule, passPercentage: 50, baseID: expect.any(String) }],
    });
  });

  it('reads the segment again when the change answers nothing', async () => {
    fake.put('segments', { name: 'staff', type: 'rule_based' });
    fake.once('POST /segments/staff/conditional', () =>
      Response.json({ message: 'Rules successfully updated' }),
    );
    const { entity } = await statsig.segments.upsert('staff', { type: 'rule_based', rules: [rule] });
    expect(entity.id).toBe('staff');
    expect(fake.lines.at(-1)).toBe('GET /segments/staff');
  });

  it('takes a rule that is stored without a list', async () => {
    fake.put('segments', { name: 'staff', type: 'rule_based' }, { rules: rule });
    expect((await statsig.segments.upsert('staff', { type: 'rule_based', rules: [rule] })).action).toBe(
      'unchanged',
    );
  });

  it('creates a list of ids', async () => {
    await statsig.segments.upsert('beta', { type: 'id_list', idType: 'stableID' });
    expect(fake.changes[0]?.body).toEqual({ id: 'beta', name: 'beta', type: 'id_list', idType: 'stableID' });
    expect((await statsig.segments.upsert('beta', { type: 'id_list', idType: 'stableID' })).action).toBe(
      'unchanged',
    );
  });

  it('takes a list of ids as it was read, with an empty list of rules', async () => {
    const read = { type: 'id_list', rules: [] } as never;
    expect((await statsig.segments.upsert('beta', read)).action).toBe('created');
    expect(fake.changes[0]?.body).toEqual({ id: 'beta', name: 'beta', type: 'id_list' });
    fake.put('segments', { name: 'gamma', type: 'id_list' }, { rules: [] });
    expect((await statsig.segments.upsert('gamma', read)).action).toBe('unchanged');
  });

  it('refuses what the API cannot change', async () => {
    fake.put('segments', { name: 'beta', type: 'id_list' });
    const error = await caught(statsig.segments.upsert('beta', { type: 'rule_based', rules: [rule] }));
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change its rules'] });
    expect(error).toMatchObject({ message: expect.stringContaining('cannot change: `type`.') });
    expect(fake.changes).toEqual([]);
  });
});
