// What the compiler knows of lists. Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import {
  type ConsoleClient,
  type components,
  type ItemOf,
  type ListOperationId,
  type Page,
  type Paginated,
  paginate,
} from '../src/index.ts';
import { getGate, listGates } from '../src/operations.ts';

type Schemas = components['schemas'];
type Gate = Schemas['Gate'];
declare const client: ConsoleClient;
const path = { id: 'home_feed' };

// --- operations ---

expectTypeOf<'listGates' | 'getEvent' | 'listIngestionRuns' | 'listTeams'>().toExtend<ListOperationId>();
expectTypeOf<string>().not.toExtend<ListOperationId>();
// An operation that comes or goes with the spec is to be noticed here.
type Others =
  | 'getSegmentIds'
  | 'listGateRules'
  | 'listDynamicConfigRules'
  | 'getMetricValue'
  | 'getMetricSql'
  | 'getExperimentCumulativeExposures'
  | 'listIngestionStatuses'
  | 'createGate';
expectTypeOf<Extract<Others, ListOperationId>>().toBeNever();
// @ts-expect-error a gate is no list
paginate(client, 'getGate', { path });
// @ts-expect-error its list stands inside an object
paginate(client, 'getSegmentIds', { path });
// @ts-expect-error there is no such operation
paginate(client, 'listGate');

// --- items ---

expectTypeOf<ItemOf<'listGates'>>().toEqualTypeOf<Gate>();
expectTypeOf<ItemOf<'listSegments'>>().toEqualTypeOf<Schemas['Segment']>();
expectTypeOf<
  { [Id in ListOperationId]: [ItemOf<Id>] extends [never] ? Id : never }[ListOperationId]
>().toBeNever();
const gates = paginate(client, 'listGates', { query: { tags: ['checkout'] } });
expectTypeOf(gates).toEqualTypeOf<Paginated<Gate>>();
for await (const gate of gates) expectTypeOf(gate).toEqualTypeOf<Gate>();
for await (const page of gates.pages()) expectTypeOf(page).toEqualTypeOf<Page<Gate>>();
expectTypeOf(await gates).toEqualTypeOf<Page<Gate>>();
expectTypeOf(gates.then(({ items }) => items)).toEqualTypeOf<Promise<Gate[]>>();
expectTypeOf(gates).toExtend<Promise<Page<Gate>>>();
expectTypeOf(await gates.toArray({ limit: 10 })).toEqualTypeOf<Gate[]>();
expectTypeOf<Page<Gate>>().toEqualTypeOf<{
  readonly items: Gate[];
  readonly pagination: Schemas['Pagination'] | undefined;
  readonly pageNumber: number;
  readonly hasNext: boolean;
}>();

// --- arguments ---

paginate(client, 'listGates');
paginate(client, 'listGates', {});
paginate(client, 'listGates', undefined, { prefetch: true });
paginate(client, 'listGates', { query: { page: 2, limit: 50 } }, { timeout: 1_000, prefetch: undefined });
paginate(client, 'listGateVersions', { path });
paginate({ call: client.call }, 'listGates');
// @ts-expect-error it is called tags
paginate(client, 'listGates', { query: { tag: ['checkout'] } });
// @ts-expect-error a page is a number
paginate(client, 'listGates', { query: { page: '2' } });
// @ts-expect-error gates have no id in their path
paginate(client, 'listGates', { path });
// @ts-expect-error a read has no body
paginate(client, 'listGates', { body: {} });
// @ts-expect-error the id is missing
paginate(client, 'listGateVersions');
// @ts-expect-error the id is missing
paginate(client, 'listGateVersions', {});
// @ts-expect-error runs have no limit
paginate(client, 'listIngestionRuns', { query: { limit: 10 } });
// @ts-expect-error the date is missing
paginate(client, 'listMetricValues', { query: {} });

// --- options and methods ---

// @ts-expect-error it is called prefetch
paginate(client, 'listGates', {}, { preFetch: true });
// @ts-expect-error it is on or off
paginate(client, 'listGates', {}, { prefetch: 2 });
// @ts-expect-error how many is for the caller to say
gates.toArray();
// @ts-expect-error how many is for the caller to say
gates.toArray({});
// @ts-expect-error a number is
gates.toArray({ limit: '10' });

// --- by constant ---

expectTypeOf(paginate(client, listGates)).toEqualTypeOf<Paginated<Gate>>();
// @ts-expect-error no list
paginate(client, getGate);
