import type { CallOptions, Issue } from '@statsig-console/client';
import type { ApiResponse } from '../api-promise.ts';
import { because, WorkflowError } from './errors.ts';
import { once } from './full-holdout.ts';
import { refuse, refuseOptions, shown } from './refuse.ts';

/** What changing single overrides came to. */
export interface OverrideChange {
  /** `unchanged`: all was as wanted, and no change was sent. */
  readonly action: 'updated' | 'unchanged';
  /** The ids that got the override. */
  readonly added: readonly string[];
  /** The ids that lost an override that they had. */
  readonly removed: readonly string[];
  /** Whether all is as wanted now. Undefined when `respectReviewSettings` is on: the answers do not tell whether a review is open. */
  readonly applied: boolean | undefined;
}

/** What is looked at of the answer to a change. */
export interface OverrideAnswer {
  withResponse(): Promise<Pick<ApiResponse<unknown>, 'applied'>>;
}

/** What the options of overrides have in common. */
interface ScopeOptions extends CallOptions {
  environment?: string | undefined;
  unitID?: string | undefined;
}

interface Scope {
  readonly environment: string | undefined;
  readonly unitID: string | undefined;
  readonly call: CallOptions;
}

/** One request about the overrides of ids; without ids it is not sent. */
interface OverrideStep {
  readonly ids: readonly string[];
  readonly send: () => OverrideAnswer;
}

/** Takes overrides away, and then gives others: an id must not have two at a time. */
export async function changeOverrides(
  what: string,
  removals: readonly OverrideStep[],
  addition: OverrideStep,
): Promise<OverrideChange> {
  const steps = [
    ...removals.map((step) => ({ ...step, does: `take the overrides of ${named(step.ids)} away` })),
    { ...addition, does: `give ${named(addition.ids)} theirs` },
  ].filter(({ ids }) => ids.length > 0);
  let applied: boolean | undefined = true;
  for (const [index, { send }] of steps.entries()) {
    try {
      ({ applied } = await send().withResponse());
    } catch (error) {
      if (index === 0) throw error;
      const does = steps.map((step) => step.does);
      const advice = 'Mend the cause and call the same again; it sends what is left.';
      const state = { done: does.slice(0, index), notDone: does.slice(index), advice };
      throw new WorkflowError(`The overrides of ${what} are half done: ${because(error)}`, state, error);
    }
  }
  const removed = once(removals.flatMap(({ ids }) => ids));
  return { action: steps.length > 0 ? 'updated' : 'unchanged', added: addition.ids, removed, applied };
}

/** Throws unless these are ids, as many as fit into one request. */
export function refuseIds(ids: readonly string[], most: number): void {
  const issues: Issue[] = Array.isArray(ids)
    ? ids.flatMap((id, index) =>
        typeof id === 'string' && id !== ''
          ? []
          : [{ property: `ids.${index}`, message: `is ${shown(id)}. Allowed: an id.` }],
      )
    : [{ property: '', message: `is ${shown(ids)}. Allowed: a list of ids.` }];
  if (issues.length === 0 && (ids.length === 0 || ids.length > most))
    issues.push({ property: '', message: `is ${shown(ids)}. Allowed: 1 to ${most} ids.` });
  refuse('ids', issues);
}

/** Which overrides options are about, and the options of the calls. Throws unless what they name are texts; null is absent. */
export function overrideScope(options: ScopeOptions): Scope {
  refuseOptions<ScopeOptions>(options, { environment: true, unitID: true });
  const { environment, unitID, ...call } = options;
  const text = (name: string, value: unknown, allowed: string): string | undefined => {
    if (typeof value === 'string' && value !== '') return value;
    if (value !== undefined && value !== null)
      refuse(name, [{ property: '', message: `is ${shown(value)}. Allowed: ${allowed}.` }]);
    return undefined;
  };
  return {
    environment: text('environment', environment, 'the name of an environment; leave it out for all of them'),
    unitID: text('unitID', unitID, 'a kind of ids, such as `companyID`; leave it out for `userID`'),
    call,
  };
}

function named(ids: readonly string[]): string {
  const [first] = ids;
  return ids.length === 1 ? `\`${first}\`` : `${ids.length} ids (\`${first}\` …)`;
}
