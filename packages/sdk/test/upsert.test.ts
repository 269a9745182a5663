import { describe, expect, it } from 'vitest';
import { isWorkflowError } from '../src/index.ts';
import { caught } from './support/caught.ts';
import { list } from './support/fake-entities.ts';
import { fake, statsig } from './support/fresh-console.ts';
import { withUndefined } from './support/with-undefined.ts';

const everybody = { name: 'Everybody', passPercentage: 10, conditions: [] };
const staff = {
  name: 'Staff',
  passPercentage: 100,
  conditions: [{ type: 'email' as const, operator: 'any', targetValue: ['a@b.c', 'd@e.f'] }],
};

describe('gates.upsert', () => {
  it('creates a gate that there is not', async () => {
    const result = await statsig.gates.upsert('beta', { description: 'One page', rules: [everybody] });
    expect(result).toMatchObject({
      action: 'created',
      changes: ['description', 'rules', 'id', 'name'],
      entity: { id: 'beta', name: 'beta', description: 'One page' },
      requests: [{ method: 'POST', path: '/console/v1/gates', body: { id: 'beta', rules: [everybody] } }],
    });
    expect(fake.lines).toEqual(['GET /gates/beta', 'POST /gates']);
  });

  it('brings back a rule that was removed since, and takes rules of another project', async () => {
    fake.put('gates', { name: 'beta', rules: [staff, everybody] });
    const saved = await statsig.gates.get('beta');
    await statsig.gates.upsert('beta', { rules: [everybody] });
    const { action, changes } = await statsig.gates.upsert('beta', saved);
    expect({ action, changes }).toEqual({ action: 'updated', changes: ['rules.0'] });
    const [removed, stays] = list(fake.changes.at(-1)?.body).flatMap(({ rules }) => list(rules));
    expect(removed).toEqual(staff);
    expect(stays).toMatchObject({ id: saved.rules[1]?.id });
    expect((await statsig.gates.upsert('beta', saved)).action).toBe('unchanged');
  });

  it('keeps what is undefined in a rule, which is absent', async () => {
    fake.put('gates', { name: 'beta', rules: [{ ...staff, environments: ['development'] }] });
    const rule = withUndefined({ ...staff, passPercentage: 50 }, 'environments');
    await statsig.gates.upsert('beta', { rules: [rule] });
    expect(fake.changes).toMatchObject([{ body: { rules: [{ environments: ['development'] }] } }]);
  });

  it('leaves out null when it creates, and takes a name', async () => {
    const condition = { type: 'public' as const, targetValue: null };
    await statsig.gates.upsert('beta', {
      name: 'Beta gate',
      team: null,
      rules: [{ ...everybody, environments: null, conditions: [condition] }],
    });
    expect(fake.changes).toEqual([
      {
        line: 'POST /gates',
        body: { id: 'beta', name: 'Beta gate', rules: [{ ...everybody, conditions: [{ type: 'public' }] }] },
      },
    ]);
  });

  it('sends nothing when all is as wanted', async () => {
    fake.put('gates', { name: 'beta', rules: [staff], tags: ['a', 'b'], targetApps: ['web'] });
    const result = await statsig.gates.upsert('beta', {
      tags: ['b', 'a', 'a'],
      targetApps: 'web',
      description: '',
      team: null,
      type: 'TEMPORARY',
      rules: [
        { ...staff, conditions: [{ type: 'email', operator: 'any', targetValue: ['d@e.f', 'a@b.c'] }] },
      ],
    });
    expect(result).toMatchObject({ action: 'unchanged', changes: [], requests: [], review: undefined });
    expect(result.entity.id).toBe('beta');
    expect(fake.lines).toEqual(['GET /gates/beta']);
  });

  it('takes what was read as wanted', async () => {
    fake.put('gates', { name: 'beta', rules: [staff, everybody] });
    const { rules, description, isEnabled } = await statsig.gates.get('beta');
    const result = await statsig.gates.upsert('beta', { rules, description, isEnabled });
    expect(result.action).toBe('unchanged');
  });

  it('sends what differs and nothing else, rules with their ids and what they keep', async () => {
    fake.put('gates', {
      name: 'beta',
      description: 'Old',
      isEnabled: false,
      rules: [{ ...everybody, environments: ['development'] }, staff],
    });
    const ids = list(fake.stored('gates', 'beta')?.['rules']).map(({ id }) => id);
    const result = await statsig.gates.upsert('beta', {
      isEnabled: false,
      description: 'New',
      rules: [{ ...everybody, passPercentage: 25 }, staff],
    });
    expect(result).toMatchObject({
      action: 'updated',
      changes: ['description', 'rules.0.passPercentage'],
      entity: { description: 'New' },
    });
    expect(fake.changes).toEqual([
      {
        line: 'PATCH /gates/beta',
        body: {
          description: 'New',
          rules: [
            { ...everybody, passPercentage: 25, environments: ['development'], id: ids[0], baseID: ids[0] },
            { ...staff, environments: null, id: ids[1], baseID: ids[1] },
          ],
        },
      },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['a rule more', [everybody, staff, { ...staff, name: 'More' }], ['rules.2']],
    ['a rule less', [staff], ['rules']],
    ['another order', [staff, everybody], ['rules']],
    ['no rules', [], ['rules']],
    [
      'another condition',
      [everybody, { ...staff, conditions: [{ type: 'public' }] }],
      ['rules.1.conditions.0'],
    ],
    ['a condition less', [everybody, { ...staff, conditions: [] }], ['rules.1.conditions']],
    ['an environment', [{ ...everybody, environments: ['staging'] }, staff], ['rules.0.environments']],
    ['no environment', [{ ...everybody, environments: [] }, staff], ['rules.0.environments']],
  ])('tells %s', async (_, rules, changes) => {
    fake.put('gates', { name: 'beta', rules: [everybody, staff] });
    const result = await statsig.gates.upsert('beta', { rules: rules as never });
    expect(result).toMatchObject({ action: 'updated', changes });
    expect((await statsig.gates.upsert('beta', { rules: rules as never })).action).toBe('unchanged');
  });

  it('takes a rule without conditions, from a caller without types', async () => {
    const bare = { name: 'Bare', passPercentage: 1 };
    fake.put('gates', { name: 'beta', rules: [bare] });
    expect((await statsig.gates.upsert('beta', { rules: [bare] as never })).action).toBe('unchanged');
    const wanted = [{ ...bare, conditions: [{ type: 'public' }] }];
    const dry = await statsig.gates.upsert('beta', { rules: wanted as never }, { dryRun: true });
    expect(dry.changes).toEqual(['rules.0.conditions']);
    const created = await statsig.gates.upsert('gamma', { rules: [bare] as never }, { dryRun: true });
    expect(created.requests[0]?.body).toMatchObject({ rules: [bare] });
  });

  it('tells apart what has nothing stored', async () => {
    fake.put('gates', { name: 'beta' }, { tags: undefined, rules: undefined });
    expect((await statsig.gates.upsert('beta', { tags: [], rules: [] })).action).toBe('unchanged');
    expect((await statsig.gates.upsert('beta', { tags: ['a'] })).changes).toEqual(['tags']);
    expect((await statsig.gates.upsert('beta', { tags: [] })).changes).toEqual(['tags']);
  });

  it('finds a rule by its id under a new name', async () => {
    const { rules } = await statsig.gates.create({ name: 'beta', rules: [everybody] });
    const id = rules[0]?.baseID ?? '';
    const result = await statsig.gates.upsert('beta', { rules: [{ ...everybody, name: 'All', baseID: id }] });
    expect(result.changes).toEqual(['rules.0.name']);
    expect(result.entity.rules).toMatchObject([{ name: 'All', baseID: id }]);
  });

  it('gives an older rule its one environment back in the way of today', async () => {
    fake.put('gates', { name: 'beta' }, { rules: [{ ...everybody, id: 'r1', environment: 'staging' }] });
    await statsig.gates.upsert('beta', { rules: [{ ...everybody, passPercentage: 11 }] });
    expect(fake.changes[0]?.body).toEqual({
      rules: [{ ...everybody, passPercentage: 11, id: 'r1', environments: ['staging'] }],
    });
  });

  it('takes older rules as they were read, also for a new gate', async () => {
    const older = { ...everybody, id: 'r1:10.00:1', baseID: 'r1', environment: 'production' };
    const other = { ...staff, id: 'r2:100.00:1', baseID: 'r2', environment: null };
    fake.put('gates', { name: 'beta' }, { rules: [older, other] });
    const { rules } = await statsig.gates.get('beta');
    expect((await statsig.gates.upsert('beta', { rules })).action).toBe('unchanged');
    const today = [{ ...everybody, environments: ['production'] }, staff];
    expect((await statsig.gates.upsert('beta', { rules: today })).action).toBe('unchanged');
    await statsig.gates.upsert('gamma', { rules });
    fake.put('gates', { name: 'delta', rules: [staff] });
    const copied = rules.map(({ id: _, baseID: __, ...rule }) => rule);
    expect((await statsig.gates.upsert('delta', { rules: copied })).changes).toEqual(['rules.0']);
    expect(fake.changes).toMatchObject([
      { line: 'POST /gates', body: { rules: [today[0], staff] } },
      { line: 'PATCH /gates/delta', body: { rules: [today[0], staff] } },
    ]);
    expect(JSON.stringify(fake.changes)).not.toContain('environment"');
  });

  it('knows a rule by the id of another revision', async () => {
    const older = { ...everybody, id: 'r1:10.00:1', baseID: 'r1', environments: ['staging'] };
    fake.put('gates', { name: 'beta' }, { rules: [older] });
    const wanted = [{ ...everybody, id: 'r1:20.00:3', name: 'New' }];
    expect((await statsig.gates.upsert('beta', { rules: wanted })).changes).toEqual(['rules.0.name']);
    expect(fake.changes[0]?.body).toEqual({ rules: [{ ...older, name: 'New' }] });
  });

  it('gives the old name of a renamed rule to a new one', async () => {
    const { rules } = await statsig.gates.create({ name: 'beta', rules: [everybody] });
    const id = rules[0]?.baseID ?? '';
    const wanted = [
      { ...everybody, id, name: 'Old' },
      { ...staff, name: everybody.name },
    ];
    // Whichever comes first.
    const dry = await statsig.gates.upsert('beta', { rules: wanted.toReversed() }, { dryRun: true });
    expect(dry.changes).toEqual(['rules.0', 'rules.1.name']);
    const result = await statsig.gates.upsert('beta', { rules: wanted });
    expect(result.changes).toEqual(['rules.0.name', 'rules.1']);
    const [renamed, added] = result.entity.rules;
    expect(renamed).toMatchObject({ name: 'Old', baseID: id });
    expect(added?.baseID).not.toBe(id);
  });

  it('takes an empty list of target values for none', async () => {
    const stored = (type: string, more = {}) => ({
      ...everybody,
      name: type,
      conditions: [{ type, targetValue: [], ...more }],
    });
    const isNull = { operator: 'is_null', customID: 'companyID' };
    fake.put('gates', { name: 'beta' }, { rules: [stored('public'), stored('unit_id', isNull)] });
    const result = await statsig.gates.upsert('beta', {
      rules: [
        { ...everybody, name: 'public', conditions: [{ type: 'public' }] },
        { ...everybody, name: 'unit_id', conditions: [{ type: 'unit_id', targetValue: null, ...isNull }] },
      ],
    });
    expect(result.action).toBe('unchanged');
    fake.put('gates', { name: 'gamma', rules: [{ ...everybody, conditions: [{ type: 'public' }] }] });
    const list = [{ ...everybody, conditions: [{ type: 'public' as const, targetValue: [] }] }];
    expect((await statsig.gates.upsert('gamma', { rules: list })).action).toBe('unchanged');
  });

  it('sends of review settings what requests take of them', async () => {
    const allowedReviewers = [{ id: 'u1', name: 'Ada', email: 'ada@example.com' }];
    fake.put('gates', { name: 'beta' }, { reviewSettings: { requiredReview: false, allowedReviewers } });
    const { reviewSettings } = await statsig.gates.get('beta');
    await statsig.gates.upsert('beta', { reviewSettings: { ...reviewSettings, requiredReview: true } });
    await statsig.gates.upsert('beta', { reviewSettings: { requiredReview: false } });
    expect(fake.changes.map(({ body }) => body)).toEqual([
      { reviewSettings: { requiredReview: true } },
      { reviewSettings: { requiredReview: false } },
    ]);
  });

  it('does not wake a gate up that the server calls stale', async () => {
    fake.put('gates', { name: 'beta' }, { type: 'STALE' });
    expect((await statsig.gates.upsert('beta', { type: 'TEMPORARY' })).action).toBe('unchanged');
    expect((await statsig.gates.upsert('beta', { type: 'PERMANENT' })).changes).toEqual(['type']);
  });

  it('takes a type that only the server gives for the one that requests have', async () => {
    fake.put('gates', { name: 'beta' }, { type: 'STALE' });
    fake.put('gates', { name: 'pattern' }, { type: 'TEMPLATE', isTemplate: true });
    for (const id of ['beta', 'pattern'])
      expect((await statsig.gates.upsert(id, (await statsig.gates.get(id)) as never)).action).toBe(
        'unchanged',
      );
    const settled = await statsig.gates.upsert('pattern', { type: 'TEMPORARY', isTemplate: true });
    expect(settled.action).toBe('unchanged');
    for (const type of ['STALE', 'TEMPLATE']) await statsig.gates.upsert(`new_${type}`, { type } as never);
    expect(fake.changes.map(({ body }) => body)).toEqual([
      { id: 'new_STALE', name: 'new_STALE', type: 'TEMPORARY' },
      { id: 'new_TEMPLATE', name: 'new_TEMPLATE', type: 'TEMPORARY', isTemplate: true },
    ]);
  });

  it('says what it would send, and sends no change, with dryRun', async () => {
    const created = await statsig.gates.upsert('beta', { description: 'x' }, { dryRun: true });
    expect(created).toMatchObject({ action: 'created', entity: undefined });
    expect(created.requests).toEqual([
      { method: 'POST', path: '/console/v1/gates', body: { id: 'beta', name: 'beta', description: 'x' } },
    ]);
    fake.put('gates', { name: 'beta' });
    const updated = await statsig.gates.upsert('beta', { description: 'x' }, { dryRun: true });
    expect(updated).toMatchObject({ action: 'updated', changes: ['description'], entity: { id: 'beta' } });
    expect(updated.requests).toEqual([
      { method: 'PATCH', path: '/console/v1/gates/beta', body: { description: 'x' } },
    ]);
    expect(fake.changes).toEqual([]);
  });

  it('gives the options of the call to each request', async () => {
    await statsig.gates.upsert('beta', {}, { headers: { 'x-from': 'test' }, dryRun: false });
    expect(fake.fetch.requests.map(({ headers }) => headers['x-from'])).toEqual(['test', 'test']);
  });

  it('gives the review that a change waits in', async () => {
    fake.put('gates', { name: 'beta' }, { activeReview: { reviewID: 'r7' } });
    const wanted = { description: 'x' };
    const waiting = await statsig.gates.upsert('beta', wanted, { respectReviewSettings: true });
    expect(waiting).toMatchObject({ action: 'updated', applied: false, review: { reviewID: 'r7' } });
    fake.put('gates', { name: 'beta' }, { activeReview: { reviewID: 'r7' } });
    // Reviews are bypassed: whatever review is open has nothing to do with it.
    expect(await statsig.gates.upsert('beta', wanted)).toMatchObject({ applied: true });
    expect(await statsig.gates.upsert('beta', wanted)).toMatchObject({ action: 'unchanged', applied: true });
    const planned = await statsig.gates.upsert('beta', { description: 'y' }, { dryRun: true });
    expect(planned).toMatchObject({ action: 'updated', applied: false });
  });

  it('refuses to make a template of a gate that is none', async () => {
    fake.put('gates', { name: 'beta' });
    const error = await caught(statsig.gates.upsert('beta', { isTemplate: true, description: 'x' }));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      done: [],
      notDone: ['change it'],
      message:
        'The gate `beta` exists, and differs in what the API cannot change: `isTemplate`. Done: nothing. Not done: change it. Leave these properties out, or give them the values that are stored.',
    });
    expect(fake.changes).toEqual([]);
    expect((await statsig.gates.upsert('beta', { isTemplate: false })).action).toBe('unchanged');
  });
});

