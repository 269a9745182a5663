// Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import {
  type ApiPromise,
  type ApiResponse,
  type components,
  type Gate,
  type GateCreate,
  type GateListQuery,
  type Key,
  type MetricListQuery,
  type Overrides,
  type Paginated,
  type Review,
  StatsigConsole,
} from '../src/index.ts';
import { Gates } from '../src/resources/gates.ts';

const statsig = new StatsigConsole();

// --- lists ---

expectTypeOf(statsig.gates.list()).toEqualTypeOf<Paginated<Gate>>();
expectTypeOf((await statsig.gates.list()).items).toEqualTypeOf<Gate[]>();
for await (const key of statsig.keys.list()) expectTypeOf(key).toEqualTypeOf<Key>();
statsig.gates.list({ tags: ['core'], includeArchived: true, limit: 10 }, { prefetch: true, timeout: 500 });
// @ts-expect-error it is called tags
statsig.gates.list({ tag: ['core'] });
// @ts-expect-error tags are a list
statsig.gates.list({ tags: 'core' });
// @ts-expect-error a limit is a number
statsig.gates.list({ limit: '10' });
// @ts-expect-error options come second
statsig.gates.list({ prefetch: true });
// @ts-expect-error a read has nothing to repeat safely by a name that does not exist
statsig.gates.list({}, { prefetching: true });
// @ts-expect-error alerts have no filter by name
statsig.alerts.list({ name: 'a' });
expectTypeOf<GateListQuery>().toHaveProperty('typeReason');
expectTypeOf<MetricListQuery>().not.toBeAny();

// --- reads ---

expectTypeOf(statsig.gates.get('a')).toEqualTypeOf<ApiPromise<Gate, 'getGate'>>();
expectTypeOf(await statsig.gates.get('a')).toEqualTypeOf<Gate>();
expectTypeOf(await statsig.gates.get('a').withResponse()).toEqualTypeOf<ApiResponse<Gate, 'getGate'>>();
expectTypeOf((await statsig.gates.get('a').withResponse()).envelope).toEqualTypeOf<
  components['schemas']['GateResponse']
>();
expectTypeOf<ApiResponse<Gate>['review']>().toEqualTypeOf<Review | undefined>();
expectTypeOf(await statsig.gates.overrides.get('a')).toEqualTypeOf<Overrides>();
expectTypeOf(await statsig.project.getUsageReport({ end: 1_772_236_800_000 })).toBeString();
// @ts-expect-error the end is required
statsig.project.getUsageReport({});
// @ts-expect-error a report needs to know which
statsig.reports.get();
// @ts-expect-error both ids
statsig.alerts.getEvent('a');
// @ts-expect-error control and test are required
statsig.experiments.pulse.getResults('a', { control: 'c' });
statsig.experiments.pulse.getResults('a', { control: 'c', test: 't', cuped: true });

// --- changes ---

expectTypeOf(await statsig.gates.delete('a')).toBeVoid();
expectTypeOf(statsig.gates.create).parameter(0).toEqualTypeOf<GateCreate>();
statsig.gates.create({ name: 'New checkout' });
// @ts-expect-error a gate has a name
statsig.gates.create({});
// @ts-expect-error it is called isEnabled
statsig.gates.create({ name: 'New checkout', enabled: true });
// @ts-expect-error a description is text
statsig.gates.patch('a', { description: 5 });
// @ts-expect-error a percentage is a number
statsig.gates.rules.add('a', { name: 'Everyone', passPercentage: '100', conditions: [] });
// @ts-expect-error a gate has no parameters
statsig.gates.patch('a', { parameters: [] });
// @ts-expect-error ids are texts
statsig.segments.ids.add('a', { ids: [1] });
// @ts-expect-error a method that does not exist
statsig.gates.remove('a');
// @ts-expect-error a resource that does not exist
statsig.features.list();
statsig.experiments.archive('a');
statsig.tags.create({ name: 'core', description: '' });
// @ts-expect-error the third parameter has the options
statsig.tags.patch('a', {}, { body: {} });

// --- a resource alone ---

expectTypeOf(new Gates({ apiKey: 'console-a' }).list()).toEqualTypeOf<Paginated<Gate>>();
new Gates(statsig.call);
// @ts-expect-error it is called apiKey
new Gates({ apikey: 'console-a' });
