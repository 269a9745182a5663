import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatsigConsole } from '../src/index.ts';
import { actions, passes, ruleOn } from './support/copies.ts';
import { FakeConsole } from './support/fake-console.ts';
import { violations } from './support/spec.ts';

let here: FakeConsole;
let there: FakeConsole;
let statsig: StatsigConsole;
let to: StatsigConsole;
beforeEach(() => {
  here = new FakeConsole();
  there = new FakeConsole();
  statsig = here.client();
  to = there.client();
});
afterEach(() => expect(violations([...here.fetch.requests, ...there.fetch.requests])).toEqual([]));

const changes = () => there.changes.map(({ line }) => line);
const note = 'Somebody else created it meanwhile, and it was left alone.';

describe('what somebody else creates meanwhile', () => {
  const putTheirs = () => {
    there.put('gates', { name: 'beta', description: 'Theirs', rules: [ruleOn({ type: 'public' })] });
    return undefined;
  };

  it.each([
    ['after the plan', 'POST /tags', ['POST /tags']],
    ['at the last moment', 'POST /gates', ['POST /tags', 'POST /gates']],
  ])('is kept with keep, %s', async (_, line, sent) => {
    here.put('gates', { name: 'beta', description: 'Ours', tags: ['checkout'] });
    there.once(line, putTheirs);
    const { steps, entity } = await statsig.gates.copy('beta', { to });
    expect(steps).toEqual([
      { kind: 'tag', id: 'checkout', action: 'created' },
      { kind: 'gate', id: 'beta', action: 'kept', note },
    ]);
    expect(entity).toMatchObject({ description: 'Theirs', rules: [{ conditions: [{ type: 'public' }] }] });
    expect(changes()).toEqual(sent);
  });

  it('is brought to the state of here with update', async () => {
    here.put('gates', { name: 'beta', description: 'Ours' });
    there.once('POST /gates', putTheirs);
    const { steps, entity } = await statsig.gates.copy('beta', { to, existing: 'update' });
    expect(steps).toEqual([{ kind: 'gate', id: 'beta', action: 'updated' }]);
    expect(entity.description).toBe('Ours');
    expect(changes()).toEqual(['POST /gates', 'PATCH /gates/beta']);
  });

  it('keeps its ids, too, when it is a list', async () => {
    here.put('segments', { name: 'listed', type: 'id_list' });
    here.ids.set('listed', new Set(['ours']));
    there.once('POST /segments', () => {
      there.put('segments', { name: 'listed', type: 'id_list' });
      there.ids.set('listed', new Set(['theirs']));
      return undefined;
    });
    const { steps } = await statsig.segments.copy('listed', { to });
    expect(steps).toEqual([{ kind: 'segment', id: 'listed', action: 'kept', note }]);
    expect([...(there.ids.get('listed') ?? [])]).toEqual(['theirs']);
  });

  it('is taken as it is when it is a tag or an id type', async () => {
    here.put('unit_id_types', { name: 'companyID', description: 'An account' });
    here.put('gates', { name: 'beta', tags: ['checkout'], idType: 'companyID' });
    there.once('POST /tags', () => {
      there.put('tags', { name: 'checkout', description: 'Theirs' });
      return Response.json({ status: 400, message: 'Tag name is already in use' }, { status: 400 });
    });
    there.once('POST /unit_id_types', () => {
      there.put('unit_id_types', { name: 'companyID', description: 'Theirs' }, { id: 'companyID' });
      return undefined;
    });
    const { steps } = await statsig.gates.copy('beta', { to, existing: 'update' });
    expect(steps).toEqual([
      { kind: 'tag', id: 'checkout', action: 'kept', note },
      { kind: 'unitIdType', id: 'companyID', action: 'kept', note },
      { kind: 'gate', id: 'beta', action: 'created' },
    ]);
    expect(there.stored('tags', 'checkout')?.['description']).toBe('Theirs');
    expect(changes()).toEqual(['POST /tags', 'POST /unit_id_types', 'POST /gates']);
  });
});

it('a tag that is said to be in use and is not there is an error', async () => {
  here.put('gates', { name: 'beta', tags: ['checkout'] });
  there.once('POST /tags', () => Response.json({ status: 400, message: 'Already in use' }, { status: 400 }));
  await expect(statsig.gates.copy('beta', { to })).rejects.toThrow(
    'There is no tag `checkout`, and another tag has its name',
  );
});

it('two copies at once both come to an end, and create everything once', async () => {
  here.put('gates', { name: 'base', tags: ['checkout'] });
  here.put('gates', { name: 'beta', tags: ['checkout'], rules: [ruleOn(passes('base'))] });
  const both = await Promise.all([statsig.gates.copy('beta', { to }), statsig.gates.copy('beta', { to })]);
  for (const { entity } of both) expect(entity.id).toBe('beta');
  const created = both.flatMap(({ steps }) => actions(steps)).filter((step) => step.endsWith('created'));
  expect(created.toSorted()).toEqual(['gate base created', 'gate beta created', 'tag checkout created']);
  expect(changes().filter((line) => !line.startsWith('POST'))).toEqual([]);
});
