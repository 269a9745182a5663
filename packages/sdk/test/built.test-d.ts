// Checked by the compiler, never run. What is built, as it is imported; `pnpm build` makes it.
import {
  type ApiPromise,
  type Gate,
  type Gates,
  type GateUpsert,
  StatsigConsole,
} from '@statsig-console/sdk';
import { Gates as Alone, type GateUpsert as AloneUpsert } from '@statsig-console/sdk/gates';
import { expectTypeOf } from 'vitest';

// --- a class from the index and from its own entry ---

const gates: Gates = new Alone();
const alone: Alone = new StatsigConsole().gates;
expectTypeOf(alone.get('a')).toEqualTypeOf<ApiPromise<Gate, 'getGate'>>();
expectTypeOf(Alone).toEqualTypeOf<typeof Gates>();
expectTypeOf<AloneUpsert>().toEqualTypeOf<GateUpsert>();
gates satisfies Alone;
