import type { CallOptions } from '@statsig-console/client';
import type { Overrides, OverridesInput } from '../resources/gate-overrides.ts';
import { once } from './full-holdout.ts';
import { mostIn } from './limits.ts';
import {
  changeOverrides,
  type OverrideAnswer,
  type OverrideChange,
  overrideScope,
  refuseIds,
} from './override-steps.ts';

/** Options of `overrides.include`, `exclude` and `clear` of gates and holdouts. */
export interface OverrideOptions extends CallOptions {
  /** The environment in which the override counts. Absent means all of them. */
  environment?: string | undefined;
  /** Kind of the ids. Absent means `userID`; anything else is the kind that the gate or holdout goes by. */
  unitID?: string | undefined;
}

/** The methods of the overrides of a gate or a holdout that these workflows are made of. */
interface PassOverrides {
  get(id: string, options?: CallOptions): PromiseLike<Overrides>;
  add(id: string, overrides: OverridesInput, options?: CallOptions): OverrideAnswer;
  delete(id: string, overrides: OverridesInput, options?: CallOptions): OverrideAnswer;
}

/** Who passes and who fails. */
interface Sides {
  readonly passing: readonly string[];
  readonly failing: readonly string[];
}

/** See `include`, `exclude` and `clear` of the overrides of gates and holdouts. */
export async function overridePass(
  overrides: PassOverrides,
  id: string,
  ids: readonly string[],
  to: 'pass' | 'fail' | 'neither',
  options: OverrideOptions = {},
): Promise<OverrideChange> {
  refuseIds(ids, mostIn('addGateOverrides', 'passingUserIDs'));
  const { environment = null, unitID = 'userID', call } = overrideScope(options);
  const wanted = once(ids);
  const among = (list: readonly string[]) => wanted.filter((one) => list.includes(one));
  const leaving = ({ passing, failing }: Sides): Sides => ({
    passing: to === 'pass' ? [] : among(passing),
    failing: to === 'fail' ? [] : among(failing),
  });
  const stored = await overrides.get(id, call);
  const lists = environment === null ? listed(stored, unitID) : { passing: [], failing: [] };
  // Entries without an environment count in all of them, as the lists do.
  const entries = (stored.environmentOverrides ?? [])
    .filter((entry) => (entry.environment ?? null) === environment && (entry.unitID ?? 'userID') === unitID)
    .map((entry) => ({ entry, passing: entry.passingIDs ?? [], failing: entry.failingIDs ?? [] }));
  const there = [lists, ...entries].flatMap(({ passing, failing }) => (to === 'pass' ? passing : failing));
  const added = to === 'neither' ? [] : wanted.filter((one) => !there.includes(one));
  const gone = leaving(lists);
  const goneEntries = entries
    .map((own) => ({ entry: own.entry, ...leaving(own) }))
    .filter((own) => both(own).length > 0);
  const environmentOverrides = goneEntries.map(({ entry, passing, failing }) => ({
    ...entry,
    passingIDs: [...passing],
    failingIDs: [...failing],
  }));
  // A body has either the lists or the entries.
  return changeOverrides(
    `\`${id}\``,
    [
      { ids: both(gone), send: () => overrides.delete(id, input(null, unitID, gone), call) },
      { ids: goneEntries.flatMap(both), send: () => overrides.delete(id, { environmentOverrides }, call) },
    ],
    {
      ids: added,
      send: () => {
        const given = to === 'pass' ? { passing: added, failing: [] } : { passing: [], failing: added };
        return overrides.add(id, input(environment, unitID, given), call);
      },
    },
  );
}

function both({ passing, failing }: Sides): string[] {
  return [...passing, ...failing];
}

/** Who is in the lists of ids. An answer with entries of environments may lack them. */
function listed(stored: Overrides, unitID: string): Sides {
  if (unitID === 'userID')
    return { passing: stored.passingUserIDs ?? [], failing: stored.failingUserIDs ?? [] };
  return { passing: stored.passingCustomIDs ?? [], failing: stored.failingCustomIDs ?? [] };
}

function input(environment: string | null, unitID: string, sides: Sides): OverridesInput {
  const passing = [...sides.passing];
  const failing = [...sides.failing];
  if (environment !== null)
    return { environmentOverrides: [{ environment, unitID, passingIDs: passing, failingIDs: failing }] };
  if (unitID === 'userID') return { passingUserIDs: passing, failingUserIDs: failing };
  return { passingUserIDs: [], failingUserIDs: [], passingCustomIDs: passing, failingCustomIDs: failing };
}
