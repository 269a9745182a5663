import type { FakeConsole } from './fake-console.ts';
import type { Entity } from './fake-entities.ts';

/** The steps of a copy, such as `gate beta created`. */
export const actions = (steps: readonly { kind: string; id: string; action: string }[]): string[] =>
  steps.map(({ kind, id, action }) => `${kind} ${id} ${action}`);

export const ruleOn = (...conditions: object[]): Entity => ({
  name: 'Some',
  passPercentage: 100,
  conditions,
});
export const passes = (id: string): Entity => ({ type: 'passes_gate', targetValue: [id] });
export const member = (id: string): Entity => ({ type: 'passes_segment', targetValue: id });

/** A gate that depends on something of every kind, and an experiment on top. */
export function putEverything(here: FakeConsole, there: FakeConsole): void {
  here.put('tags', { name: 'checkout', description: 'All of it', isCore: true });
  here.put('unit_id_types', { name: 'companyID', description: 'An account' });
  for (const fake of [here, there]) fake.put('target_app', { name: 'Web', description: '' });
  here.put('segments', {
    name: 'staff',
    type: 'rule_based',
    rules: [ruleOn({ type: 'email', operator: 'any', targetValue: ['a@b.c'] })],
  });
  here.put('segments', { name: 'inner', type: 'rule_based', rules: [ruleOn(member('staff'))] });
  here.put('gates', {
    name: 'base',
    rules: [ruleOn({ type: 'unit_id', operator: 'any', customID: 'companyID', targetValue: ['x'] })],
  });
  here.put(
    'gates',
    {
      name: 'target',
      tags: ['checkout'],
      targetApps: ['Web'],
      rules: [ruleOn(passes('base'), member('inner'))],
    },
    { holdoutIDs: ['held', 'held'], team: 'Payments' },
  );
  here.put('layers', {
    name: 'page',
    idType: 'userID',
    parameters: [{ name: 'color', type: 'string', defaultValue: 'red' }],
  });
  here.put(
    'holdouts',
    { name: 'held', passPercentage: 3, gateIDs: ['target', 'unrelated'] },
    { experimentIDs: ['short', 'other'] },
  );
  here.put(
    'experiments',
    {
      name: 'short',
      layerID: 'page',
      targetingGateID: 'target',
      primaryMetricTags: ['checkout'],
      groups: [
        { id: 'g-one', name: 'One', size: 20, parameterValues: { color: 'blue' } },
        { id: 'g-control', name: 'Control', size: 80, parameterValues: {} },
      ],
    },
    { holdoutIDs: ['held'], controlGroupID: 'g-control', status: 'active', decisionReason: null },
  );
}
