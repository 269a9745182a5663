import type { CallOptions } from '@statsig-console/client';
import type { Overrides, OverridesInput } from '../resources/gate-overrides.ts';
import { once } from './full-holdout.ts';
import { mostIn } from './limits.ts';
import { changeOverrides, type OverrideAnswer, type OverrideChange, refuseIds } from './override-steps.ts';

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

/** See `include`, `exclude` and `clear` of the overrides of gates and holdouts. */
export async function overridePass(
  overrides: PassOverrides,
  id: string,
  ids: readonly string[],
  to: 'pass' | 'fail' | 'neither',
  { environment, unitID = 'userID', ...call }: OverrideOptions = {},
): Promise<OverrideChange> {
  refuseIds(ids, mostIn('addGateOverrides', 'passingUserIDs'));
  const wanted = once(ids);
  const { passing, failing } = sides(await overrides.get(id, call), environment, unitID);
  const among = (list: readonly string[]) => wanted.filter((one) => list.includes(one));
  const losePass = to === 'pass' ? [] : among(passing);
  const loseFail = to === 'fail' ? [] : among(failing);
  const missing = (list: readonly string[]) => wanted.filter((one) => !list.includes(one));
  const pass = to === 'pass' ? missing(passing) : [];
  const fail = to === 'fail' ? missing(failing) : [];
  const body = (passes: string[], fails: string[]) => input(environment, unitID, passes, fails);
  return changeOverrides(
    `\`${id}\``,
    once([...losePass, ...loseFail]),
    [...pass, ...fail],
    () => overrides.delete(id, body(losePass, loseFail), call),
    () => overrides.add(id, body(pass, fail), call),
  );
}

/** Who passes and who fails now. */
function sides(
  stored: Overrides,
  environment: string | undefined,
  unitID: string,
): { passing: readonly string[]; failing: readonly string[] } {
  if (environment !== undefined) {
    const own = (stored.environmentOverrides ?? []).filter(
      (entry) => entry.environment === environment && (entry.unitID ?? 'userID') === unitID,
    );
    return {
      passing: own.flatMap(({ passingIDs }) => passingIDs),
      failing: own.flatMap(({ failingIDs }) => failingIDs),
    };
  }
  if (unitID === 'userID') return { passing: stored.passingUserIDs, failing: stored.failingUserIDs };
  return { passing: stored.passingCustomIDs ?? [], failing: stored.failingCustomIDs ?? [] };
}

function input(
  environment: string | undefined,
  unitID: string,
  passing: string[],
  failing: string[],
): OverridesInput {
  if (environment !== undefined)
    return { environmentOverrides: [{ environment, unitID, passingIDs: passing, failingIDs: failing }] };
  if (unitID === 'userID') return { passingUserIDs: passing, failingUserIDs: failing };
  return { passingUserIDs: [], failingUserIDs: [], passingCustomIDs: passing, failingCustomIDs: failing };
}
