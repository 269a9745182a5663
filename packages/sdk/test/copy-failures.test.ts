import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInvalidArgumentError, isWorkflowError, type StatsigConsole } from '../src/index.ts';
import { caught } from './support/caught.ts';
import { actions, member, passes, putEverything, ruleOn } from './support/copies.ts';
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
afterEach(() => {
  expect(violations([...here.fetch.requests, ...there.fetch.requests])).toEqual([]);
  // Nothing is changed in the project that is copied from.
  expect(here.changes).toEqual([]);
});

const changes = () => there.changes.map(({ line }) => line);

describe('what is refused before anything is sent', () => {
  it('is a cycle, with its path', async () => {
    here.put('gates', { name: 'start', rules: [ruleOn(passes('one'))] });
    here.put('gates', { name: 'one', rules: [ruleOn({ type: 'fails_gate', targetValue: 'two' })] });
    here.put('gates', { name: 'two', rules: [ruleOn(passes('one'))] });
    const error = await caught(statsig.gates.copy('start', { to }));
    expect(isWorkflowError(error) && error.message).toBe(
      'The gate `one` depends on itself: gate `one` -> gate `two` -> gate `one`. Done: nothing. ' +
        'Not done: gate `one`, gate `two`. Take one of these references out, or create one of these in the other ' +
        "project by hand: with `existing: 'keep'` it is kept.",
    );
    expect(changes()).toEqual([]);
    // As it says.
    there.put('gates', { name: 'two' });
    expect(actions((await statsig.gates.copy('start', { to })).steps)).toEqual([
      'gate two kept',
      'gate one created',
      'gate start created',
    ]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'an archived gate',
      () => {
        here.put('gates', { name: 'beta' }, { status: 'Archived' });
        return statsig.gates.copy('beta', { to });
      },
      'the gate `beta` is archived, and its copy would be in use: unarchive it first',
    ],
    [
      'a launched gate',
      () => {
        here.put('gates', { name: 'beta' }, { status: 'Launched' });
        return statsig.gates.copy('beta', { to });
      },
      'the gate `beta` is launched, and its copy would follow its rules',
    ],
    [
      'an analysis list that a gate refers to',
      () => {
        here.put('segments', { name: 'found', type: 'analysis_list' });
        here.put('gates', { name: 'beta', rules: [ruleOn(member('found'))] });
        return statsig.gates.copy('beta', { to });
      },
      'the segment `found` is the result of an analysis: make a list of ids of it',
    ],
    [
      'an experiment that only analyses',
      () => {
        here.put('experiments', { name: 'beta' }, { isAnalysisOnly: true });
        return statsig.experiments.copy('beta', { to });
      },
      'the experiment `beta` only analyses what an assignment source has',
    ],
    [
      'targeting rules that the API only reads',
      () => {
        here.put('experiments', { name: 'beta' }, { inlineTargetingRules: [{}] });
        return statsig.experiments.copy('beta', { to });
      },
      'move them to a targeting gate',
    ],
    [
      'a condition on a group',
      () => {
        here.put('gates', { name: 'beta', rules: [ruleOn({ type: 'experiment_group', targetValue: 'g1' })] });
        return statsig.gates.copy('beta', { to });
      },
      'has a condition on the group of an experiment, whose ids differ there',
    ],
    [
      'a global holdout that is not there',
      () => {
        here.put('holdouts', { name: 'all_of_it', isGlobal: true });
        here.put('gates', { name: 'beta' }, { holdoutIDs: ['all_of_it'] });
        return statsig.gates.copy('beta', { to });
      },
      'the holdout `all_of_it` is global, and would hold users out of all else there: make it by hand',
    ],
    [
      'a config in a holdout',
      () => {
        here.put('holdouts', { name: 'held' });
        here.put('dynamic_configs', { name: 'beta' }, { holdoutIDs: ['held'] });
        return statsig.dynamicConfigs.copy('beta', { to });
      },
      'the dynamic config `beta` is in the holdout `held`, which the API lets no dynamic config into',
    ],
    [
      'a target app that is not there',
      () => {
        here.put('gates', { name: 'beta', rules: [ruleOn({ type: 'target_app', targetValue: ['Web'] })] });
        return statsig.gates.copy('beta', { to });
      },
      "there is no target app `Web` in the other project, and its keys are that project's own",
    ],
    [
      'what refers to nothing',
      () => {
        here.put('gates', { name: 'beta', rules: [ruleOn(passes('gone'))] });
        return statsig.gates.copy('beta', { to });
      },
      'the gate `beta` refers to the gate `gone`, and there is none',
    ],
    [
      'a holdout that there is not',
      () => {
        here.put('gates', { name: 'beta' }, { holdoutIDs: ['gone'] });
        return statsig.gates.copy('beta', { to });
      },
      'the gate `beta` refers to the holdout `gone`, and there is none',
    ],
    [
      'a gate whose id the API refuses',
      () => {
        here.put('gates', { name: 'v2', tags: ['checkout'] });
        here.put('gates', { name: 'beta', rules: [ruleOn(passes('v2'))] });
        return statsig.gates.copy('beta', { to });
      },
      'The gate `beta` cannot be copied: the gate `v2` would be refused: `name` has 2 characters. Allowed: 3 to 100. Done',
    ],
    [
      'a tag whose name the API refuses, in a dry run',
      () => {
        here.put('gates', { name: 'beta', tags: ['x'.repeat(101)] });
        return statsig.gates.copy('beta', { to, dryRun: true });
      },
      'would be refused: `name` has 101 characters. Allowed: 1 to 100',
    ],
    [
      'an id that the API refuses, in a dry run',
      () => {
        here.put('gates', { name: 'Old one' }, { id: 'old one' });
        return statsig.gates.copy('old one', { to, dryRun: true });
      },
      'the gate `old one` would be refused: `id` has " " in it',
    ],
    [
      'a change that the API refuses',
      () => {
        here.put('gates', { name: 'beta', description: 'x'.repeat(1001) });
        there.put('gates', { name: 'beta' });
        return statsig.gates.copy('beta', { to, existing: 'update' });
      },
      'the gate `beta` would be refused: `description` has 1001 characters',
    ],
    [
      'a list that is of another kind there',
      () => {
        here.put('segments', { name: 'listed', type: 'id_list' });
        there.put('segments', { name: 'listed', type: 'rule_based' });
        return statsig.segments.copy('listed', { to, existing: 'update' });
      },
      'The segment `listed` exists, and differs in what the API cannot change: `type`',
    ],
  ])('is %s', async (_, copy, message) => {
    const error = await caught(copy());
    expect(isWorkflowError(error) && error.message).toContain(message);
    expect(isWorkflowError(error) && error.done).toEqual([]);
    expect(changes()).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no console', {}, '`to` is missing. Allowed: the `StatsigConsole` of the other project.'],
    ['something else', { to: 'production' }, '`to` is "production".'],
    [
      'a word that there is not',
      { existing: 'replace' },
      '`existing` is "replace". Allowed: `keep` and `update`.',
    ],
    ['a dry run that is no boolean', { dryRun: 1 }, '`dryRun` is 1. Allowed: true or false.'],
  ])('is %s', async (_, given, message) => {
    const options: object = 'to' in given || Object.keys(given).length === 0 ? given : { to, ...given };
    // Callers without types give anything.
    const error = await caught(statsig.gates.copy('beta', options as { to: StatsigConsole }));
    expect(isInvalidArgumentError(error) && error.message).toContain(message);
    expect(here.lines).toEqual([]);
  });

  it('is a copy to the same console', async () => {
    const error = await caught(statsig.gates.copy('beta', { to: statsig }));
    expect(isInvalidArgumentError(error) && error.message).toContain('is the console that it is copied from');
  });

  it('is an id that there is not', async () => {
    expect(await caught(statsig.gates.copy('beta', { to }))).toMatchObject({ name: 'NotFoundError' });
  });
});