describe('an upsert in a race', () => {
  it('patches what somebody else created meanwhile', async () => {
    fake.once('POST /gates', () => {
      fake.put('gates', { name: 'beta', description: 'Theirs' });
      return undefined;
    });
    const result = await statsig.gates.upsert('beta', { description: 'Ours' });
    expect(result).toMatchObject({ action: 'updated', changes: ['description'] });
    expect(fake.lines).toEqual(['GET /gates/beta', 'POST /gates', 'GET /gates/beta', 'PATCH /gates/beta']);
  });

  it('takes 409 for the same', async () => {
    fake.once('POST /gates', () => {
      fake.put('gates', { name: 'beta' });
      return Response.json({ status: 409, message: 'Conflict' }, { status: 409 });
    });
    expect((await statsig.gates.upsert('beta', {})).action).toBe('unchanged');
  });

  it('creates once what somebody else deleted meanwhile', async () => {
    fake.put('gates', { name: 'beta' });
    fake.once('PATCH /gates/beta', () => {
      fake.stores.gates.delete('beta');
      return undefined;
    });
    expect((await statsig.gates.upsert('beta', { description: 'x' })).action).toBe('created');
    expect(fake.lines).toEqual(['GET /gates/beta', 'PATCH /gates/beta', 'GET /gates/beta', 'POST /gates']);
  });

  it('gives up when it loses time and again', async () => {
    const gone = () => {
      fake.stores.gates.delete('beta');
      return undefined;
    };
    const back = () => {
      fake.put('gates', { name: 'beta' });
      return undefined;
    };
    for (let turn = 0; turn < 2; turn += 1) {
      fake.once('POST /gates', back);
      fake.once('PATCH /gates/beta', gone);
    }
    const error = await caught(statsig.gates.upsert('beta', { description: 'x' }));
    expect(error).toMatchObject({ name: 'NotFoundError' });
    expect(fake.changes).toHaveLength(4);
  });

  it('passes a 404 on that is about something else', async () => {
    fake.put('holdouts', { name: 'q3' });
    fake.once('PATCH /holdouts/q3', () =>
      Response.json({ status: 404, message: 'Gate IDs could not be found: [x]' }, { status: 404 }),
    );
    const error = await caught(statsig.holdouts.upsert('q3', { targetingGateID: 'x' }));
    expect(error).toMatchObject({ name: 'NotFoundError' });
    expect(fake.lines).toEqual(['GET /holdouts/q3', 'PATCH /holdouts/q3', 'GET /holdouts/q3']);
  });

  it('says so when another gate has the name', async () => {
    fake.put('gates', { name: 'Taken', id: 'other' });
    const error = await caught(statsig.gates.upsert('beta', { name: 'Taken' }));
    expect(isWorkflowError(error)).toBe(true);
    expect(error).toMatchObject({
      done: [],
      notDone: ['create it'],
      advice: 'Give it another name, or the id of the gate that has this one.',
      cause: { name: 'BadRequestError' },
    });
  });

  it.each([
    [400, 'Bad Request Exception', 'BadRequestError'],
    [403, 'Forbidden resource', 'PermissionError'],
  ])('passes on what the API answers otherwise: %i', async (status, message, name) => {
    fake.once('POST /gates', () => Response.json({ status, message }, { status }));
    expect(await caught(statsig.gates.upsert('beta', {}))).toMatchObject({ name, status });
    fake.once('GET /gates/beta', () => Response.json({ status, message }, { status }));
    expect(await caught(statsig.gates.upsert('beta', {}))).toMatchObject({ name, status });
  });
});
