// Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import {
  type BuiltCondition,
  type ChangeResult,
  type Experiment,
  everyone,
  type Gate,
  inSegment,
  isWorkflowError,
  type Layer,
  type Metric,
  passesGate,
  rule,
  type StaleGates,
  StatsigConsole,
  type UpsertOptions,
  type UpsertResult,
  when,
} from '../src/index.ts';

const statsig = new StatsigConsole();
declare const flag: boolean;
declare const options: UpsertOptions;

// --- upsert ---

expectTypeOf(await statsig.gates.upsert('a', {})).toEqualTypeOf<UpsertResult<Gate, false>>();
expectTypeOf((await statsig.gates.upsert('a', {})).entity).toEqualTypeOf<Gate>();
expectTypeOf((await statsig.gates.upsert('a', {}, { timeout: 5 })).entity).toEqualTypeOf<Gate>();
expectTypeOf((await statsig.gates.upsert('a', {}, { dryRun: false })).entity).toEqualTypeOf<Gate>();
expectTypeOf((await statsig.gates.upsert('a', {}, { dryRun: true })).entity).toEqualTypeOf<
  Gate | undefined
>();
expectTypeOf((await statsig.gates.upsert('a', {}, { dryRun: flag })).entity).toEqualTypeOf<
  Gate | undefined
>();
expectTypeOf((await statsig.gates.upsert('a', {}, options)).entity).toEqualTypeOf<Gate | undefined>();
// @ts-expect-error it is called dryRun
statsig.gates.upsert('a', {}, { dryrun: true });
// @ts-expect-error it is called description
statsig.gates.upsert('a', { descripton: '' });
// @ts-expect-error the id is the first argument
statsig.gates.upsert('a', { id: 'a' });
// @ts-expect-error a new layer needs a kind of id
statsig.layers.upsert('a', {});
// @ts-expect-error a segment needs a type
statsig.segments.upsert('a', {});
// @ts-expect-error a list of ids has no rules
statsig.segments.upsert('a', { type: 'id_list', rules: [] });
// @ts-expect-error where it is in its life is no setting
statsig.experiments.upsert('a', { status: 'active' });
// @ts-expect-error a holdout has no rules
statsig.holdouts.upsert('a', { rules: [] });
expectTypeOf((await statsig.metrics.upsert('a::sum', { type: 'sum' })).entity).toEqualTypeOf<Metric>();
statsig.metrics.upsert('a::funnel', { type: 'funnel', funnelCountDistinct: 'users' });
// @ts-expect-error It tells which other properties there are.
statsig.metrics.upsert('a::sum', { description: '' });
// @ts-expect-error Only funnels have it.
statsig.metrics.upsert('a::sum', { type: 'sum', funnelCountDistinct: 'users' });
// @ts-expect-error That is an option.
statsig.metrics.upsert('a::sum', { type: 'sum', dryRun: true });
// @ts-expect-error A source needs its query, and the columns with time and ids.
statsig.metricSources.upsert('a', { sql: '' });
// @ts-expect-error Its name is given already.
statsig.tags.upsert('a', { name: 'b' });

// --- changes ---

expectTypeOf(statsig.gates.setRollout('a', 'All', 5)).toEqualTypeOf<Promise<ChangeResult<Gate>>>();
// @ts-expect-error a percentage is a number
statsig.gates.setRollout('a', 'All', '5');
expectTypeOf(statsig.gates.listStale()).toEqualTypeOf<Promise<StaleGates>>();
// @ts-expect-error there is no such reason
statsig.gates.listStale({ reasons: ['STALE'] });
// @ts-expect-error the type is STALE
statsig.gates.listStale({ type: 'PERMANENT' });
expectTypeOf(
  statsig.layers.setParameters('a', [{ name: 'b', type: 'number', defaultValue: 1 }]),
).toEqualTypeOf<Promise<ChangeResult<Layer>>>();
// @ts-expect-error the default is not of its type
statsig.layers.setParameters('a', [{ name: 'b', type: 'number', defaultValue: '1' }]);
expectTypeOf(statsig.experiments.setGroups('a', [{ name: 'b', size: 100 }])).toEqualTypeOf<
  Promise<ChangeResult<Experiment>>
>();
// @ts-expect-error it is called size
statsig.experiments.setGroups('a', [{ name: 'b', percent: 100 }]);
// @ts-expect-error it is called gateIDs
statsig.holdouts.attach('a', { gates: ['b'] });

try {
  await statsig.layers.upsert('a', { idType: 'userID' });
} catch (error) {
  if (isWorkflowError(error)) expectTypeOf(error.done).toEqualTypeOf<readonly string[]>();
}

// --- conditions ---

expectTypeOf(when('country').anyOf('DE')).toEqualTypeOf<BuiltCondition<'country'>>();
// @ts-expect-error a country contains nothing
when('country').containsAny('D');
// @ts-expect-error a version is no number
when('app_version').newerThan(4);
// @ts-expect-error an email is no version
when('email').newerThan('4');
// @ts-expect-error a time is before or after
when('time').anyOf(1);
// @ts-expect-error ids are all text or all numbers
when('user_id').anyOf(['a', 1]);
// @ts-expect-error a user id has no null
when('user_id').isNull();
// @ts-expect-error a field has a name
when('custom_field').anyOf('a');
// @ts-expect-error an email has none
when('email', 'a').anyOf('a');
// @ts-expect-error there is no such type
when('colour').anyOf('red');
// @ts-expect-error nothing documents operators of url
when('url').anyOf('a');
// @ts-expect-error one gate for a condition
passesGate(['a', 'b']);

const germany = rule('Germany', 10, [when('country').anyOf('DE'), inSegment('beta')]);
statsig.gates.upsert('a', { rules: [germany, rule('All', 1, [everyone(), passesGate('b')])] });
statsig.dynamicConfigs.upsert('a', { rules: [rule('All', 1, [everyone()], { returnValue: { a: 1 } })] });
statsig.segments.upsert('a', { type: 'rule_based', rules: [germany] });
// @ts-expect-error a segment has no condition on everybody
statsig.segments.upsert('a', { type: 'rule_based', rules: [rule('All', 1, [everyone()])] });
// @ts-expect-error nor on time
statsig.segments.upsert('a', { type: 'rule_based', rules: [rule('All', 1, [when('time').after(1)])] });
// @ts-expect-error it is called environments
rule('All', 1, [], { environment: ['staging'] });