describe('a failure', () => {
  const refused = () => Response.json({ status: 403, message: 'Forbidden resource' }, { status: 403 });

  it('half way says what was done, and the same call goes on', async () => {
    putEverything(here, there);
    there.once('POST /layers', refused);
    const error = await caught(statsig.experiments.copy('short', { to }));
    expect(error).toMatchObject({
      name: 'WorkflowError',
      cause: { name: 'PermissionError' },
      done: [
        'tag `checkout`',
        'id type `companyID`',
        'segment `staff`',
        'segment `inner`',
        'gate `base`',
        'gate `target`',
      ],
      notDone: [
        'layer `page`',
        'holdout `held`',
        'experiment `short`',
        'put the experiment `short` and the gate `target` into the holdout `held`',
      ],
      advice:
        "Mend the cause and call the same again with `existing: 'update'`, which also completes what was only begun.",
    });
    const before = there.changes.length;
    await statsig.experiments.copy('short', { to, existing: 'update' });
    expect(changes().slice(before)).toEqual([
      'POST /layers',
      'PATCH /layers/page',
      'POST /holdouts',
      'PATCH /holdouts/held',
      'POST /experiments',
      'POST /holdouts/held',
    ]);
  });

  it('after the first half of a list is completed by update', async () => {
    here.put('segments', { name: 'listed', type: 'id_list' });
    here.ids.set('listed', new Set(['a']));
    there.once('PATCH /segments/listed/id_list', refused);
    expect(await caught(statsig.segments.copy('listed', { to }))).toMatchObject({
      done: ['segment `listed`'],
      notDone: ['the ids of the segment `listed`'],
    });
    await statsig.segments.copy('listed', { to, existing: 'update' });
    expect([...(there.ids.get('listed') ?? [])]).toEqual(['a']);
  });

  it('of the first change is the error of its call', async () => {
    here.put('gates', { name: 'beta' });
    there.once('POST /gates', refused);
    expect(await caught(statsig.gates.copy('beta', { to }))).toMatchObject({ name: 'PermissionError' });
  });

  it('of a read is thrown as it is', async () => {
    here.put('gates', { name: 'beta' });
    there.once('GET /gates/beta', refused);
    expect(await caught(statsig.gates.copy('beta', { to }))).toMatchObject({ name: 'PermissionError' });
  });
});
