import { describe, expect, it } from 'vitest';
import { caught } from './support/caught.ts';
import { list } from './support/fake-entities.ts';
import { fake, statsig } from './support/fresh-console.ts';

describe('dynamicConfigs.upsert', () => {
  const rule = { name: 'All', passPercentage: 100, conditions: [], returnValue: { text: 'a', size: 1 } };

  it('creates, changes and leaves alone', async () => {
    const wanted = { defaultValue: { text: '' }, rules: [rule], isTemplate: true };
    expect((await statsig.dynamicConfigs.upsert('banner', wanted)).action).toBe('created');
    expect((await statsig.dynamicConfigs.upsert('banner', wanted)).action).toBe('unchanged');
    const changed = await statsig.dynamicConfigs.upsert('banner', { defaultValue: { text: 'b' } });
    expect(changed.changes).toEqual(['defaultValue']);
    expect(fake.changes.map(({ line }) => line)).toEqual([
      'POST /dynamic_configs',
      'PATCH /dynamic_configs/banner',
    ]);
  });

  it('compares values to the last property, whatever their order', async () => {
    fake.put('dynamic_configs', {
      name: 'banner',
      rules: [rule],
      defaultValue: { a: [1, { b: null }], c: 1 },
    });
    const same = await statsig.dynamicConfigs.upsert('banner', {
      defaultValue: { c: 1, a: [1, { b: null }] },
      rules: [{ ...rule, returnValue: { size: 1, text: 'a' } }],
    });
    expect(same.action).toBe('unchanged');
    const less = await statsig.dynamicConfigs.upsert('banner', {
      rules: [{ ...rule, returnValue: { text: 'a' } }],
    });
    expect(less.changes).toEqual(['rules.0.returnValue']);
    const list = await statsig.dynamicConfigs.upsert('banner', { defaultValue: { c: 1, a: [1] } });
    expect(list.changes).toEqual(['defaultValue']);
  });

  it('does not send the twin of a value that changes', async () => {
    const json5 = { ...rule, returnValueJson5: '{ text: "a", size: 1 } // one' };
    fake.put('dynamic_configs', { name: 'banner', rules: [json5] });
    await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...rule, returnValue: { text: 'b' } }] });
    const { returnValue: _, ...bare } = rule;
    await statsig.dynamicConfigs.upsert('banner', {
      rules: [{ ...bare, returnValueJson5: '{ text: "c" }' }],
    });
    const [first, second] = fake.changes.map(({ body }) => body);
    expect(first).toMatchObject({ rules: [{ returnValue: { text: 'b' } }] });
    expect(JSON.stringify(first)).not.toContain('Json5');
    expect(second).toMatchObject({ rules: [{ returnValueJson5: '{ text: "c" }' }] });
    expect(JSON.stringify(second)).not.toContain('returnValue"');
  });

  it('does not send the twin of a value that changes as it was read', async () => {
    const variants = [{ name: 'a', passPercentage: 100, returnValue: { x: 1 }, returnValueJson5: '{x: 1}' }];
    const read = { ...rule, returnValueJson5: '{ text: "a", size: 1 } // one', variants };
    fake.put('dynamic_configs', { name: 'banner', rules: [read] });
    const changed = [{ ...read, variants: [{ ...variants[0], returnValue: { x: 2 } }] }];
    const inVariant = await statsig.dynamicConfigs.upsert(
      'banner',
      { rules: changed as never },
      { dryRun: true },
    );
    expect(inVariant.changes).toEqual(['rules.0.variants.0.returnValue']);
    const [sent] = list(inVariant.requests[0]?.body).flatMap(({ rules }) => list(rules));
    expect(sent).toMatchObject({
      returnValueJson5: read.returnValueJson5,
      variants: [{ name: 'a', passPercentage: 100, returnValue: { x: 2 } }],
    });
    expect(JSON.stringify(sent)).not.toContain('{x: 1}');
    // A null is no other value, and the same value keeps its twin.
    await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...rule, passPercentage: 90, variants }] });
    await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...read, returnValue: { text: 'b' } }] });
    const bodies = fake.changes.map(({ body }) => JSON.stringify(body));
    expect(bodies[0]).toContain('// one');
    expect(bodies[1]).not.toContain('// one');
  });

  it('takes rules that leave the percentage to their variants, and what is undefined', async () => {
    const variants = [{ name: 'a', passPercentage: 100, returnValue: {} }];
    const wanted = { rules: [{ name: 'All', conditions: [], variants, environments: undefined }] };
    await statsig.dynamicConfigs.upsert('banner', wanted as never);
    expect(fake.changes[0]?.body).toMatchObject({ rules: [{ name: 'All', conditions: [], variants }] });
    const more = { rules: [{ ...wanted.rules[0], returnValueJson5: '{}' }], tags: undefined };
    const result = await statsig.dynamicConfigs.upsert('banner', more as never);
    expect(result.changes).toEqual(['rules.0.returnValueJson5']);
    expect((await statsig.dynamicConfigs.upsert('banner', { schema: '{}' })).changes).toEqual(['schema']);
    expect((await statsig.dynamicConfigs.upsert('banner', { schema: null })).changes).toEqual(['schema']);
    const owner = { ownerType: 'USER', ownerName: 'Anna' };
    expect((await statsig.dynamicConfigs.upsert('banner', { owner })).changes).toEqual(['owner']);
    expect((await statsig.dynamicConfigs.upsert('banner', { owner })).action).toBe('unchanged');
    const ben = await statsig.dynamicConfigs.upsert('banner', { owner: { ...owner, ownerName: 'Ben' } });
    expect(ben.changes).toEqual(['owner.ownerName']);
  });

  it('keeps the ids of variants', async () => {
    const variants = [{ id: 'v1', name: 'a', passPercentage: 50, returnValue: { text: 'a' } }];
    fake.put('dynamic_configs', { name: 'banner', rules: [{ ...rule, variants }] });
    const wanted = [
      { name: 'a', passPercentage: 60 },
      { name: 'b', passPercentage: 40 },
    ];
    const result = await statsig.dynamicConfigs.upsert('banner', { rules: [{ ...rule, variants: wanted }] });
    expect(result.changes).toEqual(['rules.0.variants.0.passPercentage', 'rules.0.variants.1']);
    expect(fake.changes[0]?.body).toMatchObject({
      rules: [
        { variants: [{ id: 'v1', name: 'a', passPercentage: 60, returnValue: { text: 'a' } }, wanted[1]] },
      ],
    });
  });

  it('leaves nulls out of the variants of a new one, and ids of another', async () => {
    const read = {
      id: 'v1',
      name: 'a',
      passPercentage: 100,
      returnValue: { text: null },
      returnValueJson5: null,
    };
    const wanted = [{ ...rule, id: 'r1', baseID: 'r1', returnValueJson5: null, variants: [read] }];
    await statsig.dynamicConfigs.upsert('banner', { rules: wanted as never });
    const variants = [{ name: 'a', passPercentage: 100, returnValue: { text: null } }];
    expect(fake.changes[0]?.body).toEqual({ id: 'banner', name: 'banner', rules: [{ ...rule, variants }] });
  });

  it('does not send nulls along that are stored', async () => {
    const variants = [{ id: 'v1', name: 'a', passPercentage: 50, returnValue: null, returnValueJson5: '{}' }];
    fake.put(
      'dynamic_configs',
      { name: 'banner' },
      { rules: [{ ...rule, returnValueJson5: null, variants }] },
    );
    const wanted = [{ ...rule, variants: [{ name: 'a', passPercentage: 60 }] }];
    await statsig.dynamicConfigs.upsert('banner', { rules: wanted });
    const [sent] = list(fake.changes.map(({ body }) => body)[0]);
    expect(list(sent?.['rules'])).toEqual([
      { ...rule, variants: [{ id: 'v1', name: 'a', passPercentage: 60, returnValueJson5: '{}' }] },
    ]);
  });

  it('refuses to make a template of one that is none', async () => {
    fake.put('dynamic_configs', { name: 'banner' });
    const error = await caught(statsig.dynamicConfigs.upsert('banner', { isTemplate: true }));
    expect(error).toMatchObject({ name: 'WorkflowError', notDone: ['change `isTemplate`'] });
  });
});
