// Checked by the compiler, never run.
import { expectTypeOf } from 'vitest';
import {
  type BulkResult,
  bulk,
  type ExperimentLifecycle,
  type Gate,
  type PulseLoad,
  StatsigConsole,
  type SyncIdsResult,
  waitFor,
} from '../src/index.ts';

declare const statsig: StatsigConsole;
declare const rows: AsyncIterable<{ id: string }>;

// --- segments.syncIds ---

expectTypeOf(statsig.segments.syncIds('a', ['u'])).toEqualTypeOf<Promise<SyncIdsResult>>();
statsig.segments.syncIds('a', new Set(['u']), { mode: 'add', chunkSize: 500, retry: 5 });
// @ts-expect-error ids are texts
statsig.segments.syncIds('a', [1]);
// @ts-expect-error ids are texts
statsig.segments.syncIds('a', rows);
// @ts-expect-error a text is no list of ids, although its letters can be gone through
statsig.segments.syncIds('a', 'u');
// @ts-expect-error there is no such mode
statsig.segments.syncIds('a', [], { mode: 'merge' });

// --- experiments.lifecycle, ship and waitForPulse ---

expectTypeOf(statsig.experiments.lifecycle('a')).toEqualTypeOf<Promise<ExperimentLifecycle>>();
expectTypeOf(statsig.experiments.waitForPulse('a')).toEqualTypeOf<Promise<PulseLoad>>();
// @ts-expect-error the reason is missing
statsig.experiments.ship('a', 'Control', {});
// @ts-expect-error the group is an argument of its own
statsig.experiments.ship('a', 'Control', { id: 'g1', decisionReason: 'It won.' });
// @ts-expect-error there is no such kind of load
statsig.experiments.waitForPulse('a', { load: { refresh: 'some' } });

// --- waitFor and bulk ---

expectTypeOf(
  waitFor(
    () => statsig.gates.get('a'),
    (gate) => gate.isEnabled,
  ),
).toEqualTypeOf<Promise<Gate>>();
expectTypeOf(bulk(['a'], (id, console) => console.gates.get(id), { statsig })).toEqualTypeOf<
  Promise<BulkResult<string, Gate>>
>();
bulk(new Set([1]), (item) => item.toFixed(), { statsig });
bulk(rows, ({ id }) => id, { statsig });
bulk(statsig.gates.list(), ({ isEnabled }) => isEnabled, { statsig });
// @ts-expect-error a text is no list of items
bulk('abc', (id) => id, { statsig });
// @ts-expect-error it needs a console
bulk(['a'], (id) => id, {});
new StatsigConsole(statsig.call);
